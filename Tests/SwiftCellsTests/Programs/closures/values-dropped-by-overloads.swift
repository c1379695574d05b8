func run(_ f: (Int) -> Void) { f(1); print("nothing") }
func run(_ f: (Int) -> Int) { print("number", f(1)) }
func of(_ f: (Int) -> Void, _ x: Int) { f(x); print("nothing") }
func of<T>(_ f: (T) -> T, _ x: T) { print("value", f(x)) }
let b = true, l = [1]
run { $0 + 1 } // expect: number 2
run { -$0 } // expect: number -1
run { b ? $0 : 0 } // expect: number 1
run { x in { x }() } // expect: number 1
of({ $0 + 1 }, 1) // expect: value 2
of({ b ? $0 : $0 }, 2) // expect: value 2
l.forEach { $0 }
[1].forEach { x in 1 }
[1].forEach { $0 + 1 }
[1].forEach { (x: Int) in x }
