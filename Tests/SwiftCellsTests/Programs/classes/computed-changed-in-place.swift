class A { var s = 1; var v: Int { get { s } set { s = newValue } }; var t = "a"; var w: String { get { t } set { t = newValue } }; var l: [Int] { get { [s] } set { s = newValue.count } } }
let a = A()
a.v += 1
a.w += "x"
a.l.append(3)
print(a.v, a.w, a.l)
// expect: 2 ax [2]
