extension CellChecker {
    /// The code of a function declared in Swift, checked now if it is the library's and was not needed before.
    /// `nil` for natives, requirements and what the compiler derives.
    package func body(of function: FunctionDeclaration) -> TypedBody? {
        if function.body == nil, let pending = function.pendingBody {
            func check() {
                checkBody(of: function, nil)
                settleCaptures()
            }
            if pending.file.isLibrary { seeingLibrary(check) } else { check() }
        }
        return function.body
    }

    /// The default value of a parameter, in terms of the function's generic parameters; for native functions too.
    package func defaultValue(of parameter: ParameterDeclaration) -> TypedExpression? {
        if let inherited = parameter.inheritedDefault { return defaultValue(of: inherited) }
        if let field = parameter.memberwiseField {
            if let value = field.initialValue, !field.isLazy { return value }
            return TypedExpression(.none, parameter.type, .none)
        }
        if let pending = parameter.pendingDefault {
            parameter.pendingDefault = nil
            let scope = Scope(parent: pending.scope, function: defaultContext(pending, parameter, nil))
            func check() -> TypedExpression? { defaultValue(pending, of: parameter, in: scope) }
            parameter.defaultValue = pending.file.isLibrary ? seeingLibrary(check) : check()
            settleCaptures()
        }
        return parameter.defaultValue
    }

    /// Checks the code of a function; `outer` is the function around a local one.
    func checkBody(of function: FunctionDeclaration, _ outer: FunctionContext?) {
        var usedByDefaults: [VariableDeclaration] = []
        for parameter in function.parameters where parameter.pendingDefault != nil && function.file?.isLibrary != true { usedByDefaults += checkDefaultValue(parameter, outer) }
        guard let pending = function.pendingBody else { return }
        function.pendingBody = nil
        let file = pending.file
        let isInitializer = isInitializer(function)
        let context = FunctionContext(function.accessorOf != nil ? .accessor : .function, parent: outer, declaration: function, resultType: isInitializer ? .void : function.result, isThrowing: function.isThrowing)
        if function.opaqueResult != nil {
            // What the body returns is what callers know as `some P`.
            context.resultType = nil
            context.isClosureWithOpenResult = true
        }
        // Whoever calls the function evaluates its default values, and has what the function itself captures.
        for variable in usedByDefaults { noteUse(variable, in: context) }
        context.selfVariable = function.selfVariable
        if let own = function.selfVariable { context.locals.insert(own) } else if outer != nil { context.selfVariable = outer?.selfVariable }
        let scope = Scope(parent: pending.scope, function: context)
        for parameter in function.parameters {
            if parameter.isAutoclosure, case .function(let type) = parameter.type { parameter.variable.type = .function(type) }
            context.locals.insert(parameter.variable)
            if parameter.variable.name != "_" {
                if let first = scope.existing(parameter.variable.name) { reportDuplicate(parameter.variable, of: first) }
                scope.declare(parameter.variable)
            }
        }
        let inner = Scope(parent: scope)
        let checker = StatementChecker(self, file, context)
        var statements: [TypedStatement]
        if let single = pending.node.implicitReturn, !isInitializer, !(function.kind.isDeinitializer), !function.result.isVoid {
            statements = implicitReturn(single, pending.node, function, checker, inner)
        } else if isInitializer, function.isFailable, let single = pending.node.implicitReturn, case .nilLiteral = single.kind {
            // `init?(_ text: String) { nil }`
            statements = checker.body([StatementNode(.return(single), single.range)], inner)
        } else {
            statements = checker.body(pending.node.statements, inner)
        }
        if isInitializer, !checker.hasFailed, !file.isLibrary, let call = implicitSuperInit(function, pending.node, checker, inner) { statements.append(call) }
        if let parameter = function.opaqueResult, !checker.hasFailed { settleOpaque(parameter, context.resultType, function, file) }
        if !checker.hasFailed, !isInitializer, !function.result.isVoid, !isNeverType(function.result), !Termination.leaves(statements) {
            report(.type, "This \(function.accessorOf != nil ? "getter" : "function") must return '\(function.result)' on every path, and there is one without 'return'.", SourceRange(max(pending.node.range.end - 1, 0), pending.node.range.end), file)
        }
        if !checker.hasFailed, isNeverType(function.result), !Termination.leaves(statements) {
            report(.type, "A function that returns Never must never come to its end.", function.nameRange, file)
        }
        if outer != nil || function.isLocal { captureWork.functions.append((function, context)) }
        // A body of the library's that does not check is a fault each time it is asked for, never an empty body.
        if file.isLibrary, checker.hasFailed { return }
        function.body = TypedBody(statements, file: file, range: pending.node.range)
        if !file.isLibrary, !checker.hasFailed {
            for found in DefiniteInitialization(self, file).check(function, statements) { report(found.kind, found.message, found.range, file, notes: found.notes) }
        }
    }

    /// The `super.init()` at the end of a class's initialiser that calls none itself.
    private func implicitSuperInit(_ function: FunctionDeclaration, _ node: BlockNode, _ checker: StatementChecker, _ scope: Scope) -> TypedStatement? {
        guard let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, !function.isConvenience, !function.callsSuperInit, case .nominal(let parent, _)? = nominal.superclass else { return nil }
        // It is the only one that a subclass may call.
        let designated = membersDeclared(in: parent, named: "init").compactMap { $0 as? FunctionDeclaration }.filter { !$0.isConvenience && $0.access != .private }
        guard designated.count == 1, case let other = designated[0], !other.isFailable, !other.isThrowing || function.isThrowing, other.parameters.allSatisfy({ ($0.hasDefault || $0.isVariadic) && $0.declaredPlaceOfCall == nil }) else { return nil }
        let range = SourceRange(max(node.range.end - 1, 0), node.range.end)
        let callee = ExpressionNode(.member(ExpressionNode(.superReference, range), MemberName(name: "init", labels: nil, arguments: [], range: range)), range)
        let call = ExpressionNode(.call(callee, []), range)
        function.implicitSuperInit = checker.expression(other.isThrowing ? ExpressionNode(.try(.plain, call), range) : call, scope)
        return function.implicitSuperInit.map { TypedStatement(.expression($0), range) }
    }

    /// A value as one of `some P`, of which nothing is known but that it conforms.
    func hiding(_ value: TypedExpression, behind node: TypeNode, _ range: SourceRange, _ scope: Scope, _ file: SourceFile) -> TypedExpression? {
        let builder = builder(for: file)
        guard let bound = builder.constraint(node, scope) else { return nil }
        let parameter = GenericParameter(file.slice(range))
        let opaque = makeOpaqueResult()
        builder.add(bound, on: .parameter(parameter), to: &opaque.requirements)
        let substitution = Substitution([parameter], [value.type])
        for requirement in opaque.requirements where !holds(substitute(requirement, substitution), in: scope.environment) {
            report(.type, describeFailure(substitute(requirement, substitution), of: "'\(parameter.name)'"), value.range, file)
            return nil
        }
        opaque.underlying = value.type
        parameter.opaque = opaque
        declaresOpaqueTypes = true
        return TypedExpression(value.kind, .parameter(parameter), value.range)
    }

    /// The type behind `some P`, from what the body returns.
    private func settleOpaque(_ parameter: GenericParameter, _ type: SwiftType?, _ function: FunctionDeclaration, _ file: SourceFile) {
        guard let opaque = parameter.opaque else { return }
        guard let type else { return report(.type, "The body must return a value: what '\(parameter.name)' is follows from it.", function.nameRange, file) }
        guard let own = part(of: type, where: parameter, isIn: function.result), substitute(function.result, Substitution([parameter], [own])) == type else {
            return report(.type, "The body gives '\(type)', and '\(function.result)' is wanted.", function.nameRange, file)
        }
        let substitution = Substitution([parameter], [own])
        let known = GenericEnvironment(requirements: function.signature.requirements + function.extensionRequirements + ((function.owner as? NominalDeclaration)?.allRequirements ?? []) + ((function.owner as? ProtocolDeclaration).map { [.conformance(.parameter($0.selfParameter), $0)] } ?? []))
        for requirement in opaque.requirements where !holds(substitute(requirement, substitution), in: known) {
            return report(.type, describeFailure(substitute(requirement, substitution), of: "This function"), function.nameRange, file)
        }
        if own.contains(where: { if case .parameter(let other) = $0 { other === parameter || other.opaque?.origin?.result === opaque } else { false } }) { return report(.type, "A function that returns '\(parameter.name)' must return something else than itself at least once.", function.nameRange, file) }
        if opaque.isAssociated, namesParameter(own) { return reportAssociated(parameter, function.nameRange, file) }
        opaque.underlying = own
        declaresOpaqueTypes = true
    }

    /// What stands in a type where a parameter stands in the type that is wanted.
    private func part(of type: SwiftType, where parameter: GenericParameter, isIn wanted: SwiftType) -> SwiftType? {
        switch (wanted, type) {
        case (.parameter(parameter), _): return type
        case (.nominal(let a, let x), .nominal(let b, let y)) where a === b: return zip(x, y).lazy.compactMap { self.part(of: $1, where: parameter, isIn: $0) }.first
        case (.tuple(let x), .tuple(let y)) where x.count == y.count: return zip(x, y).lazy.compactMap { self.part(of: $1.type, where: parameter, isIn: $0.type) }.first
        default: return nil
        }
    }

    /// Checks the default value of a local function's parameter or a method's; gives the variables around the function that it uses.
    private func checkDefaultValue(_ parameter: ParameterDeclaration, _ outer: FunctionContext?) -> [VariableDeclaration] {
        guard let pending = parameter.pendingDefault else { return [] }
        parameter.pendingDefault = nil
        let context = defaultContext(pending, parameter, outer)
        parameter.defaultValue = defaultValue(pending, of: parameter, in: Scope(parent: pending.scope, function: context))
        return context.captures
    }

    private func defaultContext(_ pending: PendingDefault, _ parameter: ParameterDeclaration, _ outer: FunctionContext?) -> FunctionContext {
        let context = valueContext(pending, of: parameter.variable, outer)
        context.isPartOfDefaultValue = parameter.placeOfCall == nil
        return context
    }

    /// - Parameter variable: what is given its first value: a parameter, or a property.
    private func valueContext(_ pending: PendingDefault, of variable: VariableDeclaration, _ outer: FunctionContext?) -> FunctionContext {
        let context = FunctionContext(.function, parent: outer, resultType: nil, isThrowing: false)
        context.givesValueTo = variable
        let ownerScope = sequence(first: pending.scope, next: \.parent).first { $0.owner != nil }
        if let ownerScope, ownerScope.function === pending.scope.function, (ownerScope.owner?.declaration as? NominalDeclaration)?.isLocal == true { context.valueOf = variable }
        return context
    }

    private func defaultValue(_ pending: PendingDefault, of parameter: ParameterDeclaration, in scope: Scope) -> TypedExpression? {
        let reported = diagnostics.count
        let outer = typesNamed
        typesNamed = []
        let value = check(defaultExpression(pending, parameter), in: scope, file: pending.file, wanted: parameter.type)
        // What is declared elsewhere may have been read on the way.
        parameter.typesNamed = (typesNamed ?? []).filter { pending.node.range.contains($0.range.start) && $0.declaration.file?.isLibrary == false }.map(\.declaration)
        typesNamed = outer
        if value != nil, scope.function?.throwsErrors == true, !pending.file.isLibrary { reportThrowing("The default value of a parameter", pending) }
        if let value, !pending.file.isLibrary { codeToFollow.append([TypedStatement(.expression(value), value.range)]) }
        if value == nil, diagnostics.count > reported, parameter.type.isParameter {
            diagnostics.removeSubrange(reported...)
            report(.unsupported, "Cells do not support a default value where the parameter is of a generic type.", pending.node.range, pending.file, notes: ["Leave it out, and write a second function without the parameter that passes the value."])
        }
        return value
    }

    /// What is written as a default value; for an autoclosure, in a closure.
    private func defaultExpression(_ pending: PendingDefault, _ parameter: ParameterDeclaration) -> ExpressionNode {
        let range = pending.node.range
        if pending.node.isBranching {
            report(.type, "An 'if' or 'switch' cannot be the default value of a parameter: its value is only for 'return' and for what is assigned.", range, pending.file, notes: ["Write a ternary, or call a function that chooses."])
        }
        guard parameter.isAutoclosure else { return pending.node }
        return ExpressionNode(.closure(ClosureNode(parameters: [], body: [StatementNode(.expression(pending.node), range)], range: range)), range)
    }

    /// A body of one expression gives its value, where the function returns one.
    private func implicitReturn(_ single: ExpressionNode, _ node: BlockNode, _ function: FunctionDeclaration, _ checker: StatementChecker, _ scope: Scope) -> [TypedStatement] {
        if function.opaqueResult != nil {
            guard let value = checker.expression(single, scope) else { return [] }
            checker.context.resultType = value.type
            return [TypedStatement(.return(value), single.range)]
        }
        let count = diagnostics.count
        let failedBefore = checker.hasFailed
        if let value = checker.expression(single, scope, wanted: function.result) {
            checkGivesSelf(value, function, checker.file)
            return [TypedStatement(.return(value), single.range)]
        }
        // A call that never returns may stand for the value.
        let reported = Array(diagnostics[count...])
        diagnostics.removeSubrange(count...)
        if let value = checker.expression(single, scope), isNeverType(value.type) {
            checker.hasFailed = failedBefore
            return [TypedStatement(.expression(value), single.range)]
        }
        diagnostics.removeSubrange(count...)
        diagnostics += reported
        checker.hasFailed = true
        return []
    }

    /// The body of a closure of several statements; `nil` where something in it does not fit.
    func checkClosureBody(_ closure: ClosureNode, _ scope: Scope, _ context: FunctionContext, _ file: SourceFile) -> [TypedStatement]? {
        let checker = StatementChecker(self, file, context)
        for variable in scope.names.values.joined() { if let variable = variable as? VariableDeclaration { context.locals.insert(variable) } }
        let count = diagnostics.count
        let statements = checker.body(closure.body, Scope(parent: scope))
        guard diagnostics.count == count, !checker.hasFailed else { return nil }
        let result = context.resultType ?? .void
        if !result.isVoid, !isNeverType(result), !Termination.leaves(statements) {
            // Swift looks for that only once it has found out what the whole expression means.
            context.missingReturn = SourceDiagnostic(.type, "This closure must return '\(result)' on every path, and there is one without 'return'.", SourceRange(max(closure.range.end - 1, 0), closure.range.end))
        }
        return statements
    }

    /// An if or switch as a value: every branch by itself, converted to what is wanted, or all of the same type.
    /// - Parameters:
    ///   - giveOptional: it is known that an Optional is wanted, and not yet of what.
    ///   - firstSaysParts: it is known that an array, a tuple or the like is wanted, and not yet of what.
    func checkBranches(_ node: ExpressionNode, _ scope: Scope, _ file: SourceFile, wanted: SwiftType?, areJoined: Bool, giveOptional: Bool = false, firstSaysParts: Bool = false) -> TypedExpression? {
        let context = scope.function ?? FunctionContext(.topLevel, parent: nil, resultType: nil, isThrowing: true)
        let checker = BranchChecker(self, file, context)
        checker.isInBranch = true
        checker.branchType = wanted
        checker.isFreeOfContext = wanted == nil
        checker.areJoined = areJoined
        checker.giveOptional = giveOptional
        checker.firstSaysParts = firstSaysParts
        switch node.kind {
        case .ifExpression(let item):
            guard let built = checker.ifStatement(item, scope), !checker.hasFailed, let type = checker.branchType else { return nil }
            return TypedExpression(.ifExpression(built), type, node.range)
        case .switchExpression(let item):
            guard let built = checker.switchStatement(item, scope), !checker.hasFailed, let type = checker.branchType else { return nil }
            return TypedExpression(.switchExpression(built), type, node.range)
        default: return nil
        }
    }

    // MARK: Properties

    /// The type of a stored property that has none written: that of its initial value.
    /// - Parameter hidden: what alone is known of it, where the type is written as `some P`.
    func inferStored(_ variable: VariableDeclaration, _ pending: PendingDefault, behind hidden: TypeNode? = nil) {
        let scope = Scope(parent: pending.scope, function: initialValueContext(variable, pending))
        guard let found = checkFirst(of: variable, pending, scope, wanted: nil) else { return }
        if scope.function?.throwsErrors == true { reportThrowing("The first value of a property", pending) }
        if hidden == nil, variable.owner != nil, let opaque = opaqueParameter(in: found.type) {
            variable.type = .error
            return report(.type, "The type of '\(variable.name)' would be made of the '\(opaque.name)' that something else gives.", variable.nameRange, pending.file, notes: ["Write its type, as in var \(variable.name): any …"])
        }
        guard let value = hidden.map({ hiding(found, behind: $0, $0.range, pending.scope, pending.file) }) ?? found else { return variable.type = .error }
        variable.type = value.type
        variable.initialValue = value
        variable.aliasesNamed = aliasesNamed(by: pending.node, value, in: value.type)
        if variable.ownership == .unowned, !value.type.hasError, !isReference(optionalWrapped(value.type) ?? value.type) { report(.type, "An unowned variable must be of a class.", variable.nameRange, pending.file) }
        if variable.ownership == .weak, optionalWrapped(value.type) == nil, isReference(value.type) {
            variable.type = optional(value.type)
            variable.initialValue = TypedExpression(.wrapOptional(value), variable.type, value.range)
        }
        if variable.ownership == .weak, !isReference(optionalWrapped(value.type) ?? value.type) { report(.type, "A weak variable must be an Optional of a class.", variable.nameRange, pending.file, notes: ["Write its type, as in weak var \(variable.name): \(value.type)?"]) }
    }

    /// The `some P` of a function or property that a type is made of.
    private func opaqueParameter(in type: SwiftType) -> GenericParameter? {
        var found: GenericParameter?
        _ = type.contains { part in
            if case .parameter(let parameter) = part, parameter.opaque != nil { found = parameter }
            return found != nil
        }
        return found
    }

    func checkStored(_ variable: VariableDeclaration, _ pending: PendingDefault) {
        let scope = Scope(parent: pending.scope, function: initialValueContext(variable, pending))
        variable.initialValue = checkFirst(of: variable, pending, scope, wanted: variable.type)
        if scope.function?.throwsErrors == true { reportThrowing("The first value of a property", pending) }
    }

    /// Checks the first value of a property.
    ///
    /// Where one `let` or `var` of a type declares several, the compiler calls the functions in the values of all of them by the same names, so
    /// that those of the first are called for the others, too: `let a = x ?? 1, b = y ?? 2` is 1 and 1.
    private func checkFirst(of variable: VariableDeclaration, _ pending: PendingDefault, _ scope: Scope, wanted: SwiftType?) -> TypedExpression? {
        let before = functionsMade
        functionsMade = 0
        defer { functionsMade = before }
        let value = check(pending.node, in: scope, file: pending.file, wanted: wanted)
        if let value, !pending.file.isLibrary {
            let statement = TypedStatement(.expression(value), value.range)
            codeToFollow.append([statement])
            if pending.scope.function == nil { firstValues.append(TypedBody([statement], file: pending.file, range: value.range)) }
        }
        guard functionsMade > 0, let companions = variable.companions else { return value }
        if companions.holdFunction {
            report(.unsupported, "Swift confuses the closures and functions in the values of properties that one 'let' or 'var' declares.", pending.node.range, pending.file, notes: ["Declare '\(variable.name)' with a 'let' or 'var' of its own."])
        }
        companions.holdFunction = true
        return value
    }

    /// A value that is made where nobody could catch the error.
    private func reportThrowing(_ what: String, _ pending: PendingDefault) {
        report(.type, "\(what) may not throw: nobody is there to catch the error.", pending.node.range, pending.file, notes: ["Write 'try?' or 'try!', or make the value in the code of a function or init that throws."])
    }

    private func initialValueContext(_ variable: VariableDeclaration, _ pending: PendingDefault) -> FunctionContext {
        let context = valueContext(pending, of: variable, nil)
        if variable.isLazy, let nominal = variable.owner as? NominalDeclaration {
            let own = VariableDeclaration(name: "self", type: nominal.selfType, isMutable: false, file: variable.file, nameRange: variable.nameRange)
            own.isSelf = true
            own.isSelfOfLazyValue = nominal.kind != .classType
            context.selfVariable = own
            context.locals.insert(own)
            variable.lazySelf = own
        }
        return context
    }

    /// Initial values and bodies of the members of the types declared last.
    func checkPendingMembers() {
        let stored = storedToCheck
        storedToCheck = []
        for variable in stored {
            _ = typeOf(variable)
            if let pending = variable.pendingValue {
                variable.pendingValue = nil
                pending()
            }
        }
        let (functions, cases) = (memberFunctionsToCheck, casesToCheck)
        (memberFunctionsToCheck, casesToCheck) = ([], [])
        for item in cases {
            for parameter in item.parameters { _ = defaultValue(of: parameter) }
            if let file = item.file { verifyAccess(ofDefaults: item.parameters, of: item, file) }
        }
        for function in functions {
            checkBody(of: function, nil)
            if let body = function.body, (function.owner as? NominalDeclaration)?.isLocal == true { codeToFollow.append(body.statements) }
        }
    }
}

extension BlockNode {
    /// The one expression a function's body consists of.
    var implicitReturn: ExpressionNode? {
        guard statements.count == 1 else { return nil }
        switch statements[0].kind {
        case .expression(let node):
            if case .assign = node.kind { return nil }
            return node
        case .if(let node) where node.isPlausibleExpression: return ExpressionNode(.ifExpression(node), statements[0].range)
        case .switch(let node) where node.isPlausibleExpression: return ExpressionNode(.switchExpression(node), statements[0].range)
        default: return nil
        }
    }
}

extension StatementChecker {
    /// The statements of a whole body.
    func body(_ nodes: [StatementNode], _ scope: Scope) -> [TypedStatement] {
        statements(nodes, scope)
    }
}

/// The branches of an if or switch used as a value: the one expression of each is its value.
final class BranchChecker: StatementChecker {
    /// What the branches must give, or what the first one gave.
    var branchType: SwiftType?
    /// Whether nothing but the branches says what they give.
    var isFreeOfContext = false
    /// Whether the branches are what a closure gives, where they are judged together.
    var areJoined = false
    /// Whether they give an Optional of what the first one gives.
    var giveOptional = false
    /// Whether the first one says of what is made what they give: an array, or a tuple.
    var firstSaysParts = false

    override func statements(_ nodes: [StatementNode], _ scope: Scope) -> [TypedStatement] {
        guard nodes.count == 1 else { return super.statements(nodes, scope) }
        let node = nodes[0]
        switch node.kind {
        case .expression(let item):
            guard let value = branchValue(item, scope) else { return [] }
            return [value]
        case .if(let item):
            guard let built = ifStatement(item, scope), let type = branchType else { return [] }
            return [TypedStatement(.yield(TypedExpression(.ifExpression(built), type, node.range)), node.range)]
        case .switch(let item):
            guard let built = switchStatement(item, scope), let type = branchType else { return [] }
            return [TypedStatement(.yield(TypedExpression(.switchExpression(built), type, node.range)), node.range)]
        default: return super.statements(nodes, scope)
        }
    }

    /// The type of a branch that nothing else speaks of, where it has one.
    private func typeAlone(_ node: ExpressionNode, _ scope: Scope) -> SwiftType? {
        let (count, work, failed) = (checker.diagnostics.count, checker.captureWork.mark, hasFailed)
        defer {
            checker.diagnostics.removeSubrange(count...)
            checker.captureWork.cut(to: work)
            hasFailed = failed
        }
        return expression(node, scope).flatMap { checker.isUntypedNil($0) ? nil : $0.type }
    }

    /// Whether a branch that gives `own` by itself can stand where the first one gives `first`.
    private func joins(_ own: SwiftType, _ first: SwiftType) -> Bool {
        if own == first || checker.isNeverType(own) || checker.isSubclass(own, of: first) { return true }
        if case .existential = first { return true }
        return checker.optionalWrapped(first).map { joins(own, $0) } ?? false
    }

    private func branchValue(_ node: ExpressionNode, _ scope: Scope) -> TypedStatement? {
        let count = checker.diagnostics.count
        let failedBefore = hasFailed
        let isAlone = isFreeOfContext && !areJoined
        var isUnderstoodByFirst = false
        if isFreeOfContext, areJoined, let first = branchType {
            let own = typeAlone(node, scope)
            if let own, !joins(own, first) {
                report("The branches give '\(first)' and '\(own)': all must give the same type.", node.range, notes: ["Each branch is judged by itself. Write what the closure gives: { … -> \(first) in … }"])
                checker.unlikeBranches = checker.unlikeBranches ?? checker.diagnostics.last
                return nil
            }
            let isNil = if case .nilLiteral = node.kind { true } else { false }
            isUnderstoodByFirst = own == nil && !(isNil && giveOptional)
        }
        if let value = expression(node, scope, wanted: isAlone ? nil : branchType) {
            if isUnderstoodByFirst, let first = branchType {
                report("This has no type by itself, and each branch is judged by itself.", node.range, notes: ["Write what the closure gives: { … -> \(first) in … }"])
                checker.untypedBranch = checker.untypedBranch ?? checker.diagnostics.last
                return nil
            }
            if isAlone, let first = branchType, value.type != first, !checker.isNeverType(value.type) {
                report("The branches give '\(first)' and '\(value.type)': all must give the same type.", node.range, notes: ["Each branch is judged by itself. Write the type: let x: \(first) = if …"])
                return nil
            }
            if checker.isNeverType(value.type), branchType == nil, firstSaysParts {
                report("Swift takes the type of what the branches give from the first one, and this gives nothing.", node.range, notes: ["Put another branch first, or write what the closure gives: { () -> [Int] in … }"])
                return nil
            }
            if checker.isNeverType(value.type), branchType == nil || value.type != branchType { return TypedStatement(.expression(value), node.range) }
            if branchType == nil { branchType = value.type }
            if giveOptional, checker.optionalWrapped(value.type) == nil {
                let whole = checker.optional(value.type)
                branchType = whole
                return TypedStatement(.yield(TypedExpression(.wrapOptional(value), whole, node.range)), node.range)
            }
            return TypedStatement(.yield(value), node.range)
        }
        // A call that never returns fits any branch.
        let reported = Array(checker.diagnostics[count...])
        checker.diagnostics.removeSubrange(count...)
        if branchType != nil, let value = expression(node, scope), checker.isNeverType(value.type) {
            hasFailed = failedBefore
            return TypedStatement(.expression(value), node.range)
        }
        checker.diagnostics.removeSubrange(count...)
        checker.diagnostics += reported
        if isFreeOfContext, areJoined, branchType == nil { checker.untypedBranch = checker.untypedBranch ?? reported.first }
        hasFailed = true
        return nil
    }
}
