/// Calls of generic functions, and of what is kept from the code that calls it.
extension Diagnosis {
    /// A function or initialiser that only the type that declares it may call.
    func explainPrivate(_ node: ExpressionNode, _ name: String, _ candidates: [Candidate]) -> Bool {
        guard candidates.allSatisfy({ !checker.isAccessible($0.declaration, from: scope, file) }), let function = candidates[0].declaration as? FunctionDeclaration, let owner = function.owner else { return false }
        guard checker.isInitializer(function), let owner = owner as? NominalDeclaration else {
            report("\(name) is private to '\(owner.name)'.", node.range)
            return true
        }
        let hidden = owner.fields.first { $0.access == .private }
        let isGiven = if case .memberwiseInitializer = function.implementation { true } else { false }
        if function.file?.isLibrary == true {
            report("Cells cannot make a '\(owner.name)' in this way: only the library does.", node.range)
        } else if isGiven, let hidden {
            report("The initialiser that '\(owner.name)' is given by itself is private, because its property '\(hidden.name)' is.", node.range, notes: ["Declare one: init(…) { … }."])
        } else {
            report("The initialiser of '\(owner.name)' is private to it.", node.range)
        }
        return true
    }

    /// `Set(points)`, where what it would be made of is not Hashable.
    func explainUnhashable(_ arguments: [ArgumentNode], _ candidate: Candidate) -> Bool {
        guard let owner = (candidate.declaration as? FunctionDeclaration)?.owner as? NominalDeclaration, owner.builtin == .set, arguments.count == 1,
            let given = typeAlone(arguments[0].value), let declaration = checker.library.protocolNamed("Sequence")?.associatedTypes.first(where: { $0.name == "Element" }),
            let element = checker.associatedType(declaration, of: given), let hashable = checker.library.protocolNamed("Hashable"), !checker.conforms(element, to: hashable, in: scope.environment)
        else { return false }
        report("The elements of a Set must be Hashable, and '\(element)' is not.", arguments[0].value.range, notes: checker.remedies(toConform: element, hashable))
        return true
    }

    /// `T(n)`, where nothing says how a `T` is made.
    func explainMaking(_ node: ExpressionNode, _ type: SwiftType, _ arguments: [ArgumentNode]) {
        let given = arguments.map { ($0.label.map { $0 + ": " } ?? "") + (typeAlone($0.value)?.description ?? "_") }.joined(separator: ", ")
        report("Nothing says that a '\(type)' can be made of (\(given)).", node.range, notes: ["Say what '\(type)' can do: <\(type): BinaryInteger> or <\(type): BinaryFloatingPoint> for numbers, or a protocol of your own with an init."])
    }

    /// A type behind a name that several arguments give in different ways, or that nothing gives.
    func explainGenericCall(_ node: ExpressionNode, _ name: String, _ candidate: Candidate, _ arguments: [ArgumentNode], _ solver: Solver) -> Bool {
        guard let function = candidate.declaration as? FunctionDeclaration, let matches = solver.matchArguments(arguments, function.parameters) else { return false }
        let own = function.signature.parameters
        if let open = own.first(where: { generic in !function.parameters.contains { $0.type.contains { $0 == .parameter(generic) } } }) {
            report("What '\(open.name)' is in this call of \(name) cannot be told from anything here.", node.range, notes: function.result.contains { $0 == .parameter(open) } ? ["Write the type of the result: let x: \(function.result) = …, with a type for \(open.name)."] : [])
            return true
        }
        var first: [GenericParameter: (type: SwiftType, node: ExpressionNode)] = [:]
        for (parameter, match) in zip(function.parameters, matches) {
            guard case .arguments(let indices) = match, case .parameter(let generic) = parameter.type, own.contains(where: { $0 === generic }) else { continue }
            for index in indices {
                let value = arguments[index].value
                guard let given = typeAlone(value) else { continue }
                guard let known = first[generic] else {
                    first[generic] = (given, value)
                    continue
                }
                if known.type == given { continue }
                let remedy = isNumber(known.type) && isNumber(given) ? ["Convert one of them, as in \(known.type.description == "Int" ? "\(given)(\(source(known.node)))" : "\(known.type)(\(source(value)))")."] : []
                report("'\(generic.name)' of \(name) is one type, and here it would be '\(known.type)' and '\(given)'.", value.range, notes: remedy)
                return true
            }
        }
        let known = Substitution(own.filter { first[$0] != nil }, own.compactMap { first[$0]?.type })
        guard let unmet = function.signature.requirements.map({ checker.substitute($0, known) }).first(where: { isKnown($0, besides: own) && !checker.holds($0, in: scope.environment) }) else { return false }
        if case .conformance(let given, let p) = unmet, case .existential(let protocols) = given, protocols.contains(where: { checker.inherits($0, p) }) {
            let associated = protocols.flatMap { checker.closure(of: $0) }.flatMap(\.associatedTypes).first
            checker.report(.unsupported, "Cells do not support giving an '\(given)' to a generic function, where the protocol has associated types.", node.range, file, notes: ["What '\(associated?.name ?? "Element")' is would be known only while the cell runs: pass the value itself, of its own type, or have \(name) take '\(given)'."])
            return true
        }
        report(checker.describeFailure(unmet, of: name), node.range, notes: checker.remedies(for: unmet))
        return true
    }

    /// Whether a requirement is of a type that a call says, and not of one of the function's own generic parameters.
    private func isKnown(_ requirement: GenericRequirement, besides own: [GenericParameter]) -> Bool {
        guard case .conformance(let type, _) = requirement else { return false }
        return !type.hasError && !type.hasVariables && !type.contains { part in own.contains { part == .parameter($0) } }
    }
}
