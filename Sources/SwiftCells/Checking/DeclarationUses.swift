/// What a cell's code uses, as the checker resolved it: declarations, whatever name or way led to them.
///
/// An alias, a function taken as a value, a method reached through a key path or a generic parameter are all uses of the
/// declaration itself. Code of functions that were declared in other cells is looked through where `follows` says so.
package struct DeclarationUses {
    /// Every function, property, subscript, enum case and type used, once.
    package private(set) var declarations: Set<Declaration> = []
    private let follows: (FunctionDeclaration) -> Bool
    private let bodyOf: (FunctionDeclaration) -> TypedBody?
    /// Work still to do, so that deep nesting of calls takes no native stack.
    private var pending: [TypedBody] = []
    private var typesSeen: Set<SwiftType> = []
    /// Whether types are looked into, and the initial values of what they and variables hold.
    private var seesTypes = true

    /// Looks through a checked cell.
    ///
    /// - Parameters:
    ///   - follows: Whether the body of a function that is used is looked through too.
    ///   - bodyOf: The checked body of a function, where it has one.
    package init(of cell: CheckedCell, follows: @escaping (FunctionDeclaration) -> Bool, bodyOf: @escaping (FunctionDeclaration) -> TypedBody?) {
        self.follows = follows
        self.bodyOf = bodyOf
        visit(cell.statements)
        for function in cell.functions {
            if let body = function.body ?? bodyOf(function) { pending.append(body) }
            for parameter in function.parameters { visit(parameter.type) }
            visitDefaults(function.parameters)
            visit(function.result)
        }
        for global in cell.globals { visit(global.type) }
        while let body = pending.popLast() { visit(body.statements) }
    }

    /// Looks through what a call of a function of cells leads to.
    init(from function: FunctionDeclaration, bodyOf: @escaping (FunctionDeclaration) -> TypedBody?) {
        follows = { $0.file?.isLibrary == false }
        self.bodyOf = bodyOf
        use(FunctionReference(function, Substitution()))
        while let body = pending.popLast() { visit(body.statements) }
    }

    /// Looks at what a value is made of, and no further.
    init(of value: TypedExpression) {
        follows = { _ in false }
        bodyOf = { _ in nil }
        visit(value)
    }

    /// Looks at what statements use themselves.
    init(of statements: [TypedStatement]) {
        follows = { _ in false }
        bodyOf = { _ in nil }
        visit(statements)
    }

    /// Looks at what statements name, code that never runs and local functions among them, but no further into what they use.
    init(namedIn statements: [TypedStatement]) {
        follows = { _ in false }
        bodyOf = { _ in nil }
        seesTypes = false
        visit(statements)
        while let body = pending.popLast() { visit(body.statements) }
    }

    /// The names by which a list may mean what is used: `mean`, `Tensor.mean` and `Tensor` for a method, `MSELoss` for its initialiser.
    ///
    /// - Parameter isOwn: Whether a declaration is the code's own and not what a list of built-ins means. A requirement of a
    ///   protocol counts as foreign in any case: what fulfils it may be a built-in of that name.
    package func names(isOwn: (Declaration) -> Bool) -> Set<String> {
        var names: Set<String> = []
        for declaration in declarations {
            if let function = declaration as? FunctionDeclaration, case .requirement = function.implementation {
                names.insert(function.name)
                continue
            }
            if isOwn(declaration) { continue }
            names.insert(declaration.name)
            guard let owner = declaration.memberOwner else { continue }
            names.insert(owner.name)
            names.insert(owner.name + "." + declaration.name)
        }
        return names
    }

    // MARK: Uses

    private mutating func use(_ reference: FunctionReference) {
        let function = reference.declaration
        guard declarations.insert(function).inserted else { return }
        if let accessed = function.accessorOf { declarations.insert(accessed) }
        guard follows(function) else { return }
        if let body = function.body ?? bodyOf(function) { pending.append(body) }
        visitDefaults(function.parameters)
    }

    /// What stands for arguments that a call leaves out.
    private mutating func visitDefaults(_ parameters: [ParameterDeclaration]) {
        for parameter in parameters {
            if let value = parameter.defaultValue { visit(value) }
            if let inherited = parameter.inheritedDefault { visitDefaults([inherited]) }
        }
    }

    private mutating func use(_ reference: PropertyReference) {
        let property = reference.declaration
        guard declarations.insert(property).inserted else { return }
        for accessor in [property.getter, property.setter, property.willSet, property.didSet] {
            guard let accessor, follows(accessor), let body = accessor.body ?? bodyOf(accessor) else { continue }
            pending.append(body)
        }
        if seesTypes, let value = property.initialValue { visit(value) }
    }

    private mutating func use(_ reference: SubscriptReference) {
        guard declarations.insert(reference.declaration).inserted else { return }
        if reference.declaration.file?.isLibrary == false { visitDefaults(reference.declaration.parameters) }
        for accessor in [reference.declaration.getter, reference.declaration.setter] {
            guard let accessor, follows(accessor), let body = accessor.body ?? bodyOf(accessor) else { continue }
            pending.append(body)
        }
    }

    private mutating func visit(_ type: SwiftType) {
        guard seesTypes, typesSeen.insert(type).inserted else { return }
        switch type {
        case .nominal(let declaration, let arguments):
            if declarations.insert(declaration).inserted, !declaration.isLibraryType {
                if let superclass = declaration.superclass { visit(superclass) }
                for conformance in declaration.stated { declarations.insert(conformance.protocolDeclaration) }
                // Making an instance takes the initial values of all its properties, whether they are named or not.
                for case let property as VariableDeclaration in declaration.members.all {
                    if let value = property.initialValue { visit(value) }
                }
            }
            for argument in arguments { visit(argument) }
        case .tuple(let elements):
            for element in elements { visit(element.type) }
        case .function(let function):
            for parameter in function.parameters { visit(parameter.type) }
            visit(function.result)
        case .metatype(let inner), .associated(let inner, _): visit(inner)
        case .existential(let protocols):
            for item in protocols { declarations.insert(item) }
        case .parameter, .variable, .error: break
        }
    }

    // MARK: Statements

    private mutating func visit(_ statements: [TypedStatement]) {
        for statement in statements { visit(statement) }
    }

    private mutating func visit(_ statement: TypedStatement) {
        switch statement.kind {
        case .expression(let value), .throw(let value), .yield(let value): visit(value)
        case .binding(let pattern, let value):
            visit(pattern)
            if let value { visit(value) }
        case .if(let statement): visit(statement)
        case .guard(let conditions, let otherwise):
            visit(conditions)
            visit(otherwise.statements)
        case .while(_, let conditions, let body):
            visit(conditions)
            visit(body.statements)
        case .repeatWhile(_, let body, let condition):
            visit(body.statements)
            visit(condition)
        case .forIn(let loop):
            visit(loop.pattern)
            visit(loop.sequence)
            if let condition = loop.condition { visit(condition) }
            if let makeIterator = loop.makeIterator { use(makeIterator) }
            if let next = loop.next { use(next) }
            visit(loop.body.statements)
        case .switch(let statement): visit(statement)
        case .do(let statement): visit(statement)
        case .block(_, let body), .defer(let body): visit(body.statements)
        case .return(let value):
            if let value { visit(value) }
        case .localFunction(let function):
            if let body = function.body ?? bodyOf(function) { pending.append(body) }
        case .break, .continue, .fallthrough, .nothing: break
        }
    }

    private mutating func visit(_ statement: TypedIf) {
        visit(statement.conditions)
        visit(statement.then.statements)
        if let otherwise = statement.otherwise { visit(otherwise.statements) }
    }

    private mutating func visit(_ statement: TypedSwitch) {
        visit(statement.subject)
        for item in statement.cases {
            for entry in item.patterns {
                visit(entry.pattern)
                if let condition = entry.condition { visit(condition) }
            }
            visit(item.body.statements)
        }
    }

    private mutating func visit(_ statement: TypedDo) {
        visit(statement.body.statements)
        for clause in statement.catches {
            for entry in clause.patterns {
                visit(entry.pattern)
                if let condition = entry.condition { visit(condition) }
            }
            visit(clause.body.statements)
        }
    }

    private mutating func visit(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): visit(value)
            case .optionalBinding(let pattern, let value), .pattern(let pattern, let value):
                visit(pattern)
                visit(value)
            }
        }
    }

    private mutating func visit(_ pattern: TypedPattern) {
        visit(pattern.type)
        switch pattern.kind {
        case .tuple(let parts): for part in parts { visit(part) }
        case .enumCase(let declaration, let payload):
            declarations.insert(declaration)
            for part in payload { visit(part) }
        case .some(let inner): visit(inner)
        case .is(let type): visit(type)
        case .cast(let inner, let type):
            visit(inner)
            visit(type)
        case .expression(_, let match): visit(match)
        case .any, .variable, .none, .boolean: break
        }
    }

    // MARK: Expressions

    private mutating func visit(_ expression: TypedExpression) {
        visit(expression.type)
        switch expression.kind {
        case .integer, .floating, .boolean, .string, .character, .none, .classOfSelf: break
        case .interpolation(let segments):
            for case .value(let value) in segments { visit(value) }
        case .array(let values), .tuple(let values): for value in values { visit(value) }
        case .dictionary(let entries):
            for entry in entries {
                visit(entry.key)
                visit(entry.value)
            }
        case .variable(let variable):
            // A computed variable has code of its own; a built-in one is a use.
            use(PropertyReference(variable, Substitution()))
        case .type(let type): visit(type)
        case .function(let reference, let base):
            use(reference)
            if let base { visit(base) }
        case .enumCase(let declaration): declarations.insert(declaration)
        case .tupleElement(let value, _), .forceUnwrap(let value), .optionalChain(let value), .bindOptional(let value), .wrapOptional(let value),
            .box(let value), .upcast(let value), .convertFunction(let value), .typeOf(let value), .discard(let value), .tryOptional(let value),
            .tryForce(let value), .openExistential(let value), .isNil(let value, negated: _):
            visit(value)
        case .property(let reference, let base):
            use(reference)
            if let base { visit(base) }
        case .subscript(let reference, let base, let arguments):
            use(reference)
            if let base { visit(base) }
            visit(arguments)
        case .call(let reference, let base, let arguments):
            use(reference)
            if let base { visit(base) }
            visit(arguments)
        case .callValue(let function, let arguments):
            visit(function)
            visit(arguments)
        case .closure(let closure):
            for capture in closure.captures {
                if case .value(let value) = capture.source { visit(value) }
            }
            visit(closure.body.statements)
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
            visit(left)
            visit(right)
        case .ternary(let condition, let first, let second):
            visit(condition)
            visit(first)
            visit(second)
        case .ifExpression(let statement): visit(statement)
        case .switchExpression(let statement): visit(statement)
        case .doExpression(let statement): visit(statement)
        case .mapOptional(let value, _, let conversion), .mapCollection(let value, _, let conversion):
            visit(value)
            visit(conversion)
        case .bind(_, let value, let body):
            visit(value)
            visit(body)
        case .is(let value, let type), .conditionalCast(let value, let type), .forcedCast(let value, let type):
            visit(value)
            visit(type)
        case .place(let place): visit(place)
        case .assign(let place, let value):
            visit(place)
            visit(value)
        case .assignTuple(let places, let value):
            for place in places { visit(place) }
            visit(value)
        }
    }

    private mutating func visit(_ arguments: [TypedExpression.Argument]) {
        for argument in arguments {
            switch argument.value {
            case .value(let value): visit(value)
            case .place(let place): visit(place)
            case .variadic(let values): for value in values { visit(value) }
            case .defaultValue: break
            }
        }
    }

    private mutating func visit(_ tree: TypedPlaceTree) {
        switch tree {
        case .discard: break
        case .place(let place): visit(place)
        case .tuple(let parts): for part in parts { visit(part) }
        }
    }

    private mutating func visit(_ place: TypedPlace) {
        visit(place.type)
        switch place.kind {
        case .variable(let variable): use(PropertyReference(variable, Substitution()))
        case .value(let value): visit(value)
        case .staticProperty(let reference): use(reference)
        case .property(let inner, let reference):
            use(reference)
            visit(inner)
        case .subscript(let inner, let reference, let arguments):
            use(reference)
            visit(inner)
            visit(arguments)
        case .tupleElement(let inner, _), .forceUnwrap(let inner), .bindOptional(let inner), .upcast(let inner): visit(inner)
        }
    }
}
