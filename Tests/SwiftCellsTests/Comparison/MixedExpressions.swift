/// Writes expressions of types chosen blindly: some are Swift, some are not, and the compilers must agree on which, on the
/// types inferred and on the values.
///
/// Operator trees of literals and variables, overloads with Optionals, defaults and generics, closures, arrays, ternaries.
struct MixedExpressions {
    var random: ProgramRandom
    let number: Int

    static func program(number: Int, seed: UInt64) -> GeneratedProgram {
        var writer = MixedExpressions(random: ProgramRandom(seed: seed), number: number)
        return GeneratedProgram(number: number, seed: seed, text: writer.program())
    }

    /// What expressions name.
    static let variables = """
            let i = 7, j = 3, d = 2.5, e = 0.25, f: Float = 1.5, s = "ab", t = "c", b = true, u: UInt8 = 200, c: Character = "x"
            let o: Int? = 4, n: Int? = nil, p: Double? = 1.5, q: String? = "q", a = [3, 1, 2], x = [1.5, 2.5], m = ["k": 1], w: [Int?] = [1, nil]
            _ = (i, j, d, e, f, s, t, b, u, c, o, n, p, q, a, x, m, w)

        """

    private mutating func program() -> String {
        var text = ""
        let overloads = random.chance(1, of: 2) ? overloadSet() : ""
        text += overloads
        text += "func run\(number)() {\n"
        text += Self.variables
        let count = 1 + random.below(2)
        for index in 0..<count {
            let value = expression(1 + random.below(3), callsOverloads: !overloads.isEmpty)
            switch random.below(6) {
            case 0: text += "    let r\(index): \(random.pick(["Int", "Double", "Float", "Int?", "Double?", "String", "Bool", "[Int]", "[Double]", "[Double?]", "Any", "UInt8"])) = \(value)\n"
            case 1: text += "    var r\(index) = \(expression(1, callsOverloads: false))\n    r\(index) \(random.pick(["=", "+=", "-=", "*="])) \(value)\n"
            default: text += "    let r\(index) = \(value)\n"
            }
            text += "    print(r\(index), type(of: r\(index)))\n"
        }
        return text + "}\n"
    }

    /// Functions of one name, of which calls must choose.
    private mutating func overloadSet() -> String {
        let parameters = [
            "_ x: Int", "_ x: Double", "_ x: Float", "_ x: Int?", "_ x: Double?", "_ x: String", "_ x: Any", "_ x: [Int]", "_ x: [Double]",
            "_ x: Int, _ y: Int = 0", "_ x: Double, _ y: Double", "_ x: Int...", "_ x: Int, y: Int", "_ x: () -> Int", "_ x: (Int) -> Int",
            "_ x: (Double) -> Double", "_ x: Bool", "_ x: (Int, Int)",
        ]
        var text = ""
        var used: Set<String> = []
        for index in 0..<(2 + random.below(3)) {
            let signature = random.pick(parameters)
            guard used.insert(signature).inserted else { continue }
            text += "func over\(number)(\(signature)) -> \(random.pick(["Int", "Int", "Double", "String"])) { \(index) }\n"
                .replacingSuffix(index)
        }
        if random.chance(1, of: 3) { text += "func over\(number)<T>(_ x: T) -> String { \"generic\" }\n" }
        if random.chance(1, of: 5) { text += "func over\(number)<T: Numeric>(_ x: T, _ y: T) -> T { x * y }\n" }
        if random.chance(1, of: 6) { text += "func over\(number)<T: BinaryInteger>(_ x: T) -> String { \"integer\" }\n" }
        if random.chance(1, of: 6) { text += "func over\(number)<T>(_ x: [T]) -> Int { x.count }\n" }
        if random.chance(1, of: 6) { text += "func over\(number)<T>(_ x: T?) -> Int { 50 }\n" }
        return text
    }

    private mutating func literal() -> String {
        switch random.below(16) {
        case 0...4: random.pick(["0", "1", "2", "3", "5", "10", "100"])
        case 5...7: random.pick(["0.5", "1.0", "2.5", "1e2"])
        case 8: random.pick(["\"lit\"", "\"\""])
        case 9: random.pick(["true", "false"])
        case 10: "nil"
        case 11: random.pick(["[1, 2]", "[1, 2.5]", "[1.5]", "[]", "[1, nil]", "[\"a\"]"])
        case 12: "(\(random.pick(["1", "2.5"])), \(random.pick(["\"a\"", "3"])))"
        case 13: "-\(random.pick(["1", "2.5", "i", "d", "o"]))"
        default: random.pick(["1", "2", "2.0"])
        }
    }

    private mutating func variable() -> String {
        random.pick(["i", "j", "i", "d", "e", "d", "f", "s", "t", "b", "u", "c", "o", "n", "p", "q", "a", "x", "m", "w", "a[0]", "x[1]", "m[\"k\"]", "a.count", "a.first", "x.last", "s.count"])
    }

    mutating func expression(_ depth: Int, callsOverloads: Bool) -> String {
        if depth <= 0 { return random.chance(1, of: 2) ? literal() : variable() }
        func inner(_ writer: inout Self) -> String { writer.expression(depth - 1, callsOverloads: callsOverloads) }
        switch random.below(callsOverloads ? 28 : 22) {
        case 0...7:
            let symbol = random.pick(["+", "+", "-", "*", "/", "%", "+", "*", "&+", "&", "|", "<<"])
            return parenthesised("\(inner(&self)) \(symbol) \(inner(&self))")
        case 8...9: return parenthesised("\(inner(&self)) \(random.pick(["==", "<", ">=", "!=", ">"])) \(inner(&self))")
        case 10: return parenthesised("\(inner(&self)) \(random.pick(["&&", "||"])) \(inner(&self))")
        case 11: return parenthesised("\(inner(&self)) ?? \(inner(&self))")
        case 12: return parenthesised("\(random.pick(["b", "i > 2", inner(&self)])) ? \(inner(&self)) : \(inner(&self))")
        case 13: return "\(random.pick(["Int", "Double", "Float", "String", "UInt8", "Int8"]))(\(inner(&self)))"
        case 14: return "[\(inner(&self)), \(inner(&self))]"
        case 15: return "\(random.pick(["max", "min"]))(\(inner(&self)), \(inner(&self)))"
        case 16: return "\(random.pick(["a", "x", "w", "[1, 2]", "s"])).map { \(random.pick(["$0", "$0 + 1", "$0 * 2", "$0 * 2.0", "Double($0)", "\"\\($0)\"", "$0 > 1", "-$0", "[$0]"])) }"
        case 17: return "\(random.pick(["a", "x", "[1, 2, 3]"])).\(random.pick(["filter { $0 > 1 }", "reduce(0, +)", "reduce(0) { $0 + $1 }", "reduce(1.0) { $0 * Double($1) }", "sorted { $0 > $1 }", "sorted()", "max()!", "first!", "contains(1)", "count", "reversed()", "allSatisfy { $0 > 0 }", "compactMap { $0 > 1 ? $0 : nil }", "firstIndex(of: 2)"]))"
        case 18: return "{ \(inner(&self)) }()"
        case 19: return "{ (v: \(random.pick(["Int", "Double", "String"]))) in v + \(inner(&self)) }(\(inner(&self)))"
        case 20: return random.pick(["abs(\(inner(&self)))", "\"\\(\(inner(&self)))\"", "!\(inner(&self))", "(\(inner(&self)))!", "\(random.pick(["o", "p", "q", "a", "s", "d"]))\(random.pick(["!", "?.description", ".magnitude", ".hashValue == 0", ".isEmpty"]))"])
        case 21: return random.pick(["o.map { $0 + \(inner(&self)) }", "(\(inner(&self)), \(inner(&self))).0", "\(inner(&self)) is Int", "\(inner(&self)) as Double", "\(inner(&self)) as? Int", "i...j", "0..<\(inner(&self))", "zip(a, x).map { $0.1 }", "Array(a.enumerated()).count", "stride(from: 0, to: 3, by: 2).map { $0 }"])
        default:
            switch random.below(6) {
            case 0: return "over\(number)(\(inner(&self)), \(inner(&self)))"
            case 1: return "over\(number) { \(random.pick(["1", "$0 + 1", "$0 * 2.0", "2.5", "$0"])) }"
            default: return "over\(number)(\(inner(&self)))"
            }
        }
    }

    private mutating func parenthesised(_ text: String) -> String { random.chance(1, of: 2) ? "(\(text))" : text }
}

extension String {
    /// A function's body made to fit its result: a number, or a string of it.
    fileprivate func replacingSuffix(_ index: Int) -> String {
        if hasSuffix("-> String { \(index) }\n") { return String(dropLast("{ \(index) }\n".count)) + "{ \"\(index)\" }\n" }
        return self
    }
}
