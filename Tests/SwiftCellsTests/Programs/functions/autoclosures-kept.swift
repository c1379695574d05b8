func keep(_ value: @autoclosure @escaping () -> Int) -> () -> Int { value }
func now(_ value: @autoclosure () -> Int) -> Int { value() }
class Instance { var a = 1; func later() -> () -> Int { keep(self.a) } }
print(Instance().later()())  // expect: 1
struct Value {
    var a = 2
    func later() -> () -> Int { keep(a) }
    mutating func atOnce() -> Int { now(a) }
}
var value = Value()
print(value.later()(), value.atOnce())  // expect: 2 2
func changing(_ x: inout Int) -> Int { now(x) }
var n = 3
print(changing(&n))  // expect: 3
