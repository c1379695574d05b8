struct P { let name: String; let age: Int }
let ps = [P(name: "B", age: 2), P(name: "A", age: 2), P(name: "C", age: 1)]
print(ps.sorted { ($0.age, $0.name) < ($1.age, $1.name) }.map(\.name))  // expect: ["C", "A", "B"]
print(ps.sorted { a, b in a.age != b.age ? a.age > b.age : a.name < b.name }.map { $0.name })  // expect: ["A", "B", "C"]
