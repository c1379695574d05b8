/// Members that a type does not have, or not here.
extension Diagnosis {
    func explainMember(_ base: ExpressionNode, _ member: MemberName, _ node: ExpressionNode) {
        guard let type = typeAlone(base) else { return report("'\(member.name)' is not known here.", member.range) }
        reportNoMember(member, type, node)
    }

    func reportNoMember(_ member: MemberName, _ type: SwiftType, _ node: ExpressionNode) {
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
        let python = ["append_": "append", "len": "count", "length": "count", "size": "count", "shape_": "shape", "requires_grad": "requiresGrad", "grad_fn": "gradFn", "zero_grad": "zeroGrad", "no_grad": "noGrad", "push": "append", "add": "append", "upper": "uppercased", "lower": "lowercased", "keys_": "keys", "T": "t", "tolist": "scalars", "numpy": "scalars"]
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
}
