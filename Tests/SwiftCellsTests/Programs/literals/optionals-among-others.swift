let some: Int? = 3, text = "s"
let gaps: [Int?] = [1, nil]
print([some, "a"], [some, text]) // expect: [Optional(3), "a"] [Optional(3), "s"]
let mixed = ["a"] + gaps
print(mixed, type(of: mixed)) // expect: ["a", Optional(1), nil] Array<Any>
print([1, nil, "a"], [nil, some, "a"]) // expect: [Optional(1), nil, Optional("a")] [nil, Optional(3), Optional("a")]
print(["a": some, "b": text].count) // expect: 2
for value in [some, "a"] { print(value as Any) } // expect: Optional(3)
// expect: a
