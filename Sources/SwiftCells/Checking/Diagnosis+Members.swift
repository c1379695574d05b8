/// Members that a type does not have, or not here.
extension CellChecker {
    /// A protocol of an `any P`, and a type that is known only for the value within.
    func openPart(of type: SwiftType) -> (owner: String, associated: String)? {
        guard case .existential(let protocols) = type else { return nil }
        for p in protocols { if let open = closure(of: p).reversed().flatMap(\.associatedTypes).first { return (p.name, open.name) } }
        return nil
    }
}

extension Diagnosis {
    /// `.name` where an `any P` is wanted.
    func reportUnknownOwner(_ member: MemberName, _ type: SwiftType, _ node: ExpressionNode) {
        report("Any type may stand for '\(type)', so it is not known of which '.\(member.name)' is asked.", node.range, notes: ["Write the type before it."])
    }

    func explainMember(_ base: ExpressionNode, _ member: MemberName, _ node: ExpressionNode) {
        guard let type = typeAlone(base) ?? typeInChain(base) else { return report("'\(member.name)' is not known here.", member.range) }
        reportNoMember(member, type, node)
    }

    /// What is not fulfilled of that on which a type has the protocols that give it some members, where none of them is free of such.
    func unmet(_ conditions: [[GenericRequirement]]) -> GenericRequirement? {
        let unmet = conditions.map { own in own.first { !checker.holds($0, in: scope.environment) } }
        return unmet.contains { $0 == nil } ? nil : unmet.first ?? nil
    }

    func reportNoMember(_ member: MemberName, _ type: SwiftType, _ node: ExpressionNode) {
        if let wrapped = checker.optionalWrapped(type), !checker.lookup(member.name, in: wrapped, isStatic: false, environment: scope.environment).isEmpty {
            return report("This is an Optional '\(type)': unwrap it before '.\(member.name)'.", member.range, notes: ["Write '?.\(member.name)' or '!.\(member.name)', or unwrap it with 'if let'."])
        }
        var instance = type
        var isStatic = false
        if case .metatype(let inner) = type { (instance, isStatic) = (inner, true) }
        if isStatic, case .existential(let protocols) = instance, let first = protocols.first {
            return report("Which type stands behind '\(type)' is known only while the cell runs: cells do not use its '\(member.name)'.", member.range, notes: ["Take the type as a generic parameter: func f<T: \(first.name)>(_ type: T.Type)."])
        }
        let other = checker.lookup(member.name, in: instance, isStatic: !isStatic, environment: scope.environment)
        let own = checker.lookup(member.name, in: instance, isStatic: isStatic, environment: scope.environment).filter { found in
            // What the library keeps to itself is none of the type's members for cells.
            !checker.isKeptBack(found.declaration, file) && !(found.declaration.access == .private && found.declaration.file?.isLibrary == true)
        }
        if !own.isEmpty, own.allSatisfy({ !checker.isImported($0.declaration, file) }) {
            return report("'\(member.name)' is in Foundation, which is not imported.", member.range, notes: ["Write 'import Foundation' in a cell before."])
        }
        if !own.isEmpty {
            if own.contains(where: { !checker.isAccessible($0.declaration, from: scope, file) }) { return report("'\(member.name)' is private to '\(instance)'.", member.range) }
            if let unmet = unmet(own.map(\.conditions)) ?? unmet(own.map { found in found.requirements.map { checker.substitute($0, found.substitution) } }) { return report(checker.describeFailure(unmet, of: "'\(member.name)'"), member.range, notes: checker.remedies(for: unmet)) }
            if explainOpenMember(member, instance) { return }
            return report("'\(member.name)' of '\(instance)' cannot be used here: what it requires of its types is not fulfilled.", member.range)
        }
        if !isStatic, let item = other.first?.declaration as? EnumCaseDeclaration {
            let values = item.parameters.indices.map { "value\(item.parameters.count > 1 ? "\($0 + 1)" : "")" }.joined(separator: ", ")
            let example = values.isEmpty ? "To ask whether it is that one: if case .\(item.name) = \(base(of: node).map(source) ?? "…") { … }" : "What it carries is taken out by if case .\(item.name)(let \(values.replacing(", ", with: ", let "))) = \(base(of: node).map(source) ?? "…") { … }"
            return report("'\(member.name)' is a case of '\(instance)', and no property of its values.", member.range, notes: [example])
        }
        if !other.isEmpty {
            let remedy = "Make an instance, as in let x = \(instance)(…), and write x.\(member.name)."
            return report(isStatic ? "'\(member.name)' belongs to an instance of '\(instance)', not to the type." : "'\(member.name)' belongs to the type: write \(instance).\(member.name).", member.range, notes: isStatic && !instance.isParameter ? [remedy] : [])
        }
        var notes: [String] = []
        let names = memberNames(instance).filter { $0 != "init" && !$0.hasPrefix("_") }
        func isMember(_ name: String) -> Bool { names.contains(name) || !checker.lookup(name, in: instance, isStatic: isStatic, environment: scope.environment).isEmpty }
        if case .member(let base?, _) = node.kind, case .name("self", _, _) = base.kind, Spelling.nearest(to: member.name, among: names) == nil {
            notes = ["A property is declared in the type before it is used, as in var \(member.name) = …"]
        } else if let remedy = otherMember(member.name, instance, isStatic: isStatic, node) {
            notes = [remedy]
        } else if let known = Self.otherMembers[member.name], isMember(known) {
            notes = ["In Swift this is '\(known)'."]
        } else if let camel = checker.camelCase(member.name), isMember(camel) {
            notes = ["In Swift this is '\(camel)'."]
        } else if !isStatic, let remedy = memberOfOther(member.name, instance, node) {
            notes = [remedy]
        } else if let near = Spelling.nearest(to: member.name, among: names) {
            notes = ["Did you mean '\(near)'?"]
        }
        report("'\(instance)' has no member '\(member.name)'.", member.range, notes: notes)
    }

    /// Members of Python and other languages, by what they are called here.
    private static let otherMembers = [
        "append_": "append", "len": "count", "length": "count", "size": "count", "requires_grad": "requiresGrad", "grad_fn": "gradFn", "zero_grad": "zeroGrad", "no_grad": "noGrad", "push": "append", "add": "append",
        "upper": "uppercased", "lower": "lowercased", "toUpperCase": "uppercased", "toLowerCase": "lowercased", "indexOf": "firstIndex", "includes": "contains", "register_forward_hook": "registerForwardHook", "T": "t", "tolist": "scalars", "numpy": "scalars", "var": "variance", "startswith": "hasPrefix", "endswith": "hasSuffix", "pop": "removeLast", "reverse_": "reverse", "forEach_": "forEach", "astype": "to",
        "sigmoid_": "sigmoid", "clip": "clamp", "nelement": "numel", "dim": "ndim", "len_": "count", "square": "pow",
    ]

    /// What a member is asked of, where the member or a call of it is given.
    private func base(of node: ExpressionNode) -> ExpressionNode? {
        switch node.kind {
        case .member(let base, _): base
        case .call(let callee, _): base(of: callee)
        default: nil
        }
    }

    /// Whether what a member is asked of is given by a call.
    private func isCallOfFunction(_ node: ExpressionNode) -> Bool {
        guard let base = base(of: node), case .call = base.kind else { return false }
        return true
    }

    /// What is written for a member of Python that has another form here.
    private func otherMember(_ name: String, _ type: SwiftType, isStatic: Bool, _ node: ExpressionNode) -> String? {
        if case .tuple(let elements) = type {
            guard !elements.isEmpty else { return isCallOfFunction(node) ? "What is called gives no value: its function has no '-> Type'." : "A 'Void' holds nothing." }
            return "Its parts are \(elements.enumerated().map { "'.\($1.label ?? "\($0)")'" }.joined(separator: ", "))."
        }
        if case .function(let function) = type, function.parameters.isEmpty, !checker.lookup(name, in: function.result, isStatic: false, environment: scope.environment).isEmpty, let base = base(of: node) { return "It is a function: call it first, as in \(source(base))().\(name)." }
        if type == .any, !isStatic, let base = base(of: node) { return "A value of type 'Any' is looked into first: if let value = \(source(base)) as? String { … value.\(name) … }" }
        guard case .nominal(let nominal, let parts) = type else { return nil }
        if isElementType(type), let known = Self.elementTypes[name] { return "Write .\(known)." }
        var arguments = "…", others: [String] = []
        if case .call(_, let own) = node.kind, let first = own.first {
            if own.count == 1 || name == "get" { arguments = source(first.value) }
            others = own.dropFirst().map { source($0.value) }
        }
        let subject = base(of: node).map(source) ?? ""
        switch (nominal.builtin, name) {
        case (.array?, "sum"): return "Write reduce(0, +)."
        case (.array?, "mean"), (.array?, "average"): return "Write reduce(0, +) / Double(count), or make a tensor of it."
        case (.array?, "extend"): return "Write \(subject).append(contentsOf: \(arguments))."
        case (.array?, "index"): return "Write firstIndex(of: \(arguments)), which is an Optional."
        case (_, "join"): return "It is the array that is joined: \(arguments).joined(separator: …)."
        case (.array?, "shape"): return "Only a tensor has a shape: the number of elements is 'count'."
        case (.dictionary?, "items"): return "A loop takes the dictionary itself: for (key, value) in …"
        case (.dictionary?, "get"): return "Write \(subject)[\(arguments)], which is an Optional, or \(subject)[\(arguments), default: \(others.first ?? "…")]."
        case (.dictionary?, "has_key"), (.dictionary?, "containsKey"), (.dictionary?, "has"): return "Write \(subject)[\(arguments)] != nil."
        case (_, "find") where nominal.builtin == .array || type.description == "String": return "Write \(subject).firstIndex(of: \(arguments)), which is an Optional; \(subject).contains(\(arguments)) only asks."
        case (.substring?, "base"): return "A substring of cells does not keep what it was cut out of: name the string itself."
        case (_, "format") where type.description == "String": return "Write String(format: \"%.2f\", x) after import Foundation, or \"\\(x)\"."
        case (_, "strip") where type.description == "String": return "Write trimmingCharacters(in: .whitespaces), after import Foundation."
        case (_, "replace") where type.description == "String": return "Write replacingOccurrences(of: …, with: …), after import Foundation."
        case (_, "parse") where isStatic && isNumber(type): return "Write \(type)(\(arguments)), which is an Optional."
        case (_, "capacity"): return "How much room there is differs from machine to machine: cells do not tell."
        case (.array?, "indexOf"): return "Write firstIndex(of: \(arguments)), which is an Optional."
        case (_, "compare"), (_, "caseInsensitiveCompare"), (_, "localizedCaseInsensitiveCompare"), (_, "localizedCompare"), (_, "localizedStandardCompare"):
            return type.description == "String" ? "Compare by < and ==; without regard to case: a.lowercased() < b.lowercased()." : nil
        case (_, "toString"), (_, "__str__"): return "Write String(x), or \"\\(x)\"."
        case (_, "__class__"): return "Write type(of: x)."
        case (_, "allCases") where nominal.kind == .enumeration: return "Declare it as '\(nominal.name): CaseIterable'."
        case (_, "rawValue") where nominal.kind == .enumeration: return "Its cases have no raw values: declare it as 'enum \(nominal.name): Int'."
        case (_, "cuda"), (_, "mps"): return "Tensors are on the CPU: leave it out."
        case (_, "print"): return "Write print(x)."
        case (_, "data") where type.description == "String": return "Write Array(x.utf8)."
        case (_, "firstMatch"), (_, "wholeMatch"), (_, "prefixMatch"), (_, "matches"): return "Cells have no regular expressions: use split, contains, hasPrefix, firstIndex(where:) …"
        case (_, let member) where member.hasPrefix("withUnsafe") || member.hasPrefix("withContiguous"): return "Cells have no pointers: use subscripts."
        case (_, "enumerated"), (_, "map"), (_, "forEach"), (_, "reduce"), (_, "filter"):
            if !checker.lookup("unbind", in: type, isStatic: false, environment: scope.environment).isEmpty { return "Its parts along the first dimension are an array: write .unbind().\(name)…" }
            return nil
        case (.dictionary?, _) where parts[0].description == "String" && Self.otherMembers[name] == nil: return "The value of a key is \(subject)[\"\(name)\"], which is an Optional."
        default: return nil
        }
    }

    /// A member of an `any P` whose types are known only for the value within: cells use none that takes or gives such.
    func explainOpenMember(_ member: MemberName, _ type: SwiftType) -> Bool {
        guard let open = checker.openPart(of: type) else { return false }
        checker.report(.unsupported, "Cells do not use '\(member.name)' of '\(type)', whose '\(open.associated)' is known only while the cell runs.", member.range, file, notes: ["Take 'some \(open.owner)' in place of 'any \(open.owner)', or the type itself."])
        return true
    }

    /// A key path that begins with a method, or with what is no property.
    func explainKeyPath(_ node: ExpressionNode, _ root: SwiftType?, _ components: [ExpressionNode.KeyPathComponent]) -> Bool {
        guard let root, case .property(let member)? = components.first, root.place(ofElement: member.name) == nil else { return false }
        let found = checker.lookup(member.name, in: root, isStatic: false, environment: scope.environment)
        if found.isEmpty, member.name != "self" {
            reportNoMember(member, root, node)
            return true
        }
        guard !found.isEmpty, found.allSatisfy({ $0.declaration is FunctionDeclaration }) else { return false }
        report("'\(member.name)' is a method, and a key path leads to properties only.", node.range, notes: ["Write a closure that calls it: { $0.\(member.name)() }."])
        return true
    }

    /// The one type that has a member, where a value is of its superclass or of a protocol that it conforms to.
    private func memberOfOther(_ name: String, _ type: SwiftType, _ node: ExpressionNode) -> String? {
        let others = checker.scope.names.values.compactMap { $0.last as? NominalDeclaration }.filter { nominal in
            guard nominal.signature.parameters.isEmpty, !checker.membersDeclared(in: nominal, named: name).isEmpty else { return false }
            switch type {
            case .existential(let protocols): return protocols.allSatisfy { checker.conforms(nominal.selfType, to: $0) }
            case .nominal: return nominal.selfType != type && checker.isSubclass(nominal.selfType, of: type)
            default: return false
            }
        }
        guard others.count == 1, let base = base(of: node) else { return nil }
        return "'\(others[0].name)' has it: (\(source(base)) as? \(others[0].name))?.\(name), if it is one."
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
}
