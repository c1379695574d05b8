let words = ["b", "a"]
print(words.joined()) // expect: ba
let text = "ab".map { String($0) + "!" }.joined()
print(text, [[1], [2]].joined().map { $0 }) // expect: a!b! [1, 2]
print(words.map { $0.uppercased() }.joined().count, Array(words.joined()).count) // expect: 2 2
