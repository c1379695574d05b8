struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 } }
for x in Countdown(n: 3) { print(x) }
print(Countdown(n: 4).map { $0 * 2 }, Array(Countdown(n: 2)), Countdown(n: 3).contains(2), Countdown(n: 5).reduce(0, +), Countdown(n: 3).sorted())
// expect: 3
// expect: 2
// expect: 1
// expect: [8, 6, 4, 2] [2, 1] true 15 [1, 2, 3]
