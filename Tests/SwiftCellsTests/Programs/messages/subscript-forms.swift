// What the subscripts of a type of one's own take is said where none fits.
struct Grid {
    subscript(row: Int, column: Int) -> Int { row + column }
    subscript(name key: String) -> Int { key.count }
}
print(Grid()["a"])  // error: 'Grid' cannot be subscripted with (String). // note: It takes (Int, Int) or (name: String).
print([1, 2]["a"])  // error: '[Int]' cannot be subscripted with (String). // note: The places of an array are numbered by Ints
