/// Finds the types of one expression: literals, generic arguments and closure parameters are variables, names with
/// several meanings are choices, and the best of all consistent assignments is taken.
///
/// The state is a value: a branch of the search copies it and puts it back.
final class Solver {
    unowned let checker: CellChecker
    let file: SourceFile
    var state = State()
    /// The solutions found so far that no other is better than.
    var solutions: [State] = []
    var work = 0
    /// How many variables have been made in all branches of the search.
    var variablesMade = 0
    /// How often the search came to an end that is a solution, or worse than one.
    var completions = 0
    var isOutOfWork = false
    /// What is known of the generic parameters where the expression stands.
    var environment: GenericEnvironment
    /// How many searches are under way within one another.
    var depth = 0
    /// The part of the expression that is being solved, where it falls apart into several.
    var part: Part?
    /// Whether a solution may leave variables open that nothing more is demanded of.
    var allowsUnbound = false
    /// What stands on the left of an assignment: only there `x?` needs nothing after it.
    var target: ObjectIdentifier?
    /// What an if or switch expression is assigned to.
    var branchContext: SwiftType?
    /// Whether an if or switch expression is all that a closure gives.
    var joinsBranches = false
    /// The closures looked into that are one expression without `return`.
    var droppableResults: Set<ObjectIdentifier> = []
    /// Whether what such closures give may be dropped, so that they give `Void`.
    var dropsClosureResults = false
    /// Whether what is being converted is a parameter or the result of a function that becomes one of another type.
    var convertsWithinFunction = false
    /// Whether generation itself found that nothing can fit.
    var hasContradiction = false
    /// How deep each expression that has been given a type stands in the whole.
    var depths: [ObjectIdentifier: Int] = [:]
    /// What stands in the interpolation of a text: Swift does not look at it where it weighs meanings.
    var interpolated: Set<ObjectIdentifier> = []
    var isInInterpolation = false
    /// How deep that stands which is being given one.
    var nesting = 0
    /// The whole expression.
    var root: ExpressionNode?
    /// Whether an array or a dictionary is wanted: a literal that is the whole expression passes on what its elements are.
    var wantsElements = false
    /// The key paths whose root is written that are taken for what they are, whatever is wanted where they stand.
    var heldKeyPaths: Set<ObjectIdentifier> = []
    /// Whether a loop walks through its value.
    var isWalked = false
    /// What stands beside an operator or before a point.
    var operands: Set<ObjectIdentifier> = []
    /// The parameters of closures that are given no type where they are written.
    var untypedParameters: Set<VariableDeclaration> = []
    /// Those whose written type is another than that of what is passed, which becomes it.
    var widerParameters: Set<VariableDeclaration> = []
    /// What is called.
    var callees: Set<ObjectIdentifier> = []
    /// The closures that are arguments of calls.
    var closureArguments: Set<ObjectIdentifier> = []
    /// Those that may take one tuple apart into several parameters: arguments of calls, subscripts and operators, and branches of them.
    var tupleTakers: Set<ObjectIdentifier> = []
    /// What the methods are called on that closures are arguments of, or the calls themselves of functions.
    var closureReceivers: [ObjectIdentifier: ExpressionNode] = [:]
    /// Whether something used here has no type because of an error reported where it was declared.
    var usesWhatFailed = false

    init(_ checker: CellChecker, _ file: SourceFile, environment: GenericEnvironment) {
        self.checker = checker
        self.file = file
        self.environment = environment
    }

    // MARK: Variables

    func fresh(_ literal: Literal? = nil, _ kind: Origin.Kind = .other) -> SwiftType {
        state.bindings.append(nil)
        state.literals.append(literal)
        variablesMade += 1
        state.origins.append(Origin(kind: kind, number: variablesMade, prefersSubtype: literal != nil || kind != .other, age: 2 * state.origins.count, eldest: kind))
        return .variable(TypeVariable(state.bindings.count - 1))
    }

    /// `type`, or what its variable is bound to.
    func head(_ type: SwiftType) -> SwiftType {
        var type = type
        while case .variable(let variable) = type, let bound = state.bindings[Int(variable.index)] { type = bound }
        if case .associated(let base, let declaration) = type { return reduce(base, declaration) }
        return type
    }

    /// `type` with every bound variable replaced.
    func resolve(_ type: SwiftType) -> SwiftType {
        switch type {
        case .variable:
            let head = head(type)
            if case .variable = head { return head }
            return resolve(head)
        case .nominal(_, let arguments) where arguments.isEmpty: return type
        case .parameter, .existential, .error: return type
        default: break
        }
        return type.transformed { part in
            switch part {
            case .variable:
                let head = self.head(part)
                if case .variable = head { return head }
                return self.resolve(head)
            case .associated(let base, let declaration):
                return self.reduce(base, declaration)
            default: return nil
            }
        }
    }

    /// Calls `visit` with each open variable within a type, as often as it stands there; those that an associated type is of only where
    /// `ofAssociated` says so.
    func forEachVariable(in type: SwiftType, ofAssociated: Bool = true, _ visit: (Int) -> Void) {
        switch type {
        case .variable(let variable):
            if let bound = state.bindings[Int(variable.index)] { forEachVariable(in: bound, ofAssociated: ofAssociated, visit) } else { visit(Int(variable.index)) }
        case .nominal(_, let arguments): for argument in arguments { forEachVariable(in: argument, ofAssociated: ofAssociated, visit) }
        case .tuple(let elements): for element in elements { forEachVariable(in: element.type, ofAssociated: ofAssociated, visit) }
        case .function(let function):
            for parameter in function.parameters { forEachVariable(in: parameter.type, ofAssociated: ofAssociated, visit) }
            forEachVariable(in: function.result, ofAssociated: ofAssociated, visit)
        case .metatype(let instance): forEachVariable(in: instance, ofAssociated: ofAssociated, visit)
        case .associated:
            switch head(type) {
            case .associated(let base, _): if ofAssociated { forEachVariable(in: base, visit) }
            case let known: forEachVariable(in: known, ofAssociated: ofAssociated, visit)
            }
        case .parameter, .existential, .error: break
        }
    }

    private func reduce(_ base: SwiftType, _ declaration: AssociatedTypeDeclaration) -> SwiftType {
        let base = head(base)
        switch base {
        case .variable: return .associated(base, declaration)
        case .parameter, .associated:
            let made = checker.canonical(.associated(base, declaration), environment)
            if case .variable = made { return head(made) }
            return made
        default:
            guard let found = checker.associatedType(declaration, of: base) else { return .error }
            return resolve(found)
        }
    }

    /// Makes two variables one, each of which converts to the other.
    func unifyCycle(_ a: TypeVariable, _ b: TypeVariable) -> Bool {
        let isYounger = state.origins[Int(a.index)].age > state.origins[Int(b.index)].age
        guard unify(.variable(a), .variable(b)) else { return false }
        state.halves[a.index] = isYounger
        state.halves[b.index] = !isYounger
        return true
    }

    /// Whether a type is the younger of two variables that each convert to the other.
    func isYoungerHalf(_ type: SwiftType) -> Bool {
        if state.halves.isEmpty { return false }
        var type = type
        while case .variable(let variable) = type {
            if let isYounger = state.halves[variable.index] { return isYounger }
            guard let bound = state.bindings[Int(variable.index)] else { return false }
            type = bound
        }
        return false
    }

    func literal(_ type: SwiftType) -> Literal? {
        if case .variable(let variable) = head(type) { return state.literals[Int(variable.index)] }
        return nil
    }

    func isUnbound(_ type: SwiftType) -> Bool {
        if case .variable = head(type) { return true }
        return false
    }

    private func occurs(_ variable: TypeVariable, in type: SwiftType) -> Bool {
        var parts = 0
        return isAny(of: type, state.bindings) { part in
            parts += 1
            if parts > SwiftType.mostParts { self.isOutOfWork = true }
            if case .variable(let other) = part, other == variable { return true }
            return self.isOutOfWork
        }
    }

    /// Whether `condition` holds for a type or any type within it, what variables stand for included.
    private func isAny(of type: SwiftType, _ bindings: [SwiftType?], _ condition: (SwiftType) -> Bool) -> Bool {
        type.contains { part in
            if condition(part) { return true }
            if case .variable(let variable) = part, let bound = bindings[Int(variable.index)] { return isAny(of: bound, bindings, condition) }
            return false
        }
    }

    /// Whether anything that a solution says of an expression's parts is of a type that is too large.
    func hasTooLargeTypes(in solution: State) -> Bool { solution.types.values.contains { isTooLarge($0, in: solution) } }

    func isTooLarge(_ type: SwiftType, in solution: State) -> Bool {
        var parts = 0
        return isAny(of: type, solution.bindings) { _ in parts += 1; return parts > SwiftType.mostParts }
    }

    // MARK: Equality

    /// Makes two types the same; `false` if they cannot be.
    func unify(_ a: SwiftType, _ b: SwiftType) -> Bool {
        let a = head(a)
        let b = head(b)
        if a == b { return true }
        switch (a, b) {
        case (.error, _), (_, .error): return false
        case (.variable(let x), .variable(let y)):
            let first = state.literals[Int(x.index)]
            let second = state.literals[Int(y.index)]
            state.bindings[Int(x.index)] = b
            let origin = state.origins[Int(x.index)]
            if origin.age < state.origins[Int(y.index)].age { (state.origins[Int(y.index)].age, state.origins[Int(y.index)].eldest) = (origin.age, origin.eldest) }
            if let first {
                guard let second else {
                    state.literals[Int(y.index)] = first
                    return true
                }
                return merge(first, second, into: Int(y.index))
            }
            return true
        case (.variable(let x), .associated) where occurs(x, in: b), (.associated, .variable(let x)) where occurs(x, in: a):
            // `T.Magnitude == T`: whether it holds comes out with T.
            state.constraints.append(.equal(a, b))
            return true
        case (.variable(let x), _): return bind(x, b)
        case (_, .variable(let y)): return bind(y, a)
        case (.associated, _), (_, .associated):
            if resolve(a) == resolve(b) { return true }
            // Only what the one of them is may still come out; one of a generic parameter is nothing but itself.
            if isOpenAssociated(a) || isOpenAssociated(b) {
                state.constraints.append(.equal(a, b))
                return true
            }
            return false
        case (.nominal(let n, let x), .nominal(let m, let y)):
            guard n === m, x.count == y.count else { return false }
            for (p, q) in zip(x, y) where !unify(p, q) { return false }
            return true
        case (.tuple(let x), .tuple(let y)):
            guard x.count == y.count else { return false }
            for (p, q) in zip(x, y) { if p.label != q.label || !unify(p.type, q.type) { return false } }
            return true
        case (.function(let f), .function(let g)):
            guard f.parameters.count == g.parameters.count, f.isThrowing == g.isThrowing else { return false }
            for (p, q) in zip(f.parameters, g.parameters) { if p.isInout != q.isInout || !unify(p.type, q.type) { return false } }
            return unify(f.result, g.result)
        case (.metatype(let x), .metatype(let y)): return unify(x, y)
        default: return false
        }
    }

    private func isOpenAssociated(_ type: SwiftType) -> Bool {
        if case .associated(let base, _) = type { return base.hasVariables }
        return false
    }

    private func merge(_ a: Literal, _ b: Literal, into index: Int) -> Bool {
        switch (a, b) {
        case (.array(let x), .array(let y)): return unify(x, y)
        case (.dictionary(let k, let v), .dictionary(let l, let w)): return unify(k, l) && unify(v, w)
        case (.integer, .floating), (.floating, .integer): state.literals[index] = .floating
        case (.string, .interpolation), (.interpolation, .string), (.character, .interpolation), (.interpolation, .character): state.literals[index] = .interpolation
        case (.string, .character), (.character, .string): state.literals[index] = .string
        default: return a == b
        }
        return true
    }

    func bind(_ variable: TypeVariable, _ type: SwiftType) -> Bool {
        guard !occurs(variable, in: type) else { return false }
        let literal = state.literals[Int(variable.index)]
        state.bindings[Int(variable.index)] = type
        guard let literal else { return true }
        return accepts(literal, type)
    }
}
