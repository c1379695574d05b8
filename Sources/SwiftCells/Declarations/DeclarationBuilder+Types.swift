/// Structs, classes, enums and protocols, in phases: names; what they inherit; their members.
extension DeclarationBuilder {
    /// A type whose parts are still to be read.
    struct PendingType {
        var node: TypeDeclarationNode
        var declaration: Declaration
        var scope: Scope
        /// A nominal type's members, once all types that these may name are declared.
        var members: PendingMembers?
    }

    /// Makes the declarations of all types among `statements`, nested ones included, and hands each outermost to `declare`.
    /// - Parameters:
    ///   - parent: the type that they are nested in, where they stand in an extension of it.
    ///   - beforeValues: called once the members are known, and before what they are first set to is looked at.
    func declareTypes(_ statements: [StatementNode], in scope: Scope, isLocal: Bool, parent: NominalDeclaration? = nil, beforeValues: @escaping () -> Void = {}, declare: (Declaration) -> Void) {
        var pending: [PendingType] = []
        var aliases: [AliasDeclaration] = []
        for statement in statements {
            switch statement.kind {
            case .type(let node):
                let declaration = declareName(node, parent: parent, scope: scope, isLocal: isLocal, &pending)
                declare(declaration)
            case .alias(let node):
                let alias = self.alias(node, parent: nil, scope: scope)
                aliases.append(alias)
                declare(alias)
            default: break
            }
        }
        isReadyForConformances = false
        if !file.isLibrary { checker.overriddenProperties = Self.overriddenProperties(statements) }
        for item in pending { readGenerics(item) }
        for item in pending { readInheritance(item) }
        var extensions: [PendingExtension] = []
        var nested: [PendingType] = []
        for statement in statements {
            if case .extension(let node) = statement.kind {
                if isLocal { report(.syntax, "An extension can only stand at the top level of a cell.", node.range) } else if let item = readExtension(node, scope, &nested) { extensions.append(item) }
            }
        }
        for item in nested { readGenerics(item) }
        for item in nested { readInheritance(item) }
        pending += nested
        // What inherits too much would take long to read, in vain.
        if !file.isLibrary, limitInheritance(pending) { return }
        let finish = { [self] in
            isReadyForConformances = true
            if !file.isLibrary {
                for index in pending.indices {
                    guard let nominal = pending[index].declaration as? NominalDeclaration else { continue }
                    let members = pendingMembers(of: nominal, pending[index])
                    pending[index].members = members
                    nominal.pendingMembers.append(members)
                }
                for item in extensions { (item.declaration.extended as? NominalDeclaration)?.pendingMembers.append(item.members) }
            }
            for alias in aliases { alias.readType() }
            for item in pending where item.declaration is ProtocolDeclaration { readMembers(item) }
            for item in pending where !(item.declaration is ProtocolDeclaration) { readMembers(item) }
            for item in extensions { readExtensionMembers(item) }
            for item in pending { (item.declaration as? NominalDeclaration)?.pendingMembers = [] }
            for item in extensions { (item.declaration.extended as? NominalDeclaration)?.pendingMembers = [] }
            beforeValues()
            // An initial value may make an instance of a type whose own members are derived further down.
            let nominals = pending.compactMap { item in (item.declaration as? NominalDeclaration).map { ($0, item.scope) } }
            for (nominal, scope) in nominals { nominal.pendingDerivedMembers = { [self] in DerivedMembers(checker, self).add(to: nominal, scope: scope) } }
            for (nominal, _) in nominals { nominal.addDerivedMembers() }
            for item in extensions where !item.declaration.conformances.isEmpty {
                guard let nominal = item.declaration.extended as? NominalDeclaration, !nominal.isLibraryType else { continue }
                DerivedMembers(checker, self).addConformances(to: nominal, scope: item.scope) { item.declaration.members.add($0) }
            }
            if file.isLibrary { return }
            for check in checksOfConformances { check() }
            checksOfConformances = []
            for item in pending { checkConsistency((item.declaration as? NominalDeclaration)?.signature.requirements ?? (item.declaration as? ProtocolDeclaration)?.requirements ?? [], item.node.nameRange) }
            for item in extensions where (item.declaration.extended as? NominalDeclaration)?.allParameters.isEmpty != true { checkConsistency(item.declaration.requirements, item.node.range) }
        }
        // The library's types mention one another: members are read once all that are being loaded can be named.
        if file.isLibrary { return checker.library.whenLoaded(finish) }
        finish()
        if !isLocal { for alias in aliases { checker.verifyAccess(ofMember: alias, file) } }
        checker.typesToVerify += pending.map(\.declaration).map { ($0, file) }
        checker.extensionsToVerify += extensions.map { ($0.declaration, file) }
    }

    /// A class may descend from this many: far more than anyone writes, few enough to look for an overridden member in all of them.
    private static let mostSuperclasses = 100

    /// Cuts the line of ancestors of a class, and what a protocol inherits, where it is too long; whether it was somewhere.
    private func limitInheritance(_ types: [PendingType]) -> Bool {
        for case let nominal as NominalDeclaration in types.map(\.declaration) {
            var (last, count) = (nominal, 0)
            while count <= Self.mostSuperclasses, case .nominal(let parent, _)? = last.superclass { (last, count) = (parent, count + 1) }
            if count > Self.mostSuperclasses { cutAncestors(of: nominal) }
        }
        for case let p as ProtocolDeclaration in types.map(\.declaration) where inheritsTooMany(p) { cutInherited(of: p) }
        return isInheritanceCut
    }

    private func cutAncestors(of nominal: NominalDeclaration) {
        nominal.superclass = nil
        if !isInheritanceCut { report(.limit, "'\(nominal.name)' descends from more than \(Self.mostSuperclasses) classes.", nominal.nameRange) }
        isInheritanceCut = true
    }

    private func cutInherited(of p: ProtocolDeclaration) {
        p.inherited = []
        p.requirements = []
        p.allInherited = nil
        if !isInheritanceCut { report(.limit, "'\(p.name)' inherits more than \(Self.mostInheritedProtocols) protocols.", p.nameRange) }
        isInheritanceCut = true
    }

    /// A protocol may inherit this many, at any remove: what each demands is looked for in all of the others.
    private static let mostInheritedProtocols = 100

    private func inheritsTooMany(_ p: ProtocolDeclaration) -> Bool {
        var found: Set<ObjectIdentifier> = []
        var pending = p.inherited
        while let next = pending.popLast() {
            guard found.insert(ObjectIdentifier(next)).inserted else { continue }
            if found.count > Self.mostInheritedProtocols { return true }
            pending += next.inherited
        }
        return false
    }

    func alias(_ node: AliasNode, parent: Declaration?, scope outer: Scope) -> AliasDeclaration {
        let alias = AliasDeclaration(name: node.name, file: file, nameRange: node.nameRange)
        checker.note(alias)
        alias.parent = parent
        alias.access = node.modifiers.access ?? .internal
        alias.documentation = node.modifiers.documentation
        alias.pendingType = { [unowned alias, self] in
            let scope = Scope(parent: outer)
            defer {
                if alias.standsForItself { report(.type, "The type alias '\(alias.name)' stands for itself.", node.nameRange) }
            }
            if let nominal = self.genericType(node, scope) {
                (alias.signature, alias.type) = (nominal.signature, nominal.selfType)
                return
            }
            alias.signature = self.signature(node.generics, in: scope)
            if !node.generics.requirements.isEmpty {
                if node.generics.parameters.isEmpty { report(.unsupported, "Cells support 'where' at a type alias for its own generic parameters only, as in typealias \(node.name)<T> = … where T: P.", node.nameRange) }
                checkConsistency(alias.signature.requirements, node.nameRange)
            }
            alias.type = self.limited(self.resolve(node.type, scope), node.nameRange)
            alias.namesAny = self.isWrittenAny(node.type, scope)
        }
        return alias
    }

    /// The generic type that an alias names without its types: the alias takes as many, as in `typealias Pair = Both` and `Pair<Int>`. Within
    /// the type itself its name says which they are.
    private func genericType(_ node: AliasNode, _ scope: Scope) -> NominalDeclaration? {
        guard !file.isLibrary, node.generics.parameters.isEmpty, case .named(nil, _, let arguments) = node.type.kind, arguments.isEmpty, let nominal = lookupType(node.type, scope) as? NominalDeclaration,
            nominal.parent == nil, !nominal.signature.parameters.isEmpty, nominal.builtin == nil
        else { return nil }
        return sequence(first: scope, next: \.parent).contains { $0.owner?.declaration === nominal } ? nil : nominal
    }

    private func declareName(_ node: TypeDeclarationNode, parent: NominalDeclaration?, scope outer: Scope, isLocal: Bool, _ pending: inout [PendingType]) -> Declaration {
        if node.kind == .protocolType {
            let declaration = ProtocolDeclaration(name: node.name, file: file, nameRange: node.nameRange)
            checker.note(declaration)
            declaration.isClassBound = file.isLibrary && node.name == "AnyObject"
            declaration.documentation = node.modifiers.documentation
            declaration.access = node.modifiers.access ?? .internal
            declaration.primaryAssociatedTypes = node.primaryAssociatedTypes
            if isLocal || parent != nil, !file.isLibrary, isGeneric(outer) { report(.type, "A protocol cannot be declared inside generic code.", node.nameRange) }
            if file.isLibrary { checker.library.register(declaration) }
            for item in node.associatedTypes { declaration.associatedTypes.append(AssociatedTypeDeclaration(name: item.name, owner: declaration, file: file, nameRange: item.range)) }
            pending.append(PendingType(node: node, declaration: declaration, scope: memberScope(of: declaration, outer: outer)))
            return declaration
        }
        if isLocal, parent == nil, !file.isLibrary, isGeneric(outer) { report(.type, "A type cannot be declared inside generic code.", node.nameRange, notes: ["Declare it outside, with a parameter of its own where it needs one: struct \(node.name)<T>."]) }
        let kind: NominalDeclaration.Kind =
            switch node.kind {
            case .structure: .structure
            case .classType: .classType
            case .enumeration, .protocolType: .enumeration
            }
        let declaration = NominalDeclaration(kind, name: node.name, builtin: file.isLibrary ? Self.builtins[node.name] : nil, file: file, nameRange: node.nameRange)
        checker.note(declaration)
        declaration.documentation = node.modifiers.documentation
        declaration.parent = parent
        declaration.isLocal = isLocal
        declaration.isIndirect = node.modifiers.isIndirect
        declaration.access = node.modifiers.access ?? .internal
        declaration.isNative = file.isLibrary && !(node.kind == .enumeration && !node.cases.isEmpty)
        declaration.isOpen = kind == .classType && (file.isLibrary ? node.modifiers.isOpen : !node.modifiers.isFinal)
        if file.isLibrary, parent == nil { checker.library.register(declaration) }
        let scope = Scope(parent: outer, owner: .init(declaration: declaration, selfType: .error))
        pending.append(PendingType(node: node, declaration: declaration, scope: scope))
        // Parameters at once, so that the type can be named; what they must fulfil later.
        for parameter in node.generics.parameters { declaration.signature.parameters.append(GenericParameter(parameter.name)) }
        for parameter in declaration.allParameters { scope.genericTypes[parameter.name] = .parameter(parameter) }
        scope.owner = .init(declaration: declaration, selfType: declaration.selfType)
        scope.genericTypes["Self"] = declaration.selfType
        declareNested(node.members, in: declaration, scope: scope, isLocal: isLocal, &pending) { declaration.members.add($0) }
        return declaration
    }

    private func isGeneric(_ scope: Scope) -> Bool {
        if sequence(first: scope.function, next: \.?.parent).contains(where: { $0?.declaration?.signature.isEmpty == false }) { return true }
        return sequence(first: scope, next: \.parent).contains { scope in
            scope.genericTypes.contains { name, type in if name != "Self" { true } else if case .parameter = type { true } else { false } }
        }
    }

    func declareNested(_ members: [StatementNode], in declaration: NominalDeclaration, scope: Scope, isLocal: Bool, _ pending: inout [PendingType], add: (Declaration) -> Void) {
        var own: [String: Declaration] = [:]
        func declare(_ made: Declaration) {
            if !file.isLibrary, let first = own[made.name] ?? checker.membersDeclared(in: declaration, named: made.name).first(where: { isTypeOfCells($0) && $0 !== made }) {
                checker.reportDuplicate(made, of: first)
            }
            own[made.name] = made
            add(made)
        }
        for member in members {
            switch member.kind {
            case .type(let node): declare(declareName(node, parent: declaration, scope: scope, isLocal: isLocal, &pending))
            case .alias(let node): declare(alias(node, parent: declaration, scope: scope))
            default: break
            }
        }
    }

    private func isTypeOfCells(_ declaration: Declaration) -> Bool {
        (declaration is NominalDeclaration || declaration is ProtocolDeclaration || declaration is AliasDeclaration) && declaration.file?.isLibrary == false
    }

    static let builtins: [String: NominalDeclaration.Builtin] = [
        "Int": .int, "Int8": .int8, "Int16": .int16, "Int32": .int32, "Int64": .int64, "UInt": .uint, "UInt8": .uint8, "UInt16": .uint16, "UInt32": .uint32,
        "UInt64": .uint64, "Double": .double, "Float": .float, "Bool": .bool, "String": .string, "Substring": .substring, "Character": .character,
        "Optional": .optional, "Array": .array, "Dictionary": .dictionary, "Set": .set, "Range": .range, "ClosedRange": .closedRange, "Never": .never,
    ]

    private func readGenerics(_ item: PendingType) {
        guard let nominal = item.declaration as? NominalDeclaration else { return }
        for (parameter, declaration) in zip(item.node.generics.parameters, nominal.signature.parameters) {
            if let bound = parameter.bound.flatMap({ constraint($0, item.scope) }) { add(bound, on: .parameter(declaration), to: &nominal.signature.requirements) }
        }
        item.scope.environment = item.scope.environment.adding(nominal.signature.requirements)
        nominal.signature.requirements += requirements(item.node.generics.requirements, in: item.scope)
        if let parent = nominal.parent { item.scope.environment = item.scope.environment.adding(parent.allRequirements) }
    }

    private func readInheritance(_ item: PendingType) {
        isInInheritance = true
        defer { isInInheritance = false }
        switch item.declaration {
        case let p as ProtocolDeclaration:
            for node in item.node.inherited {
                guard let bound = constraint(node, item.scope) else { continue }
                for q in bound.protocols {
                    if checker.inherits(q, p) {
                        report(.type, "'\(p.name)' inherits from itself.", node.range)
                    } else {
                        p.inherited.append(q)
                    }
                }
                if bound.isClass { p.isClassBound = true }
                if bound.superclass != nil { report(.unsupported, Self.protocolsOfOneClass, node.range) }
            }
            for (declaration, node) in zip(p.associatedTypes, item.node.associatedTypes) {
                let type = SwiftType.associated(.parameter(p.selfParameter), declaration)
                for bound in node.bounds { if let bound = constraint(bound, item.scope) { add(bound, on: type, to: &p.requirements) } }
                declaration.defaultType = node.defaultType.map { resolve($0, item.scope) }
            }
            for node in item.node.associatedTypes { p.requirements += requirements(node.requirements, in: item.scope) }
            for requirement in requirements(item.node.generics.requirements, in: item.scope) { add(requirement, to: p, item.node) }
            p.isInheritanceRead = true
            if file.isLibrary { break }
            if inheritsTooMany(p) { cutInherited(of: p) } else { checkAssociatedTypes(of: p, item.node) }
        case let nominal as NominalDeclaration:
            for (position, node) in item.node.inherited.enumerated() {
                guard let bound = constraint(node, item.scope, allowingRawTypes: nominal.kind == .enumeration && position == 0 ? nominal : nil) else { continue }
                if let parent = bound.superclass {
                    inherit(parent, by: nominal, node, position)
                }
                if bound.isClass, nominal.kind != .classType { reportAnyObject(node) }
                for p in bound.protocols {
                    if !file.isLibrary, nominal.stated.contains(where: { $0.protocolDeclaration === p }) { report(.type, "'\(nominal.name)' conforms to '\(p.name)' already.", node.range) }
                    nominal.stated.append(ConformanceDeclaration(protocolDeclaration: p, requirements: []))
                }
            }
            nominal.isInheritanceRead = true
        default: break
        }
    }

    /// What stands behind 'where' at a protocol: of the types that conform themselves it says what may as well stand behind the colon.
    private func add(_ requirement: GenericRequirement, to p: ProtocolDeclaration, _ node: TypeDeclarationNode) {
        let own = SwiftType.parameter(p.selfParameter)
        switch requirement {
        case .conformance(own, let q):
            if checker.inherits(q, p) { return report(.type, "'\(p.name)' inherits from itself.", node.nameRange) }
            p.inherited.append(q)
            p.allInherited = nil
        case .anyClass(own): p.isClassBound = true
        case .superclass(own, _): report(.unsupported, Self.protocolsOfOneClass, node.nameRange)
        // What belongs to the types themselves may be the type itself.
        case .sameType(own, let type) where !type.isAssociated, .sameType(let type, own) where !type.isAssociated: report(.type, "'\(p.name)' is for '\(type)' alone then, and a protocol is for several types.", node.nameRange)
        default: p.requirements.append(requirement)
        }
    }

    private static let protocolsOfOneClass = "Cells do not support protocols for the subclasses of one class."

    func reportAnyObject(_ node: TypeNode) {
        report(.type, "Only a protocol can say 'AnyObject', and is for classes alone then.", node.range, notes: ["Leave it out: every class is one."])
    }

    /// Types of the library whose values are written as a literal each.
    private static let rawTypes: Set<String> = [
        "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "String", "Character", "Double", "Float",
    ]

    /// An enum may name its raw type where others name protocols.
    private func constraint(_ node: TypeNode, _ scope: Scope, allowingRawTypes enumeration: NominalDeclaration?) -> Bound? {
        if let enumeration, let declaration = lookupType(node, scope), declaration is NominalDeclaration || declaration is AliasDeclaration {
            let type = resolve(node, scope)
            if case .nominal(let raw, _) = type, raw.file?.isLibrary == true, Self.rawTypes.contains(raw.name) {
                enumeration.rawType = type
                return Bound()
            }
        }
        return constraint(node, scope)
    }

    private func inherit(_ parent: SwiftType, by nominal: NominalDeclaration, _ node: TypeNode, _ position: Int) {
        guard nominal.kind == .classType else {
            report(.type, "'\(nominal.name)' is not a class, so it cannot inherit from the class '\(parent)'.", node.range)
            return
        }
        guard case .nominal(let base, _) = parent else { return }
        if nominal.superclass != nil {
            report(.type, "A class inherits from one class only.", node.range)
        } else if position != 0 {
            report(.type, "The superclass '\(parent)' must come first, before the protocols.", node.range)
        } else if !base.isOpen, !file.isLibrary {
            report(.type, "'\(base.name)' is final: no class can inherit from it.", node.range)
        } else if nominal.access == .open, base.access < .open, base.file?.isLibrary == false {
            report(.type, "'\(nominal.name)' is 'open', and its superclass '\(base.name)' is not.", node.range)
        } else {
            // The class itself may be among them, with other types for its parameters even.
            var (ancestor, count) = (base as NominalDeclaration?, 0)
            while let now = ancestor, now !== nominal, count < Self.mostSuperclasses {
                if case .nominal(let next, _)? = now.superclass { ancestor = next } else { ancestor = nil }
                count += 1
            }
            let isWithin = sequence(first: base, next: \.parent).contains { $0 === nominal }
            if ancestor === nominal || isWithin { return report(.type, "'\(nominal.name)' inherits from itself.", node.range) }
            if ancestor != nil, !file.isLibrary { return cutAncestors(of: nominal) }
            nominal.superclass = parent
        }
    }

    // MARK: Members

    private func readMembers(_ item: PendingType) {
        switch item.declaration {
        case let p as ProtocolDeclaration:
            let owner = Owner(declaration: p, selfType: .parameter(p.selfParameter), isProtocol: true)
            item.scope.environment = item.scope.environment.adding([.conformance(.parameter(p.selfParameter), p)])
            for statement in item.node.members {
                if case .alias(let node) = statement.kind {
                    let alias = alias(node, parent: p, scope: item.scope)
                    if !file.isLibrary, let first = p.memberTable[node.name].first ?? p.associatedTypes.first(where: { $0.name == node.name }) { checker.reportDuplicate(alias, of: first) }
                    p.memberTable.add(alias)
                    alias.readType()
                    continue
                }
                members(statement, owner: owner, scope: item.scope) { declaration in
                    if !file.isLibrary, let first = self.rival(of: declaration, in: p) { checker.reportDuplicate(declaration, of: first) }
                    p.members.append(declaration)
                    p.memberTable.add(declaration)
                }
            }
        case let nominal as NominalDeclaration:
            readCases(item.node, of: nominal, scope: item.scope)
            for declaration in nominal.members.all { if let alias = declaration as? AliasDeclaration { alias.readType() } }
            (item.members ?? pendingMembers(of: nominal, item)).finish { declaration in
                self.checkDuplicate(declaration, in: nominal)
                if let variable = declaration as? VariableDeclaration, case .field = variable.storage, !variable.isStatic {
                    if nominal.kind == .enumeration {
                        self.report(.type, "An enum cannot have stored properties; give '\(variable.name)' a getter, or put the value into the cases.", variable.nameRange)
                    }
                    variable.storage = .field(index: nominal.fields.count)
                    nominal.fields.append(variable)
                }
                if let function = declaration as? FunctionDeclaration, case .deinitializer = function.kind {
                    if nominal.kind != .classType { self.report(.type, "Only a class has a 'deinit'.", function.nameRange) }
                    if let first = nominal.deinitializer { self.checker.reportDuplicate(function, of: first) }
                    nominal.deinitializer = function
                    if !self.file.isLibrary { (self.checker.tellsOfEnds, self.checker.hasDeinitializers) = (true, true) }
                }
            }
        default: break
        }
    }

    private func pendingMembers(of nominal: NominalDeclaration, _ item: PendingType) -> PendingMembers {
        pendingMembers(item.node.members, owner: Owner(declaration: nominal, selfType: nominal.selfType, defaultAccess: .internal), scope: item.scope) { [unowned nominal] declaration in
            if let function = declaration as? FunctionDeclaration, case .deinitializer = function.kind { return }
            nominal.members.add(declaration)
        }
    }

    /// Members to be read one by one, in between others if need be: what is known of the signature that is being read is kept for that one.
    func pendingMembers(_ statements: [StatementNode], owner: Owner, scope: Scope, add: @escaping (Declaration) -> Void) -> PendingMembers {
        PendingMembers(statements, read: { [self] statement in
            let outer = (demanded, hiddenType, openType, aliasesMet, mayNameSelf)
            defer { (demanded, hiddenType, openType, aliasesMet, mayNameSelf) = outer }
            (demanded, hiddenType, openType, aliasesMet, mayNameSelf) = (nil, nil, nil, [], false)
            var result: [Declaration] = []
            members(statement, owner: owner, scope: scope) { result.append($0) }
            return result
        }, add: add)
    }

    /// One member statement: hands over each declaration it makes.
    func members(_ statement: StatementNode, owner: Owner, scope: Scope, add: (Declaration) -> Void) {
        switch statement.kind {
        case .function(let node):
            if node.kind == .subscript { add(subscriptDeclaration(node, owner: owner, scope: scope)) } else { add(function(node, owner: owner, scope: scope)) }
        case .variables(let node): for variable in properties(node, owner: owner, scope: scope) { add(variable) }
        case .type, .alias, .nothing: break
        default: report(.syntax, "Only declarations can stand here: properties, methods, initialisers, types.", statement.range)
        }
    }

    /// What a protocol has already in the place of a member that it demands: of the protocol's own types, what is asked of a type itself.
    private func rival(of declaration: Declaration, in p: ProtocolDeclaration) -> Declaration? {
        p.memberTable[declaration.name].first { checker.collide($0, declaration) } ?? p.associatedTypes.first { $0.name == declaration.name && checker.isStatic(declaration) }
    }

    func checkDuplicate(_ declaration: Declaration, in owner: Declaration) {
        guard !file.isLibrary else { return }
        let others = checker.membersDeclared(in: owner, named: declaration.name)
        if checker.isOneTooMany(declaration, beside: others.count) { return }
        for other in others where other !== declaration && !checker.isRequirement(other) && other.file?.isLibrary != true && checker.collide(other, declaration) {
            checker.reportDuplicate(declaration, of: other)
            return
        }
    }

    private func readCases(_ node: TypeDeclarationNode, of nominal: NominalDeclaration, scope: Scope) {
        var firsts: [String: EnumCaseDeclaration] = [:]
        for item in node.cases {
            let declaration = EnumCaseDeclaration(name: item.name, owner: nominal, index: nominal.cases.count, file: file, nameRange: item.nameRange)
            declaration.documentation = item.documentation
            declaration.isIndirect = item.isIndirect
            if let first = firsts[item.name] ?? nominal.members[item.name].first(where: isTypeOfCells) { checker.reportDuplicate(declaration, of: first) }
            aliasesMet = []
            defer { declaration.aliasesNamed = aliasesMet }
            for (position, parameter) in item.parameters.enumerated() {
                let type = resolve(parameter.type, scope)
                let variable = VariableDeclaration(name: parameter.label ?? "_\(position)", type: type, isMutable: false, file: file, nameRange: parameter.range)
                let made = ParameterDeclaration(label: parameter.label, variable: variable, type: type)
                made.isEscaping = true
                if let value = parameter.defaultValue {
                    made.hasDefault = true
                    made.pendingDefault = PendingDefault(value, scope, file)
                }
                declaration.parameters.append(made)
            }
            let constructor = FunctionDeclaration(.function, name: item.name, file: file, nameRange: item.nameRange)
            constructor.owner = nominal
            constructor.isStatic = true
            constructor.parameters = declaration.parameters
            constructor.result = nominal.selfType
            constructor.implementation = .enumCase(declaration)
            declaration.constructor = constructor
            nominal.cases.append(declaration)
            firsts[item.name] = firsts[item.name] ?? declaration
            nominal.members.add(declaration)
        }
        if nominal.rawType != nil {
            if node.cases.isEmpty { report(.type, "An enum without cases has no raw values: leave out the type behind its name.", node.nameRange) }
            RawValues(checker, self).assign(node, nominal)
        } else if let item = node.cases.first(where: { $0.rawValue != nil }), let value = item.rawValue {
            report(.type, "'\(item.name)' has a value, and the enum does not say of which type: write enum \(node.name): Int, or another type.", value.range)
        }
    }
}
