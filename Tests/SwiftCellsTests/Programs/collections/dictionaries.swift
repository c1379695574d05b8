var d = ["a": 1, "b": 2]
d["c"] = 3; d["a"] = nil
print(d.count, d["b"]!, d["z"] == nil, d["z", default: 9], d.keys.sorted(), d.values.sorted())
d["b"]! += 10; d["n", default: 0] += 1
print(d["b"]!, d["n"]!, d.updateValue(5, forKey: "b")!, d.removeValue(forKey: "b") ?? 0, d.isEmpty)
for (k, v) in d.sorted(by: { $0.key < $1.key }) { print(k, v) }
print(d.mapValues { $0 * 2 }["c"]!, d.filter { $0.value > 1 }.count, d.contains { $0.key == "c" }, d.min { $0.value < $1.value }!.key)
print(d.map { $0.value }.sorted(), d.reduce(0) { $0 + $1.value }, d.first { $0.value == 3 }!.key, d.keys.contains("c"))
let e: [Int: [String]] = [:]
print(e.isEmpty, e[1]?.count ?? 0)
// expect: 2 2 true 9 ["b", "c"] [2, 3]
// expect: 12 1 12 5 false
// expect: c 3
// expect: n 1
// expect: 6 1 true n
// expect: [1, 3] 4 c true
// expect: true 0
