// Where a parameter is said to be a type, its members are found by their names alone; `[Int]` before a point is a type.
extension Array where Element == Int {
    var total: Int { reduce(0, +) }
    var half: [Int] { map { $0 / 2 } }
    func ordered() -> [Int] { sorted() }
    func has(_ x: Int) -> Bool { contains(x) && firstIndex(of: x) != nil }
    mutating func bump() { for i in indices { self[i] += 1 }; sort(); append(contentsOf: reversed()) }
    static func make() -> Self { Array(repeating: 3, count: 2) }
    static func two() -> [Int] { make() + Self() }
}
extension Dictionary where Key == String, Value == Int {
    func names() -> [String] { keys.sorted() }
    mutating func add(_ key: String) { self[key, default: 0] += 1; updateValue(9, forKey: "z") }
    static var empty: Self { [:] }
}
extension Optional where Wrapped == String { func length() -> Int { map { $0.count } ?? 0 } }
extension Collection where Element == Character { func twice() -> String { String(self) + String(reversed()) } }
struct Stack<T> { var items: [T] = [] }
extension Stack where T == Int {
    func text() -> String { "\(T.self) \(items.sorted()) \(sum)" }
    var sum: Int { items.reduce(0, +) }
    init(upTo n: Int) { items = Array(1...n) }
    static func three() -> Stack { Stack(upTo: 3) }
}
var a = [3, 1, 2]
print(a.total, a.half, a.ordered(), a.has(3), [Int].make(), [Int].two(), Array<Int>.two())
a.bump()
print(a)
var d = ["b": 1, "a": 5]
d.add("b")
print(d.names(), d.count, [String: Int].empty.count, Optional("abc").length(), "hey".twice(), Stack.three().text())
print([Int].Element.self, [Int](repeating: 1, count: 2), [Int].init().count, [Int?].init(repeating: nil, count: 1), [a].count, [a.count].max()!)

// expect: 6 [1, 0, 1] [1, 2, 3] true [3, 3] [3, 3] [3, 3]
// expect: [2, 3, 4, 4, 3, 2]
// expect: ["a", "b", "z"] 3 0 3 heyyeh Int [1, 2, 3] 6
// expect: Int [1, 1] 0 [nil] 1 6
