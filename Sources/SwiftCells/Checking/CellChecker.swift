/// The checker of one session: reads cells one after another against one growing scope.
///
/// Not thread-safe: it belongs to the session's thread. What the library declares is read once and kept.
package final class CellChecker {
    /// All names the cells have declared so far. A value: keep a copy to put it back (`checker.scope = before`) when a
    /// cell fails while it runs, or to run several submissions from one prefix. Copying costs nothing.
    package var scope = GlobalScope()
    /// The scopes of the session's other modules, as they were when another took their place.
    var otherScopes: [ObjectIdentifier: GlobalScope] = [:]
    package let limits: CellLimits
    private(set) var library: LibraryReader! // Set once at the end of `init`: the reader needs the checker.
    /// What has been found in the cell being checked.
    var diagnostics: [SourceDiagnostic] = []
    /// Faults of the library's own texts, which no learner caused.
    var libraryFaults: [String] = []
    var workInExpression = 0
    /// The work of the outermost expression under way that found nothing: of parts that failed, and of looking for the reason.
    var workInVain = 0
    /// The work of all expressions of the cell.
    var workInCell = 0
    /// How many closures, functions as values and operands put off have been made so far.
    var functionsMade = 0
    /// What is said of a cell that has taken all the work it may: nothing of it is looked at any more.
    private(set) var givenUp: SourceDiagnostic?
    /// Whether something has been declared too often: what else is, is not said.
    var isLimitReported = false
    /// How many expressions are being checked within one another, as those of closures are.
    private var expressionDepth = 0
    /// Whether an expression has been looked at in vain for long enough, or a cell as a whole.
    var isOutOfPatience: Bool { workInVain > limits.checkerWork || isCellTooLong }
    private var isCellTooLong: Bool { workInCell > limits.checkerWorkOfCell }
    var associatedTypesInProgress: Set<AssociatedKey> = []
    /// Declarations of the cell that are looked at once all names are known.
    var typesToVerify: [(Declaration, SourceFile)] = []
    var extensionsToVerify: [(ExtensionDeclaration, SourceFile)] = []
    var storedToCheck: [VariableDeclaration] = []
    var functionsToCheck: [FunctionDeclaration] = []
    /// What stands in a cell beside its statements and functions: first values of properties, default values, and the bodies of local types' members.
    var codeToFollow: [[TypedStatement]] = []
    /// What the properties of the cell's types are first set to.
    var firstValues: [TypedBody] = []
    var memberFunctionsToCheck: [FunctionDeclaration] = []
    /// The cases of enums, which may have default values for what they carry.
    var casesToCheck: [EnumCaseDeclaration] = []
    /// The variables the cell declares at its top level.
    var newGlobals: [VariableDeclaration] = []
    var captureWork = CaptureWork()
    /// Where the cell uses variables that a `guard` at the top level declares, and functions that may.
    var guardedUses: [(used: Declaration, user: FunctionContext)] = []
    /// Cells to come that another thread parses.
    var ahead: CellsAhead?
    /// The stored properties that subclasses declared beside them override, as `Class.property`.
    var overriddenProperties: Set<String> = []
    /// The types that the default value of a parameter names, while it is checked.
    var typesNamed: [(declaration: Declaration, range: SourceRange)]?
    /// Calls of cells' functions that change variables: what is called must not use them in the meantime.
    var callsThatChange: [(function: FunctionDeclaration, variables: Set<VariableDeclaration>, range: SourceRange, file: SourceFile)] = []
    /// Variables of the cell whose declarations have not been come to yet.
    var globalsAhead: [String: GlobalAhead] = [:]
    /// Those of them that were needed before.
    var preparedGlobals: [String: VariableDeclaration] = [:]
    var namedTypes: [String: SwiftType] = [:]
    /// A member that a name would mean if it were used on the type, or on an instance.
    var pendingMemberReport: (Declaration, Bool)?
    /// What a variable is called whose first value is being looked at.
    var namesInTheirValue: [String] = []
    /// The branches of a closure that give different types in what has been tried.
    var unlikeBranches: SourceDiagnostic?
    /// A branch of a closure that has no type by itself in what has been tried.
    var untypedBranch: SourceDiagnostic?
    /// The type within which a variable of the code around it was named.
    var pendingOuterReport: Declaration?
    /// What was looked for belongs to this type, and a type that is declared in one of its functions sees that only by its name.
    var pendingOwnerReport: Declaration?
    /// A name of a module that is not imported.
    var pendingImportReport: (name: String, module: String)?
    var hasPendingMemberReport: Bool { pendingMemberReport != nil }
    /// A variable that is declared further down than it is used.
    var pendingUpcomingReport: String?
    /// Calls that make instances of `Self`, and constants that hold values of it.
    var madeAsSelf: Set<SourceRange> = []
    var valuesOfSelf: Set<VariableDeclaration> = []
    /// The blocks whose variables were named ahead of their declaration.
    var upcomingMet: [Scope] = []
    var protocolQueryDepth = 0
    /// Pairs of the library's functions that have been compared, by ``removeRestated(_:of:)``.
    var restatements: [Restatement: Bool] = [:]
    /// The library's operators as cells choose among them, by where they stand and by name.
    var libraryOperators: [FunctionDeclaration.OperatorFixity?: [String: [Candidate]]] = [:]
    /// Whether something tells when an instance ends: a `deinit`, or a reference that does not keep it.
    var tellsOfEnds = false
    /// Whether some class has a `deinit`.
    var hasDeinitializers = false
    /// Whether some function returns `some P`: types in compiled code are then made what they are.
    var declaresOpaqueTypes = false

    /// - Parameter index: of every built-in, in any order; overloads count in this order.
    package init(library index: LibraryIndex, limits: CellLimits) {
        self.limits = limits
        library = LibraryReader(index, checker: self)
    }

    /// What may be part of a circle of declarations, as long as it is there.
    private(set) var noted: [DeclarationAnchor] = []

    /// Notes a declaration that others hold and that holds others.
    func note(_ declaration: Declaration) { noted.append(declaration.anchor) }

    private struct HiddenResult { weak var result: OpaqueResult? }
    private var hiddenResults: [HiddenResult] = []

    /// A `some P` of which nothing is known yet.
    func makeOpaqueResult() -> OpaqueResult {
        let made = OpaqueResult()
        hiddenResults.append(HiddenResult(result: made))
        return made
    }

    /// Cuts the links between all declarations of the session, which is over: nothing of it is asked any more.
    func letGoOfDeclarations() {
        for anchor in noted { anchor.declaration?.letGo() }
        for hidden in hiddenResults { hidden.result?.letGo() }
        (noted, hiddenResults) = ([], [])
    }

    func startAnew() {
        workInCell = 0
        givenUp = nil
        isLimitReported = false
    }

    func builder(for file: SourceFile) -> DeclarationBuilder { DeclarationBuilder(self, file) }

    // MARK: Reports

    func report(_ kind: CellDiagnostic.Kind, _ message: String, _ range: SourceRange, _ file: SourceFile, notes: [String] = []) {
        if file.isLibrary {
            libraryFaults.append("\(message) in: \(String(decoding: file.text, as: UTF8.self))")
            return
        }
        guard givenUp == nil, !diagnostics.contains(where: { $0.range == range && $0.message == message }) else { return }
        diagnostics.append(SourceDiagnostic(kind, message, range, notes: notes))
    }

    func reportDuplicate(_ declaration: Declaration, of first: Declaration) {
        var found = SourceDiagnostic(.type, "'\(declaration.name)' is declared already.", declaration.nameRange)
        for case let (item as EnumCaseDeclaration, function as FunctionDeclaration) in [(declaration, first), (first, declaration)] where function.isStatic {
            found = SourceDiagnostic(.unsupported, "Cells want a static function to be called otherwise than the case '\(item.name)' of its enum.", declaration.nameRange, notes: ["Give the function a name of its own."])
        }
        if let own = declaration as? EnumCaseDeclaration, let other = first as? EnumCaseDeclaration, own.parameters.map(\.label) != other.parameters.map(\.label) {
            found = SourceDiagnostic(.unsupported, "Cells want each case of an enum to have a name of its own: there is a case '\(own.name)' already.", declaration.nameRange, notes: ["Give one of them another name."])
        }
        for case let (function as FunctionDeclaration, variable as VariableDeclaration) in [(declaration, first), (first, declaration)] where !function.parameters.isEmpty && variable.memberOwner == nil {
            found = SourceDiagnostic(.unsupported, "Cells want a function and a variable to have names of their own: there are two of '\(variable.name)'.", declaration.nameRange, notes: ["Give one of them another name."])
        }
        if let firstFile = first.file, !firstFile.isLibrary {
            found.relatedNotes.append(("It was first declared here. A name is declared once in a lesson.", firstFile, first.nameRange))
        }
        diagnostics.append(found)
    }

    /// Whether what a declaration belongs to has been imported, and is not what the library keeps to itself.
    func isImported(_ declaration: Declaration, _ file: SourceFile) -> Bool {
        if file.isLibrary { return true }
        if isKeptBack(declaration, file) { return false }
        if let other = declaration.givesWayTo, scope.imports.contains(other) { return false }
        return declaration.module.map(scope.imports.contains) ?? true
    }

    /// Whether a name of the library begins with an underscore: it is not for cells.
    func isKeptBack(_ declaration: Declaration, _ file: SourceFile) -> Bool {
        !file.isLibrary && declaration.name.utf8.first == UInt8(ascii: "_") && declaration.file?.isLibrary == true
    }

    // MARK: Well-known types

    func named(_ name: String) -> SwiftType? {
        if let known = namedTypes[name] { return known }
        guard let declaration = library.type(name) else { return nil }
        let type = SwiftType.nominal(declaration, [])
        namedTypes[name] = type
        return type
    }

    func optional(_ type: SwiftType) -> SwiftType { library.type("Optional").map { .nominal($0, [type]) } ?? .error }
    func array(_ type: SwiftType) -> SwiftType { library.type("Array").map { .nominal($0, [type]) } ?? .error }

    func optionalWrapped(_ type: SwiftType) -> SwiftType? {
        if case .nominal(let nominal, let arguments) = type, nominal.builtin == .optional { return arguments[0] }
        return nil
    }

    // MARK: The library

    /// A type, protocol or function of the library, read now if it was not before.
    package func libraryType(_ name: String) -> NominalDeclaration? { library.type(name) }
    package func libraryProtocol(_ name: String) -> ProtocolDeclaration? { library.protocolNamed(name) }
    /// What could not be understood of the library's own texts: empty, unless it has a mistake.
    package var faultsOfLibrary: [String] { libraryFaults }

    // MARK: Expressions

    private func reportLikeSiblings(_ closure: ExpressionNode, _ file: SourceFile) {
        report(.type, "Swift does not take the types of this closure's parameters from the other elements.", closure.range, file, notes: ["Write them, as in { (x: Int) in … }, or the type of the whole: let name: [(Int) -> Int] = …"])
    }

    /// Checks one expression, converted to what is wanted of it; `nil` once its errors are reported.
    /// - Parameters:
    ///   - parts: where a pattern takes a tuple apart, how many parts it has.
    ///   - isWalked: a loop walks through its value.
    ///   - isUnwrapped: a condition looks into the Optional that it gives: `if let x = …`.
    ///   - isPart: it stands in a closure, or is a branch of what is used as a value: the compiler comes to it while it solves what is around.
    func check(_ node: ExpressionNode, in scope: Scope, file: SourceFile, wanted: SwiftType?, parts: Int? = nil, isWalked: Bool = false, isUnwrapped: Bool = false, isPart: Bool = false) -> TypedExpression? {
        if givenUp != nil { return nil }
        let wanted = wanted.map { scope.environment.hasSameTypes ? canonical($0, scope.environment) : $0 }
        let outer = (workInExpression, unlikeBranches, untypedBranch)
        (workInExpression, unlikeBranches, untypedBranch) = (0, nil, nil)
        if expressionDepth == 0 { workInVain = 0 }
        expressionDepth += 1
        var hasFailed = true
        defer {
            expressionDepth -= 1
            if hasFailed { workInVain += workInExpression }
            (workInExpression, unlikeBranches, untypedBranch) = outer
        }
        let count = diagnostics.count
        // What another solver has not found yet is none of this one's variables.
        let open = scope.openVariables.map { ($0, $0.type) }
        for (variable, _) in open { variable.type = .error }
        defer { for (variable, type) in open { variable.type = type } }
        let solver = Solver(self, file, environment: scope.environment)
        solver.root = node
        if case .nominal(let nominal, _)? = wanted { solver.wantsElements = !isPart && !node.isParenthesized && (nominal.builtin == .array || nominal.builtin == .dictionary) }
        // What 'for' walks through stands in a call: `sequence.makeIterator()`.
        solver.isWalked = isWalked
        if isWalked { solver.nesting = 1 }
        if let wanted, case .ifExpression = node.kind { solver.branchContext = wanted }
        if let wanted, case .switchExpression = node.kind { solver.branchContext = wanted }
        if wanted?.hasError == true { return nil }
        if let branch = node.misplacedBranch() {
            report(.type, ExpressionNode.misplacedBranchMessage, branch.range, file, notes: ["Give it a name first: let value = …"])
            return nil
        }
        guard let type = solver.generate(node, scope) else {
            if solver.usesWhatFailed, diagnostics.contains(where: { !$0.isWarning }) { return nil }
            if diagnostics.count == count, !file.isLibrary || solver.hasContradiction { Diagnosis(self, file, scope).explain(node, wanted) }
            return nil
        }
        if let wanted, case .failed = solver.add(type, wanted) {
            diagnostics.removeSubrange(count...)
            if solver.usesWhatFailed, diagnostics.contains(where: { !$0.isWarning }) { return nil }
            Diagnosis(self, file, scope).explain(node, wanted)
            return nil
        }
        if let parts, !isWalked {
            // Of several overloads, one that gives such a tuple is meant; where there is none, the pattern says so.
            let before = solver.state
            var fits = true
            if case .failed = solver.add(type, .tuple((0..<parts).map { _ in .init(nil, solver.fresh()) })) { fits = false }
            if fits { solver.search() }
            if solver.solutions.isEmpty { solver.state = before }
        }
        if solver.solutions.isEmpty {
            let before = solver.state
            solver.search()
            if isUnwrapped, let found = solver.best(), case .function = solver.resolve(type, in: found) {
                // Of a property and a method of one name, what gives an Optional is meant.
                let others = solver.solutions
                (solver.state, solver.solutions) = (before, [])
                if solver.unify(type, optional(solver.fresh())) { solver.search() }
                if solver.solutions.isEmpty { solver.solutions = others }
            }
            if solver.mayDropClosureResults {
                solver.state = before
                solver.dropsClosureResults = true
                solver.search()
            }
        }
        let speculative = Array(diagnostics[count...])
        diagnostics.removeSubrange(count...)
        if solver.isOutOfWork {
            reportTooComplex(node, file)
            return nil
        }
        if solver.solutions.contains(where: solver.hasTooLargeTypes) {
            report(.limit, "A type here is made of more than \(SwiftType.mostParts) types.", node.range, file)
            return nil
        }
        guard let best = solver.best() else {
            if solver.usesWhatFailed, diagnostics.contains(where: { !$0.isWarning }) { return nil }
            if solver.solutions.isEmpty, let branch = unlikeBranches ?? untypedBranch {
                diagnostics.append(branch)
            } else if solver.solutions.isEmpty, !speculative.isEmpty {
                // What was tried twice is wrong once.
                for found in speculative where found.isWarning || !diagnostics[count...].contains(where: { $0.range == found.range }) { diagnostics.append(found) }
            } else if solver.solutions.isEmpty {
                Diagnosis(self, file, scope).explain(node, wanted)
            } else {
                Diagnosis(self, file, scope).explainAmbiguity(node, solver)
            }
            return nil
        }
        // Swift takes such a closure for one that gives nothing, and looks no further for types by which its branches would be alike.
        if let unlike = unlikeBranches {
            diagnostics.append(unlike)
            return nil
        }
        if isWalked, parts != nil, solver.isKnownTooLateForTuple(node, best) {
            report(.type, "Swift cannot tell in time what this walks through, so the pattern does not fit its elements.", node.range, file, notes: ["Give it a name first, as in let items = …, and walk through that."])
            return nil
        }
        if isWalked, solver.isSliceOfLazyText(node, best) {
            report(.type, "It is ambiguous which 'prefix(while:)' is meant here.", node.range, file, notes: ["Give it a name first, as in let items = …, and walk through that."])
            return nil
        }
        let literal = node.valueOfOpenAnnotation ?? node
        if wanted == nil, !isWalked, optionalWrapped(solver.resolve(type)) == nil, solver.isMixedLiteral(literal, best) || solver.isRaisedByNeighbours(literal, best) {
            if let closure = best.closuresLikeSiblings.first { reportLikeSiblings(closure, file) } else { Diagnosis(self, file, scope).explainMixed(literal) }
            return nil
        }
        solver.state = best
        let diagnosis = Diagnosis(self, file, scope)
        if let closure = best.closuresLikeSiblings.first(where: { !diagnosis.isOfType($0, best.types[ObjectIdentifier($0)].map(solver.resolve)) }) {
            reportLikeSiblings(closure, file)
            return nil
        }
        if let closure = solver.doubledOptional(in: best) {
            report(.type, "Swift makes an Optional of an Optional of what this closure gives, as it comes to the literal before it only afterwards.", closure.range, file, notes: ["Keep the values in a constant first, as in let values = […], or write the parameter's type: { (x: String) in … }."])
            return nil
        }
        if let literal = solver.literalOfUnlikeCalls(in: node, best) {
            report(.type, "The elements here are unlike, and Swift takes the closures in them for ones that give nothing, or 'Any'.", literal.range, file, notes: ["Give each a name first, as in let numbers = …, or write the type of the elements, as in [ … ] as [Any]."])
            return nil
        }
        if let literal = solver.literalOfUnlikeTuples(in: node, best) {
            report(.type, "The rows here are tuples of unlike types, and Swift finds out what they have in common only where no part of them has several meanings.", literal.range, file, notes: ["Write the type of the rows, as in let rows: [(Int?, Int)] = […] or […] as [(Int?, Int)]."])
            return nil
        }
        if let missing = best.closures.values.compactMap(\.missingReturn).min(by: { $0.range.start < $1.range.start }) {
            diagnostics.append(missing)
            return nil
        }
        let builder = TreeBuilder(solver, best, context: scope.function)
        builder.isCovered = scope.isTryCovered
        var built = builder.build(node, scope)
        builder.isArgument = false
        if let wanted { built = builder.coerce(built, to: canonical(wanted, scope.environment)) }
        hasFailed = builder.hasFailed || built.type.hasError
        return hasFailed ? nil : built
    }

    func reportTooComplex(_ node: ExpressionNode, _ file: SourceFile) {
        if isCellTooLong {
            givenUp = givenUp ?? SourceDiagnostic(.limit, "There is too much in this cell to check. Split it into several cells.", file.isLibrary ? SourceRange(0, 1) : node.range)
            return
        }
        report(.limit, "This expression is too complex to check. Split it up, or add a type: let x: Double = …", node.range, file)
    }
}

/// The declaration of a variable further down in the cell.
struct GlobalAhead {
    var binding: VariableNode.Binding
    var isMutable: Bool
    var file: SourceFile
}

/// The names that cells have declared: a value, so that a snapshot is a copy.
package struct GlobalScope {
    /// By name, in order of declaration: variables, functions (several may share a name), types, protocols, aliases.
    var names: [String: [Declaration]] = [:]
    /// What cells' extensions add to a type or protocol.
    var extensions: [ObjectIdentifier: [ExtensionDeclaration]] = [:]
    /// Protocols stated by cells' extensions.
    var conformances: [ObjectIdentifier: [ConformanceDeclaration]] = [:]
    /// Operator functions that are static members of the cells' types.
    var memberOperators: [String: [FunctionDeclaration]] = [:]
    /// Which variables the cells so far may have left without a value.
    var initialization = DefiniteInitialization.Globals()
    /// Operators declared by cells.
    var operators = OperatorTable.standard

    /// The modules that cells have imported.
    var imports: Set<String> = []
    /// Tells this module from the others of its session; copies of a scope are moments of one module.
    let module = ModuleTag()
    /// Whether a cell states that a type of the library conforms to a protocol of the library: the library's generic code then means
    /// something else to this module than to others.
    var altersLibrary = false
    /// Other modules whose names are seen here, each after the module's name and a point.
    var modules: Set<String> = []
    /// Whether the library's reserved entries are seen here.
    package var seesReservedEntries = false

    package init() {}
}

/// A type's statement that it conforms to a protocol.
struct ConformanceDeclaration {
    var protocolDeclaration: ProtocolDeclaration
    /// The `where` clause of the extension that states it.
    var requirements: [GenericRequirement]
}
