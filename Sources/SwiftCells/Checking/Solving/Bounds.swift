/// What is known of the open variables from the conversions they take part in.
struct Bounds {
    struct Entry {
        var lower: [SwiftType] = []
        var upper: [SwiftType] = []
        /// What closures give for it: Swift has a variable of its own for that in between, which does not count where overloads are weighed.
        var lowerOfClosures: [SwiftType] = []
        /// Literal variables that convert to it.
        var lowerLiterals: [Int] = []
        /// Other open variables that convert to it, or it to them.
        var lowerVariables: [Int] = []
        var upperVariables: [Int] = []
    }

    /// By variable; nothing for those that are bound, or of another part of the expression.
    fileprivate(set) var entries: [Entry?]

    subscript(_ index: Int) -> Entry? { entries[index] }

    /// Two variables that convert to one another: they are the same.
    var cycle: (TypeVariable, TypeVariable)? {
        for (index, entry) in entries.enumerated() {
            for other in entry?.upperVariables ?? [] where other > index && entries[other]?.upperVariables.contains(index) == true { return (TypeVariable(index), TypeVariable(other)) }
        }
        return nil
    }

    /// Two open variables of which nothing is known but that the one converts to the other: they are the same.
    func openPair(_ solver: Solver) -> (TypeVariable, TypeVariable)? {
        for (index, entry) in entries.enumerated() {
            guard let entry, entry.lower.isEmpty, entry.lowerOfClosures.isEmpty, let other = entry.upperVariables.first, other != index, solver.state.literals[index] == nil else { continue }
            return (TypeVariable(index), TypeVariable(other))
        }
        return nil
    }
}

extension Solver {
    func collectBounds() -> Bounds {
        var bounds = Bounds(entries: state.bindings.indices.map { state.bindings[$0] == nil && isOwn($0) ? Bounds.Entry() : nil })
        func index(_ type: SwiftType) -> Int? {
            if case .variable(let variable) = type { return Int(variable.index) }
            return nil
        }
        for constraint in state.constraints {
            switch constraint {
            case .closureResult(let from, let to, _) where literal(from) == .nilValue && isUnbound(to):
                // That a closure gives nil does not make an Optional of what another gives.
                break
            case .closureResult(let from, let to, _) where !isUnbound(from):
                if let own = index(head(to)) { bounds.entries[own]?.lowerOfClosures.append(resolve(from)) }
            case .convert(let from, let to, _), .parameter(let from, let to), .wrapped(let from, let to, _), .closureResult(let from, let to, _):
                let a = head(from)
                let b = head(to)
                switch (index(a), index(b)) {
                case (let x?, let y?):
                    if state.literals[x] != nil { bounds.entries[y]?.lowerLiterals.append(x) } else { bounds.entries[y]?.lowerVariables.append(x) }
                    bounds.entries[x]?.upperVariables.append(y)
                case (let x?, nil): bounds.entries[x]?.upper.append(b)
                case (nil, let y?): bounds.entries[y]?.lower.append(resolve(a))
                case (nil, nil): break
                }
            default: break
            }
        }
        return bounds
    }

    /// The common type of several that convert to one variable.
    func join(_ types: [SwiftType]) -> SwiftType? {
        // What is written out gives its labels up for those of what is known.
        let types = types.filter { !$0.isTuple || !$0.hasVariables } + types.filter { $0.isTuple && $0.hasVariables }
        guard var result = types.first else { return nil }
        for type in types.dropFirst() {
            guard let joined = join(result, type) else { return nil }
            result = joined
        }
        return withCommonLabels(result, types)
    }

    /// A tuple, or an Optional one, that several convert to has the labels that all of them have, or none where one has none. Between others
    /// Swift cannot choose: that is an error.
    private func withCommonLabels(_ joined: SwiftType, _ types: [SwiftType]) -> SwiftType? {
        if let inner = checker.optionalWrapped(joined) {
            // What is no Optional yet converts to what the others are.
            return withCommonLabels(inner, types.compactMap(checker.optionalWrapped)).map(checker.optional)
        }
        guard case .tuple(let elements) = joined, let labels = commonLabels(types) else { return joined }
        guard let labels else { return .error }
        return .tuple(zip(labels, elements).map { SwiftType.TupleElement($0, $1.type) })
    }

    /// The labels of what several tuples convert to, by ``withCommonLabels``; nothing where not all are tuples.
    func commonLabels(_ types: [SwiftType]) -> [String?]?? {
        let labels = Set(types.map { type -> [String?]? in if case .tuple(let elements) = type { elements.map(\.label) } else { nil } })
        guard let first = labels.first, !labels.contains(nil) else { return nil }
        if labels.count == 1 { return first }
        return .some(labels.first { $0?.allSatisfy { $0 == nil } == true } ?? nil)
    }

    /// The type that both of two convert to.
    private func join(_ a: SwiftType, _ b: SwiftType) -> SwiftType? {
        if a == b { return a }
        switch (checker.optionalWrapped(a), checker.optionalWrapped(b)) {
        case (let x?, let y?): return join(x, y).map(checker.optional)
        case (let x?, nil): return join(x, b).map(checker.optional)
        case (nil, let y?): return join(a, y).map(checker.optional)
        case (nil, nil): break
        }
        if let joined = joinClasses(a, b) { return joined }
        if case .nominal(let nominal, let x) = a, case .nominal(nominal, let y) = b {
            switch nominal.builtin {
            case .array?: if let element = join(x[0], y[0]) { return .nominal(nominal, [element]) }
            case .dictionary?: if x[0] == y[0], let value = join(x[1], y[1]) { return .nominal(nominal, [x[0], value]) }
            default: break
            }
        }
        // Labels are gained and lost.
        if case .tuple(let x) = a, case .tuple(let y) = b, x.count == y.count, x.map(\.label) != y.map(\.label), zip(x, y).allSatisfy({ $0.label == $1.label || $0.label == nil || $1.label == nil }) {
            let joined = zip(x, y).compactMap { own, other in join(own.type, other.type).map { SwiftType.TupleElement(own.label, $0) } }
            return joined.count == x.count ? .tuple(joined) : nil
        }
        // What is still open says nothing yet; a tuple is no other type.
        if case .tuple = a, case .nominal = b { return nil }
        if case .nominal = a, case .tuple = b { return nil }
        return a.hasVariables || b.hasVariables ? a : nil
    }

    private func joinClasses(_ a: SwiftType, _ b: SwiftType) -> SwiftType? {
        var current: SwiftType? = a
        while let now = current {
            if checker.isSubclass(b, of: now) { return now }
            current = checker.superclass(of: now)
        }
        return nil
    }
}
