/// Variables and local functions used by closures and local functions, settled once all is checked.
struct CaptureWork {
    var closures: [(TypedClosure, FunctionContext, [Capture])] = []
    var functions: [(FunctionDeclaration, FunctionContext)] = []
    /// Where local functions are used, and by which code.
    var uses: [(function: FunctionDeclaration, user: FunctionContext, range: SourceRange)] = []
    /// Local functions that are taken for values which may be kept.
    var kept: [(FunctionDeclaration, SourceRange, SourceFile)] = []
    /// The bodies of `defer`s, with where they stand.
    var deferred: [(TypedBlock, SourceRange, SourceFile)] = []
    /// Uses of local functions that are declared further down.
    var early: [(FunctionDeclaration, SourceRange, SourceFile)] = []
    /// Calls that change one part of a variable while they change or use another.
    var partialChanges: [PartialChange] = []
    var callsDuringChanges: [CallDuringChange] = []
    /// Closures that are the values of constants.
    var named: [(closure: TypedClosure, constant: VariableDeclaration)] = []
    /// Constants that hold functions, wherever they are used but called.
    var passed: [VariableDeclaration] = []
    /// Loops, of whose bodies what stands below may run before.
    var loops: [SourceRange] = []
    var reentrantCalls: [ReentrantCall] = []
    /// Calls of closures that use what the call changes.
    var exclusiveCalls: [ExclusiveCall] = []

    /// How much of everything there is at one moment.
    struct Mark {
        fileprivate let closures, functions, uses, kept, deferred, early, partialChanges, callsDuringChanges, named, passed, loops, reentrantCalls, exclusiveCalls: Int
    }

    var mark: Mark {
        Mark(
            closures: closures.count, functions: functions.count, uses: uses.count, kept: kept.count, deferred: deferred.count, early: early.count,
            partialChanges: partialChanges.count, callsDuringChanges: callsDuringChanges.count, named: named.count, passed: passed.count, loops: loops.count, reentrantCalls: reentrantCalls.count,
            exclusiveCalls: exclusiveCalls.count)
    }

    /// Forgets what has been added since.
    mutating func cut(to mark: Mark) {
        closures.removeSubrange(mark.closures...)
        functions.removeSubrange(mark.functions...)
        uses.removeSubrange(mark.uses...)
        kept.removeSubrange(mark.kept...)
        deferred.removeSubrange(mark.deferred...)
        early.removeSubrange(mark.early...)
        partialChanges.removeSubrange(mark.partialChanges...)
        callsDuringChanges.removeSubrange(mark.callsDuringChanges...)
        named.removeSubrange(mark.named...)
        passed.removeSubrange(mark.passed...)
        loops.removeSubrange(mark.loops...)
        reentrantCalls.removeSubrange(mark.reentrantCalls...)
        exclusiveCalls.removeSubrange(mark.exclusiveCalls...)
    }
}

extension CellChecker {
    /// Notes that code uses a variable: functions between it and the declaration capture it.
    @discardableResult
    func noteUse(_ variable: VariableDeclaration, in context: FunctionContext?) -> Bool {
        guard case .local = variable.storage else {
            if variable.isOfGuard, let context { guardedUses.append((variable, context)) }
            var closure = context
            while let now = closure, now.kind == .closure {
                now.usedGlobals.insert(variable)
                closure = now.parent
            }
            return true
        }
        var path: [FunctionContext] = []
        var current = context
        while let now = current, !now.locals.contains(variable) {
            path.append(now)
            current = now.parent
        }
        guard current != nil else { return false }
        for function in path {
            function.useCounts[variable, default: 0] += 1
            if !function.captures.contains(where: { $0 === variable }) { function.captures.append(variable) }
        }
        if !path.isEmpty, variable.isMutable || variable.isAssignedLater { variable.needsBox = true }
        return true
    }

    /// Notes that of a variable of a function around, or of the part at `path` of it, only one part is used: right after the use of the
    /// whole has been noted.
    func notePart(_ step: AccessPath.Step, behind path: AccessPath, in context: FunctionContext?) {
        guard case .variable(let variable) = path.root, case .local = variable.storage else { return }
        var current = context
        while let now = current, !now.locals.contains(variable) {
            if !path.steps.isEmpty {
                guard let last = now.parts[variable]?.lastIndex(of: path.steps) else { return }
                now.parts[variable]?.remove(at: last)
            }
            now.parts[variable, default: []].append(path.steps + [step])
            current = now.parent
        }
    }

    func noteUse(_ function: FunctionDeclaration, in context: FunctionContext?, at range: SourceRange) {
        guard let context else { return }
        if function.isLocal { captureWork.uses.append((function, context, range)) } else if function.owner == nil, function.file?.isLibrary == false { guardedUses.append((function, context)) }
    }

    /// The code of a closure that has been built in the statement which is being looked at.
    func context(of closure: TypedClosure) -> FunctionContext? { captureWork.closures.last { made, _, _ in made === closure }?.1 }

    func captureList(_ context: FunctionContext) -> [Capture] { context.captures.map { Capture(variable: $0, source: .variable) } }

    /// A local function that uses what is gone when the function around it ends may not be kept, nor be called by a closure that is.
    private func refuseKept() {
        func complain(_ function: FunctionDeclaration, _ variable: VariableDeclaration, _ range: SourceRange, _ file: SourceFile, byClosure: Bool) {
            guard !diagnostics.contains(where: { $0.range == range }) else { return }
            let what = variable.isSelf ? "the 'self' of a method that changes it" : variable.isInout ? "the 'inout' parameter '\(variable.name)'" : "the function parameter '\(variable.name)'"
            report(.type, "'\(function.name)' uses \(what), so \(byClosure ? "no closure that is kept may call it" : "it may be called here, but not kept").", range, file, notes: [variable.isNonescaping ? "Mark the parameter '@escaping'." : "Copy it into a variable first."])
        }
        func isShortLived(_ variable: VariableDeclaration) -> Bool { variable.isNonescaping || variable.isInoutParameter || (variable.isInout && variable.isSelf) }
        for (function, range, file) in captureWork.kept {
            if let variable = function.captures.map(\.variable).first(where: isShortLived) { complain(function, variable, range, file, byClosure: false) }
        }
        for (function, user, _) in captureWork.uses {
            guard let file = function.file, !file.isLibrary else { continue }
            for variable in function.captures.map(\.variable) where isShortLived(variable) {
                let around = sequence(first: user, next: \.parent).prefix { !$0.locals.contains(variable) }
                if around.contains(where: { $0.kind == .closure && $0.isEscaping }) { complain(function, variable, function.nameRange, file, byClosure: true) }
            }
        }
    }

    /// A type within a function keeps nothing of that: what it calls there may use nothing of it either.
    private func reportOutside(_ function: FunctionDeclaration, _ variable: VariableDeclaration, _ user: FunctionContext) {
        let last = sequence(first: user, next: \.parent).reduce(user) { $1 }
        if let value = last.valueOf, let file = value.file, !diagnostics.contains(where: { $0.range == value.nameRange }) {
            return report(.type, "What '\(value.name)' is first set to calls '\(function.name)', which uses '\(variable.name)' of the code around, and a type keeps nothing of that.", value.nameRange, file, notes: ["Hand the value over, as an argument."])
        }
        guard let outermost = last.declaration, let file = outermost.file, (outermost.owner as? NominalDeclaration)?.isLocal == true else { return }
        let range = outermost.accessorOf?.nameRange ?? outermost.nameRange
        guard !diagnostics.contains(where: { $0.range == range }) else { return }
        report(.type, "This calls '\(function.name)', which uses '\(variable.name)' of the code around, and a type keeps nothing of that.", range, file, notes: ["Hand the value over: to a property, or as an argument."])
    }

    /// A local function that is declared further down may be used only below the variables that it uses.
    func refuseEarly(_ function: FunctionDeclaration, _ range: SourceRange, _ file: SourceFile) {
        guard function.captures.contains(where: { $0.variable.file === file && $0.variable.isLocal && !$0.variable.isSelf && $0.variable.nameRange.start > range.start }),
            !diagnostics.contains(where: { $0.range == range })
        else { return }
        report(.type, "'\(function.name)' is used before a variable that it uses is declared.", range, file, notes: ["Move the declaration of the variable up."])
    }

    /// A `defer` runs when what its block declares below it is gone already, also for the local functions that it calls.
    private func refuseEnded() {
        for (body, range, file) in captureWork.deferred {
            let functions = DeclarationUses(of: body.statements).declarations.compactMap { $0 as? FunctionDeclaration }.filter { $0.isLocal && $0.file === file }
            for function in functions.sorted(by: { $0.nameRange.start < $1.nameRange.start }) {
                guard let variable = function.captures.map(\.variable).first(where: { $0.file === file && $0.isLocal && $0.nameRange.start > range.end && !$0.isSelf }) else { continue }
                report(.unsupported, "This 'defer' calls '\(function.name)', which uses '\(variable.name)', and that is declared further down.", range, file, notes: ["Move the 'defer' below '\(variable.name)'."])
                break
            }
        }
    }

    /// What local functions capture, their users capture as well: until nothing changes.
    func settleCaptures() {
        var contexts: [ObjectIdentifier: FunctionContext] = [:]
        for (function, context) in captureWork.functions { contexts[ObjectIdentifier(function)] = context }
        var changed = true
        while changed {
            changed = false
            for (function, user, _) in captureWork.uses {
                guard let own = contexts[ObjectIdentifier(function)] else {
                    for capture in function.captures where !noteUse(capture.variable, in: user) { reportOutside(function, capture.variable, user) }
                    continue
                }
                for variable in own.captures {
                    let before = user.captures.count
                    if !noteUse(variable, in: user) { reportOutside(function, variable, user) }
                    if user.captures.count != before { changed = true }
                }
            }
        }
        for (function, context) in captureWork.functions { function.captures = captureList(context) }
        let users = Set(captureWork.uses.map { ObjectIdentifier($0.user) })
        for (closure, context, listed) in captureWork.closures {
            closure.captures = listed + captureList(context)
            closure.isEscaping = context.isEscaping
            closure.callsLocalFunctions = users.contains(ObjectIdentifier(context))
        }
        refuseKept()
        refuseEnded()
        refusePartialChanges()
        refuseCallsDuringChanges()
        refuseReentrantCalls()
        refuseExclusiveCalls()
        for (function, range, file) in captureWork.early { refuseEarly(function, range, file) }
        captureWork = CaptureWork()
    }
}
