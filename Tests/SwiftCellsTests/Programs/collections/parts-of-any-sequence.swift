// Parts of an AnySequence are such, too; parts of a collection without elements have its type.
let all = AnySequence([3, 1, 2])
let first: AnySequence<Int> = all.prefix(2)
let rest: AnySequence<Int> = all.dropFirst()
let later: AnySequence<Int> = all.drop { $0 > 2 }
print(Array(first), Array(rest), Array(later), all.suffix(2), all.dropLast(), all.prefix { $0 > 2 }) // expect: [3, 1] [1, 2] [1, 2] [1, 2] [3, 1] [3]
print(type(of: all.prefix(1)), type(of: all.dropFirst(1)), type(of: all.drop { $0 > 1 }), type(of: all.suffix(1))) // expect: AnySequence<Int> AnySequence<Int> AnySequence<Int> Array<Int>
print(Array(all.dropFirst().dropFirst()), Array(all.prefix(2).dropFirst()), Array(all.prefix(9))) // expect: [2] [1] [3, 1, 2]
let none = EmptyCollection<Int>()
let part: EmptyCollection<Int> = none[...]
print(part == none, type(of: none.prefix(1)), none.suffix(2), none.split(separator: 1)) // expect: true EmptyCollection<Int> EmptyCollection<Int>() []
