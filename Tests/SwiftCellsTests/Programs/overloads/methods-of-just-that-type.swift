// Of several methods the one for just the type of the argument is not questioned, as with functions.
struct S {
    func f(_ x: Int) -> Int { x }
    func f<T>(_ x: T) -> String { "g" }
    func h(_ x: Double) -> Double { x }
    func h(_ x: Int) -> String { "i" }
    func k(_ x: Int, _ y: Int) -> Int { x + y }
    func k<T>(_ x: T, _ y: T) -> String { "k" }
    func o(_ x: Int?) -> String { "o" }
    func o(_ x: Any) -> Int { 1 }
}
let i = 3, d = 2.5, n: Int? = nil
print([S().f(i), "a"], [S().f(1), "a"], true ? S().f(i) : "x")
print([S().o(i), "a"], [S().o(n), 1], S().o(i), S().o(n), S().o(d))
print(S().f(i) + S().f(i), S().f(i) + "x", "x" + S().f(i), S().f(i) == "g")
print(S().h(1) + "x", [S().h(1), 2.5], [S().h(i), 2.5], [S().k(i, i), "a"], S().k(i, i) == "k")
// expect: [3, "a"] [1, "a"] 3
// expect: [1, "a"] ["o", 1] 1 o 1
// expect: 6 gx xg true
// expect: ix ["i", 2.5] ["i", 2.5] ["k", "a"] true
