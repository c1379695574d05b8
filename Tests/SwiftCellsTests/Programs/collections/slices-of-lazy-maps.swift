let m = [1, 2, 3].lazy.map { "<\($0)>" }, f = [1, 2, 3].lazy.filter { $0 != 2 }
print(type(of: m.prefix(2)), Array(m.prefix(2)), type(of: m.dropLast()), Array(m.suffix(1)))
print(type(of: f.dropFirst()), Array(f.dropFirst()), type(of: f.split(separator: 3)))
print([1, 2].lazy.last as Any, [1, 2].lazy.first as Any, [[1], [2]].lazy.underestimatedCount)
print(type(of: [1].lazy.flatMap { [$0] }.lazy), type(of: [1].lazy.map { $0 }.lazy))
// expect: LazyMapSequence<ArraySlice<Int>, String> ["<1>", "<2>"] LazyMapSequence<ArraySlice<Int>, String> ["<3>"]
// expect: LazyFilterSequence<ArraySlice<Int>> [3] Array<LazyFilterSequence<ArraySlice<Int>>>
// expect: Optional(2) Optional(1) 2
// expect: LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, Array<Int>>>> LazyMapSequence<Array<Int>, Int>
