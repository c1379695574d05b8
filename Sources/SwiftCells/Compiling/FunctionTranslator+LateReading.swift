/// Subscripts of what can be changed: Swift evaluates every index of `table[row()][column()]` before it asks the subscripts and getters on the
/// way.
extension FunctionTranslator {
    /// The place that a subscript reads, where the code of its indices tells when its base is asked; `nil` where that makes no difference.
    func readLate(_ reference: SubscriptReference, of base: TypedExpression, _ arguments: [TypedExpression.Argument], _ type: SwiftType) -> TypedPlace? {
        guard reference.declaration.setter != nil, arguments.contains(where: { $0.values.contains(where: \.runsWrittenCode) }), isAsked(base) else { return nil }
        // The base of what belongs to a class is a value before the indices are evaluated.
        guard !compiler.checker.isForClasses(reference.declaration.owner), let container = changeable(base) else { return nil }
        return TypedPlace(.subscript(container, reference, arguments: arguments), type, base.range)
    }

    /// Whether getters or subscripts are on the way to a value.
    private func isAsked(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .subscript: true
        case .property(let reference, let base): !reference.declaration.isStored || reference.declaration.isLazy || base.map(isAsked) == true
        case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base): isAsked(base)
        default: false
        }
    }

    /// The place that a value is read from, if it can be changed there.
    func changeable(_ value: TypedExpression) -> TypedPlace? {
        let kind: TypedPlace.Kind
        switch value.kind {
        case .place(let place): return place
        case .openExistential(let base): return changeable(base)
        case .variable(let variable) where variable.isMutable && (variable.getter == nil || variable.setter != nil): kind = .variable(variable)
        case .property(let reference, let base) where base.map(\.isNamedType) != false:
            guard reference.declaration.setter != nil else { return nil }
            kind = .staticProperty(reference)
        case .property(let reference, let base?):
            let declaration = reference.declaration
            guard !declaration.isStatic, declaration.setter != nil || declaration.isStored && declaration.isMutable, let base = container(base, declaration.owner, declaration.getter, declaration.setter) else { return nil }
            kind = .property(base, reference)
        case .subscript(let reference, let base?, let arguments):
            let declaration = reference.declaration
            guard declaration.setter != nil, let base = container(base, declaration.owner, declaration.getter, declaration.setter) else { return nil }
            kind = .subscript(base, reference, arguments: arguments)
        case .tupleElement(let base, let index):
            guard let base = changeable(base) else { return nil }
            kind = .tupleElement(base, index)
        case .forceUnwrap(let base):
            guard let base = changeable(base) else { return nil }
            kind = .forceUnwrap(base)
        case .bindOptional(let base):
            guard let base = changeable(base) else { return nil }
            kind = .bindOptional(base)
        default: return nil
        }
        return TypedPlace(kind, value.type, value.range)
    }

    /// What a member is read from: a place itself where the member may change it, else a value, such as an instance of a class.
    private func container(_ base: TypedExpression, _ owner: Declaration?, _ getter: FunctionDeclaration?, _ setter: FunctionDeclaration?) -> TypedPlace? {
        let isPart = !compiler.checker.isForClasses(owner) && (setter.map(compiler.checker.changesSelf) ?? true || getter.map(compiler.checker.changesSelf) ?? false)
        return isPart ? changeable(base) : TypedPlace(.value(base), base.type, base.range)
    }
}

extension TypedExpression {
    fileprivate var isNamedType: Bool { if case .type = kind { true } else { false } }

    /// Whether evaluating it runs code that is written in a program, and so may tell when it runs.
    fileprivate var runsWrittenCode: Bool {
        switch kind {
        case .callValue, .ifExpression, .switchExpression, .doExpression: true
        case .call(let reference, _, _): reference.declaration.isWritten || parts.contains(where: \.runsWrittenCode)
        case .property(let reference, _): reference.declaration.getter?.isWritten == true || parts.contains(where: \.runsWrittenCode)
        case .subscript(let reference, _, _): reference.declaration.getter?.isWritten == true || parts.contains(where: \.runsWrittenCode)
        default: parts.contains(where: \.runsWrittenCode)
        }
    }
}

extension FunctionDeclaration {
    /// Whether it has code that is no part of the library.
    fileprivate var isWritten: Bool { if case .native = implementation { false } else { file?.isLibrary != true } }
}
