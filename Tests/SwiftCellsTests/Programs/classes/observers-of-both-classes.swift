class A { var n = 1 { didSet { print("A", n) } } }
class B: A { override var n: Int { didSet { print("B", n) } } }
let b = B(); b.n = 3
// expect: A 3
// expect: B 3
