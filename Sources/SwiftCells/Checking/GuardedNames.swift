/// The variables that a `guard` at the top level of a cell declares. To Swift they belong to the code behind the `guard`, as those of a
/// function do: what stands above does not see them, types and extensions do not, and functions that use them cannot be called there.
extension CellChecker {
    func checkGuardedNames(_ statements: [TypedStatement], _ file: SourceFile) {
        let uses = guardedUses
        guardedUses = []
        guard uses.contains(where: { $0.used is VariableDeclaration || ($0.used as? FunctionDeclaration)?.guarded != nil }) else { return }
        var functions: [FunctionDeclaration] = []
        var changed = true
        while changed {
            changed = false
            for (used, user) in uses {
                let outermost = sequence(first: user, next: \.parent).reduce(user) { $1 }
                guard outermost.kind != .topLevel, let variable = used as? VariableDeclaration ?? (used as? FunctionDeclaration)?.guarded else { continue }
                guard let function = outermost.declaration, function.owner == nil, function.accessorOf == nil, !isAbove(function, variable, file) else {
                    reportGuarded(variable, used, outermost, file)
                    continue
                }
                if let known = function.guarded, known === variable || !isAbove(known, variable, file) { continue }
                if function.guarded == nil { functions.append(function) }
                function.guarded = variable
                changed = true
            }
        }
        for function in functions {
            guard let variable = function.guarded, variable.file === file else { continue }
            for statement in statements where statement.range.start < variable.nameRange.start && DeclarationUses(of: [statement]).declarations.contains(function) {
                report(.type, "'\(function.name)' uses '\(variable.name)', which a 'guard' further down declares.", statement.range, file, notes: ["Move this below the 'guard'."])
            }
        }
    }

    /// Whether something stands above a variable, in the cell being checked or in an earlier one.
    private func isAbove(_ declaration: Declaration, _ variable: VariableDeclaration, _ file: SourceFile) -> Bool {
        declaration.file === variable.file ? declaration.nameRange.start < variable.nameRange.start : variable.file === file
    }

    private func reportGuarded(_ variable: VariableDeclaration, _ used: Declaration, _ user: FunctionContext, _ file: SourceFile) {
        guard let place = user.declaration?.accessorOf ?? user.declaration ?? user.givesValueTo, let file = place.file, !diagnostics.contains(where: { $0.range == place.nameRange }) else { return }
        let what = used === variable ? "This uses '\(variable.name)', which a 'guard' declares" : "This calls '\(used.name)', which uses '\(variable.name)' of a 'guard'"
        report(
            .type, "\(what): only statements behind the 'guard' and functions there may do that, and no types.", place.nameRange, file,
            notes: ["Keep it in a constant of its own behind the 'guard': let other = \(variable.name)"])
    }
}
