/// The members of a type, or of an extension, while they are being read: one can be asked for by name before its turn, as what a member is
/// may say what an associated type of the type is.
final class PendingMembers {
    private let statements: [StatementNode]
    private let read: (StatementNode) -> [Declaration]
    /// Makes a member known by its name.
    private let add: (Declaration) -> Void
    private var known: [[Declaration]?]
    private var begun: Set<Int> = []

    init(_ statements: [StatementNode], read: @escaping (StatementNode) -> [Declaration], add: @escaping (Declaration) -> Void) {
        self.statements = statements
        self.read = read
        self.add = add
        known = Array(repeating: nil, count: statements.count)
    }

    /// Reads what declares `name`, unless that is done or under way.
    func read(named name: String) {
        for index in statements.indices where declares(statements[index], name) && begun.insert(index).inserted {
            let made = read(statements[index])
            known[index] = made
            for declaration in made { add(declaration) }
        }
    }

    /// Reads what is left, and hands over all members in their order.
    func finish(_ body: (Declaration) -> Void) {
        for index in statements.indices {
            if begun.insert(index).inserted {
                for declaration in read(statements[index]) {
                    body(declaration)
                    add(declaration)
                }
            } else {
                for declaration in known[index] ?? [] { body(declaration) }
            }
        }
    }

    private func declares(_ statement: StatementNode, _ name: String) -> Bool {
        switch statement.kind {
        case .function(let node): node.kind == .subscript ? name == "subscript" : node.name == name
        case .variables(let node): node.bindings.contains { if case .name(name, _) = $0.pattern.kind { true } else { false } }
        default: false
        }
    }
}
