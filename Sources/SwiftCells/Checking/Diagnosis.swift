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

    private func report(_ message: String, _ range: SourceRange, notes: [String] = []) { checker.report(.type, message, range, file, notes: notes) }

    /// The type an expression has by itself; `nil` where it has none. Nothing is reported.
    func typeAlone(_ node: ExpressionNode) -> SwiftType? {
        if case .closure = node.kind { return nil }
        let count = checker.diagnostics.count
        let work = checker.workInExpression
        defer { checker.diagnostics.removeSubrange(min(count, checker.diagnostics.count)...); checker.workInExpression = work }
        let solver = Solver(checker, file, environment: scope.environment)
        guard let type = solver.generate(node, scope) else { return nil }
        solver.search()
        guard let first = solver.solutions.first else { return nil }
        solver.state = first
        return solver.resolve(type)
    }

    /// Whether a part's failure is its own, not that of where it stands.
    private func failsAlone(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .member(nil, _), .nilLiteral, .closure, .discard, .error, .keyPath, .reference, .pattern, .operatorName, .type: return false
        case .call(let callee, _), .subscript(let callee, _): if case .member(nil, _) = callee.kind { return false }
        case .array(let elements): if elements.isEmpty { return false }
        case .dictionary(let pairs): if pairs.isEmpty { return false }
        default: break
        }
        let count = checker.diagnostics.count
        let alone = typeAlone(node)
        _ = count
        return alone == nil
    }

    func explain(_ node: ExpressionNode, _ wanted: SwiftType?) {
        let count = checker.diagnostics.count
        for part in node.parts where failsAlone(part) {
            explain(part, nil)
            if checker.diagnostics.count > count { return }
        }
        explainHere(node, wanted)
        if checker.diagnostics.count == count { report("This does not fit together: its type cannot be worked out.", node.range) }
    }

    private func explainHere(_ node: ExpressionNode, _ wanted: SwiftType?) {
        if case .array(let elements) = node.kind, let wanted, case .nominal(let nominal, let arguments) = wanted, nominal.builtin == .array,
            let wrong = elements.first(where: { !fits($0, arguments[0]) }) {
            return explain(wrong, arguments[0])
        }
        if let wanted, let given = typeAlone(node) {
            explainMismatch(node, given, wanted)
            return
        }
        switch node.kind {
        case .binary(let name, let range, let left, let right): explainOperator(node, name, range, left, right)
        case .prefix(let name, _, let operand), .postfix(let name, _, let operand):
            let type = typeAlone(operand).map { "'\($0)'" } ?? "this"
            report("The operator '\(name)' cannot be used with \(type).", node.range)
        case .call(let callee, let arguments): explainCall(node, callee, arguments)
        case .member(let base?, let member): explainMember(base, member, node)
        case .member(nil, let member):
            if let wanted { report("'\(wanted)' has no member '\(member.name)'.", node.range) } else { report("It is not known what type '.\(member.name)' belongs to: write the type before it.", node.range) }
        case .subscript(let base, let arguments):
            let type = typeAlone(base)
            if let type, checker.optionalWrapped(type) != nil { return report("This is an Optional, so it must be unwrapped before it can be subscripted: use '!', '?' or 'if let'.", base.range) }
            let given = arguments.map { typeAlone($0.value)?.description ?? "_" }.joined(separator: ", ")
            var notes: [String] = []
            if type?.description == "String", given == "Int" { notes = ["A String has no numbered characters: write Array(\(file.slice(base.range).prefix(30)))[…]."] }
            if case .nominal(let nominal, let parts)? = type, nominal.builtin == .dictionary, parts[0].description == "String", arguments.count == 1 { notes = ["Make a String of the key: String(\(file.slice(arguments[0].value.range).prefix(30)))."] }
            if let remedy = ellipsis(node, base, arguments) { notes = [remedy] }
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
            report("The two branches of '?:' have different types: \(text(yes)) and \(text(no)).", node.range)
        case .array(let elements):
            if elements.isEmpty { return report("The type of an empty array is not known: write let name: [Type] = [] or [Type]().", node.range) }
            let types = elements.compactMap(typeAlone)
            if Set(types).count > 1 { report("The elements of an array must be of one type, and these are \(orderedNames(types)).", node.range, notes: ["Write [Any] as its type, if that is meant."]) }
        case .dictionary(let pairs):
            if pairs.isEmpty { return report("The type of an empty dictionary is not known: write let name: [Key: Value] = [:].", node.range) }
            report("The keys of a dictionary must be of one type, and so must its values.", node.range)
        case .nilLiteral:
            report(wanted.map { "'nil' is wanted to be '\($0)', which is not an Optional." } ?? "'nil' alone has no type: write let name: Type? = nil.", node.range)
        case .closure(let closure):
            if let wanted, case .function = wanted { return report("This closure does not fit '\(wanted)'.", node.range) }
            if let wanted { return report("A closure is given where '\(wanted)' is wanted.", node.range) }
            if closure.parameters != nil || closure.highestShorthand >= 0 { report("The types of this closure's parameters are not known: write them, as in { (x: Int) -> Int in … }.", node.range) } else { report("The type of this closure is not known.", node.range) }
        case .cast(let operand, let type, .coerce):
            report("\(text(operand)) cannot be used 'as \(file.slice(type.range))'.", node.range, notes: ["Use a conversion such as Double(x), or 'as?' for a cast that may fail."])
        case .keyPath(nil, _): report("The type this key path begins with is not known: write it, as in \\Person.name.", node.range)
        default: break
        }
    }

    /// An array or dictionary literal whose elements have no type in common.
    func explainMixed(_ node: ExpressionNode) {
        if case .array(let elements) = node.kind, !elements.isEmpty {
            let types = elements.map { typeAlone($0) ?? .error }
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
            return report("This is of type '\(given)', and the function around it returns nothing.", node.range, notes: ["Say what it returns: func f() -> \(given)."])
        }
        if given.isVoid { return report("This has no value, and '\(wanted)' is wanted.", node.range) }
        var notes: [String] = []
        let source = file.slice(node.range)
        if let wrapped = checker.optionalWrapped(given), wrapped == wanted || checker.optionalWrapped(wanted) == nil && wrapped.description == wanted.description {
            notes = ["Unwrap it: \(source.count < 30 ? source : "value")!, or 'if let', or '?? default'."]
        } else if isNumber(given), isNumber(wanted) {
            notes = ["Convert it: \(wanted)(\(source.count < 30 ? source : "…"))."]
        } else if wanted.description == "String", case .nominal = given {
            notes = ["Write it into a string: \"\\(\(source.count < 30 ? source : "…"))\"."]
        } else if wanted.description == "Bool", isNumber(given) {
            notes = ["Compare it: \(source.count < 30 ? source : "…") != 0."]
        } else if let remedy = conversion(of: node, to: wanted) {
            notes = [remedy]
        }
        report("This is of type '\(given)', and '\(wanted)' is wanted.", node.range, notes: notes)
    }

    private func isNumber(_ type: SwiftType) -> Bool {
        guard case .nominal(let nominal, _) = type else { return false }
        switch nominal.builtin {
        case .int?, .int8?, .int16?, .int32?, .int64?, .uint?, .uint8?, .uint16?, .uint32?, .uint64?, .double?, .float?: return true
        default: return false
        }
    }

    private func explainOperator(_ node: ExpressionNode, _ name: String, _ range: SourceRange, _ left: ExpressionNode, _ right: ExpressionNode) {
        guard let a = typeAlone(left), let b = typeAlone(right) else {
            return report("The operator '\(name)' cannot be used here: the type of one side is not known.", node.range)
        }
        var notes: [String] = []
        if let remedy = elementwise(name, range, left, right, node) {
            notes = [remedy]
        } else if a != b, isNumber(a), isNumber(b) {
            if a.description == "Int" { notes = ["Convert the Int: \(b)(\(file.slice(left.range).prefix(30)))."] } else if b.description == "Int" { notes = ["Convert the Int: \(a)(\(file.slice(right.range).prefix(30)))."] } else { notes = ["Convert one side, so that both are of one type."] }
        } else if name == "+", Set([a.description, b.description]) == ["Character", "String"] {
            notes = ["Make a String of the Character: String(\(file.slice((a.description == "Character" ? left : right).range).prefix(30)))."]
        } else if name == "==" || name == "!=", a == b, case .nominal(let nominal, _) = a, nominal.file?.isLibrary == false {
            notes = ["Declare it as '\(nominal.name): Equatable', so that its values can be compared."]
        } else if checker.optionalWrapped(a) != nil || checker.optionalWrapped(b) != nil {
            notes = ["An Optional must be unwrapped first: with '!', 'if let' or '??'."]
        } else if a.description == "String" || b.description == "String", name == "+" {
            notes = ["Put values into a string with \\(…): \"x is \\(x)\"."]
        } else if name == "%" , a.description == "Double" {
            notes = ["Write a.truncatingRemainder(dividingBy: b)."]
        }
        let message = a == b ? "The operator '\(name)' is not defined for two values of type '\(a)'." : "The operator '\(name)' cannot combine '\(a)' and '\(b)'."
        report(message, node.range, notes: notes)
    }

    private func explainMember(_ base: ExpressionNode, _ member: MemberName, _ node: ExpressionNode) {
        guard let type = typeAlone(base) else { return report("'\(member.name)' is not known here.", member.range) }
        reportNoMember(member, type, node)
    }

    private func reportNoMember(_ member: MemberName, _ type: SwiftType, _ node: ExpressionNode) {
        if let wrapped = checker.optionalWrapped(type), !checker.lookup(member.name, in: wrapped, isStatic: false, environment: scope.environment).isEmpty {
            return report("This is an Optional '\(type)': unwrap it before '.\(member.name)'.", member.range, notes: ["Write '?.\(member.name)', '!.\(member.name)', or 'if let'."])
        }
        var instance = type
        var isStatic = false
        if case .metatype(let inner) = type { (instance, isStatic) = (inner, true) }
        if isStatic, case .existential(let protocols) = instance, let first = protocols.first {
            return report("Which type stands behind '\(type)' is known only while the cell runs: cells do not use its '\(member.name)'.", member.range, notes: ["Take the type as a generic parameter: func f<T: \(first.name)>(_ type: T.Type)."])
        }
        let other = checker.lookup(member.name, in: instance, isStatic: !isStatic, environment: scope.environment)
        let own = checker.lookup(member.name, in: instance, isStatic: isStatic, environment: scope.environment).filter { !checker.isKeptBack($0.declaration, file) }
        if !own.isEmpty {
            if own.contains(where: { !checker.isAccessible($0.declaration, from: scope, file) }) { return report("'\(member.name)' is private to '\(instance)'.", member.range) }
            return report("'\(member.name)' of '\(instance)' cannot be used here: what it requires of its types is not fulfilled.", member.range)
        }
        if !other.isEmpty {
            return report(isStatic ? "'\(member.name)' belongs to an instance of '\(instance)', not to the type." : "'\(member.name)' belongs to the type: write \(instance).\(member.name).", member.range)
        }
        let python = ["append_": "append", "len": "count", "length": "count", "size": "count", "shape_": "shape", "requires_grad": "requiresGrad", "grad_fn": "gradFn", "zero_grad": "zeroGrad", "no_grad": "noGrad", "push": "append", "add": "append", "upper": "uppercased", "lower": "lowercased", "keys_": "keys", "T": "t"]
        var notes: [String] = []
        let names = memberNames(instance).filter { $0 != "init" && !$0.hasPrefix("_") }
        if member.name == "sum", case .nominal(let nominal, _) = instance, nominal.builtin == .array { notes = ["Write reduce(0, +)."] } else if let known = python[member.name], names.contains(known) || !checker.lookup(known, in: instance, isStatic: isStatic, environment: scope.environment).isEmpty { notes = ["In Swift this is '\(known)'."] } else if let camel = checker.camelCase(member.name), !checker.lookup(camel, in: instance, isStatic: isStatic, environment: scope.environment).isEmpty { notes = ["In Swift this is '\(camel)'."] } else if let near = Spelling.nearest(to: member.name, among: names) { notes = ["Did you mean '\(near)'?"] }
        report("'\(instance)' has no member '\(member.name)'.", member.range, notes: notes)
    }

    private func memberNames(_ type: SwiftType) -> Set<String> {
        var result: Set<String> = []
        func add(_ declaration: Declaration) {
            switch declaration {
            case let nominal as NominalDeclaration: result.formUnion(nominal.members.byName.keys)
            case let p as ProtocolDeclaration: result.formUnion(p.memberTable.byName.keys)
            default: break
            }
            if declaration.file?.isLibrary ?? true { result.formUnion(checker.library.memberNames(of: declaration.name)) }
            for item in checker.scope.extensions[ObjectIdentifier(declaration)] ?? [] { result.formUnion(item.members.byName.keys) }
        }
        if case .nominal(let nominal, _) = type {
            var current: SwiftType? = type
            while let now = current, case .nominal(let own, _) = now {
                add(own)
                current = checker.superclass(of: now)
            }
            for p in checker.protocols(of: nominal) { add(p) }
        }
        return result
    }

    // MARK: Calls

    private func explainCall(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) {
        var name = "This"
        var candidates: [Candidate] = []
        switch callee.kind {
        case .name(let own, _, _):
            name = "'\(own)'"
            guard case .candidates(let found) = checker.lookupValue(own, scope, file) else { return }
            candidates = found
            if found.isEmpty { return checker.reportUnknown(own, callee.range, scope, file) }
            if arguments.allSatisfy({ typeAlone($0.value).map(isNumber) == true }), checker.library.lookup(own).contains(where: { !checker.isImported($0, file) }), !found.contains(where: { $0.declaration.file?.isLibrary == false }) {
                return report("'\(own)' of numbers is in Foundation, which is not imported.", callee.range, notes: ["Write 'import Foundation' in a cell before."])
            }
        case .member(let base?, let member):
            name = "'\(member.name)'"
            guard let type = typeAlone(base) else { return }
            var instance = type
            var isStatic = false
            if case .metatype(let inner) = type { (instance, isStatic) = (inner, true) }
            candidates = checker.lookup(member.name, in: instance, isStatic: isStatic, environment: scope.environment).map { Candidate(declaration: $0.declaration, base: instance, substitution: $0.substitution, origin: $0.origin, requirements: $0.requirements) }
            if candidates.isEmpty { return reportNoMember(member, type, callee) }
        default: break
        }
        // A type's initialisers.
        if let nominal = candidates.first?.declaration as? NominalDeclaration {
            let type = nominal.selfType
            candidates = checker.lookup("init", in: type, isStatic: true, environment: scope.environment).map { Candidate(declaration: $0.declaration, base: type, substitution: Substitution(), origin: $0.origin, requirements: []) }
            name = "'\(nominal.name)'"
            if candidates.isEmpty { return report("\(name) has no initialiser that can be called.", node.range) }
        } else if candidates.count == 1, let variable = candidates[0].declaration as? VariableDeclaration {
            let type = checker.typeOf(variable)
            if case .function(let function) = type {
                if function.parameters.count != arguments.count { return report("\(name) takes \(count(function.parameters.count)), and \(arguments.count == 1 ? "one is" : "\(arguments.count) are") given.", node.range) }
                for (parameter, argument) in zip(function.parameters, arguments) {
                    if let label = argument.label { return report("A function value is called without labels: leave '\(label):' out.", argument.labelRange) }
                    if let given = typeAlone(argument.value), !fits(argument.value, parameter.type) { return explainMismatch(argument.value, given, parameter.type) }
                }
            } else if !type.hasError {
                return report("\(name) is of type '\(type)', which cannot be called.", callee.range)
            }
        }
        let functions = candidates.filter { parametersOf($0.declaration) != nil }
        guard !functions.isEmpty else { return report("\(name) cannot be called here.", node.range) }
        let solver = Solver(checker, file, environment: scope.environment)
        let fitting = functions.filter { solver.matchArguments(arguments, parametersOf($0.declaration) ?? []) != nil }
        if let remedy = regrouped(node, callee, arguments) {
            let given = arguments.map { typeAlone($0.value)?.description ?? "_" }.joined(separator: ", ")
            return report("\(name) cannot be called with (\(given)).", node.range, notes: [remedy])
        }
        if fitting.isEmpty { return explainLabels(node, name, functions, arguments) }
        if fitting.count == 1 || fitting.allSatisfy({ parametersOf($0.declaration)?.count == parametersOf(fitting[0].declaration)?.count }), let parameters = parametersOf(fitting[0].declaration), fitting.count == 1 {
            if explainArguments(node, fitting[0], parameters, arguments, solver) { return }
        }
        if explainUnusable(node, callee, fitting) { return }
        let given = arguments.map { ($0.label.map { $0 + ": " } ?? "") + (typeAlone($0.value)?.description ?? "_") }.joined(separator: ", ")
        let forms = fitting.prefix(4).map { "(\((parametersOf($0.declaration) ?? []).map { ($0.label.map { $0 + ": " } ?? "") + checker.substitute($0.type, $0.isVariadic ? Substitution() : Substitution()).description }.joined(separator: ", ")))" }
        report("\(name) cannot be called with (\(given)).", node.range, notes: ["It takes \(forms.joined(separator: " or "))."])
    }

    /// A member that is there, but not for values of this type, or not without an import.
    private func explainUnusable(_ node: ExpressionNode, _ callee: ExpressionNode, _ candidates: [Candidate]) -> Bool {
        guard case .member(let base?, let member) = callee.kind, let type = typeAlone(base) else { return false }
        if candidates.allSatisfy({ checker.isKeptBack($0.declaration, file) }) {
            reportNoMember(member, type, node)
            return true
        }
        if candidates.allSatisfy({ !checker.isImported($0.declaration, file) }) {
            report("'\(member.name)' is in Foundation, which is not imported.", member.range, notes: ["Write 'import Foundation' in a cell before."])
            return true
        }
        var unmet: [GenericRequirement] = []
        for candidate in candidates {
            let requirements = candidate.requirements.map { checker.substitute($0, candidate.substitution) }
            guard let first = requirements.first(where: { !checker.holds($0, in: scope.environment) }) else { return false }
            unmet.append(first)
        }
        guard let requirement = unmet.first else { return false }
        var notes: [String] = []
        if member.name == "joined" { notes = ["Make strings of the elements first: map { String($0) }."] }
        switch requirement {
        case .conformance(let element, let p): report("'\(member.name)' of '\(type)' needs elements that are \(p.name), and '\(element)' is not.", member.range, notes: notes)
        case .sameType(_, let wanted): report("'\(member.name)' is only for '\(wanted)', not for what '\(type)' holds.", member.range)
        default: return false
        }
        return true
    }

    private func count(_ n: Int) -> String { n == 0 ? "no arguments" : n == 1 ? "one argument" : "\(n) arguments" }

    private func parametersOf(_ declaration: Declaration) -> [ParameterDeclaration]? {
        switch declaration {
        case let function as FunctionDeclaration: function.parameters
        case let item as EnumCaseDeclaration: item.parameters
        default: nil
        }
    }

    private func fits(_ node: ExpressionNode, _ wanted: SwiftType) -> Bool {
        let count = checker.diagnostics.count
        defer { checker.diagnostics.removeSubrange(min(count, checker.diagnostics.count)...) }
        let solver = Solver(checker, file, environment: scope.environment)
        guard let type = solver.generate(node, scope) else { return false }
        if case .failed = solver.add(type, wanted) { return false }
        solver.search()
        return !solver.solutions.isEmpty
    }

    private func explainArguments(_ node: ExpressionNode, _ candidate: Candidate, _ parameters: [ParameterDeclaration], _ arguments: [ArgumentNode], _ solver: Solver) -> Bool {
        guard let matches = solver.matchArguments(arguments, parameters) else { return false }
        for (parameter, match) in zip(parameters, matches) {
            guard case .arguments(let indices) = match else { continue }
            for index in indices {
                let argument = arguments[index].value
                var isReference = false
                if case .reference = argument.kind { isReference = true }
                if parameter.isInout, !isReference {
                    report("'\(parameter.variable.name)' is 'inout', so it needs '&' before the variable: &\(file.slice(argument.range)).", argument.range)
                    return true
                }
                if !parameter.isInout, isReference {
                    report("'&' is only for 'inout' parameters: leave it out.", argument.range)
                    return true
                }
                var wanted = checker.substitute(parameter.type, candidate.substitution)
                if parameter.isAutoclosure, case .function(let function) = wanted { wanted = function.result }
                if wanted.contains(where: { if case .parameter = $0 { true } else if case .associated = $0 { true } else { false } }) || parameter.isInout { continue }
                if case .closure = argument.kind {
                    let before = checker.diagnostics.count
                    _ = checker.check(argument, in: scope, file: file, wanted: wanted)
                    if checker.diagnostics.count > before { return true }
                    continue
                }
                if let given = typeAlone(argument), !fits(argument, wanted) {
                    explainMismatch(argument, given, wanted)
                    return true
                }
                if !fits(argument, wanted) {
                    explain(argument, wanted)
                    return true
                }
            }
        }
        return false
    }

    private func explainLabels(_ node: ExpressionNode, _ name: String, _ candidates: [Candidate], _ arguments: [ArgumentNode]) {
        guard candidates.count == 1 || candidates.allSatisfy({ checker.labels(of: $0.declaration) == checker.labels(of: candidates[0].declaration) }), let parameters = parametersOf(candidates[0].declaration) else {
            let forms = candidates.prefix(4).map { candidate in "(" + (parametersOf(candidate.declaration) ?? []).map { ($0.label ?? "_") + ":" }.joined() + ")" }
            return report("\(name) is not called like this: the labels or the number of its arguments do not fit.", node.range, notes: ["It takes \(Array(Set(forms)).sorted().joined(separator: " or "))."])
        }
        let shape = parameters.map { ($0.label ?? "_") + ":" }.joined()
        let labels = Set(parameters.compactMap(\.label))
        for argument in arguments {
            if let label = argument.label, !labels.contains(label) {
                let near = checker.camelCase(label).flatMap { labels.contains($0) ? $0 : nil } ?? Spelling.nearest(to: label, among: labels)
                return report("\(name) has no argument labelled '\(label)'.", argument.labelRange, notes: [near.map { "Did you mean '\($0):'?" } ?? "It is called as (\(shape))."])
            }
        }
        let needed = parameters.filter { !$0.hasDefault && !$0.isVariadic }
        if arguments.count < needed.count {
            let given = Set(arguments.compactMap(\.label))
            let missing = needed.first { $0.label.map { !given.contains($0) } ?? false } ?? needed[min(arguments.count, needed.count - 1)]
            return report("\(name) also needs the argument '\(missing.label ?? missing.variable.name)' of type '\(missing.type)'.", node.range, notes: ["It is called as (\(shape))."])
        }
        if arguments.count > parameters.count, !parameters.contains(where: { $0.isVariadic }) {
            return report("\(name) takes \(count(parameters.count)), and \(arguments.count) are given.", node.range)
        }
        for (parameter, argument) in zip(parameters, arguments) where argument.label != parameter.label {
            if argument.label == nil, let label = parameter.label { return report("The label '\(label):' is missing here.", argument.value.range, notes: ["Write \(label): \(file.slice(argument.value.range).prefix(30))"]) }
            if let label = argument.label, parameter.label == nil { return report("This argument has no label: leave '\(label):' out.", argument.labelRange) }
        }
        report("The arguments of \(name) are not in the right order.", node.range, notes: ["It is called as (\(shape))."])
    }

    func explainAmbiguity(_ node: ExpressionNode, _ solver: Solver) {
        let first = solver.solutions[0]
        let isSign = first.choices.values.contains { choice in
            guard choice.candidate.declaration.name == "-", let function = choice.candidate.declaration as? FunctionDeclaration, case .operator(.prefix) = function.kind else { return false }
            return function.file?.isLibrary == true && solver.solutions.contains { other in other.choices.values.contains { $0.candidate.declaration.name == "-" && $0.candidate.declaration !== function } }
        }
        if isSign {
            return report("Swift finds this '-' ambiguous: nothing says of which type the number is.", node.range, notes: ["Write the number with its sign, as in -3, or give it a type: Int(3)."])
        }
        for other in solver.solutions.dropFirst() {
            for (key, choice) in first.choices {
                if let theirs = other.choices[key], theirs.candidate.declaration !== choice.candidate.declaration {
                    return report("It is ambiguous which '\(choice.candidate.declaration.name)' is meant here: add a type, as in let x: Double = …", node.range)
                }
            }
        }
        report("The type of this is ambiguous: add a type, as in let x: Double = …", node.range)
    }
}
