struct Box<T> { var v: T; func each(_ f: (T) -> Void) { f(v) } }
func give<T>(_ x: T, _ f: (T) -> Void) { f(x) }
let b = true
[1].forEach { $0 } // error: Nothing is wanted of this closure
["a"].forEach { x in x } // error: Nothing is wanted of this closure
(1...2).forEach { (x) in x } // error: Nothing is wanted of this closure
[1.5].forEach { b ? $0 : $0 } // error: Nothing is wanted of this closure
[1].forEach { x -> Void in x } // error: Nothing is wanted of this closure
[1].forEach { x in { x }() } // error: Nothing is wanted of this closure
give(1) { $0 } // error: and 'Void' is wanted.
give("a") { ($0) } // error: and 'Void' is wanted.
Box(v: 1).each { $0 } // error: Nothing is wanted of this closure
