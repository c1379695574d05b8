/// `self`, where a member is named alone: closures of classes that are kept must say it.
extension TreeBuilder {
    func implicitSelf(_ node: ExpressionNode, _ scope: Scope) -> TypedExpression? {
        guard let own = namedSelf(scope) ?? context?.selfVariable ?? scope.function?.selfVariable else { return nil }
        guard own.standsForSelf else {
            return fail(node, "Something else is named 'self' here, and Swift takes a member that is named alone for that of the instance whose code this is.", notes: ["Write self.\(file.slice(node.range)) for the former, or give it another name."], kind: .unsupported)
        }
        use(own)
        refuseChangingSelfIfKept(own, node.range)
        if checker.optionalWrapped(own.type) != nil, !own.isSelf {
            return fail(node, "'self' is weak here, and may be gone: unwrap it first.", notes: ["Write guard let self else { return }, or self?.\(file.slice(node.range))."])
        }
        if checker.isClass(own.type, in: solver.environment) { demandSelf(own, node) }
        return TypedExpression(.variable(own), own.type, node.range)
    }

    /// Notes which closures around may not be kept, as `self` is left out.
    private func demandSelf(_ own: VariableDeclaration, _ node: ExpressionNode) {
        let name = file.slice(node.range)
        let message = "A closure that is kept must say 'self' where it uses the instance: write self.\(name)."
        let owner = sequence(first: context, next: { $0?.parent }).first { $0?.locals.contains(own) == true } ?? nil
        func refuse(_ closure: FunctionContext?, _ note: String) {
            if let closure, closure.kind == .closure { closure.refusedIfKept.append(SourceDiagnostic(.type, message, node.range, notes: [note])) }
        }
        switch own.closureRole {
        case .capture:
            // What a closure lists as [self] may be left out in the closures within, but not where one around it holds 'self' weakly.
            guard let weak = weakHolder(around: owner?.parent) else { return }
            for closure in [owner, weak] { refuse(closure, "In a closure with [weak self], Swift takes it from that.") }
        case .unwrappedSelf:
            refuseIfKept(message, node.range, of: own, notes: ["Or name it in the capture list: { [self] in … }."])
            // What a closure around this one holds weakly does not count for this one.
            if owner?.kind == .closure, let weak = weakHolder(around: owner), weak !== owner {
                for closure in [owner, weak] { refuse(closure, "'guard let self' counts for the closure that has [weak self].") }
            }
            // It stands for 'self' in the closure that has unwrapped it, but not in those within.
            let within = sequence(first: context, next: { $0?.parent }).prefix { $0 !== owner && $0 != nil }
            if within.contains(where: { $0?.kind == .closure }) { refuse(owner, "'guard let self' counts for the closure in which it stands alone.") }
        default:
            refuseIfKept(message, node.range, of: own, notes: ["Or name it in the capture list: { [self] in … }."])
        }
    }

    /// The innermost closure around that has `self` weakly in its capture list.
    private func weakHolder(around context: FunctionContext?) -> FunctionContext? {
        sequence(first: context, next: { $0?.parent }).first { now in
            guard let now, let own = now.selfVariable, own.closureRole == .capture, now.locals.contains(own) else { return false }
            return checker.optionalWrapped(own.type) != nil
        } ?? nil
    }

    /// What is declared as `self` in the code around, as by `guard let self`.
    func namedSelf(_ scope: Scope) -> VariableDeclaration? {
        for scope in sequence(first: scope, next: \.parent) {
            if let own = scope.existing("self") as? VariableDeclaration { return own }
            if scope.owner != nil { return nil }
        }
        return nil
    }
}
