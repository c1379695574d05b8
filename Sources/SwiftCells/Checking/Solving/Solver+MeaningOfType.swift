extension Solver {
    enum MeaningOfType { case ofSwift, own, reported }

    /// What `type(of:)` means where it is called: a lesson may have something by that name, which hides Swift's function.
    func meaningOfType(_ callee: ExpressionNode, _ arguments: [ArgumentNode], _ scope: Scope) -> MeaningOfType {
        guard !file.isLibrary, case .name("type", nil, _) = callee.kind, case .candidates(let found) = checker.lookupValue("type", scope, file) else { return .ofSwift }
        // A variable of the program hides the function above its declaration, too.
        if found.isEmpty, checker.pendingUpcomingReport == "type", let met = checker.upcomingMet.last, met.isCellTop || met.function !== scope.function { return .own }
        let hidden = found.first?.declaration ?? checker.pendingMemberReport?.0 ?? checker.pendingOuterReport ?? checker.pendingOwnerReport
        (checker.pendingMemberReport, checker.pendingOuterReport, checker.pendingOwnerReport, checker.pendingUpcomingReport) = (nil, nil, nil, nil)
        guard let hidden else { return .ofSwift }
        if found.contains(where: { $0.declaration is NominalDeclaration || $0.declaration is AliasDeclaration }) { return .own }
        let fitting = found.filter { $0.declaration is FunctionDeclaration && mayTake(arguments, $0) }
        if found.contains(where: { !isGlobalFunction($0.declaration) }) {
            if !fitting.isEmpty { return .own }
            let what = hidden is FunctionDeclaration ? "function" : hidden is EnumCaseDeclaration ? "case" : hidden.memberOwner == nil ? "value" : "property"
            checker.report(.type, "'type' is a \(what) declared in this code, which hides Swift's 'type(of:)' here.", callee.range, file, notes: ["Write Swift.type(of: …)."])
            return .reported
        }
        if found.isEmpty {
            checker.report(.type, "'type' is a member declared in this code, which hides Swift's 'type(of:)' here.", callee.range, file, notes: ["Write Swift.type(of: …)."])
            return .reported
        }
        if fitting.isEmpty { return .ofSwift }
        checker.report(.unsupported, "Cells do not choose between Swift's 'type(of:)' and a function of this name declared in a cell.", callee.range, file, notes: ["Write Swift.type(of: …), or give the function another name."])
        return .reported
    }

    private func isGlobalFunction(_ declaration: Declaration) -> Bool {
        guard let function = declaration as? FunctionDeclaration else { return false }
        return function.owner == nil && !function.isLocal
    }
}
