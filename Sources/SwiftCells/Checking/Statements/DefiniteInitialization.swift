/// Whether every variable and property has a value before it is used, and constants get only one.
///
/// One walk along the paths of control: a variable is *definite* where every path here has given it a value, *possible*
/// where some path has.
final class DefiniteInitialization {
    private struct State {
        var definite: Set<VariableDeclaration> = []
        var possible: Set<VariableDeclaration> = []
        /// Whether `self.init` or `super.init` has run on every path.
        var hasDelegated = false

        func merged(_ other: State?) -> State {
            guard let other else { return self }
            return State(definite: definite.intersection(other.definite), possible: possible.union(other.possible), hasDelegated: hasDelegated && other.hasDelegated)
        }
    }

    private let checker: CellChecker
    private let file: SourceFile
    private var tracked: Set<VariableDeclaration> = []
    /// The fields that an initialiser must set.
    private var fields: [VariableDeclaration] = []
    private var ownSelf: VariableDeclaration?
    private var isClass = false
    private var mustDelegate = false
    private var hasSuperclass = false
    private var initializer: FunctionDeclaration?
    private var found: [SourceDiagnostic] = []
    private var exits: [ObjectIdentifier: State] = [:]
    /// `nil` where control cannot come.
    private var state: State? = State()

    init(_ checker: CellChecker, _ file: SourceFile) {
        self.checker = checker
        self.file = file
    }

    func check(topLevel statements: [TypedStatement]) -> [SourceDiagnostic] {
        run(statements)
        return found
    }

    func check(_ function: FunctionDeclaration, _ statements: [TypedStatement]) -> [SourceDiagnostic] {
        if checker.isInitializer(function), let nominal = function.owner as? NominalDeclaration, let own = function.selfVariable {
            ownSelf = own
            initializer = function
            isClass = nominal.kind == .classType
            hasSuperclass = nominal.superclass != nil
            let delegates = mentionsSelfInit(statements)
            mustDelegate = function.isConvenience || delegates
            if !mustDelegate, !nominal.isNative {
                fields = nominal.fields.filter { !$0.hasInitialValue && !$0.isLazy && !($0.isMutable && checker.optionalWrapped(checker.typeOf($0)) != nil) }
                tracked.formUnion(fields)
            }
        }
        run(statements)
        if initializer != nil, state != nil { checkComplete(SourceRange(max(function.nameRange.start, 0), function.nameRange.end)) }
        return found
    }

    private func report(_ message: String, _ range: SourceRange, notes: [String] = []) {
        guard !found.contains(where: { $0.range == range }) else { return }
        found.append(SourceDiagnostic(.type, message, range, notes: notes))
    }

    /// Whether an initialiser leaves the work to another one of the same type.
    private func mentionsSelfInit(_ statements: [TypedStatement]) -> Bool {
        guard let function = initializer else { return false }
        if function.isConvenience { return true }
        if isClass { return false }
        return statements.contains { statement in
            switch statement.kind {
            case .expression(let value): isSelfInit(value)
            case .if(let node): mentionsSelfInit(node.then.statements) || mentionsSelfInit(node.otherwise?.statements ?? [])
            case .guard(_, let body), .block(_, let body): mentionsSelfInit(body.statements)
            case .switch(let node): node.cases.contains { mentionsSelfInit($0.body.statements) }
            case .do(let node): mentionsSelfInit(node.body.statements)
            default: false
            }
        }
    }

    private func isSelfInit(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .call(let reference, let base?, _):
            guard checker.isInitializer(reference.declaration), case .variable(let own) = base.kind else { return false }
            return own.isSelf
        case .assign(let place, _): if case .variable(let own) = place.kind { return own.isSelf } else { return false }
        case .tryForce(let inner), .forceUnwrap(let inner): return isSelfInit(inner)
        default: return false
        }
    }

    /// At the end of an initialiser, everything has a value.
    private func checkComplete(_ range: SourceRange) {
        guard let state else { return }
        if mustDelegate {
            if !state.hasDelegated { report("This initialiser must call self.init on every path.", range) }
            return
        }
        if isClass, hasSuperclass, state.hasDelegated { return }
        if isClass, hasSuperclass, !state.hasDelegated, let nominal = initializer?.owner as? NominalDeclaration, case .nominal(let parent, _)? = nominal.superclass {
            let canBeImplicit = checker.membersDeclared(in: parent, named: "init").contains { declaration in
                guard let function = declaration as? FunctionDeclaration else { return false }
                return !function.isConvenience && function.parameters.allSatisfy { $0.hasDefault || $0.isVariadic }
            }
            if !canBeImplicit { report("This initialiser must call super.init.", range) }
        }
        for field in fields where !state.definite.contains(field) {
            report("'\(field.name)' has no value when this initialiser ends.", range, notes: ["Give every property a value in the initialiser, or where it is declared."])
            return
        }
    }

    // MARK: Statements

    private func run(_ statements: [TypedStatement]) {
        var deferred: [TypedBlock] = []
        for statement in statements {
            if state == nil { break }
            if case .defer(let body) = statement.kind { deferred.append(body) } else { run(statement) }
        }
        for body in deferred.reversed() where state != nil { run(body.statements) }
    }

    private func run(_ statement: TypedStatement) {
        switch statement.kind {
        case .expression(let value), .yield(let value):
            visit(value)
            if Termination.isNever(value) { state = nil }
        case .binding(let pattern, let value):
            if let value {
                visit(value)
                if Termination.isNever(value) { state = nil }
            } else {
                for variable in pattern.bindings {
                    tracked.insert(variable)
                    state?.definite.remove(variable)
                    state?.possible.remove(variable)
                }
            }
        case .if(let node): run(node)
        case .guard(let conditions, let otherwise):
            visit(conditions)
            let after = state
            run(otherwise.statements)
            state = after
        case .while(let target, let conditions, let body):
            visit(conditions)
            let skipped = isAlwaysTrue(conditions) ? nil : state
            loop(target, body)
            state = joined(skipped, exits[ObjectIdentifier(target)])
        case .repeatWhile(let target, let body, let condition):
            loop(target, body)
            if state != nil { visit(condition) }
            if case .boolean(true) = condition.kind { state = nil }
            state = joined(state, exits[ObjectIdentifier(target)])
        case .forIn(let node):
            visit(node.sequence)
            let skipped = state
            if let condition = node.condition { visit(condition) }
            loop(node.target, node.body)
            state = joined(skipped, exits[ObjectIdentifier(node.target)])
        case .switch(let node): run(node)
        case .do(let node):
            let before = state
            run(node.body.statements)
            var result = state
            for clause in node.catches {
                // The body may have come to an end anywhere.
                state = before
                for variable in assigned(node.body.statements) { state?.possible.insert(variable) }
                for (pattern, condition) in clause.patterns {
                    visit(pattern)
                    if let condition { visit(condition) }
                }
                run(clause.body.statements)
                result = joined(result, state)
            }
            state = joined(result, exits[ObjectIdentifier(node.target)])
        case .block(let target, let body):
            run(body.statements)
            state = joined(state, exits[ObjectIdentifier(target)])
        case .defer(let body): run(body.statements)
        case .break(let target):
            exits[ObjectIdentifier(target)] = joined(exits[ObjectIdentifier(target)], state)
            state = nil
        case .continue: state = nil
        case .fallthrough: break
        case .return(let value):
            if let value { visit(value) }
            if initializer != nil, closureDepth == 0 {
                var isNil = false
                if let value, case .none = value.kind { isNil = true }
                if !isNil { checkComplete(statement.range) }
            }
            state = nil
        case .throw(let value):
            visit(value)
            state = nil
        case .localFunction(let function): if let body = function.body { closure(body.statements) }
        case .nothing: break
        }
    }

    private func joined(_ a: State?, _ b: State?) -> State? {
        guard let a else { return b }
        return a.merged(b)
    }

    private func isAlwaysTrue(_ conditions: [TypedCondition]) -> Bool {
        if conditions.count == 1, case .expression(let value) = conditions[0], case .boolean(true) = value.kind { return true }
        return false
    }

    private func loop(_ target: TypedLoop, _ body: TypedBlock) {
        exits[ObjectIdentifier(target)] = nil
        // A constant assigned in a loop may get a second value the next time round.
        for variable in assigned(body.statements) where tracked.contains(variable) && !declared(body.statements).contains(variable) { state?.possible.insert(variable) }
        run(body.statements)
    }

    private func run(_ node: TypedIf) {
        visit(node.conditions)
        let before = state
        run(node.then.statements)
        let then = state
        state = before
        if let otherwise = node.otherwise { run(otherwise.statements) }
        state = joined(joined(then, state), exits[ObjectIdentifier(node.target)])
    }

    private func run(_ node: TypedSwitch) {
        visit(node.subject)
        let before = state
        var result: State?
        var fallen: State?
        for item in node.cases {
            state = joined(before, fallen)
            if fallen != nil, let before, let own = fallen { state = before.merged(own) }
            for (pattern, condition) in item.patterns {
                visit(pattern)
                if let condition { visit(condition) }
            }
            fallen = nil
            run(item.body.statements)
            if case .fallthrough? = item.body.statements.last?.kind { fallen = state } else { result = joined(result, state) }
        }
        state = joined(result, exits[ObjectIdentifier(node.target)])
    }

    // MARK: Expressions

    private var closureDepth = 0

    /// The body of a closure: it reads what has a value when it is made.
    private func closure(_ statements: [TypedStatement]) {
        let before = state
        closureDepth += 1
        run(statements)
        closureDepth -= 1
        state = before
    }

    private func read(_ variable: VariableDeclaration, _ range: SourceRange) {
        if variable === ownSelf { return readSelf(range) }
        guard tracked.contains(variable), let state, !state.definite.contains(variable) else { return }
        report("'\(variable.name)' is used before it has a value.", range)
    }

    /// `self` as a whole may be used once every property has a value.
    private func readSelf(_ range: SourceRange) {
        guard let state, initializer != nil else { return }
        if mustDelegate {
            if !state.hasDelegated { report("'self' is used before self.init is called.", range) }
            return
        }
        for field in fields where !state.definite.contains(field) {
            return report("'self' is used before '\(field.name)' has a value.", range, notes: ["Give every property a value first."])
        }
        if isClass, hasSuperclass, !state.hasDelegated { report("'self' is used before super.init is called.", range) }
    }

    private func write(_ variable: VariableDeclaration, _ range: SourceRange) {
        guard tracked.contains(variable), state != nil else { return }
        if !variable.isMutable, state?.possible.contains(variable) == true {
            report("'\(variable.name)' is a constant, and has a value already.", range, notes: ["Declare it with 'var' instead of 'let'."])
        } else if !variable.isMutable, closureDepth > 0 {
            report("A constant cannot be given its value inside a closure.", range)
        }
        state?.definite.insert(variable)
        state?.possible.insert(variable)
    }

    private func isOwnSelf(_ expression: TypedExpression?) -> Bool {
        guard let expression, let ownSelf else { return false }
        switch expression.kind {
        case .variable(let variable): return variable === ownSelf
        case .upcast(let inner): return isOwnSelf(inner)
        default: return false
        }
    }

    private func isOwnSelf(_ place: TypedPlace) -> Bool {
        switch place.kind {
        case .variable(let variable): variable === ownSelf
        case .value(let value): isOwnSelf(value)
        case .upcast(let inner): isOwnSelf(inner)
        default: false
        }
    }

    private func isStoredField(_ variable: VariableDeclaration) -> Bool {
        if case .field = variable.storage { return variable.owner === initializer?.owner }
        return false
    }

    private func visit(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): visit(value)
            case .optionalBinding(let pattern, let value), .pattern(let pattern, let value):
                visit(value)
                visit(pattern)
            }
        }
    }

    private func visit(_ pattern: TypedPattern) {
        switch pattern.kind {
        case .expression(_, let match): visit(match)
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { visit(part) }
        case .some(let inner), .cast(let inner, _): visit(inner)
        default: break
        }
    }

    private func visit(_ arguments: [TypedExpression.Argument]) {
        for argument in arguments.sorted(by: { $0.order < $1.order }) {
            switch argument.value {
            case .value(let value): visit(value)
            case .place(let place): use(place)
            case .variadic(let values): for value in values { visit(value) }
            case .defaultValue: break
            }
        }
    }

    /// A place that is read and written.
    private func use(_ place: TypedPlace) {
        switch place.kind {
        case .variable(let variable):
            read(variable, place.range)
            if tracked.contains(variable), !variable.isMutable { report("'\(variable.name)' is a constant, so it cannot be changed.", place.range) }
        case .value(let value): visit(value)
        case .staticProperty: break
        case .property(let base, let reference):
            if isOwnSelf(base), isStoredField(reference.declaration) { readField(reference.declaration, place.range) } else { use(base) }
        case .subscript(let base, _, let arguments):
            use(base)
            visit(arguments)
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): use(base)
        }
    }

    private func readField(_ field: VariableDeclaration, _ range: SourceRange) {
        guard let state, initializer != nil else { return }
        if mustDelegate {
            if !state.hasDelegated { report("'\(field.name)' is used before self.init is called.", range) }
        } else if fields.contains(field), !state.definite.contains(field) {
            report("'\(field.name)' is used before it has a value.", range)
        }
    }

    private func assign(_ place: TypedPlace, _ range: SourceRange) {
        switch place.kind {
        case .variable(let variable):
            if variable === ownSelf {
                state?.hasDelegated = true
                for field in fields { state?.definite.insert(field); state?.possible.insert(field) }
            } else {
                write(variable, range)
            }
        case .property(let base, let reference) where isOwnSelf(base) && isStoredField(reference.declaration):
            if mustDelegate, state?.hasDelegated == false { report("'\(reference.declaration.name)' is set before self.init is called.", range) }
            if isClass, state?.hasDelegated == true, !reference.declaration.isMutable { report("'\(reference.declaration.name)' is a constant, and has a value already.", range) }
            write(reference.declaration, range)
        case .property(let base, _): if isOwnSelf(base) { readSelf(range) } else { use(base) }
        case .subscript(let base, _, let arguments):
            use(base)
            visit(arguments)
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): use(base)
        case .value(let value): visit(value)
        case .staticProperty: break
        }
    }

    private func assign(_ trees: [TypedPlaceTree]) {
        for tree in trees {
            switch tree {
            case .discard: break
            case .place(let place): assign(place, place.range)
            case .tuple(let inner): assign(inner)
            }
        }
    }

    /// Evaluated only sometimes: what it assigns is only possible afterwards.
    private func sometimes(_ expression: TypedExpression) {
        let before = state
        visit(expression)
        state = joined(before, state)
    }

    private func visit(_ expression: TypedExpression) {
        switch expression.kind {
        case .integer, .floating, .boolean, .string, .character, .none, .type, .enumCase: break
        case .interpolation(let segments): for case .value(let value) in segments { visit(value) }
        case .array(let values), .tuple(let values): for value in values { visit(value) }
        case .dictionary(let pairs): for pair in pairs { visit(pair.key); visit(pair.value) }
        case .variable(let variable): read(variable, expression.range)
        case .function(let reference, let base):
            if let base { visit(base) }
            if reference.declaration.isLocal { for capture in reference.declaration.captures { read(capture.variable, expression.range) } }
        case .property(let reference, let base):
            if isOwnSelf(base), isStoredField(reference.declaration) { readField(reference.declaration, expression.range) } else if let base { visit(base) }
        case .subscript(_, let base, let arguments):
            if let base { visit(base) }
            visit(arguments)
        case .call(let reference, let base, let arguments):
            if checker.isInitializer(reference.declaration), let base, isOwnSelf(base) {
                visit(arguments)
                if !mustDelegate, isClass, let state {
                    for field in fields where !state.definite.contains(field) {
                        report("'\(field.name)' must have a value before super.init is called.", expression.range)
                        break
                    }
                }
                state?.hasDelegated = true
                return
            }
            if let base { visit(base) }
            visit(arguments)
        case .callValue(let function, let arguments):
            visit(function)
            visit(arguments)
        case .closure(let closure):
            for capture in closure.captures { if case .value(let value) = capture.source { visit(value) } }
            self.closure(closure.body.statements)
        case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
            visit(a)
            sometimes(b)
        case .ternary(let condition, let a, let b):
            visit(condition)
            let before = state
            visit(a)
            let first = state
            state = before
            visit(b)
            state = joined(first, state)
        case .ifExpression(let node): run(node)
        case .switchExpression(let node): run(node)
        case .doExpression(let node): run(TypedStatement(.do(node), expression.range))
        case .tupleElement(let inner, _), .forceUnwrap(let inner), .bindOptional(let inner), .wrapOptional(let inner), .box(let inner), .upcast(let inner), .convertFunction(let inner),
            .is(let inner, _), .conditionalCast(let inner, _), .forcedCast(let inner, _), .typeOf(let inner), .discard(let inner), .tryForce(let inner), .openExistential(let inner), .isNil(let inner, _):
            visit(inner)
        case .optionalChain(let inner), .tryOptional(let inner): sometimes(inner)
        case .mapOptional(let inner, _, let conversion), .mapCollection(let inner, _, let conversion):
            visit(inner)
            visit(conversion)
        case .bind(_, let value, let body):
            visit(value)
            visit(body)
        case .assign(let place, let value):
            visit(value)
            assign(place, expression.range)
        case .assignTuple(let trees, let value):
            visit(value)
            assign(trees)
        case .place(let place): use(place)
        }
    }

    // MARK: What a body assigns

    private func assigned(_ statements: [TypedStatement]) -> Set<VariableDeclaration> {
        let inner = AssignmentCollector()
        inner.collect(statements)
        return inner.assigned
    }

    private func declared(_ statements: [TypedStatement]) -> Set<VariableDeclaration> {
        let inner = AssignmentCollector()
        inner.collect(statements)
        return inner.declared
    }
}

/// The variables that some statements assign or declare.
private final class AssignmentCollector {
    var assigned: Set<VariableDeclaration> = []
    var declared: Set<VariableDeclaration> = []

    func collect(_ statements: [TypedStatement]) {
        for statement in statements {
            switch statement.kind {
            case .expression(let value):
                if case .assign(let place, _) = value.kind {
                    switch place.kind {
                    case .variable(let variable): assigned.insert(variable)
                    case .property(_, let reference): assigned.insert(reference.declaration)
                    default: break
                    }
                }
            case .binding(let pattern, _): declared.formUnion(pattern.bindings)
            case .if(let node):
                collect(node.then.statements)
                collect(node.otherwise?.statements ?? [])
            case .guard(_, let body), .block(_, let body), .while(_, _, let body), .repeatWhile(_, let body, _), .defer(let body): collect(body.statements)
            case .forIn(let node): collect(node.body.statements)
            case .switch(let node): for item in node.cases { collect(item.body.statements) }
            case .do(let node):
                collect(node.body.statements)
                for clause in node.catches { collect(clause.body.statements) }
            default: break
            }
        }
    }
}
