// What a closure gives is the parameter or nil.
let words = ["a", "b"], all = true
print(words.compactMap { $0 > "a" ? $0 : nil }, words.map { $0.uppercased() }.compactMap { $0 > "A" ? $0 : nil })
// expect: ["b"] ["B"]
print([1, 2].compactMap { $0 > 1 ? $0 : nil }, (1...3).compactMap { $0 % 2 == 0 ? nil : $0 }, ["a", "b"].compactMap { all ? $0 : nil })
// expect: [2] [1, 3] ["a", "b"]
print(["a", "b"].compactMap { $0 == "a" ? $0 : nil }, ["a", "b"].compactMap { $0 > "a" ? $0 + "!" : nil }, ["a", "b"].compactMap { (x: String) in x > "a" ? x : nil })
// expect: ["a"] ["b!"] ["b"]
print(["ab": 1].compactMap { $0.value > 0 ? $0.key : nil }, [true, false].compactMap { $0 ? $0 : nil }, Optional(3).flatMap { $0 > 1 ? $0 : nil } as Any)
// expect: ["ab"] [true] Optional(3)
let kept: [String] = ["a", "b"].compactMap { $0.isEmpty ? nil : $0 }
print(kept)
// expect: ["a", "b"]
