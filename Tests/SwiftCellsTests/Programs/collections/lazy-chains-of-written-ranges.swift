// Chains that begin with a lazy range.
// What a range of literals holds is known only once the chain has been chosen.
for x in (0..<9).lazy.map({ $0 }).dropLast().dropLast() { print(x, terminator: " ") }
print(Array((0..<9).lazy.map { $0 }.dropLast(2).dropFirst(1)))
let rest = (0..<9).lazy.map { $0 * 2 }.suffix(3).prefix(2)
print(Array(rest), type(of: rest))
print(Array((0..<9).lazy.filter { $0 > 2 }.dropFirst().dropFirst(2)))
print((1...5).lazy.map { $0 * 2 }.reversed().dropLast().reduce(0, +))

// expect: 0 1 2 3 4 5 6 [1, 2, 3, 4, 5, 6]
// expect: [12, 14] LazyMapSequence<Range<Int>, Int>
// expect: [6, 7, 8]
// expect: 28
