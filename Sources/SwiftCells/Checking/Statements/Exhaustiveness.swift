/// Whether the patterns of a switch cover every value: Maranget's usefulness test over the constructors of each type.
struct Exhaustiveness {
    let checker: CellChecker
    private let workLimit = 20_000

    init(_ checker: CellChecker) { self.checker = checker }

    /// A value that no row matches, as a pattern; `nil` if there is none.
    func missing(_ rows: [TypedPattern], _ type: SwiftType) -> String? {
        // Nothing is of a type without values, and of one whose every case carries one.
        if rows.isEmpty, constructors(type)?.isEmpty == true { return nil }
        var work = 0
        guard let found = uncovered(rows.map { [$0] }, [type], &work) else { return nil }
        return found.first ?? "_"
    }

    /// Whether the values of a type are of cases or parts, so that Swift knows which ones some patterns leave out.
    func hasKnownValues(_ type: SwiftType) -> Bool { constructors(type) != nil }

    /// A pattern `is T` or `as T` of an Optional whose value always is a `T`. Swift takes what stands below it for covered, and then finds that
    /// not everything is.
    func sureCastOfOptional(in patterns: [TypedPattern]) -> TypedPattern? {
        for pattern in patterns {
            switch pattern.kind {
            case .cast(_, let target), .is(let target):
                guard let wrapped = checker.optionalWrapped(pattern.type), checker.optionalWrapped(target) == nil else { continue }
                if case .existential = target { return pattern }
                if wrapped == target || checker.isSubclass(wrapped, of: target) { return pattern }
            case .tuple(let inner), .enumCase(_, let inner): if let found = sureCastOfOptional(in: inner) { return found }
            case .some(let inner): if let found = sureCastOfOptional(in: [inner]) { return found }
            default: continue
            }
        }
        return nil
    }

    private enum Constructor: Equatable {
        case enumCase(Int)
        case boolean(Bool)
        case some, none
        case tuple
        case only
    }

    private func constructors(_ type: SwiftType) -> [(Constructor, String, [SwiftType])]? {
        switch type {
        case .tuple(let elements): return [(.tuple, "", elements.map(\.type))]
        case .nominal(let nominal, let arguments):
            if nominal.builtin == .optional {
                let none: (Constructor, String, [SwiftType]) = (.none, "nil", [])
                return hasNoValues(arguments[0]) ? [none] : [(.some, "some", [arguments[0]]), none]
            }
            if nominal.builtin == .bool { return [(.boolean(true), "true", []), (.boolean(false), "false", [])] }
            if nominal.kind == .enumeration, !nominal.cases.isEmpty || hasNoValues(type) {
                let substitution = Substitution(nominal.allParameters, arguments)
                let all = nominal.cases.map { item in (Constructor.enumCase(item.index), ".\(item.name)", item.parameters.map { checker.substitute($0.type, substitution) }) }
                return all.filter { !$0.2.contains(where: hasNoValues) }
            }
            return nil
        default: return nil
        }
    }

    /// Whether every value of a type is of another.
    private func isSure(_ type: SwiftType, _ target: SwiftType) -> Bool { target == .any || checker.isSubclass(type, of: target) }

    /// Whether a type has no values, as an enum without cases: what carries one never is.
    func hasNoValues(_ type: SwiftType) -> Bool {
        switch type {
        case .tuple(let elements): elements.contains { hasNoValues($0.type) }
        case .nominal(let nominal, _): nominal.kind == .enumeration && (nominal.builtin == nil || nominal.builtin == .never) && nominal.cases.isEmpty
        default: false
        }
    }

    private func parts(_ pattern: TypedPattern, _ constructor: Constructor, _ types: [SwiftType]) -> [TypedPattern]? {
        func wild() -> [TypedPattern] { types.map { TypedPattern(.any, $0, pattern.range) } }
        switch pattern.kind {
        case .any, .variable: return wild()
        case .tuple(let inner): return constructor == .tuple ? inner : nil
        case .enumCase(let item, let payload):
            // One name may stand for all that a case carries.
            return constructor == .enumCase(item.index) ? payload.count == types.count ? payload : wild() : nil
        case .some(let inner): return constructor == .some ? [inner] : nil
        case .none: return constructor == .none ? [] : nil
        case .boolean(let value): return constructor == .boolean(value) ? [] : nil
        case .cast(let inner, let target): return inner.isIrrefutable && isSure(pattern.type, target) ? wild() : nil
        case .is(let target): return isSure(pattern.type, target) ? wild() : nil
        case .expression: return nil
        }
    }

    private func uncovered(_ rows: [[TypedPattern]], _ types: [SwiftType], _ work: inout Int) -> [String]? {
        work += rows.count + 1
        if work > workLimit { return types.map { _ in "_" } }
        guard let first = types.first else { return rows.isEmpty ? [] : nil }
        let rest = Array(types.dropFirst())
        // Where no pattern looks into this part, neither need we: an enum may contain itself.
        if rows.allSatisfy({ $0[0].isIrrefutable }) { return uncovered(rows.map { Array($0.dropFirst()) }, rest, &work).map { ["_"] + $0 } }
        guard let all = constructors(first) else {
            let wild = rows.filter { $0[0].isIrrefutable || parts($0[0], .only, []) != nil }
            return uncovered(wild.map { Array($0.dropFirst()) }, rest, &work).map { ["_"] + $0 }
        }
        for (constructor, name, inner) in all {
            let narrowed = rows.compactMap { row in parts(row[0], constructor, inner).map { $0 + row.dropFirst() } }
            if let found = uncovered(narrowed, inner + rest, &work) {
                let own = Array(found.prefix(inner.count))
                let shown: String
                switch constructor {
                case .tuple: shown = "(" + own.joined(separator: ", ") + ")"
                case .some: shown = own[0] == "_" ? "some value" : "\(own[0])?"
                default: shown = inner.isEmpty ? name : name + (own.allSatisfy { $0 == "_" } ? "" : "(" + own.joined(separator: ", ") + ")")
                }
                return [shown] + found.dropFirst(inner.count)
            }
        }
        return nil
    }
}

extension TypedPattern {
    /// Whether it matches every value.
    var isIrrefutable: Bool {
        switch kind {
        case .any, .variable: true
        case .tuple(let parts): parts.allSatisfy(\.isIrrefutable)
        default: false
        }
    }
}
