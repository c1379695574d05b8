struct Fib: Sequence {
    let limit: Int
    struct Iterator: IteratorProtocol {
        var a = 0, b = 1
        let limit: Int
        mutating func next() -> Int? {
            guard a <= limit else { return nil }
            let r = a
            (a, b) = (b, a + b)
            return r
        }
    }
    func makeIterator() -> Iterator { Iterator(limit: limit) }
}
print(Array(Fib(limit: 50)))
print(Fib(limit: 50).filter { $0 % 2 == 0 })
for (i, f) in Fib(limit: 5).enumerated() { print(i, f) }
// expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
// expect: [0, 2, 8, 34]
// expect: 0 0
// expect: 1 1
// expect: 2 1
// expect: 3 2
// expect: 4 3
// expect: 5 5
