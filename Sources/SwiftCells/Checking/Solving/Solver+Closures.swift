extension Solver {
    /// A closure is looked into once the function type it is wanted for is known.
    func simplifyClosure(_ node: ExpressionNode, _ closure: ClosureNode, _ type: SwiftType, _ scope: Scope) -> Outcome { .later }

    /// Whether there is nothing that fits, unless closures give `Void`: Swift makes what two of them give the same in that way.
    var mayDropClosureResults: Bool { solutions.isEmpty && !isOutOfWork && !usesWhatFailed && droppableResults.count > 1 && !file.isLibrary }

    /// Whether a variable is what a closure of one expression gives, which may be dropped.
    func isDroppable(_ variable: TypeVariable) -> Bool {
        dropsClosureResults && state.constraints.contains { if case .closureResult(_, let result, _) = $0 { head(result) == .variable(variable) } else { false } }
    }

    /// The function type that is wanted where a closure stands, if it is known yet.
    func contextualFunction(of type: SwiftType) -> (type: SwiftType, function: FunctionType)? {
        let own = head(type)
        if case .function(let function) = own { return (own, function) }
        return functionWanted(of: own).map { (.function($0), $0) }
    }

    /// The function type that a type converts to, be it by way of what a choice between two gives: `c ? { … } : { … }`.
    private func functionWanted(of type: SwiftType, isDirect: Bool = true) -> FunctionType? {
        var open: [SwiftType] = []
        for case .convert(let from, let to, _) in state.constraints where head(from) == type {
            if let function = functionType(of: to), isDirect || !takesTuple(function) { return function }
            if isDirect, isUnbound(to) { open.append(head(to)) }
        }
        return open.lazy.compactMap { self.functionWanted(of: $0, isDirect: false) }.first
    }

    /// Whether what a function takes is one tuple, which no branch of a choice takes apart.
    func takesTuple(_ function: FunctionType) -> Bool { function.parameters.count == 1 && head(function.parameters[0].type).isTuple }

    /// The function type that a type is, or an Optional of.
    func functionType(of type: SwiftType) -> FunctionType? {
        var type = head(type)
        while let wrapped = checker.optionalWrapped(type) { type = head(wrapped) }
        if case .function(let function) = type { return function }
        return nil
    }

    /// Whether the types of its parameters are known, so that a body of several statements can be checked.
    func isReady(_ closure: ClosureNode, _ context: FunctionType?) -> Bool {
        guard let context else { return true }
        return context.parameters.allSatisfy { !resolve($0.type).hasVariables } || closure.parameters?.allSatisfy { $0.type != nil } == true
    }

    /// Gives the parameters types, and the body's demands to the solver (or checks it, if it has several statements).
    func openClosure(_ node: ExpressionNode, _ closure: ClosureNode, _ type: SwiftType, _ outer: Scope) -> Bool {
        let context = contextualFunction(of: type)
        let function = context?.function
        let body = FunctionContext(.closure, parent: outer.function, resultType: nil, isThrowing: true)
        let scope = Scope(parent: outer, function: body)
        scope.isWithinSolvedClosure = true
        var parameters: [VariableDeclaration] = []
        var types: [FunctionType.Parameter] = []
        var tuple: VariableDeclaration?
        // How many parameters the closure itself says it has.
        let written = closure.parameters?.count ?? (closure.highestShorthand + 1)
        var wanted = function?.parameters
        if let only = wanted, only.count == 1, written > 1, file.isLibrary || tupleTakers.contains(ObjectIdentifier(node)), case .tuple(let elements) = head(only[0].type), elements.count == written {
            // One tuple taken apart.
            tuple = VariableDeclaration(name: "$tuple", type: only[0].type, isMutable: false, file: file, nameRange: closure.range)
            types = only
            wanted = elements.map { FunctionType.Parameter($0.type) }
        }
        if let wanted {
            if wanted.count == 1, written == 0, closureArguments.contains(ObjectIdentifier(node)), head(wanted[0].type).isVoid {
                // One value of type Void need not be named where the closure is an argument.
            } else if written != wanted.count {
                return false
            }
        }
        let count = wanted?.count ?? written
        let builder = checker.builder(for: file)
        for index in 0..<count {
            let named = closure.parameters.flatMap { index < $0.count ? $0[index] : nil }
            let parameterType: SwiftType
            /// What is passed: a tuple may have labels there that the parameter's has not.
            var passedType: SwiftType?
            var takesWiderValue = false
            // A type that is written says whether the parameter may be changed.
            if let named, named.type != nil, let wanted = wanted?[index], named.isInout != wanted.isInout { return false }
            let isInout = wanted?[index].isInout ?? named?.isInout ?? false
            if let annotation = named?.type {
                parameterType = builder.resolve(annotation, outer)
                if parameterType.hasError { return false }
                if let named, named.isEscaping, wanted?[index].isNonescaping == true { return false }
                if let context = wanted?[index].type {
                    if !isInout, isOtherValue(context, parameterType) {
                        // What is passed may become what is written: an Optional, a superclass, `Any`.
                        if case .failed = add(context, parameterType) { return false }
                        takesWiderValue = true
                    } else {
                        guard unifyBesidesLabels(context, parameterType) else { return false }
                    }
                    passedType = context
                }
            } else if let passed = wanted?[index].type, !isInout, isOpenStill(passed) {
                // What the code does with it may say of which type it is before it is known what is passed.
                parameterType = fresh()
                state.constraints.append(.parameter(passed, parameterType))
                passedType = passed
            } else {
                parameterType = wanted?[index].type ?? fresh()
            }
            let variable = VariableDeclaration(name: named?.name ?? "$\(index)", type: parameterType, isMutable: isInout, file: file, nameRange: named?.nameRange ?? closure.range)
            variable.isInout = isInout
            variable.closureRole = .parameter
            variable.isNonescaping = named?.type == nil ? wanted?[index].isNonescaping == true : parameterType.isFunction && named?.isEscaping == false && !isInout
            if named?.type == nil { untypedParameters.insert(variable) }
            if takesWiderValue { widerParameters.insert(variable) }
            if variable.name != "_" { scope.declare(variable) }
            // Closures within, which may be checked before this one is built, capture it.
            body.locals.insert(variable)
            parameters.append(variable)
            if tuple == nil { types.append(.init(passedType ?? parameterType, isInout: isInout, isNonescaping: variable.isNonescaping)) }
        }
        guard let captures = captures(closure, scope, outer, body) else { return false }
        // The result: what is written, what is wanted, or open.
        let result: SwiftType
        if let annotation = closure.result {
            result = builder.resolve(annotation, outer)
            if result.hasError { return false }
            if let wanted = function?.result, case .failed = add(result, wanted) { return false }
        } else {
            result = function?.result ?? fresh()
        }
        let throwing = function?.isThrowing ?? (closure.isThrowing || checker.mayThrow(closure))
        let made = SwiftType.function(FunctionType(types, result, isThrowing: throwing))
        if !unify(type, closure.result == nil && context != nil ? context!.type : made) { if case .failed = add(made, type) { return false } }
        var opened = OpenedClosure(scope: scope, context: body, parameters: parameters, type: made, tuple: tuple, captures: captures)
        if closure.body.isEmpty {
            opened.statements = []
            state.closures[ObjectIdentifier(node)] = opened
            if isUnbound(result) { return unify(result, .void) }
            return head(result).isVoid
        }
        if let expression = closure.singleExpression, !(expression.isBranching && head(result).isVoid) {
            if expression.isBranching { (branchContext, joinsBranches) = (result, true) }
            defer { (branchContext, joinsBranches) = (nil, false) }
            nesting = (depths[ObjectIdentifier(node)] ?? 0) + 1
            let bodyType = generate(expression, scope)
            guard let bodyType else { return false }
            opened.expression = expression
            if let wanted = function?.result, closure.result == nil { noteDoubledOptional(node, expression, wanted, parameters) }
            opened.bodyType = bodyType
            opened.resultType = result
            state.closures[ObjectIdentifier(node)] = opened
            var isReturn = false
            if case .return = closure.body[0].kind { isReturn = true }
            if !isReturn { droppableResults.insert(ObjectIdentifier(closure)) }
            let isSettled = if case .variable = head(result) { false } else { !head(result).isVoid }
            if isReturn, !isSettled { if case .failed = add(bodyType, result) { return false } } else { state.constraints.append(.closureResult(bodyType, result, node)) }
            return true
        }
        // Several statements: each is checked by itself.
        for parameter in parameters {
            parameter.type = resolve(parameter.type)
            if parameter.type.hasVariables { return false }
        }
        guard let open = settleTypes(in: scope) else { return false }
        defer { for (variable, type) in open { variable.type = type } }
        let known = resolve(result)
        body.resultType = known.hasVariables ? nil : known
        body.isClosureWithOpenResult = known.hasVariables
        body.givesOptional = known.hasVariables && checker.optionalWrapped(known) != nil
        guard let statements = checkBody(closure, scope, body) else { return false }
        opened.statements = statements
        opened.missingReturn = body.missingReturn
        opened.asksForCount = file.slice(closure.range).contains(".count")
        state.closures[ObjectIdentifier(node)] = opened
        if known.hasVariables {
            let actual = body.resultType ?? .void
            if case .failed = add(actual, result) { return false }
            if isUnbound(result) { return unify(result, actual) }
        }
        return true
    }

    /// Checks a closure of several statements for the types that its parameters have now.
    private func checkBody(_ closure: ClosureNode, _ scope: Scope, _ body: FunctionContext) -> [TypedStatement]? {
        // What was wrong with it for other types says nothing of these, and would keep the same from being found again.
        let known = checker.diagnostics
        checker.diagnostics.removeAll { closure.range.start <= $0.range.start && $0.range.end <= closure.range.end }
        let count = checker.diagnostics.count
        let statements = checker.checkClosureBody(closure, scope, body, file)
        let reported = checker.diagnostics[count...]
        checker.diagnostics = known + reported.filter { new in !known.contains { $0.range == new.range && $0.message == new.message } }
        // Nothing is wrong here but what was reported where it was declared.
        if statements == nil, reported.isEmpty { usesWhatFailed = true }
        return statements
    }

    /// Whether what is passed is known and of another type than what is written, which is then no matter of labels or of a function's marks.
    private func isOtherValue(_ passed: SwiftType, _ written: SwiftType) -> Bool {
        let passed = resolve(passed)
        if case .tuple = passed { return false }
        return passed != written && !passed.hasVariables && !passed.hasError && !passed.isFunction
    }

    /// Makes two types the same but for the labels of a tuple, which a function's parameter may have or not.
    private func unifyBesidesLabels(_ passed: SwiftType, _ written: SwiftType) -> Bool {
        guard case .tuple(let elements) = head(passed), case .tuple(let own) = written, elements.count == own.count, elements.map(\.label) != own.map(\.label),
            zip(elements, own).allSatisfy({ $0.label == $1.label || $0.label == nil || $1.label == nil })
        else { return unify(passed, written) }
        return zip(elements, own).allSatisfy { unify($0.type, $1.type) }
    }

    /// Gives the parameters of the closures around the types that have been found for them, for code that is checked by itself.
    ///
    /// - Parameter expressions: What is checked by itself; `nil` for code that may use all that is visible.
    /// - Returns: Those parameters with their types so far, which are put back afterwards; `nil` where a type is still open.
    func settleTypes(in scope: Scope, for expressions: [ExpressionNode]? = nil) -> [(VariableDeclaration, SwiftType)]? {
        guard isSettled(scope, for: expressions) else { return nil }
        let open = scope.openVariables.map { ($0, $0.type) }
        for (variable, type) in open {
            let found = resolve(type)
            // A variable of this solver means nothing to the one that such code is checked by.
            variable.type = found.hasVariables ? .error : found
        }
        return open
    }

    /// Whether nothing is open that code of a closure, which is checked by itself, may use.
    func isSettled(_ scope: Scope, for expressions: [ExpressionNode]? = nil) -> Bool {
        if expressions?.isEmpty == true { return true }
        return scope.openVariables.allSatisfy { variable in !resolve(variable.type).hasVariables || expressions.map { !$0.contains { $0.mentions([variable.name]) } } ?? false }
    }

    /// Whether nothing is open that a closure's capture list uses: what that names is checked by itself.
    func mayOpen(_ closure: ClosureNode, _ scope: Scope) -> Bool { isSettled(scope, for: closure.capturedValues) }

    /// The variables of a capture list.
    func captures(_ closure: ClosureNode, _ scope: Scope, _ outer: Scope, _ body: FunctionContext) -> [Capture]? {
        if closure.captures.isEmpty { return [] }
        var result: [Capture] = []
        let values = closure.capturedValues
        guard let open = settleTypes(in: outer, for: values) else { return nil }
        defer { for (variable, type) in open { variable.type = type } }
        for (item, node) in zip(closure.captures, values) {
            guard let value = checker.check(node, in: outer, file: file, wanted: nil) else { return nil }
            // In a capture list Swift takes what 'try?' and 'try!' stop for an error of the code around the closure.
            if node.stopsErrors, !file.isLibrary, let context = outer.function { (context.throwsErrors, context.stopsErrorsInCaptures) = (true, true) }
            var type = value.type
            if item.ownership != .strong, !type.hasError, !checker.isReference(checker.optionalWrapped(type) ?? type, in: environment) {
                checker.report(.type, "'\(item.ownership == .weak ? "weak" : "unowned")' is for instances of classes, and '\(item.name)' is of type '\(type)'.", item.nameRange, file, notes: ["Leave the word out."])
                return nil
            }
            if item.ownership == .weak, checker.optionalWrapped(type) == nil { type = checker.optional(type) }
            let variable = VariableDeclaration(name: item.name, type: type, isMutable: item.ownership == .weak, file: file, nameRange: item.nameRange)
            variable.ownership = item.ownership
            variable.closureRole = .capture
            if item.name == "self" {
                let isOwn = if case .name("self", _, _) = node.kind, case .variable(let own) = value.kind { own.standsForSelf } else { false }
                if !isOwn { variable.closureRole = .otherSelf }
            }
            scope.declare(variable)
            if item.name == "self" { body.selfVariable = variable }
            body.locals.insert(variable)
            let converted = checker.optionalWrapped(type) != nil && checker.optionalWrapped(value.type) == nil ? TypedExpression(.wrapOptional(value), type, value.range) : value
            result.append(Capture(variable: variable, source: .value(converted)))
        }
        return result
    }
}
