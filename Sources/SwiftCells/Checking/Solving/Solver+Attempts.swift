extension Solver {
    /// The variable that is bound next.
    func bestBindings() -> BindingSet? {
        // It goes through all that is known.
        charge(state.constraints.count / 64)
        var inference = BindingInference(self)
        return inference.run().map { ($0.rank, $0) }.min { $0.0 < $1.0 }?.1
    }

    /// Tries what a variable may be bound to: one after another, and the best of those of one kind is taken.
    func attempt(_ set: BindingSet) {
        // Tuples between whose labels Swift cannot choose are nothing else, either.
        if set.bindings.contains(where: { $0.type == .error }) { return }
        let variable = TypeVariable(set.variable)
        func optional(_ type: SwiftType) -> SwiftType { set.isNil && checker.optionalWrapped(type) == nil ? checker.optional(type) : type }
        var batch: [BindingSet.Binding] = []
        var any: BindingSet.Binding?
        func add(_ binding: BindingSet.Binding) {
            if set.isNil, binding.relation == .above, checker.optionalWrapped(binding.type) == nil {
                batch.append(.init(type: checker.optional(binding.type), relation: .above, isLiteral: binding.isLiteral))
            } else if binding.type == .any {
                any = binding
            } else {
                batch.append(binding)
            }
        }
        // Of tuples that say the same the one without labels is taken.
        let above = set.bindings.filter { $0.relation != .below }
        for binding in above.filter({ !$0.type.hasLabels }) + above.filter(\.type.hasLabels) { add(binding) }
        for binding in set.bindings where binding.relation == .below { add(binding) }
        for requirement in set.requirements where !requirement.isCovered {
            if let type = defaultType(requirement.literal) { add(.init(type: type, relation: requirement.isDirect ? .below : .above, isLiteral: true)) }
        }
        if let any { batch.append(any) }
        var fallback = set.fallback.map { optional($0) }
        if batch.isEmpty, let type = fallback {
            batch.append(.init(type: type == .void ? type : typeFromProtocol(.variable(variable)) ?? type, relation: .same))
            fallback = nil
        }
        var explored: [SwiftType] = batch.map(\.type)
        let before = state
        var isFirst = true
        var sawLiteral = false
        let reports = checker.diagnostics.count
        let holdsStatements = state.constraints.contains { if case .closure(_, let closure, _, _) = $0 { !closure.isSolvedWithItsCall } else { false } }
        while !batch.isEmpty {
            var isSolved = false
            for binding in batch {
                if isSolved, binding.isLiteral, !sawLiteral { break }
                if binding.isLiteral { sawLiteral = true }
                // What is wrong in branches is wrong of the elements as they are, not of them as `Any`.
                if !holdsStatements, checker.diagnostics.count > reports, binding.type == .any { continue }
                charge(costOfTrying)
                let count = solutions.count
                let best = solutions.first?.score
                let shown = checker.diagnostics.count
                if state.literals[set.variable] == nil, binding.isLiteral || binding.type.hasVariables { state.typesFromLiterals.insert(variable.index) }
                var type = binding.type
                if binding.isOpened, case .nominal(let nominal, let arguments) = type { type = .nominal(nominal, arguments.map { _ in fresh() }) }
                if bindOrMix(variable, withoutOwnTypes(type, variable)) { search() }
                state = before
                if isOutOfWork { return }
                if solutions.count > count || solutions.first?.score != best { isSolved = true } else if binding.type == .any, shown > reports { checker.diagnostics.removeSubrange(shown...) }
            }
            if isSolved { return }
            // What is weaker is tried where none of those fits.
            var next: [BindingSet.Binding] = []
            func addNew(_ binding: BindingSet.Binding) {
                if explored.contains(binding.type) { return }
                explored.append(binding.type)
                next.append(binding)
            }
            for binding in batch {
                if isFirst, binding.isLiteral, set.requirements.contains(where: { $0.literal == .integer && !$0.isCovered }), binding.type == defaultType(.integer), let other = defaultType(.floating) { addNew(.init(type: other, relation: .below)) }
                if binding.relation == .below, let wrapped = checker.optionalWrapped(binding.type), head(wrapped) != .variable(variable), !(isUnbound(wrapped) && isImplicitBase(variable)) { addNew(.init(type: head(wrapped), relation: .below)) }
                if binding.relation == .above {
                    if isDroppable(variable) { addNew(.init(type: .void, relation: .same)) }
                    var levels = 0
                    var inner = binding.type
                    while let wrapped = checker.optionalWrapped(inner) { (inner, levels) = (wrapped, levels + 1) }
                    if let parent = checker.superclass(of: inner) { addNew(.init(type: (0..<levels).reduce(parent) { type, _ in checker.optional(type) }, relation: .above)) }
                    if !binding.isOpened, isPassedCollection(binding.type, to: variable) { next.append(.init(type: binding.type, relation: .same, isOpened: true)) }
                }
            }
            // An array that is passed is an array of something: not what literals hold whose elements have nothing in common.
            if next.contains(where: \.isOpened) || isPassedUnlikeTypes(variable) { fallback = nil }
            if next.isEmpty, let type = fallback {
                if !explored.contains(type) { next.append(.init(type: type, relation: .same)) }
                fallback = nil
            }
            batch = next
            isFirst = false
        }
    }

    /// Whether a variable is what something that begins with a point is a member of. What is in an Optional of which nothing is known says
    /// nothing of it: `f(.plain)` has no meaning for `f<T: P>(_: T?)`.
    private func isImplicitBase(_ variable: TypeVariable) -> Bool {
        state.constraints.contains { if case .member(let member) = $0 { member.isImplicit && head(member.base) == .variable(variable) } else { false } }
    }

    /// Whether values of types that have nothing in common are passed to parameters whose type a variable is.
    private func isPassedUnlikeTypes(_ variable: TypeVariable) -> Bool {
        let types = state.passed.filter { head($0.parameter) == .variable(variable) }.map { resolve($0.type) }.filter { !$0.hasVariables }
        guard types.count > 1, !types.contains(where: { if case .existential = $0 { true } else { $0 == .any } }) else { return false }
        return join(types) == nil
    }

    /// Whether an array, set or dictionary is passed to a parameter whose type a variable is.
    private func isPassedCollection(_ type: SwiftType, to variable: TypeVariable) -> Bool {
        guard !type.hasVariables, case .nominal(let nominal, _) = type else { return false }
        switch nominal.builtin {
        case .array?, .set?, .dictionary?: return state.passed.contains { head($0.parameter) == .variable(variable) && resolve($0.type) == type }
        default: return false
        }
    }

    /// A type that a variable is to be bound to, with variables of their own for the associated types of what is bound: `[S.Element]` for `S`.
    private func withoutOwnTypes(_ type: SwiftType, _ variable: TypeVariable) -> SwiftType {
        type.transformed { part in
            guard case .associated(let base, let declaration) = self.head(part), self.head(base) == .variable(variable) else { return nil }
            let own = self.fresh()
            self.state.constraints.append(.equal(.associated(.variable(variable), declaration), own))
            return own
        }
    }
}
