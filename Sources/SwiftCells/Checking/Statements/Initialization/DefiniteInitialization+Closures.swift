/// Closures in constants that keep instances for themselves.
///
/// Where such a closure is only called, Swift calls its code without one, and lets go of what it keeps after the last call; here a constant keeps
/// its value to the end of its block. What comes in between may tell.
extension DefiniteInitialization {
    /// The constants that are such closures.
    struct KeepingClosures {
        /// The constants, with how many closures and functions there are around each.
        var made: [VariableDeclaration: Int] = [:]
        /// What else than called is done with them makes Swift keep the closure, too.
        var passedOn: Set<VariableDeclaration> = []
    }

    /// Notes that a constant is a closure which keeps something that nothing else keeps as long, or such a one by another name.
    func noteKeepingClosure(_ pattern: TypedPattern, _ value: TypedExpression) {
        guard checker.tellsOfEnds, let variable = pattern.bindings.first, !variable.isMutable, !variable.isGlobal else { return }
        if case .convertFunction(let inner) = value.kind { return noteKeepingClosure(pattern, inner) }
        if case .variable(let other) = value.kind, isCalledWhereItIsMade(other) { closures.made[variable] = closuresAround }
        guard case .closure(let closure) = value.kind, closure.captures.contains(where: keeps) else { return }
        closures.made[variable] = closuresAround
    }

    /// Whether a capture keeps an instance that nothing else keeps as long.
    func keeps(_ capture: Capture) -> Bool {
        guard case .value(let value) = capture.source, capture.variable.ownership == .strong else { return false }
        // A constant, or a parameter, keeps it as long as the closure may.
        if case .variable(let variable) = value.kind, !variable.isMutable { return false }
        return mayHoldInstance(value.type)
    }

    /// Whether a value of a type may have an instance of a class in it.
    func mayHoldInstance(_ type: SwiftType) -> Bool {
        var met: Set<NominalDeclaration> = []
        return mayHoldInstance(type, &met)
    }

    private func mayHoldInstance(_ type: SwiftType, _ met: inout Set<NominalDeclaration>) -> Bool {
        switch type {
        case .existential, .parameter, .associated, .function: return true
        case .tuple(let elements): return elements.contains { mayHoldInstance($0.type, &met) }
        case .nominal(let nominal, let arguments):
            if nominal.kind == .classType { return true }
            if arguments.contains(where: { mayHoldInstance($0, &met) }) { return true }
            guard met.insert(nominal).inserted else { return false }
            return nominal.fields.contains { mayHoldInstance(checker.typeOf($0), &met) } || nominal.cases.contains { item in item.parameters.contains { mayHoldInstance($0.type, &met) } }
        case .metatype, .variable, .error: return false
        }
    }

    /// How many closures and functions there are around what is being checked.
    private var closuresAround: Int { captures.enclosures.count { $0.kind != .argument } }

    /// Whether this is a call of such a closure in the code that it is made in.
    func isCalledWhereItIsMade(_ variable: VariableDeclaration) -> Bool { closures.made[variable] == closuresAround }

    /// Evaluates what `_` is given. It goes nowhere, so that keeps no closure.
    func visitDiscarded(_ value: TypedExpression) {
        switch value.kind {
        case .variable(let variable): read(variable, value.range)
        case .tuple(let values): for value in values { visitDiscarded(value) }
        default: visit(value)
        }
    }

    /// Refuses such constants that are only called.
    func checkKeepingClosures() {
        for variable in closures.made.keys.filter({ !closures.passedOn.contains($0) }).sorted(by: { $0.nameRange.start < $1.nameRange.start }) {
            report("Swift lets go of what '\(variable.shownName)' keeps after its last call, and cells only where its block ends.", variable.nameRange, notes: ["Keep it in a constant of its own, as in let kept = …, and name that in the closure."], kind: .unsupported)
        }
        closures = KeepingClosures()
    }
}
