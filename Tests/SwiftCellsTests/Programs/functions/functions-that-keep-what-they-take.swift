// Where a function's argument may only be called, no function that keeps it can stand.
func hold(_ f: @escaping () -> Int) -> Int { f() }
func either(_ f: Any) -> Int { 3 }
func perhaps(_ f: (() -> Int)?) -> Int { f?() ?? 0 }
func same<T>(_ x: T) -> T { x }
func apply(_ g: (() -> Int) -> Int) -> Int { g { 4 } }
func make() -> (@escaping () -> Int) -> Int { { $0() } }
struct Runner { var run: (() -> Int) -> Int }
do { let f: (() -> Int) -> Int = hold; print(f { 3 }) } // error: (@escaping () -> Int) -> Int
do { let f: (() -> Int) -> Int = either; print(f { 3 }) } // error: is wanted
do { let f: (() -> Int) -> Int = perhaps; print(f { 3 }) } // error: is wanted
do { let f: (() -> Int) -> () -> Int = same; print(f { 3 }()) } // error: its type cannot be worked out
do { print(apply(hold)) } // error: (@escaping () -> Int) -> Int
do { print(Runner(run: hold).run { 3 }) } // error: (@escaping () -> Int) -> Int
do { let f: () -> (() -> Int) -> Int = make; print(f()({ 4 })) } // error: is wanted
do { print(apply { (f: @escaping () -> Int) in f() }) } // error: This closure does not fit
do { let fs: [(() -> Int) -> Int] = [{ $0() }, hold]; print(fs.count) } // error: (@escaping () -> Int) -> Int
