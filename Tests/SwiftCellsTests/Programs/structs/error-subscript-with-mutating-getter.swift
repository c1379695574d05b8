struct Counter {
    var reads = 0
    subscript(i: Int) -> Int {
        mutating get {
            reads += 1
            return i
        }
    }
    func first() -> Int { self[0] } // error: 'self' cannot be changed, as reading an element of it would here.
}
let counter = Counter()
print(counter[0]) // error: 'counter' is a constant, so it cannot be changed, as reading an element of it would.
