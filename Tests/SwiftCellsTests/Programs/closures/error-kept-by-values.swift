// A function that becomes part of a struct or of a case is kept: it may not be one that may only be called, nor use what is gone then.
struct Work { var run: () -> Int }
enum Step { case run(() -> Int), wait }
func keep(_ work: () -> Int) -> Work { Work(run: work) } // error: 'work' is a function that may only be called here
func wrap(_ work: () -> Int) -> Work { Work(run: { work() }) } // error: cannot use the function parameter 'work'
func step(_ work: () -> Int) -> Step { .run(work) } // error: 'work' is a function that may only be called here
func count(_ n: inout Int) -> Work { Work { n += 1; return n } } // error: cannot use the 'inout' parameter 'n'
func last(_ n: inout Int) -> Step { .run { n } } // error: cannot use the 'inout' parameter 'n'
class Counter {
    var n = 0
    func work() -> Work { Work { n } } // error: self.
    func other() -> Work { Work { self.n } }
}
func same<T>(_ value: T) -> T { value }
func call(_ work: () -> Int) -> Int { same(work)() } // error: 'work' is a function that may only be called here
func fine(_ work: @escaping () -> Int) -> [Work] { [Work(run: work), Work { work() }] }
