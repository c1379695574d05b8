/// Closures, which capture where they are made, and local functions, which capture where they are used.
extension DefiniteInitialization {
    struct Captures {
        struct Enclosure {
            /// The variables around it whose value comes later than their declaration.
            let outer: Set<VariableDeclaration>
            let isFunction: Bool
            var uses = Uses()
        }

        /// What a local function uses of what is around it.
        struct Uses {
            /// Variables that have no value yet where it is declared.
            var needs: Set<VariableDeclaration> = []
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
            guard let index = enclosures.lastIndex(where: { $0.isFunction && $0.outer.contains(variable) }) else { return false }
            enclosures[index].uses.needs.insert(variable)
            return true
        }
    }

    /// Walks through a body that runs later or never, and gives what a function needs.
    @discardableResult
    func enclosed(_ statements: [TypedStatement], isFunction: Bool) -> Captures.Uses {
        let before = (state, tracked, control.deferred, control.handlers)
        captures.enclosures.append(Captures.Enclosure(outer: tracked, isFunction: isFunction))
        (control.deferred, control.handlers) = ([], [])
        run(statements)
        (state, tracked, control.deferred, control.handlers) = before
        return captures.enclosures.removeLast().uses
    }

    func declare(_ function: FunctionDeclaration, _ body: TypedBody) {
        captures.known[function] = enclosed(body.statements, isFunction: true)
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
                if let index = captures.enclosures.lastIndex(where: \.isFunction) { captures.enclosures[index].uses.functions.insert(next) } else { captures.awaiting[next, default: []].append((state, range)) }
                continue
            }
            for variable in uses.needs.sorted(by: { $0.nameRange.start < $1.nameRange.start }) { read(variable, range) }
            for other in uses.functions where seen.insert(other).inserted { pending.append(other) }
        }
    }
}
