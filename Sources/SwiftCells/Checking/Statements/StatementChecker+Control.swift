extension StatementChecker {
    func forIn(_ node: ForNode, _ scope: Scope) -> TypedForIn? {
        let target = TypedLoop(label: node.label)
        let inner = Scope(parent: scope)
        let annotated = node.type.map { checker.builder(for: file).resolve($0, scope) }
        let wanted = annotated.flatMap { typeAsWritten(node.sequence, of: $0) }
        let sequence = expression(node.sequence, scope, wanted: wanted, parts: parts(node.pattern), isWalked: true).map(unwrappedIfImplicit)
        var elementType: SwiftType = .error
        var makeIterator: FunctionReference?
        var iteratorType: SwiftType = .error
        var next: FunctionReference?
        if let sequence {
            switch iteration(of: sequence.type, scope) {
            case (let element, let make, let iterator, let step)?:
                elementType = element
                makeIterator = make
                iteratorType = iterator
                next = step
            case nil:
                if checker.optionalWrapped(sequence.type) != nil {
                    report("This is an Optional, so it must be unwrapped before it can be walked through.", node.sequence.range, notes: ["Write 'if let', or '?? []'."])
                } else if case .nominal(let nominal, _) = sequence.type, nominal.builtin == .int {
                    report("'for' walks through a sequence, not a number.", node.sequence.range, notes: ["Write 0..<n."])
                } else if case .existential(let protocols) = sequence.type, let walked = checker.library.protocolNamed("Sequence"), protocols.contains(where: { checker.inherits($0, walked) }), let open = checker.openPart(of: sequence.type) {
                    checker.report(.unsupported, "Cells do not walk through '\(sequence.type)', whose '\(open.associated)' is known only while the cell runs.", node.sequence.range, file, notes: ["Take 'some \(open.owner)' in place of 'any \(open.owner)', or the type itself."])
                } else {
                    let parts = checker.lookup("unbind", in: sequence.type, isStatic: false, environment: inner.environment)
                    report(
                        "'\(sequence.type)' is not a Sequence, so 'for' cannot walk through it.", node.sequence.range,
                        notes: parts.isEmpty ? [] : ["Its parts along the first dimension are an array: write .unbind() behind it."])
                }
            }
        }
        if elementType.hasError {
            declareFailed(node.pattern, inner)
            loop(target) { _ = block(node.body, inner) }
            return nil
        }
        var matched = elementType
        if let annotation = node.type, let annotated {
            matched = annotated
            if matched != elementType, !matched.hasError, !isTaken(elementType, for: matched, annotation, scope) { matched = .error }
        }
        guard var pattern = pattern(node.pattern, matched, inner) else {
            loop(target) { _ = block(node.body, inner) }
            return nil
        }
        if matched != elementType, !matched.hasError { pattern = TypedPattern(.cast(pattern, matched), elementType, node.pattern.range) }
        let condition = node.condition.flatMap { boolean($0, inner) }
        let body = loop(target) { self.block(node.body, inner) }
        guard let sequence, node.condition == nil || condition != nil else { return nil }
        return TypedForIn(
            target: target, pattern: pattern, sequence: sequence, condition: condition, body: body, elementType: elementType, makeIterator: makeIterator,
            iteratorType: iteratorType, next: next)
    }

    /// What is declared as `T!` is unwrapped where a loop walks through it.
    private func unwrappedIfImplicit(_ sequence: TypedExpression) -> TypedExpression {
        let declared: VariableDeclaration?
        switch sequence.kind {
        case .variable(let variable): declared = variable
        case .property(let reference, _): declared = reference.declaration
        default: declared = nil
        }
        guard declared?.isImplicitlyUnwrapped == true, let wrapped = checker.optionalWrapped(sequence.type) else { return sequence }
        return TypedExpression(.forceUnwrap(sequence), wrapped, sequence.range)
    }

    /// Whether a loop may take elements for values of the type that is written in front of them; what it may not is reported.
    private func isTaken(_ element: SwiftType, for wanted: SwiftType, _ annotation: TypeNode, _ scope: Scope) -> Bool {
        guard Solver(checker, file, environment: scope.environment).isSubtype(element, of: wanted) else {
            report("The elements are of type '\(element)', not '\(wanted)'.", annotation.range)
            return false
        }
        if case .nominal(let nominal, _) = element, nominal.builtin != .optional, !wanted.contains(where: { if case .function = $0 { true } else { false } }) { return true }
        report("Cells do not take elements of type '\(element)' for '\(wanted)' in front of 'in'.", annotation.range, kind: .unsupported, notes: ["Leave the type out, and write 'let value: \(wanted) = …' in the loop."])
        return false
    }

    /// What a literal, a range or a stride is where its elements are said to be of a type: `for i: UInt8 in 0...9`.
    private func typeAsWritten(_ node: ExpressionNode, of element: SwiftType) -> SwiftType? {
        func generic(_ name: String) -> SwiftType? {
            guard !element.hasError, let nominal = checker.libraryType(name) else { return nil }
            return .nominal(nominal, [element])
        }
        // Optionals and values of any type are no bounds: what is between them is taken for such values one by one.
        var isBound: Bool { if case .nominal(let nominal, _) = element { nominal.builtin != .optional } else { false } }
        switch node.kind {
        case .array: return generic("Array")
        case .binary("...", _, _, _) where isBound: return generic("ClosedRange")
        case .binary("..<", _, _, _) where isBound: return generic("Range")
        case .call(let callee, let arguments):
            guard isBound, case .name("stride", _, _) = callee.kind, arguments.count == 3 else { return nil }
            return generic(arguments[1].label == "to" ? "StrideTo" : "StrideThrough")
        default: return nil
        }
    }

    /// How a sequence is walked through: its elements' type, `makeIterator`, the iterator and its `next`.
    private func iteration(of type: SwiftType, _ scope: Scope) -> (SwiftType, FunctionReference?, SwiftType, FunctionReference?)? {
        if case .nominal(let nominal, let arguments) = type {
            switch nominal.builtin {
            case .array?: return (arguments[0], nil, type, nil)
            case .range?, .closedRange?:
                if case .nominal(let bound, _) = arguments[0], bound.builtin?.isOrderedAsWord == true { return (arguments[0], nil, type, nil) }
            default: break
            }
        }
        guard let sequence = checker.library.protocolNamed("Sequence"), checker.conforms(type, to: sequence, in: scope.environment),
            let elementDeclaration = sequence.associatedTypes.first(where: { $0.name == "Element" }), let iteratorDeclaration = sequence.associatedTypes.first(where: { $0.name == "Iterator" })
        else { return nil }
        let element = checker.canonical(.associated(type, elementDeclaration), scope.environment)
        let iterator = checker.canonical(.associated(type, iteratorDeclaration), scope.environment)
        guard !element.hasError, !iterator.hasError else { return nil }
        func method(_ name: String, _ owner: SwiftType) -> FunctionReference? {
            let members = checker.lookup(name, in: owner, isStatic: false, environment: scope.environment).filter { member in
                guard let function = member.declaration as? FunctionDeclaration, function.parameters.isEmpty else { return false }
                return member.requirements.allSatisfy { checker.holds(checker.substitute($0, member.substitution), in: scope.environment) }
            }
            // Of a type that is not known, only the requirement is sure to fit its iterator.
            guard let found = members.first(where: { $0.origin == .requirement }) ?? members.min(by: { $0.origin.rawValue < $1.origin.rawValue }), let function = found.declaration as? FunctionDeclaration else { return nil }
            var dispatch = FunctionReference.Dispatch.direct
            if checker.isRequirement(function) { dispatch = .witness } else if let nominal = function.owner as? NominalDeclaration, nominal.kind == .classType, nominal.isOpen, !function.isFinal { dispatch = .dynamic }
            return FunctionReference(function, found.substitution, dispatch)
        }
        guard let make = method("makeIterator", type), let next = method("next", iterator) else { return nil }
        return (element, make, iterator, next)
    }

    // MARK: Switch

    func switchStatement(_ node: SwitchNode, _ scope: Scope) -> TypedSwitch? {
        let target = TypedLoop(label: node.label)
        guard let subject = expression(node.subject, scope) else {
            for item in node.cases {
                let inner = Scope(parent: scope)
                for pattern in item.items { declareFailed(pattern.pattern, inner) }
            }
            return nil
        }
        var cases: [TypedSwitch.Case] = []
        targets.append((target, .switchStatement))
        let outer = fallthroughs
        fallthroughs = []
        defer {
            targets.removeLast()
            fallthroughs = outer
        }
        var failed = false
        for (position, item) in node.cases.enumerated() {
            let inner = Scope(parent: scope)
            inner.isTryCovered = scope.isTryCovered
            var patterns: [(pattern: TypedPattern, condition: TypedExpression?)] = []
            for (index, entry) in item.items.enumerated() {
                // Each alternative binds the same names; the body uses those of the first.
                let own = index == 0 ? inner : Scope(parent: scope)
                guard let typed = pattern(entry.pattern, subject.type, own) else { failed = true; continue }
                if index > 0, let first = patterns.first { checkSameBindings(first.pattern, typed, entry.pattern.range) }
                let condition = entry.condition.flatMap { boolean($0, own) }
                if entry.condition != nil, condition == nil { failed = true }
                patterns.append((typed, condition))
            }
            if item.items.isEmpty || item.isUnknown, position != node.cases.count - 1 { report("'\(item.items.isEmpty ? "default" : "@unknown case _")' must be the last case.", item.range) }
            if item.body.statements.isEmpty { report("Each case must do something: write 'break' where there is nothing to do.", item.range, notes: position + 1 < node.cases.count ? ["Cases that do the same are written together: case 1, 2:"] : []) }
            var next = TypedSwitch.Case(patterns: patterns, body: TypedBlock([]))
            if let falling = fallthroughs, let above = cases.last, !falling.isEmpty {
                next.isFallenInto = true
                if patterns.count == item.items.count { fall(falling, from: above.bindings, into: next.bindings) }
            }
            fallthroughs = []
            next.body = TypedBlock(statements(item.body.statements, Scope(parent: inner)))
            if position == node.cases.count - 1, let first = fallthroughs?.first { report("There is no case below to fall through to.", first.range) }
            cases.append(next)
        }
        if failed { return nil }
        if node.cases.isEmpty, Exhaustiveness(checker).missing([], subject.type) != nil {
            report("A switch needs cases.", node.range)
            return nil
        }
        let rows = cases.flatMap { item -> [TypedPattern] in
            if item.patterns.isEmpty { return [TypedPattern(.any, subject.type, node.range)] }
            return item.patterns.filter { $0.condition == nil }.map(\.pattern)
        }
        if node.cases.last?.isUnknown == true, !Exhaustiveness(checker).hasKnownValues(subject.type), Exhaustiveness(checker).missing(rows.dropLast(), subject.type) != nil {
            report("'@unknown' is for an enum's cases: a value of type '\(subject.type)' is none of these.", node.cases.last?.range ?? node.range, notes: ["Write 'default:' without it."])
            return nil
        }
        if !cases.contains(where: \.patterns.isEmpty), let missing = Exhaustiveness(checker).missing(rows, subject.type) {
            let range = SourceRange(node.range.start, node.subject.range.end)
            if missing == "_" { report("This switch does not cover every value.", range, notes: ["Add 'default:' with what is done for all others."]) } else { report("This switch does not cover every value: '\(missing)' is missing.", range, notes: ["Add the missing case, or 'default:'."]) }
            return nil
        }
        if !cases.contains(where: \.patterns.isEmpty), let pattern = Exhaustiveness(checker).sureCastOfOptional(in: rows) {
            let written = file.slice(pattern.range)
            report("Swift does not take this switch for one that covers every value, since '\(written)' takes all that is there of an Optional.", SourceRange(node.range.start, node.subject.range.end), notes: ["Write 'default:' for all others."])
            return nil
        }
        return TypedSwitch(target: target, subject: subject, cases: cases)
    }

    /// Gives the names that a case binds the values that they have where the case above falls into it.
    private func fall(_ jumps: [(jump: TypedFallthrough, range: SourceRange)], from own: [VariableDeclaration], into variables: [VariableDeclaration]) {
        for variable in variables {
            guard let same = own.first(where: { $0.name == variable.name }) else {
                report("The case below binds '\(variable.name)', and this one does not: 'fallthrough' would leave it without a value.", jumps[0].range, notes: ["Bind '\(variable.name)' here, too, or write a function for what both cases do."])
                return
            }
            if same.type != variable.type, !same.type.hasError, !variable.type.hasError {
                report("'\(variable.name)' is of type '\(same.type)' here and of type '\(variable.type)' in the case below, which 'fallthrough' goes on with.", jumps[0].range)
                return
            }
        }
        for (jump, _) in jumps { jump.bind(variables, from: own) }
    }

    private func checkSameBindings(_ first: TypedPattern, _ other: TypedPattern, _ range: SourceRange) {
        let a = first.bindings.map { "\($0.name): \($0.type)" }.sorted()
        let b = other.bindings.map { "\($0.name): \($0.type)" }.sorted()
        if a != b { report("Every pattern of one case must bind the same names with the same types.", range) }
        if a == b, let changed = other.bindings.first(where: { own in first.bindings.contains { $0.name == own.name && $0.isMutable != own.isMutable } }) {
            report("'\(changed.name)' must be bound by 'let' in all patterns of one case, or by 'var'.", range)
        }
        if first.bindings.map(\.name) != other.bindings.map(\.name), a == b { report("Cells need the names of a case's patterns in the same order.", range, kind: .unsupported) }
    }

    // MARK: Errors

    func doStatement(_ node: DoNode, _ scope: Scope, _ range: SourceRange) -> TypedStatement? {
        let target = TypedLoop(label: node.label)
        if node.label != nil { targets.append((target, .labelled)) }
        defer { if node.label != nil { targets.removeLast() } }
        if node.catches.isEmpty { return TypedStatement(.block(target, block(node.body, scope)), range) }
        guard let error = checker.library.protocolNamed("Error") else { return nil }
        let errorType = SwiftType.existential([error])
        let catchesAll = node.catches.contains { clause in
            clause.items.isEmpty || clause.items.contains { $0.condition == nil && takesEveryError($0.pattern, errorType, scope) }
        }
        let (before, ownBefore) = (context.throwsErrors, context.throwsOfItsOwn)
        (context.throwsErrors, context.throwsOfItsOwn) = (false, false)
        if catchesAll { catchDepth += 1 }
        let wasPartlyCaught = isPartlyCaught
        isPartlyCaught = !catchesAll
        let body = block(node.body, scope)
        isPartlyCaught = wasPartlyCaught
        if catchesAll {
            catchDepth -= 1
            context.throwsErrors = before
        } else {
            context.throwsErrors = before || context.throwsErrors
        }
        let bodyThrowsOfItsOwn = context.throwsOfItsOwn
        context.throwsOfItsOwn = ownBefore || (bodyThrowsOfItsOwn && !catchesAll)
        var catches: [TypedDo.Catch] = []
        for clause in node.catches {
            let inner = Scope(parent: scope)
            var patterns: [(pattern: TypedPattern, condition: TypedExpression?)] = []
            if clause.items.isEmpty {
                let variable = VariableDeclaration(name: "error", type: errorType, isMutable: false, file: file, nameRange: clause.range)
                declare(variable, inner)
                patterns = [(TypedPattern(.variable(variable), errorType, clause.range), nil)]
            }
            for (index, item) in clause.items.enumerated() {
                let own = index == 0 ? inner : Scope(parent: scope)
                guard let typed = pattern(item.pattern, errorType, own) else { continue }
                if index > 0, let first = patterns.first { checkSameBindings(first.pattern, typed, item.pattern.range) }
                patterns.append((typed, item.condition.flatMap { boolean($0, own) }))
            }
            let wasCatching = isCatching
            isCatching = !bodyThrowsOfItsOwn
            catches.append(TypedDo.Catch(patterns: patterns, body: block(clause.body, inner)))
            isCatching = wasCatching
        }
        return TypedStatement(.do(TypedDo(target: target, body: body, catches: catches)), range)
    }

    /// Whether a pattern of a `catch` takes whatever is thrown: a name alone, or the name of a type that every error is of.
    private func takesEveryError(_ node: PatternNode, _ errorType: SwiftType, _ scope: Scope) -> Bool {
        func isOfEvery(_ target: TypeNode) -> Bool {
            let count = checker.diagnostics.count
            defer { checker.diagnostics.removeSubrange(count...) }
            let target = checker.builder(for: file).resolve(target, scope)
            return !target.hasError && Solver(checker, file, environment: scope.environment).isSubtype(errorType, of: target)
        }
        switch node.kind {
        case .name, .wildcard: return true
        case .is(let target): return isOfEvery(target)
        case .cast(let inner, let target): return takesEveryError(inner, errorType, scope) && isOfEvery(target)
        default: return false
        }
    }
}
