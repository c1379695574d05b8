struct Evens: Sequence {
    let n: Int
    func makeIterator() -> AnyIterator<Int> {
        var i = 0
        return AnyIterator {
            if i > n { return nil }
            defer { i += 2 }
            return i
        }
    }
}
print(Array(Evens(n: 9)))  // expect: [0, 2, 4, 6, 8]
