struct Countdown: IteratorProtocol {
    var n = 3
    mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n }
}
var numbers = [1, 2, 3].makeIterator()
_ = numbers.next()
for x in IteratorSequence(numbers) { print(x) }
print(IteratorSequence(Countdown()).map { $0 * 2 }, Array(IteratorSequence(Countdown())))
var rest = IteratorSequence(Countdown())
print(rest.next() ?? -1, Array(rest))
// expect: 2
// expect: 3
// expect: [4, 2, 0] [2, 1, 0]
// expect: 2 [1, 0]
