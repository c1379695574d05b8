let pairs = [(1, "a"), (2, "b")]
print(pairs.map { $0.0 }, pairs.map { n, s in "\(n)\(s)" })
let d = ["x": 1, "y": 2]
print(d.map { "\($0.key)=\($0.value)" }.sorted(), d.map { k, v in "\(k)\(v)" }.sorted())
print(zip([1, 2], [3, 4]).map { $0 * $1 }, zip([1, 2], ["a", "b"]).map { "\($0)\($1)" })
for (i, p) in pairs.enumerated() { print(i, p.1) }
// expect: [1, 2] ["1a", "2b"]
// expect: ["x=1", "y=2"] ["x1", "y2"]
// expect: [3, 8] ["1a", "2b"]
// expect: 0 a
// expect: 1 b
