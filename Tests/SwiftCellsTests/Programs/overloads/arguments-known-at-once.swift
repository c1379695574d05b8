// A method for just the type of its one argument is not questioned where Swift knows that type before it makes any choice: of names,
// properties, calls of what has one meaning, elements asked for by a written-out number, and arithmetic on constants.
struct S {
    func f(_ x: Int) -> Int { 1 }
    func f<T>(_ x: T) -> String { "t" }
    func two(_ x: any CustomStringConvertible) -> Int { 1 }
    func two(_ x: Int...) -> String { "i" }
}
struct Point { let x = 1; static let z = 1; func m() -> Int { 1 } }
func one(_ x: Int) -> Int { x }
let i = 3, d = 2.5, o: Int? = 4, a = [1, 2], p = Point()
print([S().f(i), "a"], [S().f(p.x), "a"], [S().f(p.m()), "a"], [S().f(one(1)), "a"], [S().f(a[0]), "a"], [S().f(1 + 2), "a"], [S().f(1), "a"], [S().f(Int.max), "a"])
print([S().f(o!), "a"], [S().f(a.count), "a"], [S().f(Int(d)), "a"], [S().f(-i), "a"], [S().f(a[i - 3]), "a"], [S().f(o ?? 1), "a"], [S().f(i as Int), "a"])
print([S().two(i), 1], [S().two(p.x), 1], [S().two(a[0]), 1], [S().two(1), 1], [S().two(i + i), 1], [S().two(o!), 1])
// expect: [1, "a"] [1, "a"] [1, "a"] [1, "a"] [1, "a"] [1, "a"] [1, "a"] [1, "a"]
// expect: ["t", "a"] ["t", "a"] ["t", "a"] ["t", "a"] ["t", "a"] ["t", "a"] ["t", "a"]
// expect: ["i", 1] ["i", 1] ["i", 1] [1, 1] [1, 1] [1, 1]
