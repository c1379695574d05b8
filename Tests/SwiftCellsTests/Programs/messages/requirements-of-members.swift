// A member or function that asks more of a generic type than is said of it.
struct Grid<T: Numeric> { var cells: [T] }
extension Grid where T: FloatingPoint { var mean: T { cells.reduce(0, +) / T(cells.count) } }
let grid = Grid(cells: [Int(1), 2])
print(grid.mean) // error: 'mean' requires 'Int' to conform to 'FloatingPoint', and it does not.
extension Grid {
    var largest: T { abs(cells[0]) } // error: 'abs' requires 'T' to conform to 'SignedNumeric', and it does not.
}
func half(_ text: String) -> Double { -Double(text) } // error: The operator '-' cannot be used with 'Double?'. // note: An Optional must be unwrapped first: with '!', 'if let' or '??'.
func apply(_ change: (Int, Int) -> Int) -> Int {
    var n = 1
    n += change(&n, 2) // error: '&' is only for 'inout' parameters: leave it out.
    return n
}
final class Node {
    weak var parent: Node // error: A weak variable must be an Optional of a class. // note: Write weak var parent: Node?
    init() {}
}
