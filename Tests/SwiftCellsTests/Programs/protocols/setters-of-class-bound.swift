protocol Plain { var n: Int { get set } }
protocol Obj: AnyObject { var o: Int { get set }; subscript(i: Int) -> Int { get set } }
extension Obj {
    var twice: Int { get { o * 2 } set { o = newValue / 2 } }
    func half() { twice = o; self[0] += 1 }
}
extension Plain where Self: Obj {
    var both: Int { get { n + o } set { o = newValue } }
    var changed: Int { get { n } mutating set { n = newValue } }
    func set() { both = 9; o += 1 }
}
final class C: Plain, Obj {
    var n = 1, o = 2
    subscript(i: Int) -> Int { get { o + i } set { o = newValue } }
}
let c = C()
c.twice = 20
print(c.o) // expect: 10
c.half()
print(c.o) // expect: 6
c.set()
print(c.both) // expect: 11
var d = c
d.changed = 7
print(c.n, d === c) // expect: 7 true
func change<T: Obj>(_ x: T) { x.o = 1; x.twice += 2; x[1] = 5 }
change(c)
print(c.o) // expect: 5
let e: any Obj = c
e.twice = 8
e[0] += 1
print(c.o) // expect: 5
