// The compiler calls closures and other functions in the values of properties by the same names where one 'let' of a type declares several
// of them: the second property here would be 1, too.
struct Sizes {
    let width = Int("x") ?? 1, height = Int("y") ?? 2  // error: Swift confuses the closures and functions in the values of properties
    let depth = Int("z") ?? 3
    let a = 1, b = true || false, c = 3
}
enum Rules {
    static let twice: (Int) -> Int = { $0 * 2 }, thrice: (Int) -> Int = { $0 * 3 }  // error: Swift confuses the closures and functions in the values of properties
    static var total = [1, 2].reduce(0, +), product = [1, 2].reduce(1, *)  // error: Swift confuses the closures and functions in the values of properties
}
let one = Int("x") ?? 1, two = Int("y") ?? 2
func local() {
    let first = { 1 }, second = { 2 }
    print(first(), second())
}
