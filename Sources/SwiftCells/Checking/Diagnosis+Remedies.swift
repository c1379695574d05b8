/// What would have fitted: small changes of what is written, tried one after another, to name the one that fits.
extension Diagnosis {
    private func source(_ node: ExpressionNode) -> String {
        let text = file.slice(node.range)
        return text.count < 30 ? text : "…"
    }

    private func plain(_ values: [ExpressionNode]) -> [ArgumentNode] { values.map { ArgumentNode(label: nil, labelRange: $0.range, value: $0) } }

    /// Whether a closure has a type also by itself, whatever stands beside it; one without literals has any that its code allows.
    func isOfType(_ node: ExpressionNode, _ wanted: SwiftType?) -> Bool {
        // The body of several statements is looked into once the closure has its type.
        guard case .closure(let closure) = node.kind, let body = closure.singleExpression else { return true }
        let parameters = closure.parameters.map { Set($0.map(\.name)) } ?? Set((0...max(0, closure.highestShorthand)).map { "$\($0)" })
        if !body.hasOpenNumbers || !body.mentions(parameters) { return true }
        return solved(node) { $0.best() }.map { $0 == wanted } ?? false
    }

    /// `t .> 1`, where `>` does not compare such values.
    func elementwise(_ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ node: ExpressionNode) -> String? {
        guard ["<", ">", "<=", ">=", "==", "!="].contains(name), typeAlone(ExpressionNode(.binary("." + name, range, left, right), node.range)) != nil else { return nil }
        return "Write '.\(name)' to compare number by number."
    }

    /// `Tensor(5.0)`, where a value of another type is given.
    func conversion(of node: ExpressionNode, to wanted: SwiftType) -> String? {
        guard case .nominal(let nominal, let arguments) = wanted, arguments.isEmpty else { return nil }
        let type = ExpressionNode(.name(nominal.name, labels: nil, arguments: []), node.range)
        guard typeAlone(ExpressionNode(.call(type, plain([node])), node.range)) == wanted else { return nil }
        return "Make one of it: \(nominal.name)(\(source(node)))."
    }

    /// `x.item()`, `net.parameters()` or `ReLU()`, where the value, the function or the type is given that the call gives it from.
    func call(of node: ExpressionNode, _ given: SwiftType, to wanted: SwiftType) -> String? {
        let item = ExpressionNode(.member(node, MemberName(name: "item", labels: nil, arguments: [], range: node.range)), node.range)
        let forms: [(callee: ExpressionNode, text: String)] =
            switch given {
            case .function, .metatype: [(node, "\(source(node))()")]
            case .nominal: [(item, "\(source(node)).item()")]
            default: []
            }
        return forms.first { fits(ExpressionNode(.call($0.callee, []), node.range), wanted) }.map { "Write \($0.text)." }
    }

    /// `zeros(2, 3)` for `zeros((2, 3))`, and `Tensor([1, 2])` for `Tensor(1, 2)`.
    func regrouped(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        guard let first = arguments.first, arguments.allSatisfy({ $0.label == nil && !$0.isTrailing }) else { return nil }
        func fits(_ arguments: [ArgumentNode]) -> Bool { typeAlone(ExpressionNode(.call(callee, arguments), node.range)) != nil }
        if arguments.count == 1, case .tuple(let elements) = first.value.kind, elements.count > 1, fits(elements) { return "Leave the inner parentheses out." }
        let list = ExpressionNode(.array(arguments.map(\.value)), SourceRange(first.value.range.start, arguments[arguments.count - 1].value.range.end))
        if arguments.count > 1, fits(plain([list])) { return "Put them into one array: [\(arguments.map { source($0.value) }.joined(separator: ", "))]." }
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
}
