// A function whose argument is only called may stand for one that keeps it.
func keep(_ f: () -> Int) -> Int { f() }
func hold(_ f: @escaping () -> Int) -> Int { f() + 1 }
func either(_ f: Any) -> Int { f is Int ? 1 : 0 }
func perhaps(_ f: (() -> Int)?) -> Int { f?() ?? 0 }
func same<T>(_ x: T) -> T { x }
let kept: (@escaping () -> Int) -> Int = keep
let held: (@escaping () -> Int) -> Int = hold
print(kept { 3 }, held { 3 })
let any: (@escaping () -> Int) -> Int = either
let some: (@escaping () -> Int) -> Int = perhaps
let mirrored: (@escaping () -> Int) -> () -> Int = same
print(any { 3 }, some { 4 }, mirrored { 5 }())
let all: [(@escaping () -> Int) -> Int] = [keep, hold, { $0() * 2 }]
print(all.map { run in run { 10 } })
func apply(_ g: (@escaping () -> Int) -> Int) -> Int { g { 4 } }
print(apply(keep), apply(hold), apply { (f: () -> Int) in f() }, apply { (f: @escaping () -> Int) in f() })
let steps: [(@escaping (Int) -> Int) -> (Int) -> Int] = [{ f in { f($0) + 1 } }, { f in { f(f($0)) } }]
print(steps.reduce({ $0 * 2 }) { $1($0) }(3))

// expect: 3 4
// expect: 0 4 5
// expect: [10, 11, 20]
// expect: 4 5 4 4
// expect: 15
