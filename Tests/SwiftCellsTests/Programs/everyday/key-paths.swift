struct P { var name: String; var age: Int }
let ps = [P(name: "a", age: 3), P(name: "b", age: 1)]
func pluck<T, V>(_ xs: [T], _ k: KeyPath<T, V>) -> [V] { xs.map { $0[keyPath: k] } }
print(pluck(ps, \.name))
print(pluck(ps, \P.age))
print(ps.map(\.age), ps.sorted { $0.age < $1.age }.map(\.name))
extension Array { func sorted<V: Comparable>(by k: KeyPath<Element, V>) -> [Element] { sorted { $0[keyPath: k] < $1[keyPath: k] } } }
print(ps.sorted(by: \.age).map(\.name))
let kp = \P.name
print(ps[0][keyPath: kp])
var q = ps[0]
let w: WritableKeyPath<P, Int> = \.age
q[keyPath: w] += 5
print(q)
print(ps.map(\.name.count), ps.filter { $0.age > 1 }.map(\.name))
// expect: ["a", "b"]
// expect: [3, 1]
// expect: [3, 1] ["b", "a"]
// expect: ["b", "a"]
// expect: a
// expect: P(name: "a", age: 8)
// expect: [1, 1] ["a"]
