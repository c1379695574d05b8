extension Solver {
    func simplifyApply(_ apply: ApplyConstraint) -> Outcome {
        if apply.isTwoWay, apply.isForward == nil { return .later }
        switch head(apply.calleeType) {
        case .variable: return .later
        case .metatype(let instance):
            let base = SwiftType.metatype(instance)
            if isUnbound(instance) { return .later }
            if case .existential = head(instance) { return .failed }
            let type = fresh()
            let member = MemberConstraint(node: apply.node, base: base, name: "init", result: type, isInitializer: true, scope: apply.scope, shape: apply.arguments)
            return add(member, apply, type)
        case .nominal, .parameter, .associated, .existential:
            let type = fresh()
            let member = MemberConstraint(node: apply.node, base: apply.calleeType, name: "callAsFunction", result: type, scope: apply.scope, shape: apply.arguments)
            return add(member, apply, type)
        case .function(let function): return call(function, apply)
        default: return .failed
        }
    }

    /// Calls a member of the callee instead: an initialiser, or `callAsFunction`.
    private func add(_ member: MemberConstraint, _ apply: ApplyConstraint, _ type: SwiftType) -> Outcome {
        // No function is called: its type is open no longer, either.
        if let instance = typeOfLiteral(member, apply) { return unify(apply.types[0], instance) && unify(apply.result, instance) && unify(type, instance) ? .done : .failed }
        var copy = apply
        copy.callee = apply.node
        copy.calleeType = type
        var candidates = candidates(for: member, base: head(member.base))
        candidates.removeAll { !mayTake(apply.arguments, $0) }
        // `UnicodeScalar("a")` is a literal of that type, and no conversion that may fail.
        if apply.arguments.count == 1, apply.arguments[0].label == nil, case .string(let text) = apply.arguments[0].value.kind, text.count == 1, case .metatype(let instance) = head(member.base),
            let scalars = checker.library.protocolNamed("_ExpressibleByUnicodeScalarLiteral"), checker.conforms(resolve(instance), to: scalars) {
            candidates.removeAll { parameters(of: $0.declaration)?.first?.type != resolve(instance) }
        }
        let overloaded = OverloadConstraint(node: apply.node, candidates: candidates, type: type, arguments: apply.types, shape: apply.arguments, result: nil)
        state.constraints.append(.apply(copy))
        if case .failed = overload(overloaded) { return .failed }
        return .done
    }

    /// `Money(5)`, where Money can be written as such a literal: it is one of that type, whatever initialisers there are.
    private func typeOfLiteral(_ member: MemberConstraint, _ apply: ApplyConstraint) -> SwiftType? {
        guard !file.isLibrary, apply.arguments.count == 1, apply.arguments[0].label == nil, !apply.arguments[0].isTrailing, let name = apply.arguments[0].value.literalProtocol,
            case .metatype(let instance) = head(member.base), case .nominal(let nominal, _) = head(instance), nominal.file?.isLibrary != true, let p = checker.library.protocolNamed(name)
        else { return nil }
        let type = resolve(instance)
        return !type.hasVariables && checker.conforms(type, to: p, in: environment) ? type : nil
    }

    private func call(_ function: FunctionType, _ apply: ApplyConstraint) -> Outcome {
        let choice = apply.callee === apply.node || apply.callee.isNamed ? state.choices[ObjectIdentifier(apply.callee)] : nil
        if let choice, !choice.candidate.isUnapplied, let parameters = parameters(of: choice.candidate.declaration) {
            let matchings = matchings(apply.arguments, parameters)
            guard var matches = matchings.first else { return .failed }
            if matchings.count > 1 {
                guard let isForward = apply.isForward else {
                    var copy = apply
                    copy.isTwoWay = true
                    state.constraints.append(.apply(copy))
                    return .done
                }
                if isForward { matches = matchings[1] }
            }
            state.matches[ObjectIdentifier(apply.node)] = matches
            for (index, (parameter, match)) in zip(parameters, matches).enumerated() {
                guard case .arguments(let indices) = match else { continue }
                var wanted = function.parameters[index].type
                if let only = indices.first, !parameter.isVariadic { allowOpening(parameter, apply.types[only], apply.arguments[only].value, wanted, choice, parameters) }
                if let only = indices.first, takesTypeItself(parameter, choice), isTypeInValue(apply.types[only], apply.arguments[only].value) { return .failed }
                if parameter.isVariadic, case .nominal(_, let arguments) = head(wanted) { wanted = arguments[0] }
                for argument in indices {
                    if !pass(apply.types[argument], apply.arguments[argument].value, to: wanted, isInout: parameter.isInout, isAutoclosure: parameter.isAutoclosure, choice, isOperation: apply.callee === apply.node) { return .failed }
                }
            }
        } else {
            guard function.parameters.count == apply.arguments.count, apply.arguments.allSatisfy({ $0.label == nil }) else { return .failed }
            for (index, parameter) in function.parameters.enumerated() {
                if !pass(apply.types[index], apply.arguments[index].value, to: parameter.type, isInout: parameter.isInout, isAutoclosure: parameter.isAutoclosure, nil, isOperation: false) { return .failed }
            }
        }
        return unify(apply.result, function.result) ? .done : .failed
    }

    /// Whether a parameter is `T.Type` of which nothing is demanded that opens a value: `any P.Type` is no such type.
    private func takesTypeItself(_ parameter: ParameterDeclaration, _ choice: Choice) -> Bool {
        guard case .metatype(.parameter(let generic)) = parameter.type, !file.isLibrary, let function = choice.candidate.declaration as? FunctionDeclaration, function.signature.parameters.contains(where: { $0 === generic }) else { return false }
        return !function.signature.requirements.contains { if case .conformance(.parameter(generic), _) = $0 { true } else { false } }
    }

    /// Whether a type is the one of a value of unknown type, as `type(of: shape)` gives it, and not a type that is named.
    private func isTypeInValue(_ type: SwiftType, _ node: ExpressionNode) -> Bool {
        guard case .metatype(let instance) = head(type), case .existential = head(instance) else { return false }
        if case .member(_, let member) = node.kind, member.name == "self" { return false }
        return true
    }

    /// `f(x)` where `x` is `any P` and the parameter is of the generic type `T: P` that no other parameter mentions.
    private func allowOpening(_ parameter: ParameterDeclaration, _ given: SwiftType, _ node: ExpressionNode, _ wanted: SwiftType, _ choice: Choice, _ parameters: [ParameterDeclaration]) {
        // `x as any P` says that it is to stay one.
        if case .cast = node.kind { return }
        var (given, own, wanted) = (head(given), parameter.type, wanted)
        // What `type(of: x)` gives is not known yet where Swift looks for something to open.
        if case .call = node.kind {} else if case .metatype(let instance) = given, case .metatype(let ownInstance) = own, case .metatype(let wantedInstance) = wanted { (given, own, wanted) = (head(instance), ownInstance, wantedInstance) }
        switch given {
        case .existential(let protocols) where protocols.isEmpty || !protocols.allSatisfy(checker.canBeOpened): return
        case .existential: break
        // An element of a variable may turn out to be one, as in `f(shapes[0])`.
        case .variable where node.isElementOfVariable: break
        default: return
        }
        guard case .parameter(let generic) = own, let function = choice.candidate.declaration as? FunctionDeclaration, function.signature.parameters.contains(where: { $0 === generic }),
            case .variable(var variable) = wanted, !function.isLocal, parameters.filter({ $0.type.contains { $0 == .parameter(generic) } }).count == 1,
            checker.isInitializer(function) || checker.isCovariant(function.result, in: generic)
        else { return }
        state.openable.insert(variable.index)
        while case .variable(let next)? = state.bindings[Int(variable.index)] {
            variable = next
            state.openable.insert(variable.index)
        }
    }

    private func pass(_ type: SwiftType, _ node: ExpressionNode, to wanted: SwiftType, isInout: Bool, isAutoclosure: Bool, _ choice: Choice?, isOperation: Bool) -> Bool {
        var isReference = false
        if case .reference = node.kind { isReference = true }
        if isInout {
            // The left side of an assignment operator needs no `&`, where it is written as an operator.
            var isAssignmentOperator = false
            if isOperation, let function = choice?.candidate.declaration as? FunctionDeclaration, case .operator = function.kind { isAssignmentOperator = true }
            guard isReference || isAssignmentOperator else { return false }
            return unify(type, wanted)
        }
        if isReference { return false }
        var wanted = wanted
        if isAutoclosure, case .function(let function) = head(wanted) { wanted = function.result }
        // That nil is passed to a closure where it stands says nothing of what its parameter is.
        if choice == nil, literal(type) == .nilValue, isUnbound(wanted) {
            state.constraints.append(.parameter(type, wanted))
            return true
        }
        switch head(wanted) {
        case .variable, .associated: state.passed.append((type, wanted))
        default: break
        }
        if case .failed = add(type, wanted) { return false }
        return true
    }

    /// A conversion now, or later if it must wait.
    func add(_ from: SwiftType, _ to: SwiftType) -> Outcome {
        let outcome = convert(from, to)
        if case .later = outcome { state.constraints.append(.convert(from, to)) }
        return outcome
    }
}
