struct Countdown: Sequence, IteratorProtocol {
    var count: Int
    mutating func next() -> Int? {
        if count == 0 { return nil }
        defer { count -= 1 }
        return count
    }
}
for i in Countdown(count: 3) { print(i) }
print(Countdown(count: 4).map { $0 * 2 })
print(Array(Countdown(count: 5)))
print(Countdown(count: 5).reduce(0, +))
// expect: 3
// expect: 2
// expect: 1
// expect: [8, 6, 4, 2]
// expect: [5, 4, 3, 2, 1]
// expect: 15
