/// A variable that a generated program has declared.
struct ProgramVariable<Kind: Equatable> {
    var name: String
    var kind: Kind
    var isMutable: Bool
}

/// Writes a program line by line, and knows what can be named where it is.
protocol ProgramWriter {
    /// The types of its variables, as far as it tells them apart.
    associatedtype Kind: Equatable

    var random: ProgramRandom { get set }
    /// Tells the program's names from those of others that are compiled with it.
    var number: Int { get }
    /// What can be named, innermost last.
    var scope: [ProgramVariable<Kind>] { get set }
    var lines: [String] { get set }
    var indent: Int { get set }
    /// How many names have been made up.
    var counter: Int { get set }
    /// How many statements may still be written.
    var budget: Int { get set }

    mutating func statement()
}

extension ProgramWriter {
    typealias Variable = ProgramVariable<Kind>

    mutating func line(_ text: String, at level: Int? = nil) {
        lines.append(String(repeating: "    ", count: level ?? indent) + text)
    }

    /// A name that nothing has yet.
    mutating func name(_ stem: String) -> String {
        counter += 1
        return "\(stem)\(counter)"
    }

    func variables(_ kind: Kind, mutable: Bool = false) -> [Variable] { scope.filter { $0.kind == kind && (!mutable || $0.isMutable) } }

    /// Lines further in; what they declare is gone afterwards.
    mutating func nested(_ body: (inout Self) -> Void) {
        indent += 1
        let before = scope
        body(&self)
        scope = before
        indent -= 1
    }

    /// A statement, as long as there may be more.
    mutating func statementWithinBudget() { if budget > 0 { statement() } }

    /// All that the budget allows.
    mutating func remainingStatements() { while budget > 0 { statement() } }
}
