/// Calls that fit nothing: wrong labels, arguments or types.
extension Diagnosis {
    func explainCall(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode], _ wanted: SwiftType?) {
        var name = "This"
        var isOfUnknownType = false
        var candidates: [Candidate] = []
        switch callee.kind {
        case .name(let own, _, let types):
            name = "'\(own)'"
            if !types.isEmpty, let written = callee.asType, checker.namesType(written, scope, file) {
                let count = checker.diagnostics.count
                _ = checker.builder(for: file).resolve(written, scope)
                if checker.diagnostics.count > count { return }
            }
            guard case .candidates(let found) = checker.lookupValue(own, scope, file) else { return }
            candidates = found
            if found.isEmpty, let written = callee.asType, checker.namesType(written, scope, file), case let type = checker.builder(for: file).resolve(written, scope), type.isParameter { return explainMaking(node, type, arguments) }
            if found.isEmpty { return checker.reportUnknown(own, callee.range, scope, file) }
            if arguments.allSatisfy({ typeAlone($0.value).map(isNumber) == true }), checker.library.lookup(own).contains(where: { !checker.isImported($0, file) }), !found.contains(where: { $0.declaration.file?.isLibrary == false }) {
                return report("'\(own)' of numbers is in Foundation, which is not imported.", callee.range, notes: ["Write 'import Foundation' in a cell before."])
            }
        case .member(let base?, let member):
            name = "'\(member.name)'"
            guard let type = madeType(member, base) ?? typeAlone(base) ?? typeInChain(base) else { return }
            var instance = type
            var isStatic = false
            if case .metatype(let inner) = type { (instance, isStatic) = (inner, true) }
            if isStatic, member.name == CellChecker.nameOfInterpolation, base.range != member.range { return report(CellChecker.interpolationOfType, callee.range) }
            // An initialiser hands on to another of its type, or of the superclass.
            if member.name == "init", isOwnInstance(base) { isStatic = true }
            candidates = checker.lookup(member.name, in: instance, isStatic: isStatic, environment: scope.environment).map { Candidate(declaration: $0.declaration, base: instance, substitution: $0.substitution, origin: $0.origin, requirements: $0.requirements, conditions: $0.conditions) }
            if candidates.isEmpty { return reportNoMember(member, type, node) }
            if !member.arguments.isEmpty, candidates.allSatisfy({ $0.declaration is FunctionDeclaration }) { return report(Solver.explicitTypes, callee.range, notes: [Solver.explicitTypesNote]) }
        case .member(nil, let member):
            name = "'.\(member.name)'"
            // A member of what an Optional wraps can be meant just so.
            guard var type = wanted else { return report("It is not known what type '.\(member.name)' belongs to: write the type before it.", node.range) }
            func members() -> [Member] { checker.lookup(member.name, in: type, isStatic: true, environment: scope.environment) }
            while members().isEmpty, let wrapped = checker.optionalWrapped(type) { type = wrapped }
            if case .existential(let protocols) = type, !protocols.isEmpty { return reportUnknownOwner(member, type, callee) }
            candidates = members().map { Candidate(declaration: $0.declaration, base: type, substitution: $0.substitution, origin: $0.origin, requirements: $0.requirements, conditions: $0.conditions) }
            if candidates.isEmpty { return reportNoMember(member, .metatype(type), callee) }
        case .superReference: return report("'super' is no function.", callee.range, notes: ["The superclass is made with super.init()."])
        default:
            // A type that is written like a value: `[Int](…)`.
            guard let written = callee.asType, checker.namesType(written, scope, file) else { break }
            let type = checker.builder(for: file).resolve(written, scope)
            isOfUnknownType = type.hasError
            name = "'\(type)'"
            candidates = checker.lookup("init", in: type, isStatic: true, environment: scope.environment).map { Candidate(declaration: $0.declaration, base: type, substitution: $0.substitution, origin: $0.origin, requirements: $0.requirements) }
        }
        // A type's initialisers.
        if let nominal = candidates.first?.declaration as? NominalDeclaration {
            var type = nominal.selfType
            // `Box<Int>(…)`
            if case .name(_, nil, let written) = callee.kind, !written.isEmpty, written.count == nominal.allParameters.count {
                type = .nominal(nominal, written.map { checker.builder(for: file).resolve($0, scope) })
            }
            let isOpen = type == nominal.selfType
            candidates = checker.lookup("init", in: type, isStatic: true, environment: scope.environment).map {
                Candidate(declaration: $0.declaration, base: type, substitution: isOpen ? Substitution() : $0.substitution, origin: $0.origin, requirements: [])
            }
            isOfUnknownType = type.hasError
            name = "'\(isOpen ? nominal.name : type.description)'"
            if candidates.isEmpty {
                let isRaw = nominal.kind == .enumeration && arguments.first?.label == "rawValue"
                return report("\(name) has no initialiser that can be called.", node.range, notes: isRaw ? ["Its cases have no raw values: declare it as 'enum \(nominal.name): Int'."] : [])
            }
        } else if candidates.allSatisfy({ $0.declaration is VariableDeclaration }) {
            guard let found = explainValueCall(node, callee, name, candidates.first?.declaration as? VariableDeclaration, arguments) else { return }
            candidates = found
        }
        let functions = candidates.filter { parametersOf($0.declaration) != nil }
        if candidates.first?.declaration is ProtocolDeclaration { return report("\(name) is a protocol, and has no values of its own.", node.range, notes: ["Make a value of a type that conforms to it."]) }
        guard !functions.isEmpty else { return report("\(name) cannot be called here.", node.range) }
        if case .member(let base?, let member) = callee.kind, let type = typeAlone(base), case .existential = type,
            functions.allSatisfy({ candidate in
                let types = (parametersOf(candidate.declaration) ?? []).map(\.type) + ((candidate.declaration as? FunctionDeclaration).map { [$0.result] } ?? [])
                return types.contains { own($0, candidate).hasError }
            }), explainOpenMember(member, type) { return }
        if let unmet = unmet(functions.map(\.conditions)) { return report(checker.describeFailure(unmet, of: name), callee.range, notes: checker.remedies(for: unmet)) }
        if explainConversion(node, callee, arguments) { return }
        let solver = Solver(checker, file, environment: scope.environment)
        let fitting = functions.filter { solver.matchArguments(arguments, parametersOf($0.declaration) ?? []) != nil }
        if explainPrivate(node, name, fitting.isEmpty ? functions : fitting) { return }
        if let regrouped = regrouped(node, callee, arguments) {
            let remedy = fitting.isEmpty ? relabelled(node, callee, arguments, functions.compactMap { parametersOf($0.declaration) }) ?? regrouped : regrouped
            let given = arguments.map { typeAlone($0.value)?.description ?? "_" }.joined(separator: ", ")
            return report("\(name) cannot be called with (\(given)).", node.range, notes: [remedy])
        }
        if case .member(let base?, _) = callee.kind, case .nominal(let nominal, let parts)? = typeAlone(base), [.array, .set, .optional].contains(nominal.builtin) {
            for argument in arguments { if case .keyPath(let root, let components) = argument.value.kind, explainKeyPath(argument.value, root.map { checker.builder(for: file).resolve($0, scope) } ?? parts[0], components) { return } }
        }
        if fitting.isEmpty { return explainLabels(node, callee, name, functions, arguments) }
        if fitting.count == 1, let parameters = parametersOf(fitting[0].declaration), explainArguments(node, fitting[0], parameters, arguments, solver) { return }
        if explainUnusable(node, callee, fitting) { return }
        if explainMissingReference(node, callee, fitting, arguments, solver) { return }
        if fitting.count > 1, explainUnwanted(node, callee, fitting, arguments, solver) { return }
        let given = arguments.map { ($0.label.map { $0 + ": " } ?? "") + (typeAlone($0.value)?.description ?? "_") }.joined(separator: ", ")
        if let remedy = asMethod(callee, arguments) ?? called(node, callee, arguments) ?? relabelled(node, callee, arguments, functions.compactMap { parametersOf($0.declaration) }) { return report("\(name) cannot be called with (\(given)).", node.range, notes: [remedy]) }
        if case .member(let base?, let member) = callee.kind, let type = typeAlone(base), case .nominal(let nominal, let parts) = type, nominal.builtin == .array, checker.optionalWrapped(parts[0]) != nil {
            return report("'\(member.name)' cannot be called with (\(given)).", node.range, notes: ["The elements are Optionals '\(parts[0])': unwrap them before, as in compactMap { $0 }."])
        }
        if arguments.isEmpty, let nominal = (functions[0].declaration as? FunctionDeclaration)?.owner as? NominalDeclaration, !nominal.signature.parameters.isEmpty, case .name(nominal.name, nil, let types) = callee.kind, types.isEmpty {
            return report("The type\(nominal.signature.parameters.count == 1 ? "" : "s") behind \(nominal.signature.parameters.map { "'\($0.name)'" }.joined(separator: ", ")) of \(name) cannot be told from anything here.", node.range, notes: ["Write it, as in \(nominal.name)<\(nominal.signature.parameters.map { _ in "Int" }.joined(separator: ", "))>()."])
        }
        if fitting.count == 1, let function = fitting[0].declaration as? FunctionDeclaration, function.isLocal, !function.signature.isEmpty,
            let unknown = arguments.lazy.compactMap({ self.typeAlone($0.value) }).first(where: { if case .existential(let protocols) = $0 { !protocols.isEmpty } else { false } })
        {
            return checker.report(.unsupported, "Cells do not support giving an '\(unknown)' to a generic function that is declared inside another.", node.range, file, notes: ["Declare \(name) outside, or have it take '\(unknown)'."])
        }
        // What is wrong with a type that could not be read has been said where it is written.
        if isOfUnknownType, checker.diagnostics.contains(where: { !$0.isWarning }) { return report("This is made of a type that is not known.", node.range) }
        if explainUnhashable(arguments, fitting[0]) { return }
        if fitting.count == 1, explainGenericCall(node, name, fitting[0], arguments, solver) { return }
        if let text = initializerValue(in: node) {
            return report("No '\(text)' fits here.", node.range, notes: ["Call it in a closure: { \(text.dropLast(5))($0) }"])
        }
        // A default value that is wrong has been reported where it stands.
        if fitting.count == 1, arguments.isEmpty, let parameters = parametersOf(fitting[0].declaration), parameters.contains(where: { $0.hasDefault && $0.type.isParameter && checker.defaultValue(of: $0) == nil }), checker.diagnostics.contains(where: { !$0.isWarning }) { return }
        if explainReduce(node, callee, arguments) || explainDropped(arguments, fitting) { return }
        let forms = fitting.prefix(4).map { candidate in "(\((parametersOf(candidate.declaration) ?? []).map { ($0.label.map { $0 + ": " } ?? "") + shown($0.type, candidate) }.joined(separator: ", ")))" }
        report("\(name) cannot be called with (\(given)).", node.range, notes: [converted(node, callee, arguments) ?? "It takes \(forms.joined(separator: " or "))."])
    }

    /// A parameter's type, as the value's own type makes it.
    private func shown(_ type: SwiftType, _ candidate: Candidate) -> String { own(type, candidate).description }

    private func own(_ type: SwiftType, _ candidate: Candidate) -> SwiftType { checker.canonical(checker.substitute(type, candidate.substitution), scope.environment) }

    private func isOpen(_ type: SwiftType) -> Bool { type.contains { if case .parameter = $0 { true } else if case .associated = $0 { true } else { false } } }

    /// The first `nil` passed to a parameter of a closure that is written without a type.
    private func nilForParameterWithoutType(of closure: ClosureNode, _ arguments: [ArgumentNode]) -> ArgumentNode? {
        for (index, argument) in arguments.enumerated() {
            guard case .nilLiteral = argument.value.kind else { continue }
            guard let parameters = closure.parameters else { return argument }
            if parameters.indices.contains(index), parameters[index].type == nil { return argument }
        }
        return nil
    }

    /// A call of what is no declared function: a function's value, a value that can be called as one, or something else.
    /// - Returns: the functions that are called, where nothing has been said.
    private func explainValueCall(_ node: ExpressionNode, _ callee: ExpressionNode, _ name: String, _ variable: VariableDeclaration?, _ arguments: [ArgumentNode]) -> [Candidate]? {
        guard let type = typeAlone(callee) ?? variable.map(checker.typeOf), !type.hasError else {
            if case .closure(let closure) = callee.kind, let argument = nilForParameterWithoutType(of: closure, arguments) {
                report("That 'nil' is passed does not make an Optional of the closure's parameter.", argument.value.range, notes: ["Write the parameter's type, as in { (x: Int?) in … }."])
            } else {
                report("\(name) cannot be called here.", node.range)
            }
            return nil
        }
        if case .function(let function) = type {
            let name = if case .operatorName(let operation) = callee.kind { "'\(operation)'" } else { name }
            if function.parameters.count != arguments.count {
                report("\(name) takes \(count(function.parameters.count)), and \(arguments.count == 1 ? "one is" : "\(arguments.count) are") given.", node.range)
                return nil
            }
            for (parameter, argument) in zip(function.parameters, arguments) {
                if let label = argument.label {
                    report("A function value is called without labels: leave '\(label):' out.", argument.labelRange)
                    return nil
                }
                if case .reference = argument.value.kind {} else if parameter.isInout {
                    report("What \(name) is called with is 'inout', so it needs '&' before the variable\(argument.value.isNamed ? ": &\(source(argument.value))" : ", and this is none").", argument.value.range)
                    return nil
                }
                if case .reference = argument.value.kind, !parameter.isInout {
                    report("'&' is only for 'inout' parameters: leave it out.", argument.value.range)
                    return nil
                }
                if case .closure = argument.value.kind, !fits(argument.value, parameter.type) {
                    explain(argument.value, parameter.type)
                    return nil
                }
                if let given = typeAlone(argument.value), !fits(argument.value, parameter.type) {
                    explainMismatch(argument.value, given, parameter.type)
                    return nil
                }
            }
            report("\(name) cannot be called here.", node.range)
            return nil
        }
        let called = checker.lookup("callAsFunction", in: type, isStatic: false, environment: scope.environment)
        if !called.isEmpty { return called.map { Candidate(declaration: $0.declaration, base: type, substitution: $0.substitution, origin: $0.origin, requirements: $0.requirements) } }
        var notes: [String] = []
        if arguments.isEmpty {
            notes = ["It is no function: leave the parentheses out."]
        } else if case .member(let base?, let member) = callee.kind, typeAlone(method(member.name + "_", of: base, arguments.map(\.value))) != nil {
            notes = ["Write \(source(base)).\(member.name)_(\(arguments.map { source($0.value) }.joined(separator: ", ")))."]
        } else if typeAlone(ExpressionNode(.subscript(callee, arguments), node.range)) != nil {
            notes = ["Write \(source(callee))[\(arguments.map { source($0.value) }.joined(separator: ", "))]."]
        } else if !checker.lookup("forward", in: type, isStatic: false, environment: scope.environment).isEmpty {
            notes = ["Write \(source(callee)).forward(…), or declare it as a class that is a Module."]
        }
        if case .name(let own, nil, _) = callee.kind, own == "type" || checker.library.lookup(own).contains(where: { $0 is FunctionDeclaration }) { notes = ["For the function of that name write Swift.\(own)(…)."] }
        report("\(name) is of type '\(type)', which cannot be called.", callee.range, notes: notes)
        return nil
    }

    /// The type whose initialiser is named: `[Int]` of `[Int].init`, which by itself could be an array that holds a type.
    private func madeType(_ member: MemberName, _ base: ExpressionNode) -> SwiftType? {
        guard member.name == "init", let written = base.asType, checker.namesType(written, scope, file) else { return nil }
        return .metatype(checker.builder(for: file).resolve(written, scope))
    }

    /// Whether this is `self` or `super`.
    private func isOwnInstance(_ node: ExpressionNode) -> Bool {
        switch node.kind {
        case .name("self", nil, _), .superReference: true
        default: false
        }
    }

    private func reportMissingReference(_ argument: ExpressionNode, to name: String) -> Bool {
        let isPlace = if case .subscript = argument.kind { true } else { argument.isNamed }
        report("'\(name)' is 'inout', so it needs '&' before the variable\(isPlace ? ": &\(file.slice(argument.range))" : ", and this is none").", argument.range)
        return true
    }

    /// Where several functions could be meant, a variable that lacks the '&' with which one of them takes it.
    private func explainMissingReference(_ node: ExpressionNode, _ callee: ExpressionNode, _ candidates: [Candidate], _ arguments: [ArgumentNode], _ solver: Solver) -> Bool {
        let matched = candidates.compactMap { candidate in parametersOf(candidate.declaration).flatMap { parameters in solver.matchArguments(arguments, parameters).map { (parameters, $0) } } }
        for (parameters, matches) in matched {
            var given = arguments
            var missing: [(index: Int, name: String)] = []
            for (parameter, match) in zip(parameters, matches) where parameter.isInout {
                guard case .arguments(let indices) = match, let index = indices.first else { continue }
                if case .reference = arguments[index].value.kind { continue }
                missing.append((index, parameter.variable.name))
                given[index].value = ExpressionNode(.reference(arguments[index].value), arguments[index].value.range)
            }
            guard let (first, name) = missing.min(by: { $0.index < $1.index }) else { continue }
            let isNeededByAll = matched.allSatisfy { other in zip(other.0, other.1).contains { parameter, match in if case .arguments(let indices) = match { parameter.isInout && indices.contains(first) } else { false } } }
            guard isNeededByAll || typeAlone(ExpressionNode(.call(callee, given), node.range)) != nil else { continue }
            return reportMissingReference(arguments[first].value, to: name)
        }
        return false
    }

    /// Where several functions could be meant, the argument that none of them takes.
    private func explainUnwanted(_ node: ExpressionNode, _ callee: ExpressionNode, _ candidates: [Candidate], _ arguments: [ArgumentNode], _ solver: Solver) -> Bool {
        let matched = candidates.compactMap { candidate in parametersOf(candidate.declaration).flatMap { parameters in solver.matchArguments(arguments, parameters).map { (candidate, parameters, $0) } } }
        for (index, argument) in arguments.enumerated() {
            var wanted: [SwiftType] = []
            for (candidate, parameters, matches) in matched {
                for (parameter, match) in zip(parameters, matches) {
                    if case .arguments(let indices) = match, indices.contains(index), !parameter.isInout, !parameter.isAutoclosure { wanted.append(own(parameter.type, candidate)) }
                }
            }
            guard wanted.count == matched.count else { continue }
            if case .closure(let closure) = argument.value.kind {
                guard case .function(let function)? = wanted.first, function.parameters.allSatisfy({ !isOpen($0.type) }) else { continue }
                let before = checker.diagnostics.count
                explainClosure(argument.value, closure, function)
                if checker.diagnostics.count > before { return true }
                continue
            }
            guard wanted.allSatisfy({ !isOpen($0) }), let given = typeAlone(argument.value), !wanted.contains(where: { fits(argument.value, $0) }) else { continue }
            var names: [String] = []
            for type in wanted where !names.contains("'\(type)'") { names.append("'\(type)'") }
            guard names.count > 1 else {
                explainMismatch(argument.value, given, wanted[0])
                return true
            }
            let remedy = wanted.lazy.compactMap { otherValue(for: argument.value, $0) ?? call(of: argument.value, given, to: $0) ?? conversion(of: argument.value, to: $0) }.first
            report("This is of type '\(given)', and \(names.prefix(4).joined(separator: " or ")) is wanted.", argument.value.range, notes: remedy.map { [$0] } ?? [])
            return true
        }
        return false
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
        let isOrdered = ["sorted", "sort", "min", "max"].contains(member.name) && !checker.lookup(member.name, in: type, isStatic: false, environment: scope.environment).isEmpty
        if isOrdered { notes = ["Say which comes first: \(source(base)).\(member.name) { $0… < $1… }."] }
        if notes.isEmpty { notes = checker.remedies(for: requirement) }
        switch requirement {
        case .conformance(let element, let p): report("'\(member.name)' of '\(type)' needs elements that are \(p.name), and '\(element)' is not.", member.range, notes: notes)
        case .sameType(_, let wanted): report("'\(member.name)' is only for '\(wanted)', not for what '\(type)' holds.", member.range)
        default: return false
        }
        return true
    }

    func count(_ n: Int) -> String { n == 0 ? "no arguments" : n == 1 ? "one argument" : "\(n) arguments" }

    func parametersOf(_ declaration: Declaration) -> [ParameterDeclaration]? {
        switch declaration {
        case let function as FunctionDeclaration: function.parameters
        case let item as EnumCaseDeclaration: item.parameters
        default: nil
        }
    }

    func fits(_ node: ExpressionNode, _ wanted: SwiftType) -> Bool {
        tried { solver -> Bool? in
            guard let type = solver.generate(node, scope) else { return nil }
            if case .failed = solver.add(type, wanted) { return nil }
            solver.search()
            return !solver.solutions.isEmpty
        } ?? false
    }

    /// The generic types of a function as the arguments that are values by themselves make them: `Result` of `reduce("") { … }` is String.
    private func likelyTypes(_ candidate: Candidate, _ parameters: [ParameterDeclaration], _ matches: [ArgumentMatch], _ arguments: [ArgumentNode]) -> Substitution {
        var result = candidate.substitution
        // A number without a point becomes what it is computed with.
        var number: SwiftType?
        for parameter in parameters { if case .function(let function) = own(parameter.type, candidate) { number = number ?? function.parameters.map(\.type).first(where: isNumber) } }
        for (parameter, match) in zip(parameters, matches) {
            guard case .arguments(let indices) = match, let index = indices.first, case .parameter(let generic) = parameter.type, result[generic] == nil, let given = typeAlone(arguments[index].value) else { continue }
            result[generic] = arguments[index].value.isIntegerLiteral ? number ?? given : given
        }
        return result
    }

    private func explainArguments(_ node: ExpressionNode, _ candidate: Candidate, _ parameters: [ParameterDeclaration], _ arguments: [ArgumentNode], _ solver: Solver) -> Bool {
        guard let matches = solver.matchArguments(arguments, parameters) else { return false }
        let likely = likelyTypes(candidate, parameters, matches, arguments)
        for (parameter, match) in zip(parameters, matches) {
            guard case .arguments(let indices) = match else { continue }
            for index in indices {
                let argument = arguments[index].value
                var isReference = false
                if case .reference = argument.kind { isReference = true }
                if parameter.isInout, !isReference {
                    return reportMissingReference(argument, to: parameter.variable.name)
                }
                if !parameter.isInout, isReference {
                    report("'&' is only for 'inout' parameters: leave it out.", argument.range)
                    return true
                }
                if parameter.isInout, case .reference(let place) = argument.kind, case let wanted = own(parameter.type, candidate), !isOpen(wanted), let given = typeAlone(place), given != wanted {
                    report("This is of type '\(given)', and '\(wanted)' is wanted.", argument.range, notes: ["A variable that is passed with '&' is of the parameter's very type."])
                    return true
                }
                var wanted = checker.substitute(parameter.type, candidate.substitution)
                if parameter.isAutoclosure, case .function(let function) = wanted { wanted = function.result }
                if case .closure(let closure) = argument.kind, isOpen(wanted), case .function(let function) = checker.canonical(checker.substitute(parameter.type, likely), scope.environment), function.parameters.allSatisfy({ !isOpen($0.type) }) {
                    let before = checker.diagnostics.count
                    explainClosure(argument, closure, function)
                    if checker.diagnostics.count > before { return true }
                }
                wanted = checker.canonical(wanted, scope.environment)
                if isOpen(wanted) || parameter.isInout { continue }
                if case .closure = argument.kind {
                    let before = checker.diagnostics.count
                    _ = checker.check(argument, in: scope, file: file, wanted: wanted)
                    if checker.diagnostics.count > before { return true }
                    continue
                }
                if parameter.isVariadic, let given = typeAlone(argument), !fits(argument, wanted), case .nominal(let nominal, let parts) = given, nominal.builtin == .array, parts == [wanted] {
                    report("This is of type '\(given)', and each value is wanted by itself.", argument.range, notes: ["A function that takes an array has a parameter of the type \(given), in place of \(wanted)…"])
                    return true
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

    /// `reduce(0, +)` of what the operator does not add up.
    private func explainReduce(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> Bool {
        guard case .operatorName(let sign)? = arguments.last?.value.kind else { return false }
        let (name, of, type): (String, String, SwiftType?) = switch callee.kind {
        case .member(let base?, let member): (member.name, source(base) + ".", typeAlone(base))
        case .name(let name, _, _): (name, "", scope.nearestOwner?.selfType)
        default: ("", "", nil)
        }
        guard name == "reduce", case .nominal(let nominal, let parts)? = type, nominal.builtin == .array else { return false }
        let isExtended = parts[0].isParameter && scope.nearestOwner?.selfType == type
        let remedy = switch parts[0].description {
        case "Bool": "Count them: \(of)filter { $0 }.count."
        case "String": "Begin with a text: \(of)reduce(\"\", +), or write \(of)joined()."
        case _ where isExtended: "Say what '\(parts[0])' can do: extension \(nominal.name) where \(parts[0]): Numeric { … }."
        default: parts[0].isParameter ? "Say what '\(parts[0])' can do: <\(parts[0]): Numeric>." : "Take a number from each first: \(of)map { $0… }.reduce(…, \(sign))."
        }
        report("The operator '\(sign)' does not combine elements of type '\(parts[0])' to a value like \(source(arguments[0].value)).", node.range, notes: [remedy])
        return true
    }

    private func explainLabels(_ node: ExpressionNode, _ callee: ExpressionNode, _ name: String, _ candidates: [Candidate], _ arguments: [ArgumentNode]) {
        if case .name(let plain, nil, _) = callee.kind, !candidates.isEmpty, candidates.allSatisfy(\.isImplicitSelf), !file.isLibrary,
            checker.library.lookup(plain).contains(where: { parametersOf($0).map { $0.count == arguments.count || $0.contains(where: \.isVariadic) } ?? false })
        {
            return report("\(name) is the type's own method here, which hides the function of that name.", callee.range, notes: ["For the function write Swift.\(plain)(…)."])
        }
        let remedy = otherCall(node, callee, arguments) ?? relabelled(node, callee, arguments, candidates.compactMap { parametersOf($0.declaration) }) ?? asMethod(callee, arguments) ?? madeBefore(node, callee, arguments)
        if arguments.isEmpty, case .member = callee.kind, let type = typeAlone(callee), case .nominal = type {
            return report("\(name) is of type '\(type)', which cannot be called.", callee.range, notes: ["It is no function: leave the parentheses out."])
        }
        guard candidates.count == 1 || candidates.allSatisfy({ checker.labels(of: $0.declaration) == checker.labels(of: candidates[0].declaration) }), let parameters = parametersOf(candidates[0].declaration) else {
            let forms = candidates.prefix(4).map { candidate in "(" + (parametersOf(candidate.declaration) ?? []).map { ($0.label ?? "_") + ":" }.joined() + ")" }
            return report("\(name) is not called like this: the labels or the number of its arguments do not fit.", node.range, notes: [remedy ?? "It takes \(Array(Set(forms)).sorted().joined(separator: " or "))."])
        }
        let shape = parameters.map { ($0.label ?? "_") + ":" }.joined()
        let labels = Set(parameters.compactMap(\.label))
        let given = Set(arguments.compactMap(\.label))
        if arguments.count > parameters.count, !labels.isEmpty, given.isSuperset(of: labels), !parameters.contains(where: \.isVariadic) {
            return report("\(name) takes \(count(parameters.count)), and \(arguments.count == 1 ? "one is" : "\(arguments.count) are") given.", node.range, notes: [remedy ?? "It is called as (\(shape))."])
        }
        for argument in arguments {
            if let label = argument.label, !labels.contains(label) {
                let near = checker.camelCase(label).flatMap { labels.contains($0) ? $0 : nil } ?? Spelling.nearest(to: label, among: labels)
                return report("\(name) has no argument labelled '\(label)'.", argument.labelRange, notes: [near.map { "Did you mean '\($0):'?" } ?? (label == "device" ? "Tensors are on the CPU: leave it out." : remedy) ?? "It is called as (\(shape))."])
            }
        }
        let needed = parameters.filter { !$0.hasDefault && !$0.isVariadic }
        if arguments.count < needed.count {
            let missing = needed.first { $0.label.map { !given.contains($0) } ?? false } ?? needed[min(arguments.count, needed.count - 1)]
            let itself = arguments.isEmpty && callee.isNamed && (candidates[0].declaration as? FunctionDeclaration)?.owner == nil ? " The function itself, to be passed on, is \(source(callee)) without parentheses." : ""
            return report("\(name) also needs the argument '\(missing.label ?? missing.variable.name)' of type '\(missing.type)'.", node.range, notes: [remedy ?? "It is called as (\(shape)).\(itself)"])
        }
        if arguments.count > parameters.count, !parameters.contains(where: { $0.isVariadic }) {
            return report("\(name) takes \(count(parameters.count)), and \(arguments.count) are given.", node.range, notes: remedy.map { [$0] } ?? [])
        }
        for (parameter, argument) in zip(parameters, arguments) where argument.label != parameter.label {
            if argument.label == nil, let label = parameter.label { return report("The label '\(label):' is missing here.", argument.value.range, notes: [remedy ?? "Write \(label): \(file.slice(argument.value.range).prefix(30))"]) }
            if let label = argument.label, parameter.label == nil { return report("This argument has no label: leave '\(label):' out.", argument.labelRange) }
        }
        report("The arguments of \(name) are not in the right order.", node.range, notes: [remedy ?? "It is called as (\(shape))."])
    }
}
