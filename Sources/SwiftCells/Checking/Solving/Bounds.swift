/// What is known of the open variables from the conversions they take part in.
struct Bounds {
    struct Entry {
        var lower: [SwiftType] = []
        var upper: [SwiftType] = []
        /// Literal variables that convert to it.
        var lowerLiterals: [Int] = []
        /// Other open variables that convert to it, or it to them.
        var lowerVariables: [Int] = []
        var upperVariables: [Int] = []
        /// An argument of a call whose callee is not known yet.
        var isArgument = false
        /// What a closure that has not been looked into gives, by its call.
        var isClosureResult = false
        /// Depends on a choice not made yet.
        var isBlocked = false
    }

    var entries: [Int: Entry] = [:]
    var order: [Int] = []
}

extension Solver {
    func collectBounds() -> Bounds {
        var bounds = Bounds()
        for index in state.bindings.indices where state.bindings[index] == nil && isOwn(index) {
            bounds.entries[index] = Bounds.Entry()
            bounds.order.append(index)
        }
        func index(_ type: SwiftType) -> Int? {
            if case .variable(let variable) = type { return Int(variable.index) }
            return nil
        }
        /// What the elements of a literal have in common is known once it is known what takes the literal.
        func blockElements(_ variable: Int) {
            let elements: [SwiftType] =
                switch state.literals[variable] {
                case .array(let element)?: [element]
                case .dictionary(let key, let value)?: [key, value]
                default: []
                }
            for element in elements { if let own = index(head(element)) { bounds.entries[own]?.isBlocked = true } }
        }
        func block(_ type: SwiftType) {
            _ = resolve(type).contains { part in
                if case .variable(let variable) = part { bounds.entries[Int(variable.index)]?.isBlocked = true }
                return false
            }
        }
        /// What converts to an Optional of which variable.
        var optionals: [(Int, Int)] = []
        for constraint in state.constraints {
            switch constraint {
            case .closureResult(let from, let to, _) where literal(from) == .nilValue && isUnbound(to):
                // That a closure gives nil does not make an Optional of what another gives.
                break
            case .convert(let from, let to), .wrapped(let from, let to, _), .closureResult(let from, let to, _):
                let a = head(from)
                let b = head(to)
                switch (index(a), index(b)) {
                case (let x?, let y?):
                    blockElements(x)
                    // `[(1, [1]), (2, [2.5])]`: what the other holds will be held by the first.
                    if state.literals[x] != nil { blockElements(y) }
                    if state.literals[x] != nil { bounds.entries[y]?.lowerLiterals.append(x) } else { bounds.entries[y]?.lowerVariables.append(x) }
                    bounds.entries[x]?.upperVariables.append(y)
                case (let x?, nil):
                    bounds.entries[x]?.upper.append(b)
                    if state.literals[x] == nil, let wrapped = checker.optionalWrapped(b), let y = index(head(wrapped)) { optionals.append((x, y)) }
                case (nil, let y?): bounds.entries[y]?.lower.append(resolve(a))
                case (nil, nil): break
                }
            case .overload(let overload):
                block(overload.type)
                if let result = overload.result { block(result) }
                // What a literal holds may follow from what is wanted of its subscript: `let m: Int?? = ["a": v]["x"]`.
                switch overload.node.kind {
                case .subscript, .member: for candidate in overload.candidates { if let base = candidate.base { block(base) } }
                default: break
                }
            case .apply(let apply):
                block(apply.result)
                for type in apply.types {
                    guard let own = index(head(type)) else {
                        // What the operands of an operator hold may become more general by the operator: `[1] + [some] + ["a"]`.
                        if case .binary = apply.node.kind, case .nominal = head(type) { block(type) }
                        continue
                    }
                    bounds.entries[own]?.isArgument = true
                    blockElements(own)
                }
            case .member(let member): block(member.result)
            case .chain(_, let whole): block(whole)
            case .unwrap(_, let object): block(object)
            case .closure(_, let closure, let type, _):
                block(type)
                // What a closure of one expression gives says more than what is done with it, as in `print(xs.map { $0 * 2 }.max()!)`.
                guard closure.isSolvedWithItsCall else { break }
                for case .convert(let from, let to) in state.constraints where head(from) == head(type) {
                    guard case .function(let function) = head(to) else { continue }
                    _ = resolve(function.result).contains { part in
                        if let own = index(part) { bounds.entries[own]?.isClosureResult = true }
                        return false
                    }
                }
            case .keyPath(_, _, _, let type, _):
                block(type)
                // What the path leads to is known once it has been followed.
                for case .convert(let from, let to) in state.constraints where head(from) == head(type) { block(to) }
            case .equal(let a, let b):
                // An associated type waits for the type it is of, not that one for it.
                for side in [a, b] { if case .associated = head(side) { continue } else { block(side) } }
            case .conforms, .superclass, .anyClass: break
            }
        }
        // A tuple that is written out takes its labels from what it stands in for, as in `pairs.max { … } ?? (0, 0)`.
        for (value, variable) in optionals where bounds.entries[variable]?.lower.contains(where: { $0.isTuple && $0.hasVariables }) == true { bounds.entries[variable]?.lowerVariables.append(value) }
        // What is wanted of something that is still to be found is not known before that.
        for index in bounds.order {
            guard let entry = bounds.entries[index], !entry.lower.isEmpty || !entry.lowerLiterals.isEmpty || entry.isBlocked else { continue }
            for type in entry.upper where type.hasVariables {
                // A closure waits for what it is given, not that for the closure.
                var inner = type
                while let wrapped = checker.optionalWrapped(inner) { inner = head(wrapped) }
                if case .function = inner { continue }
                // `{ $0 }` for `(T) -> T?`: what it is says what it becomes.
                let own = SwiftType.variable(TypeVariable(index))
                let namesItself = resolve(type).contains { $0 == own }
                if namesItself { continue }
                block(type)
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

    /// Whether a type has variables of which not even a literal is known.
    func hasOpenVariables(_ type: SwiftType) -> Bool {
        resolve(type).contains { part in
            if case .variable(let variable) = part { return state.literals[Int(variable.index)] == nil }
            return false
        }
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

extension Bounds {
    /// Two variables that convert to one another: they are the same.
    var cycle: (TypeVariable, TypeVariable)? {
        for index in order {
            for other in entries[index]?.upperVariables ?? [] where other > index && entries[other]?.upperVariables.contains(index) == true { return (TypeVariable(index), TypeVariable(other)) }
        }
        return nil
    }

    /// A variable that concrete types say enough about.
    func concrete(_ solver: Solver) -> (TypeVariable, [SwiftType])? {
        var second: (TypeVariable, [SwiftType])?
        var contradiction: (TypeVariable, [SwiftType])?
        for index in order {
            guard let entry = entries[index], !entry.isBlocked, solver.state.literals[index] == nil else { continue }
            guard !entry.lower.isEmpty || !entry.upper.isEmpty, !entry.isClosureResult || !entry.lower.isEmpty else { continue }
            // `[(1, 1 + 2), (2, 2.5 * 2)]`: what an operator in a tuple gives is looked for first.
            if entry.lower.contains(where: { isTupleOfBlocked($0, solver) }) { continue }
            var candidates = self.candidates(entry, solver, index)
            let isElement = solver.isLiteralElement(TypeVariable(index))
            if isElement { candidates = withAny(candidates, entry, solver) }
            if !candidates.isEmpty, solver.isDroppable(TypeVariable(index)) { candidates.append(.void) }
            if candidates.isEmpty {
                // Two types that nothing unites are not `Any` because of what they are handed on to.
                if !entry.upperVariables.isEmpty, !entry.lower.contains(where: \.hasVariables), !entry.lowerVariables.contains(where: { entries[$0] != nil }) { contradiction = contradiction ?? (TypeVariable(index), entry.lower) }
                continue
            }
            // An element that is known comes before a branch that is written out: `[c ? 1 : some, n]` is of nothing but `Any`.
            // What `.pi` is a member of follows from what stands beside it.
            let isOpen = entry.lowerVariables.contains { entries[$0] != nil && !(isElement && isTernaryOfLiteral($0, solver)) && (entry.lower.isEmpty || !isImplicitBase($0, solver)) }
            if isOpen || (entry.lower.isEmpty && !entry.lowerLiterals.isEmpty) {
                continue
            }
            if entry.lower.isEmpty {
                if second == nil { second = (TypeVariable(index), candidates) }
                continue
            }
            return (TypeVariable(index), candidates)
        }
        return contradiction ?? second
    }

    /// Several tuples that convert to a variable, in which numbers or nil are written out: `[(1, nil), (2.5, 3)]`.
    func tuples(of variable: TypeVariable) -> [SwiftType]? {
        guard let lower = entries[Int(variable.index)]?.lower, lower.count > 1, lower.contains(where: \.hasVariables) else { return nil }
        return lower
    }

    /// Whether a part of a tuple depends on a choice not made yet.
    private func isTupleOfBlocked(_ type: SwiftType, _ solver: Solver) -> Bool {
        guard case .tuple(let elements) = type else { return false }
        return elements.contains { if case .variable(let variable) = solver.head($0.type) { entries[Int(variable.index)]?.isBlocked == true } else { isTupleOfBlocked($0.type, solver) } }
    }

    /// Whether a variable is what `?:` gives of a literal and something known.
    private func isTernaryOfLiteral(_ index: Int, _ solver: Solver) -> Bool {
        guard let entry = entries[index], solver.state.origins[index].kind == .ternary else { return false }
        return !entry.lower.isEmpty && entry.lowerLiterals.contains { solver.state.literals[$0] != .nilValue }
    }

    /// What is wanted of a variable, by itself or through other open variables that it converts to.
    private func wanted(of index: Int, _ solver: Solver) -> [SwiftType] {
        var found: [SwiftType] = []
        var seen: Set<Int> = [index]
        var pending = [index]
        while let next = pending.popLast() {
            guard let entry = entries[next] else { continue }
            found += entry.upper
            for other in entry.upperVariables where solver.state.literals[other] == nil && seen.insert(other).inserted { pending.append(other) }
        }
        return found
    }

    /// The type of the values that convert to the same variables.
    private func typeBeside(_ entry: Entry, _ solver: Solver, _ depth: Int = 0) -> SwiftType? {
        for other in entry.upperVariables where solver.state.literals[other] == nil {
            guard let found = entries[other] else { continue }
            if found.lower.isEmpty, depth < 8, let type = typeBeside(found, solver, depth + 1) { return type }
            if found.lower.isEmpty, found.lowerLiterals.contains(where: { solver.state.literals[$0] == .floating }) { return solver.defaultType(.floating) }
            guard !found.lower.isEmpty, !found.lower.contains(where: \.hasVariables), var type = solver.join(found.lower) else { continue }
            while let wrapped = solver.checker.optionalWrapped(type) { type = wrapped }
            // Cells have no values of it.
            if case .nominal(let nominal, _) = type, nominal.name == "_Int128" { return nil }
            return type
        }
        return nil
    }

    /// Whether `Any` is wanted of a variable, by itself or through others that something known converts to, too.
    ///
    /// Those others become `Any` before it is looked at; but where literals convert to them, they come after it.
    private func isWantedAsAny(_ index: Int, _ solver: Solver) -> Bool {
        func takesAny(_ entry: Entry) -> Bool { entry.upper.contains { (solver.checker.optionalWrapped($0) ?? $0) == .any } }
        if let entry = entries[index], takesAny(entry) { return true }
        // What `??` gives becomes `Any` in another way there.
        if solver.state.origins[index].kind == .coalesced { return false }
        var seen: Set<Int> = [index]
        var pending = [index]
        while let next = pending.popLast() {
            for other in entries[next]?.upperVariables ?? [] where solver.state.literals[other] == nil && seen.insert(other).inserted {
                guard let entry = entries[other], !entry.lowerLiterals.contains(where: { solver.state.literals[$0] != .nilValue }) else { continue }
                if !entry.lower.isEmpty, takesAny(entry) { return true }
                pending.append(other)
            }
        }
        return false
    }

    /// Whether what a variable stands for may as well be `Any`, as in `[n, some][0]` or where branches of `?:` need not have a type in
    /// common: the better of both is taken.
    ///
    /// The usual type of a literal comes before `Any`, and whatever comes before that and fits is not questioned: in `[some, 1][0]` the
    /// elements are Optional.
    func mayBeAny(_ variable: TypeVariable, _ solver: Solver) -> Bool {
        let index = Int(variable.index)
        guard let entry = entries[index], isWantedAsAny(index, solver) else { return false }
        guard !entry.lower.isEmpty, let joined = solver.join(entry.lower) else { return true }
        let before = solver.state
        defer { solver.state = before }
        return !entry.lowerLiterals.contains { literal in
            guard let kind = solver.state.literals[literal], kind != .nilValue else { return false }
            return !solver.accepts(kind, joined)
        }
    }

    /// What an element of a literal may be, in the end: `Any`, where its elements have nothing else in common.
    private func withAny(_ candidates: [SwiftType], _ entry: Entry, _ solver: Solver) -> [SwiftType] {
        guard !entry.lower.isEmpty || !entry.lowerLiterals.isEmpty, !candidates.contains(.any), !candidates.contains(.error) else { return candidates }
        // What an element is does not follow from the literal around it.
        if entry.lower.contains(where: { solver.hasOpenVariables($0) }) { return candidates }
        // An Optional among others stays one, as `Any`; a nil needs an Optional to be.
        let hasNil = entry.lowerLiterals.contains { solver.state.literals[$0] == .nilValue } || entry.lower.contains { solver.checker.optionalWrapped($0) == .any }
        return candidates + [hasNil ? solver.checker.optional(.any) : .any]
    }

    private func candidates(_ entry: Entry, _ solver: Solver, _ index: Int) -> [SwiftType] {
        let hasNil = entry.lowerLiterals.contains { solver.state.literals[$0] == .nilValue }
        if !entry.lower.isEmpty {
            var result: [SwiftType] = []
            if let joined = solver.join(entry.lower) {
                if joined == .error { return [joined] }
                result = [hasNil && solver.checker.optionalWrapped(joined) == nil ? solver.checker.optional(joined) : joined]
                // A value may also be wanted as an Optional of itself, or as a superclass.
                if !hasNil, result[0] != joined || solver.checker.optionalWrapped(joined) == nil, entry.upper.isEmpty == false || !entry.upperVariables.isEmpty { result += entry.upper.filter { !result.contains($0) } }
                // A tuple's labels are kept where something asks for them: `(p?.pair ?? (0, 0)).first`. What literals alone say, Swift takes
                // up only then.
                if solver.state.typesFromLiterals.isEmpty, let labeled = entry.lower.first(where: { $0.hasLabels && !$0.hasVariables }), joined.isTuple, !joined.hasLabels, !result.contains(labeled) { result.append(labeled) }
                if case .nominal(let nominal, _) = joined, nominal.kind == .classType {
                    var parent = solver.checker.superclass(of: joined)
                    while let now = parent { result.append(now); parent = solver.checker.superclass(of: now) }
                }
            } else {
                result = entry.upper
            }
            // The branches of `?:` must have a type in common but where it is handed on as `Any` itself.
            let isTernary = solver.state.origins[index].kind == .ternary && result.isEmpty
            if !result.contains(.any), !isTernary, isWantedAsAny(index, solver) { result.append(.any) }
            return result
        }
        return entry.upper
    }

    /// Whether literals convert to a variable, and nothing else that is still open.
    private func isOfLiteralsAlone(_ entry: Entry, _ index: Int, _ solver: Solver) -> Bool {
        solver.state.literals[index] == nil && !entry.isBlocked && !entry.lowerLiterals.isEmpty && !entry.lowerVariables.contains { entries[$0] != nil }
    }

    /// The literals that convert to a variable, by themselves or through other variables of which nothing else is known; `nil` where
    /// there is more to be known of it.
    private func literalsAlone(below index: Int, _ solver: Solver, depth: Int = 0) -> [Int]? {
        guard depth < Self.longestChain, let entry = entries[index], solver.state.literals[index] == nil, !entry.isBlocked, entry.lower.isEmpty, !solver.isDroppable(TypeVariable(index)) else { return nil }
        var found = entry.lowerLiterals
        for part in entry.lowerVariables where entries[part] != nil {
            guard let more = literalsAlone(below: part, solver, depth: depth + 1), !more.isEmpty else { return nil }
            found += more
        }
        return found
    }

    /// How many variables that convert to one another are followed: in Swift there is no end to it, and nobody nests calls as deep.
    private static let longestChain = 12

    /// A variable that only literals say something about: their usual types.
    ///
    /// A literal that is passed to something not known yet waits, unless nothing else is left.
    func literal(_ solver: Solver, includingArguments: Bool = false) -> (TypeVariable, [SwiftType])? {
        // What literals convert to comes before the literals.
        for first in order {
            guard let own = entries[first], isOfLiteralsAlone(own, first, solver) else { continue }
            if !includingArguments, own.upperVariables.contains(where: { entries[$0]?.isBlocked == true }) { continue }
            var (index, literals) = (first, own.lowerLiterals)
            // `[same(1), same(2.5)]`: what several convert to comes before each of them.
            var current = first
            for _ in 0..<Self.longestChain where !solver.isDroppable(TypeVariable(first)) {
                guard let next = entries[current]?.upperVariables.first, let more = literalsAlone(below: next, solver) else { break }
                current = next
                if let entry = entries[next], entry.lowerLiterals.count + entry.lowerVariables.count > 1 { (index, literals) = (next, more) }
            }
            guard let entry = entries[index] else { continue }
            let kinds = literals.compactMap { solver.state.literals[$0] }
            let hasNil = kinds.contains(.nilValue)
            var defaults: [SwiftType] = []
            let numbers = kinds.filter { $0 == .integer || $0 == .floating }
            if numbers.contains(.floating), let type = solver.defaultType(.floating) { defaults.append(type) } else if numbers.contains(.integer), let type = solver.defaultType(.integer) { defaults.append(type) }
            for kind in kinds where kind != .integer && kind != .floating && kind != .nilValue { if let type = solver.defaultType(kind), !defaults.contains(type) { defaults.append(type) } }
            if defaults.isEmpty { defaults = entry.upper }
            if Set(kinds.map(\.family)).count > 1 || (numbers.contains(.floating) && numbers.contains(.integer)) {
                // As `Any` each keeps its own type, which is better than one that takes the other's.
                defaults = entry.upper.filter { if case .existential = $0 { true } else { false } } + defaults
            }
            if hasNil { defaults = defaults.map { solver.checker.optionalWrapped($0) == nil ? solver.checker.optional($0) : $0 } }
            // What stands beside it comes before the literal's usual type: `c ? 2.5 : abs(3)`.
            if kinds.allSatisfy({ $0 == .integer || $0 == .floating }), entry.upper.isEmpty, let beside = typeBeside(entry, solver), !defaults.contains(beside) { defaults.insert(beside, at: 0) }
            // What is wanted comes before the literal's usual type, unless it takes everything.
            defaults = wanted(of: index, solver).filter { !defaults.contains($0) && solver.checker.optionalWrapped($0) != nil } + defaults
            defaults += entry.upper.filter { !defaults.contains($0) }
            // `stride(from: 0, to: 1, by: 0.5)`: the whole numbers are none after all.
            if kinds.allSatisfy({ $0 == .integer }), solver.hasClosureOfStatements || solver.hasWaitingPart(TypeVariable(index)), let other = solver.defaultType(.floating), !defaults.contains(other) { defaults.append(other) }
            if solver.isLiteralElement(TypeVariable(index)) { defaults = withAny(defaults, entry, solver) }
            if solver.isDroppable(TypeVariable(index)) { defaults.append(.void) }
            if !defaults.isEmpty { return (TypeVariable(index), defaults) }
        }
        for index in order {
            guard var literal = solver.state.literals[index], includingArguments || entries[index]?.isArgument != true else { continue }
            // `[(1, 2), (2.5, 3)]`: the numbers of the others become those of the first.
            if literal == .integer, entries[index]?.lowerLiterals.contains(where: { solver.state.literals[$0] == .floating }) == true { literal = .floating }
            guard let type = solver.defaultType(literal) else { continue }
            // What it is passed on to may still say what it is.
            if !includingArguments, entries[index]?.upperVariables.contains(where: { entries[$0]?.isBlocked == true }) == true { continue }
            let waitsForClosure = solver.hasClosureOfStatements
            if !includingArguments, waitsForClosure, entries[index]?.upperVariables.contains(where: { entries[$0] != nil && solver.isLiteralElement(TypeVariable($0)) }) == true { continue }
            // `5.squareRoot()`: a whole number with a member that only one with a fraction has.
            if literal == .integer, let other = solver.defaultType(.floating), solver.isMemberBase(TypeVariable(index)) || waitsForClosure || isBesideImplicitMember(index, solver) { return (TypeVariable(index), [type, other]) }
            return (TypeVariable(index), [type])
        }
        return nil
    }

    private func isImplicitBase(_ index: Int, _ solver: Solver) -> Bool {
        solver.state.constraints.contains { if case .member(let member) = $0, member.isImplicit { solver.head(member.base) == .variable(TypeVariable(index)) } else { false } }
    }

    /// Whether a literal is of one type with a `.pi`, which may not be its usual one.
    private func isBesideImplicitMember(_ index: Int, _ solver: Solver) -> Bool {
        let shared = entries[index]?.upperVariables ?? []
        return solver.state.constraints.contains { constraint in
            guard case .member(let member) = constraint, member.isImplicit, case .variable(let base) = solver.head(member.base) else { return false }
            return shared.contains(Int(base.index)) || shared.contains { entries[$0]?.lowerVariables.contains(Int(base.index)) == true }
        }
    }

    /// Whatever is left that has a bound at all.
    func last(_ solver: Solver) -> (TypeVariable, [SwiftType])? {
        for index in order {
            guard let entry = entries[index], solver.state.literals[index] == nil else { continue }
            let candidates = self.candidates(entry, solver, index)
            if !candidates.isEmpty { return (TypeVariable(index), candidates) }
        }
        // Two open variables that convert to one another are the same.
        for index in order {
            guard let entry = entries[index], let other = entry.upperVariables.first, other != index, solver.state.literals[index] == nil else { continue }
            // What has two types that nothing unites is not `Any` because of what it is handed on to.
            if !entry.lower.isEmpty, solver.isLiteralElement(TypeVariable(other)) || solver.join(entry.lower) == nil { continue }
            return (TypeVariable(index), [.variable(TypeVariable(other))])
        }
        return nil
    }
}
