import SwiftSyntax

/// Which words may stand before which declarations, and which declarations may stand where.
extension SyntaxLowering {
    private enum Place { case inClass, inStruct, inEnum, inProtocol, inExtension, local, global }

    private func place(of declaration: Syntax) -> Place {
        guard let item = declaration.parent else { return .local }
        if item.is(MemberBlockItemSyntax.self) {
            switch item.parent?.parent?.parent?.as(SyntaxEnum.self) {
            case .classDecl: return .inClass
            case .structDecl: return .inStruct
            case .enumDecl: return .inEnum
            case .protocolDecl: return .inProtocol
            default: return .inExtension
            }
        }
        return item.parent?.parent?.is(SourceFileSyntax.self) == true ? .global : .local
    }

    private func isMember(_ place: Place) -> Bool { place != .local && place != .global }

    /// Reports the words before a declaration that Swift does not allow there.
    func checkPlacement(_ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax) {
        guard !isLibrary, let declaration = modifiers.parent else { return }
        let place = place(of: declaration)
        for modifier in modifiers {
            if let message = complaint(modifier, modifiers, declaration, place) { report(.type, message, range(modifier)) }
        }
        let words = Set(modifiers.map(\.name.text))
        for (first, second) in [("static", "class"), ("weak", "unowned"), ("mutating", "nonmutating")] where words.isSuperset(of: [first, second]) {
            report(.type, "'\(first)' and '\(second)' do not go together.", range(modifiers))
        }
        if isMember(place), let taken = names(of: declaration).first(where: { ["Type", "Protocol"].contains($0.text) }) {
            report(.type, "No member is named '\(taken.text)': S.\(taken.text) stands for a type of types.", range(taken))
        }
        // In backticks; the language's own meaning of these words does not give way here.
        let own = declaration.as(FunctionDeclSyntax.self).map { [$0.name] } ?? names(of: declaration)
        let isVariable = declaration.is(VariableDeclSyntax.self)
        if let taken = own.first(where: { Self.wordsInBackticks.contains($0.text) && !(isVariable && ($0.text == "`init`" || $0.text == "`self`" && !isMember(place))) }) {
            unsupported("\(taken.text) as a name", taken, instead: "Take another one.")
        }
        if declaration.is(DeinitializerDeclSyntax.self), place == .inExtension { report(.type, "A deinit stands in its class itself, not in an extension.", range(declaration)) }
        if place == .inProtocol, isType(declaration) { report(.type, "A type cannot be declared within a protocol.", range(declaration)) }
    }

    private static let wordsInBackticks: Set<String> = ["`init`", "`self`", "`Self`", "`subscript`", "`Any`"]

    /// What a declaration gives names to, but for functions.
    private func names(of declaration: Syntax) -> [TokenSyntax] {
        if let variables = declaration.as(VariableDeclSyntax.self) { return variables.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier } }
        if let cases = declaration.as(EnumCaseDeclSyntax.self) { return cases.elements.map(\.name) }
        if declaration.is(FunctionDeclSyntax.self) { return [] }
        return declaration.asProtocol((any NamedDeclSyntax).self).map { [$0.name] } ?? []
    }

    /// Reports a declaration that Swift allows at the top level alone.
    func checkFileLevel(_ node: some DeclSyntaxProtocol) {
        guard !isLibrary, place(of: Syntax(node)) != .global else { return }
        report(.syntax, "This can only stand at the top level of a cell, outside of any braces.", range(node))
    }

    /// `self.init(…)` and `super.init(…)` give no value in an initialiser: each stands alone in a statement.
    func checkDelegation(_ call: FunctionCallExprSyntax) {
        guard !isLibrary, let callee = call.calledExpression.as(MemberAccessExprSyntax.self), callee.declName.baseName.tokenKind == .keyword(.`init`), let base = callee.base,
            base.is(SuperExprSyntax.self) || base.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.`self`)
        else { return }
        // The nearest code around that has a 'self' of its own says what that is.
        var around = call.parent
        while let now = around, ![.initializerDecl, .functionDecl, .accessorDecl, .accessorBlock, .closureExpr].contains(now.kind) { around = now.parent }
        guard around?.kind == .initializerDecl else { return }
        var whole = Syntax(call)
        while let parent = whole.parent {
            switch parent.kind {
            case .tryExpr, .forceUnwrapExpr, .tupleExpr, .labeledExpr, .labeledExprList: whole = parent
            case .codeBlockItem, .returnStmt: return
            default: return report(.type, "'\(callee.trimmedDescription)(…)' gives no value in an initialiser: it stands alone in a statement.", range(parent.is(MemberAccessExprSyntax.self) ? parent : whole))
            }
        }
    }

    /// Operators that mean something to the language itself.
    private static let reservedOperators: [String: Set<String>] = ["prefix": ["&", "<", "?"], "infix": ["?", "="], "postfix": ["!", "?", ">", "&"]]

    func checkReserved(_ node: OperatorDeclSyntax) {
        guard Self.reservedOperators[node.fixitySpecifier.text]?.contains(node.name.text) == true else { return }
        report(.type, "'\(node.name.text)' means something else there: take another name for the operator.", range(node.name))
    }

    /// Each thing is said once of a precedence group.
    func checkAttributes(_ node: PrecedenceGroupDeclSyntax) {
        var seen: Set<String> = []
        for attribute in node.groupAttributes {
            guard let word = attribute.firstToken(viewMode: .sourceAccurate)?.text, !seen.insert(word).inserted else { continue }
            report(.syntax, "'\(word)' is said of the precedence group already.", range(attribute))
        }
    }

    /// An operator takes two values, or one where it stands before or behind it and says so.
    func checkOperator(_ node: FunctionDeclSyntax) {
        switch node.name.tokenKind {
        case .binaryOperator, .prefixOperator, .postfixOperator: break
        default: return
        }
        guard !isLibrary else { return }
        let words = node.modifiers.map(\.name.text)
        let isUnary = words.contains("prefix") || words.contains("postfix")
        if let word = node.modifiers.first(where: { $0.name.text == "infix" }) { report(.type, "An operator between two values needs no word for that: leave out 'infix'.", range(word)) }
        switch node.signature.parameterClause.parameters.count {
        case 1: if !isUnary { report(.type, "An operator of one value is marked 'prefix' or 'postfix': prefix func \(node.name.text)(…).", range(node.name)) }
        case 2: if isUnary { report(.type, "An operator that stands before or behind a value takes that one value alone.", range(node.name)) }
        default: report(.type, "An operator takes one value or two.", range(node.name))
        }
    }

    private func isType(_ node: Syntax) -> Bool {
        [.structDecl, .classDecl, .enumDecl, .protocolDecl, .actorDecl].contains(node.kind)
    }

    /// What is wrong with one word before a declaration.
    private func complaint(_ modifier: DeclModifierSyntax, _ modifiers: DeclModifierListSyntax, _ declaration: Syntax, _ place: Place) -> String? {
        let word = modifier.trimmedDescription
        let variable = declaration.as(VariableDeclSyntax.self)
        let isProperty = variable != nil || declaration.is(SubscriptDeclSyntax.self)
        let function = declaration.as(FunctionDeclSyntax.self)
        let isInitializer = declaration.is(InitializerDeclSyntax.self)
        let isConstant = variable?.bindingSpecifier.tokenKind == .keyword(.let)
        if declaration.is(AssociatedTypeDeclSyntax.self) { return "An associated type has no words before it: leave out '\(word)'." }
        switch modifier.name.text {
        case "mutating", "nonmutating":
            if function == nil { return "'\(word)' is for methods of structs and enums alone." }
            if !isMember(place) { return "'\(word)' is for methods of a type." }
            if modifiers.contains(where: { ["static", "class"].contains($0.name.text) }) { return "What belongs to a type itself has no instance to change: leave out '\(word)'." }
            return nil
        case "override":
            if !isProperty, function == nil, !isInitializer { return "'override' is for methods, properties, subscripts and initialisers." }
            if [.inStruct, .inEnum, .local, .global].contains(place) { return "Only members of a class can override." }
            return place == .inExtension ? "What overrides stands in the class itself, not in an extension." : nil
        case "final":
            if declaration.is(ClassDeclSyntax.self) { return nil }
            if modifiers.contains(where: { $0.name.text == "static" }) { return "What is 'static' is final already." }
            if !isProperty, function == nil { return "'final' is for classes and their methods, properties and subscripts." }
            return place == .inClass || place == .inExtension ? nil : "'final' is for classes and their members: nothing else can be overridden anyway."
        case "static": return isMember(place) && (isProperty || function != nil) ? nil : "'static' is for members of a type: properties, methods and subscripts."
        case "class":
            guard place == .inClass || place == .inExtension, isProperty || function != nil else { return "'class' is for methods and computed properties of a class: write 'static'." }
            return variable.map(isStored) == true ? "A stored property of a class itself cannot be overridden: write 'static'." : nil
        case "lazy":
            if variable != nil, modifiers.contains(where: { $0.name.text == "static" }) { return "A static property is lazy already: it gets its value when it is first used." }
            return variable == nil ? "'lazy' is for properties." : nil
        case "weak", "unowned":
            guard let variable else { return "'\(word)' is for variables." }
            if modifiers.contains(where: { $0.name.text == "lazy" }) { return "What is 'lazy' is kept: it cannot be '\(word)'." }
            return !isMember(place) && !isStored(variable) ? "'\(word)' is for variables that are stored." : nil
        case "required", "convenience": return isInitializer ? nil : "'\(word)' is for the initialisers of a class."
        case "indirect":
            return declaration.is(EnumDeclSyntax.self) || declaration.is(EnumCaseDeclSyntax.self) ? nil : "'indirect' is for enums and their cases."
        case "prefix", "postfix", "infix":
            if let other = modifiers.first(where: { ["prefix", "postfix", "infix"].contains($0.name.text) }), other.name.text != word { return "An operator stands in one place: leave out '\(other.name.text)' or '\(word)'." }
            if case .binaryOperator? = function?.name.tokenKind { return nil }
            if case .prefixOperator? = function?.name.tokenKind { return nil }
            if case .postfixOperator? = function?.name.tokenKind { return nil }
            return "'\(word)' is for operator functions."
        case "private", "fileprivate", "internal", "package", "public", "open":
            if modifier.name.text == "package" { return "A lesson is no part of a package: write 'internal', or leave '\(word)' out." }
            if declaration.is(DeinitializerDeclSyntax.self) || declaration.is(EnumCaseDeclSyntax.self) { return "'\(word)' cannot stand here: \(declaration.is(EnumCaseDeclSyntax.self) ? "a case is seen where its enum is" : "nothing calls a deinit")." }
            if place == .inProtocol { return "The members of a protocol are seen where it is: '\(word)' cannot stand here." }
            if place == .local { return "What a function or block declares is seen only there: '\(word)' cannot stand here." }
            if let item = declaration.as(ExtensionDeclSyntax.self), item.inheritanceClause != nil { return "Where a type conforms to a protocol is not limited: leave out '\(word)', or write it before the members of an extension of its own." }
            if modifier.detail != nil { return setterComplaint(word, declaration, variable) ?? widerSetter(modifier, modifiers, place) }
            if modifier.name.text == "open", declaration.is(ExtensionDeclSyntax.self) { return "An extension is not 'open': write that before its members." }
            if modifier.name.text == "open", let other = modifiers.first(where: { ["final", "static"].contains($0.name.text) }) { return "What is '\(other.name.text)' cannot be overridden: write 'public' in place of 'open'." }
            guard modifier.name.text == "open", !declaration.is(ClassDeclSyntax.self), !declaration.is(ExtensionDeclSyntax.self) else { return nil }
            let isOverridable = (place == .inClass || place == .inExtension) && (isProperty || function != nil) && !isConstant
            return isOverridable ? nil : "'open' is for classes and what can be overridden in them: write 'public'."
        default: return nil
        }
    }

    /// `private(set)` of what cannot be set at all.
    private func setterComplaint(_ word: String, _ declaration: Syntax, _ variable: VariableDeclSyntax?) -> String? {
        if let variable {
            if variable.bindingSpecifier.tokenKind == .keyword(.let) { return "A constant is never set: '\(word)' is for variables." }
            return variable.bindings.allSatisfy { isSettable($0.accessorBlock) } ? nil : "'\(word)' is for what can be set, and this has a getter only."
        }
        guard let item = declaration.as(SubscriptDeclSyntax.self) else { return "'\(word)' is for variables and subscripts." }
        return isSettable(item.accessorBlock) ? nil : "'\(word)' is for what can be set, and this has a getter only."
    }

    /// `public(set)` of what fewer may see.
    private func widerSetter(_ modifier: DeclModifierSyntax, _ modifiers: DeclModifierListSyntax, _ place: Place) -> String? {
        let levels = ["private", "fileprivate", "internal", "package", "public", "open"]
        let own = modifiers.first { $0.detail == nil && levels.contains($0.name.text) }?.name.text ?? "internal"
        guard let wanted = levels.firstIndex(of: modifier.name.text), let has = levels.firstIndex(of: own), wanted > has else { return nil }
        return "What is \(own) cannot be set by more than may see it: '\(modifier.trimmedDescription)' is too wide."
    }

    private func isStored(_ variable: VariableDeclSyntax) -> Bool {
        variable.bindings.contains { binding in
            guard let accessors = binding.accessorBlock?.accessors else { return true }
            guard case .accessors(let list) = accessors else { return false }
            return list.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
        }
    }

    private func isSettable(_ block: AccessorBlockSyntax?) -> Bool {
        guard let block else { return true }
        guard case .accessors(let list) = block.accessors else { return false }
        return list.contains { ["set", "willSet", "didSet"].contains($0.accessorSpecifier.text) }
    }

    /// Each accessor stands once; observers are for what is stored, and a getter that throws has no setter beside it.
    private func checkKinds(_ list: AccessorDeclListSyntax, _ what: String) {
        var seen: Set<String> = []
        for accessor in list {
            let word = accessor.accessorSpecifier.text
            if !seen.insert(word).inserted { report(.type, "This \(what) has a '\(word)' already.", range(accessor)) }
            let isObserver = ["willSet", "didSet"].contains(word)
            if isObserver, list.contains(where: { ["get", "set"].contains($0.accessorSpecifier.text) }) { report(.type, "'\(word)' is for what is stored, and this has a getter or setter of its own.", range(accessor)) }
            if word == "set", list.contains(where: { $0.accessorSpecifier.text == "get" && $0.effectSpecifiers?.throwsClause != nil }) { report(.type, "Where the getter throws there can be no setter.", range(accessor)) }
        }
    }

    /// What is wrong with `mutating` or `nonmutating` before a getter or setter.
    private func accessorComplaint(_ word: String, _ declaration: Syntax) -> String? {
        let place = place(of: declaration)
        let modifiers = declaration.as(VariableDeclSyntax.self)?.modifiers ?? declaration.as(SubscriptDeclSyntax.self)?.modifiers
        if !isMember(place) || modifiers?.contains(where: { $0.name.text == "static" }) == true { return "There is no 'self' that could be changed here: leave out '\(word)'." }
        return nil
    }

    /// Getters and setters have code in braces, but for those that a protocol demands.
    func checkBodies(_ block: AccessorBlockSyntax) {
        guard !isLibrary, let binding = block.parent else { return }
        let declaration = binding.is(PatternBindingSyntax.self) ? binding.parent?.parent : binding
        guard let declaration, [.variableDecl, .subscriptDecl].contains(declaration.kind) else { return }
        let isDemand = place(of: declaration) == .inProtocol
        let what = declaration.is(SubscriptDeclSyntax.self) ? "subscript" : "property"
        switch block.accessors {
        case .getter(let items):
            if isDemand { report(.type, items.isEmpty ? "A protocol says what its \(what) must offer: { get } or { get set }." : "A protocol has no code: write { get } or { get set }, and the code in an extension.", range(block)) }
        case .accessors(let list):
            checkKinds(list, what)
            for accessor in list { if let word = accessor.modifier, let message = accessorComplaint(word.name.text, declaration) { report(.type, message, range(word)) } }
            for accessor in list where (accessor.body == nil) != isDemand {
                let word = accessor.accessorSpecifier.text
                report(.type, isDemand ? "A protocol has no code: write { get } or { get set }, and the code in an extension." : "The code of '\(word)' is missing: write \(word) { … }.", range(accessor))
            }
        }
    }
}
