/// Checks the statements of one body, in order: names come into being, expressions get their types.
class StatementChecker {
    unowned let checker: CellChecker
    let file: SourceFile
    let context: FunctionContext
    /// What may be left: a loop and a switch without their label, anything else by its label alone.
    enum TargetKind { case loop, switchStatement, labelled }

    /// What `break` and `continue` may leave, innermost last.
    var targets: [(loop: TypedLoop, kind: TargetKind)] = []
    /// What falls through in the case of a switch around the statement, as far as it is checked; `nil` outside of switches.
    var fallthroughs: [(jump: TypedFallthrough, range: SourceRange)]?
    /// Whether some statement could not be checked.
    var hasFailed = false
    /// Whether errors thrown here are caught by a `do` around.
    var catchDepth = 0
    /// Whether this is the body of a 'catch'.
    var isCatching = false
    /// In the body of a `do` whose catches do not take every error.
    var isPartlyCaught = false
    /// In the conditions of a `guard`.
    private var isInGuard = false
    /// In the branch of an if or switch expression: what its value must be.
    var branchWanted: SwiftType?
    /// One `let` may declare several variables: what follows the first.
    var pendingStatements: [TypedStatement] = []

    init(_ checker: CellChecker, _ file: SourceFile, _ context: FunctionContext) {
        self.checker = checker
        self.file = file
        self.context = context
    }

    func report(_ message: String, _ range: SourceRange, kind: CellDiagnostic.Kind = .type, notes: [String] = []) {
        hasFailed = true
        checker.report(kind, message, range, file, notes: notes)
    }

    func expression(_ node: ExpressionNode, _ scope: Scope, wanted: SwiftType? = nil, parts: Int? = nil, isWalked: Bool = false, isUnwrapped: Bool = false) -> TypedExpression? {
        let (before, ownBefore) = (context.throwsErrors, context.throwsOfItsOwn)
        (context.throwsErrors, context.throwsOfItsOwn) = (false, false)
        let built = checker.check(node, in: scope, file: file, wanted: wanted, parts: parts, isWalked: isWalked, isUnwrapped: isUnwrapped, isPart: isInBranch || context.kind == .closure)
        if built == nil { hasFailed = true }
        if context.throwsErrors, catchDepth == 0, !context.isThrowing { reportUncaught(node.range) }
        if context.throwsOfItsOwn, catchDepth == 0, !isCatching, context.declaration?.isRethrowing == true {
            report("A function marked 'rethrows' throws only what the functions it is given throw, and this throws by itself.", node.range, notes: ["Mark it 'throws', or catch the error here."])
        }
        context.throwsOfItsOwn = ownBefore || context.throwsOfItsOwn
        // At the top level of a cell, as in a main file, an error may go uncaught.
        context.throwsErrors = before || (context.throwsErrors && catchDepth == 0)
        return built
    }

    /// An error that leaves a function which does not say that it throws.
    private func reportUncaught(_ range: SourceRange) {
        if context.stopsErrorsInCaptures { return report("Swift takes 'try?' and 'try!' in the square brackets of a closure for an error of the code around it.", range, notes: ["Put the value into a constant before the closure."]) }
        if context.kind == .topLevel { return report("This can throw an error that nothing catches.", range, notes: ["Catch it with do { try … } catch { … }, or write 'try?' or 'try!'."]) }
        if isPartlyCaught { return report("This can throw other errors than those that are caught, and the function around it is not marked 'throws'.", range, notes: ["Add a last 'catch { … }', which takes them all."]) }
        report("This can throw an error, but the function around it is not marked 'throws'.", range, notes: ["Catch it with do { try … } catch { … }, or write 'try?' or 'try!'."])
    }

    func boolean(_ node: ExpressionNode, _ scope: Scope) -> TypedExpression? { expression(node, scope, wanted: checker.named("Bool")) }

    // MARK: Blocks

    func block(_ node: BlockNode, _ outer: Scope) -> TypedBlock {
        let scope = Scope(parent: outer)
        scope.isTryCovered = outer.isTryCovered
        return TypedBlock(statements(node.statements, scope))
    }

    /// Which variables the statements of a block declare: using one further up is an error, where nothing around has its name.
    func noteUpcoming(_ nodes: [StatementNode], _ scope: Scope) {
        for node in nodes {
            guard case .variables(let item) = node.kind else { continue }
            for binding in item.bindings { for name in binding.pattern.names { scope.upcoming[name] = binding.range } }
        }
    }

    /// Local types and functions are known in the whole block.
    func predeclare(_ nodes: [StatementNode], _ scope: Scope) {
        noteUpcoming(nodes, scope)
        let hasTypes = nodes.contains { switch $0.kind { case .type, .alias, .extension: true; default: false } }
        if hasTypes {
            checker.builder(for: file).declareTypes(nodes, in: scope, isLocal: true, beforeValues: { self.predeclareFunctions(nodes, scope) }) { declaration in
                if let first = scope.existing(declaration.name) { self.checker.reportDuplicate(declaration, of: first) }
                if declaration is NominalDeclaration { self.checker.noteTypeNamed(declaration, declaration.nameRange) }
                scope.declare(declaration)
            }
            checker.verifyTypes()
        } else {
            predeclareFunctions(nodes, scope)
        }
    }

    private func predeclareFunctions(_ nodes: [StatementNode], _ scope: Scope) {
        for node in nodes {
            guard case .function(let function) = node.kind else { continue }
            let declaration = checker.builder(for: file).function(function, owner: .none, scope: scope)
            declaration.isLocal = true
            declaration.surrounding = sequence(first: context, next: { $0.kind == .closure ? $0.parent : nil }).reduce(context) { $1 }.declaration.map(ObjectIdentifier.init)
            if case .operator = declaration.kind { report("An operator is declared at the top level or in a type, not in a function or block.", function.nameRange) }
            localFunctions[ObjectIdentifier(function)] = declaration
            if checker.isOneTooMany(declaration, beside: scope.names[declaration.name]?.count ?? 0) { continue }
            for other in scope.names[declaration.name] ?? [] where checker.collide(other, declaration) { checker.reportDuplicate(declaration, of: other) }
            scope.declare(declaration)
        }
    }

    var localFunctions: [ObjectIdentifier: FunctionDeclaration] = [:]

    func statements(_ nodes: [StatementNode], _ scope: Scope) -> [TypedStatement] {
        predeclare(nodes, scope)
        let outer = delayed
        delayed = []
        defer { delayed = outer }
        var result: [TypedStatement] = []
        let isUnreachable = context.isUnreachable
        defer { context.isUnreachable = isUnreachable }
        var scope = scope
        for (index, node) in nodes.enumerated() {
            if let hidden = hiddenNames(node, nodes[(index + 1)...], scope) { scope = scope.rest(hiding: hidden) }
            if let statement = statement(node, scope) {
                result.append(statement)
                if Termination.leaves(statement) { context.isUnreachable = true }
            }
            result += pendingStatements
            pendingStatements = []
            if !delayed.isEmpty, case .variables = node.kind { result += checkDelayed(isLast: false) }
        }
        return result + checkDelayed(isLast: true)
    }

    /// What the names of a `guard` hide of its own block. (A local function further down would not know which of the two is meant.)
    private func hiddenNames(_ node: StatementNode, _ rest: ArraySlice<StatementNode>, _ scope: Scope) -> Set<String>? {
        guard case .guard(let conditions, _) = node.kind, !scope.isCellTop else { return nil }
        let names = names(in: conditions)
        let hidden = Set(names.filter { scope.existing($0) != nil })
        let declares = rest.contains { switch $0.kind { case .function, .type: true; default: false } }
        return hidden.isEmpty || declares || Set(names).count < names.count ? nil : hidden
    }

    private func names(in conditions: [ConditionNode]) -> [String] {
        conditions.flatMap { condition in
            switch condition {
            case .expression: [String]()
            case .optionalBinding(let pattern, _, _), .pattern(let pattern, _, _): pattern.names
            }
        }
    }

    /// Lets a `guard` at the top level of a cell declare anew what are variables of this cell or earlier ones: what follows means those of
    /// the `guard`. (Types of the cell and functions above that use such a name would not know which of the two is meant.)
    func hideGlobals(by node: StatementNode, among nodes: [StatementNode], _ top: Scope) {
        guard case .guard(let conditions, _) = node.kind else { return top.hide([]) }
        let names = names(in: conditions)
        let hidden = Set(names).filter { name in
            guard let known = checker.scope.names[name], known.allSatisfy({ $0 is VariableDeclaration }), names.count(where: { $0 == name }) == 1 else { return false }
            return !nodes.contains { other in
                let mayMeanTheOther =
                    switch other.kind {
                    case .function: other.range.start < node.range.start
                    case .type, .extension: true
                    default: false
                    }
                return mayMeanTheOther && file.slice(other.range).split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }).contains { $0 == name }
            }
        }
        top.hide(hidden)
    }

    /// Local functions that use variables of this block which are declared further down.
    private var delayed: [(function: FunctionDeclaration, scope: Scope, range: SourceRange)] = []

    /// Checks the body of a local function; `false` where it uses a variable of the surrounding code that is still to be declared: its
    /// check then waits for that.
    private func check(_ function: FunctionDeclaration, in scope: Scope) -> Bool {
        let (pending, defaults) = (function.pendingBody, function.parameters.map(\.pendingDefault))
        let before = (diagnostics: checker.diagnostics.count, captures: checker.captureWork.mark, hasFailed: hasFailed, met: checker.upcomingMet)
        defer { checker.upcomingMet = before.met }
        checker.upcomingMet = []
        checker.checkBody(of: function, context)
        let blocks = Array(sequence(first: scope, next: \.parent))
        guard checker.upcomingMet.contains(where: { met in blocks.contains { $0 === met && $0.function === context } }) else { return true }
        checker.diagnostics.removeSubrange(before.diagnostics...)
        checker.captureWork.cut(to: before.captures)
        hasFailed = before.hasFailed
        function.pendingBody = pending
        for (parameter, value) in zip(function.parameters, defaults) where value != nil { parameter.pendingDefault = value }
        return false
    }

    private func checkDelayed(isLast: Bool) -> [TypedStatement] {
        let waiting = delayed
        delayed = []
        var result: [TypedStatement] = []
        defer { context.endOfSight = nil }
        for item in waiting {
            context.endOfSight = item.range.end
            if isLast {
                checker.checkBody(of: item.function, context)
            } else if !check(item.function, in: item.scope) {
                delayed.append(item)
                continue
            }
            result.append(TypedStatement(.localFunction(item.function), item.range))
        }
        return result
    }

    // MARK: Statements

    /// `callbacks.removeLast()`: what it gives need not be used.
    private func isResultDiscardable(_ expression: TypedExpression) -> Bool {
        if case .call(let function, _, _) = expression.kind { function.declaration.isResultDiscardable } else { false }
    }

    /// The type of what an expression names, of a chain behind its '?'.
    private func typeReached(by expression: TypedExpression) -> SwiftType {
        guard case .optionalChain(let inner) = expression.kind else { return expression.type }
        if case .wrapOptional(let reached) = inner.kind { return reached.type }
        return inner.type
    }

    func statement(_ node: StatementNode, _ scope: Scope) -> TypedStatement? {
        if checker.givenUp != nil { return nil }
        let range = node.range
        func make(_ kind: TypedStatement.Kind) -> TypedStatement { TypedStatement(kind, range) }
        switch node.kind {
        case .while, .repeatWhile, .forIn: checker.captureWork.loops.append(range)
        default: break
        }
        switch node.kind {
        case .expression(let item):
            guard let built = expression(item, scope) else { return nil }
            if checker.isUnresolvedClosure(item) { report("This closure is never called. Call it, or keep it in a constant.", range) } else if case .function = typeReached(by: built), !isResultDiscardable(built) {
                let diagnosis = Diagnosis(checker, file, scope)
                let isSimple = diagnosis.typeAlone(ExpressionNode(.call(item, []), item.range)) != nil
                report("A function is named here, and not called.", range, notes: [isSimple ? "To call it, write \(diagnosis.source(item))()." : "A call has parentheses, with the arguments in them."])
            }
            return make(.expression(built))
        case .variables(let item): return variables(item, scope, range)
        case .function(let item):
            guard item.kind == .function, let declaration = localFunctions[ObjectIdentifier(item)] else {
                report("This can only stand in a type.", range, kind: .syntax)
                return nil
            }
            if !check(declaration, in: scope) {
                delayed.append((declaration, scope, range))
                return make(.nothing)
            }
            return make(.localFunction(declaration))
        case .type(let item):
            checker.checkPendingMembers()
            _ = item
            return make(.nothing)
        case .alias, .nothing, .operatorDeclaration, .precedenceGroup: return make(.nothing)
        case .extension: return make(.nothing)
        case .if(let item): return ifStatement(item, scope).map { make(.if($0)) }
        case .guard(let conditions, let otherwise):
            let isTrue = if conditions.count == 1, case .expression(let node) = conditions[0], case .boolean(true) = node.kind { true } else { false }
            let reports = checker.diagnostics.count
            let body = unreachable(if: isTrue) { block(otherwise, scope) }
            // What is wrong in it may be what leaves.
            let isWhole = checker.diagnostics.count == reports
            isInGuard = true
            let built = self.conditions(conditions, scope)
            isInGuard = false
            guard let built else { return nil }
            if isWhole, !Termination.leaves(body.statements) { report("The 'else' of a 'guard' must leave: with return, throw, break, continue or a call that never returns.", otherwise.range, notes: [scope.isCellTop ? "Write fatalError(…) in it, or use 'if let'." : "Write 'return' at its end."]) }
            return make(.guard(built, else: body))
        case .while(let label, let conditions, let body):
            let inner = Scope(parent: scope)
            let target = TypedLoop(label: label)
            let built = self.conditions(conditions, inner)
            let block = loop(target) { self.unreachable(if: built.flatMap(Termination.constant) == false) { self.block(body, inner) } }
            guard let built else { return nil }
            return make(.while(target, built, block))
        case .repeatWhile(let label, let body, let condition):
            let target = TypedLoop(label: label)
            let block = loop(target) { self.block(body, scope) }
            guard let built = boolean(condition, scope) else { return nil }
            return make(.repeatWhile(target, block, built))
        case .forIn(let item): return forIn(item, scope).map { make(.forIn($0)) }
        case .switch(let item): return switchStatement(item, scope).map { make(.switch($0)) }
        case .do(let item): return doStatement(item, scope, range)
        case .defer(let body):
            if scope.isCellTop { report("A 'defer' outside of any block would run when the whole program ends, not when the cell does.", range, notes: ["Put it and what it belongs to into do { … }."]) }
            let (outer, throwsBefore) = ((targets, fallthroughs, context.deferBegin, catchDepth), context.throwsErrors)
            (targets, fallthroughs, context.deferBegin, catchDepth, context.throwsErrors) = ([], nil, range.start, 0, false)
            let built = block(body, scope)
            (targets, fallthroughs, context.deferBegin, catchDepth) = outer
            if context.throwsErrors, context.isThrowing { report("No error may leave a 'defer'.", range, notes: ["Catch it in the 'defer', or write 'try?' or 'try!'."]) }
            context.throwsErrors = throwsBefore || context.throwsErrors
            checker.captureWork.deferred.append((built, range, file))
            return make(.defer(built))
        case .break(let label):
            if let label {
                guard let found = targets.last(where: { $0.loop.label == label }) else { return unknownLabel(label, range) }
                return make(.break(found.loop))
            }
            guard let found = targets.last(where: { $0.kind != .labelled }) else {
                report("'break' is only allowed in a loop or a switch.", range)
                return nil
            }
            return make(.break(found.loop))
        case .continue(let label):
            let found = targets.last { $0.kind == .loop && (label == nil || $0.loop.label == label) }
            guard let found else {
                if let label { return unknownLabel(label, range) }
                report("'continue' is only allowed in a loop.", range)
                return nil
            }
            return make(.continue(found.loop))
        case .fallthrough:
            guard fallthroughs != nil, let target = targets.last(where: { $0.kind == .switchStatement }) else {
                report("'fallthrough' is only allowed in a case of a switch.", range)
                return nil
            }
            let jump = TypedFallthrough(target: target.loop)
            fallthroughs?.append((jump, range))
            return make(.fallthrough(jump))
        case .return(let value): return returnStatement(value, scope, range)
        case .throw(let value):
            guard let error = checker.library.protocolNamed("Error") else { return nil }
            guard let built = expression(value, scope, wanted: .existential([error])) else { return nil }
            if catchDepth == 0 {
                if context.declaration?.isRethrowing == true, !isCatching {
                    report("A function that 'rethrows' throws nothing but what its parameters throw.", range, notes: ["Write 'throws' in place of 'rethrows'."])
                }
                if !context.isThrowing { report(context.kind == .topLevel ? "Nothing catches this error." : "The function around is not marked 'throws', so nothing may be thrown out of it.", range) }
                context.throwsErrors = true
            }
            return make(.throw(built))
        }
    }

    private func unknownLabel(_ label: String, _ range: SourceRange) -> TypedStatement? {
        report("There is no loop labelled '\(label)' around this.", range)
        return nil
    }

    func loop<R>(_ target: TypedLoop, _ body: () -> R) -> R {
        targets.append((target, .loop))
        defer { targets.removeLast() }
        return body()
    }

    private func returnStatement(_ value: ExpressionNode?, _ scope: Scope, _ range: SourceRange) -> TypedStatement? {
        if branchWanted != nil || isInBranch {
            report("'return' cannot stand in an if or switch that is used as a value.", range)
            return nil
        }
        if context.isInDefer {
            report("'return' cannot leave a 'defer'.", range)
            return nil
        }
        if context.kind == .topLevel {
            report("'return' is only allowed in a function.", range)
            return nil
        }
        if context.isClosureWithOpenResult {
            if let value {
                if context.resultType == nil, case .nilLiteral = value.kind {
                    report("The first 'return' of a closure says what it gives, and this one only says 'nil'.", value.range, notes: ["Write the type before 'in', as in { x -> Int? in … }."])
                    hasFailed = true
                    return TypedStatement(.return(nil), range)
                }
                var wanted = context.resultType
                // An empty literal says by itself that it is of `Any`.
                if wanted == nil, context.kind == .closure, case .array(let elements) = value.kind, elements.isEmpty { wanted = checker.array(.any) }
                guard var built = expression(value, scope, wanted: wanted) else { return nil }
                if context.resultType == nil, context.givesOptional, checker.optionalWrapped(built.type) == nil { built = TypedExpression(.wrapOptional(built), checker.optional(built.type), value.range) }
                if context.resultType == nil { context.resultType = built.type }
                return TypedStatement(.return(built), range)
            }
            if context.resultType == nil { context.resultType = .void } else if context.resultType?.isVoid == false { report("This return needs a value of type '\(context.resultType ?? .void)'.", range) }
            return TypedStatement(.return(nil), range)
        }
        let wanted = context.resultType ?? .void
        if let value {
            if let function = context.declaration, case .initializer = function.kind {
                if case .nilLiteral = value.kind, function.isFailable { return TypedStatement(.return(TypedExpression(.none, function.result, value.range)), range) }
                let isNil = if case .nilLiteral = value.kind { true } else { false }
                report("An initialiser returns nothing\(function.isFailable ? " but nil" : "").", range, notes: isNil ? ["One that may give nil is written init?(…)."] : [])
                return nil
            }
            guard let built = expression(value, scope, wanted: wanted) else { return nil }
            if context.kind != .closure { checker.checkGivesSelf(built, context.declaration, file) }
            return TypedStatement(.return(built), range)
        }
        if let function = context.declaration, case .initializer = function.kind { return TypedStatement(.return(nil), range) }
        if !wanted.isVoid {
            // That a closure gives nothing is a value, too, where anything is wanted of it.
            if context.kind == .closure, Solver(checker, file, environment: scope.environment).isSubtype(.void, of: wanted) {
                return expression(ExpressionNode(.tuple([]), range), scope, wanted: wanted).map { TypedStatement(.return($0), range) }
            }
            report("This function returns '\(wanted)': 'return' needs a value.", range)
        }
        return TypedStatement(.return(nil), range)
    }

    var isInBranch = false

    // MARK: Conditions

    func ifStatement(_ node: IfNode, _ scope: Scope) -> TypedIf? {
        let target = TypedLoop(label: node.label)
        let inner = Scope(parent: scope)
        inner.isTryCovered = scope.isTryCovered
        let conditions = conditions(node.conditions, inner)
        var then = TypedBlock([])
        var otherwise: TypedBlock?
        if node.label != nil { targets.append((target, .labelled)) }
        let chosen = conditions.flatMap(Termination.constant)
        then = unreachable(if: chosen == false) { block(node.then, inner) }
        otherwise = node.otherwise.map { node in unreachable(if: chosen == true) { block(node, scope) } }
        if node.label != nil { targets.removeLast() }
        guard let conditions else { return nil }
        return TypedIf(target: target, conditions: conditions, then: then, otherwise: otherwise)
    }

    /// Checks code to which control never comes, if that is so.
    func unreachable<Result>(if isUnreachable: Bool, _ check: () -> Result) -> Result {
        let before = context.isUnreachable
        context.isUnreachable = before || isUnreachable
        defer { context.isUnreachable = before }
        return check()
    }

    /// `if x = y`, where there is no `x`: what a condition binds begins with 'let'.
    private func refusedBinding(_ node: ExpressionNode, _ scope: Scope) -> Bool {
        guard case .assign(let left, let right) = node.kind, case .name(let name, nil, let arguments) = left.kind, arguments.isEmpty, name != "self" else { return false }
        guard Solver(checker, file, environment: scope.environment).isUnknown(name, scope) else { return false }
        let value = file.slice(right.range)
        checker.report(.type, "A name that a condition gives to what is in an Optional begins with 'let'.", left.range, file, notes: ["Write let \(name) = \(value.count < 40 ? value : "…")"])
        declareFailed(PatternNode(.name(name, isMutable: false), left.range), scope)
        return true
    }

    func conditions(_ nodes: [ConditionNode], _ scope: Scope) -> [TypedCondition]? {
        var result: [TypedCondition] = []
        var failed = false
        // What a condition binds may be bound anew by a later one, but for the variables of a lesson.
        var earlier: Set<String> = []
        func bind(_ pattern: PatternNode, _ type: SwiftType) -> TypedPattern? {
            if !scope.isCellTop { scope.forget(pattern.names.filter(earlier.contains)) }
            let typed = self.pattern(pattern, type, scope)
            if let typed { earlier.formUnion(typed.bindings.map(\.name)) }
            return typed
        }
        for node in nodes {
            switch node {
            case .expression(let node):
                if refusedBinding(node, scope) { failed = true } else if let built = boolean(node, scope) { result.append(.expression(built)) } else { failed = true }
            case .optionalBinding(let pattern, let type, let value):
                let annotation = type.map { checker.builder(for: file).resolve($0, scope) }
                guard let built = expression(value, scope, wanted: annotation.map { checker.optional($0) }, isUnwrapped: annotation == nil) else {
                    declareFailed(pattern, scope)
                    failed = true
                    continue
                }
                guard let wrapped = checker.optionalWrapped(built.type) else {
                    report("'\(built.type)' is not an Optional, so there is nothing to unwrap here.", value.range, notes: ["Write 'let name = value' on a line of its own."])
                    declareFailed(pattern, scope)
                    failed = true
                    continue
                }
                guard let typed = bind(pattern, wrapped) else {
                    failed = true
                    continue
                }
                if case .variable(let own) = typed.kind, own.name == "self", !value.isParenthesized, case .variable(let weak) = built.kind, weak.name == "self", weak.closureRole == .capture { own.closureRole = .unwrappedSelf }
                result.append(.optionalBinding(typed, built))
            case .pattern(let pattern, let type, let value):
                let annotation = type.map { checker.builder(for: file).resolve($0, scope) }
                guard let built = expression(value, scope, wanted: annotation) else {
                    declareFailed(pattern, scope)
                    failed = true
                    continue
                }
                if let typed = bind(pattern, built.type) { result.append(.pattern(typed, built)) } else { failed = true }
            }
        }
        return failed ? nil : result
    }

    /// What a pattern would have bound is known, so that its uses are not reported as well.
    func declareFailed(_ pattern: PatternNode, _ scope: Scope) {
        switch pattern.kind {
        case .name(let name, let isMutable):
            let variable = VariableDeclaration(name: name, type: .error, isMutable: isMutable, file: file, nameRange: pattern.range)
            declare(variable, scope)
        case .tuple(let elements): for element in elements { declareFailed(element.pattern, scope) }
        case .optional(let inner), .cast(let inner, _): declareFailed(inner, scope)
        case .expression(let node):
            if case .call(_, let arguments) = node.kind {
                for argument in arguments { if case .pattern(let inner) = argument.value.kind { declareFailed(inner, scope) } }
            }
        default: break
        }
    }

    func declare(_ variable: VariableDeclaration, _ scope: Scope) {
        if let first = scope.existing(variable.name), !scope.mayHide(variable.name) { checker.reportDuplicate(variable, of: first) }
        if scope.isCellTop {
            if scope.hides(variable.name) { checker.scope.names[variable.name] = nil }
            if let first = checker.scope.names[variable.name]?.first { checker.reportDuplicate(variable, of: first) }
            variable.storage = variable.getter == nil ? .global : .computed
            variable.isOfGuard = isInGuard
            checker.scope.names[variable.name, default: []].append(variable)
            checker.newGlobals.append(variable)
            return
        }
        context.locals.insert(variable)
        scope.declare(variable)
    }
}
