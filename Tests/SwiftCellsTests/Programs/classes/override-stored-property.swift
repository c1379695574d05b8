class A { var n = 1; var name: String { "A" } }
class B: A { override var n: Int { get { super.n * 10 } set { super.n = newValue } } }
class C: A { override var n: Int { didSet { print("n", oldValue, n) } } }
class D: A { override var n: Int { willSet { print("will", newValue) } didSet { print("did") } } }
let b = B(); print(b.n); b.n = 5; print(b.n)
let c = C(); c.n = 3; print(c.n); c.n += 1
let d: A = D(); d.n = 9; print(d.n)
// expect: 10
// expect: 50
// expect: n 1 3
// expect: 3
// expect: n 3 4
// expect: will 9
// expect: did
// expect: 9
