let a = [1, 2, 3, 4]
print(a.lazy)
print(type(of: a.lazy.map { $0 * 2 }), type(of: a.lazy.filter { $0 > 2 }))
print(type(of: a.lazy.map { $0 * 2 }.filter { $0 > 1 }))
print(type(of: a.lazy.compactMap { $0 > 1 ? $0 : nil }))
print(type(of: a.lazy.prefix(2)), type(of: a.lazy.prefix(while: { $0 < 2 })), type(of: a.lazy.drop(while: { $0 < 2 })))
print(type(of: a.lazy.flatMap { [$0] }), type(of: a.lazy.reversed()))
print(Array(a.lazy.map { $0 * 2 }.filter { $0 > 2 }), a.lazy.map { $0 + 1 }[2], a.lazy.filter { $0 > 2 }.first!, a.lazy.filter { $0 > 1 }.count)
print(a.lazy.flatMap { [$0, -$0] }.map { $0 }.count, Array(a.lazy.compactMap { $0 > 2 ? "n\($0)" : nil }), a.lazy.map { $0 * 3 }.last!)
var calls = 0
let doubled = a.lazy.map { x -> Int in calls += 1; return x * 2 }
print(calls, doubled.first!, calls, doubled.contains(4), calls)
print(Array((1...).lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }.prefix(3)))
print(a.lazy.map { $0 }.reversed().map { $0 }, a.lazy.dropFirst(2).map { $0 }, a.lazy.prefix(while: { $0 < 3 }).map { $0 * 10 }, Array(a.lazy.drop(while: { $0 < 3 })))
print(type(of: a.lazy.map { $0 }.map { "\($0)" }), type(of: a.lazy.filter { $0 > 1 }.filter { $0 > 2 }), type(of: a.lazy.enumerated().map { $0.offset }))
print(a.lazy.map { $0 }.map { "<\($0)>" }.joined(), a.lazy.filter { $0 > 1 }.filter { $0 < 4 }.count, type(of: a.lazy.map { $0 }.compactMap { Optional($0) }))
print(type(of: (0...).lazy.prefix(2).map { $0 }))
// expect: LazySequence<Array<Int>>(_base: [1, 2, 3, 4])
// expect: LazyMapSequence<Array<Int>, Int> LazyFilterSequence<Array<Int>>
// expect: LazyFilterSequence<LazyMapSequence<Array<Int>, Int>>
// expect: LazyMapSequence<LazyFilterSequence<LazyMapSequence<Array<Int>, Optional<Int>>>, Int>
// expect: Slice<LazySequence<Array<Int>>> LazyPrefixWhileSequence<Array<Int>> LazyDropWhileSequence<Array<Int>>
// expect: LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, Array<Int>>>> ReversedCollection<LazySequence<Array<Int>>>
// expect: [4, 6, 8] 4 3 3
// expect: 8 ["n3", "n4"] 12
// expect: 0 2 1 true 3
// expect: [1, 9, 25]
// expect: LazyMapSequence<ReversedCollection<LazyMapSequence<Array<Int>, Int>>, Int>(_base: Swift.ReversedCollection<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.Int>(_base: [1, 2, 3, 4], _transform: (Function))), _transform: (Function)) LazyMapSequence<Slice<LazySequence<Array<Int>>>, Int>(_base: Swift.Slice<Swift.LazySequence<Swift.Array<Swift.Int>>>(_startIndex: 2, _endIndex: 4, _base: Swift.LazySequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3, 4])), _transform: (Function)) LazyMapSequence<LazyPrefixWhileSequence<Array<Int>>, Int>(_base: Swift.LazyPrefixWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3, 4], _predicate: (Function)), _transform: (Function)) [3, 4]
// expect: LazyMapSequence<Array<Int>, String> LazyFilterSequence<Array<Int>> Array<Int>
// expect: LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, String>>>(_base: Swift.FlattenSequence<Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.String>>(_base: Swift.LazyMapSequence<Swift.Array<Swift.Int>, Swift.String>(_base: [1, 2, 3, 4], _transform: (Function)))) 2 LazyMapSequence<LazyFilterSequence<LazyMapSequence<LazyMapSequence<Array<Int>, Int>, Optional<Int>>>, Int>
// expect: Array<Int>
