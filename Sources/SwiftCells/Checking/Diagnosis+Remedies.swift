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

    func method(_ name: String, of base: ExpressionNode, _ arguments: [ExpressionNode]) -> ExpressionNode {
        ExpressionNode(.call(ExpressionNode(.member(base, MemberName(name: name, labels: nil, arguments: [], range: base.range)), base.range), plain(arguments)), base.range)
    }

    /// `m[0][1]` for `m[0, 1]`, of an array of arrays.
    func nested(_ node: ExpressionNode, _ base: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        guard arguments.count > 1, arguments.allSatisfy({ $0.label == nil }) else { return nil }
        let one = arguments.reduce(base) { ExpressionNode(.subscript($0, [$1]), node.range) }
        return typeAlone(one) == nil ? nil : "Write \(source(base))\(arguments.map { "[\(source($0.value))]" }.joined())."
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
        guard case .name(let name, nil, _) = callee.kind, let first = arguments.first, !first.isTrailing, let reported = checker.diagnostics.last, reported.range == callee.range, !reported.message.hasSuffix("which is not imported.") else { return }
        if name == "grad", let note = gradients(arguments) { return checker.diagnostics[checker.diagnostics.count - 1].notes = [note] }
        guard first.label == nil else { return }
        let method = ExpressionNode(.member(first.value, MemberName(name: name, labels: nil, arguments: [], range: callee.range)), callee.range)
        guard typeAlone(ExpressionNode(.call(method, Array(arguments.dropFirst())), callee.range)) != nil else { return }
        let others = arguments.dropFirst().map { file.slice(SourceRange($0.labelRange.start, $0.value.range.end)) }.joined(separator: ", ")
        checker.diagnostics[checker.diagnostics.count - 1].notes = ["It is a method: write \(source(first.value)).\(name)(\(others))."]
    }

    /// `gradients(of: y, withRespectTo: [x])` for PyTorch's `grad(y, x)`, with the labels that both have.
    private func gradients(_ arguments: [ArgumentNode]) -> String? {
        guard !checker.library.lookup("gradients").isEmpty else { return nil }
        guard arguments.count > 1, arguments.prefix(2).allSatisfy({ !$0.isTrailing }) else { return "Write gradients(of: y, withRespectTo: [x])." }
        let variables = arguments[1].value
        let list = switch variables.kind {
        case .array: source(variables)
        case .tuple(let elements): "[\(elements.map { source($0.value) }.joined(separator: ", "))]"
        default: if case .nominal(let nominal, _)? = typeAlone(variables), nominal.builtin == .array { source(variables) } else { "[\(source(variables))]" }
        }
        let others = arguments.dropFirst(2).compactMap { argument -> String? in
            guard let label = argument.label.map({ checker.camelCase($0) ?? $0 }), let known = ["gradOutputs": "gradient", "createGraph": "createGraph", "retainGraph": "retainGraph"][label] else { return nil }
            return ", \(known): \(source(argument.value))"
        }
        return "Write gradients(of: \(source(arguments[0].value)), withRespectTo: \(list)\(others.sorted { $0.hasPrefix(", gradient") && !$1.hasPrefix(", gradient") }.joined()))."
    }

    // MARK: Modules of Python

    private static let moduleNames: Set<String> = ["torch", "autograd", "nn", "F", "np", "optim", "math", "Math", "plt"]
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
            // PyTorch's whole numbers begin at 0 where one bound is given.
            let start = name == "randint" && arguments.count == 2 ? "0, " : ""
            if text.count < 40, !text.contains("\n"), !Self.moduleNames.contains(where: { text.contains($0 + ".") }) { given = "(\(start)\(text))" }
        }
        let note: String
        if name == "noGrad" || name == "enableGrad" {
            note = "Write \(name) { … }."
        } else if name == "grad", module == "torch" || module == "autograd", let call = gradients(arguments ?? []) {
            note = call
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
        case ("joined", 1) where arguments[0].label == nil && typeAlone(base)?.description == "String": return "It is the array that is joined: \(source(arguments[0].value)).joined(separator: \(source(base)))."
        case ("random", 2) where arguments.allSatisfy({ $0.label == nil }): return "Write \(source(base)).random(in: \(source(arguments[0].value))...\(source(arguments[1].value)))."
        case ("index", 1) where arguments[0].label == nil && has("firstIndex"): return "Write \(source(base)).firstIndex(of: \(source(arguments[0].value))), which is an Optional."
        case ("randint", 1...):
            // PyTorch begins at 0 where one bound is given.
            let bounded = arguments.map { ArgumentNode(label: $0.label == "dtype" ? "dtype" : nil, labelRange: $0.labelRange, value: $0.value) }
            guard typeAlone(ExpressionNode(.call(callee, plain([ExpressionNode(.integer("0"), callee.range)]) + bounded), node.range)) != nil else { return nil }
            return "Write \(source(callee))(0, \(bounded.map { ($0.label.map { $0 + ": " } ?? "") + source($0.value) }.joined(separator: ", ")))."
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

    /// A closure that only gives on what it is given, to what wants nothing of it.
    func explainDropped(_ arguments: [ArgumentNode], _ candidates: [Candidate]) -> Bool {
        for argument in arguments {
            guard case .closure(let closure) = argument.value.kind, let body = closure.singleExpression, candidates.allSatisfy(takesOnlyFunctionsOfOne) else { continue }
            report("Nothing is wanted of this closure, and it gives '\(source(body))'.", argument.value.range, notes: ["Drop the value: _ = \(source(body))"])
            return true
        }
        return false
    }

    /// Whether what a function takes is passed one value each, and gives nothing.
    private func takesOnlyFunctionsOfOne(_ candidate: Candidate) -> Bool {
        let functions = (parametersOf(candidate.declaration) ?? []).compactMap { if case .function(let function) = checker.optionalWrapped($0.type) ?? $0.type { function } else { nil } }
        return !functions.isEmpty && functions.allSatisfy { $0.parameters.count == 1 && $0.result.isVoid }
    }

    private static func parameters(_ count: Int) -> String { count == 0 ? "no parameters" : count == 1 ? "one parameter" : "\(count) parameters" }

    /// What a function's type hands over: `one value, of type 'Int'`.
    private static func values(_ parameters: [FunctionType.Parameter]) -> String {
        let count = parameters.isEmpty ? "nothing" : parameters.count == 1 ? "one value" : "\(parameters.count) values"
        let isKnown = !parameters.contains { $0.type.hasVariables || $0.type.contains { if case .parameter = $0 { true } else if case .associated = $0 { true } else { false } } }
        guard isKnown, !parameters.isEmpty else { return count }
        return "\(count), of type\(parameters.count == 1 ? "" : "s") \(parameters.map { "'\($0.type)'" }.joined(separator: " and "))"
    }

    /// Says why a closure does not fit a function's type: how many parameters it has, what its body gives, what is wrong inside.
    func explainClosure(_ node: ExpressionNode, _ closure: ClosureNode, _ wanted: FunctionType) {
        let count = wanted.parameters.count
        if let own = closure.parameters, own.count != count {
            let names = own.isEmpty ? "" : ", \(own.map { "'\($0.name)'" }.joined(separator: " and ")),"
            return report("This closure has \(Self.parameters(own.count))\(names) and is given \(Self.values(wanted.parameters)).", node.range)
        }
        if closure.parameters == nil, closure.highestShorthand >= count {
            return report("This closure uses '$\(closure.highestShorthand)', and is given \(Self.values(wanted.parameters))\(count == 1 ? ": '$0'" : "").", node.range)
        }
        if closure.parameters == nil, closure.highestShorthand >= 0, closure.highestShorthand + 1 < count {
            let names = (0..<count).map { $0 <= closure.highestShorthand ? ["a", "b", "c", "d"][min($0, 3)] : "_" }.joined(separator: ", ")
            return report("This closure uses no '$\(count - 1)', and is given \(Self.values(wanted.parameters)).", node.range, notes: ["Name them: { \(names) in … }"])
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
