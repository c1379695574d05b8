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
    /// Whether other open variables stand beside it in a constraint or within its bindings.
    var involvesVariables = false
    /// Open variables that convert to it.
    var below: [Int] = []
    /// Whether something that is still to be chosen says more of it.
    var isDelayed = false
    /// Whether that is a member, or the choice between two ways to convert.
    var isDelayedByChoice = false
    /// Whether a closure or key path that is still to be looked into may say more of it.
    var isDelayedByClosure = false
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

    /// Whether something else is to be known first. What is passed to a generic parameter is known before the closure that takes it, but for
    /// literals.
    private var isToWait: Bool {
        if isDelayed || !isDelayedByClosure { return isDelayed }
        return uncovered > 0 || !bindings.contains { $0.relation != .below && (!$0.type.hasVariables || $0.type.isTuple) }
    }

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

    /// The smallest comes first: the places of the decimal number are the rules, from the first that decides.
    var rank: Int {
        let count = bindings.count + uncovered
        let known = count > 0 ? count : closure != nil ? 1 : 0
        let hasFallback = fallback.map { type in !bindings.contains { $0.type == type } } ?? false
        func bit(_ condition: Bool) -> Int { condition ? 1 : 0 }
        let mostKnown = 9999
        var rank = bit(known == 0) * 10 + bit(isToWait)
        rank = (rank * 10 + bit(isBelowExistential)) * 10 + bit(involvesVariables)
        rank = (rank * 10 + literalRank) * (mostKnown + 1) + mostKnown - min(known, mostKnown)
        return (rank * 10 + bit(hasFallback)) * 10 + (closure == nil ? bit(isGenericParameter) : 2)
    }

    /// Whether it is bound before a choice between overloads is made.
    var isBeforeChoices: Bool {
        let isCertain = bindings.contains { binding in
            guard binding.relation != .above, case .nominal(let nominal, let arguments) = binding.type, arguments.isEmpty, nominal.kind != .classType, nominal.builtin != .double, nominal.name != "AnyHashable" else { return false }
            return true
        }
        if isCertain, !isSubscriptResult, !isDelayedByChoice { return true }
        if isToWait { return false }
        if closure != nil || isDelayedByClosure { return true }
        if isCollectionLiteral { return !involvesVariables }
        if bindings.isEmpty { return false }
        return !involvesVariables
    }
}

/// What is known of each open variable: of few, where one part of a large expression is looked at.
struct BindingSets {
    /// Where the set of a variable lies, by variable; below zero where there is none.
    private var places: [Int32]
    private var sets: [BindingSet?] = []

    init(_ count: Int) { places = Array(repeating: -1, count: count) }

    subscript(variable: Int) -> BindingSet? {
        get {
            guard places.indices.contains(variable), places[variable] >= 0 else { return nil }
            return sets[Int(places[variable])]
        }
        _modify {
            guard places.indices.contains(variable) else {
                var none: BindingSet?
                yield &none
                return
            }
            if places[variable] < 0 {
                places[variable] = Int32(sets.count)
                sets.append(nil)
            }
            yield &sets[Int(places[variable])]
        }
    }
}
