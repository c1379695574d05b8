// A type called with a literal that it can be written as is that literal: no initialiser is chosen.
struct N: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
    var s: String
    init(integerLiteral v: Int) { s = "literal \(v)" }
    init(stringLiteral v: String) { s = "literal \(v)" }
    init(arrayLiteral e: Int...) { s = "literal \(e)" }
    init(floatLiteral v: Double) { s = "literal \(v)" }
    init(booleanLiteral v: Bool) { s = "literal \(v)" }
    init(_ x: Int) { s = "\(x)" }
    init(_ x: String) { s = x }
    init(_ x: [Int]) { s = "\(x)" }
    init(_ x: Double) { s = "\(x)" }
    init(_ x: Bool) { s = "\(x)" }
}
struct O: ExpressibleByIntegerLiteral { var v: Int; init(integerLiteral v: Int) { self.v = v } }
struct G<T>: ExpressibleByIntegerLiteral { var v: Int; init(integerLiteral v: Int) { self.v = v }; init(_ v: Int) { self.v = -v } }
enum E: ExpressibleByStringLiteral { case a(String); init(stringLiteral s: String) { self = .a(s) }; init?(_ s: String) { return nil } }
let i = 5
print(N(5).s, N(-5).s, N((5)).s, N("x").s, N(1.5).s, N(true).s)
print(N(i).s, N(2 + 3).s, N("\(i)").s, N([1]).s, N([]).s, N.init(5).s, [1].map { N($0) }[0].s, O(5).v, G<Int>(3).v, E("x"), E.init("x") as Any)
struct Options: OptionSet { let rawValue: Int; static let first = Options(rawValue: 1), third = Options(rawValue: 4) }
print(Options([]).rawValue, Options([.first, .third]).rawValue, Options([1, 4].map(Options.init(rawValue:))).rawValue)

// expect: literal 5 literal -5 literal 5 literal x literal 1.5 literal true
// expect: 5 5 5 [1] [] 5 1 5 3 a("x") nil
// expect: 0 5 5
