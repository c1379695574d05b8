extension CellChecker {
    /// Checks one cell. Its names are in `scope` afterwards; if it fails, `scope` is as before.
    package func check(_ cell: CellSource) throws(CheckFailure) -> CheckedCell {
        let before = scope
        let file = SourceFile(cell)
        file.module = scope.module
        diagnostics = []
        resetWork()
        if cell.text.utf8.count > limits.sourceBytes {
            diagnostics = [SourceDiagnostic(.limit, "This cell is too long: \(cell.text.utf8.count) bytes, and at most \(limits.sourceBytes) are allowed.", SourceRange(0, 1))]
            throw failure(file, before)
        }
        let surroundings = self.surroundings
        let lowered = ahead?.take(cell, surroundings) ?? surroundings.lower(file)
        diagnostics = lowered.diagnostics
        guard diagnostics.allSatisfy(\.isWarning) else { throw failure(file, before) }
        scope.operators = lowered.operators
        scope.imports.formUnion(lowered.imports)
        let context = FunctionContext(.topLevel, parent: nil, resultType: nil, isThrowing: true)
        let top = Scope(parent: nil, function: context)
        top.isCellTop = true
        noteGlobals(lowered.statements, file)
        declareTopLevel(lowered.statements, top, file)
        globalsAhead = [:]
        // Calls of what is declared too often would be wrong in vain.
        guard !diagnostics.contains(where: { $0.kind == .limit }) else { throw failure(file, before) }
        let found = errorCount
        let checker = StatementChecker(self, file, context)
        checker.noteUpcoming(lowered.statements, top)
        var statements: [TypedStatement] = []
        var lastValue: TypedExpression?
        for node in lowered.statements {
            // What is found after so many is not shown.
            if givenUp != nil || errorCount - found >= Self.mostErrors { break }
            lastValue = nil
            switch node.kind {
            case .type, .alias, .extension, .function, .operatorDeclaration, .precedenceGroup, .nothing: continue
            default: break
            }
            checker.hideGlobals(by: node, among: lowered.statements, top)
            if let statement = checker.statement(node, top) {
                statements.append(statement)
                statements += checker.pendingStatements
                checker.pendingStatements = []
                if case .expression(let value) = statement.kind, !value.type.isVoid, !isNeverType(value.type) { lastValue = value }
            }
        }
        var functions: [FunctionDeclaration] = []
        if errorCount < Self.mostErrors {
            let members = memberFunctionsToCheck
            checkPendingMembers()
            functions += members
            while !functionsToCheck.isEmpty {
                let batch = functionsToCheck
                functionsToCheck = []
                for function in batch {
                    checkBody(of: function, nil)
                    functions.append(function)
                }
            }
        }
        if let givenUp {
            diagnostics = [givenUp]
            throw failure(file, before)
        }
        settleCaptures()
        checkGuardedNames(statements, file)
        checkExclusiveCalls()
        for function in functions where function.owner == nil && !function.isLocal && function.accessorOf == nil { verifyAccess(ofMember: function, file) }
        for function in functions { verifyAccess(ofDefaults: function, file) }
        for variable in newGlobals { verifyAccess(ofMember: variable, file) }
        if diagnostics.allSatisfy({ $0.isWarning }) {
            diagnostics += DefiniteInitialization(self, file).check(topLevel: statements, functions: functions, firstValues, &scope.initialization)
        }
        if diagnostics.allSatisfy({ $0.isWarning }) { diagnostics += ConstantFlow.check(statements, self) }
        for function in functions where !function.isLocal { if let body = function.body { diagnostics += ConstantFlow.check(body.statements, self) } }
        let reported = Set(diagnostics.map(\.range))
        for code in codeToFollow { diagnostics += ConstantFlow.check(code, self).filter { !reported.contains($0.range) } }
        guard diagnostics.allSatisfy({ $0.isWarning }) else { throw failure(file, before) }
        if !libraryFaults.isEmpty {
            diagnostics.append(SourceDiagnostic(.internalFault, "Gradual's own fault: the library does not check. \(libraryFaults[0])", SourceRange(0, 1)))
            libraryFaults = []
            throw failure(file, before)
        }
        return CheckedCell(file: file, statements: statements, globals: newGlobals, functions: functions, value: lastValue, warnings: resolved(diagnostics.filter(\.isWarning), file))
    }

    /// An `inout` parameter passed on by `&` to a local function that uses it by its name as well. (Of other variables it shows when the
    /// program runs whether they are used meanwhile.)
    private func checkExclusiveCalls() {
        let calls = callsThatChange
        callsThatChange = []
        guard diagnostics.allSatisfy(\.isWarning) else { return }
        for call in calls {
            guard call.function.isLocal, let variable = call.function.captures.lazy.map(\.variable).first(where: { $0.isInout && call.variables.contains($0) }) else { continue }
            report(
                .type, "'\(call.function.name)' uses '\(variable.name)' by its name while this call lets it change '\(variable.name)'.", call.range, call.file,
                notes: ["Pass a copy: var copy = \(variable.name), then '&copy'."])
        }
    }

    /// The variables that the cell's types may name in the initial values of their properties, ahead of the statement that declares them.
    private func noteGlobals(_ nodes: [StatementNode], _ file: SourceFile) {
        globalsAhead = [:]
        preparedGlobals = [:]
        for node in nodes {
            guard case .variables(let item) = node.kind else { continue }
            for binding in item.bindings where binding.accessors == nil {
                if case .name(let name, let isMutable) = binding.pattern.kind { globalsAhead[name] = GlobalAhead(binding: binding, isMutable: isMutable, file: file) }
            }
        }
    }

    /// A variable of the cell that is declared further down, with the type that its declaration will give it; `nil` where that is not
    /// known.
    func globalAhead(_ name: String) -> VariableDeclaration? {
        if let known = preparedGlobals[name] { return known }
        guard let ahead = globalsAhead.removeValue(forKey: name) else { return nil }
        let count = diagnostics.count
        defer { diagnostics.removeSubrange(count...) }
        let scope = Scope(parent: nil, function: FunctionContext(.topLevel, parent: nil, resultType: nil, isThrowing: true))
        let annotation = ahead.binding.type.map { builder(for: ahead.file).resolve($0, scope) }
        guard let type = annotation ?? ahead.binding.value.flatMap({ check($0, in: scope, file: ahead.file, wanted: nil)?.type }), !type.hasError else { return nil }
        let variable = VariableDeclaration(name: name, type: type, isMutable: ahead.isMutable, file: ahead.file, nameRange: ahead.binding.pattern.range)
        variable.storage = .global
        preparedGlobals[name] = variable
        return variable
    }

    /// What the tree of the next cell depends on.
    var surroundings: CellsAhead.Surroundings {
        // A type that a lesson declares hides the library's of that name.
        let builders = library.index.builders.filter { scope.names[$0.key] == nil }
        return CellsAhead.Surroundings(nestingLimit: limits.nesting, operators: scope.operators, modules: scope.modules, builders: builders)
    }

    /// How many errors of a cell are shown.
    private static let mostErrors = 20

    private var errorCount: Int { diagnostics.count { !$0.isWarning } }

    /// Forgets all that the cell before left, which may have ended anywhere.
    private func resetWork() {
        startAnew()
        (typesToVerify, extensionsToVerify) = ([], [])
        (storedToCheck, functionsToCheck, memberFunctionsToCheck, casesToCheck) = ([], [], [], [])
        (codeToFollow, firstValues) = ([], [])
        newGlobals = []
        captureWork = CaptureWork()
        guardedUses = []
        callsThatChange = []
        (globalsAhead, preparedGlobals) = ([:], [:])
        // Places in the text of the cell.
        madeAsSelf = []
        valuesOfSelf = []
        upcomingMet = []
        (pendingMemberReport, pendingOuterReport, pendingOwnerReport, pendingUpcomingReport, pendingImportReport) = (nil, nil, nil, nil, nil)
    }

    private func failure(_ file: SourceFile, _ before: GlobalScope) -> CheckFailure {
        scope = before
        let errors = diagnostics.filter { !$0.isWarning }.sorted { $0.range.start < $1.range.start }
        let result = CheckFailure(errors: Array(resolved(errors, file).prefix(Self.mostErrors)), warnings: resolved(diagnostics.filter(\.isWarning), file))
        diagnostics = []
        return result
    }

    private func resolved(_ found: [SourceDiagnostic], _ file: SourceFile) -> [CellDiagnostic] {
        found.map { item in
            var notes = item.notes.map { CellDiagnostic.Note($0) }
            for note in item.relatedNotes { notes.append(CellDiagnostic.Note(note.message, at: note.file?.fileRange(note.range))) }
            return CellDiagnostic(item.kind, item.message, at: file.fileRange(item.range), notes: notes)
        }
    }

    /// Types, functions and extensions of the whole cell are known before its first statement.
    private func declareTopLevel(_ nodes: [StatementNode], _ top: Scope, _ file: SourceFile) {
        let builder = builder(for: file)
        let topDeclarations = Scope(parent: nil)
        builder.declareTypes(nodes, in: topDeclarations, isLocal: false, beforeValues: { self.declareFunctions(nodes, topDeclarations, builder, file) }) { declaration in
            if let first = self.scope.names[declaration.name]?.first { self.reportDuplicate(declaration, of: first) }
            self.scope.names[declaration.name, default: []].append(declaration)
        }
        verifyTypes()
    }

    /// The functions of a cell, which what its types' properties are first set to may call.
    private func declareFunctions(_ nodes: [StatementNode], _ scope: Scope, _ builder: DeclarationBuilder, _ file: SourceFile) {
        for node in nodes {
            guard case .function(let item) = node.kind else { continue }
            guard item.kind == .function else {
                report(.syntax, "'\(item.kind == .subscript ? "subscript" : item.name)' can only stand in a type.", item.nameRange, file)
                continue
            }
            let function = builder.function(item, owner: .none, scope: scope)
            if isOneTooMany(function, beside: self.scope.names[function.name]?.count ?? 0) { continue }
            if let other = self.scope.names[function.name]?.first(where: { collide($0, function) }) { reportDuplicate(function, of: other) }
            self.scope.names[function.name, default: []].append(function)
            functionsToCheck.append(function)
        }
    }

    /// Whether a name has as many meanings as it may have; the first that is too many is reported.
    func isOneTooMany(_ declaration: Declaration, beside others: Int) -> Bool {
        guard others >= ListLimits.overloads, let file = declaration.file else { return false }
        if !isLimitReported {
            isLimitReported = true
            report(.limit, "'\(declaration.name)' is declared more than \(ListLimits.overloads.grouped) times. Give what does something else another name.", declaration.nameRange, file)
        }
        return true
    }

    /// Whether two declarations of one name cannot stand beside one another.
    func collide(_ a: Declaration, _ b: Declaration) -> Bool {
        switch (a, b) {
        case (let f as FunctionDeclaration, let g as FunctionDeclaration):
            guard f.isStatic == g.isStatic || isInitializer(f) || f.owner == nil, labels(of: f) == labels(of: g), f.signature.parameters.count == g.signature.parameters.count else { return false }
            if f.extensionRequirements != g.extensionRequirements { return false }
            var substitution = Substitution(g.signature.parameters, f.signature.parameters.map { .parameter($0) })
            // What 'some P' hides is not told apart.
            if let hidden = g.opaqueResult, let other = f.opaqueResult { substitution = Substitution(g.signature.parameters + [hidden], (f.signature.parameters + [other]).map { .parameter($0) }) }
            func key(_ function: FunctionDeclaration) -> SwiftType {
                substitute(.function(FunctionType(function.parameters.map { .init($0.isVariadic ? array($0.type) : $0.type, isInout: $0.isInout) }, function.kind.isInitializer ? .void : function.result)), substitution)
            }
            if case .operator(let x) = f.kind, case .operator(let y) = g.kind, x != y { return false }
            if Set(f.signature.requirements.map { substitute($0, substitution) }) != Set(g.signature.requirements.map { substitute($0, substitution) }) { return false }
            // Many of a type is another parameter than an array of it.
            return key(f) == key(g) && f.parameters.map(\.isVariadic) == g.parameters.map(\.isVariadic)
        case (let s as SubscriptDeclaration, let t as SubscriptDeclaration):
            guard labels(of: s) == labels(of: t), s.isStatic == t.isStatic, s.signature.parameters.count == t.signature.parameters.count, s.extensionRequirements == t.extensionRequirements else { return false }
            let substitution = Substitution(t.signature.parameters, s.signature.parameters.map { .parameter($0) })
            if Set(s.signature.requirements) != Set(t.signature.requirements.map { substitute($0, substitution) }) { return false }
            return s.parameters.map(\.type) == t.parameters.map { substitute($0.type, substitution) } && s.parameters.map(\.isVariadic) == t.parameters.map(\.isVariadic) && s.result == substitute(t.result, substitution)
        case (let f as FunctionDeclaration, let v as VariableDeclaration): return f.parameters.isEmpty && f.isStatic == v.isStatic && f.owner != nil || f.owner == nil
        case (let v as VariableDeclaration, let f as FunctionDeclaration): return f.parameters.isEmpty && f.isStatic == v.isStatic && f.owner != nil || f.owner == nil
        // A case is a member of the enum itself.
        case (is EnumCaseDeclaration, is FunctionDeclaration), (is EnumCaseDeclaration, is VariableDeclaration): return isStatic(b)
        case (is FunctionDeclaration, is EnumCaseDeclaration), (is VariableDeclaration, is EnumCaseDeclaration): return isStatic(a)
        case (let v as VariableDeclaration, let w as VariableDeclaration): return v.isStatic == w.isStatic && v.extensionRequirements == w.extensionRequirements
        default: return true
        }
    }

    func isNeverType(_ type: SwiftType) -> Bool {
        if case .nominal(let nominal, _) = type { return nominal.builtin == .never }
        return false
    }

    func isUntypedNil(_ expression: TypedExpression) -> Bool { expression.type.hasVariables }

    /// `{ … }` alone on a line.
    func isUnresolvedClosure(_ node: ExpressionNode) -> Bool {
        if case .closure = node.kind { return true }
        return false
    }
}

extension FunctionDeclaration.Kind {
    var isInitializer: Bool { if case .initializer = self { true } else { false } }
}
