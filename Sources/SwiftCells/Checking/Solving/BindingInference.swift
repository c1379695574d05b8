/// Reads off the constraints of a step what may be bound to each open variable.
struct BindingInference {
    private let solver: Solver
    /// By variable; nothing for those that are bound, or of another part of the expression.
    private var sets: BindingSets
    private var order: [Int] = []
    /// What begins with a point, which something else must say the type of.
    private var implicitBases: [Int] = []
    /// What closures and key paths are that are still to be looked into: not bound but by that.
    private var closed: Set<Int> = []
    /// The variables of elements wait until it is known what takes the literal.
    private var waitingElements: Set<Int> = []
    /// What each variable converts to, in order, once a closure has asked for it.
    private lazy var wanted: [Int: [SwiftType]] = conversions()

    init(_ solver: Solver) {
        self.solver = solver
        sets = BindingSets(solver.state.bindings.count)
    }

    /// What may be bound to each open variable of which enough is known.
    mutating func run() -> [BindingSet] {
        begin()
        for (position, constraint) in solver.state.constraints.enumerated() { add(constraint, at: position) }
        for own in implicitBases where sets[own]?.bindings.isEmpty == true { sets[own]?.isDelayed = true }
        passOn()
        return order.compactMap { sets[$0] }.filter { !waitingElements.contains($0.variable) && !closed.contains($0.variable) && !$0.isHidden && $0.isViable }
    }

    /// Begins with what the variables themselves say: literals, elements and generic parameters.
    private mutating func begin() {
        // Of those that are one the oldest counts.
        let own = solver.part.map { $0.variables.sorted() + Array(min($0.firstNew, solver.state.bindings.count)..<solver.state.bindings.count) } ?? Array(solver.state.bindings.indices)
        let open = own.filter { solver.state.bindings[$0] == nil }.sorted { solver.state.origins[$0].age < solver.state.origins[$1].age }
        for index in open {
            var set = BindingSet(index)
            switch solver.state.literals[index] {
            case .nilValue?: set.isNil = true
            case let literal?:
                set.requirements = [.init(literal: literal, isDirect: true)]
                switch literal {
                case .array(let element):
                    set.isCollectionLiteral = true
                    noteWaiting(element)
                case .dictionary(let key, let value):
                    set.isCollectionLiteral = true
                    noteWaiting(key)
                    noteWaiting(value)
                default: break
                }
            case nil: break
            }
            set.isGenericParameter = solver.state.origins[index].eldest == .genericParameter
            sets[index] = set
            order.append(index)
        }
        for result in solver.state.voidResults { if let own = variable(result) { sets[own]?.fallback = .void } }
        for element in solver.state.literalElements {
            if let own = variable(element) {
                sets[own]?.fallback = .any
                sets[own]?.isGenericParameter = true
            }
        }
    }

    private mutating func noteWaiting(_ element: SwiftType) { if let own = variable(element) { waitingElements.insert(own) } }

    // MARK: Constraints

    private mutating func add(_ constraint: Constraint, at position: Int) {
        switch constraint {
        case .closureResult(let from, let to, _) where solver.literal(from) == .nilValue && solver.isUnbound(to):
            // That a closure gives nil does not make an Optional of what another gives.
            if let own = variable(from) { sets[own]?.involvesVariables = true }
            if let own = variable(to) { sets[own]?.involvesVariables = true }
        case .convert(let from, let to, _): relate(from, to)
        case .parameter(let passed, let parameter): relate(passed, parameter, isParameter: true)
        case .closureResult(let from, let to, _):
            relate(from, to)
            // Between the two is what the closure gives, which is still open.
            if let own = variable(to) { sets[own]?.involvesVariables = true }
        case .equal(let a, let b):
            switch (solver.head(a), solver.head(b)) {
            case (.associated, let other), (let other, .associated): delay(other)
            default: relate(a, b, isEqual: true)
            }
        case .wrapped(let a, let b, _):
            delay(a, byChoice: true)
            delay(b, byChoice: true)
        case .superclass(let type, let bound): relate(type, bound)
        case .overload(let overload):
            delay(overload.type, byChoice: true)
            for candidate in overload.candidates { if let base = candidate.base { delay(base, byChoice: true) } }
            if case .subscript = overload.node.kind, case .function(let function) = solver.head(overload.type) { noteSubscript(function.result) }
        case .apply(let apply):
            let callee = variable(apply.calleeType)
            for type in apply.types + [apply.result] { solver.forEachVariable(in: type, ofAssociated: false) { if $0 != callee { sets[$0]?.isDelayed = true } } }
            if case .subscript = apply.node.kind { noteSubscript(apply.result) }
        case .member(let member):
            delay(member.result, byChoice: true)
            // Its base is known by something else.
            if member.isImplicit, let own = variable(member.base) { implicitBases.append(own) }
        case .chain(_, let whole): delay(whole)
        case .unwrap(let optional, let object):
            if let own = variable(optional) { addBinding(.init(type: solver.resolve(solver.checker.optional(object)), relation: .below), to: own) }
            delay(object)
        case .closure(_, let closure, let type, let scope): add(closure, of: type, in: scope, at: position)
        case .keyPath(_, _, _, let type, _):
            if let own = variable(type) {
                closed.insert(own)
                // What it leads to is found by its members, once it is known what it begins with.
                let paths = (wanted[own] ?? []).compactMap(solver.partsOfKeyPath)
                if paths.isEmpty { delayWhatTakes(own) }
                for path in paths { path.value.map { delay($0, byChoice: true) } }
            }
        case .conforms, .anyClass: break
        }
    }

    private mutating func add(_ closure: ClosureNode, of type: SwiftType, in scope: Scope, at position: Int) {
        guard let own = variable(type) else { return delay(type) }
        let context = wanted[own].flatMap { firstFunction($0) }
        let canOpen = closure.singleExpression?.isBranching == true ? solver.isReady(closure, context) : !solver.waitsForTuple(closure, context)
        if closure.isSolvedWithItsCall && (context == nil || solver.mayOpen(closure, scope)) ? canOpen : context == nil { sets[own]?.closure = position } else { closed.insert(own) }
        // What it takes and gives is known once it has been looked into; one of several statements has the type that is wanted.
        if !closure.isSolvedWithItsCall, let context {
            if closure.body.isEmpty, closure.result == nil { relate(.void, context.result) }
            if closure.givesNothing, let result = variable(context.result), sets[result]?.fallback == nil { sets[result]?.fallback = .void }
        } else {
            delayWhatTakes(own)
        }
    }

    /// The first converts to the second.
    private mutating func relate(_ from: SwiftType, _ to: SwiftType, isEqual: Bool = false, isParameter: Bool = false) {
        let a = solver.head(from)
        let b = solver.head(to)
        switch (a, b) {
        case (.variable(let first), .variable(let second)):
            let x = Int(first.index)
            let y = Int(second.index)
            sets[x]?.involvesVariables = true
            // What converts to an element waits for a type that is still to be found.
            let isWaiting = waitingElements.contains(y)
            if isWaiting { sets[x]?.isDelayed = true } else { sets[y]?.involvesVariables = true }
            if !isParameter, isWaiting || !solver.isYoungerHalf(to) { sets[y]?.below.append(x) }
        case (.variable(let first), _):
            if case .associated(let base, _) = b, base.hasVariables { sets[Int(first.index)]?.isDelayed = true } else { relate(Int(first.index), b, isEqual ? .same : .below) }
        case (_, .variable(let second)):
            if case .associated(let base, _) = a, base.hasVariables { sets[Int(second.index)]?.isDelayed = true } else { relate(Int(second.index), a, isEqual ? .same : .above) }
        default:
            var first: Int?
            var isSeveral = false
            func note(_ index: Int) {
                if let first, first != index { isSeveral = true }
                first = first ?? index
            }
            solver.forEachVariable(in: a, ofAssociated: false, note)
            solver.forEachVariable(in: b, ofAssociated: false, note)
            guard isSeveral else { return }
            for type in [a, b] { solver.forEachVariable(in: type, ofAssociated: false) { sets[$0]?.involvesVariables = true } }
        }
    }

    /// A variable converts to a type, or a type to it.
    private mutating func relate(_ own: Int, _ type: SwiftType, _ relation: BindingSet.Relation) {
        var isWithin = false
        // An array of `S.Element` may be what `S` is: that is found when it is bound.
        solver.forEachVariable(in: type, ofAssociated: false) { if $0 == own { isWithin = true } }
        if !isWithin { addBinding(.init(type: solver.resolve(type), relation: relation), to: own) }
        var hasOthers = false
        solver.forEachVariable(in: type, ofAssociated: false) {
            guard $0 != own else { return }
            hasOthers = true
            sets[$0]?.involvesVariables = true
        }
        if isWithin, hasOthers, relation == .below { sets[own]?.involvesVariables = true }
    }

    private mutating func delay(_ type: SwiftType, byChoice: Bool = false) {
        solver.forEachVariable(in: type, ofAssociated: false) {
            sets[$0]?.isDelayed = true
            if byChoice { sets[$0]?.isDelayedByChoice = true }
        }
    }

    /// What takes a closure or key path is known once that has been looked into.
    private mutating func delayWhatTakes(_ own: Int) {
        for type in wanted[own] ?? [] { solver.forEachVariable(in: type) { sets[$0]?.isDelayedByClosure = true } }
    }

    private mutating func firstFunction(_ types: [SwiftType], isDirect: Bool = true) -> FunctionType? {
        for type in types { if let function = solver.functionType(of: type), isDirect || !solver.takesTuple(function) { return function } }
        if !isDirect { return nil }
        for type in types { if let between = variable(type), let function = firstFunction(wanted[between] ?? [], isDirect: false) { return function } }
        return nil
    }

    private func conversions() -> [Int: [SwiftType]] {
        var result: [Int: [SwiftType]] = [:]
        for case .convert(let from, let to, _) in solver.state.constraints { if let own = variable(from) { result[own, default: []].append(to) } }
        return result
    }

    private mutating func noteSubscript(_ result: SwiftType) { solver.forEachVariable(in: result) { sets[$0]?.isSubscriptResult = true } }

    private func variable(_ type: SwiftType) -> Int? {
        if case .variable(let variable) = solver.head(type) { return Int(variable.index) }
        return nil
    }

    // MARK: Bindings

    private mutating func addBinding(_ binding: BindingSet.Binding, to index: Int) {
        guard sets[index] != nil else { return }
        sets[index]?.add(binding, solver)
    }

    /// Passes on what literals demand to what they convert to; elements come to be after what they are made of.
    private mutating func passOn() {
        let last = order.filter { sets[$0]?.fallback != nil && solver.state.origins[$0].eldest != .genericParameter }
        if !last.isEmpty {
            let isLast = Set(last)
            order = order.filter { !isLast.contains($0) } + last
        }
        for index in order {
            guard let set = sets[index] else { continue }
            let wasViable = set.isViable
            for other in set.below {
                guard let part = sets[other] else { continue }
                for requirement in part.requirements { sets[index]?.add(.init(literal: requirement.literal, isDirect: false)) }
                if part.isNil { sets[index]?.isNil = true }
                if let fallback = part.fallback, sets[index]?.fallback == nil { sets[index]?.fallback = fallback }
            }
            sets[index]?.cover(solver)
            if !wasViable { sets[index]?.isHidden = true }
        }
    }
}

extension BindingSet {
    fileprivate mutating func add(_ binding: Binding, _ solver: Solver) {
        if bindings.contains(where: { $0.type == binding.type }) { return }
        let isOpen = binding.type.hasVariables
        if case .nominal(let nominal, _) = binding.type, let index = bindings.firstIndex(where: { if case .nominal(nominal, _) = $0.type { true } else { false } }) {
            let isOtherOpen = bindings[index].type.hasVariables
            if bindings[index].relation == binding.relation || isOpen || isOtherOpen {
                // One that is open says nothing beside another of its kind.
                if isOpen { return }
                if isOtherOpen { bindings.remove(at: index) }
            }
        }
        if binding.relation == .above, !isOpen {
            var joined: [SwiftType] = []
            bindings.removeAll { existing in
                guard existing.relation == .above, !existing.type.hasVariables, let join = solver.join([existing.type, binding.type]), (solver.checker.optionalWrapped(join) ?? join) != .any else { return false }
                joined.append(join)
                return true
            }
            if !joined.isEmpty {
                for type in joined where !bindings.contains(where: { $0.type == type }) { bindings.append(Binding(type: type, relation: .above)) }
                return
            }
        }
        if isOpen { involvesVariables = true }
        // Of the rows of a table, which are tuples written alike, the first says what all of them say.
        if binding.type.isTuple, solver.isOfLiterals(binding.type), bindings.contains(where: { $0.relation == binding.relation && solver.isWrittenAlike($0.type, binding.type) }) { return }
        bindings.append(binding)
    }

    fileprivate mutating func add(_ requirement: Requirement) {
        if case .nilValue = requirement.literal { isNil = true; return }
        if requirement.literal == .integer, requirements.contains(where: { $0.literal == .floating }) { return }
        if requirement.literal == .floating { requirements.removeAll { $0.literal == .integer } }
        if requirements.contains(where: { $0.literal.isOfProtocol(of: requirement.literal) }) { return }
        requirements.append(requirement)
    }

    /// Finds which literals one of the bindings can be written as.
    fileprivate mutating func cover(_ solver: Solver) {
        for index in requirements.indices {
            let requirement = requirements[index]
            search: for position in bindings.indices {
                var type = bindings[position].type
                var isUnwrapped = false
                while true {
                    switch type {
                    case .variable: continue search
                    case .associated where type.hasVariables: continue search
                    default: break
                    }
                    if solver.canBeWritten(type, as: requirement.literal) {
                        requirements[index].isCovered = true
                        if isUnwrapped { bindings[position].type = type }
                        break search
                    }
                    guard !isNil, requirement.isDirect, bindings[position].relation == .below, let wrapped = solver.checker.optionalWrapped(type) else { continue search }
                    (type, isUnwrapped) = (solver.head(wrapped), true)
                }
            }
        }
    }
}

extension Solver.Literal {
    /// Whether both are written of types of the same protocol.
    func isOfProtocol(of other: Solver.Literal) -> Bool {
        switch (self, other) {
        case (.array, .array), (.dictionary, .dictionary), (.string, .character), (.character, .string): true
        default: self == other
        }
    }
}

extension Solver {
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

    /// Whether nothing is open in a type but what literals are.
    fileprivate func isOfLiterals(_ type: SwiftType) -> Bool {
        var result = true
        forEachVariable(in: type) { if state.literals[$0] == nil { result = false } }
        return result
    }

    /// Whether two tuples have literals of the same kinds, or the same types, in the same places.
    fileprivate func isWrittenAlike(_ a: SwiftType, _ b: SwiftType) -> Bool {
        switch (head(a), head(b)) {
        case (.tuple(let x), .tuple(let y)): x.count == y.count && zip(x, y).allSatisfy { $0.label == $1.label && isWrittenAlike($0.type, $1.type) }
        case (.variable(let x), .variable(let y)):
            switch (state.literals[Int(x.index)], state.literals[Int(y.index)]) {
            case (let first?, let second?): first.isOfProtocol(of: second)
            default: false
            }
        case (let x, let y): x == y
        }
    }

    /// Whether a type can be written as a literal, whatever stands in it.
    fileprivate func canBeWritten(_ type: SwiftType, as literal: Literal) -> Bool {
        switch (literal, type) {
        case (.array, .nominal(let nominal, _)) where nominal.builtin == .array || nominal.builtin == .set: return true
        case (.dictionary, .nominal(let nominal, _)) where nominal.builtin == .dictionary: return true
        case (.array, _), (.dictionary, _):
            let before = state
            defer { state = before }
            return accepts(literal, type)
        default:
            // Other literals change nothing but the score.
            let before = state.score
            defer { state.score = before }
            return accepts(literal, type)
        }
    }
}
