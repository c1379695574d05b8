// A function that a closure is given may only be called, unless its type says '@escaping'.
func keep(_ f: @escaping () -> Int) -> Int { f() }
var kept: (() -> Int)?
let a: (() -> Int) -> (() -> Int) = { g in g }  // error: 'g' is a function that may only be called here, not kept. // note: (g: @escaping () -> Int)
let b: (() -> Int) -> Void = { kept = $0 }  // error: '$0' is a function that may only be called here, not kept. // note: (action: @escaping () -> Int)
let c = { (g: () -> Int) in kept = g }  // error: 'g' is a function that may only be called here, not kept.
let e: (() -> Int) -> Int = { keep($0) }  // error: '$0' is a function that may only be called here, not kept.
class Instance { var a = 1; func go(_ f: (@escaping () -> Int) -> Int) { print(f { a }) } }  // error: A closure that is kept must say 'self'
