protocol Addable { static func + (a: Self, b: Self) -> Self; static var zero: Self { get } }
extension Int: Addable {}
extension Double: Addable {}
func total<T: Addable>(_ xs: [T]) -> T { xs.reduce(T.zero) { $0 + $1 } }
print(total([1, 2, 3]), total([0.5, 0.25]))  // expect: 6 0.75
struct V: Addable, Equatable { var x: Int; static func + (a: V, b: V) -> V { V(x: a.x + b.x) }; static var zero: V { V(x: 0) } }
print(total([V(x: 1), V(x: 2)]).x)  // expect: 3
