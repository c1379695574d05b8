/// Writes programs that are Swift by construction: statements over structs, enums, classes, closures, generics, collections,
/// errors and traps, whose output and whose end the compilers must agree on.
struct TypedPrograms: ProgramWriter {
    indirect enum Kind: Equatable {
        case int, double, bool, string, character
        case optional(Kind), array(Kind), dictionary(Kind)
        case pair(Kind, Kind)
        case structure, enumeration, object
        case function(Kind, Kind)
    }

    var random: ProgramRandom
    let number: Int
    var scope: [Variable] = []
    var lines: [String] = []
    var indent = 1
    var counter = 0
    var budget = 0
    /// Within loops, work is kept small.
    var loopDepth = 0
    /// Whether `return`, `throw` may be written, and what they return.
    var result: Kind?
    var mayThrow = false

    static func program(number: Int, seed: UInt64) -> GeneratedProgram {
        var writer = TypedPrograms(random: ProgramRandom(seed: seed), number: number)
        return GeneratedProgram(number: number, seed: seed, text: writer.program())
    }

    private mutating func program() -> String {
        declareTypes()
        declareEverydayTypes()
        declareFunctions()
        line("func run\(number)() {", at: 0)
        budget = 6 + random.below(14)
        scope = []
        for kind in [Kind.int, .int, .double, .string, .array(.int), .structure, .object].shuffled(by: &random).prefix(4) { declare(kind, mutable: true) }
        remainingStatements()
        for variable in scope { show(variable) }
        line("}", at: 0)
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Text

    /// A block: what it declares is gone afterwards.
    mutating func block(_ head: String, _ extra: [Variable] = [], end: String = "}", _ count: Int = 2, _ body: ((inout Self) -> Void)? = nil) {
        line(head)
        nested { writer in
            writer.scope += extra
            for _ in 0..<(1 + writer.random.below(count)) { writer.statementWithinBudget() }
            body?(&writer)
            if writer.lines.last?.hasSuffix("{") == true { writer.line("print(\"empty\")") }
        }
        line(end)
    }

    func text(_ kind: Kind) -> String {
        switch kind {
        case .int: "Int"
        case .double: "Double"
        case .bool: "Bool"
        case .string: "String"
        case .character: "Character"
        case .optional(let inner): if case .function = inner { "(\(text(inner)))?" } else { "\(text(inner))?" }
        case .array(let inner): "[\(text(inner))]"
        case .dictionary(let inner): "[String: \(text(inner))]"
        case .pair(let a, let b): "(\(text(a)), \(text(b)))"
        case .structure: "S\(number)"
        case .enumeration: "E\(number)"
        case .object: "C\(number)"
        case .function(let a, let b): "(\(text(a))) -> \(text(b))"
        }
    }

    mutating func anyKind(_ depth: Int = 2) -> Kind {
        switch random.below(depth > 0 ? 18 : 6) {
        case 0...1: .int
        case 2: .double
        case 3: .string
        case 4: .bool
        case 5: .int
        case 6...7: .optional(random.pick([.int, .int, .double, .string, .object, .structure, .optional(.int), .array(.int)]))
        case 8...9: .array(anyKind(depth - 1))
        case 10: .dictionary(random.pick([.int, .string, .array(.int)]))
        case 11: .pair(anyKind(0), anyKind(0))
        case 12...13: .structure
        case 14: .enumeration
        case 15: .object
        case 16: .function(random.pick([.int, .double, .string]), random.pick([.int, .string, .bool]))
        default: .character
        }
    }

    // MARK: Variables

    @discardableResult
    mutating func declare(_ kind: Kind, mutable: Bool? = nil) -> Variable {
        let isMutable = mutable ?? random.chance(2, of: 3)
        let variable = Variable(name: name("v"), kind: kind, isMutable: isMutable)
        let value = expression(kind, 2)
        let needsType: Bool
        switch kind {
        case .function, .optional, .array, .dictionary, .pair, .character, .double, .object: needsType = true
        default: needsType = random.chance(1, of: 4)
        }
        line("\(isMutable ? "var" : "let") \(variable.name)\(needsType ? ": \(text(kind))" : "") = \(value)")
        scope.append(variable)
        return variable
    }

    mutating func show(_ variable: Variable) {
        switch variable.kind {
        case .function(let a, _): line("print(\"\(variable.name)\", \(variable.name)(\(expression(a, 0))))")
        case .object: line("print(\"\(variable.name)\", \(variable.name).text())")
        case .optional(.object): line("print(\"\(variable.name)\", \(variable.name)?.text() ?? \"none\")")
        case .array(.object): line("print(\"\(variable.name)\", \(variable.name).map { $0.text() })")
        case .array(.function), .array(.array(.function)), .array(.array(.object)): line("print(\"\(variable.name)\", \(variable.name).count)")
        case .optional(.function): line("print(\"\(variable.name)\", \(variable.name) != nil)")
        case .dictionary: line("for key in \(variable.name).keys.sorted() { print(\"\(variable.name)\", key, \(variable.name)[key]!) }")
        case .array(.dictionary): line("print(\"\(variable.name)\", \(variable.name).map { $0.count })")
        default: line("print(\"\(variable.name)\", \(variable.name))")
        }
    }
}

extension Array {
    /// The elements in an order of the generator's choosing.
    fileprivate func shuffled(by random: inout ProgramRandom) -> [Element] {
        var result = self
        for index in stride(from: count - 1, to: 0, by: -1) { result.swapAt(index, random.below(index + 1)) }
        return result
    }
}
