func show(_ x: Any) { print(type(of: x), x) }
let a = [1, 2, 3]
show(a.reversed())
show(a.reversed().prefix(2))
show(a.reversed().dropFirst())
show(a.reversed().startIndex)
show((0...3).dropLast())
show((0...3).suffix(2).count)
show((1...4).prefix(while: { $0 < 3 }).map { $0 })
show((0..<3).indices)
show(a.enumerated())
show(a.enumerated().dropFirst())
show(a.enumerated().reversed().map { $0.offset })
show(a.enumerated().count)
show(zip(a, "abc"))
show(zip(a, a).prefix(1))
show(zip(a, a).dropFirst())
show(zip(a, a).suffix(1))
show(stride(from: 0, to: 9, by: 2))
show(stride(from: 0.0, through: 1, by: 0.5).dropFirst())
show((1...).prefix(3))
show(Array((1...).prefix(3)))
show([[1], [], [2, 3]].joined())
show([[1], [], [2, 3]].joined().count)
show(Array([[1], [], [2, 3]].joined().reversed()))
show(repeatElement(3, count: 2))
show(sequence(first: 1) { $0 < 3 ? $0 + 1 : nil }.prefix(2))
print(type(of: Set([7]).prefix(1)), Set([7]).prefix(1).map { $0 }, Set([7]).dropFirst().isEmpty, Set([7]).suffix(1).first!)
print(type(of: ["a": 1].dropFirst()), ["a": 1].dropFirst().count, ["a": 1].prefix(1).map { $0.value })
var slice = a.reversed().prefix(2)
print(slice.removeFirst(), slice.first!, slice.popFirst()!, slice.isEmpty)
func firsts<C: Collection>(_ c: C) -> C.SubSequence { c.prefix(2) }
print(type(of: firsts(a)), type(of: firsts("abc")), type(of: firsts(a.reversed())), type(of: firsts(0..<5)))
// expect: ReversedCollection<Array<Int>> ReversedCollection<Array<Int>>(_base: [1, 2, 3])
// expect: Slice<ReversedCollection<Array<Int>>> Slice<ReversedCollection<Array<Int>>>(_startIndex: Swift.ReversedCollection<Swift.Array<Swift.Int>>.Index(base: 3), _endIndex: Swift.ReversedCollection<Swift.Array<Swift.Int>>.Index(base: 1), _base: Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
// expect: Slice<ReversedCollection<Array<Int>>> Slice<ReversedCollection<Array<Int>>>(_startIndex: Swift.ReversedCollection<Swift.Array<Swift.Int>>.Index(base: 2), _endIndex: Swift.ReversedCollection<Swift.Array<Swift.Int>>.Index(base: 0), _base: Swift.ReversedCollection<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
// expect: Index Index(base: 3)
// expect: Slice<ClosedRange<Int>> Slice<ClosedRange<Int>>(_startIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(0), _endIndex: (extension in Swift):Swift.ClosedRange<Swift.Int>.Index.inRange(3), _base: ClosedRange(0...3))
// expect: Int 2
// expect: Array<Int> [1, 2]
// expect: Range<Int> 0..<3
// expect: EnumeratedSequence<Array<Int>> EnumeratedSequence<Array<Int>>(_base: [1, 2, 3])
// expect: Slice<EnumeratedSequence<Array<Int>>> Slice<EnumeratedSequence<Array<Int>>>(_startIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.Array<Swift.Int>>.Index(base: 1, _offset: 1), _endIndex: (extension in Swift):Swift.EnumeratedSequence<Swift.Array<Swift.Int>>.Index(base: 3, _offset: 0), _base: Swift.EnumeratedSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3]))
// expect: Array<Int> [2, 1, 0]
// expect: Int 3
// expect: Zip2Sequence<Array<Int>, String> Zip2Sequence<Array<Int>, String>(_sequence1: [1, 2, 3], _sequence2: "abc")
// expect: PrefixSequence<Zip2Sequence<Array<Int>, Array<Int>>> PrefixSequence<Zip2Sequence<Array<Int>, Array<Int>>>(_base: Swift.Zip2Sequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_sequence1: [1, 2, 3], _sequence2: [1, 2, 3]), _maxLength: 1)
// expect: DropFirstSequence<Zip2Sequence<Array<Int>, Array<Int>>> DropFirstSequence<Zip2Sequence<Array<Int>, Array<Int>>>(_base: Swift.Zip2Sequence<Swift.Array<Swift.Int>, Swift.Array<Swift.Int>>(_sequence1: [1, 2, 3], _sequence2: [1, 2, 3]), _limit: 1)
// expect: Array<(Int, Int)> [(3, 3)]
// expect: StrideTo<Int> Swift.StrideTo<Swift.Int>
// expect: DropFirstSequence<StrideThrough<Double>> DropFirstSequence<StrideThrough<Double>>(_base: Swift.StrideThrough<Swift.Double>, _limit: 1)
// expect: PrefixSequence<PartialRangeFrom<Int>> PrefixSequence<PartialRangeFrom<Int>>(_base: Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1), _maxLength: 3)
// expect: Array<Int> [1, 2, 3]
// expect: FlattenSequence<Array<Array<Int>>> FlattenSequence<Array<Array<Int>>>(_base: [[1], [], [2, 3]])
// expect: Int 3
// expect: Array<Int> [3, 2, 1]
// expect: Repeated<Int> Repeated<Int>(count: 2, repeatedValue: 3)
// expect: PrefixSequence<UnfoldSequence<Int, (Optional<Int>, Bool)>> PrefixSequence<UnfoldSequence<Int, (Optional<Int>, Bool)>>(_base: Swift.UnfoldSequence<Swift.Int, (Swift.Optional<Swift.Int>, Swift.Bool)>(_state: (Optional(1), true), _next: (Function), _done: false), _maxLength: 2)
// expect: Slice<Set<Int>> [7] true 7
// expect: Slice<Dictionary<String, Int>> 0 [1]
// expect: 3 2 2 true
// expect: ArraySlice<Int> Substring Slice<ReversedCollection<Array<Int>>> Range<Int>
