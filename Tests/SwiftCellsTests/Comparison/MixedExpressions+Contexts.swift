/// The same expressions where something is wanted of them: as arguments of type `Any`, of generic parameters, in literals whose elements
/// are asked for, in closures, as results and as default values.
extension MixedExpressions {
    static func programInContexts(number: Int, seed: UInt64) -> GeneratedProgram {
        var writer = MixedExpressions(random: ProgramRandom(seed: seed), number: number)
        return GeneratedProgram(number: number, seed: seed, text: writer.programInContexts())
    }

    private mutating func programInContexts() -> String {
        var text = """
            func same\(number)<T>(_ x: T) -> T { x }
            func pick\(number)<T>(_ x: T, _ y: T) -> T { x }
            func first\(number)<T>(_ xs: [T]) -> T { xs[0] }
            func make\(number)<T>(_ f: () -> T) -> T { f() }
            func show\(number)(_ x: Any) { print(x) }
            func wrap\(number)(_ x: Any?) { print(x as Any) }
            func many\(number)(_ xs: Any...) { print(xs) }

            """
        text += "func run\(number)() {\n" + Self.variables
        for index in 0..<(1 + random.below(3)) { text += "    " + statement(index).replacing("#", with: "\(number)") + "\n" }
        return text + "}\n"
    }

    /// An expression, or several that something joins.
    private mutating func joined() -> String {
        func value(_ writer: inout Self) -> String { writer.expression(writer.random.below(2), callsOverloads: false) }
        switch random.below(16) {
        case 0: return "pick#(\(value(&self)), \(value(&self)))"
        case 1: return "[\(value(&self)), \(value(&self))][\(random.below(2))]"
        case 2: return "[\(value(&self)), \(value(&self))].\(random.pick(["first!", "last!", "reversed()[0]", "map { $0 }", "map { $0 }[0]", "count", "prefix(1)", "dropFirst()", "isEmpty"]))"
        case 3: return "first#([\(value(&self)), \(value(&self))])"
        case 4: return "same#(\(value(&self)))"
        case 5: return "make# { \(value(&self)) }"
        case 6: return "pick#(same#(\(value(&self))), \(value(&self)))"
        case 7: return "(\(value(&self)), \(value(&self)))"
        case 8: return "[(\(value(&self)), \(value(&self))), (\(value(&self)), \(value(&self)))]"
        case 9: return "[(\(value(&self)), \(value(&self))), (\(value(&self)), \(value(&self)))][0]"
        case 10: return "pick#((\(value(&self)), \(value(&self))), (\(value(&self)), \(value(&self))))"
        case 11: return "[\"k\": \(value(&self)), \"l\": \(value(&self))][\"k\"]!"
        case 12: return "[[\(value(&self))], [\(value(&self)), \(value(&self))]]"
        case 13: return "b ? \(value(&self)) : \(value(&self))"
        case 14: return "[\(value(&self))] + [\(value(&self))]"
        default: return expression(1 + random.below(2), callsOverloads: false)
        }
    }

    private mutating func statement(_ index: Int) -> String {
        let value = joined()
        switch random.below(20) {
        case 0...4: return "print(\(value))"
        case 5: return "print(\(value), \(joined()))"
        case 6: return "show#(\(value))"
        case 7: return "wrap#(\(value))"
        case 8: return "many#(\(value), \(joined()))"
        case 9: return "print(\"\\(\(value))\")"
        case 10: return "let r\(index): Any = \(value); print(r\(index))"
        case 11: return "let r\(index): [Any] = [\(value), \(joined())]; print(r\(index))"
        case 12: return "let r\(index): \(random.pick(["Double", "Int?", "[Double]", "Any?", "(Double, Int)", "[(Double, Int)]", "[Int?]", "[[Double]]", "Double?", "String", "(Int, Any)"])) = \(value); print(r\(index))"
        case 13: return "func g\(index)() -> Any { \(random.pick(["", "return "]))\(value) }; print(g\(index)())"
        case 14: return "func g\(index)(_ x: Any = \(value)) { print(x) }; g\(index)()"
        case 15: return "print({ \(value) }())"
        case 16: return "print(\(value) as Any)"
        case 17: return "print([\(value)], (\(joined()), 1))"
        case 18: return "for x in [\(value), \(joined())] { print(x) }"
        default: return "let r\(index) = \(value); print(r\(index), type(of: r\(index)))"
        }
    }
}
