/// Closures, which capture where they are made, and local functions, which capture where they are used.
extension DefiniteInitialization {
    struct Captures {
        /// What is around the code: a closure, an argument evaluated when it is needed, a local function, or a `defer`.
        enum Kind { case closure, argument, function, deferred }

        struct Enclosure {
            /// The variables around it whose value comes later than their declaration.
            let outer: Set<VariableDeclaration>
            let kind: Kind
            var uses = Uses()
        }

        /// What a local function uses of what is around it.
        struct Uses {
            /// Variables that have no value yet where it is declared.
            var needs: Set<VariableDeclaration> = []
            /// Whether it uses `self`, in an initialiser.
            var needsSelf = false
            /// Local functions declared further down.
            var functions: Set<FunctionDeclaration> = []
        }

        /// The closures and local functions around the code, the innermost last.
        var enclosures: [Enclosure] = []
        /// What the local functions declared so far use.
        var known: [FunctionDeclaration: Uses] = [:]
        /// Uses of local functions that are declared further down.
        var awaiting: [FunctionDeclaration: [(state: State?, range: SourceRange)]] = [:]

        var areNone: Bool { enclosures.isEmpty }

        /// Whether a variable is declared outside of the innermost closure or function.
        func isOutside(_ variable: VariableDeclaration) -> Bool { enclosures.last?.outer.contains(variable) == true }

        /// Notes that the function around needs a variable; `false` where no function is between the variable and here.
        mutating func need(_ variable: VariableDeclaration) -> Bool {
            guard let index = enclosures.lastIndex(where: { $0.kind == .function && $0.outer.contains(variable) }) else { return false }
            enclosures[index].uses.needs.insert(variable)
            return true
        }

        /// Notes that the function around needs `self`; `false` where no function is around the code.
        mutating func needSelf() -> Bool {
            guard let index = enclosures.lastIndex(where: { $0.kind == .function }) else { return false }
            enclosures[index].uses.needsSelf = true
            return true
        }

        /// What takes all of `self` where the code names a part of it; `nil` where the part alone counts.
        var takingSelf: Kind? { enclosures.last { $0.kind != .argument }?.kind }
    }

    /// Walks through a body that runs later or never, and gives what a function needs.
    @discardableResult
    func enclosed(_ body: TypedBody, _ kind: Captures.Kind) -> Captures.Uses {
        let before = (state, tracked, control.deferred, control.handlers)
        (control.deferred, control.handlers) = ([], [])
        let uses = taking(body.statements, body.range, kind)
        (state, tracked, control.deferred, control.handlers) = before
        return uses
    }

    /// Runs what a `defer` waits with: Swift makes a function of it that is called where the block is left.
    func runDeferred(_ block: TypedBlock) {
        guard !block.isImplicit, let first = block.statements.first else { return run(block.statements) }
        taking(block.statements, first.range, .deferred)
    }

    /// Walks through code that takes what it names of the code around it as a whole, wherever it names it: all of `self`, and variables also
    /// in what never runs.
    @discardableResult
    private func taking(_ statements: [TypedStatement], _ range: SourceRange, _ kind: Captures.Kind) -> Captures.Uses {
        let (here, outer, reported) = (state, tracked, found.count)
        captures.enclosures.append(Captures.Enclosure(outer: tracked, kind: kind))
        run(statements)
        var uses = captures.enclosures.removeLast().uses
        guard let here, kind != .argument, initializer != nil || !outer.isSubset(of: here.definite) else { return uses }
        let (after, within) = (state, found.count)
        state = here
        for variable in variables(namedIn: statements) {
            if variable === ownSelf {
                if kind == .function { uses.needsSelf = true } else if found.count == reported { readSelf(range) }
            } else if outer.contains(variable), !here.definite.contains(variable), !fields.contains(variable) {
                if kind == .function { uses.needs.insert(variable) } else if found.count == reported { read(variable, range) }
            }
        }
        if kind != .deferred || found.count == within { state = after }
        return uses
    }

    /// Outside of functions, what a `defer` names must have a value where the `defer` stands, and not only where it runs.
    func checkTaken(by block: TypedBlock) {
        guard let state, !tracked.isSubset(of: state.definite) else { return }
        for variable in variables(namedIn: block.statements) where tracked.contains(variable) && !state.definite.contains(variable) {
            report("This 'defer' uses '\(variable.name)', which has no value yet where it stands.", block.statements[0].range, notes: ["Give '\(variable.name)' its value above."])
        }
    }

    private func variables(namedIn statements: [TypedStatement]) -> [VariableDeclaration] {
        DeclarationUses(namedIn: statements).declarations.compactMap { $0 as? VariableDeclaration }.sorted { $0.nameRange.start < $1.nameRange.start }
    }

    func declare(_ function: FunctionDeclaration, _ body: TypedBody) {
        captures.known[function] = enclosed(body, .function)
        let here = state
        for use in captures.awaiting.removeValue(forKey: function) ?? [] {
            if isTopLevel { checker.refuseEarly(function, use.range, file) } else { checker.captureWork.early.append((function, use.range, file)) }
            state = use.state
            self.use(function, use.range)
        }
        state = here
    }

    /// A local function is called or passed on: what it captures, by itself and through others, has a value by then.
    func use(_ function: FunctionDeclaration, _ range: SourceRange) {
        guard function.isLocal else { return }
        var seen: Set<FunctionDeclaration> = [function]
        var pending = [function]
        while let next = pending.popLast() {
            guard let uses = captures.known[next] else {
                if let index = captures.enclosures.lastIndex(where: { $0.kind == .function }) { captures.enclosures[index].uses.functions.insert(next) } else { captures.awaiting[next, default: []].append((state, range)) }
                continue
            }
            for variable in uses.needs.sorted(by: { $0.nameRange.start < $1.nameRange.start }) { read(variable, range) }
            if uses.needsSelf { readSelf(range) }
            for other in uses.functions where seen.insert(other).inserted { pending.append(other) }
        }
    }
}
