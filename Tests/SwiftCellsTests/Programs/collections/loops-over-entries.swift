// A loop goes through what a dictionary or a set had when it began, whatever the loop does.
var ages = ["ann": 3, "bob": 5, "cat": 7]
for (name, age) in ages { ages[name] = age * 2; ages[name + "!"] = 0 }
print(ages.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
// expect: ["ann6", "ann!0", "bob10", "bob!0", "cat14", "cat!0"]
var sum = 0
for entry in ages where entry.value > 0 { sum += entry.value; ages[entry.key] = nil }
print(sum, ages.count)
// expect: 30 3
var seen: Set = [1, 2, 3]
for x in seen { seen.insert(x + 10); if x == 2 { seen.remove(3) } }
print(seen.sorted())
// expect: [1, 2, 11, 12, 13]
for (i, x) in Set([4]).enumerated() { print(i, x) }
// expect: 0 4
for (i, (k, v)) in ["k": [1.5]].enumerated() { print(i, k, v) }
// expect: 0 k [1.5]
for (x, pair) in zip(1..., ["z": 2 as Int?]) { print(x, pair.key, pair.value as Any) }
// expect: 1 z Optional(2)
for case (let k, let v?) in ["a": 1, "b": nil] as [String: Int?] { print(k, v) }
// expect: a 1
final class Node { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
var nodes = [1: Node(1)]
for (k, node) in nodes { nodes[k] = nil; print("taken", node.n) }
print("end")
// expect: taken 1
// expect: gone 1
// expect: end
for (_, v) in [1: "one"] { if v == "one" { break } }
var fs: [() -> Int] = []
for (k, v) in [5: 6] { fs.append { k + v } }
for x in Set([7]) { fs.append { x } }
print(fs.map { $0() })
// expect: [11, 7]
let text = "añb"
print(text.utf8.count, text.utf16.count, text.utf8.first!, text.utf8.last!, text.utf8.isEmpty, text[text.index(after: text.startIndex)...].utf8.count)
// expect: 4 3 97 98 false 3
for i in text.utf8.indices { print(text.utf8[i], terminator: " ") }
print(Array(text.dropFirst().utf8), text.utf8.reversed().map { $0 }, text.utf8.contains(98), "".utf8.first as Any)
// expect: 97 195 177 98 [195, 177, 98] [98, 177, 195, 97] true nil
