/// How instructions fail. Out of line, so that the loop stays small.
extension Machine {
    @inline(never)
    func raise(_ trap: Trap) { failure = CellFailure(.runtime, trap.message) }

    /// A register holds nothing, or an object of another class than the instruction is for.
    @inline(never)
    func raiseKind() { failure = .wrongKind }

    @inline(never)
    func raiseOverflow(_ operation: String, _ left: Int, _ right: Int) {
        raise(.overflow("\(left) \(operation) \(right < 0 ? "(\(right))" : "\(right)") is too large for Int"))
    }

    @inline(never)
    func raiseDivision(_ operation: String, _ left: Int, _ right: Int) {
        if right == 0 {
            raise(.divisionByZero("\(left) \(operation) 0"))
        } else {
            raiseOverflow(operation, left, right)
        }
    }

    @inline(never)
    func raiseIndex(_ index: Int, _ array: Unmanaged<ArrayObject>) {
        array._withUnsafeGuaranteedRef { raise(.index(index, count: $0.count, lowerBound: $0.lowerBound)) }
    }

    @inline(never)
    func raiseMessage(_ constant: Int) {
        let text = objectConstants.indices.contains(constant) ? (objectConstants[constant] as? StringObject)?.value : nil
        failure = CellFailure(.runtime, text ?? "the cell failed")
    }

    @inline(never)
    func raiseThrown(_ objects: UnsafeMutablePointer<AnyObject?>, _ register: Int) {
        guard let error = objects[register] as? AnyValue else {
            failure = CellFailure(.internalFault, "something that is no error was thrown")
            return
        }
        objects[register] = nil
        fuel &-= Self.throwingCost
        guard fuel >= 0 else {
            failure = outOfFuel()
            return
        }
        var thrown = CellFailure(.thrown, "")
        thrown.value = error
        failure = thrown
    }

    @inline(never)
    func catchError(_ objects: UnsafeMutablePointer<AnyObject?>, _ register: Int) {
        objects[register] = failure?.value
        failure = nil
    }

    /// The failure that an operation on registers has left, for native code to throw.
    func takeFailure() -> CellFailure {
        defer { failure = nil }
        return failure ?? CellFailure(.internalFault, "a failure got lost")
    }

    /// The failure as the session reports it: a thrown error that nobody caught gets its words here.
    func settled(_ failure: CellFailure) -> CellFailure {
        guard failure.kind == .thrown, let value = failure.value else { return failure }
        var result = failure
        result.kind = .runtime
        let text = (try? describe(word: value.word, object: value.object, value.type, debug: true)) ?? value.type.name
        result.message = "an error was thrown and nobody caught it: \(text)"
        result.value = nil
        return result
    }

    /// Whatever a native function threw, as a failure.
    @inline(never)
    func failure(from error: any Error) -> CellFailure {
        if let failure = error as? CellFailure { return failure }
        if let convertible = error as? any CellFailureConvertible { return convertible.cellFailure }
        return CellFailure(.runtime, "\(error)")
    }

    /// Something the learner should know though the cell goes on.
    struct Warning: Equatable {
        var message: String
        /// The innermost call that a learner wrote, of those under way; nil where there is none.
        var place: FileRange?
    }

    /// How many warnings of one cell are kept.
    static let warningLimit = 100

    /// Notes a warning at the call under way: once for each place, since it is in a loop as a rule.
    func warn(_ message: String) {
        guard warnings.count < Self.warningLimit else { return }
        let warning = Warning(message: message, place: callStack(innermost: frame.pointee.pc).lazy.compactMap(\.range).first)
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}
