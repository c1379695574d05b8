class A { var s = 1; var v: Int { get { s } set { s = newValue } } }
class B: A { override var v: Int { didSet { print("v", v) } } }
let b = B(); b.v = 4; print(b.s)
// expect: v 4
// expect: 4
