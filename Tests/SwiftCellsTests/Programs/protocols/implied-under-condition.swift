// Without a condition of its own an extension states what a protocol inherits as well.
protocol Named { var name: String { get } }
protocol Titled: Named {}
struct Box<T: Comparable> { var t: T; var name: String { "box" } }
extension Box: Titled where T: Comparable {}
func shown<N: Named>(_ n: N) -> String { n.name }
print(shown(Box(t: 1)))  // expect: box
struct Case<T> { var t: T }
extension Case: Equatable where T: Equatable {}
extension Case: Comparable where T: Comparable { static func < (a: Case, b: Case) -> Bool { a.t < b.t } }
print([Case(t: 2), Case(t: 1)].sorted().map(\.t))  // expect: [1, 2]
class Base: Named { var name = "base" }
class Child<T>: Base {}
extension Child: Titled where T: Equatable {}
print(shown(Child<Int>()))  // expect: base
