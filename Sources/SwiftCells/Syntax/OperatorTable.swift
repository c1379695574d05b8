/// Operators and precedence groups: Swift's own, and those that cells declare.
struct OperatorTable: Equatable {
    enum Associativity { case left, right, none }

    struct Group: Equatable {
        var name: String
        var associativity: Associativity
        var isAssignment: Bool
        /// The groups that it binds tighter than. Of two of which neither is among the other's, nothing is said.
        var looser: Set<String>
    }

    private(set) var groups: [String: Group] = [:]
    private(set) var infix: [String: String] = [:]
    private(set) var prefix: Set<String> = []
    private(set) var postfix: Set<String> = []

    /// The standard library's operators.
    static let standard: OperatorTable = {
        var table = OperatorTable()
        let groups: [(String, Associativity, Bool, [String])] = [
            ("AssignmentPrecedence", .right, true, ["*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "|=", "^=", "&+=", "&-=", "&*=", "&<<=", "&>>=", ".&=", ".|=", ".^="]),
            ("FunctionArrowPrecedence", .right, false, []),
            ("TernaryPrecedence", .right, false, []),
            ("DefaultPrecedence", .none, false, []),
            ("LogicalDisjunctionPrecedence", .left, false, ["||"]),
            ("LogicalConjunctionPrecedence", .left, false, ["&&"]),
            ("ComparisonPrecedence", .none, false, ["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".==", ".!=", ".<", ".<=", ".>", ".>="]),
            ("NilCoalescingPrecedence", .right, false, ["??"]),
            ("CastingPrecedence", .none, false, []),
            ("RangeFormationPrecedence", .none, false, ["...", "..<"]),
            ("AdditionPrecedence", .left, false, ["+", "-", "&+", "&-", "|", "^", ".|", ".^"]),
            ("MultiplicationPrecedence", .left, false, ["*", "/", "%", "&*", "&", ".&"]),
            ("BitwiseShiftPrecedence", .none, false, ["<<", ">>", "&<<", "&>>"]),
        ]
        var looser: Set<String> = []
        for group in groups {
            table.groups[group.0] = Group(name: group.0, associativity: group.1, isAssignment: group.2, looser: looser)
            // Nothing is said of it and those that follow.
            if group.0 != "DefaultPrecedence" { looser.insert(group.0) }
            for name in group.3 { table.infix[name] = group.0 }
        }
        table.prefix = ["-", "+", "!", "~", "...", "..<"]
        table.postfix = ["..."]
        return table
    }()

    mutating func declare(_ node: OperatorNode) {
        switch node.fixity {
        case .prefix: prefix.insert(node.name)
        case .postfix: postfix.insert(node.name)
        case .infix: infix[node.name] = node.precedenceGroup ?? "DefaultPrecedence"
        }
    }

    /// Adds a group between those it names. Returns the name of a group that does not exist, if it names one.
    mutating func declare(_ node: PrecedenceGroupNode) -> String? {
        if let unknown = (node.higherThan + node.lowerThan).first(where: { groups[$0] == nil }) { return unknown }
        let looser = Set(node.higherThan).union(node.higherThan.flatMap { groups[$0]?.looser ?? [] })
        for name in node.lowerThan {
            for (other, group) in groups where other == name || group.looser.contains(name) { groups[other]?.looser.formUnion(looser.union([node.name])) }
        }
        groups[node.name] = Group(name: node.name, associativity: node.associativity, isAssignment: node.isAssignment, looser: looser)
        return nil
    }

    func group(ofInfix name: String) -> Group? { infix[name].flatMap { groups[$0] } }

    func isDeclared(_ name: String, _ fixity: FunctionDeclaration.OperatorFixity) -> Bool {
        switch fixity {
        case .prefix: prefix.contains(name)
        case .postfix: postfix.contains(name)
        case .infix: infix[name] != nil
        }
    }
}
