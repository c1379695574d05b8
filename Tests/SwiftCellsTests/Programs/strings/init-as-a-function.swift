let text = "1 2"
let parts = text.split(separator: " ")
print(parts.compactMap { Int($0) }, parts.compactMap(Double.init), parts.map(String.init)) // expect: [1, 2] [1.0, 2.0] ["1", "2"]
print(["1", "x"].compactMap(Int.init), [1, 2].map(String.init), [true].map(String.init), "ab".map(String.init)) // expect: [1] ["1", "2"] ["true"] ["a", "b"]
print(Int(parts[0]) as Any, Int(parts[1], radix: 3) as Any, String(describing: 1.5), String(describing: "a"), String(describing: parts[0])) // expect: Optional(1) Optional(2) 1.5 a 1
