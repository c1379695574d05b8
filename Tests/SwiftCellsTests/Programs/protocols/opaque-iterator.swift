// An iterator of which only the elements are known says what the elements of its sequence are.
struct Countdown: Sequence {
    let start: Int
    func makeIterator() -> some IteratorProtocol<Int> {
        var n = start
        return AnyIterator<Int> {
            guard n > 0 else { return nil }
            defer { n -= 1 }
            return n
        }
    }
}
print(Array(Countdown(start: 3)), Countdown(start: 4).reduce(0, +), Countdown(start: 2).map { "\($0)" })
for n in Countdown(start: 3) where n != 2 { print(n) }
func total(_ numbers: some Sequence<Int>) -> Int { numbers.reduce(0, +) }
print(total(Countdown(start: 5)), zip(Countdown(start: 2), "ab").map { "\($0)\($1)" }, Countdown(start: 9).contains(7), Countdown(start: 3).sorted())
struct Words {
    let text: String
}
extension Words: Sequence {
    func makeIterator() -> some IteratorProtocol<Substring> { text.split(separator: " ").makeIterator() }
}
print(Words(text: "the old man").map(\.count), Words(text: "a b").joined(separator: "-"))

// expect: [3, 2, 1] 10 ["2", "1"]
// expect: 3
// expect: 1
// expect: 15 ["2a", "1b"] true [1, 2, 3]
// expect: [3, 3, 3] a-b
