// What stands in the brackets of a key path is part of it, and key paths are compared: it must be Hashable.
struct Table {
    subscript(other: Table) -> Int { 2 }
    subscript(make: () -> Int) -> Int { make() }
    subscript(pair: (Int, Int)) -> Int { pair.0 }
    subscript(value: Any, extra: Int) -> Int { extra }
    subscript(first: Int, second: Table = Table()) -> Int { first }
    subscript(row: Int) -> Int { row }
}
let table = Table()
print(table[keyPath: \.[3]])
print(table[keyPath: \.[Table()]]) // error: must be Hashable, and 'Table' is not
print(table[keyPath: \.[{ 1 }]]) // error: must be Hashable
print(table[keyPath: \.[(1, 2)]]) // error: must be Hashable
print(table[keyPath: \.[1, 2]]) // error: must be Hashable, and 'Any' is not
print([table].map(\.[Table()])) // error: must be Hashable, and 'Table' is not
print([1, 2, 3][keyPath: \.[..<2]]) // error: must be Hashable
print(["a": 1][keyPath: \.["b", default: 7]]) // error: must be Hashable
func find<T>(_ value: T, in values: [T: Int]) -> Int? { values[keyPath: \.[value]] }
