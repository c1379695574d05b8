class A { var s = 1; var v: Int { get { s } set { s = newValue } } }
class B: A { override var v: Int { get { super.v * 2 } set { super.v = newValue } } }
let a = B()
a.v += 1
print(a.v)
// expect: 6
