/// Operators and precedence groups: Swift's own, and those that cells declare.
struct OperatorTable: Equatable {
    enum Associativity { case left, right, none }

    struct Group: Equatable {
        var name: String
        var associativity: Associativity
        var isAssignment: Bool
        /// The place in the order; a larger number binds tighter.
        var rank: Double
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
        for (rank, group) in groups.enumerated() {
            table.groups[group.0] = Group(name: group.0, associativity: group.1, isAssignment: group.2, rank: Double(rank))
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
        var low = -1.0
        var high = Double(groups.count) * 4
        for name in node.higherThan {
            guard let group = groups[name] else { return name }
            low = max(low, group.rank)
        }
        for name in node.lowerThan {
            guard let group = groups[name] else { return name }
            high = min(high, group.rank)
        }
        if node.lowerThan.isEmpty {
            high = groups.values.map(\.rank).filter { $0 > low }.min() ?? low + 2
        } else if node.higherThan.isEmpty {
            low = groups.values.map(\.rank).filter { $0 < high }.max() ?? high - 2
        }
        groups[node.name] = Group(name: node.name, associativity: node.associativity, isAssignment: node.isAssignment, rank: (low + high) / 2)
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
