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
}

extension TreeBuilder {
    /// `value as? target`.
    func conditionalCast(_ value: TypedExpression, to target: SwiftType, _ range: SourceRange) -> TypedExpression {
        let unwrapped = unwrapping(value, for: target) { .bindOptional($0) }
        let cast = TypedExpression(.conditionalCast(unwrapped, to: target), checker.optional(target), range)
        return unwrapped === value ? cast : TypedExpression(.optionalChain(cast), cast.type, range)
    }

    /// `value is target`.
    func isOfType(_ value: TypedExpression, _ target: SwiftType, _ bool: SwiftType, _ range: SourceRange) -> TypedExpression {
        guard checker.levelsAbove(target, in: value.type) > 0 else { return TypedExpression(.is(value, target), bool, range) }
        return TypedExpression(.isNil(conditionalCast(value, to: target, range), negated: true), bool, range)
    }

    /// What is cast to `target`: the value within the levels above.
    func unwrapping(_ value: TypedExpression, for target: SwiftType, _ unwrap: (TypedExpression) -> TypedExpression.Kind) -> TypedExpression {
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
