func same<T>(_ x: T) -> T { x }
let v = [1, 2]
for (i, x) in same(v).enumerated() { print(i, x) }
for (i, x) in (v.isEmpty ? [0] : v).enumerated() { print(i, x) }
for (i, x) in v.map({ [$0] }).enumerated() { print(i, x) }
for (i, x) in ([1] + [2]).enumerated() { print(i, x) }
for (k, x) in ["a": 1] { print(k, x) }
// expect: 0 1
// expect: 1 2
// expect: 0 1
// expect: 1 2
// expect: 0 [1]
// expect: 1 [2]
// expect: 0 1
// expect: 1 2
// expect: a 1
