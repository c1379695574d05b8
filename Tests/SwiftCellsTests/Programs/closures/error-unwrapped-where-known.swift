// What a closure takes is known from what is passed beside it, and from what is wanted of the choice that it is a branch of.
struct Point { var x = 1 }
let flag = 3 > 2
let point = Point()
func pass<T>(_ value: T, to function: (T) -> Void) { function(value) }
pass(point) { x in x! } // error: 'Point' is not an Optional
pass(()) { x in _ = x! } // error: 'Void' is not an Optional
pass(Optional(point)) { x in print(x!) }
let a: (Int) -> Void = flag ? { x in x! } : { _ in } // error: '(Int) -> Void' is wanted.
let b: (Int) -> Int = flag ? { x in x! } : { x in x } // error: 'Int' is not an Optional
let known: ((Int) -> Int)? = nil
let c: (Int) -> Int = known ?? { x in x! } // error: 'Int' is not an Optional
let d: (Int) -> Int = flag ? { x in x ?? 1 } : { _ in 2 }
