class A { var n = 1; init() { n = 2 } }
class B: A { override var n: Int { didSet { print("did", n) } }; override init() { super.init(); n = 7; print(n) } }
let b = B(); b.n = 8
// expect: did 7
// expect: 7
// expect: did 8
