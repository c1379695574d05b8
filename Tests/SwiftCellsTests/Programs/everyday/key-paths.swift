struct P { var name: String; var age: Int; var tags = ["a"] }
var p = P(name: "x", age: 3)
let k = \P.age
print(p[keyPath: k], p[keyPath: \.name.count])
p[keyPath: k] += 2
print(p.age, [p].map(\.name), [p].sorted { $0[keyPath: k] < $1[keyPath: k] }.count, [p].filter { $0.tags.isEmpty }.isEmpty)
func get<T, V>(_ xs: [T], _ path: KeyPath<T, V>) -> [V] { xs.map { $0[keyPath: path] } }
print(get([p], \.age))
// expect: 3 1
// expect: 5 ["x"] 1 true
// expect: [5]
