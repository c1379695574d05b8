// What stands behind such an associated type is another type for each argument, which 'some' does not name.
struct Row<T> { var values: [T] }
extension Row: Sequence {
    func makeIterator() -> some IteratorProtocol<T> { values.makeIterator() } // error: Cells do not support 'some IteratorProtocol<T>' as an associated type
}
protocol Source {
    associatedtype Items: Sequence
    func items() -> Items
}
struct Backwards<T>: Source {
    var values: [T]
    func items() -> some Sequence<T> { values.reversed() } // error: Cells do not support 'some Sequence<T>' as an associated type
}
struct Fixed<T>: Source {
    var value: T
    func items() -> some Sequence<Int> { [1, 2] }
}
struct Plain: Source {
    var values: [Int]
    func items() -> some Sequence<Int> { values.lazy.map { $0 + 1 } }
}
func all<S: Source>(_ source: S) -> [S.Items.Element] { Array(source.items()) }
print(all(Fixed(value: "a")), all(Plain(values: [1])))
