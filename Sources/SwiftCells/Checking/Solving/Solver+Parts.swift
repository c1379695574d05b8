/// Parts of an expression that have nothing to do with one another, such as the arguments of one `print`: each is solved by
/// itself, so that their choices add up instead of multiplying.
extension Solver {
    /// The variables of the part being solved.
    struct Part {
        var variables: Set<Int>
        /// Variables made since belong to the part, too.
        var firstNew: Int

        func contains(_ index: Int) -> Bool { index >= firstNew || variables.contains(index) }
    }

    enum PartsOutcome { case connected, failed, solved, ambiguous([State]) }

    func isOwn(_ index: Int) -> Bool { part?.contains(index) ?? true }

    /// Solves the parts one after another, and leaves the state with the best solution of each.
    func solveParts() -> PartsOutcome {
        guard let groups = connectedGroups() else { return .connected }
        let outer = (solutions: solutions, part: part)
        defer { (solutions, part) = outer }
        var merged = state
        merged.constraints = []
        var second: State?
        for group in groups {
            state = merged
            state.constraints = group.constraints
            state.score = Score()
            solutions = []
            part = Part(variables: group.variables, firstNew: state.bindings.count)
            search()
            guard let first = foremost()?.state else { return .failed }
            let chosen: State
            if let best = best() {
                chosen = best
            } else {
                chosen = first
                second = rival(of: first)
            }
            let score = merged.score + chosen.score
            merged = chosen
            merged.constraints = []
            merged.score = score
        }
        state = merged
        guard let second else { return .solved }
        var other = merged
        other.choices.merge(second.choices) { _, theirs in theirs }
        return .ambiguous([merged, other])
    }

    /// The constraints in groups that share no variable; `nil` where all are connected, or too few to be worth it.
    private func connectedGroups() -> [(constraints: [Constraint], variables: Set<Int>)]? {
        guard state.constraints.count > 1 else { return nil }
        var connections = Connections(state.bindings.count)
        let firsts = state.constraints.map { constraint in
            var first: Int?
            forEachVariable(in: constraint) { add($0, after: &first, to: &connections) }
            return first
        }
        connectWhatIsOfOneType(&connections)
        var order: [Int?] = []
        var groups: [Int?: (constraints: [Constraint], variables: Set<Int>)] = [:]
        for (constraint, first) in zip(state.constraints, firsts) {
            // What mentions no variable is a group of its own.
            let root = first.map { connections.root($0) }
            if groups[root] == nil { order.append(root) }
            groups[root, default: ([], [])].constraints.append(constraint)
        }
        guard order.count > 1 else { return nil }
        for index in connections.mentioned.indices where connections.mentioned[index] { groups[connections.root(index)]?.variables.insert(index) }
        // Those with the fewest choices come first: what cannot be is found there soonest.
        let choices = order.map { groups[$0]?.constraints.count { if case .overload = $0 { true } else { false } } ?? 0 }
        return order.indices.sorted { (choices[$0], $0) < (choices[$1], $1) }.compactMap { groups[order[$0]] }
    }

    /// Connects variables that stand in the type which another has been bound to, as the key and the value of a dictionary's.
    private func connectWhatIsOfOneType(_ connections: inout Connections) {
        for index in state.bindings.indices where isOwn(index) {
            guard let bound = state.bindings[index], bound.hasVariables else { continue }
            // What those in turn have been bound to is met where their own turn comes.
            _ = bound.contains { part in
                if case .variable(let other) = part { connections.connect(Int(other.index), index) }
                return false
            }
        }
    }

    /// Connects a variable with the first of its constraint, and a collection's literal with its elements.
    private func add(_ index: Int, after first: inout Int?, to connections: inout Connections) {
        if let first { connections.connect(index, first) } else { first = index }
        guard !connections.mentioned[index] else { return }
        connections.mentioned[index] = true
        switch state.literals[index] {
        case .array(let element)?: forEachVariable(in: element) { add($0, after: &first, to: &connections) }
        case .dictionary(let key, let value)?:
            forEachVariable(in: key) { add($0, after: &first, to: &connections) }
            forEachVariable(in: value) { add($0, after: &first, to: &connections) }
        default: break
        }
    }

    private func forEachVariable(in constraint: Constraint, _ visit: (Int) -> Void) {
        switch constraint {
        case .equal(let a, let b), .convert(let a, let b, _), .parameter(let a, let b), .wrapped(let a, let b, _), .closureResult(let a, let b, _), .superclass(let a, let b), .unwrap(let a, let b), .chain(let a, let b):
            forEachVariable(in: a, visit)
            forEachVariable(in: b, visit)
        case .conforms(let type, _), .anyClass(let type): forEachVariable(in: type, visit)
        case .member(let member):
            forEachVariable(in: member.base, visit)
            forEachVariable(in: member.result, visit)
            for type in member.explicitArguments { forEachVariable(in: type, visit) }
        case .overload(let overload):
            forEachVariable(in: overload.type, visit)
            for type in overload.arguments ?? [] { forEachVariable(in: type, visit) }
            if let type = overload.result { forEachVariable(in: type, visit) }
            for type in overload.explicitArguments { forEachVariable(in: type, visit) }
            for candidate in overload.candidates {
                if let base = candidate.base { forEachVariable(in: base, visit) }
                for entry in candidate.substitution.entries { forEachVariable(in: entry.type, visit) }
            }
        case .apply(let apply):
            forEachVariable(in: apply.calleeType, visit)
            for type in apply.types { forEachVariable(in: type, visit) }
            forEachVariable(in: apply.result, visit)
        case .closure(_, _, let type, let scope), .keyPath(_, _, _, let type, let scope):
            forEachVariable(in: type, visit)
            // Code not looked into yet may use what closures around it have as parameters.
            for variable in scope.openVariables { forEachVariable(in: variable.type, visit) }
        }
    }

    /// Which variables belong together, as a forest of which each tree is a group.
    private struct Connections {
        private var parents: [Int32]
        var mentioned: [Bool]

        init(_ count: Int) {
            parents = (0..<Int32(count)).map { $0 }
            mentioned = Array(repeating: false, count: count)
        }

        mutating func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index {
                // Halves the way for those that come after.
                parents[index] = parents[Int(parents[index])]
                index = Int(parents[index])
            }
            return index
        }

        mutating func connect(_ a: Int, _ b: Int) { parents[root(a)] = Int32(root(b)) }
    }
}
