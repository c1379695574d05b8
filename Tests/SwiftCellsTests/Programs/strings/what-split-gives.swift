// A text is split into texts, or into arrays of characters, where what is asked of these is their own.
let text = "a bc def"
print(text.split(separator: " ").filter { $0.count > 1 }, text.split { $0 == " " }.sorted { $0.count > $1.count })
// expect: [ArraySlice(["b", "c"]), ArraySlice(["d", "e", "f"])] [ArraySlice(["d", "e", "f"]), ArraySlice(["b", "c"]), ArraySlice(["a"])]
let parts = text.split(separator: " ")
print(parts.filter { $0.count > 1 }, parts.map { $0.count }, parts.map(\.count))
// expect: ["bc", "def"] [1, 2, 3] [1, 2, 3]
print(text.split(separator: " ").map { String($0) }, text.split(separator: " ").filter { $0.hasPrefix("b") }, text.split(separator: " ").filter { !$0.isEmpty })
// expect: ["a", "bc", "def"] ["bc"] ["a", "bc", "def"]
print(text.split(separator: " b"), text.split(separator: " ").map { $0.uppercased() }.filter { $0.count > 1 })
// expect: ["a", "c def"] ["BC", "DEF"]
print(text.split(separator: " ").map { "\($0)\($0.count)" })
// expect: ["a1", "bc2", "def3"]
for part in text.split(whereSeparator: { $0 == " " }).filter({ $0.count > 2 }) { print(part) }
// expect: ["d", "e", "f"]
