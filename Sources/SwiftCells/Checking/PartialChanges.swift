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

/// What is called while an `inout` variable is changed, and may use it by way of a local function.
struct CallDuringChange {
    enum Callee {
        case closure(FunctionContext)
        case function(FunctionDeclaration)
    }

    let callee: Callee
    let change: PartialChange
}

extension TreeBuilder {
    /// Notes what is handed to a call that changes the variable at `path`: once it is known what local functions use, that is judged. (Where the
    /// variable is of the code itself, it shows when the program runs.)
    func noteCall(_ callee: CallDuringChange.Callee, during path: AccessPath, _ range: SourceRange, _ message: String) {
        guard let context, case .variable(let variable) = path.root, variable.isInout || variable.isSelf, !hasFailed else { return }
        checker.captureWork.callsDuringChanges.append(.init(callee: callee, change: PartialChange(variable: variable, context: context, range: range, file: file, message: message)))
    }

    /// Notes a call that changes the part of a variable at `path` while it changes or uses another part of it.
    func notePartialChange(_ range: SourceRange, _ path: AccessPath, _ message: String) {
        guard let context, case .variable(let variable) = path.root, variable.isLocal, !hasFailed else { return }
        checker.captureWork.partialChanges.append(PartialChange(variable: variable, context: context, range: range, file: file, message: message))
    }
}

extension CellChecker {
    /// What a local function uses of a variable may not be changed while a call goes on that has been handed the function.
    func refuseCallsDuringChanges() {
        for call in captureWork.callsDuringChanges {
            let (variable, range) = (call.change.variable, call.change.range)
            let isUsed =
                switch call.callee {
                case .closure(let context): context.captures.contains(variable)
                case .function(let function): function.captures.contains { $0.variable === variable }
                }
            guard isUsed, !diagnostics.contains(where: { $0.range == range }) else { continue }
            report(.type, call.change.message, range, call.change.file, notes: ["A local function uses '\(variable.name)'. Copy what it needs into constants first."])
        }
    }

    /// Once a closure that is kept or a local function may share a variable, Swift guards it as a whole: its parts can no longer be changed
    /// one beside another.
    func refusePartialChanges() {
        if captureWork.partialChanges.isEmpty { return }
        var kept: [VariableDeclaration: [(TypedClosure, FunctionContext)]] = [:]
        for change in captureWork.partialChanges {
            let closures = kept[change.variable] ?? keptClosures(using: change.variable)
            kept[change.variable] = closures
            guard isShared(change, closures), !diagnostics.contains(where: { $0.range == change.range }) else { continue }
            let name = change.variable.name
            report(.type, change.message, change.range, change.file, notes: ["Its parts are told apart only as long as no function that may be kept uses '\(name)'. Copy one of them to a variable first, and put it back after."])
        }
    }

    private func isShared(_ change: PartialChange, _ kept: [(TypedClosure, FunctionContext)]) -> Bool {
        let variable = change.variable
        // The code of such a function itself.
        let around = sequence(first: change.context, next: \.parent).prefix { !$0.locals.contains(variable) }
        if around.contains(where: { context in context.kind == .function || kept.contains { $0.1 === context } }) { return true }
        // A closure that has a name does not know when it is called, and a 'defer' runs after what stands below it.
        let mayBeLate = around.contains { $0.kind == .closure && $0.isEscaping }
            || captureWork.deferred.contains { $0.1.contains(change.range.start) && !$0.1.contains(variable.nameRange.start) }
        /// Whether what stands there may have run before, or runs within the call.
        func mayPrecede(_ range: SourceRange) -> Bool {
            mayBeLate || range.start < change.range.end
                || captureWork.loops.contains { $0.contains(range.start) && $0.contains(change.range.start) && !$0.contains(variable.nameRange.start) }
        }
        return kept.contains { closure, _ in mayPrecede(closure.range) }
            || captureWork.uses.contains { function, _, range in function.captures.contains { $0.variable === variable } && mayPrecede(range) }
    }

    /// The closures that use a variable and may be kept: not those that are a local constant's value which is only called where it is declared,
    /// as in `let change = { … }`. Within a closure that is an argument and uses the variable itself, Swift takes each for one that is kept.
    private func keptClosures(using variable: VariableDeclaration) -> [(TypedClosure, FunctionContext)] {
        let names = Dictionary(grouping: captureWork.named) { ObjectIdentifier($0.closure) }.mapValues { $0.map(\.constant) }
        var used = Set(captureWork.passed)
        for (_, context, _) in captureWork.closures { used.formUnion(context.captures) }
        for (_, context) in captureWork.functions { used.formUnion(context.captures) }
        return captureWork.closures.filter { closure, context, _ in
            guard context.isEscaping, context.captures.contains(variable) else { return false }
            let isOnlyCalled = names[ObjectIdentifier(closure)].map { $0.allSatisfy { $0.isLocal && !used.contains($0) } } ?? false
            return !isOnlyCalled || isWithinArgument(context, using: variable)
        }.map { ($0.0, $0.1) }
    }

    private func isWithinArgument(_ context: FunctionContext, using variable: VariableDeclaration) -> Bool {
        sequence(first: context, next: \.parent).dropFirst().contains { $0.kind == .closure && !$0.isEscaping && $0.captures.contains(variable) }
    }
}
