extension Solver {
    /// Gives a node a type and adds what it demands; `nil` once an error has been reported.
    func generate(_ node: ExpressionNode, _ scope: Scope, isChainTail: Bool = true) -> SwiftType? {
        let outer = nesting
        defer { nesting = outer }
        if node.isParenthesized { nesting += 1 }
        switch node.kind {
        // An operator is an expression of its own, within what it makes.
        case .binary, .prefix, .postfix: depths[ObjectIdentifier(node)] = nesting + 1
        default: depths[ObjectIdentifier(node)] = nesting
        }
        nesting += 1
        if isInInterpolation { interpolated.insert(ObjectIdentifier(node)) }
        let outerInterpolation = isInInterpolation
        defer { isInInterpolation = outerInterpolation }
        if case .interpolation = node.kind { isInInterpolation = true }
        guard let type = generateKind(node, scope, isChainTail: isChainTail) else { return nil }
        state.types[ObjectIdentifier(node)] = type
        return type
    }

    /// The base of a postfix expression that begins with `.name`: what the whole chain must be.
    func implicitRoot(_ node: ExpressionNode) -> ExpressionNode? {
        var current = node
        while true {
            switch current.kind {
            case .member(nil, _): return current
            case .member(let base?, _), .call(let base, _), .subscript(let base, _), .forceUnwrap(let base), .optionalMark(let base): current = base
            default: return nil
            }
        }
    }

    /// Whether a `?` of an optional chain stands in a postfix expression: not the one of a type, as in `Int?(1)`.
    func hasOptionalMark(_ node: ExpressionNode, _ scope: Scope) -> Bool {
        var current = node
        while true {
            switch current.kind {
            case .optionalMark:
                // It is only asked: `Type.value?` is no type.
                let count = checker.diagnostics.count
                defer { checker.diagnostics.removeSubrange(count...) }
                return typeFromExpression(current, scope) == nil
            case .member(let base?, _), .call(let base, _), .subscript(let base, _), .forceUnwrap(let base):
                if current.isParenthesized, current !== node { return false }
                current = base
            default: return false
            }
        }
    }

    private func generateKind(_ node: ExpressionNode, _ scope: Scope, isChainTail: Bool) -> SwiftType? {
        switch node.kind {
        case .member, .call, .subscript, .forceUnwrap, .optionalMark:
            // `Int?.self` is no chain.
            var isType = false
            if case .member(let base?, let member) = node.kind, member.name == "self", typeFromExpression(base, scope) != nil { isType = true }
            if !isType, isChainTail || node.isParenthesized {
                let root = implicitRoot(node)
                if let root {
                    let base = fresh()
                    state.implicitTails.insert(ObjectIdentifier(node))
                    state.implicitBases[ObjectIdentifier(root)] = base
                    guard let type = generatePostfix(node, scope) else { return nil }
                    var result = type
                    if hasOptionalMark(node, scope) {
                        result = fresh()
                        state.constraints.append(.chain(type, result))
                        state.innerChainTypes[ObjectIdentifier(node)] = type
                    }
                    if case .failed = add(result, base) { return failed(node) }
                    return base
                }
                if hasOptionalMark(node, scope) {
                    if case .optionalMark = node.kind, target != ObjectIdentifier(node) { return report(node, "Nothing follows the '?', so it does nothing: leave it out.") }
                    guard let inner = generatePostfix(node, scope) else { return nil }
                    let whole = fresh()
                    state.constraints.append(.chain(inner, whole))
                    state.innerChainTypes[ObjectIdentifier(node)] = inner
                    return whole
                }
            }
            return generatePostfix(node, scope)
        case .integer: return fresh(.integer)
        case .floating: return fresh(.floating)
        case .boolean: return fresh(.boolean)
        case .string(let text): return fresh(text.count == 1 ? .character : .string)
        case .nilLiteral: return fresh(.nilValue)
        case .interpolation(let segments):
            for segment in segments {
                guard case .value(let inner, let call) = segment else { continue }
                let isCalled = call.map { checker.callsInterpolation($0, file) } ?? false
                if inner === call, !isCalled { return report(node, "Cells do not support interpolations with options that the lesson does not declare.", notes: ["Use String(format:).", "Or declare one: extension String.StringInterpolation { mutating func appendInterpolation(…) { … } }"], kind: .unsupported) }
                // What is shown has a type of its own: that is not `Any` only because that would fit.
                guard generate(isCalled ? call ?? inner : inner, scope) != nil else { return nil }
            }
            return fresh(.interpolation)
        case .magic(let name): return name == "line" || name == "column" ? fresh(.integer) : fresh(.string)
        case .name(let name, let labels, let arguments): return generateName(node, name, labels, arguments, scope)
        case .operatorName(let name):
            let candidates = checker.operatorCandidates(name, nil, scope, isLibrary: file.isLibrary)
            let type = fresh()
            if case .failed = overload(OverloadConstraint(node: node, candidates: candidates, type: type)) { return failed(node) }
            return type
        case .superReference:
            guard let owner = scope.nearestOwner, case .nominal = owner.selfType, let parent = checker.superclass(of: owner.selfType) else {
                return report(node, "'super' can only be used in a class that inherits from another.")
            }
            if let own = scope.function?.selfVariable, case .metatype = own.type { return .metatype(parent) }
            return parent
        case .discard: return report(node, "'_' can only stand on the left side of an assignment.")
        case .tuple(let elements):
            var types: [SwiftType.TupleElement] = []
            for element in elements {
                guard let type = generate(element.value, scope) else { return nil }
                types.append(.init(element.label, type))
            }
            return .tuple(types)
        case .array(let elements):
            noteHeldKeyPaths(elements, in: node)
            guard let (types, element) = generateElements(elements, { self.fresh() }, scope) else { return nil }
            var literals: [SwiftType] = []
            for (item, type) in zip(elements, types) {
                if unifyLiteral(item, type, with: &literals) { continue }
                if case .failed = add(type, element) { return failed(node) }
            }
            state.literalElements.append(element)
            noteOpenElements(elements, element)
            return fresh(.array(element))
        case .dictionary(let pairs):
            noteHeldKeyPaths(pairs.map(\.1), in: node)
            guard let (types, (key, value)) = generateElements(pairs.flatMap { [$0.0, $0.1] }, { (self.fresh(), self.fresh()) }, scope) else { return nil }
            for (index, type) in types.enumerated() { if case .failed = add(type, index % 2 == 0 ? key : value) { return failed(node) } }
            state.literalElements.append(value)
            noteOpenElements(pairs.map(\.1), value)
            return fresh(.dictionary(key, value))
        case .closure(let closure):
            let type = fresh()
            state.constraints.append(.closure(node, closure, type, scope))
            return type
        case .keyPath(let root, let components):
            let type = fresh()
            state.constraints.append(.keyPath(node, root, components, type, scope))
            return type
        case .binary(let name, let range, let left, let right): return generateBinary(node, name, range, left, right, scope)
        case .prefix(let name, _, let operand): return generateUnary(node, name, operand, .prefix, scope)
        case .postfix(let name, _, let operand): return generateUnary(node, name, operand, .postfix, scope)
        case .assign(let left, let right): return generateAssignment(node, left, right, scope)
        case .ternary(let condition, let yes, let no):
            noteHeldKeyPaths([yes, no], in: node)
            guard let test = generate(condition, scope), let a = generate(yes, scope), let b = generate(no, scope) else { return nil }
            guard let bool = checker.named("Bool") else { return nil }
            if case .failed = add(test, bool) { return failed(condition) }
            let result = fresh(nil, .ternary)
            var literals: [SwiftType] = []
            for (branch, type) in [(yes, a), (no, b)] where !unifyLiteral(branch, type, with: &literals) { if case .failed = add(type, result) { return failed(node) } }
            return result
        case .is(let operand, let type):
            guard generate(operand, scope) != nil else { return nil }
            let target = builder.resolve(type, scope)
            if target.hasError { return nil }
            state.castTargets[ObjectIdentifier(node)] = target
            return checker.named("Bool")
        case .cast(let operand, let type, let kind):
            guard let from = generate(operand, scope) else { return nil }
            let builder = builder
            if case .coerce = kind { builder.openType = { self.fresh() } }
            let target = builder.resolve(type, scope)
            if target.hasError { return nil }
            state.castTargets[ObjectIdentifier(node)] = target
            switch kind {
            case .coerce:
                if case .failed = add(from, target) { return failed(node) }
                return target
            case .conditional: return checker.optional(target)
            case .forced: return target
            }
        case .try(let kind, let operand):
            guard let type = generate(operand, scope) else { return nil }
            if kind != .optional { return type }
            let whole = fresh()
            state.constraints.append(.chain(type, whole))
            return whole
        case .reference(let operand):
            return generate(operand, scope)
        case .ifExpression(let item): return generateBranches(item.isPlausibleExpression, node, scope)
        case .switchExpression(let item): return generateBranches(item.isPlausibleExpression, node, scope)
        case .type(let type):
            let made = builder.resolve(type, scope)
            return made.hasError ? nil : .metatype(made)
        case .pattern: return report(node, "A pattern can only stand after 'case'.")
        case .error: return nil
        }
    }

    /// Gives what stands in a literal types, and makes the variables of its elements.
    ///
    /// Swift finds out first what begins with a literal, as in `[["k": 1]["k"], 2]`; other literals within come after the one around them.
    private func generateElements<T>(_ elements: [ExpressionNode], _ make: () -> T, _ scope: Scope) -> (types: [SwiftType], made: T)? {
        let areFirst = elements.contains(where: \.isAskedOfCollection) && !elements.contains(where: \.isCollectionLiteral)
        var made = areFirst ? nil : make()
        var types: [SwiftType] = []
        for item in elements {
            guard let type = generate(item, scope) else { return nil }
            types.append(type)
        }
        if made == nil { made = make() }
        return made.map { (types, $0) }
    }

    var builder: DeclarationBuilder { checker.builder(for: file) }

    /// An if or switch as a value: its branches are typed by themselves, so they are checked as statements.
    private func generateBranches(_ isPlausible: Bool, _ node: ExpressionNode, _ scope: Scope) -> SwiftType? {
        guard isPlausible else { return report(node, "Used as a value, each branch must be one expression, and there must be an 'else' or a case for everything.") }
        let wanted = branchContext.map { resolve($0) }.flatMap { $0.hasVariables ? nil : $0 }
        guard let open = settleTypes(in: scope) else { return failed(node) }
        defer { for (variable, type) in open { variable.type = type } }
        let givesOptional = wanted == nil && branchContext.map { checker.optionalWrapped(resolve($0)) != nil } == true
        let parts = branchContext.map { head(checker.optionalWrapped(head($0)) ?? $0) }
        let hasOpenParts = wanted == nil && parts.map { !isUnbound($0) && resolve($0).hasVariables } == true
        guard let typed = checker.checkBranches(node, scope, file, wanted: wanted, areJoined: joinsBranches, giveOptional: givesOptional, firstSaysParts: hasOpenParts) else { return nil }
        state.checkedBranches[ObjectIdentifier(node)] = typed
        return typed.type
    }

    func report(_ node: ExpressionNode, _ message: String, notes: [String] = [], kind: CellDiagnostic.Kind = .type) -> SwiftType? {
        checker.report(kind, message, node.range, file, notes: notes)
        return nil
    }

    /// Generation found that nothing can fit: told apart from an error already reported.
    func failed(_ node: ExpressionNode) -> SwiftType? {
        hasContradiction = true
        return nil
    }

    // MARK: Names

    static let explicitTypes = "The generic types of a function are not named where it is called: Swift takes them from the arguments and the result."
    static let explicitTypesNote = "Leave '<…>' out, and where it is needed give the result a type: let x: Int = f()."

    private func generateName(_ node: ExpressionNode, _ name: String, _ labels: [String]?, _ arguments: [TypeNode], _ scope: Scope) -> SwiftType? {
        var explicit: [SwiftType] = []
        for argument in arguments {
            let type = builder.resolve(argument, scope)
            if type.hasError { return nil }
            explicit.append(type)
        }
        switch name {
        case "Any": return .metatype(.any)
        case "Self":
            // `Self` of `extension P where Self == S` is that type.
            if let type = lookupGeneric("Self", scope) { return .metatype(environment.hasSameTypes ? checker.canonical(type, environment) : type) }
        default: break
        }
        if let type = lookupGeneric(name, scope), explicit.isEmpty { return .metatype(type) }
        var candidates: [Candidate]
        switch checker.lookupValue(name, scope, file) {
        case .candidates(let found): candidates = found
        case .reported: return nil
        }
        if name == CellChecker.nameOfInterpolation, !file.isLibrary {
            candidates.removeAll { checker.isStatic($0.declaration) }
            if candidates.isEmpty { return report(node, CellChecker.interpolationOfType) }
        }
        if candidates.isEmpty {
            checker.reportUnknown(name, node.range, scope, file)
            return nil
        }
        if candidates.count == 1 { checker.noteTypeNamed(candidates[0].declaration, node.range) }
        // Inside a generic type its name alone means itself.
        if explicit.isEmpty, !file.isLibrary, candidates.count == 1, let nominal = candidates[0].declaration as? NominalDeclaration, !nominal.signature.parameters.isEmpty,
            let owner = sequence(first: scope, next: \.parent).lazy.compactMap(\.owner).first(where: { $0.declaration === nominal })
        {
            return .metatype(owner.selfType)
        }
        if !explicit.isEmpty, !file.isLibrary, candidates.allSatisfy({ $0.declaration is FunctionDeclaration }) { return report(node, Self.explicitTypes, notes: [Self.explicitTypesNote]) }
        if let labels { candidates.removeAll { candidate in (parameters(of: candidate.declaration)?.map { $0.label ?? "_" }) != labels } }
        let type = fresh()
        if case .failed = overload(OverloadConstraint(node: node, candidates: candidates, type: type, explicitArguments: explicit)) { return failed(node) }
        return type
    }

    func lookupGeneric(_ name: String, _ scope: Scope) -> SwiftType? {
        var current: Scope? = scope
        while let now = current {
            if let type = now.genericTypes[name] { return type }
            if now.existing(name) != nil { return nil }
            current = now.parent
        }
        return nil
    }

    // MARK: Postfix

    func generatePostfix(_ node: ExpressionNode, _ scope: Scope) -> SwiftType? {
        switch node.kind {
        case .member(nil, let member):
            guard let base = state.implicitBases[ObjectIdentifier(node)] else { return nil }
            let result = fresh()
            state.constraints.append(.member(MemberConstraint(node: node, base: base, name: member.name, labels: member.labels?.map { $0 == "_" ? nil : $0 }, result: result, isImplicit: true, scope: scope)))
            state.types[ObjectIdentifier(node)] = result
            return result
        case .member(let base?, let member):
            if member.name == "self", let type = typeFromExpression(base, scope) {
                if case .existential(let protocols) = type, !protocols.isEmpty { return report(node, "Cells have no value for a protocol itself: '\(protocols[0].name).self' cannot be written here.") }
                return .metatype(type)
            }
            operands.insert(ObjectIdentifier(base))
            guard let type = generateBase(base, scope) else {
                Diagnosis(checker, file, scope).addModuleMember(base, member, nil)
                return nil
            }
            return generateMember(node, base, type, member, scope, shape: nil)
        case .call(let callee, let arguments): return generateCall(node, callee, arguments, scope)
        case .subscript(let base, let arguments):
            guard let type = generate(base, scope, isChainTail: false) else { return nil }
            var types: [SwiftType] = []
            for argument in arguments {
                noteTupleTakers(argument.value)
                guard let type = generate(argument.value, scope) else { return nil }
                types.append(type)
            }
            let function = fresh()
            let result = typeOfElement(of: type, arguments, types) ?? fresh()
            state.constraints.append(.member(MemberConstraint(node: node, base: type, name: "subscript", result: function, isSubscript: true, scope: scope, shape: arguments, arguments: types)))
            state.constraints.append(.apply(ApplyConstraint(node: node, callee: node, calleeType: function, arguments: arguments, types: types, result: result, scope: scope)))
            state.types[ObjectIdentifier(node)] = result
            return result
        case .forceUnwrap(let base), .optionalMark(let base):
            if case .optionalMark = node.kind, let type = typeFromExpression(node, scope) {
                // `Int?.none`
                state.types[ObjectIdentifier(node)] = .metatype(type)
                return .metatype(type)
            }
            if case .forceUnwrap = node.kind, case .nilLiteral = base.kind { return report(node, "There is never anything in 'nil' to unwrap.") }
            guard let type = generate(base, scope, isChainTail: false) else { return nil }
            let object = fresh()
            state.constraints.append(.unwrap(type, object))
            state.types[ObjectIdentifier(node)] = object
            return object
        default: return generate(node, scope)
        }
    }

    /// What an array, or a dictionary, gives for a number or a key that is written out, or a key that is known: that needs no choice.
    private func typeOfElement(of base: SwiftType, _ arguments: [ArgumentNode], _ types: [SwiftType]) -> SwiftType? {
        guard !file.isLibrary, arguments.count == 1, arguments[0].label == nil, case .nominal(let nominal, let parts) = head(base) else { return nil }
        switch nominal.builtin {
        case .array?:
            if case .integer = arguments[0].value.kind { return parts[0] }
            return nil
        case .dictionary?:
            let key = resolve(parts[0])
            let given = resolve(types[0])
            return !key.hasVariables && (given == key || literal(given).flatMap(defaultType) == key) ? checker.optional(parts[1]) : nil
        default: return nil
        }
    }

    private func generateMember(_ node: ExpressionNode, _ base: ExpressionNode, _ type: SwiftType, _ member: MemberName, _ scope: Scope, shape: [ArgumentNode]?) -> SwiftType? {
        if member.name == "self" { return type }
        if member.name == "Type", case .metatype = head(type) { return .metatype(type) }
        var explicit: [SwiftType] = []
        for argument in member.arguments {
            let type = builder.resolve(argument, scope)
            if type.hasError { return nil }
            explicit.append(type)
        }
        let result = fresh()
        var isSuper = false
        if case .superReference = base.kind { isSuper = true }
        state.constraints.append(.member(MemberConstraint(
            node: node, base: type, name: member.name, labels: member.labels?.map { $0 == "_" ? nil : $0 }, result: result, isInitializer: member.name == "init", explicitArguments: explicit, scope: scope,
            isSuper: isSuper, shape: shape)))
        state.types[ObjectIdentifier(node)] = result
        return result
    }

    /// Notes what is called, be it after a `!` or `?`.
    private func noteCallee(_ node: ExpressionNode) {
        callees.insert(ObjectIdentifier(node))
        switch node.kind {
        case .forceUnwrap(let base), .optionalMark(let base): noteCallee(base)
        default: break
        }
    }

    /// Notes the closures that are an argument, or either branch of one.
    func noteTupleTakers(_ node: ExpressionNode) {
        switch node.kind {
        case .closure: tupleTakers.insert(ObjectIdentifier(node))
        case .ternary(_, let yes, let no):
            noteTupleTakers(yes)
            noteTupleTakers(no)
        default: break
        }
    }

    private func generateCall(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode], _ scope: Scope) -> SwiftType? {
        if let operand = node.operandOfType {
            switch meaningOfType(callee, arguments, scope) {
            case .ofSwift: return generate(operand, scope).map { .metatype($0) }
            case .reported: return nil
            case .own: break
            }
        }
        if isSearchOfOpenKeys(callee, arguments) {
            return report(node, "Swift takes these keys for AnyHashable, which cells do not have.", notes: ["Keep the dictionary in a constant first: let table = [ … ]"], kind: .unsupported)
        }
        noteCallee(callee)
        var types: [SwiftType] = []
        let calleeType: SwiftType?
        switch callee.kind {
        case .member(let base?, let member) where !callee.isParenthesized:
            operands.insert(ObjectIdentifier(base))
            depths[ObjectIdentifier(callee)] = nesting
            nesting += 1
            guard let type = generateBase(base, scope) else {
                Diagnosis(checker, file, scope).addModuleMember(base, member, arguments)
                return nil
            }
            nesting -= 1
            if member.name == "init" {
                // `self.init(…)`, `super.init(…)` and `T.init(…)` are looked up in the type.
                let result = fresh()
                let target: SwiftType
                switch base.kind {
                case .superReference: target = .metatype(type)
                case .name("self", _, _): target = scope.function?.selfVariable.map { if case .metatype = $0.type { $0.type } else { .metatype($0.type) } } ?? .metatype(type)
                default: target = type
                }
                state.constraints.append(.member(MemberConstraint(node: callee, base: target, name: "init", result: result, isInitializer: true, scope: scope, shape: arguments)))
                state.types[ObjectIdentifier(callee)] = result
                calleeType = result
            } else {
                calleeType = generateMember(callee, base, type, member, scope, shape: arguments)
            }
        case .array, .dictionary, .optionalMark:
            // `[Int]()`, `[String: Int]()`
            if let type = typeFromExpression(callee, scope) {
                calleeType = .metatype(type)
                state.types[ObjectIdentifier(callee)] = calleeType
            } else {
                calleeType = generate(callee, scope, isChainTail: false)
            }
        default: calleeType = generate(callee, scope, isChainTail: false)
        }
        guard let calleeType else {
            Diagnosis(checker, file, scope).addMethod(callee, arguments)
            return nil
        }
        // Arguments stand in a list of their own.
        nesting += 1
        defer { nesting -= 1 }
        for argument in arguments {
            noteTupleTakers(argument.value)
            if case .closure = argument.value.kind {
                closureArguments.insert(ObjectIdentifier(argument.value))
                if case .member(let base?, _) = callee.kind { closureReceivers[ObjectIdentifier(argument.value)] = base } else { closureReceivers[ObjectIdentifier(argument.value)] = node }
            }
            if argument.label == nil, case .assign(let left, let right) = argument.value.kind, case .name(let name, nil, _) = left.kind {
                return report(argument.value, "A label takes a colon in Swift.", notes: ["Write \(Diagnosis.label(name, of: callee, checker)): \(Diagnosis.value(file.slice(right.range)))"])
            }
            guard let type = generate(argument.value, scope) else { return nil }
            types.append(type)
        }
        let result = fresh()
        // The choice among the callee's meanings can look at the arguments.
        if callee.isNamed {
            for index in state.constraints.indices {
                guard case .overload(var overload) = state.constraints[index], overload.node === callee else { continue }
                overload.shape = arguments
                overload.arguments = types
                // '(-)(5)' is chosen as '-(5)' is.
                if case .operatorName = callee.kind { (overload.isOperator, overload.result) = (true, result) }
                if !overload.candidates.contains(where: \.isImplicitSelf) { overload.countOfArity = overload.candidates.count { parameters(of: $0.declaration)?.count == arguments.count } }
                let outer = outerAlternatives(to: overload.candidates, callee, scope)
                overload.candidates.removeAll { !mayTake(arguments, $0) }
                if overload.candidates.isEmpty { overload.candidates = outer.filter { mayTake(arguments, $0) } }
                if overload.candidates.isEmpty { return failed(node) }
                state.constraints[index] = .overload(overload)
                // Of `print` only one takes these labels: what is passed need not wait for it.
                if overload.candidates.count == 1 {
                    state.constraints.remove(at: index)
                    if case .failed = self.overload(overload) { return failed(node) }
                }
                break
            }
        }
        if case .member = callee.kind, let index = state.constraints.lastIndex(where: { if case .member(let member) = $0 { member.node === callee } else { false } }), case .member(var member) = state.constraints[index] {
            (member.shape, member.arguments) = (member.shape ?? arguments, types)
            state.constraints[index] = .member(member)
        }
        state.constraints.append(.apply(ApplyConstraint(node: node, callee: callee, calleeType: calleeType, arguments: arguments, types: types, result: result, scope: scope)))
        state.types[ObjectIdentifier(node)] = result
        return result
    }

    /// `[1: 2].keys.contains([1])`: what the keys have in common with what is looked for.
    private func isSearchOfOpenKeys(_ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> Bool {
        guard arguments.count == 1, arguments[0].value.isCollectionLiteral, case .member(let keys?, let search) = callee.kind, search.name == "contains", case .member(let table?, let member) = keys.kind else { return false }
        return member.name == "keys" && table.isCollectionLiteral
    }

    /// What a member is of: `[Int]` and `[String: Int]` are types there.
    private func generateBase(_ node: ExpressionNode, _ scope: Scope) -> SwiftType? {
        guard node.isArrayOrDictionary, let type = typeFromExpression(node, scope) else { return generate(node, scope, isChainTail: false) }
        state.types[ObjectIdentifier(node)] = .metatype(type)
        return .metatype(type)
    }

    /// `[Int]`, `[String: Double]` written where an expression stands.
    func typeFromExpression(_ node: ExpressionNode, _ scope: Scope) -> SwiftType? {
        guard let type = node.asType, checker.namesType(type, scope, file) else { return nil }
        let made = builder.resolve(type, scope)
        return made.hasError ? nil : made
    }
}
