/// Makes declarations from what was written: names first, then types and members, then (elsewhere) bodies.
final class DeclarationBuilder {
    unowned let checker: CellChecker
    let file: SourceFile
    /// While supertypes are still being read, conformances must not be asked for.
    var isReadyForConformances = true
    /// Whether what a type inherits is being read.
    var isInInheritance = false
    /// What is to be checked as soon as they may.
    var checksOfConformances: [() -> Void] = []
    /// In `extension Array { … }` the name alone is meant.
    var allowsOpenGenerics = false
    /// In `x as Set` and `let s: Set = …`: what stands for the types that are left out.
    var openType: (() -> SwiftType)?
    /// Whether the type being read may be `Self` of a class.
    var mayNameSelf = false
    /// What a function's parameters and result demand of its own generic parameters, while they are read: `[Key: Value]` makes `Key` Hashable.
    var demanded: (of: GenericSignature, [GenericRequirement])?
    /// What stands for `some P` in a parameter or result.
    var hiddenType: ((TypeNode, SourceRange) -> SwiftType)?
    /// The type aliases of cells that were named since a declaration began.
    var aliasesMet: [AliasDeclaration] = []
    /// Whether a class descends from too many, or a protocol inherits too much, which it then does no more.
    var isInheritanceCut = false
    /// The slot whose natives the declarations being made refer to.
    var librarySlot: LibraryIndex.Slot?

    init(_ checker: CellChecker, _ file: SourceFile) {
        self.checker = checker
        self.file = file
    }

    func report(_ kind: CellDiagnostic.Kind, _ message: String, _ range: SourceRange, notes: [String] = []) {
        checker.report(kind, message, range, file, notes: notes)
    }

    // MARK: Scopes

    /// The scope inside a nominal type.
    func memberScope(of nominal: NominalDeclaration, outer: Scope?) -> Scope {
        let scope = Scope(parent: outer, owner: .init(declaration: nominal, selfType: nominal.selfType))
        for parameter in nominal.allParameters { scope.genericTypes[parameter.name] = .parameter(parameter) }
        scope.genericTypes["Self"] = nominal.selfType
        scope.environment = scope.environment.adding(nominal.allRequirements)
        return scope
    }

    func memberScope(of p: ProtocolDeclaration, outer: Scope?) -> Scope {
        let scope = Scope(parent: outer, owner: .init(declaration: p, selfType: .parameter(p.selfParameter)))
        scope.genericTypes["Self"] = .parameter(p.selfParameter)
        return scope
    }

    // MARK: Generics

    /// Declares generic parameters in `scope` and returns the signature.
    func signature(_ node: GenericsNode, in scope: Scope) -> GenericSignature {
        var result = GenericSignature()
        for parameter in node.parameters {
            let declaration = GenericParameter(parameter.name)
            result.parameters.append(declaration)
            scope.genericTypes[parameter.name] = .parameter(declaration)
        }
        for (parameter, declaration) in zip(node.parameters, result.parameters) {
            guard let written = parameter.bound else { continue }
            if let bound = constraint(written, scope) { add(bound, on: .parameter(declaration), to: &result.requirements) } else { leaveUnknown(written, .parameter(declaration), in: scope) }
        }
        scope.environment = scope.environment.adding(result.requirements)
        result.requirements += requirements(node.requirements, in: scope)
        return result
    }

    func requirements(_ nodes: [GenericsNode.Requirement], in scope: Scope) -> [GenericRequirement] {
        var result: [GenericRequirement] = []
        // What parameters conform to counts for what is said of their parts before: 'where T.Element == Int, T: Sequence'.
        func isOfParameter(_ node: GenericsNode.Requirement) -> Bool {
            if case .conformance(let subject, _) = node, case .named(nil, _, _) = subject.kind { true } else { false }
        }
        for node in nodes.filter(isOfParameter) + nodes.filter({ !isOfParameter($0) }) {
            switch node {
            case .conformance(let subject, let bound):
                let type = resolve(subject, scope)
                if type.hasError { continue }
                checkSubject(type, subject)
                if let found = constraint(bound, scope) { add(found, on: type, to: &result) } else { leaveUnknown(bound, type, in: scope) }
            case .sameType(let left, let right):
                let a = resolve(left, scope)
                let b = resolve(right, scope)
                // `T == T.Part` says of the part what it is.
                let isReversed = if case .associated = b { b.contains { $0 == a } } else { false }
                if !a.hasError, !b.hasError { result.append(isReversed ? .sameType(b, a) : .sameType(a, b)) }
            }
            scope.environment = scope.environment.adding(result)
        }
        return result
    }

    /// A generic parameter of which it is not known what it conforms to: no more is said of what is done with it.
    private func leaveUnknown(_ bound: TypeNode, _ type: SwiftType, in scope: Scope) {
        guard checker.diagnostics.contains(where: { !$0.isWarning && $0.range == bound.range }), case .parameter(let parameter) = type, scope.genericTypes[parameter.name] == type else { return }
        scope.genericTypes[parameter.name] = .error
    }

    func add(_ bound: Bound, on type: SwiftType, to requirements: inout [GenericRequirement]) {
        for p in bound.protocols { requirements.append(.conformance(type, p)) }
        for (declaration, argument) in bound.arguments { requirements.append(.sameType(.associated(type, declaration), argument)) }
        if let superclass = bound.superclass { requirements.append(.superclass(type, superclass)) }
        if bound.isClass { requirements.append(.anyClass(type)) }
    }

    // MARK: Functions

    struct Owner {
        var declaration: Declaration?
        /// Of the extension around.
        var requirements: [GenericRequirement] = []
        /// The type of `self`.
        var selfType: SwiftType?
        var isProtocol = false
        var isExtension = false
        var defaultAccess = AccessLevel.internal

        static var none: Owner { Owner() }
    }

    private func takesThrowing(_ type: SwiftType) -> Bool {
        if case .function(let function) = type { return function.isThrowing }
        return checker.optionalWrapped(type).map(takesThrowing) ?? false
    }

    /// The declaration of a function, method, operator or initialiser; its body is left for later.
    func function(_ node: FunctionNode, owner: Owner, scope outer: Scope) -> FunctionDeclaration {
        let scope = Scope(parent: outer)
        let kind: FunctionDeclaration.Kind
        switch node.kind {
        case .initializer: kind = .initializer
        case .deinitializer: kind = .deinitializer
        default:
            if node.name.unicodeScalars.first?.beginsOperator == true {
                kind = .operator(node.modifiers.isPrefix ? .prefix : node.modifiers.isPostfix ? .postfix : .infix)
            } else {
                kind = .function
            }
        }
        let result = FunctionDeclaration(kind, name: node.name, file: file, nameRange: node.nameRange)
        checker.note(result)
        aliasesMet = []
        defer { result.aliasesNamed = aliasesMet }
        apply(node.modifiers, to: result, owner: owner)
        result.owner = owner.declaration
        result.extensionRequirements = owner.requirements
        result.signature = signature(node.generics, in: scope)
        var isOperator = false
        if case .operator(let fixity) = kind {
            isOperator = true
            if !file.isLibrary, !checker.scope.operators.isDeclared(node.name, fixity) {
                report(.type, "There is no \(fixity.rawValue) operator '\(node.name)'.", node.nameRange, notes: ["Declare it outside of any braces: \(fixity.rawValue) operator \(node.name)"])
            }
        }
        demanded = (result.signature, [])
        result.parameters = node.parameters.map { parameter($0, in: scope, signature: &result.signature, hasLabel: !isOperator) }
        result.isThrowing = node.isThrowing
        result.isRethrowing = node.isRethrowing
        if node.isRethrowing, !file.isLibrary, !result.parameters.contains(where: { !$0.isVariadic && takesThrowing($0.type) }) {
            report(.type, "'rethrows' needs a parameter that is a function which throws.", node.nameRange, notes: ["Write 'throws' where it throws errors of its own."])
        }
        result.isFailable = node.isFailable
        switch kind {
        case .initializer:
            let own = owner.selfType ?? .error
            result.result = node.isFailable ? checker.optional(own) : own
        default:
            result.result = node.result.map { resultType($0, of: result, owner: owner, scope) } ?? .void
            if let resultNode = node.result, let nominal = owner.declaration as? NominalDeclaration, nominal.kind == .classType, Self.isSelf(resultNode) { result.returnsSelf = true }
        }
        result.signature.requirements += demanded?.1 ?? []
        demanded = nil
        if owner.isProtocol, !owner.isExtension, !file.isLibrary { checkRequirement(node, result) }
        if isOperator {
            checkOperands(of: result, owner, node.nameRange)
            if !file.isLibrary, let labelled = node.parameters.first(where: { $0.label != nil && $0.label != $0.name }) { report(.type, "The operands of an operator have no labels.", labelled.nameRange, notes: ["Leave '\(labelled.label ?? "")' out."]) }
        }
        checkUse(of: node.generics, in: result.signature, by: result.parameters.map(\.type) + [result.result])
        checkRequirements(node.generics, result.signature, owner, node.nameRange)
        if let selfType = owner.selfType { result.selfVariable = selfVariable(for: result, owner, selfType, node.nameRange) }
        if node.kind == .function || node.kind == .initializer, node.modifiers.isLazy { report(.syntax, "'lazy' is for variables only.", node.nameRange) }
        finish(result, body: node.body, owner: owner, scope: scope, range: node.range)
        return result
    }

    /// A function's or getter's result, which may be `some P`.
    func resultType(_ node: TypeNode, of function: FunctionDeclaration, owner: Owner, _ scope: Scope) -> SwiftType {
        guard node.mentionsSome else { return resolveMayBeSelf(node, scope) }
        hiddenType = { [unowned self] inner, range in
            guard function.opaqueResult == nil else {
                report(.unsupported, "Cells support one 'some' in a result. Write the types themselves, or 'any'.", range)
                return .error
            }
            return opaqueType(inner, range, of: function, owner: owner, scope)
        }
        defer { hiddenType = nil }
        return resolve(node, scope)
    }

    func isGenericOwner(_ owner: Owner) -> Bool { owner.declaration is ProtocolDeclaration || (owner.declaration as? NominalDeclaration)?.allParameters.isEmpty == false }

    private func opaqueType(_ inner: TypeNode, _ range: SourceRange, of function: FunctionDeclaration, owner: Owner, _ scope: Scope) -> SwiftType {
        let isGeneric = !function.signature.parameters.isEmpty || isGenericOwner(owner)
        if isGeneric, case .getter = function.kind {
            report(.unsupported, "Cells do not support 'some' as the type of a property of something generic. Write the type itself, or 'any'.", range)
            return .error
        }
        let parameter = GenericParameter(file.slice(range))
        let type = SwiftType.parameter(parameter)
        guard let bound = constraint(inner, scope) else { return .error }
        let opaque = checker.makeOpaqueResult()
        add(bound, on: type, to: &opaque.requirements)
        opaque.isGeneric = isGeneric
        parameter.opaque = opaque
        function.opaqueResult = parameter
        return type
    }

    static func isSelf(_ node: TypeNode) -> Bool {
        if case .named(nil, "Self", _) = node.kind { return true }
        if case .optional(let inner) = node.kind { return isSelf(inner) }
        return false
    }

    func selfVariable(for function: FunctionDeclaration, _ owner: Owner, _ selfType: SwiftType, _ range: SourceRange) -> VariableDeclaration {
        let isClass = checker.isClass(selfType)
        var isInitializer = false
        if case .initializer = function.kind { isInitializer = true }
        let variable = VariableDeclaration(name: "self", type: function.isStatic ? .metatype(selfType) : selfType, isMutable: false, file: file, nameRange: range)
        variable.isSelf = true
        if !isClass, !function.isStatic, function.isMutating || isInitializer {
            variable.isMutable = true
            variable.isInout = true
        }
        return variable
    }

    private func finish(_ result: FunctionDeclaration, body: BlockNode?, owner: Owner, scope: Scope, range: SourceRange) {
        if let body {
            if owner.isProtocol && !owner.isExtension { report(.type, "A protocol only says what there must be; write the code in an extension of it.", range) }
            result.implementation = .body
            result.pendingBody = PendingBody(body, scope, file)
        } else if owner.isProtocol && !owner.isExtension {
            result.implementation = .requirement
        } else if let slot = librarySlot, let native = slot.entry.native {
            result.implementation = .native(native)
        } else if file.isLibrary {
            result.implementation = .native(-1)
        } else {
            report(.syntax, "This function has no body: write what it does in braces { … }.", range)
        }
    }

    func parameter(_ node: ParameterNode, in scope: Scope, signature: inout GenericSignature, hasLabel: Bool = true) -> ParameterDeclaration {
        var type: SwiftType
        if node.type.mentionsSome {
            // `some P` is a generic parameter without a name.
            var found: [(TypeNode, GenericParameter)] = []
            hiddenType = { [unowned self] inner, _ in
                let parameter = GenericParameter("some \(file.slice(inner.range))")
                found.append((inner, parameter))
                return .parameter(parameter)
            }
            type = resolve(node.type, scope)
            hiddenType = nil
            for (inner, parameter) in found {
                signature.parameters.append(parameter)
                guard let bound = constraint(inner, scope) else {
                    type = .error
                    continue
                }
                var more: [GenericRequirement] = []
                add(bound, on: .parameter(parameter), to: &more)
                signature.requirements += more
                scope.environment = scope.environment.adding(more)
            }
        } else {
            type = resolve(node.type, scope)
        }
        let isAutoclosure = node.isAutoclosure
        let variable = VariableDeclaration(name: node.name, type: node.isVariadic ? checker.array(type) : type, isMutable: node.isInout, file: file, nameRange: node.nameRange)
        variable.isInout = node.isInout
        variable.isParameter = true
        if isAutoclosure {
            if node.isInout { report(.type, "What is worked out later cannot be 'inout': leave out '@autoclosure'.", node.type.range) }
            if case .function(let function) = type, function.parameters.isEmpty {} else if !type.hasError { report(.type, "@autoclosure needs a function type without parameters.", node.type.range) }
        }
        let result = ParameterDeclaration(label: hasLabel ? node.label : nil, variable: variable, type: type)
        result.isInout = node.isInout
        result.isVariadic = node.isVariadic
        result.isAutoclosure = isAutoclosure
        result.isEscaping = node.isEscaping
        if node.isEscaping, !file.isLibrary, !type.hasError {
            if case .function = type {} else { report(.type, "'@escaping' is for functions, and '\(type)' is none.", node.type.range, notes: checker.optionalWrapped(type).map { _ in ["An Optional function may be kept without it."] } ?? []) }
        }
        if let value = node.defaultValue {
            result.hasDefault = true
            result.pendingDefault = PendingDefault(value, scope, file)
        }
        if case .function = type, !node.isEscaping, !node.isInout, !node.isVariadic, !file.isLibrary { variable.isNonescaping = true }
        if node.isVariadic, node.type.mentionsSome { report(.type, "A parameter that takes any number of values cannot be of a 'some' type: name a generic parameter.", node.type.range) }
        if node.isVariadic, node.isInout { report(.type, "A parameter cannot be both 'inout' and variadic.", node.type.range) }
        if node.isInout, node.defaultValue != nil { report(.type, "An 'inout' parameter has no default value: it changes a variable of whoever calls.", node.type.range) }
        return result
    }

    func apply(_ modifiers: ModifiersNode, to result: FunctionDeclaration, owner: Owner) {
        result.documentation = modifiers.documentation
        result.access = modifiers.access ?? owner.defaultAccess
        result.isMutating = modifiers.isMutating
        result.isStatic = modifiers.isStatic
        result.isConvenience = modifiers.isConvenience
        result.isRequired = modifiers.isRequired
        result.isOverride = modifiers.isOverride
        result.isFinal = modifiers.isFinal || (modifiers.isStatic && !modifiers.isClassMember)
        result.isResultDiscardable = modifiers.isDiscardable
        let isClass = (owner.declaration as? NominalDeclaration)?.kind == .classType
        if modifiers.isMutating || modifiers.isNonmutating { checkChanging(owner, "Methods", isMutating: modifiers.isMutating, result.nameRange) }
        if modifiers.isOverride, !isClass { report(.type, "Only members of a class can override.", result.nameRange) }
        if modifiers.isConvenience, !isClass { report(.type, "'convenience' is for classes: a struct's initialiser can call self.init without it.", result.nameRange) }
        if case .operator = result.kind, !modifiers.isStatic, owner.declaration != nil, !file.isLibrary { report(.type, "An operator that a type declares must be 'static'.", result.nameRange) }
        if case .operator = result.kind, isClass, modifiers.isClassMember, !modifiers.isFinal, (owner.declaration as? NominalDeclaration)?.isOpen == true {
            report(.type, "An operator cannot be overridden: write 'static' instead of 'class'.", result.nameRange)
        }
        checkIsClass(modifiers, owner, result.nameRange)
    }

    /// What belongs to classes, or to protocols that are for classes alone, does not say whether it changes the instance.
    func checkChanging(_ owner: Owner, _ what: String, isMutating: Bool, _ range: SourceRange) {
        guard !file.isLibrary, let declaration = owner.declaration, checker.isForClasses(declaration) else { return }
        let types = declaration is ProtocolDeclaration ? "protocol for classes" : "class"
        report(.type, "\(what) of a \(types) are never '\(isMutating ? "mutating" : "nonmutating")': a class can always be changed.", range)
    }

    /// Whether 'self' is an instance of a class: of a class itself, or by what a protocol or its extension demands.
    func hasClassSelf(_ owner: Owner) -> Bool {
        guard let declaration = owner.declaration, !checker.isForClasses(declaration) else { return owner.declaration != nil }
        guard let selfType = owner.selfType, declaration is ProtocolDeclaration else { return false }
        return checker.isClass(selfType, in: GenericEnvironment(requirements: owner.requirements))
    }

    /// Words that are for members of a class alone, in extensions as well.
    func checkIsClass(_ modifiers: ModifiersNode, _ owner: Owner, _ range: SourceRange) {
        guard !file.isLibrary, (owner.declaration as? NominalDeclaration)?.kind != .classType else {
            if modifiers.isRequired, owner.isExtension { report(.type, "A 'required' initialiser stands in the class itself, not in an extension.", range) }
            return
        }
        if modifiers.isRequired { report(.type, "'required' is for the initialisers of a class.", range) }
        if modifiers.isFinal { report(.type, "'final' is for classes and their members: nothing else can be overridden anyway.", range) }
        if modifiers.isOpen { report(.type, "'open' is for classes and what can be overridden in them: write 'public'.", range) }
        if modifiers.isClassMember { report(.type, "'class' is for methods and computed properties of a class: write 'static'.", range) }
    }

    // MARK: Accessors

    func accessor(_ kind: FunctionDeclaration.Kind, name: String, of declaration: Declaration, parameters: [ParameterDeclaration], result: SwiftType, isStatic: Bool, isMutating: Bool, owner: Owner, body: BlockNode?, scope: Scope, range: SourceRange, isThrowing: Bool = false) -> FunctionDeclaration {
        let function = FunctionDeclaration(kind, name: name, file: file, nameRange: declaration.nameRange)
        checker.note(function)
        function.owner = owner.declaration
        function.extensionRequirements = owner.requirements
        function.parameters = parameters
        function.result = result
        function.isStatic = isStatic
        function.isMutating = isMutating
        function.isThrowing = isThrowing
        function.accessorOf = declaration
        function.access = declaration.access
        if let selfType = owner.selfType { function.selfVariable = selfVariable(for: function, owner, selfType, declaration.nameRange) }
        if let body {
            function.implementation = .body
            function.pendingBody = PendingBody(body, scope, file)
        } else if owner.isProtocol && !owner.isExtension {
            function.implementation = .requirement
        } else if let slot = librarySlot {
            var isSetter = false
            if case .setter = kind { isSetter = true }
            function.implementation = .native((isSetter ? slot.entry.nativeSetter : slot.entry.native) ?? -1)
        }
        return function
    }

    func valueParameter(_ name: String, _ type: SwiftType, _ range: SourceRange) -> ParameterDeclaration {
        let variable = VariableDeclaration(name: name, type: type, isMutable: false, file: file, nameRange: range)
        return ParameterDeclaration(label: nil, variable: variable, type: type)
    }
}

/// What the checker keeps of a function until its body is needed.
final class PendingBody {
    let node: BlockNode
    let scope: Scope
    let file: SourceFile

    init(_ node: BlockNode, _ scope: Scope, _ file: SourceFile) {
        self.node = node
        self.scope = scope
        self.file = file
    }
}

/// What the checker keeps of a default value until it is needed.
final class PendingDefault {
    private let value: Later<ExpressionNode>
    let scope: Scope
    let file: SourceFile
    var node: ExpressionNode { value.node }

    init(_ value: Later<ExpressionNode>, _ scope: Scope, _ file: SourceFile) {
        self.value = value
        self.scope = scope
        self.file = file
    }

    convenience init(_ node: ExpressionNode, _ scope: Scope, _ file: SourceFile) { self.init(Later(node), scope, file) }
}
