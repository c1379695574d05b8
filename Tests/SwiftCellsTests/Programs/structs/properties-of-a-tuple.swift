struct Fibonacci: Sequence, IteratorProtocol {
    var (a, b) = (0, 1)
    mutating func next() -> Int? {
        defer { (a, b) = (b, a + b) }
        return a < 30 ? a : nil
    }
}
print(Array(Fibonacci()), Array(Fibonacci(a: 5, b: 8)))  // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21] [5, 8, 13, 21]
class Pair {
    private var (names, counts) = ([String](), ["a": 1]), total = 0
    func add(_ name: String) -> String {
        names.append(name)
        counts[name] = nil
        total += 1
        return "\(names) \(counts) \(total)"
    }
}
print(Pair().add("a"))  // expect: ["a"] [:] 1
struct Point {
    var (x, y) = (1.5, nil as Int?), name = "p"
}
print(Point(), Point(x: 2, y: 3))  // expect: Point(x: 1.5, y: nil, name: "p") Point(x: 2.0, y: Optional(3), name: "p")
