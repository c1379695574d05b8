extension TreeBuilder {
    func call(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode], _ scope: Scope) -> TypedExpression {
        if let operand = node.operandOfType, choice(callee) == nil { return TypedExpression(.typeOf(build(operand, scope)), type(of: node), node.range) }
        if let root = implicitMemberForAnyInteger(node, callee, arguments) { return fail(root, "Swift cannot tell of which type this is: write the type before it.") }
        if case .metatype = type(of: callee), !isWrittenType(callee, scope) {
            return fail(node, "This is a type that a value is: an instance of it is made by its 'init'.", notes: ["Write \(file.slice(callee.range)).init(…)"])
        }
        // An initialiser of the named type, or callAsFunction of the value.
        if let choice = choice(node) {
            guard let function = choice.candidate.declaration as? FunctionDeclaration else {
                // A property named callAsFunction does not count.
                return fail(node, "This value cannot be called.")
            }
            if checker.isInitializer(function) {
                var base: TypedExpression?
                let built = self.choice(callee) == nil || !isTypeReference(callee) ? dynamicSelf(callee, scope, for: .instance) ?? build(callee, scope, isChainTail: false) : nil
                if let built, case .metatype = built.type { if case .type = built.kind, !isClassParameter(built) {} else { base = built } }
                if let failure = noteMadeAsSelf(node, callee, scope) { return failure }
                if let failure = checkInstantiation(node, choice, isMetatypeValue: base != nil) { return failure }
                if base == nil, let literal = literalOfType(type(of: node), arguments, scope) { return literal }
                return finish(node, choice, base: base, arguments, scope, isSuper: false)
            }
            if function.isMutating { return mutatingCall(node, callee, function, choice, arguments, scope) }
            let base = build(callee, scope, isChainTail: false)
            return method(node, callee, function, choice, base, arguments, scope, isSuper: false)
        }
        if callee.isNamed, let choice = choice(callee), !choice.candidate.isUnapplied {
            switch choice.candidate.declaration {
            case let function as FunctionDeclaration:
                if case .member(let base?, let member) = callee.kind {
                    var isSuper = false
                    if case .superReference = base.kind { isSuper = true }
                    if checker.isInitializer(function), member.name == "init" { return initializerCall(node, base, choice, arguments, scope, isSuper: isSuper) }
                    if function.isMutating { return mutatingCall(node, base, function, choice, arguments, scope) }
                    return method(node, callee, function, choice, build(base, scope, isChainTail: false), arguments, scope, isSuper: isSuper)
                }
                if choice.candidate.isImplicitSelf {
                    guard let own = implicitSelf(callee, scope) else { return fail(callee, "'\(function.name)' is a method, and there is no 'self' here.") }
                    if function.isMutating { return mutatingSelfCall(node, own, function, choice, arguments, scope) }
                    return method(node, callee, function, choice, own, arguments, scope, isSuper: false)
                }
                if case .operatorName(let name) = callee.kind, function.file?.isLibrary == true, function.parameters.contains(where: \.isAutoclosure) {
                    return fail(node, "Cells call '\(name)', which may not need what stands behind it, only between two values.", notes: ["Write a \(name) b."], kind: .unsupported)
                }
                use(function, at: node.range)
                if checker.isInitializer(function), let failure = checkInstantiation(node, choice, isMetatypeValue: false) { return failure }
                return finish(node, choice, base: nil, arguments, scope, isSuper: false)
            case let item as EnumCaseDeclaration where !item.parameters.isEmpty:
                return finish(node, choice, base: nil, arguments, scope, isSuper: false)
            default: break
            }
        }
        // A literal of the type that is named.
        if arguments.count == 1, arguments[0].value.literalProtocol != nil, case .metatype = type(of: callee) { return build(arguments[0].value, as: type(of: node), scope) }
        // A function value.
        if case .call(let method, let given) = callee.kind, given.count == 1, let choice = choice(method), choice.candidate.isUnapplied, let function = choice.candidate.declaration as? FunctionDeclaration, function.parameters.contains(where: { $0.label != nil }) {
            return fail(node, "Cells call a method of which the type is named without its labels only where it is kept first.", notes: ["Write \(file.slice(given[0].value.range)).\(function.name)(…)."], kind: .unsupported)
        }
        allowNonescaping(callee)
        if case .closure = callee.kind { nextClosureStays = true }
        let passed = checker.captureWork.passed.count
        let function = build(callee, scope, isChainTail: false)
        (mayBeNonescaping, nextClosureStays) = (false, false)
        // What is called is not passed on.
        if case .variable = function.kind { checker.captureWork.passed.removeSubrange(passed...) }
        guard case .function(let type) = function.type else { return fail(callee, "'\(function.type)' is not a function, so it cannot be called.") }
        let built = arguments.enumerated().map { index, argument in
            pass(argument.value, to: type.parameters[index].type, isInout: type.parameters[index].isInout, isAutoclosure: type.parameters[index].isAutoclosure, isEscaping: !type.parameters[index].isNonescaping, order: index, scope)
        }
        if case .variable(let called) = function.kind, called.isNonescaping {
            for (argument, parameter) in zip(built, type.parameters) where parameter.isNonescaping {
                if case .value(let value) = argument.value { checker.captureWork.reentrantCalls.append(ReentrantCall(called: called, passed: value, file: file)) }
            }
        }
        if type.isThrowing { noteThrow(node, "This call", isGiven: isGivenFunction(callee)) }
        let shared = checkExclusive(node, nil, built, arguments, .value(function))
        return sharing(shared, TypedExpression(.callValue(function, arguments: built), type.result, node.range))
    }

    /// `.max` in `Int8(clamping: .max)`: the parameter is of any integer type in Swift, where the library has an overload for each.
    private func implicitMemberForAnyInteger(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> ExpressionNode? {
        guard arguments.count == 1, let label = arguments[0].label, ["truncatingIfNeeded", "clamping", "exactly"].contains(label), let root = solver.implicitRoot(arguments[0].value),
            let function = (choice(node) ?? choice(callee))?.candidate.declaration as? FunctionDeclaration, function.file?.isLibrary == true, checker.isInitializer(function)
        else { return nil }
        return root
    }

    /// `UInt8(300)`, `Float(0.1)`: the literal is one of that type, not a number that is converted.
    private func literalOfType(_ type: SwiftType, _ arguments: [ArgumentNode], _ scope: Scope) -> TypedExpression? {
        guard arguments.count == 1, arguments[0].label == nil, case .nominal(let nominal, _) = type else { return nil }
        let isFloating = nominal.builtin == .double || nominal.builtin == .float
        switch nominal.builtin {
        case .int?, .int8?, .int16?, .int32?, .int64?, .uint?, .uint8?, .uint16?, .uint32?, .uint64?, .double?, .float?: break
        default: return nil
        }
        guard arguments[0].value.isIntegerLiteral || isFloating && arguments[0].value.isFloatingLiteral else { return nil }
        let built = checker.check(arguments[0].value, in: scope, file: file, wanted: type)
        if built == nil { hasFailed = true }
        return built ?? TypedExpression(.tuple([]), .error, arguments[0].value.range)
    }

    /// Whether what is called is a type that is named there, and not a value that is one.
    private func isWrittenType(_ callee: ExpressionNode, _ scope: Scope) -> Bool {
        if let choice = choice(callee) {
            switch choice.candidate.declaration {
            case is VariableDeclaration, is FunctionDeclaration, is SubscriptDeclaration: return false
            default: return true
            }
        }
        switch callee.kind {
        case .name(let name, _, _): return name != "self"
        case .member(let base?, let member) where member.name == "self": return isWrittenType(base, scope)
        case .tuple(let elements) where elements.count == 1: return isWrittenType(elements[0].value, scope)
        case .member: return true
        default: return callee.asType.map { checker.namesType($0, scope, file) } ?? false
        }
    }

    private func isTypeReference(_ node: ExpressionNode) -> Bool {
        guard let choice = choice(node) else { return false }
        return choice.candidate.declaration is NominalDeclaration || choice.candidate.declaration is AliasDeclaration
    }

    private func checkInstantiation(_ node: ExpressionNode, _ choice: Solver.Choice, isMetatypeValue: Bool) -> TypedExpression? {
        guard let function = choice.candidate.declaration as? FunctionDeclaration else { return nil }
        if isMetatypeValue, !function.isRequired, let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, nominal.isOpen { return fail(node, "Only a 'required' initialiser can be called on a type that is not known until the cell runs.") }
        if isMetatypeValue, let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, nominal.isLibraryType || !nominal.allParameters.isEmpty {
            return fail(node, "Cells do not make instances of a class that is known only while the cell runs.", notes: ["Keep a closure that makes one, as in { \(nominal.name)() }."], kind: .unsupported)
        }
        return nil
    }

    private func initializerCall(_ node: ExpressionNode, _ base: ExpressionNode, _ choice: Solver.Choice, _ arguments: [ArgumentNode], _ scope: Scope, isSuper: Bool) -> TypedExpression {
        if isSuper || isSelfName(base), let own = context?.selfVariable ?? scope.function?.selfVariable {
            if case .metatype = own.type {} else {
                // `self.init(…)` and `super.init(…)` initialise what `self` is.
                use(own)
                let value = TypedExpression(.variable(own), own.type, base.range)
                guard let enclosing = enclosingFunction, checker.isInitializer(enclosing) else { return fail(node, "'\(isSuper ? "super" : "self").init' can only be called in an initialiser.") }
                if context?.isInDefer == true || context?.kind == .closure { return fail(node, "'\(isSuper ? "super" : "self").init' cannot be called inside a closure or a 'defer'.") }
                if !isSuper, let nominal = enclosing.owner as? NominalDeclaration, nominal.kind == .classType, !enclosing.isConvenience { return fail(node, "Only a 'convenience' initialiser of a class calls another one of the same class with self.init.") }
                if isSuper { enclosing.callsSuperInit = true } else { enclosing.callsSelfInit = true }
                if isSuper, let delegate = choice.candidate.declaration as? FunctionDeclaration, delegate.isConvenience, let owner = delegate.owner as? NominalDeclaration {
                    return fail(node, "'\(delegate.fullName)' of '\(owner.name)' is a 'convenience' initialiser: a subclass calls one that is not.")
                }
                if let delegate = choice.candidate.declaration as? FunctionDeclaration, delegate.isFailable, !enclosing.isFailable, !forcesDelegation {
                    return fail(node, "This initialiser cannot fail, and the one it calls may.", notes: ["Write '!' after the call to stop where it fails, or declare this one as 'init?'."])
                }
                forcesDelegation = false
                if isSuper, enclosing.isConvenience { return fail(node, "A 'convenience' initialiser calls self.init, not super.init.") }
                let built = finish(node, choice, base: value, arguments, scope, isSuper: true)
                return TypedExpression(built.kind, .void, node.range)
            }
        }
        let built = dynamicSelf(base, scope, for: .instance) ?? build(base, scope, isChainTail: false)
        if let failure = noteMadeAsSelf(node, base, scope) { return failure }
        var target: TypedExpression?
        if isClassParameter(built) { target = built } else if case .type = built.kind {} else if case .variable(let own) = built.kind, own.isSelf {} else { target = built }
        if let failure = checkInstantiation(node, choice, isMetatypeValue: target != nil) { return failure }
        return finish(node, choice, base: target, arguments, scope, isSuper: false)
    }

    /// `self.init(…)` or `super.init(…)`, of an initialiser that may fail.
    func delegates(_ node: ExpressionNode) -> Bool {
        guard case .call(let callee, _) = node.kind, case .member(let base?, let member) = callee.kind, member.name == "init" else { return false }
        if case .superReference = base.kind { return true }
        return isSelfName(base) && enclosingFunction.map(checker.isInitializer) == true
    }

    /// A generic parameter, named as a type, that stands for a class: a subclass of the one whose members it is known to have.
    func isClassParameter(_ value: TypedExpression) -> Bool {
        guard case .type(let type) = value.kind else { return false }
        return checker.superclassBound(of: type, in: solver.environment) != nil
    }

    private func isSelfName(_ node: ExpressionNode) -> Bool {
        if case .name("self", _, _) = node.kind { return true }
        return false
    }

    var enclosingFunction: FunctionDeclaration? {
        var current = context
        while let now = current, now.kind == .closure { current = now.parent }
        return current?.declaration
    }

    private func method(
        _ node: ExpressionNode, _ callee: ExpressionNode, _ function: FunctionDeclaration, _ choice: Solver.Choice, _ base: TypedExpression, _ arguments: [ArgumentNode], _ scope: Scope, isSuper: Bool
    ) -> TypedExpression {
        if function.isMutating { return fail(node, "'\(function.name)' changes what it is called on, so it needs a variable.") }
        return finish(node, choice, base: adjusted(base, function.owner, choice), arguments, scope, isSuper: isSuper)
    }

    private func mutatingCall(_ node: ExpressionNode, _ base: ExpressionNode, _ function: FunctionDeclaration, _ choice: Solver.Choice, _ arguments: [ArgumentNode], _ scope: Scope) -> TypedExpression {
        guard let place = place(base, scope, purpose: .call(function.name)) else { return TypedExpression(.tuple([]), .error, node.range) }
        return finish(node, choice, base: TypedExpression(.place(place), place.type, base.range), arguments, scope, isSuper: false)
    }

    private func mutatingSelfCall(_ node: ExpressionNode, _ own: TypedExpression, _ function: FunctionDeclaration, _ choice: Solver.Choice, _ arguments: [ArgumentNode], _ scope: Scope) -> TypedExpression {
        guard case .variable(let variable) = own.kind, variable.isMutable else {
            return fail(node, "'\(function.name)' changes 'self', which cannot be changed here.", notes: ["Mark the method around it 'mutating'."])
        }
        let place = TypedPlace(.variable(variable), variable.type, node.range)
        return finish(node, choice, base: TypedExpression(.place(place), variable.type, node.range), arguments, scope, isSuper: false)
    }

    /// The call itself, with an argument for each parameter.
    func finish(_ node: ExpressionNode, _ choice: Solver.Choice, base: TypedExpression?, _ arguments: [ArgumentNode], _ scope: Scope, isSuper: Bool) -> TypedExpression {
        let reference = functionReference(choice, isSuper: isSuper)
        guard case .function(let type) = resolve(choice.type), let matches = state.matches[ObjectIdentifier(node)] else { return fail(node, "This cannot be called.") }
        if let failure = refuseAbsentType(type.result, of: reference.declaration, node) { return failure }
        var built: [TypedExpression.Argument] = []
        var passesThrowing = false
        var passesOnlyGiven = true
        for (index, (parameter, match)) in zip(reference.declaration.parameters, matches).enumerated() {
            let wanted = type.parameters[index].type
            switch match {
            case .defaultValue:
                built.append(.init(defaultArgument(parameter, wanted, node, scope), order: arguments.count + index))
                // What a default value may throw its type says alone.
                if reference.declaration.isRethrowing, case .function(let function) = optionalBase(wanted), function.isThrowing, !parameter.defaultsToNil { (passesThrowing, passesOnlyGiven) = (true, false) }
            case .arguments(let indices):
                if parameter.isVariadic, case .nominal(_, let element) = wanted {
                    built.append(.init(.variadic(indices.map { self.build(arguments[$0].value, as: element[0], scope) }), order: indices.first ?? arguments.count + index))
                } else if let position = indices.first {
                    let takesThrowing = if case .function(let function) = optionalBase(wanted) { reference.declaration.isRethrowing && function.isThrowing } else { false }
                    if takesThrowing, !parameter.isAutoclosure, isAbleToThrow(arguments[position].value, scope) {
                        passesThrowing = true
                        // Of what a closure throws by itself swiftc says nothing.
                        if case .closure = arguments[position].value.kind {} else if !isGivenFunction(arguments[position].value) { passesOnlyGiven = false }
                    }
                    built.append(pass(arguments[position].value, to: wanted, isInout: parameter.isInout, isAutoclosure: parameter.isAutoclosure, isEscaping: parameter.mayKeepFunction, order: position, scope))
                    if takesThrowing, parameter.isAutoclosure, autoclosure.throwsErrors {
                        passesThrowing = true
                        if autoclosure.throwsOfItsOwn { passesOnlyGiven = false }
                    }
                }
            }
        }
        if case .call(let callee, _) = node.kind, let failure = noteAskedOfClass(reference.declaration, callee) { return failure }
        let shared = checkExclusive(node, base, built, arguments, .declared(reference.declaration))
        if reference.declaration.isThrowing, !reference.declaration.isRethrowing || passesThrowing {
            noteThrow(node, "'\(checker.isInitializer(reference.declaration) ? "init" : reference.declaration.name)'", isGiven: isOwnLocal(reference.declaration) || reference.declaration.isRethrowing && passesOnlyGiven)
        }
        return sharing(shared, TypedExpression(.call(reference, base: base, arguments: built), type.result, node.range))
    }

    /// What stands for an argument that is left out: `#line` and the like are of the call, at its parenthesis.
    private func defaultArgument(_ parameter: ParameterDeclaration, _ wanted: SwiftType, _ node: ExpressionNode, _ scope: Scope) -> TypedExpression.Argument.Value {
        guard let name = parameter.declaredPlaceOfCall else { return .defaultValue }
        var place = node.range.start
        switch node.kind {
        case .call(let callee, _), .subscript(let callee, _): place = callee.range.end
        default: break
        }
        while place < node.range.end, [0x20, 0x09, 0x0A, 0x0D].contains(file.text[place]) { place += 1 }
        let written = ExpressionNode(.magic(name), SourceRange(place, place + 1))
        guard let value = checker.check(written, in: scope, file: file, wanted: wanted) else { return .defaultValue }
        return .value(value)
    }

    /// Refuses what gives a value of a type of which cells have none.
    private func refuseAbsentType(_ type: SwiftType, of function: FunctionDeclaration, _ node: ExpressionNode) -> TypedExpression? {
        guard case .nominal(let nominal, _) = type else { return nil }
        switch nominal.absentType {
        case .int128: return fail(node, Solver.wideProduct(function.name), notes: [Solver.wideProductNote])
        case .decimal:
            return fail(
                node, "Swift takes this '\(function.name)' for one of Decimal numbers, which cells do not have.",
                notes: ["Write the numbers with a fraction, as in pow(2.0, 3.0), or say what is wanted: let x: Double = …"], kind: .unsupported)
        case .duration, nil: return nil
        }
    }

    private func optionalBase(_ type: SwiftType) -> SwiftType { checker.optionalWrapped(type) ?? type }

    /// Whether a function passed to a `rethrows` function may throw.
    private func isAbleToThrow(_ node: ExpressionNode, _ scope: Scope) -> Bool {
        if case .closure(let closure) = node.kind { return closure.isThrowing || checker.mayThrow(closure) }
        if case .keyPath = node.kind { return false }
        if case .function(let function) = type(of: node) { return function.isThrowing && declaredThrowing(node) }
        return false
    }

    /// Whether a function is named that the function around was given. Of what closures called on the spot and its own local functions throw
    /// by themselves, swiftc says nothing.
    private func isGivenFunction(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .optionalMark(let inner), .forceUnwrap(let inner): return isGivenFunction(inner)
        case .closure: return true
        default:
            if let function = choice(node)?.candidate.declaration as? FunctionDeclaration { return isOwnLocal(function) }
            guard let variable = choice(node)?.candidate.declaration as? VariableDeclaration else { return false }
            return enclosingFunction?.parameters.contains { $0.variable === variable && !$0.isInout } == true
        }
    }

    private func isOwnLocal(_ function: FunctionDeclaration) -> Bool { function.surrounding != nil && function.surrounding == enclosingFunction.map(ObjectIdentifier.init) }

    private func declaredThrowing(_ node: ExpressionNode) -> Bool {
        if let function = choice(node)?.candidate.declaration as? FunctionDeclaration { return function.isThrowing }
        if let variable = choice(node)?.candidate.declaration as? VariableDeclaration, case .function(let function) = checker.typeOf(variable) {
            // A function that itself rethrows does so only for its own parameters.
            if enclosingFunction?.isRethrowing == true, enclosingFunction?.parameters.contains(where: { $0.variable === variable }) == true { return true }
            return function.isThrowing
        }
        return true
    }

    func pass(_ node: ExpressionNode, to wanted: SwiftType, isInout: Bool, isAutoclosure: Bool, isEscaping: Bool, order: Int, _ scope: Scope) -> TypedExpression.Argument {
        if isInout {
            var target = node
            var purpose = Purpose.operate
            if case .reference(let inner) = node.kind { (target, purpose) = (inner, .pass) }
            guard let place = place(target, scope, purpose: purpose) else { return .init(.value(TypedExpression(.tuple([]), .error, node.range)), order: order) }
            return .init(.place(place), order: order)
        }
        if isAutoclosure, case .function(let function) = wanted {
            let inner = FunctionContext(.closure, parent: context, resultType: function.result, isThrowing: function.isThrowing)
            inner.isEscaping = isEscaping
            let outer = context
            context = inner
            let value = build(node, as: function.result, scope)
            context = outer
            autoclosure = (inner.throwsErrors, inner.throwsOfItsOwn)
            if inner.throwsErrors, !function.isThrowing {
                return .init(.value(fail(node, "This can throw, and is passed to be worked out where nothing may throw.", notes: ["Work it out before: let value = try …"])), order: order)
            }
            refuseKept(inner)
            let body = TypedBody([TypedStatement(.return(value), node.range)], file: file, range: node.range)
            let closure = TypedClosure(parameters: [], type: function, body: body, captures: [], file: file, range: node.range)
            closure.isWritten = false
            checker.captureWork.closures.append((closure, inner, []))
            checker.functionsMade += 1
            return .init(.value(TypedExpression(.closure(closure), wanted, node.range)), order: order)
        }
        if !isEscaping, case .function = wanted {
            allowNonescaping(node)
            if case .closure = node.kind { nextClosureStays = true }
        }
        defer { mayBeNonescaping = false; nextClosureStays = false }
        return .init(.value(build(node, as: wanted, scope)), order: order)
    }

    // MARK: Operators

    func operatorCall(_ node: ExpressionNode, _ operands: [ExpressionNode], _ scope: Scope) -> TypedExpression {
        guard let choice = choice(node), let function = choice.candidate.declaration as? FunctionDeclaration, case .function(let type) = resolve(choice.type) else { return fail(node, "This operator cannot be used here.") }
        if function.file?.isLibrary == true, function.owner == nil, operands.count == 2 {
            func operand(_ index: Int) -> TypedExpression {
                let wanted = type.parameters[index].type
                guard type.parameters[index].isAutoclosure, case .function(let inner) = wanted else { return build(operands[index], as: wanted, scope) }
                // The operator throws what its right side does.
                let before = context?.throwsErrors ?? false
                context?.throwsErrors = false
                let built = build(operands[index], as: inner.result, scope)
                if context?.throwsErrors == true, !isCovered { _ = fail(node, "'\(function.name)' can throw what stands behind it, and is not marked with 'try'.", notes: ["Write 'try' before all of it: try … \(function.name) …"]) }
                if before { context?.throwsErrors = true }
                return built
            }
            if ["&&", "||", "??"].contains(function.name) { checker.functionsMade += 1 }
            switch function.name {
            case "&&": return TypedExpression(.and(operand(0), operand(1)), type.result, node.range)
            case "||": return TypedExpression(.or(operand(0), operand(1)), type.result, node.range)
            case "??":
                // Swift warns, and what such a literal becomes beside other types is nothing that a reader could tell.
                let isUnclear =
                    switch operands[0].kind {
                    case .array, .dictionary: true
                    case .integer, .floating, .boolean, .string, .interpolation: type.result == .any || checker.optionalWrapped(type.result) != nil
                    default: false
                    }
                if isUnclear { return fail(operands[0], "What is written out before '??' is never nil.", notes: ["Leave out '??' and what follows it."], kind: .unsupported) }
                let built = TypedExpression(.coalesce(operand(0), operand(1)), type.result, node.range)
                if isChain(operands[0]) { chainsWithDefaults.append((node, built)) }
                return built
            default: break
            }
        }
        let shape = operands.map { ArgumentNode(label: nil, labelRange: $0.range, value: $0) }
        use(function, at: node.range)
        let built = finish(node, choice, base: nil, shape, scope, isSuper: false)
        guard function.file?.isLibrary == true else { return built }
        if context?.isUnreachable != true, let message = ConstantArithmetic.problem(built) { return fail(node, message) }
        return built
    }

    // MARK: Subscripts

    func buildSubscript(_ node: ExpressionNode, _ base: ExpressionNode, _ arguments: [ArgumentNode], _ scope: Scope) -> TypedExpression {
        guard let (reference, built) = subscriptParts(node, arguments, scope), let choice = choice(node) else { return fail(node, "This subscript cannot be used here.") }
        if node.isInKeyPath, let index = indexWithoutHash(choice) {
            return fail(node, "What stands in a key path's brackets must be Hashable, and '\(index)' is not.", notes: ["Write a closure instead: { $0[…] }."])
        }
        let value: TypedExpression
        if changesItsOwner(reference.declaration) {
            guard let place = place(base, scope, purpose: .readElement) else { return TypedExpression(.tuple([]), .error, node.range) }
            value = TypedExpression(.place(place), place.type, base.range)
        } else {
            value = build(base, scope, isChainTail: false)
        }
        if reference.declaration.getter?.isThrowing == true { noteThrow(node, "This subscript") }
        return TypedExpression(.subscript(reference, base: reference.declaration.isStatic ? nil : adjusted(value, reference.declaration.owner, choice), arguments: built), resultType(choice), node.range)
    }

    /// The type of what a subscript is given that cannot be part of a key path: those are compared.
    private func indexWithoutHash(_ choice: Solver.Choice) -> SwiftType? {
        guard case .function(let type) = resolve(choice.type), let hashable = checker.library.protocolNamed("Hashable") else { return nil }
        return type.parameters.first { $0.isAutoclosure || !checker.conforms($0.type, to: hashable, in: solver.environment) }?.type
    }

    func resultType(_ choice: Solver.Choice) -> SwiftType {
        if case .function(let type) = resolve(choice.type) { return type.result }
        return .error
    }

    func subscriptParts(_ node: ExpressionNode, _ arguments: [ArgumentNode], _ scope: Scope) -> (SubscriptReference, [TypedExpression.Argument])? {
        guard let choice = choice(node), let declaration = choice.candidate.declaration as? SubscriptDeclaration, case .function(let type) = resolve(choice.type),
            let matches = state.matches[ObjectIdentifier(node)]
        else { return nil }
        if let getter = declaration.getter { _ = noteAskedOfClass(getter, node, isFound: false) }
        var built: [TypedExpression.Argument] = []
        for (index, (parameter, match)) in zip(declaration.parameters, matches).enumerated() {
            switch match {
            case .defaultValue: built.append(.init(defaultArgument(parameter, type.parameters[index].type, node, scope), order: arguments.count + index))
            case .arguments(let indices):
                if parameter.isVariadic, case .nominal(_, let element) = type.parameters[index].type {
                    built.append(.init(.variadic(indices.map { self.build(arguments[$0].value, as: element[0], scope) }), order: indices.first ?? arguments.count + index))
                } else if let position = indices.first {
                    built.append(pass(arguments[position].value, to: type.parameters[index].type, isInout: false, isAutoclosure: parameter.isAutoclosure, isEscaping: parameter.mayKeepFunction, order: position, scope))
                }
            }
        }
        var isSuper = false
        if case .subscript(let base, _) = node.kind, case .superReference = base.kind { isSuper = true }
        let reference = SubscriptReference(declaration, substitution(choice), dispatch(declaration, owner: declaration.owner, isFinal: declaration.isFinal, isSuper: isSuper))
        return (reference, built)
    }
}
