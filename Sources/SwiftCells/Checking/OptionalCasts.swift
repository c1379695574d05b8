/// Casts from Optionals to Optionals of fewer levels: as Swift does, the outer levels are looked into before the cast, and a nil there is no
/// value of the other type. (Optionals of Any take the levels as they are.)
extension CellChecker {
    /// How many levels of an Optional are looked into before it is cast to `target`.
    func levelsAbove(_ target: SwiftType, in type: SwiftType) -> Int {
        func levels(_ type: SwiftType) -> [SwiftType] { Array(sequence(first: type) { self.optionalWrapped($0) }) }
        let wanted = levels(target)
        guard wanted.count > 1, wanted.last != .any else { return 0 }
        return max(0, levels(type).count - wanted.count)
    }

    /// Whether a type is an existential within as many levels of Optionals as `target` has.
    func holdsAny(_ type: SwiftType, asDeepAs target: SwiftType) -> Bool {
        switch (optionalWrapped(type), optionalWrapped(target)) {
        case (let own?, let wanted?): holdsAny(own, asDeepAs: wanted)
        case (nil, nil): if case .existential = type { true } else { false }
        default: false
        }
    }
}

extension TreeBuilder {
    /// `value as? target`.
    func conditionalCast(_ value: TypedExpression, to target: SwiftType, _ range: SourceRange) -> TypedExpression {
        let unwrapped = unwrapping(value, for: target) { .bindOptional($0) }
        let type = checker.optional(target)
        let cast = castOfContent(unwrapped, to: target, type, range) { content, wrapped in
            let found = TypedExpression(.bindOptional(conditionalCast(content, to: wrapped, range)), wrapped, range)
            return TypedExpression(.optionalChain(TypedExpression(.wrapOptional(found), target, range)), type, range)
        } nothing: { TypedExpression(.wrapOptional($0), type, range) }
        let whole = cast ?? TypedExpression(.conditionalCast(unwrapped, to: target), type, range)
        return unwrapped === value ? whole : TypedExpression(.optionalChain(whole), type, range)
    }

    /// `value as! target`.
    func forcedCast(_ value: TypedExpression, to target: SwiftType, _ range: SourceRange) -> TypedExpression {
        let unwrapped = unwrapping(value, for: target) { .forceUnwrap($0) }
        let cast = castOfContent(unwrapped, to: target, target, range) { content, wrapped in
            TypedExpression(.wrapOptional(forcedCast(content, to: wrapped, range)), target, range)
        } nothing: { $0 }
        return cast ?? TypedExpression(.forcedCast(unwrapped, to: target), target, range)
    }

    /// A cast of an `Any?` to `Int?`: a nil is the nil of the other, and of what it holds an Int is wanted, so that a nil which is held is none.
    private func castOfContent(
        _ value: TypedExpression, to target: SwiftType, _ type: SwiftType, _ range: SourceRange, _ cast: (_ content: TypedExpression, _ wrapped: SwiftType) -> TypedExpression,
        nothing: (TypedExpression) -> TypedExpression
    ) -> TypedExpression? {
        guard let own = checker.optionalWrapped(value.type), let wrapped = checker.optionalWrapped(target), checker.holdsAny(own, asDeepAs: wrapped) else { return nil }
        let variable = temporary(value.type, range)
        let read = TypedExpression(.variable(variable), value.type, range)
        let isNil = TypedExpression(.isNil(read, negated: false), checker.named("Bool") ?? .error, range)
        let content = TypedExpression(.forceUnwrap(read), own, range)
        let body = TypedExpression(.ternary(isNil, nothing(TypedExpression(.none, target, range)), cast(content, wrapped)), type, range)
        return TypedExpression(.bind(variable, value: value, body: body), type, range)
    }

    /// `value is target`.
    func isOfType(_ value: TypedExpression, _ target: SwiftType, _ bool: SwiftType, _ range: SourceRange) -> TypedExpression {
        guard checker.levelsAbove(target, in: value.type) > 0 else { return TypedExpression(.is(value, target), bool, range) }
        return TypedExpression(.isNil(conditionalCast(value, to: target, range), negated: true), bool, range)
    }

    /// What is cast to `target`: the value within the levels above.
    private func unwrapping(_ value: TypedExpression, for target: SwiftType, _ unwrap: (TypedExpression) -> TypedExpression.Kind) -> TypedExpression {
        (0..<checker.levelsAbove(target, in: value.type)).reduce(value) { inner, _ in
            checker.optionalWrapped(inner.type).map { TypedExpression(unwrap(inner), $0, value.range) } ?? inner
        }
    }
}

extension StatementChecker {
    /// A pattern that casts to `target`: within the levels above.
    func cast(_ type: SwiftType, to target: SwiftType, _ range: SourceRange, _ kind: TypedPattern.Kind) -> TypedPattern {
        guard checker.levelsAbove(target, in: type) > 0, let wrapped = checker.optionalWrapped(type) else { return TypedPattern(kind, type, range) }
        return TypedPattern(.some(cast(wrapped, to: target, range, kind)), type, range)
    }
}
