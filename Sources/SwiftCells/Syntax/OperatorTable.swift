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

    /// Whether there is an operator of that name that stands there.
    func isDeclared(_ name: String, _ fixity: FunctionDeclaration.OperatorFixity) -> Bool {
        switch fixity {
        case .prefix: prefix.contains(name)
        case .postfix: postfix.contains(name)
        case .infix: infix[name] != nil
        }
    }
}

extension Unicode.Scalar {
    /// Whether an operator's name begins with it: the grammar's operator-head, and the point. Most emoji are none, and name things.
    var beginsOperator: Bool {
        switch value {
        case 0x21, 0x25, 0x26, 0x2A, 0x2B, 0x2D...0x2F, 0x3C...0x3F, 0x5E, 0x7C, 0x7E: true
        case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xBB, 0xBF, 0xD7, 0xF7: true
        case 0x2016, 0x2017, 0x2020...0x2027, 0x2030...0x203E, 0x2041...0x2053, 0x2055...0x205E, 0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF: true
        case 0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3020, 0x3030: true
        default: false
        }
    }
}
