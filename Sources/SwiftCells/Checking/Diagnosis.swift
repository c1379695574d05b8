/// Says why an expression has no type: the smallest part that fails by itself is the one to blame.
struct Diagnosis {
    let checker: CellChecker
    let file: SourceFile
    let scope: Scope

    init(_ checker: CellChecker, _ file: SourceFile, _ scope: Scope) {
        self.checker = checker
        self.file = file
        self.scope = scope
    }

    func report(_ message: String, _ range: SourceRange, notes: [String] = []) { checker.report(.type, message, range, file, notes: notes) }

    /// The type an expression has by itself; `nil` where it has none, or where what stands around it is not solved yet. Nothing is reported.
    func typeAlone(_ node: ExpressionNode) -> SwiftType? {
        if case .closure = node.kind { return nil }
        return solved(node, \.solutions.first)
    }

    /// The type of `x?` within the chain that it begins.
    func typeInChain(_ node: ExpressionNode) -> SwiftType? {
        guard case .optionalMark(let inner) = node.kind else { return nil }
        return (typeAlone(inner) ?? typeInChain(inner)).flatMap { checker.optionalWrapped($0) }
    }

    /// The type an expression has in one of the solutions that it has by itself.
    func solved(_ node: ExpressionNode, _ choose: (Solver) -> Solver.State?) -> SwiftType? {
        // The open types of a closure under way are another solver's.
        if !scope.openVariables.isEmpty { return nil }
        return tried { solver in
            guard let type = solver.generate(node, scope) else { return nil }
            solver.search()
            guard let state = choose(solver) else { return nil }
            solver.state = state
            return solver.resolve(type)
        }
    }

    /// What a solver finds out for the sake of a message: nothing is reported, and its work is in vain. `nil` where there has been enough of that.
    func tried<T>(_ find: (Solver) -> T?) -> T? {
        if checker.isOutOfPatience { return nil }
        let count = checker.diagnostics.count
        let work = checker.workInExpression
        defer {
            checker.diagnostics.removeSubrange(min(count, checker.diagnostics.count)...)
            checker.workInVain += max(0, checker.workInExpression - work)
            checker.workInExpression = work
        }
        return find(Solver(checker, file, environment: scope.environment))
    }

    /// Whether a part's failure is its own, not that of where it stands.
    private func failsAlone(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .member(nil, _), .nilLiteral, .closure, .discard, .error, .keyPath, .reference, .pattern, .operatorName, .type: return false
        case .call(let callee, _), .subscript(let callee, _): if case .member(nil, _) = callee.kind { return false }
        // By itself it has no type, but in the chain that it begins.
        case .optionalMark(let inner): return typeAlone(inner).map { checker.optionalWrapped($0) == nil } ?? true
        case .array(let elements): if elements.isEmpty { return false }
        case .dictionary(let pairs): if pairs.isEmpty { return false }
        default: break
        }
        return typeAlone(node) == nil
    }

    func explain(_ node: ExpressionNode, _ wanted: SwiftType?) {
        let count = checker.diagnostics.count
        for part in node.parts where failsAlone(part) && !checker.isOutOfPatience {
            explain(part, nil)
            if checker.diagnostics.count > count { return }
        }
        if checker.isOutOfPatience { return checker.reportTooComplex(node, file) }
        explainHere(node, wanted)
        if checker.diagnostics.count == count, case .name(let name, _, _) = node.kind, case .candidates(let found) = checker.lookupValue(name, scope, file), let unmet = unmet(found.map(\.conditions)) {
            return report(checker.describeFailure(unmet, of: "'\(name)'"), node.range, notes: checker.remedies(for: unmet))
        }
        if checker.diagnostics.count == count { report("This does not fit together: its type cannot be worked out.", node.range) }
    }

    /// What the subscripts take that a lesson's own type has; an array's places are numbered.
    private func subscriptForms(of type: SwiftType) -> [String] {
        if case .metatype(let instance) = type, !checker.lookup("subscript", in: instance, isStatic: false, environment: scope.environment).isEmpty {
            return ["The subscript belongs to an instance: make one, as in \(instance)(…)[…], or declare it 'static'."]
        }
        guard case .nominal(let nominal, _) = type else { return [] }
        if nominal.builtin == .array { return ["The places of an array are numbered by Ints; what has other keys is a dictionary."] }
        guard nominal.file?.isLibrary == false else { return [] }
        let forms = checker.lookup("subscript", in: type, isStatic: false, environment: scope.environment).compactMap { found in
            (found.declaration as? SubscriptDeclaration).map(\.parameters).map { parameters in
                "(" + parameters.map { ($0.label.map { $0 + ": " } ?? "") + checker.substitute($0.type, found.substitution).description }.joined(separator: ", ") + ")"
            }
        }
        return forms.isEmpty ? [] : ["It takes \(forms.prefix(4).joined(separator: " or "))."]
    }

    /// The first element of a literal that is not of the type that a wanted array, set or dictionary has there, with that type.
    private func wrongElement(of node: ExpressionNode, _ wanted: SwiftType) -> (ExpressionNode, SwiftType)? {
        guard case .nominal(let nominal, let arguments) = wanted else { return nil }
        switch (node.kind, nominal.builtin) {
        case (.array(let elements), .array?), (.array(let elements), .set?):
            return elements.first { !fits($0, arguments[0]) }.map { ($0, arguments[0]) }
        case (.dictionary(let pairs), .dictionary?):
            return pairs.lazy.flatMap { [($0.0, arguments[0]), ($0.1, arguments[1])] }.first { !fits($0.0, $0.1) }
        default: return nil
        }
    }

    private func explainHere(_ node: ExpressionNode, _ wanted: SwiftType?) {
        if let wanted, let (wrong, type) = wrongElement(of: node, wanted) { return explain(wrong, type) }
        if let wanted, let given = typeAlone(node) {
            explainMismatch(node, given, wanted)
            return
        }
        switch node.kind {
        case .binary(let name, let range, let left, let right): explainOperator(node, name, range, left, right, wanted)
        case .prefix(let name, _, let operand), .postfix(let name, _, let operand):
            let type = typeAlone(operand)
            let turnsNumber = name == "!" && type.map(isNumber) == true
            let isOptional = type.flatMap { checker.optionalWrapped($0) } != nil
            let notes = turnsNumber ? ["'!' turns a Bool around; whether a number is zero is \(source(operand)) == 0."] : isOptional ? ["An Optional must be unwrapped first: with '!', 'if let' or '??'."] : []
            report("The operator '\(name)' cannot be used with \(type.map { "'\($0)'" } ?? "this").", node.range, notes: notes)
        case .call(let callee, let arguments): explainCall(node, callee, arguments, wanted)
        case .member(let base?, let member): explainMember(base, member, node)
        case .member(nil, let member):
            if let wanted {
                let type = checker.optionalWrapped(wanted) ?? wanted
                if case .existential(let protocols) = type, !protocols.isEmpty { return reportUnknownOwner(member, type, node) }
                if case .nominal(let nominal, _) = type, let item = nominal.cases.first(where: { $0.name == member.name && !$0.parameters.isEmpty }) {
                    return report("The case '.\(item.name)' of '\(type)' carries a value.", node.range, notes: ["Write it with one: .\(item.name)(…)."])
                }
                report("'\(type)' has no member '\(member.name)'.", node.range, notes: isElementType(type) ? Self.elementTypes[member.name].map { ["Write .\($0)."] } ?? [] : casesInstead(of: member.name, type))
            } else { report("It is not known what type '.\(member.name)' belongs to: write the type before it.", node.range) }
        case .subscript(let base, let arguments):
            let type = typeAlone(base)
            if let type, checker.optionalWrapped(type) != nil { return report("This is an Optional, so it must be unwrapped before it can be subscripted: use '!', '?' or 'if let'.", base.range) }
            if let type, case .existential = type, !checker.lookup("subscript", in: type, isStatic: false, environment: scope.environment).isEmpty,
                explainOpenMember(MemberName(name: "subscript", labels: nil, arguments: [], range: node.range), type) { return }
            let given = arguments.map { argument in
                if case .operatorName = argument.value.kind { "_" } else { typeAlone(argument.value)?.description ?? "_" }
            }.joined(separator: ", ")
            var notes: [String] = []
            if arguments.count == 1, case .nominal(let nominal, _)? = type, [.array, .string].contains(nominal.builtin), let key = typeAlone(arguments[0].value) {
                if checker.optionalWrapped(key) != nil { notes = ["The index is an Optional: unwrap it first, with 'if let' or 'guard let'."] } else if nominal.builtin == .array, isNumber(key), key.description != "Int" { notes = ["Convert it: Int(\(source(arguments[0].value)))."] }
            }
            if type?.description == "String", given == "Range<Int>" || given == "ClosedRange<Int>" { notes = ["A String has no numbered characters: write String(Array(\(source(base)))[\(source(arguments[0].value))]), or use prefix, suffix and dropFirst."] }
            if type?.description == "String", given == "Int" { notes = ["A String has no numbered characters: write Array(\(file.slice(base.range).prefix(30)))[…]."] }
            if case .nominal(let nominal, let parts)? = type, nominal.builtin == .dictionary, parts[0].description == "String", arguments.count == 1 { notes = ["Make a String of the key: String(\(file.slice(arguments[0].value.range).prefix(30)))."] }
            if notes.isEmpty, case .nominal(let nominal, let parts)? = type, nominal.builtin == .dictionary, arguments.count == 1, !fits(arguments[0].value, parts[0]) {
                notes = ["Its keys are of type '\(parts[0])'."]
            }
            if let remedy = ellipsis(node, base, arguments) { notes = [remedy] }
            if case .tuple? = type, arguments.count == 1, case .integer(let digits) = arguments[0].value.kind { notes = ["The parts of a tuple are named by number: \(source(base)).\(digits)."] }
            if case .function? = type, case .name(let name, _, _) = base.kind { notes = ["'\(name)' is a function; an empty dictionary is [:], with a type: var \(name): [String: Int] = [:]."] }
            if case .metatype? = type, arguments.isEmpty { notes = ["An empty array is [\(source(base))](), an instance \(source(base))()."] }
            if let remedy = nested(node, base, arguments) { notes = [remedy] }
            if notes.isEmpty, let type, !arguments.isEmpty { notes = subscriptForms(of: type) }
            if arguments.first?.label == "keyPath", let type, let key = typeAlone(arguments[0].value), key.description.contains("KeyPath") {
                return report("'\(type)' cannot be subscripted with (keyPath: \(key)).", node.range, notes: ["Cells take a key path here that begins with '\(type)': PartialKeyPath<\(type)>, or KeyPath<\(type), …>. To ask whether it is one, write as? PartialKeyPath<\(type)>."])
            }
            report("\(type.map { "'\($0)'" } ?? "This") cannot be subscripted with (\(given)).", node.range, notes: notes)
        case .assign(let left, let right):
            if let target = typeAlone(left) {
                if let given = typeAlone(right) { explainMismatch(right, given, target) } else { explain(right, target) }
            } else {
                report("Nothing can be assigned to this.", left.range)
            }
        case .forceUnwrap(let inner), .optionalMark(let inner):
            if let type = typeAlone(inner) { report("'\(type)' is not an Optional, so there is nothing to unwrap.", node.range) }
        case .ternary(let condition, let yes, let no):
            if let type = typeAlone(condition), let bool = checker.named("Bool"), type != bool { return explainMismatch(condition, type, bool) }
            if let type = wanted ?? typeAlone(yes) ?? typeAlone(no), let wrong = [yes, no].first(where: { (implicitRoot($0) || wanted != nil && $0.isClosure) && !fits($0, type) }) { return explain(wrong, type) }
            report("The two branches of '?:' have different types: \(text(yes)) and \(text(no)).", node.range)
        case .array(let elements):
            if elements.isEmpty { return report("The type of an empty array is not known: write let name: [Type] = [] or [Type]().", node.range) }
            let types = elements.compactMap(typeAlone)
            if Set(types).count > 1 { report("The elements of an array must be of one type, and these are \(orderedNames(types)).", node.range, notes: ["Write [Any] as its type, if that is meant."]) }
        case .dictionary(let pairs):
            if pairs.isEmpty { return report("The type of an empty dictionary is not known: write let name: [Key: Value] = [:].", node.range) }
            for parts in [pairs.map(\.0), pairs.map(\.1)] {
                let types = parts.compactMap(typeAlone)
                if Set(types).count > 1 { return report("The \(parts[0] === pairs[0].0 ? "keys" : "values") of a dictionary must be of one type, and these are \(orderedNames(types)).", node.range, notes: ["Write its type, as in let name: [String: Any], if that is meant."]) }
            }
            if let key = typeAlone(pairs[0].0), let hashable = checker.library.protocolNamed("Hashable"), !checker.conforms(key, to: hashable, in: scope.environment) {
                return report("The keys of a dictionary must be Hashable, and '\(key)' is not.", pairs[0].0.range, notes: checker.remedies(toConform: key, hashable))
            }
            report("The keys of a dictionary must be of one type, and so must its values.", node.range)
        case .nilLiteral:
            report(wanted.map { "'nil' is no value of type '\($0)', which is not an Optional." } ?? "'nil' alone has no type: write let name: Type? = nil.", node.range, notes: wanted.map { ["Only an Optional can be 'nil': write the type '\($0)?', with '?' behind it."] } ?? [])
        case .closure(let closure):
            if let wanted, case .function(let function) = sequence(first: wanted, next: { checker.optionalWrapped($0) }).first(where: { checker.optionalWrapped($0) == nil }) {
                let count = checker.diagnostics.count
                explainClosure(node, closure, function)
                if checker.diagnostics.count == count { report("This closure does not fit '\(wanted)'.", node.range) }
                return
            }
            if let wanted { return report("A closure is given where '\(wanted)' is wanted.", node.range) }
            // All is known of it but what its body does.
            if let named = closure.parameters ?? (closure.highestShorthand < 0 ? [] : nil), named.allSatisfy({ $0.type != nil }), let body = closure.singleExpression {
                let inner = Scope(parent: scope)
                for capture in closure.captures {
                    guard let type = typeAlone(capture.value ?? ExpressionNode(.name(capture.name, labels: nil, arguments: []), capture.nameRange)) else { break }
                    let isOptional = capture.ownership == .weak && checker.optionalWrapped(type) == nil
                    inner.declare(VariableDeclaration(name: capture.name, type: isOptional ? checker.optional(type) : type, isMutable: false, file: file, nameRange: capture.nameRange))
                }
                let builder = checker.builder(for: file)
                for parameter in named {
                    guard let type = parameter.type.map({ builder.resolve($0, scope) }), !type.hasError else { return }
                    inner.declare(VariableDeclaration(name: parameter.name, type: type, isMutable: parameter.isInout, file: file, nameRange: parameter.nameRange))
                }
                let within = Diagnosis(checker, file, inner)
                if !named.isEmpty || within.typeAlone(body) == nil { return within.explain(body, nil) }
            }
            if closure.parameters?.isEmpty == false || closure.highestShorthand >= 0 { report("The types of this closure's parameters are not known: write them, as in { (x: Int) -> Int in … }.", node.range) } else { report("What this closure gives is not known: write it, as in { () -> Int in … }.", node.range) }
        case .cast(let operand, let type, .coerce):
            let name = file.slice(type.range)
            let isConversion = typeAlone(operand).map(isNumber) ?? false
            if name == "AnyObject", let given = typeAlone(operand), let object = checker.library.protocolNamed(name), let message = checker.refusalOfObject(given, .existential([object]), in: scope.environment) {
                return checker.report(.unsupported, message, node.range, file, notes: [CellChecker.noteOnObjects])
            }
            if name == "Set", case .array = operand.kind, case .nominal(_, let parts)? = typeAlone(operand), let element = parts.first, let hashable = checker.library.protocolNamed("Hashable"), !checker.conforms(element, to: hashable, in: scope.environment) {
                return report("The elements of a Set must be Hashable, and '\(element)' is not.", operand.range)
            }
            report("\(typeAlone(operand).map { "'\($0)'" } ?? "This") cannot be used 'as \(name)'.", node.range, notes: [isConversion ? "Convert it: \(name)(\(source(operand)))." : explainCoercion(operand, type, name)])
        case .keyPath(let root, let components):
            if explainKeyPath(node, root.map { checker.builder(for: file).resolve($0, scope) }, components) { return }
            if root == nil { report("The type this key path begins with is not known: write it, as in \\Person.name.", node.range) }
        default: break
        }
    }

    /// An array or dictionary literal whose elements have no type in common.
    func explainMixed(_ node: ExpressionNode) {
        let elements: [ExpressionNode] =
            switch node.kind {
            case .array(let elements): elements
            case .dictionary(let pairs): pairs.map(\.1)
            default: []
            }
        var hasNil = false
        let types = elements.compactMap { element -> SwiftType?? in
            if case .nilLiteral = element.kind {
                hasNil = true
                return nil
            }
            return .some(typeAlone(element))
        }
        // Each is known by itself, but a closure of several statements only after the literal.
        if Set(types).count == 1, let known = types[0] {
            let type = hasNil && checker.optionalWrapped(known) == nil ? checker.optional(known) : known
            let name = if case .array = node.kind { "[\(type)]" } else { "[…: \(type)]" }
            return report("Swift looks into a closure of several statements only after the literal around it, which then holds 'Any'.", node.range, notes: ["Write the type: let name: \(name) = …"])
        }
        if case .array(let elements) = node.kind, !elements.isEmpty {
            let types = elements.map { typeAlone($0) ?? .error }
            if let open = zip(elements, types).first(where: { if case .nilLiteral = $0.kind { false } else { $1 == .error } }) { return explain(open.0, nil) }
            if types.contains(.error) { return report("The type of this array is not known: 'nil' alone has no type.", node.range, notes: ["Write the type: let name: [Int?] = …"]) }
        }
        explainHere(node, nil)
    }

    private func text(_ node: ExpressionNode) -> String { typeAlone(node).map { "'\($0)'" } ?? "this" }

    private func orderedNames(_ types: [SwiftType]) -> String {
        var seen: [String] = []
        for type in types where !seen.contains("'\(type)'") { seen.append("'\(type)'") }
        return seen.joined(separator: ", ")
    }

    func explainMismatch(_ node: ExpressionNode, _ given: SwiftType, _ wanted: SwiftType) {
        if case .assign = node.kind { return report("An assignment has no value.", node.range, notes: wanted.description == "Bool" ? ["To compare, write '=='."] : []) }
        if wanted.isVoid, scope.function?.declaration != nil {
            return report("This is of type '\(given)', and the function around it returns nothing.", node.range, notes: ["Say what it returns, with '-> \(given)' behind the parentheses of its parameters."])
        }
        if given.isVoid { return explainVoid(node, wanted) }
        if case .array(let elements) = node.kind, elements.isEmpty {
            let isDictionary = if case .nominal(let nominal, _) = wanted { nominal.builtin == .dictionary } else { false }
            return report("This is an empty array, and '\(wanted)' is wanted.", node.range, notes: isDictionary ? ["An empty dictionary is [:]."] : [])
        }
        if let (wrong, type) = wrongElement(of: node, wanted) { return explain(wrong, type) }
        var notes: [String] = []
        let source = file.slice(node.range)
        if case .tuple(let own) = given, case .tuple(let others) = wanted, own.count == others.count, own.map(\.label) != others.map(\.label), own.allSatisfy({ $0.label != nil }), Set(own.map(\.label)) == Set(others.map(\.label)) {
            notes = ["Write the parts in the order of the type: (\(others.map { "\($0.label ?? "_"): …" }.joined(separator: ", ")))."]
        } else if let wrapped = checker.optionalWrapped(given), wrapped == wanted || checker.optionalWrapped(wanted) == nil && wrapped.description == wanted.description {
            let value = source.count < 30 ? source.contains("?.") || source.contains(" ") ? "(\(source))" : source : "value"
            notes = ["Unwrap it: \(value)!, or 'if let', or '?? default'."]
        } else if isNumber(given), given.description == "Int", wanted.description == "Double" || wanted.description == "Float", case .binary("/", _, let left, let right) = node.kind {
            notes = ["A division of Ints leaves the fraction out. Convert both sides: \(wanted)(\(self.source(left))) / \(wanted)(\(self.source(right)))."]
        } else if isNumber(given), isNumber(wanted) {
            notes = ["Convert it: \(wanted)(\(source.count < 30 ? source : "…"))."]
        } else if given.description == "String", isNumber(wanted) {
            notes = [wanted.description == "Int" || wanted.description == "Double" ? "Read it as a number: \(wanted)(\(source.count < 30 ? source : "…")), which is an Optional, or leave the quotes out." : "Write a number."]
        } else if wanted.description == "String", ["Substring", "Character"].contains(given.description) {
            notes = ["Make a String of it: String(\(source.count < 30 ? source : "…"))."]
        } else if wanted.description == "String", case .nominal = given {
            notes = ["Write it into a string: \"\\(\(source.count < 30 ? source : "…"))\"."]
        } else if wanted.description == "Bool", isNumber(given) {
            notes = node.isIntegerLiteral ? ["Write 'true' or 'false'."] : ["Compare it: \(source.count < 30 ? source : "…") != 0."]
        } else if wanted.description == "Bool", case .nominal(let nominal, _) = given, [.array, .dictionary, .set, .string].contains(nominal.builtin), source.count < 30 {
            notes = ["Ask whether there is something in it: !\(source).isEmpty."]
        } else if wanted.description == "Bool", checker.optionalWrapped(given) != nil, source.count < 30 {
            notes = ["Ask whether it is there: \(source) != nil."]
        } else if wanted.contains(where: \.isFunction), given.contains(where: { if case .nominal(let nominal, _) = $0 { nominal.name.hasSuffix("KeyPath") && nominal.file?.isLibrary == true } else { false } }) {
            notes = ["A key path becomes a function here only without the type before its first point, as in \\.name."]
        } else if case .nominal(let array, let parts) = given, case .nominal(let other, let items) = wanted, array.builtin == .array, other.builtin == .array, checker.optionalWrapped(parts[0]) == items[0] {
            var isMapped = false
            if case .call(let callee, _) = node.kind, case .member(_, let member) = callee.kind { isMapped = member.name == "map" }
            notes = [isMapped ? "Write compactMap in place of map: it leaves out what is nil." : "Its elements are Optionals: compactMap { $0 } leaves out what is nil."]
        } else if let remedy = downcast(of: node, given, to: wanted) ?? asError(node, given, wanted) ?? otherValue(for: node, wanted) ?? rawValue(node, given, wanted) ?? call(of: node, given, to: wanted) ?? conversion(of: node, to: wanted) {
            notes = [remedy]
        }
        report("This is of type '\(given)', and '\(wanted)' is wanted.", node.range, notes: notes)
    }

    func isNumber(_ type: SwiftType) -> Bool {
        guard case .nominal(let nominal, _) = type else { return false }
        switch nominal.builtin {
        case .int?, .int8?, .int16?, .int32?, .int64?, .uint?, .uint8?, .uint16?, .uint32?, .uint64?, .double?, .float?: return true
        default: return false
        }
    }

    /// Whether an expression begins with a point: what is in front of that is the type that is wanted.
    private func implicitRoot(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .member(nil, _): true
        case .member(let base?, _), .call(let base, _), .subscript(let base, _): implicitRoot(base)
        default: false
        }
    }

    private func explainOperator(_ node: ExpressionNode, _ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode, _ wanted: SwiftType?) {
        let known = (left: typeAlone(left), right: typeAlone(right))
        guard let a = known.left, let b = known.right else {
            // What begins with a point is meant to be of the type of the other side.
            if let type = known.left.map({ name == "??" ? checker.optionalWrapped($0) ?? $0 : $0 }), implicitRoot(right) || name == "??" && right.isClosure, !fits(right, type) {
                if name == "==" || name == "!=", case .member(nil, let member) = right.kind, case .nominal(let nominal, _) = type, let item = nominal.cases.first(where: { $0.name == member.name && !$0.parameters.isEmpty }) {
                    return report("The case '.\(item.name)' of '\(type)' carries a value.", right.range, notes: ["To ask whether it is that case: if case .\(item.name) = \(source(left)) { … }"])
                }
                return explain(right, type)
            }
            if let type = known.right, name != "??", implicitRoot(left), !fits(left, type) { return explain(left, type) }
            var notes: [String] = []
            if name == "==" || name == "!=", case .nominal(let nominal, _)? = known.left ?? known.right, nominal.file?.isLibrary == false { notes = ["If it is '\(nominal.name)' that is compared, declare it as '\(nominal.name): Equatable'."] }
            return report("The operator '\(name)' cannot be used here: the type of one side is not known.", node.range, notes: notes)
        }
        var notes: [String] = []
        if let remedy = elementwise(name, range, left, right, node, wanted) ?? operatorRemedy(name, range, left, right, node, a, b) {
            notes = [remedy]
        } else if name == "%", ["Double", "Float"].contains(a.description) || ["Double", "Float"].contains(b.description) {
            notes = ["Numbers with a fraction have x.truncatingRemainder(dividingBy: y)."]
        } else if a != b, isNumber(a), isNumber(b), ["<<", ">>", "&", "|", "^"].contains(name), ["Double", "Float"].contains(a.description) || ["Double", "Float"].contains(b.description) {
            notes = ["Bits are for whole numbers."]
        } else if name == "===" || name == "!==" {
            notes = ["'\(name)' asks whether two are the same instance of a class: values are compared by '\(name.dropLast())'."]
        } else if a != b, isNumber(a), isNumber(b) {
            if a.description == "Int" { notes = ["Convert the Int: \(b)(\(file.slice(left.range).prefix(30)))."] } else if b.description == "Int" { notes = ["Convert the Int: \(a)(\(file.slice(right.range).prefix(30)))."] } else { notes = ["Convert one side, so that both are of one type."] }
        } else if name == "+", Set([a.description, b.description]) == ["Character", "String"] {
            notes = ["Make a String of the Character: String(\(file.slice((a.description == "Character" ? left : right).range).prefix(30)))."]
        } else if name == "==" || name == "!=", a == b, case .nominal(let nominal, _) = a, nominal.file?.isLibrary == false {
            notes = ["Declare it as '\(nominal.name): Equatable', so that its values can be compared."]
        } else if name == "??", let wrapped = checker.optionalWrapped(a) {
            notes = ["What stands behind '??' is of type '\(wrapped)' too: it is taken where there is nothing."]
        } else if checker.optionalWrapped(a) != nil || checker.optionalWrapped(b) != nil {
            notes = ["An Optional must be unwrapped first: with '!', 'if let' or '??'."]
        } else if a.description == "String", name == "+=" {
            notes = ["Put the value into a string: \(source(left)) += \"\\(\(source(right)))\"."]
        } else if a.description == "String" || b.description == "String", name == "+" {
            notes = ["Put values into a string with \\(…): \"x is \\(x)\"."]
        }
        let message = a == b ? "The operator '\(name)' is not defined for two values of type '\(a)'." : "The operator '\(name)' cannot combine '\(a)' and '\(b)'."
        report(message, node.range, notes: notes)
    }

    static let ambiguousSign = "Swift finds this '-' ambiguous: nothing says of which type the number is."
    static let ambiguousSignNote = "Write the number with its sign, as in -3, or give it a type: Int(3)."

    /// `Int.init` where it stands as a value among the arguments of a call.
    func initializerValue(in node: ExpressionNode) -> String? {
        if case .call(_, let arguments) = node.kind {
            for argument in arguments { if case .member(_?, let member) = argument.value.kind, member.name == "init", member.labels == nil { return source(argument.value) } }
        }
        return node.parts.lazy.compactMap { initializerValue(in: $0) }.first
    }

    func explainAmbiguity(_ node: ExpressionNode, _ solver: Solver) {
        let first = solver.solutions[0]
        let isSign = first.choices.values.contains { choice in
            guard choice.candidate.declaration.name == "-", let function = choice.candidate.declaration as? FunctionDeclaration, case .operator(.prefix) = function.kind else { return false }
            return function.file?.isLibrary == true && solver.solutions.contains { other in other.choices.values.contains { $0.candidate.declaration.name == "-" && $0.candidate.declaration !== function } }
        }
        if isSign {
            return report(Self.ambiguousSign, node.range, notes: [Self.ambiguousSignNote])
        }
        for other in solver.solutions.dropFirst() {
            // The outermost of the names that may mean several things is what the line is about; operators and conversions follow from others.
            func order(_ entry: (key: ObjectIdentifier, value: Solver.Choice)) -> (Int, Int, String) {
                let declaration = entry.value.candidate.declaration
                var follows = declaration.name == "init"
                if case .operator? = (declaration as? FunctionDeclaration)?.kind { follows = true }
                return (follows ? 1 : 0, solver.depths[entry.key] ?? 0, declaration.name)
            }
            let unlike = first.choices.filter { key, choice in other.choices[key].map { $0.candidate.declaration !== choice.candidate.declaration } ?? false }
            if unlike.values.contains(where: { $0.candidate.declaration.name == "split" && $0.candidate.declaration.file?.isLibrary == true }) {
                return report("Swift cannot tell here whether 'split' gives texts or arrays of characters.", node.range, notes: ["Keep the parts in a constant first, as in let parts = text.split(separator: \" \"), and go on with that."])
            }
            let outermost = unlike.min { order($0) < order($1) }
            guard let declaration = outermost?.value.candidate.declaration else { continue }
            var notes: [String] = []
            if case .member = node.kind, !(declaration is VariableDeclaration) { notes = ["To call it, write \(source(node))()."] }
            if declaration.name == "init", let text = initializerValue(in: node) {
                return report("Several of the initialisers that '\(text)' may mean fit here, and Swift takes none of them.", node.range, notes: ["Call the one you mean in a closure: { \(text.dropLast(5))($0) }"])
            }
            if declaration.file?.isLibrary == true, declaration.name == "pow" { notes = ["Write the numbers with a fraction, as in pow(2.0, 3.0)."] }
            return report("It is ambiguous which '\(declaration.name)' is meant here: add a type, as in let x: Double = …", node.range, notes: notes)
        }
        if let literal = solver.mixedLiteral(in: node) { return explainMixed(literal) }
        report("The type of this is ambiguous: add a type, as in let x: Double = …", node.range)
    }
}
