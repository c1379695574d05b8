// Of the two '??' the one that gives what is in the Optional is preferred, wherever its right side comes from.
let none: Int? = nil, list = [1], table = ["a": 1]
let x: Int? = none ?? list.first!
let sum: Int? = none ?? list.reduce(0, +)
print(x as Any, sum as Any, none ?? list.first!)
func largest(_ values: [Double], _ known: Double?) -> Double? { known ?? values.max()! }
func mean(_ values: [Double], _ known: Double?) -> Double? { known ?? values.reduce(0, +) / Double(values.count) }
print(largest([1, 2], nil) as Any, mean([1, 2], nil) as Any, mean([], 3) as Any)
var best: (String, Int)?
best = best ?? table.first.map { ($0.key, $0.value) }!
print(best!)
func show(_ x: Int?) { print("optional", x as Any) }
func show(_ x: Int) { print("plain", x) }
show(none ?? [1].first!)
show(none ?? 3)
show(none ?? [1].first)

// expect: Optional(1) Optional(1) 1
// expect: Optional(2.0) Optional(1.5) Optional(3.0)
// expect: ("a", 1)
// expect: plain 1
// expect: plain 3
// expect: optional Optional(1)
