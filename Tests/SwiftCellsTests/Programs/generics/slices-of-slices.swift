// A slice of a slice is of the same type as the slice.
struct Chunks<Base: Collection>: Sequence, IteratorProtocol {
    var rest: Base.SubSequence
    let size: Int
    init(_ base: Base, _ size: Int) { rest = base[...]; self.size = size }
    mutating func next() -> Base.SubSequence? {
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(size) }
        return rest.prefix(size)
    }
}
extension Collection {
    func chunks(of size: Int) -> Chunks<Self> { Chunks(self, size) }
    func middle() -> SubSequence { dropFirst().dropLast() }
}
print([1, 2, 3, 4, 5].chunks(of: 2).map { Array($0) }, "abcdefg".chunks(of: 3).map(String.init))
print([1, 2, 3, 4].middle(), "hello".middle().middle(), (1...6).middle())
for part in (1...5).chunks(of: 4) { print(part, part.reduce(0, +)) }

// expect: [[1, 2], [3, 4], [5]] ["abc", "def", "g"]
// expect: [2, 3] l Slice<ClosedRange<Int>>(_startIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(2), _endIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(6), _base: ClosedRange(1...6))
// expect: Slice<ClosedRange<Int>>(_startIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(1), _endIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(5), _base: ClosedRange(1...5)) 10
// expect: Slice<ClosedRange<Int>>(_startIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(5), _endIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.pastEnd, _base: ClosedRange(1...5)) 5
