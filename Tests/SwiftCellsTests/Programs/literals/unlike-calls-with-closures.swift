// Elements of unlike types may be what calls with closures give, where a type is written or something else tells them apart.
let numbers = [1, 2], names = ["a"], one: Int? = 1, name: String? = "k"
print([numbers.map { $0 }, names.map { $0 }] as [Any])
print([numbers.map { $0 }, names], [numbers.map { $0 }, 1], [numbers.map { $0 }, names.map { $0 }, 1])
print([numbers.filter { $0 > 1 }, names.filter { $0 > "" }], [numbers.map { $0 }, numbers.map { $0 + 1 }])
print([numbers.reduce(0) { $0 + $1 }, names.reduce("") { $0 + $1 }], [one.map { $0 + 1 }, name.map { $0 + "a" }])
print([numbers.map { (x: Int) -> Int in x }, names.map { (x: String) -> String in x }])
// expect: [[1, 2], ["a"]]
// expect: [[1, 2], ["a"]] [[1, 2], 1] [[1, 2], ["a"], 1]
// expect: [[2], ["a"]] [[1, 2], [2, 3]]
// expect: [3, "a"] [Optional(2), Optional("ka")]
// expect: [[1, 2], ["a"]]
