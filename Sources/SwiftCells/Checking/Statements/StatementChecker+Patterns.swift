extension StatementChecker {
    /// Checks a pattern against the type of what it is matched with; its names come into being in `scope`.
    func pattern(_ node: PatternNode, _ type: SwiftType, _ scope: Scope, isDeclaration: Bool = false) -> TypedPattern? {
        if checker.givenUp != nil { return nil }
        let range = node.range
        func make(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind, type, range) }
        switch node.kind {
        case .wildcard: return make(.any)
        case .name(let name, let isMutable):
            let prepared = scope.isCellTop ? checker.preparedGlobals.removeValue(forKey: name) : nil
            let variable = prepared ?? VariableDeclaration(name: name, type: type, isMutable: isMutable, file: file, nameRange: range)
            variable.type = type
            declare(variable, scope)
            return make(.variable(variable))
        case .tuple(let elements):
            if elements.count == 1 { return pattern(elements[0].pattern, type, scope, isDeclaration: isDeclaration) }
            if elements.isEmpty, type.isVoid { return make(.any) }
            guard case .tuple(let types) = type, types.count == elements.count else {
                var notes: [String] = []
                if case .nominal(let nominal, _) = type, nominal.builtin == .array { notes = ["The elements of an array are taken by their indices: let first = values[0]."] }
                if notes.isEmpty, elements.count == 2, case .nominal(let nominal, _) = type, nominal.file?.isLibrary == true, checker.library.type("Tensor") !== nominal { notes = ["In a loop, each number and element come from values.enumerated()."] }
                report("This pattern has \(elements.count) parts, and the value is of type '\(type)'.", range, notes: notes)
                declareFailed(node, scope)
                return nil
            }
            var parts: [TypedPattern] = []
            for (element, part) in zip(elements, types) {
                if let label = element.label, label != part.label {
                    let isElsewhere = types.contains { $0.label == label }
                    report(isElsewhere ? "The part labelled '\(label)' is not the value's at this place." : "The value has no part labelled '\(label)'.", element.pattern.range, notes: isElsewhere ? ["Write the parts in the order of the value: (\(types.map { "\($0.label ?? "_"): …" }.joined(separator: ", ")))."] : [])
                }
                guard let typed = pattern(element.pattern, part.type, scope, isDeclaration: isDeclaration) else { return nil }
                parts.append(typed)
            }
            return make(.tuple(parts))
        case .optional(let inner):
            guard let wrapped = checker.optionalWrapped(type) else {
                report("'\(type)' is not an Optional: leave the '?' out.", range)
                declareFailed(inner, scope)
                return nil
            }
            return pattern(inner, wrapped, scope).map { make(.some($0)) }
        case .is(let written):
            let target = checker.builder(for: file).resolve(written, scope)
            if target.hasError { hasFailed = true; return nil }
            guard !tellsClasses(type, target, written, range, scope) else { return nil }
            if let wrapped = contentTakenForAny(type, target) { return pattern(node, wrapped, scope).map { make(.some($0)) } }
            return cast(type, to: target, range, .is(target))
        case .cast(let inner, let written):
            let target = checker.builder(for: file).resolve(written, scope)
            if target.hasError { hasFailed = true; declareFailed(inner, scope); return nil }
            guard !tellsClasses(type, target, written, range, scope) else {
                declareFailed(inner, scope)
                return nil
            }
            if let wrapped = contentTakenForAny(type, target) { return pattern(node, wrapped, scope).map { make(.some($0)) } }
            return pattern(inner, target, scope).map { cast(type, to: target, range, .cast($0, target)) }
        case .expression(let node): return expressionPattern(node, type, scope)
        case .error:
            hasFailed = true
            return nil
        }
    }

    /// What an Optional holds that a pattern takes for any value, or for any of a protocol: the pattern looks into it, and `nil` is none.
    private func contentTakenForAny(_ type: SwiftType, _ target: SwiftType) -> SwiftType? {
        guard let wrapped = checker.optionalWrapped(type) else { return nil }
        if case .existential = target { return wrapped }
        return checker.optionalWrapped(target).flatMap { contentTakenForAny(wrapped, $0) == nil ? nil : wrapped }
    }

    /// Reports a pattern that asks whether a value is an object, where Swift makes one of any value.
    private func tellsClasses(_ type: SwiftType, _ target: SwiftType, _ written: TypeNode, _ range: SourceRange, _ scope: Scope) -> Bool {
        if let message = checker.refusalOfMetatype(target, file.slice(written.range)) {
            report(message, range, kind: .unsupported, notes: [CellChecker.noteOnMetatypes])
            return true
        }
        if target.takesFunctions {
            report("Cells do not cast to '\(target)': they do not tell functions that keep what they are given ('@escaping') from others.", range, kind: .unsupported, notes: ["Keep the function in a struct, or as the payload of an enum's case."])
            return true
        }
        guard let message = checker.refusalOfObject(type, target, in: scope.environment) else { return false }
        report(message, range, kind: .unsupported, notes: [CellChecker.noteOnObjects])
        return true
    }

    private func expressionPattern(_ node: ExpressionNode, _ type: SwiftType, _ scope: Scope) -> TypedPattern? {
        let range = node.range
        func make(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind, type, range) }
        switch node.kind {
        case .nilLiteral where checker.optionalWrapped(type) != nil: return make(.none)
        case .boolean(let value):
            // `true` looks through Optionals, however many.
            var (target, depth) = (type, 0)
            while let wrapped = checker.optionalWrapped(target) { (target, depth) = (wrapped, depth + 1) }
            if case .nominal(let nominal, _) = target, nominal.builtin == .bool { return wrap(TypedPattern(.boolean(value), target, range), depth, type, range) }
        case .pattern(let inner): return pattern(inner, type, scope)
        case .member(let base, let member): if let found = enumCase(base, member.name, nil, type, scope, range) { return found.pattern }
        case .call(let callee, let arguments):
            if case .member(let base, let member) = callee.kind, let found = enumCase(base, member.name, arguments, type, scope, range) { return found.pattern }
        default: break
        }
        return valuePattern(node, type, scope)
    }

    private struct CasePattern { var pattern: TypedPattern? }

    /// A pattern that names a case of the enum; `nil` where it does not.
    private func enumCase(_ base: ExpressionNode?, _ name: String, _ arguments: [ArgumentNode]?, _ type: SwiftType, _ scope: Scope, _ range: SourceRange) -> CasePattern? {
        var target = type
        var depth = 0
        if let base {
            // `Shape.circle`: the type named must be the value's.
            let solver = Solver(checker, file, environment: scope.environment)
            let count = checker.diagnostics.count
            let named = solver.typeFromExpression(base, allowingOpen: true, scope)
            checker.diagnostics.removeSubrange(count...)
            guard let named, case .nominal(let nominal, _) = named else { return nil }
            while case .nominal(let own, let inner) = target, own !== nominal, own.builtin == .optional { target = inner[0]; depth += 1 }
            if depth == 0, case .existential = target, nominal.kind == .enumeration, nominal.cases.contains(where: { $0.name == name }), isHeld(named, by: target) {
                // A value of unknown type is cast to the enum first.
                return enumCase(base, name, arguments, named, scope, range).map { CasePattern(pattern: $0.pattern.map { TypedPattern(.cast($0, named), type, range) }) }
            }
            guard case .nominal(let own, _) = target, own === nominal else { return nil }
            // `Box<Int>.full`: the types that are written must be the value's as well.
            if named != target, named != own.selfType, !named.hasVariables, own.kind == .enumeration {
                report("This pattern is of type '\(named)', and the value of type '\(target)'.", range)
                return CasePattern(pattern: nil)
            }
            if depth > 0, own.kind == .enumeration, own.cases.contains(where: { $0.name == name }) {
                report("This pattern is of type '\(target)', and the value of type '\(type)'.", range, notes: ["Write .\(name), or \(own.name).\(name)? with a '?' behind it."])
                return CasePattern(pattern: nil)
            }
        }
        if let wrapped = checker.optionalWrapped(target), base == nil {
            if name == "none", arguments == nil { return CasePattern(pattern: TypedPattern(.none, type, range)) }
            if name == "some" {
                guard let arguments else { return CasePattern(pattern: TypedPattern(.some(TypedPattern(.any, wrapped, range)), type, range)) }
                guard arguments.count == 1 else { return nil }
                let inner = payloadPattern(arguments[0].value, wrapped, scope)
                return CasePattern(pattern: inner.map { TypedPattern(.some($0), type, range) })
            }
            while let inner = checker.optionalWrapped(target) { target = inner; depth += 1 }
        }
        guard case .nominal(let nominal, let genericArguments) = target, nominal.kind == .enumeration, let item = nominal.cases.first(where: { $0.name == name }) else { return nil }
        let substitution = Substitution(nominal.allParameters, genericArguments)
        let types = item.parameters.map { checker.substitute($0.type, substitution) }
        var payload: [TypedPattern] = []
        if let arguments {
            if types.isEmpty {
                report("'.\(name)' carries no values.", range)
                return CasePattern(pattern: nil)
            }
            var given = arguments
            // `case .pair(let p)` takes the whole payload as one tuple.
            if given.count == 1, types.count > 1 {
                if case .pattern(let inner) = given[0].value.kind, case .tuple(let parts) = inner.kind, parts.count == types.count {
                    given = parts.map { ArgumentNode(label: $0.label, labelRange: inner.range, value: ExpressionNode(.pattern($0.pattern), $0.pattern.range)) }
                } else if case .pattern(let inner) = given[0].value.kind, case .wildcard = inner.kind {
                    return CasePattern(pattern: wrap(TypedPattern(.enumCase(item, payload: types.map { TypedPattern(.any, $0, range) }), target, range), depth, type, range))
                } else if case .pattern(let inner) = given[0].value.kind, case .name = inner.kind, given[0].label == nil || given[0].label == item.parameters[0].label {
                    let whole = SwiftType.tuple(zip(item.parameters, types).map { .init($0.label, $1) })
                    return CasePattern(pattern: pattern(inner, whole, scope).map { wrap(TypedPattern(.enumCase(item, payload: [$0]), target, range), depth, type, range) })
                } else {
                    report("'.\(name)' carries \(types.count) values: give each a pattern.", range, kind: .unsupported)
                    return CasePattern(pattern: nil)
                }
            }
            // `case .at(let x, let y)` takes apart the one tuple that is carried.
            if given.count > 1, types.count == 1, case .tuple(let parts) = types[0], parts.count == given.count, zip(given, parts).allSatisfy({ $0.label == nil || $0.label == $1.label }) {
                let inner = zip(given, parts).map { payloadPattern($0.value, $1.type, scope) }
                guard case let found = inner.compactMap({ $0 }), found.count == parts.count else { return CasePattern(pattern: nil) }
                return CasePattern(pattern: wrap(TypedPattern(.enumCase(item, payload: [TypedPattern(.tuple(found), types[0], range)]), target, range), depth, type, range))
            }
            guard given.count == types.count else {
                report("'.\(name)' carries \(types.count) value\(types.count == 1 ? "" : "s"), and this pattern has \(given.count).", range)
                return CasePattern(pattern: nil)
            }
            for (index, argument) in given.enumerated() {
                if let label = argument.label, label != item.parameters[index].label { report("'.\(name)' has no value labelled '\(label)' there.", argument.labelRange) }
                guard let part = payloadPattern(argument.value, types[index], scope) else { return CasePattern(pattern: nil) }
                payload.append(part)
            }
        } else {
            payload = types.map { TypedPattern(.any, $0, range) }
        }
        return CasePattern(pattern: wrap(TypedPattern(.enumCase(item, payload: payload), target, range), depth, type, range))
    }

    /// Whether a value of unknown type may be of a type.
    private func isHeld(_ type: SwiftType, by existential: SwiftType) -> Bool {
        guard case .existential(let protocols) = existential else { return false }
        return protocols.allSatisfy { checker.conforms(type, to: $0, in: GenericEnvironment()) }
    }

    private func wrap(_ pattern: TypedPattern, _ depth: Int, _ type: SwiftType, _ range: SourceRange) -> TypedPattern {
        var types: [SwiftType] = []
        var current = type
        for _ in 0..<depth {
            types.append(current)
            current = checker.optionalWrapped(current) ?? current
        }
        var result = pattern
        for type in types.reversed() { result = TypedPattern(.some(result), type, range) }
        return result
    }

    private func payloadPattern(_ node: ExpressionNode, _ type: SwiftType, _ scope: Scope) -> TypedPattern? {
        if case .pattern(let inner) = node.kind { return pattern(inner, type, scope) }
        if case .discard = node.kind { return TypedPattern(.any, type, node.range) }
        return expressionPattern(node, type, scope)
    }

    /// A pattern such as `.make(3)` as the call of a static function that it is.
    ///
    /// In some places Swift takes the arguments for patterns of what the function takes, so that there must be one for each parameter, to which
    /// it can be compared.
    private func call(_ node: ExpressionNode, of type: SwiftType, _ scope: Scope) -> ExpressionNode? {
        guard case .call(let callee, let arguments) = node.kind, case .member(_, let member) = callee.kind, let call = node.withoutPatterns, let equatable = checker.library.protocolNamed("Equatable") else { return nil }
        var target = type
        while let wrapped = checker.optionalWrapped(target) { target = wrapped }
        let found = checker.lookup(member.name, in: target, isStatic: true, environment: scope.environment)
        guard found.count == 1, let function = found[0].declaration as? FunctionDeclaration, function.signature.parameters.isEmpty, member.name != "init", function.parameters.count == arguments.count,
            function.parameters.allSatisfy({ !$0.isVariadic && checker.conforms(checker.substitute($0.type, found[0].substitution), to: equatable, in: scope.environment) })
        else { return nil }
        return call
    }

    /// A value compared with `~=`, which for most types is `==`.
    private func valuePattern(_ written: ExpressionNode, _ type: SwiftType, _ scope: Scope) -> TypedPattern? {
        // A value is not made Optional to be compared with a case of Optional.
        if case .member(nil, let member) = written.kind, member.name == "none", checker.optionalWrapped(type) == nil, checker.lookup(member.name, in: type, isStatic: true, environment: scope.environment).isEmpty {
            report("'\(type)' has no case '\(member.name)'.", written.range, notes: nearestCase(member.name, type))
            return nil
        }
        let node = call(written, of: type, scope) ?? written
        let subject = VariableDeclaration(name: "$subject", type: type, isMutable: false, file: file, nameRange: node.range)
        context.locals.insert(subject)
        let inner = Scope(parent: scope)
        inner.declare(subject)
        let read = ExpressionNode(.name("$subject", labels: nil, arguments: []), node.range)
        let match = ExpressionNode(.binary("~=", node.range, node, read), node.range)
        let count = checker.diagnostics.count
        if let built = checker.check(match, in: inner, file: file, wanted: checker.named("Bool")) {
            return TypedPattern(.expression(subject: subject, match: built), type, node.range)
        }
        checker.diagnostics.removeSubrange(count...)
        // Comparing by `==`, for what the library gives no `~=`.
        let equal = ExpressionNode(.binary("==", node.range, read, node), node.range)
        if let built = checker.check(equal, in: inner, file: file, wanted: checker.named("Bool")), isEquatable(type, scope), comparesOneType(built) {
            return TypedPattern(.expression(subject: subject, match: built), type, node.range)
        }
        checker.diagnostics.removeSubrange(count...)
        if case .name(let name, nil, let arguments) = node.kind, arguments.isEmpty, name.first?.isLowercase == true, !isCase(name, of: type), Solver(checker, file, environment: scope.environment).isUnknown(name, scope) {
            checker.reportUnknown(name, node.range, scope, file)
            let isCaught = type == .existential([checker.library.protocolNamed("Error")].compactMap { $0 })
            checker.diagnostics[checker.diagnostics.count - 1].notes.append("To name the value, write let \(name)\(isCaught ? ", or 'catch' alone: the error is then 'error'" : "").")
            declare(VariableDeclaration(name: name, type: .error, isMutable: false, file: file, nameRange: node.range), scope)
            hasFailed = true
        } else if case .member(nil, let member) = node.kind {
            report("'\(type)' has no case '\(member.name)'.", node.range, notes: nearestCase(member.name, type))
        } else if case .member(let base?, let member) = node.kind, case .nominal(let nominal, _)? = Solver(checker, file, environment: scope.environment).typeFromExpression(base, allowingOpen: true, scope),
            nominal.kind == .enumeration, checker.lookup(member.name, in: nominal.selfType, isStatic: true, environment: scope.environment).isEmpty {
            report("'\(nominal.name)' has no case '\(member.name)'.", node.range, notes: nearestCase(member.name, nominal.selfType))
        } else if case .call(let callee, _) = node.kind, case .member(nil, let member) = callee.kind, checker.lookup(member.name, in: type, isStatic: true, environment: scope.environment).isEmpty {
            report("'\(type)' has no case '\(member.name)'.", callee.range, notes: nearestCase(member.name, type))
            declareFailed(PatternNode(.expression(node), node.range), scope)
        } else {
            var notes = typePatternNotes(node, type, scope)
            if case .name(let name, nil, _) = node.kind, isCase(name, of: type) { notes = ["A case is written with a point: .\(name)."] }
            if case .binary("||", _, let one, let other) = node.kind { notes = ["Several patterns are separated by commas: case \(file.slice(one.range).prefix(30)), \(file.slice(other.range).prefix(30)):"] }
            if case .binary(let sign, _, _, let bound) = node.kind, ["<", ">", "<=", ">=", "==", "!=", "&&"].contains(sign) {
                notes = ["A comparison is a condition: case let n where \(sign == "&&" ? "…" : "n \(sign) \(file.slice(bound.range).prefix(30))"):"]
            }
            if case .call = node.kind, notes.isEmpty, node.withoutPatterns != nil, isEquatable(type, scope) { notes = ["Compare with ==: case let value where value == \(file.slice(node.range).prefix(30)):"] }
            report("This pattern cannot be matched against a value of type '\(type)'.", node.range, notes: notes)
        }
        return nil
    }

    /// A type is no value to compare with: what is written to ask whether a value is of it.
    private func typePatternNotes(_ node: ExpressionNode, _ type: SwiftType, _ scope: Scope) -> [String] {
        guard let written = node.asType, checker.namesType(written, scope, file) else { return [] }
        let name = file.slice(node.range)
        let isCaught = type == .existential([checker.library.protocolNamed("Error")].compactMap { $0 })
        return ["Whether it is of that type is asked by 'is \(name)'; to use it, write 'let \(isCaught ? "error" : "value") as \(name)'."]
    }

    private func isCase(_ name: String, of type: SwiftType) -> Bool {
        if case .nominal(let nominal, _) = type { nominal.cases.contains { $0.name == name } } else { false }
    }

    /// Whether `==` compares values of one type: integers of different types it compares, too, which no pattern does.
    private func comparesOneType(_ comparison: TypedExpression) -> Bool {
        guard case .call(_, _, let arguments) = comparison.kind, arguments.count == 2, case .value(let left) = arguments[0].value, case .value(let right) = arguments[1].value else { return true }
        guard let integer = checker.library.protocolNamed("BinaryInteger"), checker.conforms(left.type, to: integer), checker.conforms(right.type, to: integer) else { return true }
        return left.type == right.type
    }

    private func isEquatable(_ type: SwiftType, _ scope: Scope) -> Bool {
        guard let equatable = checker.library.protocolNamed("Equatable") else { return false }
        return checker.conforms(checker.optionalWrapped(type) ?? type, to: equatable, in: scope.environment)
    }

    private func nearestCase(_ name: String, _ type: SwiftType) -> [String] {
        var type = type
        while let wrapped = checker.optionalWrapped(type) { type = wrapped }
        if case .function(let function) = type, case .nominal(let nominal, _) = function.result, nominal.cases.contains(where: { $0.name == name }) {
            return ["This is the case without its value, which is a function: give it one, as in \(nominal.name).\(name)(…)."]
        }
        guard case .nominal(let nominal, _) = type, let near = Spelling.nearest(to: name, among: nominal.cases.map(\.name)) else { return [] }
        return ["Did you mean '.\(near)'?"]
    }
}

extension Solver {
    /// The type an expression names; generic types may be named without their arguments.
    func typeFromExpression(_ node: ExpressionNode, allowingOpen: Bool, _ scope: Scope) -> SwiftType? {
        if case .name(let name, nil, let arguments) = node.kind, arguments.isEmpty, allowingOpen {
            switch checker.lookupValue(name, scope, file) {
            case .candidates(let found):
                if let nominal = found.last?.declaration as? NominalDeclaration { return nominal.selfType }
                if let alias = found.last?.declaration as? AliasDeclaration { return alias.type }
                if name == "Self" { return scope.nearestOwner?.selfType }
                return nil
            case .reported: return nil
            }
        }
        return typeFromExpression(node, scope)
    }
}
