// Generic requirements are called on values of unknown type.
protocol Visitor {
    associatedtype Output
    func visit(number: Int) -> Output
    func visit(sum: [any Node]) -> Output
}
protocol Node {
    func accept<V: Visitor>(_ visitor: V) -> V.Output
}
struct Number: Node {
    let value: Int
    func accept<V: Visitor>(_ visitor: V) -> V.Output { visitor.visit(number: value) }
}
class Sum: Node {
    let parts: [any Node]
    init(_ parts: any Node...) { self.parts = parts }
    func accept<V: Visitor>(_ visitor: V) -> V.Output { visitor.visit(sum: parts) }
}
struct Evaluation: Visitor {
    func visit(number: Int) -> Int { number }
    func visit(sum: [any Node]) -> Int { sum.reduce(0) { $0 + $1.accept(self) } }
}
struct Printing: Visitor {
    func visit(number: Int) -> String { "\(number)" }
    func visit(sum: [any Node]) -> String { "(" + sum.map { $0.accept(self) }.joined(separator: "+") + ")" }
}
let tree: any Node = Sum(Number(value: 1), Sum(Number(value: 2), Number(value: 3)))
print(tree.accept(Evaluation()), tree.accept(Printing()))
// expect: 6 (1+(2+3))

protocol Source {
    func map<T>(_ transform: (Int) -> T) -> [T]
    mutating func swap<T: Equatable>(_ x: inout T, _ y: T) -> Bool
}
struct Three: Source {
    var swaps = 0
    func map<T>(_ transform: (Int) -> T) -> [T] { [1, 2, 3].map(transform) }
    mutating func swap<T: Equatable>(_ x: inout T, _ y: T) -> Bool {
        swaps += 1
        defer { x = y }
        return x != y
    }
}
var source: any Source = Three()
print(source.map { "\($0)" }, source.map { Double($0) / 2 })
// expect: ["1", "2", "3"] [0.5, 1.0, 1.5]
var word = "a"
print(source.swap(&word, "b"), word, (source as! Three).swaps)
// expect: true b 1
let square = source.map as ((Int) -> Int) -> [Int]
print(square { $0 * $0 })
// expect: [1, 4, 9]
