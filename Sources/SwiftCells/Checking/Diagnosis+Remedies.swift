/// What would have fitted: small changes of what is written, tried one after another, to name the one that fits.
extension Diagnosis {
    func source(_ node: ExpressionNode) -> String {
        let text = file.slice(node.range)
        return text.count < 40 && !text.contains("\n") ? text : "…"
    }

    func plain(_ values: [ExpressionNode]) -> [ArgumentNode] { values.map { ArgumentNode(label: nil, labelRange: $0.range, value: $0) } }

    /// Whether a closure has a type also by itself, whatever stands beside it; one without literals has any that its code allows.
    func isOfType(_ node: ExpressionNode, _ wanted: SwiftType?) -> Bool {
        // The body of several statements is looked into once the closure has its type.
        guard case .closure(let closure) = node.kind, let body = closure.singleExpression else { return true }
        let parameters = closure.parameters.map { Set($0.map(\.name)) } ?? Set((0...max(0, closure.highestShorthand)).map { "$\($0)" })
        if !body.hasOpenNumbers || !body.mentions(parameters) { return true }
        return solved(node) { $0.best() }.map { $0 == wanted } ?? false
    }

    /// `t .> 1`, where `>` does not compare such values; where one answer is wanted, what gives it.
    func elementwise(_ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ node: ExpressionNode, _ wanted: SwiftType?) -> String? {
        guard ["<", ">", "<=", ">=", "==", "!="].contains(name), typeAlone(ExpressionNode(.binary("." + name, range, left, right), node.range)) != nil else { return nil }
        let apart = "Write '.\(name)' to compare number by number"
        guard wanted?.description == "Bool" else { return apart + "." }
        if typeAlone(method("equal", of: left, [right])) != nil, name == "==" || name == "!=" { return "Write \(name == "!=" ? "!" : "")\(source(left)).equal(\(source(right))) for the whole, '.\(name)' to compare number by number." }
        let item = method("item", of: left, [])
        return typeAlone(ExpressionNode(.binary(name, range, item, right), node.range)) == nil ? apart + "." : apart + ", \(source(left)).item() \(name) \(source(right)) for one number."
    }

    func method(_ name: String, of base: ExpressionNode, _ arguments: [ExpressionNode]) -> ExpressionNode {
        ExpressionNode(.call(ExpressionNode(.member(base, MemberName(name: name, labels: nil, arguments: [], range: base.range)), base.range), plain(arguments)), base.range)
    }

    /// `Tensor(5.0)`, where a value of another type is given.
    func conversion(of node: ExpressionNode, to wanted: SwiftType) -> String? {
        guard case .nominal(let nominal, let arguments) = wanted, arguments.isEmpty else { return nil }
        let type = ExpressionNode(.name(nominal.name, labels: nil, arguments: []), node.range)
        guard typeAlone(ExpressionNode(.call(type, plain([node])), node.range)) == wanted else { return nil }
        return "Make one of it: \(nominal.name)(\(source(node)))."
    }

    /// What is written for a value as it would be in Python, or as it is read: `[2, 3]` for `(2, 3)`, `.float32` for `"float32"`.
    func otherValue(for node: ExpressionNode, _ wanted: SwiftType) -> String? {
        switch node.kind {
        case .tuple(let elements) where elements.count > 1:
            guard elements.allSatisfy({ $0.label == nil }), fits(ExpressionNode(.array(elements.map(\.value)), node.range), wanted) else { return nil }
            return "An array stands in square brackets: [\(elements.map { source($0.value) }.joined(separator: ", "))]."
        case .string(let text) where wanted.description == "Character" && text.count != 1:
            return "A Character is one character; a text is a String."
        case .string, .interpolation:
            if wanted.description == "any Error" { return "An error is of a type of its own, such as enum Problem: Error { case bad }: throw Problem.bad." }
            if case .string(let text) = node.kind, let known = Self.elementTypes[text], isElementType(wanted) { return "Write .\(known)." }
            return nil
        case .name(let name, nil, _):
            if let known = Self.elementTypes[name], isElementType(wanted) { return "Write .\(known)." }
            // `ReLU()`, where the function `relu` is named.
            let types = checker.library.allTopLevelNames.filter { $0 != name && $0.lowercased() == name.lowercased() }.sorted()
            let made = types.first { fits(ExpressionNode(.call(ExpressionNode(.name($0, labels: nil, arguments: []), node.range), []), node.range), wanted) }
            return made.map { "Write \($0)()." }
        default: return nil
        }
    }

    /// The types of a tensor's elements, by what they are called elsewhere.
    static let elementTypes = [
        "float": "float32", "float32": "float32", "Float": "float32", "double": "float64", "float64": "float64", "Double": "float64", "int": "int64", "long": "int64", "int64": "int64", "Int": "int64", "int32": "int32", "Int32": "int32", "uint8": "uint8", "UInt8": "uint8", "bool": "bool", "Bool": "bool",
    ]

    func isElementType(_ type: SwiftType) -> Bool { (checker.optionalWrapped(type) ?? type).description == "DType" }

    /// `m[0][1]` for `m[0, 1]`, of an array of arrays.
    func nested(_ node: ExpressionNode, _ base: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        guard arguments.count > 1, arguments.allSatisfy({ $0.label == nil }) else { return nil }
        let one = arguments.reduce(base) { ExpressionNode(.subscript($0, [$1]), node.range) }
        return typeAlone(one) == nil ? nil : "Write \(source(base))\(arguments.map { "[\(source($0.value))]" }.joined())."
    }

    /// `x.item()`, `net.parameters()` or `ReLU()`, where the value, the function, the module or the type is given that the call gives it from.
    func call(of node: ExpressionNode, _ given: SwiftType, to wanted: SwiftType) -> String? {
        calls(of: node, given).first { fits($0.node, wanted) }.map { "Write \($0.text)." }
    }

    /// What may have been meant where a value stands: a call of it, or of a method of it.
    func calls(of node: ExpressionNode, _ given: SwiftType) -> [(node: ExpressionNode, text: String)] {
        let text = source(node)
        switch given {
        case .function, .metatype: return [(ExpressionNode(.call(node, []), node.range), "\(text)()")]
        case .nominal(let nominal, _) where nominal.builtin == .array: return [(ExpressionNode(.subscript(node, plain([ExpressionNode(.integer("0"), node.range)])), node.range), "\(text)[0]")]
        case .nominal: return ["item", "parameters", "scalars"].map { (method($0, of: node, []), "\(text).\($0)()") } + [(ExpressionNode(.member(node, MemberName(name: "scalars", labels: nil, arguments: [], range: node.range)), node.range), "\(text).scalars")]
        default: return []
        }
    }

    /// `zeros(2, 3)` for `zeros((2, 3))`, and `Tensor([1, 2])` for `Tensor(1, 2)`.
    func regrouped(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        guard let first = arguments.first, arguments.allSatisfy({ $0.label == nil && !$0.isTrailing }) else { return nil }
        func fits(_ arguments: [ArgumentNode]) -> Bool { typeAlone(ExpressionNode(.call(callee, arguments), node.range)) != nil }
        if arguments.count == 1, case .tuple(let elements) = first.value.kind, elements.count > 1, fits(elements) { return "Leave the inner parentheses out." }
        let list = ExpressionNode(.array(arguments.map(\.value)), SourceRange(first.value.range.start, arguments[arguments.count - 1].value.range.end))
        if arguments.count > 1, fits(plain([list])) { return "Put them into one array: [\(arguments.map { source($0.value) }.joined(separator: ", "))]." }
        if arguments.count > 2 {
            let sizes = arguments.dropLast().map(\.value), last = arguments[arguments.count - 1]
            let grouped = ExpressionNode(.array(sizes), SourceRange(first.value.range.start, sizes[sizes.count - 1].range.end))
            if fits(plain([grouped, last.value])) { return "Put the first ones into an array: \(source(callee))([\(sizes.map(source).joined(separator: ", "))], \(source(last.value)))." }
        }
        return nil
    }

    /// `grid[.ellipsis, 1]` for `grid[..., 1]`.
    func ellipsis(_ node: ExpressionNode, _ base: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        var changed = arguments
        for (index, argument) in arguments.enumerated() {
            guard case .operatorName("...") = argument.value.kind else { continue }
            changed[index].value = ExpressionNode(.member(nil, MemberName(name: "ellipsis", labels: nil, arguments: [], range: argument.value.range)), argument.value.range)
        }
        guard changed.contains(where: { if case .member(nil, let member) = $0.value.kind { member.name == "ellipsis" } else { false } }), typeAlone(ExpressionNode(.subscript(base, changed), node.range)) != nil else { return nil }
        return "Write .ellipsis for '...'."
    }

    /// Adds to the report that nothing has the name of a function that it is a method of the first argument, if it is.
    func addMethod(_ callee: ExpressionNode, _ arguments: [ArgumentNode]) {
        guard case .name(let name, nil, _) = callee.kind, let first = arguments.first, first.label == nil, !first.isTrailing, let reported = checker.diagnostics.last, reported.range == callee.range else { return }
        let method = ExpressionNode(.member(first.value, MemberName(name: name, labels: nil, arguments: [], range: callee.range)), callee.range)
        guard typeAlone(ExpressionNode(.call(method, Array(arguments.dropFirst())), callee.range)) != nil else { return }
        let others = arguments.dropFirst().map { file.slice(SourceRange($0.labelRange.start, $0.value.range.end)) }.joined(separator: ", ")
        checker.diagnostics[checker.diagnostics.count - 1].notes = ["It is a method: write \(source(first.value)).\(name)(\(others))."]
    }

    // MARK: Modules of Python

    private static let moduleNames: Set<String> = ["torch", "nn", "F", "np", "optim", "math", "Math", "plt"]
    private static let moduleMembers = [
        "tensor": "Tensor", "array": "Tensor", "Tensor": "Tensor", "FloatTensor": "Tensor", "concatenate": "Tensor.cat", "concat": "Tensor.cat", "optim": "SGD", "max": "x.max", "min": "x.min",
    ]

    /// Adds to the report that there is no `torch` what its member is here: `torch.randn(3)` is `Tensor.randn(3)`.
    func addModuleMember(_ base: ExpressionNode, _ member: MemberName, _ arguments: [ArgumentNode]?) {
        var root = base
        while case .member(let inner?, _) = root.kind { root = inner }
        guard case .name(let module, nil, _) = root.kind, Self.moduleNames.contains(module), let reported = checker.diagnostics.last, reported.range == root.range else { return }
        let name = checker.camelCase(member.name) ?? member.name
        var given = "(…)"
        if let arguments, arguments.allSatisfy({ if case .assign = $0.value.kind { false } else { !$0.isTrailing } }) {
            let text = arguments.isEmpty ? "" : file.slice(SourceRange(arguments[0].labelRange.start, arguments[arguments.count - 1].value.range.end))
            if text.count < 40, !text.contains("\n"), !Self.moduleNames.contains(where: { text.contains($0 + ".") }) { given = "(\(text))" }
        }
        let note: String
        if name == "noGrad" || name == "enableGrad" {
            note = "Write \(name) { … }."
        } else if let hint = CellChecker.otherNames[name], hint.hasPrefix("Write .") {
            note = hint
        } else if name == "pi" {
            note = "Write Double.pi."
        } else if name == "inf" {
            note = "Write Double.infinity."
        } else if let known = Self.moduleMembers[name] {
            note = "Write \(known)\(given)."
        } else if case let found = checker.library.lookup(name), !found.isEmpty, !name.hasPrefix("_") {
            // Numbers' own functions are Foundation's, those of tensors are not.
            let isNumeric = module.lowercased() == "math" && found.contains { !checker.isImported($0, file) }
            note = "Write \(name)\(given)" + (isNumeric || !found.contains { checker.isImported($0, file) } ? ", after import Foundation." : ".")
        } else if let tensor = checker.libraryType("Tensor"), !checker.lookup(name, in: .nominal(tensor, []), isStatic: true, environment: scope.environment).isEmpty {
            note = "Write Tensor.\(name)\(given)."
        } else if let tensor = checker.libraryType("Tensor"), !checker.lookup(name, in: .nominal(tensor, []), isStatic: false, environment: scope.environment).isEmpty {
            note = "Write x.\(name)(…), a method of the tensor."
        } else {
            return
        }
        checker.diagnostics[checker.diagnostics.count - 1].notes = [note]
    }

    // MARK: Labels

    /// A label of Python as it is called here.
    static func label(_ name: String, of callee: ExpressionNode, _ checker: CellChecker) -> String {
        if case .name("print", _, _) = callee.kind { return ["sep": "separator", "end": "terminator"][name] ?? name }
        return ["axis": "dim", "keepdims": "keepdim", "learning_rate": "lr", "learningRate": "lr"][name] ?? checker.camelCase(name) ?? name
    }

    /// A value of Python as it is written here.
    static func value(_ text: String) -> String {
        switch text {
        case "True": "true"
        case "False": "false"
        case "None": "nil"
        default: text.hasPrefix("torch.") && text.count < 30 ? "." + text.dropFirst(6) : String(text.prefix(30))
        }
    }

    /// The call with the labels that its function has, where it fits with them: `x.max(dim: 1)` for `x.max(1)`, `Linear(2, 4)` for
    /// `Linear(inFeatures: 2, outFeatures: 4)`.
    func relabelled(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode], _ candidates: [[ParameterDeclaration]]) -> String? {
        guard !arguments.isEmpty, arguments.count < 10, arguments.allSatisfy({ !$0.isTrailing }) else { return nil }
        for parameters in candidates.prefix(8) {
            var placed: [(position: Int, argument: ArgumentNode)] = []
            var next = 0
            for argument in arguments {
                let name = argument.label.map { Self.label($0, of: callee, checker) }
                let found: Int?
                if let name {
                    found = parameters.firstIndex { $0.label == name } ?? parameters.firstIndex { $0.label == nil && $0.variable.name == name }
                } else {
                    found = parameters.indices.dropFirst(next).first { position in !placed.contains { $0.position == position } }
                }
                guard let found, !placed.contains(where: { $0.position == found }) else { break }
                var changed = argument
                changed.label = parameters[found].label
                placed.append((found, changed))
                next = parameters[found].isVariadic ? found : found + 1
            }
            guard placed.count == arguments.count else { continue }
            let ordered = placed.sorted { $0.position < $1.position }.map(\.argument)
            guard typeAlone(ExpressionNode(.call(callee, ordered), node.range)) != nil else { continue }
            return "Write \(source(callee))(\(ordered.map { ($0.label.map { $0 + ": " } ?? "") + source($0.value) }.joined(separator: ", ")))."
        }
        return nil
    }

    /// Calls of Python that have another form here: `x.shape` for `x.size()`, `sorted(by: >)` for `sorted(reverse: true)`.
    func otherCall(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        guard case .member(let base?, let member) = callee.kind else { return nil }
        func has(_ name: String) -> Bool { typeAlone(ExpressionNode(.member(base, MemberName(name: name, labels: nil, arguments: [], range: base.range)), base.range)) != nil }
        switch (member.name, arguments.count) {
        case ("size", 0) where has("shape"): return "All sizes are \(source(base)).shape."
        case ("sorted", 1), ("sort", 1):
            if ["reverse", "reversed", "descending"].contains(arguments[0].label) { return "Write \(source(base)).\(member.name)(by: >) for the largest first." }
            return arguments[0].label == "key" ? "Write \(source(base)).\(member.name) { a, b in … }, where the closure says whether a comes before b." : nil
        case ("random", 2) where arguments.allSatisfy({ $0.label == nil }): return "Write \(source(base)).random(in: \(source(arguments[0].value))...\(source(arguments[1].value)))."
        default: return nil
        }
    }

    /// The call with an argument's own call in its place: `Float(x.sum())` for `Float(x.sum)`.
    func called(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        for (index, argument) in arguments.enumerated() where !argument.isTrailing {
            guard let given = typeAlone(argument.value) else { continue }
            for (call, text) in calls(of: argument.value, given) {
                var changed = arguments
                changed[index].value = call
                if typeAlone(ExpressionNode(.call(callee, changed), node.range)) != nil { return "Write \(text)." }
            }
        }
        return nil
    }

    /// `xs.max()` for `max(xs)`.
    func asMethod(_ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        guard case .name(let name, nil, _) = callee.kind, let first = arguments.first, first.label == nil, !first.isTrailing else { return nil }
        let own = ExpressionNode(.member(first.value, MemberName(name: name, labels: nil, arguments: [], range: callee.range)), callee.range)
        guard typeAlone(ExpressionNode(.call(own, Array(arguments.dropFirst())), callee.range)) != nil else { return nil }
        return "Write \(source(first.value)).\(name)(\(arguments.dropFirst().map { ($0.label.map { $0 + ": " } ?? "") + source($0.value) }.joined(separator: ", ")))."
    }

    /// `MSELoss()(x, y)` for `MSELoss(x, y)`.
    func madeBefore(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        let made = ExpressionNode(.call(callee, []), callee.range)
        guard typeAlone(ExpressionNode(.call(made, arguments), node.range)) != nil else { return nil }
        return "A value is made first, and then called: write \(source(callee))()(…)."
    }

    // MARK: Operators

    /// What is written for an operator that does not take these two.
    func operatorRemedy(_ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ node: ExpressionNode, _ a: SwiftType, _ b: SwiftType) -> String? {
        func element(_ type: SwiftType) -> SwiftType? {
            if case .nominal(let nominal, let arguments) = type, nominal.builtin == .array { return arguments[0] }
            return nil
        }
        func isFitting(_ left: ExpressionNode, _ right: ExpressionNode) -> Bool { typeAlone(ExpressionNode(.binary(name, range, left, right), node.range)) != nil }
        if case .parameter = a, a == b {
            let p = ["==": "Equatable", "!=": "Equatable", "<": "Comparable", ">": "Comparable", "<=": "Comparable", ">=": "Comparable", "+": "Numeric", "-": "Numeric", "*": "Numeric", "/": "FloatingPoint"][name]
            return p.map { "Say what '\(a)' can do: <\(a): \($0)>." }
        }
        if a == .any || b == .any { return "A value of type 'Any' is looked into first: if let n = \(source(a == .any ? left : right)) as? \(a == .any ? (b == .any ? "Int" : b.description) : a.description) { … }" }
        if name == "^", isNumber(b), isNumber(a) || typeAlone(method("pow", of: left, [right])) != nil { return "'^' is no power in Swift: write pow(x, y), or x * x for a square." }
        if name == "&&" || name == "||", isNumber(a) || isNumber(b) { return "'\(name)' stands between Bools: compare first, as in \(source(isNumber(a) ? left : right)) != 0." }
        for (type, node) in [(a, left), (b, right)] {
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

    // MARK: Closures

    /// A closure whose parameters are given the types that are wanted, so that it can be looked at by itself.
    func typed(_ node: ExpressionNode, _ closure: ClosureNode, _ parameters: [FunctionType.Parameter]) -> ExpressionNode? {
        let names: [(String, SourceRange)]
        if let own = closure.parameters {
            guard own.count == parameters.count, own.allSatisfy({ $0.type == nil }) else { return nil }
            names = own.map { ($0.name, $0.nameRange) }
        } else {
            guard closure.highestShorthand < parameters.count else { return nil }
            names = parameters.indices.map { ("$\($0)", closure.range) }
        }
        guard parameters.allSatisfy({ !$0.type.hasVariables && !$0.type.hasError }) else { return nil }
        let made = ClosureNode(parameters: zip(names, parameters).map { .init(name: $0.0, nameRange: $0.1, type: TypeNode(.known($1.type), closure.range), isInout: $1.isInout) }, body: closure.body, range: closure.range)
        made.captures = closure.captures
        made.result = closure.result
        made.isThrowing = closure.isThrowing
        return ExpressionNode(.closure(made), node.range)
    }

    private static func parameters(_ count: Int) -> String { count == 0 ? "no parameters" : count == 1 ? "one parameter" : "\(count) parameters" }

    /// Says why a closure does not fit a function's type: how many parameters it has, what its body gives, what is wrong inside.
    func explainClosure(_ node: ExpressionNode, _ closure: ClosureNode, _ wanted: FunctionType) {
        let count = wanted.parameters.count
        let shown = SwiftType.function(wanted)
        if let own = closure.parameters, own.count != count {
            return report("This closure has \(Self.parameters(own.count)), and '\(shown)' has \(Self.parameters(count)).", node.range)
        }
        if closure.parameters == nil, closure.highestShorthand >= count {
            return report("This closure uses '$\(closure.highestShorthand)', and '\(shown)' has \(Self.parameters(count))\(count == 1 ? ": '$0'" : "").", node.range)
        }
        if closure.parameters == nil, closure.highestShorthand >= 0, closure.highestShorthand + 1 < count {
            let names = (0..<count).map { $0 <= closure.highestShorthand ? ["a", "b", "c", "d"][min($0, 3)] : "_" }.joined(separator: ", ")
            return report("This closure uses no '$\(count - 1)', and '\(shown)' has \(Self.parameters(count)).", node.range, notes: ["Name them: { \(names) in … }"])
        }
        if closure.parameters == nil, closure.highestShorthand < 0, count > 0 {
            return report("This closure is given \(count == 1 ? "a value" : "\(count) values") and does not name \(count == 1 ? "it" : "them").", node.range, notes: ["Write { \(Array(repeating: "_", count: count).joined(separator: ", ")) in … } to leave \(count == 1 ? "it" : "them") out."])
        }
        guard let own = typed(node, closure, wanted.parameters) else { return }
        let before = checker.diagnostics.count
        let built = checker.check(own, in: scope, file: file, wanted: nil)
        if checker.diagnostics.count > before { return }
        guard let body = closure.singleExpression, case .function(let found)? = built?.type, !wanted.result.hasVariables, !wanted.result.contains(where: { if case .parameter = $0 { true } else if case .associated = $0 { true } else { false } }) else { return }
        explainMismatch(body, found.result, wanted.result)
    }
}
