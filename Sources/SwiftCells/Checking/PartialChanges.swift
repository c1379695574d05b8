/// A call that changes one part of a local variable while it changes or uses another part, which Swift allows as long as nothing that is
/// kept shares the variable.
struct PartialChange {
    let variable: VariableDeclaration
    /// The code that has the call.
    let context: FunctionContext
    let range: SourceRange
    let file: SourceFile
    let message: String
}

extension TreeBuilder {
    /// Notes a call that changes the part of a variable at `path` while it changes or uses another part of it.
    func notePartialChange(_ range: SourceRange, _ path: AccessPath, _ message: String) {
        guard let context, case .variable(let variable) = path.root, variable.isLocal, !hasFailed else { return }
        checker.captureWork.partialChanges.append(PartialChange(variable: variable, context: context, range: range, file: file, message: message))
    }
}

extension CellChecker {
    /// Once a closure that is kept or a local function may share a variable, Swift guards it as a whole: its parts can no longer be changed
    /// one beside another.
    func refusePartialChanges() {
        for change in captureWork.partialChanges {
            guard isShared(change), !diagnostics.contains(where: { $0.range == change.range }) else { continue }
            let name = change.variable.name
            report(.type, change.message, change.range, change.file, notes: ["Its parts are told apart only as long as no function that may be kept uses '\(name)'. Copy one of them to a variable first, and put it back after."])
        }
    }

    private func isShared(_ change: PartialChange) -> Bool {
        let variable = change.variable
        // The code of such a function itself.
        let around = sequence(first: change.context, next: \.parent).prefix { !$0.locals.contains(variable) }
        let kept = captureWork.closures.filter { closure, context, _ in context.isEscaping && !isOnlyCalled(closure) }
        if around.contains(where: { context in context.kind == .function || kept.contains { $0.1 === context } }) { return true }
        /// Whether what stands there may have run before.
        func mayPrecede(_ range: SourceRange) -> Bool {
            range.start < change.range.start
                || captureWork.loops.contains { $0.contains(range.start) && $0.contains(change.range.start) && !$0.contains(variable.nameRange.start) }
        }
        return kept.contains { closure, context, _ in context.captures.contains(variable) && mayPrecede(closure.range) }
            || captureWork.uses.contains { function, _, range in function.captures.contains { $0.variable === variable } && mayPrecede(range) }
    }

    /// Whether a closure is a local constant's value that no other function uses: `let change = { … }`, called where it is declared.
    private func isOnlyCalled(_ closure: TypedClosure) -> Bool {
        guard let constant = captureWork.named.first(where: { $0.closure === closure })?.constant, constant.isLocal else { return false }
        return !captureWork.closures.contains { $0.1.captures.contains(constant) } && !captureWork.functions.contains { $0.1.captures.contains(constant) }
    }
}
