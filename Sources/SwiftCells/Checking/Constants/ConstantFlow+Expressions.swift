/// Expressions, in the order in which they are evaluated.
extension ConstantFlow {
    /// Goes through an expression and gives its value where that is known.
    func value(_ expression: TypedExpression) -> Constant? {
        switch expression.kind {
        case .integer, .floating: return ConstantArithmetic.literal(expression)
        case .boolean, .none, .type, .enumCase, .classOfSelf: return nil
        case .tuple(let parts): return .tuple(parts.map { value($0) })
        case .variable(let variable): return read(variable)
        case .tupleElement(let whole, let index):
            guard case .tuple(let parts)? = value(whole), parts.indices.contains(index) else { return nil }
            return parts[index]
        case .property(let reference, let base):
            if let literal = ConstantArithmetic.literal(expression) { return literal }
            if let base, let outcome = member(reference.declaration, of: base) { return constant(outcome, expression.range) }
            if let base { _ = value(base) }
            forgetGlobals()
        case .call(let reference, let base, let arguments): return call(expression, reference.declaration, base, arguments)
        case .and(let a, let b), .or(let a, let b):
            _ = value(a)
            fork([{ _ = self.value(b) }, {}])
        case .coalesce(let a, let b):
            _ = value(a)
            fork([{ _ = self.value(b) }, {}])
        case .ternary(let condition, let a, let b):
            if case .boolean(let isTrue) = condition.kind { return value(isTrue ? a : b) }
            _ = value(condition)
            fork([{ _ = self.value(a) }, { _ = self.value(b) }])
        case .ifExpression(let node): run(node)
        case .switchExpression(let node): run(node)
        case .doExpression(let node): run(node)
        case .assign(let place, let right):
            let value = value(right)
            assign(place, value)
            return nil
        case .assignTuple(let trees, let right):
            let value = value(right)
            assign(trees, value)
            return nil
        case .discard(let inner):
            _ = value(inner)
            return nil
        case .closure(let closure):
            for capture in closure.captures {
                if case .value(let value) = capture.source { _ = self.value(value) } else if !settled.contains(capture.variable) { forget(capture.variable) }
            }
            forgetGlobals()
            runEnclosed(closure.body.statements)
        case .function(_, let base):
            if let base { _ = value(base) }
        case .wrapOptional(let inner), .box(let inner), .upcast(let inner), .convertFunction(let inner), .is(let inner, _), .conditionalCast(let inner, _), .forcedCast(let inner, _),
            .typeOf(let inner), .openExistential(let inner), .isNil(let inner, _), .forceUnwrap(let inner), .bindOptional(let inner), .tryForce(let inner):
            _ = value(inner)
            forgetGlobals()
        case .optionalChain(let inner), .tryOptional(let inner):
            fork([{ _ = self.value(inner) }, {}])
            forgetGlobals()
        case .mapOptional(let inner, _, let conversion), .mapCollection(let inner, _, let conversion):
            _ = value(inner)
            fork([{ _ = self.value(conversion) }, {}])
        case .bind(let variable, let inner, let body):
            _ = value(inner)
            forget(variable)
            return value(body)
        case .callValue(let function, let arguments):
            _ = value(function)
            visit(arguments)
            forgetGlobals()
        case .subscript(_, let base, let arguments):
            if let base { _ = value(base) }
            visit(arguments)
            forgetGlobals()
        case .interpolation(let segments):
            forgetGlobals()
            for case .value(let part) in segments { _ = value(part) }
        case .array(let values):
            forgetGlobals()
            for part in values { _ = value(part) }
        case .dictionary(let pairs):
            forgetGlobals()
            for pair in pairs { _ = value(pair.key); _ = value(pair.value) }
        case .string, .character: forgetGlobals()
        case .place(let place): change(place)
        }
        return nil
    }

    private func visit(_ arguments: [TypedExpression.Argument]) {
        for argument in arguments.sorted(by: { $0.order < $1.order }) {
            switch argument.value {
            case .value(let value): _ = self.value(value)
            case .place(let place): change(place)
            case .variadic(let values):
                forgetGlobals()
                for value in values { _ = self.value(value) }
            case .defaultValue: break
            }
        }
    }

    private func call(_ expression: TypedExpression, _ function: FunctionDeclaration, _ base: TypedExpression?, _ arguments: [TypedExpression.Argument]) -> Constant? {
        if ConstantArithmetic.isOperator(function) { return operation(expression, function, arguments) }
        if let base, let outcome = method(function, base, arguments) { return constant(outcome, expression.range) }
        if function.file?.isLibrary == true, case .initializer = function.kind, ConstantWidth(expression.type) != nil {
            if arguments.isEmpty { return .integer(0) }
            if arguments.count == 1, function.parameters.first?.label == "bitPattern", case .value(let argument) = arguments[0].value {
                return fromBits(expression, value(argument))
            }
        }
        if function.file?.isLibrary == true, case .initializer = function.kind, arguments.count == 1, function.parameters.first?.label == nil, case .value(let argument) = arguments[0].value {
            return conversion(expression, value(argument), argument)
        }
        if function.file?.isLibrary == true, case .initializer = function.kind, arguments.count == 1, function.parameters.first?.label == "exactly", case .value(let argument) = arguments[0].value {
            checkExact(expression, value(argument))
            return nil
        }
        if function.file?.isLibrary == true, function.name == "negate", arguments.isEmpty, case .place(let place)? = base?.kind, ConstantWidth(place.type) != nil {
            let before = value(at: place)
            if let after = constant(ConstantArithmetic.negated(before, place.type), expression.range) { assign(place, after) } else { change(place) }
            return nil
        }
        if let base { _ = value(base) }
        visit(arguments)
        forgetGlobals()
        return nil
    }

    /// `Int(2.5)`, `Double(3)`: of what becomes of integers of other types, and of one number with a fraction made of another, Swift keeps no track.
    private func conversion(_ expression: TypedExpression, _ value: Constant?, _ argument: TypedExpression) -> Constant? {
        let from = argument.type
        if from == expression.type, isFloating(from), case .floating = argument.kind { return value }
        switch value {
        case .floating(let number)?:
            guard let width = ConstantWidth(expression.type) else { break }
            if let whole = width.truncated(number), width.isSigned || number >= 0 { return .integer(whole) }
            report("'\(expression.type)' has no such value: \(number).", expression.range)
            return nil
        case .integer(let number)? where isFloating(expression.type):
            guard case .nominal(let nominal, _) = from, nominal.builtin == .int else { break }
            return .floating(ConstantArithmetic.rounded(Double(number), expression.type))
        default: break
        }
        forgetGlobals()
        return nil
    }

    /// `Int8(bitPattern: 200)`
    private func fromBits(_ expression: TypedExpression, _ value: Constant?) -> Constant? {
        guard let bits = value?.integer, let width = ConstantWidth(expression.type) else { return nil }
        return .integer(width.wrapped(bits))
    }

    /// `UInt8(exactly: 300.5)`: of a number with a fraction that is known Swift says that it is out of bounds, and gives no nil.
    private func checkExact(_ expression: TypedExpression, _ value: Constant?) {
        forgetGlobals()
        guard case .nominal(let optional, let arguments) = expression.type, optional.builtin == .optional, let width = ConstantWidth(arguments[0]), let number = value?.floating else { return }
        if width.truncated(number) == nil || !width.isSigned && number < 0 { report("'\(arguments[0])' has no such value: \(number).", expression.range) }
    }

    private func isFloating(_ type: SwiftType) -> Bool {
        guard case .nominal(let nominal, _) = type else { return false }
        return nominal.builtin == .double || nominal.builtin == .float
    }

    private func operation(_ expression: TypedExpression, _ function: FunctionDeclaration, _ arguments: [TypedExpression.Argument]) -> Constant? {
        let type = ConstantArithmetic.operandType(expression, arguments)
        guard ConstantWidth(type) != nil || isFloating(type) else {
            visit(arguments)
            forgetGlobals()
            return nil
        }
        var changed: TypedPlace?
        var operands: [Constant?] = []
        // The right side of `+=` is evaluated before the variable is read.
        for argument in arguments {
            if case .place(let place) = argument.value {
                changed = place
                operands.append(nil)
            } else if case .value(let operand) = argument.value {
                operands.append(value(operand))
            } else {
                operands.append(nil)
            }
        }
        if let changed { operands[0] = self.value(at: changed) }
        let result = constant(ConstantArithmetic.apply(function, operands, type), expression.range)
        if isFloating(type) { noteWhetherNumber(expression, operands, result) }
        guard let changed else { return result }
        assign(changed, result)
        return nil
    }

    // MARK: Places

    /// What is known of what lies at a place.
    private func value(at place: TypedPlace) -> Constant? {
        switch place.kind {
        case .variable(let variable): return read(variable)
        case .tupleElement(let whole, let index):
            guard case .tuple(let parts)? = value(at: whole), parts.indices.contains(index) else { return nil }
            return parts[index]
        default:
            visitParts(of: place)
            return nil
        }
    }

    private func assign(_ place: TypedPlace, _ value: Constant?) {
        switch place.kind {
        case .variable(let variable): write(variable, value)
        case .tupleElement(let whole, let index):
            guard case .tuple(var parts)? = self.value(at: whole), parts.indices.contains(index) else { return change(place) }
            parts[index] = value
            assign(whole, .tuple(parts))
        default: change(place)
        }
    }

    private func assign(_ trees: [TypedPlaceTree], _ value: Constant?) {
        var parts: [Constant?] = Array(repeating: nil, count: trees.count)
        if case .tuple(let values)? = value, values.count == trees.count { parts = values }
        for (tree, part) in zip(trees, parts) {
            switch tree {
            case .discard: break
            case .place(let place): assign(place, part)
            case .tuple(let inner): assign(inner, part)
            }
        }
    }

    /// Something is done to what lies at a place.
    private func change(_ place: TypedPlace) {
        visitParts(of: place)
        if let root = place.rootVariable { forget(root) }
        forgetGlobals()
    }

    private func visitParts(of place: TypedPlace) {
        switch place.kind {
        case .variable, .staticProperty: break
        case .value(let value): _ = self.value(value)
        case .subscript(let base, _, let arguments):
            visitParts(of: base)
            visit(arguments)
        case .property(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): visitParts(of: base)
        }
    }

    // MARK: Captures

    /// Notes what the local functions of a body capture.
    func collectCaptures(_ statements: [TypedStatement]) {
        for statement in statements {
            switch statement.kind {
            case .localFunction(let function): for capture in function.captures { captured.insert(capture.variable) }
            case .if(let node): collectCaptures(node)
            case .guard(_, let otherwise): collectCaptures(otherwise.statements)
            case .while(_, _, let body), .repeatWhile(_, let body, _), .block(_, let body), .defer(let body): collectCaptures(body.statements)
            case .forIn(let node): collectCaptures(node.body.statements)
            case .switch(let node): for item in node.cases { collectCaptures(item.body.statements) }
            case .do(let node):
                collectCaptures(node.body.statements)
                for item in node.catches { collectCaptures(item.body.statements) }
            default: break
            }
        }
    }

    private func collectCaptures(_ node: TypedIf) {
        collectCaptures(node.then.statements)
        if let otherwise = node.otherwise { collectCaptures(otherwise.statements) }
    }
}
