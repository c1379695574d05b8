/// Writes programs about the lifetimes of instances: classes whose `deinit` prints, held by all that can hold one, and let go of in every way.
///
/// What is compared is when each instance goes, as swiftc has it without optimizing. Swift itself promises less: that an instance
/// lives as long as it is used. So what only chance decides there is not written:
/// - a closure that is only called where it is made: swiftc writes its code out, and what it alone holds goes after the last call;
/// - a call whose result nobody wants: the result goes before the arguments;
/// - two arrays that are made for a `zip` which an error or a `return` leaves;
/// - a part of a tuple, of a dictionary, of a struct's method or of `a + b` that is made in the same expression, and a weak reference to one;
/// - a `switch` that looks into an indirect case made right there, and patterns that leave several instances to nobody.
struct LifetimePrograms: ProgramWriter {
    enum Kind: CaseIterable {
        case object, optional, array, dictionary, pair, structure, enumeration, closure, existential, box, cell
    }

    var random: ProgramRandom
    let number: Int
    var scope: [Variable] = []
    var lines: [String] = []
    var indent = 1
    var budget = 0
    var loopDepth = 0
    /// Whether `return` and `throw` may be written.
    var mayLeave = false
    var counter = 0
    private var objects = 0

    static func program(number: Int, seed: UInt64) -> GeneratedProgram {
        var writer = LifetimePrograms(random: ProgramRandom(seed: seed), number: number)
        return GeneratedProgram(number: number, seed: seed, text: writer.program())
    }

    private mutating func program() -> String {
        declareTypes()
        // A function that may end early.
        line("func step\(number)(_ x: C\(number), _ y: C\(number)?, _ k: Int) throws -> C\(number)? {", at: 0)
        scope = [Variable(name: "x", kind: .object, isMutable: false), Variable(name: "y", kind: .optional, isMutable: false)]
        mayLeave = true
        budget = 3 + random.below(7)
        remainingStatements()
        line("return \(expression(.optional, 1))")
        line("}", at: 0)
        mayLeave = false
        line("func run\(number)() {", at: 0)
        scope = []
        budget = 5 + random.below(10)
        remainingStatements()
        for k in 0..<2 {
            line("do { print(\"step\", try step\(number)(\(expression(.object, 1)), \(expression(.optional, 1)), \(k))?.n ?? -1) } catch { print(\"thrown\") }")
        }
        for variable in scope { show(variable) }
        line("held\(number) = nil")
        line("print(\"end\")")
        line("}", at: 0)
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Text

    /// The number of an instance that nobody else has.
    mutating func fresh() -> Int {
        objects += 1
        return objects
    }

    /// A block: what it declares is gone afterwards.
    mutating func block(_ head: String, _ extra: [Variable] = [], end: String = "}", _ body: ((inout Self) -> Void)? = nil) {
        line(head)
        nested { writer in
            writer.scope += extra
            for variable in extra { writer.show(variable) }
            for _ in 0..<(1 + writer.random.below(2)) { writer.statementWithinBudget() }
            body?(&writer)
            writer.line("print(\"block\")")
        }
        line(end)
    }

    func text(_ kind: Kind) -> String {
        switch kind {
        case .object: "C\(number)"
        case .optional: "C\(number)?"
        case .array: "[C\(number)]"
        case .dictionary: "[String: C\(number)]"
        case .pair: "(C\(number), C\(number))"
        case .structure: "S\(number)"
        case .enumeration: "E\(number)"
        case .closure: "() -> Int"
        case .existential: "any P\(number)"
        case .box: "Box\(number)<C\(number)>"
        case .cell: "Cell\(number)<C\(number)?>"
        }
    }

    // MARK: Variables

    mutating func declare(_ kind: Kind, mutable: Bool? = nil) {
        let isMutable = mutable ?? random.chance(1, of: 2)
        let variable = Variable(name: name("v"), kind: kind, isMutable: isMutable)
        line("\(isMutable ? "var" : "let") \(variable.name): \(text(kind)) = \(expression(kind, 2))")
        // A closure that somebody may still have is made and kept as such.
        if kind == .closure { line("print(call\(number)(\(variable.name)))") }
        scope.append(variable)
    }

    mutating func show(_ variable: Variable) {
        switch variable.kind {
        case .object, .existential: line("print(\"\(variable.name)\", \(variable.name).n)")
        case .optional: line("print(\"\(variable.name)\", \(variable.name)?.n ?? 0)")
        case .array: line("print(\"\(variable.name)\", \(variable.name).map { $0.n })")
        case .dictionary: line("print(\"\(variable.name)\", \(variable.name)[\"a\"]?.n ?? 0, \(variable.name).count)")
        case .pair: line("print(\"\(variable.name)\", \(variable.name).0.n, \(variable.name).1.n)")
        case .structure: line("print(\"\(variable.name)\", \(variable.name).a.n, \(variable.name).b?.n ?? 0)")
        case .enumeration: line("print(\"\(variable.name)\", \(variable.name).size)")
        case .closure: line("print(\"\(variable.name)\", call\(number)(\(variable.name)))")
        case .box: line("print(\"\(variable.name)\", \(variable.name).value.n)")
        case .cell: line("print(\"\(variable.name)\", \(variable.name).value?.n ?? 0)")
        }
    }
}
