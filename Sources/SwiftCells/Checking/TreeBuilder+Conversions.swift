extension TreeBuilder {
    /// An expression as a value of another type: the conversion the solver has found possible, as nodes.
    func coerce(_ expression: TypedExpression, to wanted: SwiftType) -> TypedExpression {
        let from = expression.type
        if from == wanted || from.hasError || wanted.hasError { return expression }
        // What is said to be one type, by a condition here or by a protocol of its associated types.
        if solver.environment.hasSameTypes || from.contains(where: { if case .associated = $0 { true } else { false } }), checker.canonical(from, solver.environment) == checker.canonical(wanted, solver.environment) { return expression }
        let range = expression.range
        func make(_ kind: TypedExpression.Kind) -> TypedExpression { TypedExpression(kind, wanted, range) }
        refuseNestedCoalescing(expression, as: wanted)
        if let inner = checker.optionalWrapped(wanted) {
            if let own = checker.optionalWrapped(from) {
                if own == inner { return expression }
                if case .none = expression.kind, canConvertInside(own, inner) { return make(.none) }
                if case .wrapOptional(let value) = expression.kind { return make(.wrapOptional(coerce(value, to: inner))) }
                if canConvertInside(own, inner) {
                    let variable = temporary(own, range)
                    return make(.mapOptional(expression, variable: variable, conversion: coerce(TypedExpression(.variable(variable), own, range), to: inner)))
                }
            }
            return make(.wrapOptional(coerce(expression, to: inner)))
        }
        switch (from, wanted) {
        case (_, .existential): return keepingInteger(expression, as: wanted) ?? make(.box(expression))
        case (.tuple(let own), .tuple(let target)):
            if case .tuple(let elements) = expression.kind { return make(.tuple(zip(elements, target).map { coerce($0, to: $1.type) })) }
            let variable = temporary(from, range)
            let read = TypedExpression(.variable(variable), from, range)
            let parts = zip(own.indices, target).map { index, element in coerce(TypedExpression(.tupleElement(read, index), own[index].type, range), to: element.type) }
            return make(.bind(variable, value: expression, body: make(.tuple(parts))))
        case (.function(let own), .function(let target)): return convertFunction(expression, own, target, wanted)
        case (.nominal(let a, let x), .nominal(let b, let y)) where a === b && !x.isEmpty:
            if a.builtin == .array || a.builtin == .set {
                if case .array(let elements) = expression.kind { return make(.array(elements.map { coerce($0, to: y[0]) })) }
                let variable = temporary(x[0], range)
                return make(.mapCollection(expression, variable: variable, conversion: coerce(TypedExpression(.variable(variable), x[0], range), to: y[0])))
            }
            if a.builtin == .dictionary {
                let variable = temporary(x[1], range)
                return make(.mapCollection(expression, variable: variable, conversion: coerce(TypedExpression(.variable(variable), x[1], range), to: y[1])))
            }
            return make(.upcast(expression))
        case (.nominal, .nominal) where checker.isSubclass(from, of: wanted): return make(.upcast(expression))
        case (.metatype, .metatype): return make(.upcast(expression))
        case (.parameter, .nominal), (.associated, .nominal): return make(.upcast(expression))
        default:
            if isNever(from) { return expression }
            hasFailed = true
            // Where something is wrong already, such as a type that is declared twice, nothing is said of what follows from it.
            if checker.diagnostics.allSatisfy(\.isWarning) { checker.report(.internalFault, "No conversion from '\(from)' to '\(wanted)'.", range, file) }
            return expression
        }
    }

    /// `all.first ?? all.last` where any value may stand and the elements are Optionals: which of their levels are left depends on the order in
    /// which the compiler tries what '??' may mean, which it does not for names alone.
    private func refuseNestedCoalescing(_ built: TypedExpression, as wanted: SwiftType) {
        guard case .coalesce(let value, let other) = built.kind, checker.optionalWrapped(built.type).flatMap(checker.optionalWrapped) != nil, !file.isLibrary else { return }
        func isName(_ value: TypedExpression) -> Bool { if case .variable = value.kind { true } else { false } }
        guard checker.optionalWrapped(wanted) == .any || wanted == .any && !(isName(value) && isName(other)) else { return }
        if !hasFailed { checker.report(.unsupported, "What this '??' gives is an Optional of an Optional, and how much of it is left where any value may stand is hard to tell.", built.range, file, notes: ["Give it a name and a type first: let value: \(built.type) = …"]) }
        hasFailed = true
    }

    /// `a?.b ?? 0` where any value may stand: what the chain gives stays as it is there, and the number is an Int.
    private func keepingInteger(_ built: TypedExpression, as wanted: SwiftType) -> TypedExpression? {
        guard let node = chainsWithDefaults.first(where: { $0.built === built })?.node, case .binary("??", _, _, let right) = node.kind, case .coalesce(let value, let other) = built.kind else { return nil }
        func make(_ other: TypedExpression) -> TypedExpression { TypedExpression(.coalesce(coerce(value, to: checker.optional(wanted)), other), wanted, built.range) }
        if let inner = keepingInteger(other, as: wanted) { return make(inner) }
        guard right.isIntegerLiteral, case .nominal(let nominal, _) = built.type, nominal.builtin != .int, let int = checker.named("Int") else { return nil }
        let number: Int?
        switch (other.kind, nominal.builtin) {
        case (.integer(let exact), _): number = exact
        // Beyond these not every number is itself.
        case (.floating(let value), .double?): number = value.magnitude < 9_007_199_254_740_992 ? Int(exactly: value) : nil
        case (.floating(let value), .float?): number = value.magnitude < 16_777_216 ? Int(exactly: value) : nil
        default: number = nil
        }
        guard let number else { return fail(right, "Swift keeps this number an Int where any value may stand, so it would not become '\(built.type)'.", notes: ["Write it as a literal of that type, as in 1.0."]) }
        return make(coerce(TypedExpression(.integer(number), int, right.range), to: wanted))
    }

    /// A cast to AnyObject of what may be no instance of a class: Swift wraps such a value into an object.
    func refuseTellingClasses(_ node: ExpressionNode, _ value: TypedExpression, _ target: SwiftType, _ written: TypeNode) -> TypedExpression? {
        if let message = checker.refusalOfMetatype(target, file.slice(written.range)) { return fail(node, message, notes: [CellChecker.noteOnMetatypes], kind: .unsupported) }
        if target.takesFunctions {
            return fail(node, "Cells do not cast to '\(target)': they do not tell functions that keep what they are given ('@escaping') from others.", notes: ["Keep the function in a struct, or as the payload of an enum's case."], kind: .unsupported)
        }
        guard let message = checker.refusalOfObject(value.type, target, in: solver.environment) else { return nil }
        return fail(node, message, notes: [CellChecker.noteOnObjects], kind: .unsupported)
    }

    private func canConvertInside(_ own: SwiftType, _ inner: SwiftType) -> Bool {
        // `Int?` to `Int??` wraps; `Dog?` to `Animal?` converts what is there, and so does `Int?` to `Any??`.
        func plain(_ type: SwiftType) -> SwiftType { checker.optionalWrapped(type).map(plain) ?? type }
        return plain(own) != plain(inner)
    }

    func temporary(_ type: SwiftType, _ range: SourceRange) -> VariableDeclaration {
        let variable = VariableDeclaration(name: "$value", type: type, isMutable: false, file: file, nameRange: range)
        context?.locals.insert(variable)
        return variable
    }

    private func convertFunction(_ expression: TypedExpression, _ own: FunctionType, _ target: FunctionType, _ wanted: SwiftType) -> TypedExpression {
        let range = expression.range
        if own.parameters.count > 1, target.parameters.count == 1, case .tuple(let elements) = target.parameters[0].type { return spread(expression, own, target, elements, wanted) }
        var relaxed = own
        relaxed.isThrowing = target.isThrowing
        for index in relaxed.parameters.indices { relaxed.parameters[index].isAutoclosure = target.parameters[index].isAutoclosure }
        if relaxed == target { return TypedExpression(.convertFunction(expression), wanted, range) }
        // A closure that converts the arguments, calls, and converts the result.
        let function = temporary(expression.type, range)
        let parameters = target.parameters.map { parameter -> VariableDeclaration in
            let variable = VariableDeclaration(name: "$argument", type: parameter.type, isMutable: parameter.isInout, file: file, nameRange: range)
            variable.isInout = parameter.isInout
            return variable
        }
        let arguments = zip(parameters, own.parameters).enumerated().map { index, pair -> TypedExpression.Argument in
            if pair.1.isInout { return .init(.place(TypedPlace(.variable(pair.0), pair.0.type, range)), order: index) }
            return .init(.value(coerce(TypedExpression(.variable(pair.0), pair.0.type, range), to: pair.1.type)), order: index)
        }
        let call = TypedExpression(.callValue(TypedExpression(.variable(function), expression.type, range), arguments: arguments), own.result, range)
        let body = TypedBody([TypedStatement(.return(coerce(call, to: target.result)), range)], file: file, range: range)
        let closure = TypedClosure(parameters: parameters, type: target, body: body, captures: [Capture(variable: function, source: .variable)], file: file, range: range)
        return TypedExpression(.bind(function, value: expression, body: TypedExpression(.closure(closure), wanted, range)), wanted, range)
    }
    /// A function of several parameters as one of a tuple: a closure that takes the tuple apart.
    private func spread(_ expression: TypedExpression, _ own: FunctionType, _ target: FunctionType, _ elements: [SwiftType.TupleElement], _ wanted: SwiftType) -> TypedExpression {
        let range = expression.range
        if !isArgument, !file.isLibrary {
            if !hasFailed { checker.report(.type, "This is of type '\(SwiftType.function(own))', and '\(wanted)' is wanted.", range, file, notes: ["Only an argument is taken for a function of one tuple: write a closure, { f($0.0, $0.1) }."]) }
            hasFailed = true
        }
        let function = temporary(expression.type, range)
        let tuple = VariableDeclaration(name: "$argument", type: target.parameters[0].type, isMutable: false, file: file, nameRange: range)
        let arguments = zip(own.parameters, elements).enumerated().map { index, pair -> TypedExpression.Argument in
            let part = TypedExpression(.tupleElement(TypedExpression(.variable(tuple), tuple.type, range), index), pair.1.type, range)
            return .init(.value(coerce(part, to: pair.0.type)), order: index)
        }
        let call = TypedExpression(.callValue(TypedExpression(.variable(function), expression.type, range), arguments: arguments), own.result, range)
        let body = TypedBody([TypedStatement(.return(coerce(call, to: target.result)), range)], file: file, range: range)
        let closure = TypedClosure(parameters: [tuple], type: target, body: body, captures: [Capture(variable: function, source: .variable)], file: file, range: range)
        return TypedExpression(.bind(function, value: expression, body: TypedExpression(.closure(closure), wanted, range)), wanted, range)
    }
}
