/// Changes of what is behind a `?`: from the `?` on Swift holds what the Optional lies in until the change is done, so that neither the
/// arguments nor the new value may use it.
extension TreeBuilder {
    /// Reports what uses a variable while an optional chain holds it. (Of properties of instances, and of variables that other code uses
    /// meanwhile, it shows when the program runs.)
    ///
    /// - Parameters:
    ///   - place: What is changed.
    ///   - values: What is evaluated before the change and after the place.
    func checkHeld(_ place: TypedPlace, while values: [TypedExpression]) {
        checkDefaults(place)
        guard let held = place.heldByChain, let path = AccessPath(held, tellsGlobalsApart: true) else { return }
        let variable: VariableDeclaration
        switch path.root {
        case .variable(let own): variable = own
        case .property(of: _, let property): variable = property
        }
        guard variable.isMutable else { return }
        let uses = place.argumentsBehindChain + values
        guard let use = uses.lazy.compactMap({ $0.firstUse(of: path, byFunction: self.usesNow) }).first else {
            let whole = path.whole
            if let other = uses.lazy.compactMap({ $0.firstUse(of: whole, byFunction: self.usesNow) }).first { notePartialChange(other.range, path, heldMessage(variable)) }
            return
        }
        if !hasFailed { checker.report(.type, heldMessage(variable), use.range, file, notes: ["Give what is needed of '\(variable.shownName)' to a constant before."]) }
        hasFailed = true
    }

    /// Reports what a subscript's `default:` uses of the variable that is changed through it: it is evaluated while the change goes on.
    private func checkDefaults(_ place: TypedPlace) {
        switch place.kind {
        case .subscript(let base, _, let arguments):
            guard let path = AccessPath(base), case .variable(let variable) = path.root, variable.isLocal else { return checkDefaults(base) }
            let defaults = arguments.flatMap(\.values).compactMap(\.valueOfClosure)
            guard let use = defaults.lazy.compactMap({ $0.firstUse(of: path, byFunction: self.usesNow) }).first else { return checkDefaults(base) }
            if !hasFailed { checker.report(.type, "This uses '\(variable.shownName)' while the subscript changes it.", use.range, file, notes: ["Give what is needed of '\(variable.shownName)' to a constant before."]) }
            hasFailed = true
        case .property(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): checkDefaults(base)
        case .variable, .value, .staticProperty: break
        }
    }

    /// Whether a closure that is not kept, and so may be called at once, or one that is called by its constant's name uses what a change meets.
    private func usesNow(_ expression: TypedExpression, _ path: AccessPath) -> Bool {
        switch expression.kind {
        case .closure(let closure):
            guard let context = checker.context(of: closure), !context.isEscaping else { return false }
            return context.uses(path)
        case .callValue(let function, _):
            guard case .variable = function.kind, let closure = checker.closure(calledBy: function) else { return false }
            return checker.context(of: closure)?.uses(path) ?? false
        default: return false
        }
    }

    private func heldMessage(_ variable: VariableDeclaration) -> String { "This uses '\(variable.shownName)' while the '?' on the left holds it for a change." }
}

extension TypedPlace {
    /// The Optional that the first `?` on the way to this place asks; what lies within it is held until the change is done. An instance of a
    /// class, which ends the way, does not lie within it: it is read, and nothing is held.
    var heldByChain: TypedPlace? {
        switch kind {
        case .bindOptional(let base): if case .value = base.kind { nil } else { base.heldByChain ?? base }
        case .property(let base, _), .subscript(let base, _, _), .tupleElement(let base, _), .forceUnwrap(let base), .upcast(let base): base.heldByChain
        case .variable, .value, .staticProperty: nil
        }
    }

    /// The values in the subscripts behind that `?`.
    var argumentsBehindChain: [TypedExpression] {
        guard heldByChain != nil else { return [] }
        switch kind {
        case .subscript(let base, _, let arguments): return base.argumentsBehindChain + arguments.flatMap(\.values)
        case .property(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .upcast(let base), .bindOptional(let base): return base.argumentsBehindChain
        case .variable, .value, .staticProperty: return []
        }
    }
}

extension TypedExpression.Argument {
    /// What is evaluated for it, where it is no place.
    var values: [TypedExpression] {
        switch value {
        case .value(let value): [value]
        case .variadic(let values): values
        case .place, .defaultValue: []
        }
    }
}

extension TypedExpression {
    /// What a closure gives that consists of one expression, as those do that are made of an argument.
    var valueOfClosure: TypedExpression? {
        guard case .closure(let closure) = kind, closure.body.statements.count == 1, case .return(let value) = closure.body.statements[0].kind else { return nil }
        return value
    }

    /// The first part, in the order of their evaluation, that reads or changes what overlaps a variable's part.
    ///
    /// - Parameter functionUses: Whether an expression runs a closure that uses that.
    fileprivate func firstUse(of path: AccessPath, byFunction functionUses: (TypedExpression, AccessPath) -> Bool) -> TypedExpression? {
        if let own = AccessPath(reading: self) { return own.overlaps(path) ? self : nil }
        if functionUses(self, path) { return self }
        for part in parts {
            if let use = part.firstUse(of: path, byFunction: functionUses) { return use }
        }
        return nil
    }

    /// The expressions that are evaluated for it directly; of a place, the values on the way to it.
    var parts: [TypedExpression] {
        switch kind {
        case .integer, .floating, .boolean, .string, .character, .none, .variable, .type, .enumCase, .closure, .classOfSelf, .ifExpression, .switchExpression, .doExpression: []
        case .interpolation(let segments): segments.compactMap { if case .value(let value) = $0 { value } else { nil } }
        case .array(let values), .tuple(let values): values
        case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
        case .function(_, let base), .property(_, let base): base.map { [$0] } ?? []
        case .subscript(_, let base, let arguments), .call(_, let base, let arguments): (base.map { [$0] } ?? []) + arguments.flatMap(\.all)
        case .callValue(let function, let arguments): [function] + arguments.flatMap(\.all)
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right): [left, right]
        case .ternary(let condition, let yes, let no): [condition, yes, no]
        case .tupleElement(let inner, _), .forceUnwrap(let inner), .optionalChain(let inner), .bindOptional(let inner), .wrapOptional(let inner), .box(let inner), .upcast(let inner),
            .convertFunction(let inner), .is(let inner, _), .conditionalCast(let inner, _), .forcedCast(let inner, _), .typeOf(let inner), .discard(let inner), .tryOptional(let inner),
            .tryForce(let inner), .isNil(let inner, _), .openExistential(let inner):
            [inner]
        case .mapOptional(let value, _, let conversion), .mapCollection(let value, _, let conversion): [value, conversion]
        case .bind(_, let value, let body): [value, body]
        case .assign(_, let value), .assignTuple(_, let value): [value]
        case .place(let place): [place.asValue]
        }
    }
}

extension TypedExpression.Argument {
    fileprivate var all: [TypedExpression] {
        if case .place(let place) = value { [place.asValue] } else { values }
    }
}

extension TypedPlace {
    /// What lies at the place.
    fileprivate var asValue: TypedExpression {
        let kind: TypedExpression.Kind =
            switch kind {
            case .variable(let variable): .variable(variable)
            case .value(let value): value.kind
            case .staticProperty(let reference): .property(reference, base: nil)
            case .property(let base, let reference): .property(reference, base: base.asValue)
            case .subscript(let base, let reference, let arguments): .subscript(reference, base: base.asValue, arguments: arguments)
            case .tupleElement(let base, let index): .tupleElement(base.asValue, index)
            case .forceUnwrap(let base): .forceUnwrap(base.asValue)
            case .bindOptional(let base): .bindOptional(base.asValue)
            case .upcast(let base): .upcast(base.asValue)
            }
        return TypedExpression(kind, type, range)
    }
}
