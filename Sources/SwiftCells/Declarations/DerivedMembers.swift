/// What Swift writes by itself: memberwise and default initialisers, `==`, `hash(into:)`, `<`, raw values, `allCases`.
struct DerivedMembers {
    let checker: CellChecker
    let builder: DeclarationBuilder

    init(_ checker: CellChecker, _ builder: DeclarationBuilder) {
        self.checker = checker
        self.builder = builder
    }

    /// - Parameter scope: where the type's members stand.
    func add(to nominal: NominalDeclaration, scope: Scope) {
        switch nominal.kind {
        case .structure: if !nominal.isNative { addMemberwise(nominal) }
        case .classType: addClassInitializers(nominal)
        case .enumeration: if nominal.rawType != nil { addRawValue(nominal) }
        }
        addConformances(to: nominal, scope: scope) { nominal.members.add($0) }
    }

    private func function(_ kind: FunctionDeclaration.Kind, _ name: String, _ nominal: NominalDeclaration, _ implementation: FunctionDeclaration.Implementation) -> FunctionDeclaration {
        let made = FunctionDeclaration(kind, name: name, file: builder.file, nameRange: nominal.nameRange)
        made.owner = nominal
        made.implementation = implementation
        made.access = .internal
        return made
    }

    private func initializers(_ nominal: NominalDeclaration) -> [FunctionDeclaration] {
        nominal.members["init"].compactMap { $0 as? FunctionDeclaration }
    }

    // MARK: Initialisers

    private func addMemberwise(_ nominal: NominalDeclaration) {
        guard initializers(nominal).isEmpty else { return }
        let made = function(.initializer, "init", nominal, .memberwiseInitializer)
        made.result = nominal.selfType
        for field in nominal.fields where !field.isStatic {
            if !field.isMutable, field.hasInitialValue { continue }
            // A lazy one may be given its value ahead, which is then never computed.
            let type = field.isLazy ? checker.optional(checker.typeOf(field)) : checker.typeOf(field)
            let variable = VariableDeclaration(name: field.name, type: type, isMutable: false, file: builder.file, nameRange: field.nameRange)
            variable.isParameter = true
            let parameter = ParameterDeclaration(label: field.name, variable: variable, type: type)
            parameter.memberwiseField = field
            parameter.isEscaping = true
            if !field.isTakenFromTuple, field.hasInitialValue || field.isLazy || (field.startsAsNil && field.companions?.areSet != false) { parameter.hasDefault = true }
            made.parameters.append(parameter)
            if field.access < made.access { made.access = field.access }
        }
        addInitializer(made, to: nominal)
        checkCompanions(nominal)
        if !made.parameters.isEmpty, made.parameters.allSatisfy({ $0.hasDefault || $0.memberwiseField?.isTakenFromTuple == true }) {
            // It fulfils a protocol's 'init()', and where a private property keeps others from naming the other one, everyone may still leave all to the defaults.
            let plain = function(.initializer, "init", nominal, .memberwiseInitializer)
            plain.result = nominal.selfType
            addInitializer(plain, to: nominal)
        }
    }

    /// Adds an initialiser that Swift writes, which an extension may not declare once more.
    private func addInitializer(_ made: FunctionDeclaration, to nominal: NominalDeclaration) {
        nominal.members.add(made)
        let others = checker.membersDeclared(in: nominal, named: "init").compactMap { $0 as? FunctionDeclaration }
        for other in others where other !== made && other.kind.isInitializer && other.file?.isLibrary == false && checker.collide(other, made) {
            builder.report(.type, "'\(nominal.name)' has '\(made.fullName)' already: Swift writes it, as the type itself declares no initialiser.", other.nameRange, notes: ["Move this one into the type, which then has no other."])
        }
    }

    /// Swift makes an initialiser without parameters where it takes all properties for ones that have a value, and finds then that one has none.
    private func checkCompanions(_ nominal: NominalDeclaration) {
        let fields = nominal.fields.filter { !$0.isStatic }
        func isSet(_ field: VariableDeclaration) -> Bool { field.hasInitialValue || field.isLazy || field.startsAsNil }
        guard let open = fields.first(where: { !isSet($0) }), fields.allSatisfy({ $0.companions?.areTakenForSet ?? isSet($0) }) else { return }
        builder.report(.type, "'\(open.name)' has no value, and shares a declaration with one that has: Swift takes both for ones with a value.", open.nameRange, notes: ["Declare each property by itself."])
    }

    /// The initialiser that a class needs, for the learner to write.
    private func missingInitializer(_ nominal: NominalDeclaration) -> String {
        let open = nominal.fields.filter { !$0.hasInitialValue && !$0.isLazy && !$0.startsAsNil }
        if let field = open.first(where: { checker.typeOf($0) == nominal.selfType }) { return "One that leads to the next ends somewhere: write var \(field.name): \(nominal.name)?" }
        return "Give each a value, or write init(\(open.map { "\($0.shownName): \(checker.typeOf($0))" }.joined(separator: ", "))) { \(open.map { "self.\($0.shownName) = \($0.shownName)" }.joined(separator: "; ")) }"
    }

    private func addClassInitializers(_ nominal: NominalDeclaration) {
        // What the library says of a class is all that there is: initialisers of native classes are declared, not inherited.
        guard !nominal.isNative else { return }
        let own = initializers(nominal)
        let allHaveValues = nominal.fields.allSatisfy { field in
            field.hasInitialValue || field.isLazy || field.startsAsNil
        }
        if case .nominal(let parent, _)? = nominal.superclass {
            // Without designated initialisers of its own and with values for all it adds, a class inherits those of its superclass.
            let designated = own.filter { !$0.isConvenience }
            if !allHaveValues, designated.isEmpty {
                return builder.report(.type, "The class '\(nominal.name)' needs an initialiser: not all of its properties have a value.", nominal.nameRange, notes: [missingInitializer(nominal)])
            }
            let replaced = own.compactMap { checker.inherited(for: $0, of: nominal) }
            let isReplaced = { (candidate: FunctionDeclaration) in replaced.contains { $0 === candidate } }
            let substitution = checker.superclassSubstitution(nominal)
            let inherited = checker.membersDeclared(in: parent, named: "init").compactMap { $0 as? FunctionDeclaration }
            let inheritsDesignated = designated.isEmpty
            let coversAll = inherited.filter { !$0.isConvenience }.allSatisfy(isReplaced)
            for candidate in inherited where !isReplaced(candidate) && candidate.access != .private {
                if candidate.isConvenience ? !(inheritsDesignated || coversAll) : !inheritsDesignated { continue }
                // What a cell adds to a native class makes instances of that class alone.
                if candidate.file?.isLibrary != true, (candidate.owner as? NominalDeclaration)?.isNative == true { continue }
                let made = function(.initializer, "init", nominal, .derived(.inheritedInitializer(candidate)))
                made.result = candidate.isFailable ? checker.optional(nominal.selfType) : nominal.selfType
                made.isThrowing = candidate.isThrowing
                made.isFailable = candidate.isFailable
                made.isRequired = candidate.isRequired
                made.isConvenience = candidate.isConvenience
                made.overridden = candidate
                made.signature = GenericSignature(parameters: candidate.signature.parameters, requirements: candidate.signature.requirements.map { $0.mapped { checker.substitute($0, substitution) } })
                made.parameters = candidate.parameters.map { parameter in
                    let type = checker.substitute(parameter.type, substitution)
                    return parameter.copy(type: type, variableType: checker.substitute(parameter.variable.type, substitution), file: builder.file, nameRange: nominal.nameRange)
                }
                nominal.members.add(made)
            }
            return
        }
        guard own.isEmpty else { return }
        guard allHaveValues else {
            builder.report(.type, "The class '\(nominal.name)' needs an initialiser: not all of its properties have a value.", nominal.nameRange, notes: [missingInitializer(nominal)])
            return
        }
        let made = function(.initializer, "init", nominal, .derived(.defaultInitializer))
        made.result = nominal.selfType
        nominal.members.add(made)
    }

    // MARK: Raw values

    private func addRawValue(_ nominal: NominalDeclaration) {
        guard let raw = nominal.rawType else { return }
        // An alias of that name is looked at where it is read.
        if let other = nominal.members["RawValue"].first(where: { $0 is NominalDeclaration }) {
            builder.report(.type, "'\(nominal.name)' has raw values of type '\(raw)', and a type 'RawValue' that is another one.", other.nameRange, notes: ["Give that another name."])
        }
        let made = function(.initializer, "init", nominal, .derived(.fromRawValue))
        made.result = checker.optional(nominal.selfType)
        made.isFailable = true
        let variable = VariableDeclaration(name: "rawValue", type: raw, isMutable: false, file: builder.file, nameRange: nominal.nameRange)
        made.parameters = [ParameterDeclaration(label: "rawValue", variable: variable, type: raw)]
        nominal.members.add(made)
        let property = VariableDeclaration(name: "rawValue", type: raw, isMutable: false, file: builder.file, nameRange: nominal.nameRange)
        property.storage = .computed
        property.owner = nominal
        let getter = function(.getter, "rawValue", nominal, .derived(.rawValue))
        getter.result = raw
        getter.accessorOf = property
        property.getter = getter
        nominal.members.add(property)
    }

    // MARK: Conformances

    /// What protocols require that a type has by the kind of its parts, and does not have yet.
    ///
    /// - Parameters:
    ///   - scope: where the type's members stand, or those of the extension that states the protocols.
    ///   - add: puts them among the type's members or the extension's.
    func addConformances(to nominal: NominalDeclaration, scope: Scope, add: (Declaration) -> Void) {
        guard !nominal.isNative else { return }
        func conformance(_ name: String) -> ConformanceDeclaration? { checker.library.protocolNamed(name).flatMap { checker.conformance(of: nominal, to: $0) } }
        func conforms(_ name: String) -> Bool { conformance(name) != nil }
        // An extension of a protocol may give it: one of the cells' own, or Strideable.
        func isGiven(_ name: String) -> Bool {
            checker.protocols(of: nominal).contains { p in
                checker.membersDeclared(in: p, named: name).contains { member in
                    if checker.isRequirement(member) { return false }
                    if p.file?.isLibrary != true {
                        if name == "hash", (member as? FunctionDeclaration)?.parameters.first?.label != "into" { return false }
                        let requirements = (member as? FunctionDeclaration)?.extensionRequirements ?? (member as? VariableDeclaration)?.extensionRequirements ?? []
                        let own = Substitution([p.selfParameter], [nominal.selfType])
                        return requirements.allSatisfy { checker.holds(checker.substitute($0, own), in: scope.environment) }
                    }
                    guard name != "hash", let function = member as? FunctionDeclaration else { return false }
                    return function.signature.parameters.isEmpty && function.extensionRequirements.isEmpty
                }
            }
        }
        if nominal.kind != .classType, conforms("Equatable"), !declares("==", nominal), !isGiven("==") { add(comparison("==", .equals, nominal, conformance("Equatable"))) }
        if nominal.kind == .enumeration, conforms("Comparable"), !declares("<", nominal), !isGiven("<"), nominal.rawType == nil { addOrder(of: nominal, scope, add) }
        if nominal.kind != .classType, conforms("Hashable"), !declares("hash", nominal), !isGiven("hash"), let hasher = checker.named("Hasher") {
            let made = function(.function, "hash", nominal, .derived(.hash))
            made.extensionRequirements = conformance("Hashable")?.requirements ?? []
            let variable = VariableDeclaration(name: "hasher", type: hasher, isMutable: true, file: builder.file, nameRange: nominal.nameRange)
            variable.isInout = true
            let parameter = ParameterDeclaration(label: "into", variable: variable, type: hasher)
            parameter.isInout = true
            made.parameters = [parameter]
            add(made)
        }
        if nominal.kind == .enumeration, conforms("CaseIterable"), !declares("allCases", nominal), !isGiven("allCases"), nominal.cases.allSatisfy({ $0.parameters.isEmpty }) {
            let property = VariableDeclaration(name: "allCases", type: checker.array(nominal.selfType), isMutable: false, file: builder.file, nameRange: nominal.nameRange)
            property.storage = .computed
            property.isStatic = true
            property.owner = nominal
            let getter = function(.getter, "allCases", nominal, .derived(.allCases))
            getter.result = property.type
            getter.isStatic = true
            getter.accessorOf = property
            property.getter = getter
            add(property)
        }
    }

    private func declares(_ name: String, _ nominal: NominalDeclaration) -> Bool {
        if checker.membersDeclared(in: nominal, named: name).contains(where: { declaration in
            guard let function = declaration as? FunctionDeclaration else { return declaration is VariableDeclaration }
            if name == "hash" { return function.parameters.first?.label == "into" }
            return function.parameters.count != 2 || takesInstances(function, of: nominal)
        }) { return true }
        return (checker.scope.names[name] ?? []).contains { ($0 as? FunctionDeclaration).map { takesInstances($0, of: nominal) } == true }
    }

    /// Whether all parameters of a function are of the type, whatever its generic parameters are: the function's own may stand for them, as long
    /// as it asks for no more than the type does.
    private func takesInstances(_ function: FunctionDeclaration, of nominal: NominalDeclaration) -> Bool {
        let (own, outer) = (function.signature.parameters, nominal.allParameters)
        var standingFor = Substitution()
        for parameter in function.parameters where parameter.type != nominal.selfType {
            guard case .nominal(nominal, let arguments) = parameter.type else { return false }
            for (argument, stated) in zip(arguments, outer) {
                guard let one = own.first(where: { argument == .parameter($0) }), standingFor[one] == nil || standingFor[one] == .parameter(stated) else { return false }
                standingFor[one] = .parameter(stated)
            }
        }
        return function.signature.requirements.allSatisfy { requirement in nominal.allRequirements.contains(requirement.mapped { checker.substitute($0, standingFor) }) }
    }

    /// `<` of an enum: by the order of its cases, and within a case by the values it carries, the first of them first.
    private func addOrder(of nominal: NominalDeclaration, _ scope: Scope, _ add: (Declaration) -> Void) {
        if nominal.cases.allSatisfy({ $0.parameters.isEmpty }) { return add(comparison("<", .less, nominal)) }
        guard let comparable = checker.library.protocolNamed("Comparable") else { return }
        let carried = nominal.cases.flatMap { $0.parameters.map(\.type) }
        guard carried.allSatisfy({ checker.conforms($0, to: comparable, in: scope.environment) }) else { return }
        let order = nominal.cases.enumerated().map { "case .\($1.name): return \($0)" }
        let alike = nominal.cases.filter { !$0.parameters.isEmpty }.map { item in
            let indices = item.parameters.indices
            let names = { (side: String) in indices.map { "\(side)\($0)" }.joined(separator: ", ") }
            let comparisons = indices.map { "if l\($0) != r\($0) { return l\($0) < r\($0) }" }.joined(separator: "; ")
            return "case let (.\(item.name)(\(names("l"))), .\(item.name)(\(names("r")))): \(comparisons); return false"
        }
        let text = """
            static func < (lhs: Self, rhs: Self) -> Bool {
                func place(_ value: Self) -> Int { switch value { \(order.joined(separator: "; ")) } }
                switch (lhs, rhs) {
                \(alike.joined(separator: "\n    "))
                default: return place(lhs) < place(rhs)
                }
            }
            """
        let file = SourceFile(text)
        file.module = builder.file.module
        let lowered = SyntaxLowering.lower(file, nestingLimit: checker.limits.nesting, operators: .standard)
        for statement in lowered.statements {
            guard case .function(let node) = statement.kind else { continue }
            let owner = DeclarationBuilder.Owner(declaration: nominal, selfType: nominal.selfType)
            let made = DeclarationBuilder(checker, file).function(node, owner: owner, scope: scope)
            made.isDerivedOperator = true
            add(made)
        }
    }

    private func comparison(_ name: String, _ derived: FunctionDeclaration.Derived, _ nominal: NominalDeclaration, _ conformance: ConformanceDeclaration? = nil) -> FunctionDeclaration {
        let made = function(.operator(.infix), name, nominal, .derived(derived))
        made.isStatic = true
        // What has a raw value is compared by an operator of the library, too, which fulfils any protocol.
        made.isDerivedOperator = nominal.rawType == nil
        made.extensionRequirements = conformance?.requirements ?? []
        made.result = checker.named("Bool") ?? .error
        made.parameters = ["a", "b"].map { label in
            let variable = VariableDeclaration(name: label, type: nominal.selfType, isMutable: false, file: builder.file, nameRange: nominal.nameRange)
            return ParameterDeclaration(label: nil, variable: variable, type: nominal.selfType)
        }
        return made
    }
}

/// The raw values of an enum's cases: those written, and those that follow from the case before or from the name.
struct RawValues {
    let checker: CellChecker
    let builder: DeclarationBuilder

    init(_ checker: CellChecker, _ builder: DeclarationBuilder) {
        self.checker = checker
        self.builder = builder
    }

    func assign(_ node: TypeDeclarationNode, _ nominal: NominalDeclaration) {
        guard let raw = nominal.rawType, case .nominal(let declaration, _) = raw else { return }
        for case let alias as AliasDeclaration in nominal.members["RawValue"] where alias.type != raw {
            builder.report(.type, "The raw values of '\(nominal.name)' are of type '\(raw)': 'RawValue' cannot be '\(alias.type)'.", alias.nameRange, notes: ["Leave it out."])
        }
        // What the next case without a value gets; nothing after a value that is written with a fraction.
        var next: Int? = 0
        var isPastHighest = false
        var seen: [String: EnumCaseDeclaration] = [:]
        for (item, made) in zip(node.cases, nominal.cases) {
            if !made.parameters.isEmpty { builder.report(.type, "An enum with a raw type cannot have cases that carry values.", made.nameRange) }
            if let written = item.rawValue {
                switch written.kind {
                case .integer, .floating, .string, .boolean: break
                default:
                    builder.report(.type, "A raw value must be a literal.", written.range)
                    continue
                }
                guard let value = checker.check(written, in: Scope(parent: nil), file: builder.file, wanted: raw) else { continue }
                made.rawValue = value
                switch value.kind {
                case .integer(let number): (next, isPastHighest) = Self.following(number, declaration)
                case .floating(let number) where written.isIntegerLiteral && abs(number) < 1e15: next = Int(number) + 1
                default: next = nil
                }
            } else {
                switch declaration.builtin {
                case .string?: made.rawValue = TypedExpression(.string(item.name), raw, item.nameRange)
                case .character?: builder.report(.type, "Each case needs a raw value here.", item.nameRange)
                default:
                    guard let number = next else {
                        builder.report(.type, isPastHighest ? "The raw value of '\(item.name)' would be greater than any '\(declaration.name)' is." : "This case needs a raw value: the one before it is no whole number to count on from.", item.nameRange)
                        continue
                    }
                    if declaration.builtin == .double || declaration.builtin == .float {
                        made.rawValue = TypedExpression(.floating(Double(number)), raw, item.nameRange)
                    } else {
                        made.rawValue = checker.check(ExpressionNode(.integer(Self.isWideUnsigned(declaration) ? String(UInt(bitPattern: number)) : String(number)), item.nameRange), in: Scope(parent: nil), file: builder.file, wanted: raw)
                    }
                    (next, isPastHighest) = Self.following(number, declaration)
                }
            }
            if let value = made.rawValue {
                let key = Self.key(value)
                if let first = seen[key] {
                    builder.report(.type, "The raw value of '\(made.name)' is that of '\(first.name)' already.", item.nameRange)
                }
                seen[key] = made
            }
        }
    }

    private static func isWideUnsigned(_ declaration: NominalDeclaration) -> Bool { declaration.builtin == .uint || declaration.builtin == .uint64 }

    /// The bits of the number after another, or nothing after the highest of 64 bits.
    private static func following(_ number: Int, _ declaration: NominalDeclaration) -> (Int?, isPastHighest: Bool) {
        let isHighest = number == (isWideUnsigned(declaration) ? -1 : Int.max)
        return (isHighest ? nil : number &+ 1, isHighest)
    }

    private static func key(_ value: TypedExpression) -> String {
        switch value.kind {
        case .integer(let number): "\(number)"
        case .floating(let number): "\(number)"
        case .string(let text): "s" + text
        case .character(let character): "c\(character)"
        default: ""
        }
    }
}
