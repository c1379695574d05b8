let base = [1, 2, 3, 4, 5, 1]
let late = base.lazy.drop { $0 < 3 }
print(late.count, late.first ?? 0, late.startIndex, late[late.startIndex], late.isEmpty)
print(type(of: late.dropLast()), Array(late.dropLast()))
print(late.firstIndex(of: 4) ?? -1, late.indices.map { $0 }, late.last ?? 0)
print(late.dropLast())
let early = base.lazy.prefix { n in print("asked of", n); return n < 3 }
print(early.count)
let silent = base.lazy.prefix { $0 < 3 }
print(Array(silent.reversed()), type(of: silent.suffix(1)), silent.suffix(1).last ?? 0)
print(base.lazy.prefix { $0 < 0 }.isEmpty, base.lazy.prefix { $0 < 9 }.last ?? 0)
print(Array(base.lazy.map { $0 * 2 }.drop { $0 < 5 }.map { $0 + 1 }.filter { $0 > 7 }))
// expect: 4 3 2 3 false
// expect: Slice<LazyDropWhileSequence<Array<Int>>> [3, 4, 5]
// expect: 3 [2, 3, 4, 5] 1
// expect: Slice<LazyDropWhileSequence<Array<Int>>>(_startIndex: 2, _endIndex: 5, _base: Swift.LazyDropWhileSequence<Swift.Array<Swift.Int>>(_base: [1, 2, 3, 4, 5, 1], _predicate: (Function)))
// expect: asked of 1
// expect: asked of 1
// expect: asked of 2
// expect: asked of 1
// expect: asked of 3
// expect: 2
// expect: [2, 1] Slice<LazyPrefixWhileSequence<Array<Int>>> 2
// expect: true 1
// expect: [9, 11]
