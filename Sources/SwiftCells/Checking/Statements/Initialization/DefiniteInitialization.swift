/// Whether every variable and property has a value before it is used, and constants get only one.
///
/// One walk along the paths of control: a variable is *definite* where every path here has given it a value, *possible*
/// where some path has.
final class DefiniteInitialization {
    struct State {
        var definite: Set<VariableDeclaration> = []
        var possible: Set<VariableDeclaration> = []
        /// Whether `self.init` or `super.init` has run on every path.
        var hasDelegated = false
        /// Whether that may have happened on the way here.
        var mayHaveDelegated = false

        func merged(_ other: State?) -> State {
            guard let other else { return self }
            return State(definite: definite.intersection(other.definite), possible: possible.union(other.possible), hasDelegated: hasDelegated && other.hasDelegated, mayHaveDelegated: mayHaveDelegated || other.mayHaveDelegated)
        }
    }

    /// The variables of cells whose value comes later than their declaration, for the cells that follow.
    struct Globals {
        /// Constants, and variables that may have no value yet.
        var tracked: Set<VariableDeclaration> = []
        /// What is known of them where the last cell ended.
        var state = State()
    }

    let checker: CellChecker
    let file: SourceFile
    /// Whether the code is that of a cell outside of functions, where what is captured is known by now.
    private(set) var isTopLevel = false
    /// The variables whose value comes later than their declaration.
    var tracked: Set<VariableDeclaration> = []
    /// Properties that were missed where a superclass was made, which has been said.
    var missed: Set<VariableDeclaration> = []
    /// Tuples that were given a part before they had a value, which has been said.
    var madeOfParts: Set<VariableDeclaration> = []
    /// The fields that an initialiser must set.
    var fields: [VariableDeclaration] = []
    var ownSelf: VariableDeclaration?
    var isClass = false
    var mustDelegate = false
    /// Whether this is an initialiser of an enum, which makes `self` a case or calls another one.
    var isEnumeration = false
    var hasSuperclass = false
    var initializer: FunctionDeclaration?
    private(set) var found: [SourceDiagnostic] = []
    /// `nil` where control cannot come.
    var state: State? = State()
    var control = Control()
    var captures = Captures()
    /// Constants that are closures, and what is done with them.
    var closures = KeepingClosures()

    init(_ checker: CellChecker, _ file: SourceFile) {
        self.checker = checker
        self.file = file
    }

    /// Checks the code of a cell outside of functions.
    ///
    /// - Parameters:
    ///   - functions: those the cell declares, members of types included: where one is declared, every variable declared above it that it
    ///     uses must have a value.
    ///   - values: what the properties of types are first set to: the same holds where they are declared.
    ///   - globals: what is known where the cell begins, then where it ends.
    func check(topLevel statements: [TypedStatement], functions: [FunctionDeclaration], _ values: [TypedBody], _ globals: inout Globals) -> [SourceDiagnostic] {
        isTopLevel = true
        (tracked, state) = (globals.tracked, globals.state)
        var declared: [(range: SourceRange, body: TypedBody)] = values.map { ($0.range, $0) }
        for function in functions { if let body = function.body { declared.append((function.nameRange, body)) } }
        declared.sort { $0.range.start < $1.range.start }
        var waiting = declared[...]
        for statement in statements {
            while let (range, body) = waiting.first, range.start < statement.range.start {
                waiting.removeFirst()
                checkUse(by: body, declaredAt: range)
            }
            run([statement])
        }
        for (range, body) in waiting { checkUse(by: body, declaredAt: range) }
        checkKeepingClosures()
        let end = state ?? State()
        globals.tracked = tracked.filter { $0.isGlobal && (!$0.isMutable || !end.definite.contains($0)) }
        globals.state = State(definite: end.definite.intersection(globals.tracked), possible: end.possible.intersection(globals.tracked))
        return found
    }

    private func checkUse(by body: TypedBody, declaredAt range: SourceRange) {
        guard let state, !tracked.isSubset(of: state.definite) else { return }
        for variable in enclosed(body, .function).needs.sorted(by: { $0.nameRange.start < $1.nameRange.start }) {
            report("This uses '\(variable.name)', which has no value yet where this is declared.", range, notes: ["Give '\(variable.name)' its value above."])
        }
    }

    func check(_ function: FunctionDeclaration, _ statements: [TypedStatement]) -> [SourceDiagnostic] {
        if checker.isInitializer(function), let nominal = function.owner as? NominalDeclaration, let own = function.selfVariable {
            ownSelf = own
            initializer = function
            isClass = nominal.kind == .classType
            hasSuperclass = nominal.superclass != nil
            isEnumeration = nominal.kind == .enumeration && !nominal.isNative
            mustDelegate = function.isConvenience || isEnumeration || (nominal.isLibraryType && !isClass) || mentionsSelfInit(statements)
            if !mustDelegate, !nominal.isNative {
                fields = nominal.fields.filter { !$0.hasInitialValue && !$0.isLazy && !$0.startsAsNil }
                tracked.formUnion(fields)
            }
            if isClass, !hasSuperclass, !fields.isEmpty { function.completing = [] }
        }
        if checker.isInitializer(function), function.owner is ProtocolDeclaration, let own = function.selfVariable {
            (ownSelf, initializer, mustDelegate) = (own, function, true)
        }
        run(statements)
        checkKeepingClosures()
        if initializer != nil, state != nil { checkComplete(SourceRange(max(function.nameRange.start, 0), function.nameRange.end)) }
        return found
    }

    /// - Parameter evenPassedOver: Also where control never comes to.
    func report(_ message: String, _ range: SourceRange, notes: [String] = [], kind: CellDiagnostic.Kind = .type, evenPassedOver: Bool = false) {
        guard !control.isRehearsing || (evenPassedOver && control.isPassingOver), !found.contains(where: { $0.range == range }) else { return }
        found.append(SourceDiagnostic(kind, message, range, notes: notes))
    }

    // MARK: Variables

    func read(_ variable: VariableDeclaration, _ range: SourceRange) {
        if variable === ownSelf { return readSelf(range) }
        guard tracked.contains(variable), let state, !state.definite.contains(variable) else { return }
        if captures.need(variable) { return }
        report("'\(variable.shownName)' is used before it has a value.", range, notes: variable.isMutable && variable.owner == nil ? ["Give it one where it is declared, as in var \(variable.shownName) = …"] : [])
        // Said once.
        if captures.areNone { self.state?.definite.insert(variable) }
    }

    func write(_ variable: VariableDeclaration, _ range: SourceRange) {
        guard tracked.contains(variable), state != nil else { return }
        if !variable.isMutable, state?.possible.contains(variable) == true {
            report("'\(variable.shownName)' is a constant, and has a value already.", range, notes: ["Declare it with 'var' instead of 'let'."])
        } else if captures.isOutside(variable) {
            if !variable.isMutable { report("A constant cannot be given its value inside a \(captures.takingSelf == .deferred ? "'defer'" : "closure").", range) } else { read(variable, range) }
        }
        state?.definite.insert(variable)
        state?.possible.insert(variable)
    }
}
