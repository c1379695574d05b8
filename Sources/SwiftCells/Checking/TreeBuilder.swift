/// Turns a solved expression into the typed tree: names become declarations, conversions become nodes.
final class TreeBuilder {
    let solver: Solver
    unowned let checker: CellChecker
    let file: SourceFile
    let state: Solver.State
    /// The function or closure whose code is being built.
    var context: FunctionContext?
    var hasFailed = false
    /// Each `a?.b ?? c`, with what it became.
    var chainsWithDefaults: [(node: ExpressionNode, built: TypedExpression)] = []

    init(_ solver: Solver, _ state: Solver.State, context: FunctionContext?) {
        self.solver = solver
        self.state = state
        checker = solver.checker
        file = solver.file
        self.context = context
        solver.state = state
    }

    func resolve(_ type: SwiftType) -> SwiftType { checker.canonical(solver.resolve(type), solver.environment) }

    func type(of node: ExpressionNode) -> SwiftType { state.types[ObjectIdentifier(node)].map(resolve) ?? .error }

    func choice(_ node: ExpressionNode) -> Solver.Choice? { state.choices[ObjectIdentifier(node)].map(specialized) }

    /// `abs` of a floating-point number is an instruction.
    private func specialized(_ choice: Solver.Choice) -> Solver.Choice {
        guard let function = choice.candidate.declaration as? FunctionDeclaration, function.name == "abs", function.file?.isLibrary == true, let parameter = function.signature.parameters.first,
            let type = choice.substitution[parameter].map(resolve), case .nominal(let nominal, _) = type, nominal.builtin == .double || nominal.builtin == .float,
            let own = checker.library.lookup("_abs").first(where: { ($0 as? FunctionDeclaration)?.result == type })
        else { return choice }
        return Solver.Choice(candidate: Candidate(declaration: own), substitution: Substitution(), type: choice.type)
    }

    func fail(_ node: ExpressionNode, _ message: String, notes: [String] = [], kind: CellDiagnostic.Kind = .type) -> TypedExpression {
        fail(node.range, message, notes: notes, kind: kind)
    }

    @discardableResult
    func fail(_ range: SourceRange, _ message: String, notes: [String] = [], kind: CellDiagnostic.Kind = .type) -> TypedExpression {
        if !hasFailed { checker.report(kind, message, range, file, notes: notes) }
        hasFailed = true
        return TypedExpression(.tuple([]), .error, range)
    }

    /// An expression converted to what is wanted of it.
    func build(_ node: ExpressionNode, as wanted: SwiftType, _ scope: Scope) -> TypedExpression {
        coerce(build(node, scope), to: wanted)
    }

    /// `self` as a value in code that belongs to a type itself.
    func typeItself(_ node: ExpressionNode, _ instance: SwiftType) -> TypedExpression {
        if case .nominal(let nominal, _) = instance, nominal.kind == .classType, nominal.isOpen {
            return fail(node, "Cells do not know here which class '\(file.slice(node.range))' is: it may be a subclass of '\(nominal.name)'.", notes: ["Write \(nominal.name).self where that is meant, or mark the class 'final'."], kind: .unsupported)
        }
        return TypedExpression(.type(instance), .metatype(instance), node.range)
    }

    /// `try? f()` or `a?.b`.
    func isChain(_ node: ExpressionNode) -> Bool {
        if case .try(.optional, _) = node.kind { return true }
        // What gives an Optional by itself is no more one for the chain.
        return state.innerChainTypes[ObjectIdentifier(node)].map { checker.optionalWrapped(resolve($0)) == nil } ?? false
    }

    /// - Parameter isChainTail: whether the node stands for a value, not for what a member, a call or a mark behind it begins with.
    func build(_ node: ExpressionNode, _ scope: Scope, isChainTail: Bool = true) -> TypedExpression {
        if isChainTail, isCollectionType(node, scope) { return typeForValue(node, "An empty one is made by \(file.slice(node.range))().") }
        let built = buildChain(node, scope, isChainTail: isChainTail)
        if isChainTail, case .variable(let own) = built.kind, own.isSelf, case .metatype(let instance) = own.type { return typeItself(node, instance) }
        guard isChainTail, case .type = built.kind, !isTypeValue(node) else { return built }
        let name = file.slice(node.range)
        return typeForValue(node, "A value of it is made by \(name)(…); the type itself is \(name).self.")
    }

    private func typeForValue(_ node: ExpressionNode, _ note: String) -> TypedExpression {
        fail(node, "A type is named here, where a value is wanted.", notes: [note])
    }

    /// `[Int]`, which might be an array of types.
    private func isCollectionType(_ node: ExpressionNode, _ scope: Scope) -> Bool {
        func isType(_ part: ExpressionNode) -> Bool {
            guard case .name = part.kind, let type = part.asType else { return isCollectionType(part, scope) }
            return checker.namesType(type, scope, file)
        }
        switch node.kind {
        case .array(let elements): return elements.count == 1 && isType(elements[0])
        case .dictionary(let pairs): return pairs.count == 1 && isType(pairs[0].0) && isType(pairs[0].1)
        default: return false
        }
    }

    /// `Int.self`.
    private func isTypeValue(_ node: ExpressionNode) -> Bool {
        if case .member(_?, let member) = node.kind { return member.name == "self" }
        return node.asType == nil
    }

    private func buildChain(_ node: ExpressionNode, _ scope: Scope, isChainTail: Bool) -> TypedExpression {
        let id = ObjectIdentifier(node)
        if isChainTail || node.isParenthesized {
            if let inner = state.innerChainTypes[id] {
                let built = buildKind(node, scope)
                let type = resolve(inner)
                let whole = checker.optionalWrapped(type) == nil ? checker.optional(type) : type
                let chain = TypedExpression(.optionalChain(coerce(built, to: type)), whole, node.range)
                return state.implicitTails.contains(id) ? coerce(chain, to: self.type(of: node)) : chain
            }
            if state.implicitTails.contains(id) { return coerce(buildKind(node, scope), to: type(of: node)) }
        }
        return buildKind(node, scope)
    }

    private func buildKind(_ node: ExpressionNode, _ scope: Scope) -> TypedExpression {
        switch node.kind {
        case .array, .dictionary, .optionalMark:
            // A type written like a value: `[Int]()`.
            if case .metatype(let instance) = type(of: node), let written = node.asType, checker.namesType(written, scope, file) { return TypedExpression(.type(instance), .metatype(instance), node.range) }
            return buildValue(node, scope)
        default: return buildValue(node, scope)
        }
    }

    private func buildValue(_ node: ExpressionNode, _ scope: Scope) -> TypedExpression {
        let range = node.range
        func make(_ kind: TypedExpression.Kind, _ type: SwiftType) -> TypedExpression { TypedExpression(kind, type, range) }
        let bool = checker.named("Bool") ?? .error
        switch node.kind {
        case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .magic: return literal(node, scope)
        case .array(let elements):
            let type = type(of: node)
            let element = elementType(type)
            guard let element else { return collectionLiteral(node, elements, type, scope) }
            return make(.array(elements.map { build($0, as: element, scope) }), type)
        case .dictionary(let pairs):
            let type = type(of: node)
            guard case .nominal(let nominal, let arguments) = type, nominal.builtin == .dictionary else { return dictionaryLiteral(node, pairs, type, scope) }
            return make(.dictionary(pairs.map { (key: build($0.0, as: arguments[0], scope), value: build($0.1, as: arguments[1], scope)) }), type)
        case .name, .operatorName: return unwrappedIfForced(node, reference(node, scope))
        case .superReference:
            guard let own = context?.selfVariable ?? scope.function?.selfVariable else { return fail(node, "'super' can only be used inside a class.") }
            if own.closureRole != nil || namedSelf(scope) != nil { return fail(node, "'super' cannot be used in a closure with 'self' in its capture list, nor where something else is named 'self'.", notes: ["Leave that out, or call a method of this class that uses 'super'."]) }
            use(own)
            return make(.upcast(make(.variable(own), own.type)), type(of: node))
        case .discard: return fail(node, "'_' can only stand on the left side of an assignment.")
        case .tuple(let elements):
            let built = elements.map { build($0.value, scope) }
            return make(.tuple(built), .tuple(zip(elements, built).map { .init($0.label, $1.type) }))
        case .member(nil, _): return reference(node, scope)
        case .member(let base?, let member): return unwrappedIfForced(node, buildMember(node, base, member, scope))
        case .call(let callee, let arguments): return call(node, callee, arguments, scope)
        case .subscript(let base, let arguments): return buildSubscript(node, base, arguments, scope)
        case .closure(let closure): return buildClosure(node, closure.range)
        case .keyPath: return state.checkedBranches[ObjectIdentifier(node)] ?? buildClosure(node, node.range)
        case .binary(let name, _, let left, let right):
            if let other = solver.nilComparison(name, left, right) {
                let built = build(other, scope)
                let optional = checker.optionalWrapped(built.type) == nil ? TypedExpression(.wrapOptional(built), checker.optional(built.type), built.range) : built
                return make(.isNil(optional, negated: name.hasPrefix("!")), bool)
            }
            if !file.isLibrary, name == "===" || name == "!==", [left, right].contains(where: { solver.isKeyPath(type(of: $0)) }) {
                return fail(node, "Cells do not tell whether two key paths are one object.", notes: ["Write '\(name.dropLast())', which tells whether they lead to the same."], kind: .unsupported)
            }
            if solver.isCompoundAssignment(name), solver.hasOptionalMark(left, scope) {
                let call = operatorCall(node, [left, right], scope)
                return make(.optionalChain(call), checker.optional(.void))
            }
            return operatorCall(node, [left, right], scope)
        case .prefix(_, _, let operand), .postfix(_, _, let operand): return operatorCall(node, [operand], scope)
        case .assign(let left, let right): return assignment(node, left, right, scope)
        case .ternary(let condition, let yes, let no):
            let type = type(of: node)
            let chosen: Bool? = if case .boolean(let value) = condition.kind { value } else { nil }
            func branch(_ node: ExpressionNode, isTaken: Bool) -> TypedExpression {
                let before = context?.isUnreachable ?? false
                context?.isUnreachable = before || !isTaken
                defer { context?.isUnreachable = before }
                let built = build(node, scope)
                let wasArgument = isArgument
                if case .closure = node.kind { isArgument = solver.tupleTakers.contains(ObjectIdentifier(node)) }
                defer { isArgument = wasArgument }
                return coerce(built, to: type)
            }
            return make(.ternary(build(condition, as: bool, scope), branch(yes, isTaken: chosen != false), branch(no, isTaken: chosen != true)), type)
        case .is(let operand, let written):
            let target = castTarget(node)
            let built = build(operand, scope)
            return refuseTellingClasses(node, built, target, written) ?? isOfType(built, target, bool, node.range)
        case .cast(let operand, let written, let kind):
            let target = castTarget(node)
            let built = build(operand, scope)
            if kind != .coerce, let failure = refuseTellingClasses(node, built, target, written) { return failure }
            switch kind {
            case .coerce:
                let outer = isArgument
                isArgument = false
                defer { isArgument = outer }
                return coerce(built, to: target)
            case .conditional: return conditionalCast(built, to: target, node.range)
            case .forced: return forcedCast(built, to: target, node.range)
            }
        case .try(let kind, let operand):
            let outer = isCovered
            let throwsAlready = context?.throwsErrors ?? false
            let throwsOfItsOwnAlready = context?.throwsOfItsOwn ?? false
            isCovered = true
            let built = build(operand, scope)
            isCovered = outer
            // `try?` and `try!` let nothing out.
            if kind != .plain, let context { (context.throwsErrors, context.throwsOfItsOwn) = (throwsAlready, throwsOfItsOwnAlready) }
            switch kind {
            case .plain: return built
            case .forced: return make(.tryForce(built), built.type)
            case .optional: return make(.tryOptional(built), checker.optionalWrapped(built.type) == nil ? checker.optional(built.type) : built.type)
            }
        case .forceUnwrap(let base):
            if delegates(base) {
                forcesDelegation = true
                return build(base, scope, isChainTail: false)
            }
            let built = build(base, scope, isChainTail: false)
            guard let wrapped = checker.optionalWrapped(built.type) else { return fail(node, "'\(built.type)' is not an Optional: there is nothing to unwrap.") }
            return make(.forceUnwrap(built), wrapped)
        case .optionalMark(let base):
            let built = build(base, scope, isChainTail: false)
            guard let wrapped = checker.optionalWrapped(built.type) else { return fail(node, "'\(built.type)' is not an Optional: leave the '?' out.") }
            return make(.bindOptional(built), wrapped)
        case .reference: return fail(node, "'&' can only be written before an argument for an 'inout' parameter.")
        case .ifExpression, .switchExpression: return state.checkedBranches[ObjectIdentifier(node)] ?? fail(node, "This cannot be used as a value here.")
        case .type:
            if case .metatype(let instance) = type(of: node) { return make(.type(instance), type(of: node)) }
            return fail(node, "A type cannot stand here.")
        case .pattern: return fail(node, "A pattern can only stand after 'case'.")
        case .error:
            hasFailed = true
            return make(.tuple([]), .error)
        }
    }

    /// The value of a variable of type `T!` where a `T` is wanted.
    private func unwrappedIfForced(_ node: ExpressionNode, _ built: TypedExpression) -> TypedExpression {
        guard choice(node)?.candidate.isForced == true, let wrapped = checker.optionalWrapped(built.type) else { return built }
        return TypedExpression(.forceUnwrap(built), wrapped, node.range)
    }

    /// Whether a function parameter that must not be kept may stand here: it is called, or passed on.
    var mayBeNonescaping = false

    /// Where function parameters that must not be kept stand as the branches of a choice that is called, or passed on.
    private var chosenFunctions: Set<SourceRange> = []

    /// Allows for function parameters that must not be kept where a function is called, or passed on.
    func allowNonescaping(_ node: ExpressionNode) {
        switch node.kind {
        case .name: mayBeNonescaping = true
        case .ternary(_, let yes, let no): for branch in [yes, no] { noteChosen(branch) }
        default: break
        }
    }

    private func noteChosen(_ node: ExpressionNode) {
        switch node.kind {
        case .name: chosenFunctions.insert(node.range)
        case .ternary(_, let yes, let no): for branch in [yes, no] { noteChosen(branch) }
        default: break
        }
    }

    /// The `self.init(…)` that is built next may fail, and a `!` follows it.
    var forcesDelegation = false

    /// The closure that is built next is only called, not kept.
    var nextClosureStays = false

    /// Notes what the closures between here and a variable's function may not do if they are kept.
    func refuseIfKept(_ message: String, _ range: SourceRange, of variable: VariableDeclaration, notes: [String]) {
        var current = context
        while let now = current, !now.locals.contains(variable) {
            if now.kind == .closure { now.refusedIfKept.append(SourceDiagnostic(.type, message, range, notes: notes)) }
            current = now.parent
        }
        // Nor does its own capture list help where that gives `self` to another instance.
        if variable.closureRole == .otherSelf, let now = current, now.kind == .closure { now.refusedIfKept.append(SourceDiagnostic(.type, message, range, notes: notes)) }
    }

    /// How a function may be kept that is passed.
    private func keepingNote(_ variable: VariableDeclaration) -> String {
        variable.isParameter ? "Mark the parameter '@escaping'." : "Write its type, as in { (\(variable.name.hasPrefix("$") ? "action" : variable.name): @escaping \(variable.type)) in … }."
    }

    /// `self` of a mutating method, or of a struct's initialiser, is gone when the method ends.
    func refuseChangingSelfIfKept(_ variable: VariableDeclaration, _ range: SourceRange) {
        guard variable.isSelf, variable.isInout || variable.isSelfOfLazyValue else { return }
        refuseIfKept("A closure that is kept cannot use the 'self' of a method or initialiser that changes it.", range, of: variable, notes: ["Copy what it needs into constants first."])
    }

    /// Whether what is converted is an argument, or part of one: only there a function of several parameters is one of a tuple.
    var isArgument = true
    /// Whether a `try` covers what is being built.
    var isCovered = false
    /// Whether what was passed last as an autoclosure may throw, and by itself.
    var autoclosure = (throwsErrors: false, throwsOfItsOwn: false)
    /// Where something under a `try` throws.
    var tryCovers: [SourceRange] = []

    private func castTarget(_ node: ExpressionNode) -> SwiftType { state.castTargets[ObjectIdentifier(node)].map(resolve) ?? .error }

    private func elementType(_ type: SwiftType) -> SwiftType? {
        if case .nominal(let nominal, let arguments) = type, nominal.builtin == .array || nominal.builtin == .set { return arguments[0] }
        return nil
    }

    private func collectionLiteral(_ node: ExpressionNode, _ elements: [ExpressionNode], _ type: SwiftType, _ scope: Scope) -> TypedExpression {
        guard let p = checker.library.protocolNamed("ExpressibleByArrayLiteral"), let declaration = p.associatedTypes.first, let element = checker.associatedType(declaration, of: type),
            let member = checker.lookup("init", in: type, isStatic: true, environment: solver.environment).first(where: { checker.labels(of: $0.declaration) == ["arrayLiteral"] }),
            let function = member.declaration as? FunctionDeclaration
        else { return fail(node, "'\(type)' cannot be written as an array literal.") }
        let values = elements.map { build($0, as: element, scope) }
        return TypedExpression(.call(FunctionReference(function, member.substitution), base: nil, arguments: [.init(.variadic(values), order: 0)]), type, node.range)
    }

    private func dictionaryLiteral(_ node: ExpressionNode, _ pairs: [(ExpressionNode, ExpressionNode)], _ type: SwiftType, _ scope: Scope) -> TypedExpression {
        guard let member = checker.lookup("init", in: type, isStatic: true, environment: solver.environment).first(where: { checker.labels(of: $0.declaration) == ["dictionaryLiteral"] }),
            let function = member.declaration as? FunctionDeclaration, case .tuple(let parts) = resolve(checker.substitute(function.parameters[0].type, member.substitution)), parts.count == 2
        else { return fail(node, "'\(type)' cannot be written as a dictionary literal.") }
        let values = pairs.map { key, value in
            TypedExpression(.tuple([build(key, as: parts[0].type, scope), build(value, as: parts[1].type, scope)]), .tuple(parts), key.range)
        }
        return TypedExpression(.call(FunctionReference(function, member.substitution), base: nil, arguments: [.init(.variadic(values), order: 0)]), type, node.range)
    }

    // MARK: Names

    /// Notes that a variable is used in the code being built.
    func use(_ variable: VariableDeclaration) { checker.noteUse(variable, in: context) }

    func use(_ function: FunctionDeclaration, at range: SourceRange) { checker.noteUse(function, in: context, at: range) }

    func reference(_ node: ExpressionNode, _ scope: Scope) -> TypedExpression {
        guard let choice = choice(node) else {
            // A generic parameter or other type named alone.
            if let dynamic = dynamicSelf(node, scope) { return dynamic }
            if case .metatype(let instance) = type(of: node) { return TypedExpression(.type(instance), .metatype(instance), node.range) }
            return fail(node, "This cannot be used here.")
        }
        if choice.candidate.isImplicitSelf {
            let own = implicitSelf(node, scope)
            if let variable = choice.candidate.declaration as? VariableDeclaration, changesItsOwner(variable), case .variable(let selfVariable)? = own?.kind {
                guard selfVariable.isMutable else { return fail(node, "Reading '\(variable.name)' changes 'self', which cannot be changed here.", notes: ["Mark the method around it 'mutating'."]) }
                return member(node, base: TypedExpression(.place(TypedPlace(.variable(selfVariable), selfVariable.type, node.range)), selfVariable.type, node.range), choice, scope)
            }
            return member(node, base: own, choice, scope)
        }
        if choice.candidate.base != nil { return member(node, base: nil, choice, scope) }
        switch choice.candidate.declaration {
        case let variable as VariableDeclaration:
            if !variable.isDeclaredYet, context?.isTopLevelCode ?? true, variable.isGlobal {
                return fail(node, "'\(variable.name)' is used before it is declared.", notes: ["It is declared further down, on line \(file.line(at: variable.nameRange.start))."])
            }
            if variable.getter != nil || !isStorageVariable(variable) {
                if let getter = variable.getter, getter.isLocal { use(getter, at: node.range) }
                if variable.getter?.isThrowing == true { noteThrow(node, "Reading '\(variable.name)'") }
                return TypedExpression(.property(PropertyReference(variable, Substitution()), base: nil), checker.typeOf(variable), node.range)
            }
            if variable.isNonescaping, !mayBeNonescaping, !chosenFunctions.contains(node.range) {
                return fail(node, "'\(variable.name)' is a function that may only be called here, not kept.", notes: [keepingNote(variable)])
            }
            if variable.isNonescaping || variable.isInoutParameter {
                refuseIfKept(
                    "A closure that is kept cannot use the \(variable.isInout ? "'inout'" : "function") parameter '\(variable.name)'.", node.range, of: variable,
                    notes: [variable.isInout ? "Copy it into a variable first." : keepingNote(variable)])
            }
            refuseChangingSelfIfKept(variable, node.range)
            // Code that belongs to a type itself gets nothing for 'self' that a closure could keep.
            if case .metatype = variable.type, variable.isSelf {} else { use(variable) }
            if case .function = variable.type, !variable.isMutable { checker.captureWork.passed.append(variable) }
            return TypedExpression(.variable(variable), checker.typeOf(variable), node.range)
        case let function as FunctionDeclaration:
            if let failure = refuseVariadicValue(node, function) { return failure }
            use(function, at: node.range)
            if function.isLocal, !mayBeNonescaping { checker.captureWork.kept.append((function, node.range, file)) }
            checker.functionsMade += 1
            return TypedExpression(.function(functionReference(choice, isSuper: false), base: nil), resolve(choice.type), node.range)
        default:
            if case .metatype(let instance) = resolve(choice.type) { return TypedExpression(.type(instance), .metatype(instance), node.range) }
            return fail(node, "This cannot be used here.")
        }
    }

    /// As a value, a function of any number of arguments is of a type that only it can have.
    func refuseVariadicValue(_ node: ExpressionNode, _ function: FunctionDeclaration) -> TypedExpression? {
        guard function.parameters.contains(where: \.isVariadic) else { return nil }
        let name = file.slice(node.range)
        return fail(node, "'\(name)' takes any number of values, so it is no function of one array.", notes: ["Call it in a closure: { \(name)($0) }"])
    }

    private func isStorageVariable(_ variable: VariableDeclaration) -> Bool {
        switch variable.storage {
        case .global, .local: true
        default: false
        }
    }

    func substitution(_ choice: Solver.Choice) -> Substitution { choice.substitution.mapped { resolve($0) } }

    func functionReference(_ choice: Solver.Choice, isSuper: Bool) -> FunctionReference {
        // The callers only come here with functions and enum cases.
        let function = (choice.candidate.declaration as? FunctionDeclaration) ?? (choice.candidate.declaration as? EnumCaseDeclaration)?.constructor ?? FunctionDeclaration(.function, name: "", file: nil, nameRange: .none)
        let substitution = substitution(choice)
        if let opaque = choice.opaque?.opaque {
            opaque.origin?.substitution = substitution
            opaque.requirements = opaque.requirements.map { $0.mapped { type in type.contains { $0 == choice.opaque.map { .parameter($0) } } ? type : solver.resolve(type) } }
        }
        return FunctionReference(function, substitution, dispatch(function, isSuper: isSuper))
    }

    func dispatch(_ function: FunctionDeclaration, isSuper: Bool) -> FunctionReference.Dispatch {
        if function.owner is ProtocolDeclaration, case .requirement = function.implementation { return .witness }
        if isSuper || function.isFinal { return .direct }
        if let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, nominal.isOpen {
            if case .initializer = function.kind { return .direct }
            return .dynamic
        }
        return .direct
    }

    func dispatch(_ declaration: Declaration, owner: Declaration?, isFinal: Bool, isSuper: Bool) -> FunctionReference.Dispatch {
        if checker.isRequirement(declaration) { return .witness }
        if isSuper || isFinal { return .direct }
        if let nominal = owner as? NominalDeclaration, nominal.kind == .classType, nominal.isOpen { return .dynamic }
        return .direct
    }
}
