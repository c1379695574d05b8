// Subscripts are weighed as functions are, and one for a type of its own comes before a generic one.
struct Grid {
    subscript(i: Int) -> Int { i }
    subscript<T>(i: T) -> String { "any" }
}
struct Row {
    subscript(_ x: Any) -> Int { 1 }
    subscript(_ x: Int...) -> Int { 2 }
    subscript(at x: Any) -> Int { 1 }
    subscript(at x: Int...) -> Int { 2 }
    func at(_ x: Any) -> Int { 1 }
    func at(_ x: Int...) -> Int { 2 }
}
struct Cell {
    subscript<T: Comparable>(_ x: T) -> Int { 1 }
    subscript(_ x: any Equatable) -> Int { 2 }
}
let i = 3, d = 2.5
print([Grid()[i], "a"], [Grid()[1], "a"], Grid()[i] + 1, Grid()[d] + "!", true ? Grid()[i] : 0)
print(Row()[i], Row()[1], Row()[i + 1], Row()[at: i], Row()[at: 1], Row()[d], Row().at(i), Row().at(1))
print(Cell()[i], Cell()[1], Cell()["a"], Cell()[i + 1])
// expect: ["any", "a"] [1, "a"] 4 any! 3
// expect: 1 2 1 1 2 1 2 2
// expect: 2 2 2 2
