/// What an open variable may be bound to, as far as the constraints say, and how much is known of it.
///
/// Which variable is bound next, and to what, decides what the compiler infers wherever several types fit. Its solver's rules are followed
/// here: the bounds of a variable with what literals demand of it, and an order of variables by how little else they depend on.
struct BindingSet {
    /// How the variable is related to a type that it may be bound to.
    enum Relation { case same, below, above }

    struct Binding: Equatable {
        var type: SwiftType
        var relation: Relation
        /// Whether it is a literal's usual type.
        var isLiteral = false
        /// Whether what it holds may be something else, which the values convert to.
        var isOpened = false
    }

    /// A literal that the variable must be able to be.
    struct Requirement {
        var literal: Solver.Literal
        /// Whether the variable is the literal's own; otherwise one that converts to it.
        var isDirect: Bool
        /// Whether a type that it may be bound to can be written so.
        var isCovered = false
    }

    let variable: Int
    var bindings: [Binding] = []
    var requirements: [Requirement] = []
    /// Whether it must be able to be nil.
    var isNil = false
    /// What it is where nothing else fits: `Any` for the elements of a literal.
    var fallback: SwiftType?
    /// The open variables beside it in a constraint or within its bindings.
    var adjacent: Set<Int> = []
    /// Open variables that convert to it.
    var below: [Int] = []
    /// Whether something that is still to be chosen says more of it.
    var isDelayed = false
    /// Whether that is a member, or the choice between two ways to convert.
    var isDelayedByChoice = false
    var isGenericParameter = false
    var isCollectionLiteral = false
    var isSubscriptResult = false
    /// Whether nothing but what converts to it says anything of it.
    var isHidden = false
    /// The constraint of the closure whose type it is.
    var closure: Int?

    init(_ variable: Int) { self.variable = variable }

    var uncovered: Int { requirements.count { !$0.isCovered } }
    var isViable: Bool { !bindings.isEmpty || uncovered > 0 || fallback != nil || closure != nil }

    /// Whether all that is known is that it becomes a value of any type.
    private var isBelowExistential: Bool {
        !bindings.isEmpty && uncovered == 0 && bindings.allSatisfy { if case .existential = $0.type { $0.relation == .below } else { false } }
    }

    private var involvesVariables: Bool { !adjacent.isEmpty }

    private var literalRank: Int {
        var rank = 0
        for requirement in requirements where !requirement.isCovered {
            switch requirement.literal {
            case .array, .dictionary, .interpolation: rank = 1
            case .floating: rank = 2
            default: if rank != 1 { rank = 3 }
            }
        }
        return rank
    }

    /// Smaller comes first.
    private var rank: [Int] {
        let count = bindings.count + uncovered
        let known = count > 0 ? count : closure != nil ? 1 : 0
        let hasFallback = fallback.map { type in !bindings.contains { $0.type == type } } ?? false
        return [known == 0 ? 1 : 0, isDelayed ? 1 : 0, isBelowExistential ? 1 : 0, involvesVariables ? 1 : 0, literalRank, -known, hasFallback ? 1 : 0, isGenericParameter ? 1 : 0]
    }

    static func isBefore(_ a: BindingSet, _ b: BindingSet) -> Bool { a.rank.lexicographicallyPrecedes(b.rank) }

    /// Whether it is bound before a choice between overloads is made.
    var isBeforeChoices: Bool {
        let isCertain = bindings.contains { binding in
            guard binding.relation != .above, case .nominal(let nominal, let arguments) = binding.type, arguments.isEmpty, nominal.kind != .classType, nominal.builtin != .double, nominal.name != "AnyHashable" else { return false }
            return true
        }
        if isCertain, !isSubscriptResult, !isDelayedByChoice { return true }
        if isDelayed { return false }
        if closure != nil { return true }
        if isCollectionLiteral { return !involvesVariables }
        if bindings.isEmpty { return false }
        return !involvesVariables
    }
}

extension Solver {
    /// What may be bound to each open variable.
    func bindingSets() -> [BindingSet] {
        var sets: [Int: BindingSet] = [:]
        var order: [Int] = []
        for index in state.bindings.indices where state.bindings[index] == nil && isOwn(index) {
            var set = BindingSet(index)
            switch state.literals[index] {
            case .nilValue?: set.isNil = true
            case let literal?:
                set.requirements = [.init(literal: literal, isDirect: true)]
                switch literal {
                case .array, .dictionary: set.isCollectionLiteral = true
                default: break
                }
            case nil: break
            }
            if state.origins[state.origins[index].oldest].kind == .genericParameter { set.isGenericParameter = true }
            sets[index] = set
            order.append(index)
        }
        func index(_ type: SwiftType) -> Int? {
            if case .variable(let variable) = type { return Int(variable.index) }
            return nil
        }
        func variables(_ type: SwiftType) -> [Int] {
            var found: [Int] = []
            _ = resolve(type).contains { part in
                if case .variable(let variable) = part { found.append(Int(variable.index)) }
                return false
            }
            return found
        }
        /// Those that a relation says something of: what an associated type is of is no matter of its type.
        func inferable(_ type: SwiftType) -> [Int] {
            var found: [Int] = []
            var pending = [resolve(type)]
            while let next = pending.popLast() {
                switch next {
                case .variable(let variable): found.append(Int(variable.index))
                case .associated: break
                case .nominal(_, let arguments): pending += arguments
                case .tuple(let elements): pending += elements.map(\.type)
                case .function(let function): pending += function.parameters.map(\.type) + [function.result]
                case .metatype(let instance): pending.append(instance)
                default: break
                }
            }
            return found
        }
        func delay(_ type: SwiftType, byChoice: Bool = false) {
            for variable in inferable(type) {
                sets[variable]?.isDelayed = true
                if byChoice { sets[variable]?.isDelayedByChoice = true }
            }
        }
        var implicitBases: [Int] = []
        /// What closures and key paths are that are still to be looked into: not bound but by that.
        var closed: Set<Int> = []
        /// The variables of elements wait until it is known what takes the literal.
        var waitingElements: Set<Int> = []
        for index in order {
            let elements: [SwiftType] =
                switch state.literals[index] {
                case .array(let element)?: [element]
                case .dictionary(let key, let value)?: [key, value]
                default: []
                }
            for element in elements { if case .variable(let variable) = head(element) { waitingElements.insert(Int(variable.index)) } }
        }
        for element in state.literalElements {
            if let own = index(head(element)) {
                sets[own]?.fallback = .any
                sets[own]?.isGenericParameter = true
            }
        }
        func relate(_ from: SwiftType, _ to: SwiftType, isEqual: Bool = false) {
            let a = head(from)
            let b = head(to)
            switch (index(a), index(b)) {
            case (let x?, let y?):
                if waitingElements.contains(y) {
                    // It converts to a type that is still to be found.
                    sets[x]?.isDelayed = true
                    sets[x]?.adjacent.formUnion([y])
                    sets[y]?.below.append(x)
                    return
                }
                sets[x]?.adjacent.insert(y)
                sets[y]?.adjacent.insert(x)
                sets[y]?.below.append(x)
            case (let x?, nil):
                if case .associated(let base, _) = b, base.hasVariables { sets[x]?.isDelayed = true; return }
                if !variables(b).contains(x) { addBinding(.init(type: resolve(b), relation: isEqual ? .same : .below), to: &sets[x]) } else { for other in inferable(b) where other != x { sets[x]?.adjacent.insert(other); sets[other]?.adjacent.insert(x) } }
                for other in inferable(b) where other != x { sets[other]?.adjacent.insert(x) }
            case (nil, let y?):
                if case .associated(let base, _) = a, base.hasVariables { sets[y]?.isDelayed = true; return }
                if !variables(a).contains(y) { addBinding(.init(type: resolve(a), relation: isEqual ? .same : .above), to: &sets[y]) }
                for other in inferable(a) where other != y { sets[other]?.adjacent.insert(y) }
            case (nil, nil):
                let all = inferable(a) + inferable(b)
                for x in all { for y in all where x != y { sets[x]?.adjacent.insert(y) } }
            }
        }
        for (position, constraint) in state.constraints.enumerated() {
            switch constraint {
            case .closureResult(let from, let to, _) where literal(from) == .nilValue && isUnbound(to):
                // That a closure gives nil does not make an Optional of what another gives.
                if let x = index(head(from)), let y = index(head(to)) {
                    sets[x]?.adjacent.insert(y)
                    sets[y]?.adjacent.insert(x)
                }
            case .convert(let from, let to), .closureResult(let from, let to, _): relate(from, to)
            case .equal(let a, let b):
                switch (head(a), head(b)) {
                case (.associated, let other), (let other, .associated):
                    delay(other)
                default: relate(a, b, isEqual: true)
                }
            case .wrapped(let a, let b, _):
                delay(a, byChoice: true)
                delay(b, byChoice: true)
            case .superclass(let type, let bound): relate(type, bound)
            case .overload(let overload):
                delay(overload.type, byChoice: true)
                for candidate in overload.candidates { if let base = candidate.base { delay(base, byChoice: true) } }
                if case .subscript = overload.node.kind, case .function(let function) = head(overload.type) { for own in variables(function.result) { sets[own]?.isSubscriptResult = true } }
            case .apply(let apply):
                let callee = index(head(apply.calleeType))
                for type in apply.types + [apply.result] { for own in inferable(type) where own != callee { sets[own]?.isDelayed = true } }
                if case .subscript = apply.node.kind { for own in variables(apply.result) { sets[own]?.isSubscriptResult = true } }
            case .member(let member):
                delay(member.result, byChoice: true)
                // Its base is known by something else.
                if member.isImplicit, let own = index(head(member.base)) { implicitBases.append(own) }
            case .chain(_, let whole): delay(whole)
            case .unwrap(let optional, let object):
                if let own = index(head(optional)) { addBinding(.init(type: resolve(checker.optional(object)), relation: .below), to: &sets[own]) }
                delay(object)
            case .closure(_, let closure, let type, _):
                guard let own = index(head(type)) else { delay(type); continue }
                let context = contextualFunction(of: type)
                let canOpen = closure.singleExpression?.isBranching == true ? isReady(closure, context?.function) : !waitsForTuple(closure, context?.function)
                if closure.isSolvedWithItsCall ? canOpen : context == nil { sets[own]?.closure = position } else { closed.insert(own) }
                // What it takes and gives is known once it has been looked into; one of several statements has the type that is wanted.
                if !closure.isSolvedWithItsCall, let context {
                    if closure.singleExpression == nil, closure.result == nil, !closure.givesValue { relate(.void, context.function.result) }
                    continue
                }
                for case .convert(let from, let to) in state.constraints where head(from) == head(type) { for other in variables(to) { sets[other]?.isDelayed = true } }
            case .keyPath(_, _, _, let type, _):
                if let own = index(head(type)) { closed.insert(own) }
                for case .convert(let from, let to) in state.constraints where head(from) == head(type) { for other in variables(to) { sets[other]?.isDelayed = true } }
            case .conforms, .anyClass: break
            }
        }
        for own in implicitBases where sets[own]?.bindings.isEmpty == true { sets[own]?.isDelayed = true }
        // What literals demand is passed on to what they convert to; elements come to be after what they are made of.
        func isLast(_ index: Int) -> Bool { sets[index]?.fallback != nil && state.origins[state.origins[index].oldest].kind != .genericParameter }
        order = order.filter { !isLast($0) } + order.filter(isLast)
        for index in order {
            guard let set = sets[index] else { continue }
            let wasViable = set.isViable
            for other in set.below {
                guard let part = sets[other] else { continue }
                for requirement in part.requirements { addRequirement(.init(literal: requirement.literal, isDirect: false), to: &sets[index]) }
                if part.isNil { sets[index]?.isNil = true }
                if let fallback = part.fallback, sets[index]?.fallback == nil { sets[index]?.fallback = fallback }
            }
            cover(&sets[index])
            if !wasViable { sets[index]?.isHidden = true }
        }
        return order.compactMap { sets[$0] }.filter { !waitingElements.contains($0.variable) && !closed.contains($0.variable) && !$0.isHidden && $0.isViable }
    }

    /// Whether several parameters stand where one is passed of which nothing is known yet: it may turn out to be a tuple, which is taken apart.
    func waitsForTuple(_ closure: ClosureNode, _ context: FunctionType?) -> Bool {
        guard let only = context?.parameters, only.count == 1 else { return false }
        switch head(only[0].type) {
        case .variable: break
        case .associated(let base, _) where base.hasVariables: break
        default: return false
        }
        return closure.parameters?.count ?? (closure.highestShorthand + 1) > 1
    }

    private func addBinding(_ binding: BindingSet.Binding, to set: inout BindingSet?) {
        guard var own = set else { return }
        defer { set = own }
        if own.bindings.contains(where: { $0.type == binding.type }) { return }
        if case .nominal(let nominal, _) = binding.type, let index = own.bindings.firstIndex(where: { if case .nominal(nominal, _) = $0.type { true } else { false } }), own.bindings[index].relation == binding.relation || binding.type.hasVariables || own.bindings[index].type.hasVariables {
            // One that is open says nothing beside another of its kind.
            if binding.type.hasVariables { return }
            if own.bindings[index].type.hasVariables { own.bindings.remove(at: index) }
        }
        if binding.relation == .above, !binding.type.hasVariables {
            var joined: [SwiftType] = []
            own.bindings.removeAll { existing in
                guard existing.relation == .above, !existing.type.hasVariables, let join = join([existing.type, binding.type]), (checker.optionalWrapped(join) ?? join) != .any else { return false }
                joined.append(join)
                return true
            }
            if !joined.isEmpty {
                for type in joined where !own.bindings.contains(where: { $0.type == type }) { own.bindings.append(.init(type: type, relation: .above)) }
                return
            }
        }
        _ = binding.type.contains { part in
            if case .variable(let variable) = part { own.adjacent.insert(Int(variable.index)) }
            return false
        }
        // Of the rows of a table, which are tuples written alike, the first says what all of them say.
        if binding.type.isTuple, own.bindings.contains(where: { $0.relation == binding.relation && isWrittenAlike($0.type, binding.type) }) { return }
        own.bindings.append(binding)
    }

    /// Whether two tuples have literals of the same kinds, or the same types, in the same places.
    private func isWrittenAlike(_ a: SwiftType, _ b: SwiftType) -> Bool {
        switch (head(a), head(b)) {
        case (.tuple(let x), .tuple(let y)): x.count == y.count && zip(x, y).allSatisfy { $0.label == $1.label && isWrittenAlike($0.type, $1.type) }
        case (.variable(let x), .variable(let y)):
            switch (state.literals[Int(x.index)], state.literals[Int(y.index)]) {
            case (let first?, let second?): isSameProtocol(first, second)
            default: false
            }
        case (let x, let y): x == y
        }
    }

    private func addRequirement(_ requirement: BindingSet.Requirement, to set: inout BindingSet?) {
        guard var own = set else { return }
        defer { set = own }
        if case .nilValue = requirement.literal { own.isNil = true; return }
        if requirement.literal == .integer, own.requirements.contains(where: { $0.literal == .floating }) { return }
        if requirement.literal == .floating { own.requirements.removeAll { $0.literal == .integer } }
        if own.requirements.contains(where: { isSameProtocol($0.literal, requirement.literal) }) { return }
        own.requirements.append(requirement)
    }

    private func isSameProtocol(_ a: Literal, _ b: Literal) -> Bool {
        switch (a, b) {
        case (.array, .array), (.dictionary, .dictionary), (.string, .character), (.character, .string): true
        default: a == b
        }
    }

    /// Finds which literals one of the bindings can be written as.
    private func cover(_ set: inout BindingSet?) {
        guard var own = set else { return }
        defer { set = own }
        for index in own.requirements.indices {
            let requirement = own.requirements[index]
            search: for position in own.bindings.indices {
                var type = own.bindings[position].type
                var isUnwrapped = false
                while true {
                    switch type {
                    case .variable: continue search
                    case .associated where type.hasVariables: continue search
                    default: break
                    }
                    if canBeWritten(type, as: requirement.literal) {
                        own.requirements[index].isCovered = true
                        if isUnwrapped { own.bindings[position].type = type }
                        break search
                    }
                    guard !own.isNil, requirement.isDirect, own.bindings[position].relation == .below, let wrapped = checker.optionalWrapped(type) else { continue search }
                    (type, isUnwrapped) = (head(wrapped), true)
                }
            }
        }
    }

    /// Whether a type can be written as a literal, whatever stands in it.
    private func canBeWritten(_ type: SwiftType, as literal: Literal) -> Bool {
        switch (literal, type) {
        case (.array, .nominal(let nominal, _)) where nominal.builtin == .array || nominal.builtin == .set: return true
        case (.dictionary, .nominal(let nominal, _)) where nominal.builtin == .dictionary: return true
        default: break
        }
        let before = state
        defer { state = before }
        return accepts(literal, type)
    }

    /// The variable that is bound next.
    func bestBindings(_ sets: [BindingSet]) -> BindingSet? {
        var best: BindingSet?
        for set in sets { if best.map({ BindingSet.isBefore(set, $0) }) ?? true { best = set } }
        return best
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
            batch.append(.init(type: typeFromProtocol(.variable(variable)) ?? type, relation: .same))
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
                charge(20)
                let count = solutions.count
                let best = solutions.first?.score
                let shown = checker.diagnostics.count
                if state.literals[set.variable] == nil, binding.isLiteral || binding.type.hasVariables { state.typesFromLiterals.insert(variable.index) }
                var type = binding.type
                if binding.isOpened, case .nominal(let nominal, _) = type { type = .nominal(nominal, [fresh()]) }
                if bindOrMix(variable, type) { search() }
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
                if binding.relation == .below, let wrapped = checker.optionalWrapped(binding.type), head(wrapped) != .variable(variable) { addNew(.init(type: head(wrapped), relation: .below)) }
                if binding.relation == .above {
                    if isDroppable(variable) { addNew(.init(type: .void, relation: .same)) }
                    var levels = 0
                    var inner = binding.type
                    while let wrapped = checker.optionalWrapped(inner) { (inner, levels) = (wrapped, levels + 1) }
                    if let parent = checker.superclass(of: inner) { addNew(.init(type: (0..<levels).reduce(parent) { type, _ in checker.optional(type) }, relation: .above)) }
                    if set.isGenericParameter, set.fallback == nil, case .nominal(let nominal, let arguments) = binding.type, nominal.builtin == .array, !binding.type.hasVariables, arguments.count == 1 { next.append(.init(type: binding.type, relation: .same, isOpened: true)) }
                }
            }
            if next.isEmpty, let type = fallback {
                if !explored.contains(type) { next.append(.init(type: type, relation: .same)) }
                fallback = nil
            }
            batch = next
            isFirst = false
        }
    }
}
