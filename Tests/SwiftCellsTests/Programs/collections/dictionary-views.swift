let d = ["a": 1]
print(d.keys, d.values, type(of: d.keys), type(of: d.values))
debugPrint(d.keys, d.values)
print(d.keys.contains("a"), d.keys.first!, d.values.max()!, d.keys.sorted(), Array(d.values), d.keys.count, d.values.reduce(0, +))
print(d.keys == ["a": 2].keys, d.keys == ["b": 1].keys, Set(d.keys).union(["b"]).count, d.keys.map { $0 + "!" })
for k in d.keys { print(k) }
for (k, v) in zip(d.keys, d.values) { print(k, v) }
print(type(of: d.keys.prefix(1)), d.keys.isEmpty, d.keys.joined(separator: "-"), d.values.allSatisfy { $0 > 0 }, d[d.keys.firstIndex(of: "a")!].value)
// expect: ["a"] [1] Keys Values
// expect: Dictionary.Keys(["a"]) Dictionary.Values([1])
// expect: true a 1 ["a"] [1] 1 1
// expect: true false 2 ["a!"]
// expect: a
// expect: a 1
// expect: Slice<Keys> false a true 1
