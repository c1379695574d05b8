/// Which of two meanings is the more special: a form of subtyping (swift, lib/Sema/CSRanking.cpp).
extension Solver {
    /// Whether it is a function or subscript of a lesson with generic parameters of its own.
    private func isGenericFunction(_ candidate: Candidate) -> Bool {
        if let item = candidate.declaration as? SubscriptDeclaration { return isOfCells(item) && !item.signature.parameters.isEmpty }
        guard let function = candidate.declaration as? FunctionDeclaration, isOfCells(function) else { return false }
        return !function.signature.parameters.isEmpty
    }

    private func hasOwnParameters(_ declaration: Declaration) -> Bool { (declaration as? FunctionDeclaration)?.signature.parameters.isEmpty == false }

    /// Of two members that extensions of protocols give: whether all that the one is given to has the other, too.
    func isExtensionAsSpecific(_ a: Candidate, as b: Candidate) -> Bool {
        guard let p = owner(a.declaration) as? ProtocolDeclaration, let q = owner(b.declaration) as? ProtocolDeclaration else { return false }
        if p !== q {
            if checker.inherits(p, q) { return true }
            if checker.inherits(q, p) { return false }
        }
        let environment = GenericEnvironment(requirements: [.conformance(.parameter(p.selfParameter), p)] + a.requirements)
        // Of `where Self == Int` it is that type that is asked for the other's protocol.
        let own = checker.canonical(.parameter(p.selfParameter), environment)
        let inner = Solver(checker, file, environment: environment)
        let demands = [.conformance(.parameter(q.selfParameter), q)] + b.requirements
        guard demands.allSatisfy({ inner.require(inner.substitute($0, Substitution([q.selfParameter], [own]))) }) else { return false }
        inner.search()
        return !inner.solutions.isEmpty
    }

    func areOfCells(_ a: Candidate, _ b: Candidate) -> Bool { isOfCells(a.declaration) && isOfCells(b.declaration) }

    private func isOfCells(_ declaration: Declaration) -> Bool { declaration.file?.isLibrary == false || checker.isInterpolation(declaration) }

    /// Of two that cells declare: which of them is the more special, or is wanted rather for what it is.
    func compareOfCells(_ a: Candidate, _ b: Candidate) -> Comparison {
        var score = 0
        let first = isAsSpecific(a, as: b)
        let second = isAsSpecific(b, as: a)
        if first != second { score += first ? 1 : -1 }
        // What the type itself has is wanted before the method of an instance that takes the instance first; a property before a method.
        if a.isUnapplied != b.isUnapplied { score += b.isUnapplied ? 1 : -1 }
        else if a.declaration is VariableDeclaration, b.declaration is FunctionDeclaration { score += 1 }
        else if b.declaration is VariableDeclaration, a.declaration is FunctionDeclaration { score -= 1 }
        if score == 0 { score = moreDemands(a.declaration, b.declaration) }
        if score != 0 { return score > 0 ? .better : .worse }
        if checker.isRequirement(a.declaration), checker.isRequirement(b.declaration), let p = owner(a.declaration) as? ProtocolDeclaration, let q = owner(b.declaration) as? ProtocolDeclaration, p !== q {
            if checker.inherits(p, q) { return .better }
            if checker.inherits(q, p) { return .worse }
        }
        return first ? .same : .unrelated
    }

    /// Of two functions with as many generic parameters of their own each: which demands more protocols of the first of which they do not
    /// demand as many.
    private func moreDemands(_ a: Declaration, _ b: Declaration) -> Int {
        guard let f = a as? FunctionDeclaration, let g = b as? FunctionDeclaration, !checker.isInitializer(f), !checker.isInitializer(g), !f.signature.parameters.isEmpty, !g.signature.parameters.isEmpty else { return 0 }
        let (own, others) = (demands(of: f), demands(of: g))
        guard own.count == others.count, let (first, second) = zip(own, others).first(where: { $0 != $1 }) else { return 0 }
        return first - second
    }

    private func demands(of function: FunctionDeclaration) -> [Int] {
        let requirements = function.signature.requirements + function.extensionRequirements + ownerRequirements(function)
        return function.signature.parameters.map { parameter in
            let protocols = requirements.compactMap { if case .conformance(.parameter(parameter), let p) = $0 { p } else { nil } }
            return Set(protocols.filter { p in !protocols.contains { $0 !== p && checker.inherits($0, p) } }).count
        }
    }

    func isInProtocolExtension(_ declaration: Declaration) -> Bool { owner(declaration) is ProtocolDeclaration && !checker.isRequirement(declaration) }

    /// Whether everything `a` takes, `b` takes as well.
    func isAsSpecific(_ a: Candidate, as b: Candidate) -> Bool {
        let areOfCells = areOfCells(a, b)
        if areOfCells, Swift.type(of: a.declaration) != Swift.type(of: b.declaration) || checker.isInitializer(a.declaration) != checker.isInitializer(b.declaration) { return false }
        if isGenericFunction(a) != isGenericFunction(b), !hasOwnParameters(a.declaration) || !hasOwnParameters(b.declaration) { return isGenericFunction(b) }
        if areOfCells {
            switch (isInProtocolExtension(a.declaration), isInProtocolExtension(b.declaration)) {
            case (true, true):
                let first = isExtensionAsSpecific(a, as: b)
                if first != isExtensionAsSpecific(b, as: a) { return first }
            case (false, true): return true
            case (true, false): return false
            case (false, false): if checker.isRequirement(a.declaration) != checker.isRequirement(b.declaration) { return checker.isRequirement(b.declaration) }
            }
        }
        let (own, others) = (parameters(of: a.declaration), parameters(of: b.declaration))
        if own == nil && others == nil, !areOfCells { return true }
        if (own == nil) != (others == nil) { return false }
        guard let (pairs, isShorter) = forwarded(own ?? [], others ?? []) else { return false }
        let environment = GenericEnvironment(requirements: ((a.declaration as? FunctionDeclaration)?.signature.requirements ?? (a.declaration as? SubscriptDeclaration)?.signature.requirements ?? []) + a.requirements + self.environment.requirements + ownerRequirements(a.declaration))
        let inner = Solver(checker, file, environment: environment)
        var plain = b
        plain.substitution = Substitution()
        // The parameters of both owners are open on the one side and stand for themselves on the other.
        var substitution = Substitution()
        for parameter in ownerParameters(b.declaration) { substitution[parameter] = inner.fresh() }
        plain.substitution = substitution
        plain.base = nil
        plain.conditions = []
        plain.isUnapplied = false
        // What protocols demand that have nothing to do with one another says nothing here.
        if areOfCells, let p = owner(a.declaration) as? ProtocolDeclaration, let q = owner(b.declaration) as? ProtocolDeclaration, p !== q { plain.requirements = [] }
        // What a method is called on counts as a parameter.
        if areOfCells {
            if !relate(a.declaration, b.declaration, substitution, inner) { return false }
        } else if let mine = selfType(a.declaration), let theirs = selfType(b.declaration), case .failed = inner.add(mine, inner.substitute(theirs, substitution)) {
            return false
        }
        guard let opened = inner.open(plain) else { return false }
        guard let own, let others else {
            guard let variable = a.declaration as? VariableDeclaration else { return true }
            if case .failed = inner.add(checker.canonical(checker.typeOf(variable), environment), opened.type) { return false }
            inner.allowsUnbound = true
            inner.search()
            return inner.solutions.contains { $0.score.valueToOptional == 0 }
        }
        guard case .function(let function) = opened.type else { return false }
        for (index, position) in pairs {
            let parameter = own[index]
            var wanted = function.parameters[position].type
            if others[position].isVariadic, case .nominal(_, let arguments) = inner.head(wanted) { wanted = arguments[0] }
            if others[position].isAutoclosure, case .function(let closure) = inner.head(wanted) { wanted = closure.result }
            var passed = parameter.type
            if parameter.isAutoclosure, case .function(let closure) = passed { passed = closure.result }
            if parameter.isInout != others[position].isInout { return false }
            // A function that may only be called is no value that a generic parameter could stand for.
            if areOfCells, parameter.type.isFunction, !parameter.mayKeepFunction, !parameter.isAutoclosure, case .variable = inner.head(checker.optionalWrapped(wanted) ?? wanted) { return false }
            // What is `any P` may be passed on to a parameter of the generic type `T: P`.
            if case .existential(let protocols) = passed, !protocols.isEmpty, protocols.allSatisfy(checker.canBeOpened), case .variable(let variable) = wanted { inner.state.openable.insert(variable.index) }
            if case .failed = inner.add(areOfCells ? checker.canonical(passed, environment) : passed, wanted) { return isShorter }
        }
        // What no parameter mentions may stay open.
        inner.allowsUnbound = true
        inner.search()
        // That a value can be wrapped does not make a parameter more general, but for what a function gives back.
        let takesFunctions = pairs.allSatisfy { index, _ in if case .function = own[index].type { true } else { false } }
        return isShorter || inner.solutions.contains { takesFunctions || $0.score.valueToOptional == 0 }
    }

    /// Which parameters of the one would be passed on to which of the other, and whether the other has more of them, by default values or
    /// as it takes any number; `nil` where they cannot be.
    private func forwarded(_ own: [ParameterDeclaration], _ others: [ParameterDeclaration]) -> (pairs: [(Int, Int)], isShorter: Bool)? {
        guard own.count <= others.count else { return nil }
        func isFunction(_ parameter: ParameterDeclaration?) -> Bool { if case .function? = parameter?.type { true } else { false } }
        // Closures behind the parentheses are passed on to one another.
        let last = isFunction(own.last) && isFunction(others.last) ? 1 : 0
        var pairs: [(Int, Int)] = []
        var isShorter = false
        let count = own.count - last
        for (position, other) in others.dropLast(last).enumerated() {
            let left = count - pairs.count
            if left == 0 {
                guard other.hasDefault || other.isVariadic else { return nil }
                isShorter = true
            } else if other.hasDefault, left < others.count - last - position {
                isShorter = true
            } else {
                pairs.append((pairs.count, position))
            }
        }
        guard pairs.count == count else { return nil }
        if last == 1 { pairs.append((count, others.count - 1)) }
        for (index, position) in pairs where own[index].isVariadic != others[position].isVariadic {
            if own[index].isVariadic { return nil }
            isShorter = true
        }
        return (pairs, isShorter)
    }

    func owner(_ declaration: Declaration) -> Declaration? {
        switch declaration {
        case let function as FunctionDeclaration: function.owner
        case let item as SubscriptDeclaration: item.owner
        case let variable as VariableDeclaration: variable.owner
        default: nil
        }
    }

    private func selfType(_ declaration: Declaration) -> SwiftType? {
        if let function = declaration as? FunctionDeclaration {
            if case .operator = function.kind { return nil }
            if checker.isInitializer(function) || function.isStatic { return nil }
        }
        switch owner(declaration) {
        case let nominal as NominalDeclaration: return nominal.selfType
        case let p as ProtocolDeclaration: return .parameter(p.selfParameter)
        default: return nil
        }
    }

    /// Has the two values that members are called on be of one type, or the one of a subclass, where the types that they are declared for say
    /// that of one another.
    private func relate(_ a: Declaration, _ b: Declaration, _ substitution: Substitution, _ inner: Solver) -> Bool {
        if let function = a as? FunctionDeclaration, case .operator = function.kind { return true }
        switch (owner(a), owner(b)) {
        case (let mine as NominalDeclaration, let theirs as NominalDeclaration):
            let (first, second) = (checker.canonical(mine.selfType, inner.environment), inner.substitute(theirs.selfType, substitution))
            if mine === theirs { return inner.unify(first, second) }
            if isAncestor(theirs, of: mine) { return inner.convert(first, second) != .failed }
            if isAncestor(mine, of: theirs) { return inner.convert(second, first) != .failed }
        case (let mine as ProtocolDeclaration, let theirs as ProtocolDeclaration) where mine === theirs:
            return inner.unify(.parameter(mine.selfParameter), inner.substitute(.parameter(theirs.selfParameter), substitution))
        default: break
        }
        return true
    }

    private func isAncestor(_ ancestor: NominalDeclaration, of nominal: NominalDeclaration) -> Bool {
        sequence(first: nominal) { if case .nominal(let parent, _)? = $0.superclass { parent } else { nil } }.contains { $0 === ancestor }
    }

    private func ownerParameters(_ declaration: Declaration) -> [GenericParameter] {
        switch owner(declaration) {
        case let nominal as NominalDeclaration: nominal.allParameters
        case let p as ProtocolDeclaration: [p.selfParameter]
        default: []
        }
    }

    private func ownerRequirements(_ declaration: Declaration) -> [GenericRequirement] {
        switch owner(declaration) {
        case let nominal as NominalDeclaration: nominal.allRequirements
        case let p as ProtocolDeclaration: [.conformance(.parameter(p.selfParameter), p)]
        default: []
        }
    }
}
