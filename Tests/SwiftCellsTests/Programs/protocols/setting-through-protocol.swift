protocol Named: AnyObject { var name: String { get set }; var n: Int { get set } }
class P: Named { var name = "a"; var n = 1 }
let p = P()
var y: any Named = p
y.name = "z"
y.n += 3
print(p.name, p.n, y.name)
func gen<T: Named>(_ t: T) { var u = t; u.name += "!" ; u.n *= 2 }
gen(p)
print(p.name, p.n)
var list: [any Named] = [p, P()]
list[0].name = "q"
print(p.name, list[1].name)
protocol Q { var v: Int { get set } }
class R: Q { var v = 1 }
let r = R()
var q: any Q = r
q.v = 5
print(r.v, q.v)
func g2<T: Q>(_ t: T) { var u = t; u.v += 1 }
g2(r)
print(r.v)
extension Q { mutating func bump() { v += 10 } }
q.bump()
print(r.v)
// expect: z 4 z
// expect: z! 8
// expect: q a
// expect: 5 5
// expect: 6
// expect: 16
