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
            guard let first = solutions.first else { return .failed }
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
        var parents: [Int: Int] = [:]
        func root(_ index: Int) -> Int {
            var index = index
            while let parent = parents[index], parent != index { index = parent }
            return index
        }
        let mentioned = state.constraints.map { variables(of: $0) }
        for set in mentioned {
            guard let first = set.first else { continue }
            let target = root(first)
            parents[target] = target
            for index in set { parents[root(index)] = target }
        }
        var order: [Int] = []
        var groups: [Int: (constraints: [Constraint], variables: Set<Int>)] = [:]
        for (constraint, set) in zip(state.constraints, mentioned) {
            // What mentions no variable is a group of its own.
            let key = set.first.map(root) ?? -1
            if groups[key] == nil {
                groups[key] = ([], [])
                order.append(key)
            }
            groups[key]?.constraints.append(constraint)
            groups[key]?.variables.formUnion(set)
        }
        guard order.count > 1 else { return nil }
        return order.compactMap { groups[$0] }
    }

    private func variables(of constraint: Constraint) -> Set<Int> {
        var result: Set<Int> = []
        func add(_ type: SwiftType) {
            _ = resolve(type).contains { part in
                if case .variable(let variable) = part, result.insert(Int(variable.index)).inserted {
                    // A collection's literal is bound up with its elements.
                    switch state.literals[Int(variable.index)] {
                    case .array(let element)?: add(element)
                    case .dictionary(let key, let value)?:
                        add(key)
                        add(value)
                    default: break
                    }
                }
                return false
            }
        }
        /// Code not looked into yet may use what closures around it have as parameters.
        func addParameters(_ scope: Scope) {
            var current: Scope? = scope
            while let now = current {
                for declaration in now.names.values.joined() { if let variable = declaration as? VariableDeclaration, variable.pendingType == nil, variable.type.hasVariables { add(variable.type) } }
                current = now.parent
            }
        }
        switch constraint {
        case .equal(let a, let b), .convert(let a, let b), .wrapped(let a, let b, _), .closureResult(let a, let b, _), .superclass(let a, let b), .unwrap(let a, let b), .chain(let a, let b):
            add(a)
            add(b)
        case .conforms(let type, _), .anyClass(let type): add(type)
        case .member(let member):
            add(member.base)
            add(member.result)
            member.explicitArguments.forEach(add)
        case .overload(let overload):
            add(overload.type)
            overload.arguments?.forEach(add)
            if let type = overload.result { add(type) }
            overload.explicitArguments.forEach(add)
            for candidate in overload.candidates {
                if let base = candidate.base { add(base) }
                for entry in candidate.substitution.entries { add(entry.type) }
            }
        case .apply(let apply):
            add(apply.calleeType)
            apply.types.forEach(add)
            add(apply.result)
        case .closure(_, _, let type, let scope), .keyPath(_, _, _, let type, let scope):
            add(type)
            addParameters(scope)
        }
        return result
    }
}
