/// `Self` in the code of classes: the class that the code runs for, which may be a subclass of the one that it stands in.
extension CellChecker {
    /// Whether a value is surely an instance of `Self`: `self`, what `Self(…)` makes, what a method that returns `Self` gives for `self`.
    func isOfSelf(_ value: TypedExpression) -> Bool {
        switch value.kind {
        case .variable(let variable): variable.isSelf || valuesOfSelf.contains(variable)
        case .none: true
        case .wrapOptional(let inner), .forceUnwrap(let inner), .tryForce(let inner), .tryOptional(let inner), .optionalChain(let inner), .bindOptional(let inner): isOfSelf(inner)
        case .ternary(_, let yes, let no), .coalesce(let yes, let no): isOfSelf(yes) && isOfSelf(no)
        case .call(let function, let base, _):
            madeAsSelf.contains(value.range) || (function.declaration.returnsSelf && base.map(isOfSelf) ?? false)
        case .property(let property, let base): property.declaration.getter?.returnsSelf == true && base.map(isOfSelf) ?? false
        default: false
        }
    }

    /// Reports what a function whose result is `Self` gives instead.
    func checkGivesSelf(_ value: TypedExpression, _ function: FunctionDeclaration?, _ file: SourceFile) {
        guard let function, function.returnsSelf, !file.isLibrary, !isOfSelf(value) else { return }
        report(
            .type, "The result is of the type 'Self', which is a subclass where one inherits this, and this may be of another class.", value.range, file,
            notes: ["Return 'self' or 'Self(…)', or give the function the result '\((function.owner ?? function.accessorOf?.memberOwner)?.name ?? "the class")'."])
    }
}

extension DeclarationBuilder {
    /// `Self` within a class, where it is neither the result of a method nor the type of a computed property.
    func refuseSelf(_ range: SourceRange, _ scope: Scope) -> SwiftType? {
        guard !file.isLibrary, !mayNameSelf, let nominal = scope.nearestOwner?.declaration as? NominalDeclaration, nominal.kind == .classType else { return nil }
        if scope.function != nil {
            report(.unsupported, "Cells do not support 'Self' as a type in the code of a class. Write '\(nominal.name)'.", range)
        } else {
            report(.type, "In a class, 'Self' can only be the result of a method or the type of a computed property. Write '\(nominal.name)'.", range)
        }
        return .error
    }

    /// Resolves the type of a result or a computed property, which may be `Self` or `Self?`.
    func resolveMayBeSelf(_ node: TypeNode, _ scope: Scope) -> SwiftType {
        mayNameSelf = Self.isSelf(node)
        defer { mayNameSelf = false }
        return resolve(node, scope)
    }
}

extension TreeBuilder {
    /// What `Self` is named for: a member of the class, for which alone a closure does not keep `self`; an instance; the class itself.
    enum UseOfSelf { case member, instance, value }

    private func isNamedSelf(_ node: ExpressionNode) -> Bool {
        if case .name("Self", nil, _) = node.kind { true } else { false }
    }

    /// The class around, where code stands in one.
    private func classAround(_ scope: Scope) -> NominalDeclaration? {
        guard !file.isLibrary, let nominal = scope.nearestOwner?.declaration as? NominalDeclaration, nominal.kind == .classType else { return nil }
        return nominal
    }

    /// Whether code has an instance whose class can be asked for: neither code of a class itself nor an initialiser.
    var knowsItsClass: Bool {
        guard let own = context?.selfVariable, case .nominal = own.type else { return false }
        return enclosingFunction.map { !checker.isInitializer($0) } ?? false
    }

    /// `Self` as a value in a class: the class of `self`; `nil` where `node` is something else, or where there is no `self`.
    func dynamicSelf(_ node: ExpressionNode, _ scope: Scope, for use: UseOfSelf = .member) -> TypedExpression? {
        guard isNamedSelf(node), let nominal = classAround(scope) else { return nil }
        guard enclosingFunction != nil else { return fail(node, "An initial value cannot name 'Self' in a class.", notes: ["Write the class by its name."]) }
        let isInClosure = context?.kind == .closure
        switch use {
        case .member: guard knowsItsClass, !isInClosure else { return nil }
        case .instance: guard knowsItsClass else { return nil }
        case .value: guard nominal.isOpen else { return nil }
        }
        guard let own = context?.selfVariable, case .nominal = own.type else { return typeItself(node, nominal.selfType) }
        if isInClosure {
            let (what, instead) = use == .value ? ("name", "type(of: self)") : ("make an instance of", "type(of: self).init(…)")
            refuseIfKept("A closure that is kept cannot \(what) 'Self' in cells.", node.range, of: own, notes: ["Write \(instead), or the class by its name."])
        }
        self.use(own)
        return TypedExpression(.classOfSelf(own), .metatype(own.type), node.range)
    }

    /// `self.init(…)` in an initialiser.
    private func isDelegation(_ base: ExpressionNode) -> Bool {
        if case .name("self", nil, _) = base.kind, let function = enclosingFunction { checker.isInitializer(function) } else { false }
    }

    /// Takes note of a call that makes an instance of `Self`, and refuses it in code that belongs to the class itself: that does not know for
    /// which class it runs.
    func noteMadeAsSelf(_ node: ExpressionNode, _ base: ExpressionNode, _ scope: Scope) -> TypedExpression? {
        guard let nominal = classAround(scope) else { return nil }
        switch base.kind {
        case .name("Self", nil, _), .name("self", nil, _):
            if !knowsItsClass, nominal.isOpen, !isDelegation(base) {
                return fail(node, "Cells do not know here which class 'Self' is: it may be a subclass of '\(nominal.name)'.", notes: ["Write \(nominal.name) where that is meant, or mark the class 'final'."], kind: .unsupported)
            }
            checker.madeAsSelf.insert(node.range)
        case .call(let callee, _):
            if choice(callee) == nil, case .name("self", nil, _)? = base.operandOfType?.kind { checker.madeAsSelf.insert(node.range) }
        default: break
        }
        return nil
    }
}
