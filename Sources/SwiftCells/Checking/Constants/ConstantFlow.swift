/// Follows numbers through a body as Swift's compiler does, without optimising: where it finds that arithmetic must overflow, or divides by
/// zero, the program is rejected.
///
/// A constant keeps its value. A variable's is known from where it is given one, along a single path: where paths meet, it is known only if
/// none of them has touched the variable, by reading it even. What closures and local functions capture is unknown to them. A global
/// variable's value is known until the next one is declared or something is called.
///
/// Every rule was found by asking swiftc 6.3; where it is not known what swiftc does, nothing is known here, so that nothing is rejected.
final class ConstantFlow {
    private let checker: CellChecker
    var found: [SourceDiagnostic] = []
    /// What is known here of variables that are held in one place.
    var known: [VariableDeclaration: Constant] = [:]
    /// Constants, whose value stays where paths meet.
    var settled: Set<VariableDeclaration> = []
    /// Variables read or written since the innermost fork.
    var touched: Set<VariableDeclaration> = []
    /// Variables written since the innermost loop began.
    var written: Set<VariableDeclaration> = []
    /// What each loop writes, once it has been gone through.
    var loopWrites: [ObjectIdentifier: Set<VariableDeclaration>] = [:]
    /// Variables that local functions capture: what those do is not followed.
    var captured: Set<VariableDeclaration> = []
    /// Operations on numbers with a fraction that give no number, as far as they have been met.
    private var withoutNumber: [ObjectIdentifier: (expression: TypedExpression, isSo: Bool)] = [:]
    /// Whether a loop is gone through only to see what it writes.
    var isRehearsing = false
    /// Whether control comes here.
    var isReachable = true

    init(_ checker: CellChecker) { self.checker = checker }

    /// What Swift's compiler would reject in the code of a function or of a cell.
    ///
    /// What it works out to be no number has no sign, where the processor may give it one: it is put into the tree as the compiler has it.
    static func check(_ statements: [TypedStatement], _ checker: CellChecker) -> [SourceDiagnostic] {
        let flow = ConstantFlow(checker)
        flow.collectCaptures(statements)
        flow.run(statements)
        for case (let expression, true) in flow.withoutNumber.values {
            guard case .call(_, _, let arguments) = expression.kind else { continue }
            if case .place(let place)? = arguments.first?.value {
                expression.settle(as: .assign(place, TypedExpression(.floating(.nan), place.type, expression.range)))
            } else {
                expression.settle(as: .floating(.nan))
            }
        }
        return flow.found
    }

    /// Notes whether an operation on known numbers with a fraction gives what is no number, each time that it is met.
    func noteWhetherNumber(_ expression: TypedExpression, _ operands: [Constant?], _ result: Constant?) {
        guard !isRehearsing, operands.count == 2 else { return }
        let isSo = result?.floating?.isNaN == true && !operands.contains { $0?.floating?.isNaN != false }
        let key = ObjectIdentifier(expression)
        withoutNumber[key] = (expression, isSo && withoutNumber[key]?.isSo != false)
    }

    /// Goes through code that runs by itself: what is known around it is not known in it.
    func runEnclosed(_ statements: [TypedStatement]) {
        guard !isRehearsing else { return }
        let inner = ConstantFlow(checker)
        inner.collectCaptures(statements)
        inner.run(statements)
        found += inner.found
        withoutNumber.merge(inner.withoutNumber) { ($0.expression, $0.isSo && $1.isSo) }
    }

    func report(_ message: String, _ range: SourceRange) {
        guard isReachable, !isRehearsing, !found.contains(where: { $0.range == range }) else { return }
        found.append(SourceDiagnostic(.type, message, range))
    }

    /// What an operation gives, if it is known; what is wrong with it is reported.
    func constant(_ outcome: ConstantArithmetic.Outcome, _ range: SourceRange) -> Constant? {
        switch outcome {
        case .value(let value): return value
        case .problem(let message): report(message, range)
        case .unknown: break
        }
        return nil
    }

    // MARK: Variables

    func read(_ variable: VariableDeclaration) -> Constant? {
        touched.insert(variable)
        return known[variable]
    }

    /// - Parameter isConstant: Whether the variable gets this value and no other.
    func write(_ variable: VariableDeclaration, _ value: Constant?, isConstant: Bool = false) {
        touched.insert(variable)
        written.insert(variable)
        guard variable.isGlobal || isLocal(variable), isConstant && !variable.isGlobal || !captured.contains(variable), variable.willSet == nil, variable.didSet == nil, !variable.isInout, variable.ownership == .strong, !variable.isLazy else {
            known[variable] = nil
            return
        }
        known[variable] = value
        if isConstant, !variable.isGlobal { settled.insert(variable) }
    }

    private func isLocal(_ variable: VariableDeclaration) -> Bool { if case .local = variable.storage { true } else { false } }

    func forget(_ variable: VariableDeclaration) { write(variable, nil) }

    /// Something runs that may change every global variable.
    func forgetGlobals() {
        for variable in known.keys where !isLocal(variable) { known[variable] = nil }
    }

    // MARK: Paths

    /// Goes along several paths, of which one is taken.
    func fork(_ paths: [() -> Void]) {
        let (before, wasReachable) = (known, isReachable)
        // Held by none but `outer`, so that adding to it copies nothing.
        var outer: Set<VariableDeclaration> = []
        swap(&outer, &touched)
        var ends: [(known: [VariableDeclaration: Constant], touched: Set<VariableDeclaration>)] = []
        for path in paths {
            (known, touched, isReachable) = (before, [], wasReachable)
            path()
            if isReachable || !wasReachable { ends.append((known, touched)) }
        }
        for end in ends { outer.formUnion(end.touched) }
        touched = outer
        isReachable = wasReachable && !ends.isEmpty
        if ends.count == 1 {
            known = ends[0].known
        } else {
            let changed = ends.reduce(into: Set<VariableDeclaration>()) { $0.formUnion($1.touched) }.subtracting(settled)
            known = before
            for variable in changed { known[variable] = nil }
        }
    }

    /// Goes through what runs again and again, or is left from its midst.
    ///
    /// - Parameter target: tells the loop from others.
    func loop(_ target: TypedLoop, _ body: () -> Void) {
        let key = ObjectIdentifier(target)
        if loopWrites[key] == nil {
            let (before, outerTouched, outerWritten, wasRehearsing, wasReachable) = (known, touched, written, isRehearsing, isReachable)
            (touched, written, isRehearsing) = ([], [], true)
            body()
            loopWrites[key] = written
            (known, touched, written, isRehearsing, isReachable) = (before, outerTouched, outerWritten, wasRehearsing, wasReachable)
        }
        let writes = loopWrites[key] ?? []
        written.formUnion(writes)
        for variable in writes { known[variable] = nil }
        let before = known
        var outer: Set<VariableDeclaration> = []
        swap(&outer, &touched)
        if isRehearsing { touched = writes } else { body() }
        let changed = touched.subtracting(settled)
        known = before
        for variable in changed { known[variable] = nil }
        outer.formUnion(touched)
        touched = outer
        isReachable = true
    }
}
