/// What is written for an operator between values that it does not take.
extension Diagnosis {
    /// `t .> 1`, where `>` does not compare such values; where one answer is wanted, what gives it.
    func elementwise(_ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ node: ExpressionNode, _ wanted: SwiftType?) -> String? {
        guard ["<", ">", "<=", ">=", "==", "!="].contains(name), typeAlone(ExpressionNode(.binary("." + name, range, left, right), node.range)) != nil else { return nil }
        let apart = "Write '.\(name)' to compare number by number"
        guard wanted?.description == "Bool" else { return apart + "." }
        if typeAlone(method("equal", of: left, [right])) != nil, name == "==" || name == "!=" { return "Write \(name == "!=" ? "!" : "")\(source(left)).equal(\(source(right))) for the whole, '.\(name)' to compare number by number." }
        let item = method("item", of: left, [])
        return typeAlone(ExpressionNode(.binary(name, range, item, right), node.range)) == nil ? apart + "." : apart + ", \(source(left)).item() \(name) \(source(right)) for one number."
    }

    /// What is written for an operator that does not take these two.
    func operatorRemedy(_ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ node: ExpressionNode, _ a: SwiftType, _ b: SwiftType) -> String? {
        func element(_ type: SwiftType) -> SwiftType? {
            if case .nominal(let nominal, let arguments) = type, nominal.builtin == .array { return arguments[0] }
            return nil
        }
        func isFitting(_ left: ExpressionNode, _ right: ExpressionNode) -> Bool { typeAlone(ExpressionNode(.binary(name, range, left, right), node.range)) != nil }
        for type in [a, b] {
            guard case .nominal(let nominal, _) = type, nominal.isLocal, checker.membersDeclared(in: nominal, named: name).contains(where: { $0 is FunctionDeclaration }) else { continue }
            return "Swift finds the operators of a type only where the type stands outside of functions and blocks: declare '\(nominal.name)' there."
        }
        for type in [a, b] {
            guard case .nominal(let nominal, _) = type, checker.membersDeclared(in: nominal, named: name).contains(where: checker.isHiddenOperator) else { continue }
            return "Swift finds no operator that is private to a type, not even within it: leave 'private' out at the '\(name)' of '\(nominal.name)'."
        }
        if case .parameter = a, a == b {
            let p = ["==": "Equatable", "!=": "Equatable", "<": "Comparable", ">": "Comparable", "<=": "Comparable", ">=": "Comparable", "+": "Numeric", "-": "Numeric", "*": "Numeric", "/": "FloatingPoint", "+=": "Numeric", "-=": "Numeric", "*=": "Numeric", "/=": "FloatingPoint"][name]
            return p.map { "Say what '\(a)' can do: <\(a): \($0)>." }
        }
        if a == .any || b == .any { return "A value of type 'Any' is looked into first: if let n = \(source(a == .any ? left : right)) as? \(a == .any ? (b == .any ? "Int" : b.description) : a.description) { … }" }
        if name == "^", isNumber(b), isNumber(a) || typeAlone(method("pow", of: left, [right])) != nil { return "'^' is no power in Swift: write pow(x, y), or x * x for a square." }
        if name == "&&" || name == "||", b.description != "Bool", case .binary(let comparison, _, let first, _) = left.kind, ["==", "!=", "<", ">", "<=", ">="].contains(comparison) {
            return "Each side is a comparison of its own: \(source(left)) \(name) \(source(first)) \(comparison) \(source(right))."
        }
        if name == "&&" || name == "||", isNumber(a) || isNumber(b) { return "'\(name)' stands between Bools: compare first, as in \(source(isNumber(a) ? left : right)) != 0." }
        for (type, node) in [(a, left), (b, right)] {
            if type.isVoid { return "\(source(node)) is no value: what gave it returns nothing." }
            if case .tuple(let elements) = type, case let labels = elements.compactMap(\.label), labels.count == elements.count { return "Its parts are \(labels.map { "\(source(node)).\($0)" }.joined(separator: " and "))." }
        }
        if isNumber(a), b.description == "Bool" { return "A Bool is no number: write (\(source(right)) ? 1 : 0)." }
        if isNumber(b), a.description == "Bool" { return "A Bool is no number: write (\(source(left)) ? 1 : 0)." }
        if case .tuple = right.kind, let remedy = otherValue(for: right, a) { return remedy }
        if name == "*", b.description == "Int" {
            if a.description == "String" { return "Write String(repeating: \(source(left)), count: \(source(right)))." }
            if case .array(let elements) = left.kind, elements.count == 1 { return "Write Array(repeating: \(source(elements[0])), count: \(source(right)))." }
        }
        if name == "%", a.description == "String" { return "Write String(format: \(source(left)), \(source(right))), after import Foundation." }
        if name == "+" || name == "+=", let inner = element(a), fits(right, inner) { return "Write \(source(left)) \(name) [\(source(right))]\(name == "+=" ? ", or \(source(left)).append(\(source(right)))" : "")." }
        if ["+=", "-=", "*=", "/="].contains(name), case .subscript(let base, let keys) = left.kind, keys.count == 1, case .nominal(let nominal, _)? = typeAlone(base), nominal.builtin == .dictionary {
            return "Say what a key that is not there begins with: \(source(base))[\(source(keys[0].value)), default: 0] \(name) \(source(right))."
        }
        if ["+=", "-=", "*=", "/="].contains(name) {
            let own = ["+=": "add_", "-=": "sub_", "*=": "mul_", "/=": "div_"][name] ?? ""
            if typeAlone(method(own, of: left, [right])) != nil { return "Write \(source(left)).\(own)(\(source(right))), inside noGrad { … } where it requires a gradient." }
        }
        if isNumber(a), case .nominal = b, !isNumber(b), isFitting(left, method("item", of: right, [])) { return "Write \(source(left)) \(name) \(source(right)).item()." }
        if case .array = right.kind, let remedy = conversion(of: right, to: a) { return remedy }
        if case .array = left.kind, let remedy = conversion(of: left, to: b) { return remedy }
        if case .function = b, isFitting(left, ExpressionNode(.call(right, []), right.range)) { return "Write \(source(right))()." }
        if case .function = a, isFitting(ExpressionNode(.call(left, []), left.range), right) { return "Write \(source(left))()." }
        return nil
    }
}
