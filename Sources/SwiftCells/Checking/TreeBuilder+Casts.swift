/// Casts from Optionals to Optionals of fewer levels: as Swift does, the outer levels are looked into before the cast, and a nil there is no
/// value of the other type. (Optionals of Any take the levels as they are.)
extension TreeBuilder {
    func conditionalCast(_ value: TypedExpression, to target: SwiftType, _ range: SourceRange) -> TypedExpression {
        let unwrapped = unwrapping(value, for: target) { .bindOptional($0) }
        let cast = TypedExpression(.conditionalCast(unwrapped, to: target), checker.optional(target), range)
        return unwrapped === value ? cast : TypedExpression(.optionalChain(cast), cast.type, range)
    }

    func isOfType(_ value: TypedExpression, _ target: SwiftType, _ bool: SwiftType, _ range: SourceRange) -> TypedExpression {
        guard looksIntoOptionals(for: target), optionalDepth(of: value.type) > optionalDepth(of: target) else { return TypedExpression(.is(value, target), bool, range) }
        return TypedExpression(.isNil(conditionalCast(value, to: target, range), negated: true), bool, range)
    }

    /// The value within the levels that an Optional has more than `target`.
    func unwrapping(_ value: TypedExpression, for target: SwiftType, _ unwrap: (TypedExpression) -> TypedExpression.Kind) -> TypedExpression {
        var result = value
        guard looksIntoOptionals(for: target) else { return value }
        while optionalDepth(of: result.type) > optionalDepth(of: target), let inner = checker.optionalWrapped(result.type) {
            result = TypedExpression(unwrap(result), inner, value.range)
        }
        return result
    }

    private func looksIntoOptionals(for target: SwiftType) -> Bool {
        let levels = levels(of: target)
        return levels.count > 1 && levels.last != .any
    }

    private func optionalDepth(of type: SwiftType) -> Int { levels(of: type).count - 1 }

    /// A type, and what is in it as long as it is an Optional.
    private func levels(of type: SwiftType) -> [SwiftType] { Array(sequence(first: type) { self.checker.optionalWrapped($0) }) }
}
