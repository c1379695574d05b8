// Types of the library conform to protocols of a lesson where they have what those ask for.
protocol Shape { func area() -> Double; var name: String { get } }
extension Int: Shape { func area() -> Double { Double(self * self) }; var name: String { "int" } }
extension String: Shape { func area() -> Double { Double(count) }; var name: String { self } }
extension Array: Shape where Element: Shape {
    func area() -> Double { reduce(0) { $0 + $1.area() } }
    var name: String { map(\.name).joined(separator: "+") }
}
let shapes: [any Shape] = [3, "abc", [1, 2]]
for shape in shapes { print(shape.name, shape.area()) }

protocol Numbers { mutating func append(_ x: Int); subscript(i: Int) -> Int { get set }; var last: Int? { get }; func sorted() -> [Int]; init() }
extension Array: Numbers where Element == Int {}
func fill<N: Numbers>() -> N { var n = N(); n.append(3); n.append(1); n[0] += 1; return n }
let filled: [Int] = fill()
print(filled, (filled as any Numbers).sorted())

protocol Holding { func contains(_ x: Int) -> Bool; var first: Int? { get } }
extension ClosedRange: Holding where Bound == Int {}
extension Set: Holding where Element == Int {}
let holders: [any Holding] = [Set([1]), 2...3]
print(holders.map { $0.contains(3) }, holders.map { $0.first! })

protocol Countable { var count: Int { get }; var isEmpty: Bool { get } }
extension Range: Countable where Bound: Strideable, Bound.Stride: SignedInteger {}
extension Dictionary: Countable {}
extension Substring: Countable {}
let all: [any Countable] = [1..<4, ["a": 1], "ab".dropFirst()]
print(all.map(\.count))

protocol Giving { associatedtype Gift; func get() -> Gift; static var title: String { get } }
struct Box<T, U> { let t: T; func get() -> T { t } }
extension Box: Giving where T == U, U: CustomStringConvertible { static var title: String { "box" } }
func take<G: Giving>(_ giver: G) -> G.Gift { giver.get() }
print(take(Box<Int, Int>(t: 3)), Box<Int, Int>.title)
extension Bool: Comparable { public static func < (a: Bool, b: Bool) -> Bool { !a && b } }
print([true, false].sorted(), max(true, false))

// expect: int 9.0
// expect: abc 3.0
// expect: int+int 5.0
// expect: [4, 1] [1, 4]
// expect: [false, true] [1, 2]
// expect: [3, 1, 1]
// expect: 3 box
// expect: [false, true] true
