/// Where globals and static properties are kept.
extension Compiler {
    /// The slot of a global variable, among words or objects as its type says.
    func global(_ variable: VariableDeclaration, _ slot: RuntimeType.Slot) throws -> Int {
        if let number = globals[variable] { return number }
        let number = try newGlobal(slot)
        globals[variable] = number
        return number
    }

    /// The objects that the global variables in sight hold at this moment, in the order in which the variables were made.
    func namedGlobals() -> [(name: String, object: AnyObject)] {
        var found: [(slot: Int, name: String, object: AnyObject)] = []
        for declarations in checker.scope.names.values {
            guard let variable = declarations.last as? VariableDeclaration, let slot = globals[variable],
                (try? types.runtime(variable.type).slot) == .object, let object = machine.globalObjects[slot]
            else { continue }
            found.append((slot, variable.name, object))
        }
        return found.sorted { $0.slot < $1.slot }.map { ($0.name, $0.object) }
    }

    private func newGlobal(_ slot: RuntimeType.Slot) throws -> Int {
        guard max(globalWordCount, globalObjectCount) < Machine.globalLimit - 1 else {
            throw CellFailure(.limit, "the lesson has more than \(Machine.globalLimit) global variables")
        }
        if slot == .word {
            globalWordCount += 1
            return globalWordCount - 1
        }
        machine.globalObjectCount += 1
        return globalObjectCount - 1
    }

    /// The slot of a static property, and that of the word which says whether it has its value yet.
    func staticSlot(_ variable: VariableDeclaration, _ substitution: Substitution, _ slot: RuntimeType.Slot) throws -> (slot: Int, flag: Int) {
        let key = RoutineKey.staticValue(variable, Set(substitution.entries))
        if let found = statics[key] { return found }
        let made = (try newGlobal(slot), try newGlobal(.word))
        statics[key] = made
        return made
    }

    /// The routine that computes a static property's initial value.
    func staticRoutine(_ variable: VariableDeclaration, _ substitution: Substitution, _ type: RuntimeType) throws -> Int {
        let convention = CallConvention([], result: type)
        return try routine(.staticValue(variable, Set(substitution.entries)), name: variable.name, convention) { [unowned self] in
            try FunctionTranslator(self, substitution, convention).translateInitialValue(of: variable)
        }
    }
}
