extension Solver {
    // MARK: Members

    func simplifyMember(_ member: MemberConstraint) -> Outcome {
        let base = head(member.base)
        switch base {
        case .variable: return .later
        case .associated(let inner, _) where inner.hasVariables: return .later
        case .metatype(let instance):
            // `type(of: make()).name`: of a type that is still to be found.
            if case .variable = head(instance) { return .later }
        case .error: return .failed
        case .tuple(let elements) where !member.isImplicit && !member.isSubscript:
            if let index = Int(member.name), elements.indices.contains(index) { return unify(member.result, elements[index].type) ? .done : .failed }
            if let element = elements.first(where: { $0.label == member.name }) { return unify(member.result, element.type) ? .done : .failed }
            return .failed
        default: break
        }
        var candidates = candidates(for: member, base: base)
        let isOnly = candidates.count == 1
        if let shape = member.shape { candidates.removeAll { !mayTake(shape, $0) } }
        let isDeclaredTwice = candidates.count == 1 && isDeclaredTwice(candidates[0], base)
        // What the library's subscripts give is found without their arguments.
        let arguments = member.isSubscript && candidates.contains { $0.declaration.file?.isLibrary != false } ? nil : member.arguments
        let first = state.origins.count
        // What has one meaning and is known at once has its generic parameters before its call has a result.
        defer {
            if isOnly, !member.hasWaited, case .variable(let own) = member.result {
                for index in state.origins.indices.dropFirst(first) where state.origins[index].kind == .genericParameter { state.origins[index].age = 2 * Int(own.index) + 1 }
            }
        }
        return overload(OverloadConstraint(node: member.node, candidates: candidates, type: member.result, explicitArguments: member.explicitArguments, arguments: arguments, shape: member.shape, isDeclaredTwice: isDeclaredTwice))
    }

    /// Whether it is the `map` of a collection: Swift has one for all sequences beside that.
    private func isDeclaredTwice(_ candidate: Candidate, _ base: SwiftType) -> Bool {
        guard !file.isLibrary, candidate.origin == .protocolExtension, candidate.declaration.name == "map", candidate.declaration.file?.isLibrary == true, let p = checker.library.protocolNamed("Collection") else { return false }
        if case .nominal(let nominal, _) = base { return checker.conformance(of: nominal, to: p) != nil }
        return checker.conforms(resolve(base), to: p, in: environment)
    }

    func candidates(for member: MemberConstraint, base: SwiftType) -> [Candidate] {
        let name = member.name
        var result: [Candidate] = []
        let isPath = if case .member(_, let own) = member.node.kind { own.isPath } else { false }
        // The functions that make the texts of values are called by the texts alone, which stand for all parts of the call.
        let isHidden = if case .member(let type?, let own) = member.node.kind { name == CellChecker.nameOfInterpolation && type.range != own.range && !file.isLibrary } else { false }
        func add(_ type: SwiftType, isStatic: Bool, throughOptional: Bool = false, isUnapplied: Bool = false) {
            for found in checker.lookup(name, in: resolve(type), isStatic: isStatic, environment: environment) {
                if let labels = member.labels, checker.labels(of: found.declaration) != labels { continue }
                if found.declaration is AliasDeclaration || found.declaration is NominalDeclaration {
                    if !isStatic { continue }
                }
                if isUnapplied { guard let function = found.declaration as? FunctionDeclaration, case .function = function.kind else { continue } }
                if isPath, found.declaration is FunctionDeclaration { continue }
                if isHidden, checker.isStatic(found.declaration) { continue }
                if !checker.isImported(found.declaration, file) { continue }
                if !checker.isAccessible(found.declaration, from: member.scope, file) { continue }
                result.append(Candidate(declaration: found.declaration, base: type, substitution: found.substitution, origin: found.origin, requirements: found.requirements, conditions: found.conditions, isThroughOptional: throughOptional, isUnapplied: isUnapplied))
            }
        }
        if member.isImplicit {
            add(base, isStatic: true)
            if let wrapped = checker.optionalWrapped(base) { add(head(wrapped), isStatic: true, throughOptional: true) }
            // No type is known of which `any P` would be asked for it, but for what its protocols have for a single one.
            result.removeAll { if case .existential? = $0.base { true } else { false } }
            for (type, isThrough) in [(base, false), (checker.optionalWrapped(base).map(head) ?? .error, true)] {
                guard case .existential(let protocols) = type else { continue }
                for only in protocols.flatMap({ membersOfOneType(name, $0) }) {
                    guard let own = only.base else { continue }
                    let count = result.count
                    add(own, isStatic: true, throughOptional: isThrough)
                    let given = result[count...].filter { $0.declaration === only.declaration }
                    result.replaceSubrange(count..., with: given)
                }
            }
            return result
        }
        if member.isSubscript, member.shape?.count == 1, member.shape?[0].label == "keyPath", let rooted = checker.library.protocolNamed("_Rooted") {
            let type = resolve(base)
            return checker.membersDeclared(in: rooted, named: "subscript").map {
                Candidate(declaration: $0, base: type, substitution: Substitution([rooted.selfParameter], [type]), origin: .protocolExtension)
            }
        }
        switch base {
        case .metatype(let instance):
            // Of `any P.Type` what is asked is a value; a protocol itself has no static members.
            if case .existential(let protocols) = head(instance), !protocols.isEmpty {
                guard !member.isSubscript, case .member(let base?, _) = member.node.kind, isMetatypeValue(base) else { break }
                add(head(instance), isStatic: true)
                result.removeAll { !canBeAskedOfAnyType($0.declaration) }
                break
            }
            add(head(instance), isStatic: true)
            if result.isEmpty, !member.isInitializer, !member.isSubscript { add(head(instance), isStatic: false, isUnapplied: true) }
        default: add(base, isStatic: false)
        }
        return result
    }

    /// Whether an expression gives a type while the cell runs, and is not the name of one.
    private func isMetatypeValue(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .call, .subscript: return true
        default: break
        }
        switch state.choices[ObjectIdentifier(node)]?.candidate.declaration {
        case is VariableDeclaration: return true
        case nil:
            if case .forceUnwrap = node.kind { return true }
            if case .optionalMark = node.kind { return true }
            if case .member(_, let member) = node.kind, Int(member.name) != nil || member.name == "element" { return true }
            return false
        default: return false
        }
    }

    /// Whether a static member of a protocol can be found by a type that is known only while the cell runs: what it gives is of that type,
    /// or has nothing to do with it.
    private func canBeAskedOfAnyType(_ declaration: Declaration) -> Bool {
        let result: SwiftType
        let owner: Declaration?
        switch declaration {
        case let function as FunctionDeclaration:
            guard function.signature.parameters.isEmpty, function.opaqueResult == nil else { return false }
            if checker.isInitializer(function), !checker.isRequirement(function) { return false }
            (result, owner) = (function.result, function.owner)
        case let variable as VariableDeclaration:
            if variable.getter?.opaqueResult != nil { return false }
            (result, owner) = (checker.typeOf(variable), variable.owner)
        default: return false
        }
        guard let p = owner as? ProtocolDeclaration else { return false }
        let own = SwiftType.parameter(p.selfParameter)
        return (checker.optionalWrapped(result) ?? result) == own || !result.contains { $0 == own }
    }

    // MARK: Choosing

    /// One candidate is taken at once; several become a choice.
    func overload(_ constraint: OverloadConstraint) -> Outcome {
        if constraint.candidates.count == 1, let variable = constraint.candidates[0].declaration as? VariableDeclaration, variable.isImplicitlyUnwrapped, !constraint.candidates[0].isForced {
            var both = constraint
            both.candidates.append(constraint.candidates[0])
            both.candidates[1].isForced = true
            state.constraints.append(.overload(both))
            return .done
        }
        switch constraint.candidates.count {
        case 0: return .failed
        case 1 where !constraint.isDeclaredTwice: return choose(constraint.candidates[0], constraint) ? .done : .failed
        default:
            state.constraints.append(.overload(constraint))
            return .done
        }
    }

    func choose(_ candidate: Candidate, _ constraint: OverloadConstraint) -> Bool {
        guard let choice = open(candidate, explicit: constraint.explicitArguments) else { return false }
        state.choices[ObjectIdentifier(constraint.node)] = choice
        if isDisfavored(candidate.declaration) { state.score.disfavored += 1 }
        if candidate.isThroughOptional { state.score.memberThroughOptional += 1 }
        if candidate.declaration is FunctionDeclaration, constraint.shape == nil, !callees.contains(ObjectIdentifier(constraint.node)) { state.score.unappliedFunction += 1 }
        if candidate.isForced {
            guard let wrapped = checker.optionalWrapped(resolve(choice.type)) else { return false }
            state.score.forcedUnwrap += 1
            return unify(constraint.type, wrapped)
        }
        return unify(constraint.type, choice.type)
    }

    /// Whether it is `split(separator:)` with a text between the parts: Swift's is for any collection, and marked to be taken only where the
    /// one for an element does not fit. Or whether it is the subscript for key paths of which it is not known to what they lead.
    func isDisfavored(_ declaration: Declaration) -> Bool {
        if let item = declaration as? SubscriptDeclaration { return item.owner?.name == "_Rooted" && item.file?.isLibrary == true && item.result == .any }
        guard declaration.name == "split", let function = declaration as? FunctionDeclaration, function.file?.isLibrary == true, let first = function.parameters.first, first.label == "separator",
            case .nominal(let nominal, _) = first.type
        else { return false }
        return nominal.builtin == .string
    }

    /// The type of a reference, with fresh variables for the generic parameters; its demands are added.
    func open(_ candidate: Candidate, explicit: [SwiftType] = []) -> Choice? {
        var substitution = candidate.substitution.mapped { resolve($0) }
        // An operator is found without its type: that type's parameters are open.
        if candidate.base == nil, candidate.origin != nil, let function = candidate.declaration as? FunctionDeclaration {
            switch function.owner {
            case let nominal as NominalDeclaration:
                for parameter in nominal.allParameters where substitution[parameter] == nil { substitution[parameter] = fresh(nil, .genericParameter) }
                for requirement in nominal.allRequirements where !require(substitute(requirement, substitution)) { return nil }
            case let p as ProtocolDeclaration: if substitution[p.selfParameter] == nil { substitution[p.selfParameter] = fresh(nil, .genericParameter) }
            default: break
            }
        }
        for requirement in candidate.requirements where !require(substitute(requirement, substitution)) { return nil }
        for condition in candidate.conditions where !require(condition) { return nil }
        var type: SwiftType
        var opaque: GenericParameter?
        switch candidate.declaration {
        case let variable as VariableDeclaration:
            type = substitute(checker.typeOf(variable), substitution)
            if type.hasError {
                usesWhatFailed = true
                return nil
            }
        case let function as FunctionDeclaration:
            // Swift reads `f<Int>(x)`, warns of it, and takes the types from the arguments all the same.
            guard explicit.isEmpty || file.isLibrary, openOwn(function.signature, &substitution, explicit) else { return nil }
            if let result = function.opaqueResult, let declared = result.opaque, declared.isGeneric {
                let own = GenericParameter(result.name)
                let made = checker.makeOpaqueResult()
                (own.opaque, opaque) = (made, own)
                var inner = substitution
                inner[result] = .parameter(own)
                made.requirements = declared.requirements.map { $0.mapped { $0.transformed { if case .parameter(let parameter) = $0 { inner[parameter] } else { nil } } } }
                made.origin = (declared, substitution)
                type = substitute(functionType(function), inner)
            } else {
                type = substitute(functionType(function), substitution)
            }
            if type.hasError, function.file?.isLibrary != true { usesWhatFailed = true }
            if function.returnsSelf, let base = candidate.base, case .function(var made) = type {
                let selfType: SwiftType = if case .metatype(let inner) = base { inner } else { base }
                made.result = checker.optionalWrapped(made.result) != nil ? checker.optional(selfType) : selfType
                type = .function(made)
            }
            if candidate.isUnapplied, let base = candidate.base { type = .function(FunctionType([.init(base)], type)) }
            if case .initializer = function.kind, case .existential? = candidate.base, candidate.origin != .requirement { return nil }
            if case .initializer = function.kind, let base = candidate.base, candidate.origin != .type || isGenericParameter(base), case .function(var made) = type {
                made.result = function.isFailable ? checker.optional(base) : base
                type = .function(made)
            }
        case let item as SubscriptDeclaration:
            guard openOwn(item.signature, &substitution, explicit) else { return nil }
            type = substitute(.function(FunctionType(item.parameters.map { .init($0.isVariadic ? checker.array($0.type) : $0.type) }, item.result)), substitution)
        case let item as EnumCaseDeclaration:
            let own = substitute(item.owner.selfType, substitution)
            if item.parameters.isEmpty { type = own } else { type = substitute(.function(FunctionType(item.parameters.map { .init($0.type) }, item.owner.selfType)), substitution) }
        case let nominal as NominalDeclaration:
            guard let made = openType(nominal, &substitution, explicit) else { return nil }
            type = .metatype(made)
        case let alias as AliasDeclaration:
            alias.readType()
            if !alias.signature.parameters.isEmpty, !openOwn(alias.signature, &substitution, explicit) { return nil }
            type = .metatype(substitute(alias.type, substitution))
        case let p as ProtocolDeclaration: type = .metatype(.existential([p]))
        default: return nil
        }
        if environment.hasSameTypes { type = checker.canonical(type, environment) }
        // Members whose type names an associated type of `any P` cannot be used on it.
        if case .existential? = candidate.base, type.contains(where: { $0 == .error }) || takesSelf(candidate.declaration) { return nil }
        return Choice(candidate: candidate, substitution: substitution, type: type, opaque: opaque)
    }

    /// Whether an initialiser that a class declares makes an instance of a generic parameter, which stands for a subclass.
    private func isGenericParameter(_ type: SwiftType) -> Bool {
        switch type {
        case .parameter, .associated: true
        default: false
        }
    }

    /// Whether it takes a value of the very type that it is called on, or gives what `any P` cannot take the place of: of `any P` that type
    /// is not known.
    private func takesSelf(_ declaration: Declaration) -> Bool {
        guard let p = owner(declaration) as? ProtocolDeclaration else { return false }
        if let parameters = parameters(of: declaration), parameters.contains(where: { $0.type.contains { $0 == .parameter(p.selfParameter) } }) { return true }
        let result: SwiftType? =
            switch declaration {
            case let function as FunctionDeclaration: checker.isInitializer(function) ? nil : function.result
            case let variable as VariableDeclaration: checker.typeOf(variable)
            case let item as SubscriptDeclaration: item.result
            default: nil
            }
        return result.map { !checker.isCovariant($0, in: p.selfParameter) } ?? false
    }

    private func openOwn(_ signature: GenericSignature, _ substitution: inout Substitution, _ explicit: [SwiftType]) -> Bool {
        if !explicit.isEmpty { guard explicit.count == signature.parameters.count else { return false } }
        for (index, parameter) in signature.parameters.enumerated() { substitution[parameter] = explicit.isEmpty ? fresh(nil, .genericParameter) : explicit[index] }
        for requirement in signature.requirements where !require(substitute(requirement, substitution)) { return false }
        return true
    }

    func openType(_ nominal: NominalDeclaration, _ substitution: inout Substitution, _ explicit: [SwiftType]) -> SwiftType? {
        let own = nominal.signature.parameters
        if !explicit.isEmpty { guard explicit.count == own.count else { return nil } }
        for (index, parameter) in own.enumerated() { substitution[parameter] = explicit.isEmpty ? fresh(nil, .genericParameter) : explicit[index] }
        for parameter in nominal.allParameters where substitution[parameter] == nil { substitution[parameter] = fresh(nil, .genericParameter) }
        for requirement in nominal.allRequirements where !require(substitute(requirement, substitution)) { return nil }
        return .nominal(nominal, nominal.allParameters.map { substitution[$0] ?? .error })
    }

    func functionType(_ function: FunctionDeclaration) -> SwiftType {
        .function(FunctionType(
            function.parameters.map { .init($0.isVariadic ? checker.array($0.type) : $0.type, isInout: $0.isInout, isAutoclosure: $0.isAutoclosure, isNonescaping: $0.type.isFunction && !$0.mayKeepFunction && !$0.isInout) }, function.result, isThrowing: function.isThrowing))
    }

    func substitute(_ type: SwiftType, _ substitution: Substitution) -> SwiftType {
        if substitution.isEmpty { return type }
        return type.transformed { part in
            switch part {
            case .parameter(let parameter): return substitution[parameter]
            case .associated(let base, let declaration):
                let base = self.resolve(self.substitute(base, substitution))
                if case .variable = base { return .associated(base, declaration) }
                return self.resolve(.associated(base, declaration))
            default: return nil
            }
        }
    }

    func substitute(_ requirement: GenericRequirement, _ substitution: Substitution) -> GenericRequirement { requirement.mapped { substitute($0, substitution) } }

    // MARK: Sorting out

    func parameters(of declaration: Declaration) -> [ParameterDeclaration]? {
        switch declaration {
        case let function as FunctionDeclaration: function.parameters
        case let item as SubscriptDeclaration: item.parameters
        case let item as EnumCaseDeclaration: item.parameters.isEmpty ? nil : item.parameters
        default: nil
        }
    }

    /// The functions of a name that members hide: where a type has these only on a condition, as a range has `max()`, what they cannot be called
    /// with is passed to those. Not so where 'self' may change.
    func outerAlternatives(to candidates: [Candidate], _ callee: ExpressionNode, _ scope: Scope) -> [Candidate] {
        guard scope.function?.selfVariable?.isMutable == false, case .name(let name, nil, _) = callee.kind, !candidates.isEmpty, candidates.allSatisfy({ $0.isImplicitSelf && !$0.conditions.isEmpty }),
            case .candidates(let found) = checker.lookupValue(name, Scope(parent: nil), file)
        else { return [] }
        return found
    }

    func mayTake(_ shape: [ArgumentNode], _ candidate: Candidate) -> Bool {
        if candidate.isUnapplied { return shape.count == 1 && shape[0].label == nil }
        guard let parameters = parameters(of: candidate.declaration) else { return true }
        // What the library keeps to itself has labels that no other code writes.
        if !file.isLibrary, candidate.declaration.file?.isLibrary == true, shape.contains(where: { argument in argument.label.map { $0.count > 1 && $0.hasPrefix("_") && file.slice(argument.labelRange) == $0 } ?? false }) { return false }
        return matchArguments(shape, parameters) != nil
    }

    /// Whether a candidate of a call could fit, as far as the types of its arguments are known.
    func isPlausible(_ candidate: Candidate, _ constraint: OverloadConstraint) -> Bool {
        // In Swift `count(where:)` is generic in the error that its closure throws, which nothing says where it is a value.
        if constraint.shape == nil, candidate.declaration.name == "count", let function = candidate.declaration as? FunctionDeclaration, function.file?.isLibrary == true, contextualFunction(of: constraint.type) == nil { return false }
        guard !candidate.isUnapplied, let shape = constraint.shape, let arguments = constraint.arguments, let parameters = parameters(of: candidate.declaration) else { return true }
        let matchings = matchings(shape, parameters)
        if matchings.isEmpty { return false }
        // A number that is written out is of the other's type.
        if constraint.isOperator, isForTwoIntegers(candidate) {
            let isShift = candidate.declaration.name.hasPrefix("<<") || candidate.declaration.name.hasPrefix(">>")
            if arguments.dropFirst(isShift ? 1 : 0).contains(where: { literal($0) != nil }) { return false }
        }
        let fits = matchings.contains { matches in
            zip(parameters, matches).allSatisfy { parameter, match in
                guard case .arguments(let indices) = match else { return true }
                return indices.allSatisfy { index in
                    var wanted = parameter.type
                    if parameter.isAutoclosure, case .function(let function) = wanted { wanted = function.result }
                    if case .closure = shape[index].value.kind, !parameter.isAutoclosure, isNeverFunction(wanted, candidate.substitution) { return false }
                    return isPlausible(arguments[index], wanted, candidate.substitution)
                }
            }
        }
        if !fits { return false }
        if let result = constraint.result, let function = candidate.declaration as? FunctionDeclaration, case .nominal(let wanted, _) = head(result), wanted.kind != .classType, wanted.builtin != .optional,
            case .nominal(let given, _) = function.result, given !== wanted {
            if case .nominal = head(result) { return false }
        }
        return true
    }

    /// Of which type the instances are that a call makes whose initialiser is still to be chosen: `Double(x)`.
    func typeMade(by node: ExpressionNode) -> NominalDeclaration? {
        guard case .call(let callee, _) = node.kind, case .metatype(let instance)? = state.types[ObjectIdentifier(callee)].map(head), case .nominal(let nominal, _) = head(instance), nominal.kind != .classType else { return nil }
        let isOpen = state.constraints.contains { constraint in
            guard case .overload(let overload) = constraint, overload.node === node else { return false }
            return overload.candidates.allSatisfy { ($0.declaration as? FunctionDeclaration).map(checker.isInitializer) ?? false }
        }
        return isOpen ? nominal : nil
    }

    /// Whether an operator may take what calls make whose initialisers are still to be chosen.
    func mayTake(_ made: [NominalDeclaration?], _ candidate: Candidate) -> Bool {
        guard made.contains(where: { $0 != nil }), let parameters = parameters(of: candidate.declaration), parameters.count == made.count else { return true }
        return zip(made, parameters).allSatisfy { made, parameter in
            guard let made else { return true }
            var wanted = parameter.type
            if parameter.isAutoclosure, case .function(let function) = wanted { wanted = function.result }
            while let wrapped = checker.optionalWrapped(wanted) { wanted = wrapped }
            if case .nominal(let nominal, _) = wanted { return nominal === made }
            return true
        }
    }

    /// Whether it is an operator for two types of integers, such as `n < byte`.
    func isForTwoIntegers(_ candidate: Candidate) -> Bool {
        guard let function = candidate.declaration as? FunctionDeclaration, function.file?.isLibrary == true, function.signature.parameters.count == 1, let p = function.owner as? ProtocolDeclaration else { return false }
        return p.name == "BinaryInteger" && function.parameters.count == 2
    }

    /// Whether a type is known to be none of a function, as the elements of `numbers.contains { … }`.
    private func isNeverFunction(_ type: SwiftType, _ substitution: Substitution) -> Bool {
        var type = resolve(substitute(type, substitution))
        while let wrapped = checker.optionalWrapped(type) { type = wrapped }
        if case .nominal = type { return true }
        return false
    }

    private func isPlausible(_ argument: SwiftType, _ parameter: SwiftType, _ substitution: Substitution) -> Bool {
        var parameter = parameter
        if case .parameter(let generic) = parameter, let known = substitution[generic] { parameter = head(known) }
        while case .nominal(let nominal, let arguments) = parameter, nominal.builtin == .optional {
            if literal(argument) == .nilValue { return true }
            if case .nominal(let own, _) = head(argument), own.builtin == .optional { return true }
            parameter = arguments[0]
            if case .parameter(let generic) = parameter, let known = substitution[generic] { parameter = head(known) }
        }
        switch (head(argument), parameter) {
        case (.nominal(let own, _), .nominal(let wanted, _)):
            if own === wanted { return true }
            if own.kind == .classType, wanted.kind == .classType { return true }
            return false
        case (.parameter, .nominal(let wanted, _)): return wanted.kind == .classType
        case (.associated(let base, _), .nominal(let wanted, _)) where !base.hasVariables: return wanted.kind == .classType
        case (.nominal, .function), (.nominal, .tuple), (.nominal, .metatype), (.function, .nominal), (.tuple, .nominal), (.metatype, .nominal), (.existential, .nominal): return false
        case (.variable(let variable), .nominal(let wanted, _)):
            guard let literal = state.literals[Int(variable.index)] else { return true }
            switch literal {
            case .integer, .floating, .string, .boolean, .character, .interpolation:
                if wanted.builtin == nil { return wanted.kind != .classType || wanted.file?.isLibrary != true }
                switch wanted.builtin {
                case .array?, .dictionary?, .set?, .range?, .closedRange?, .never?: return false
                case .string?, .substring?, .character?: return literal == .string || literal == .interpolation || literal == .character
                case .bool?: return literal == .boolean
                case .double?, .float?: return literal == .integer || literal == .floating
                default: return literal == .integer
                }
            case .nilValue: return false
            case .array: return wanted.builtin == .array || wanted.builtin == .set || wanted.builtin == nil
            case .dictionary: return wanted.builtin == .dictionary || wanted.builtin == nil
            }
        default: return true
        }
    }
}
