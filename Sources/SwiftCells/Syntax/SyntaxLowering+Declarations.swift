import SwiftSyntax

extension SyntaxLowering {
    func declaration(_ node: DeclSyntax, _ documentation: String? = nil) -> StatementNode? {
        nested(node, nil) { lowerDeclaration(node, documentation) }
    }

    private func lowerDeclaration(_ node: DeclSyntax, _ documentation: String?) -> StatementNode? {
        let range = range(node)
        func make(_ kind: StatementNode.Kind) -> StatementNode { StatementNode(kind, range) }
        switch node.as(DeclSyntaxEnum.self) {
        case .variableDecl(let node):
            var modifiers = modifiers(node.modifiers, node.attributes)
            modifiers.documentation = documentation
            let mutable = node.bindingSpecifier.tokenKind == .keyword(.var)
            if !mutable, node.bindingSpecifier.tokenKind != .keyword(.let) { report(.syntax, "A variable is declared with 'var', a constant with 'let', and '\(node.bindingSpecifier.text)' is neither.", self.range(node.bindingSpecifier)) }
            return make(.variables(VariableNode(modifiers: modifiers, isMutable: mutable, bindings: bindings(node, mutable), range: range)))
        case .functionDecl(let node):
            checkOperator(node)
            let result = FunctionNode(.function, name: name(node.name), nameRange: self.range(node.name), modifiers: modifiers(node.modifiers, node.attributes), range: range)
            fill(result, node.genericParameterClause, node.genericWhereClause, node.signature, node.body, documentation)
            return make(.function(result))
        case .initializerDecl(let node):
            let result = FunctionNode(.initializer, name: "init", nameRange: self.range(node.initKeyword), modifiers: modifiers(node.modifiers, node.attributes), range: range)
            fill(result, node.genericParameterClause, node.genericWhereClause, node.signature, node.body, documentation)
            if let clause = node.signature.returnClause { report(.type, "An initialiser gives the new value itself: leave out the result.", self.range(clause)) }
            result.isFailable = node.optionalMark != nil
            if node.optionalMark?.tokenKind == .exclamationMark { unsupported("'init!'", node, instead: "Write 'init?'.") }
            return make(.function(result))
        case .deinitializerDecl(let node):
            let result = FunctionNode(.deinitializer, name: "deinit", nameRange: self.range(node.deinitKeyword), modifiers: modifiers(node.modifiers, node.attributes), range: range)
            result.body = node.body.map { block($0) }
            return make(.function(result))
        case .subscriptDecl(let node):
            let result = FunctionNode(.subscript, name: "subscript", nameRange: self.range(node.subscriptKeyword), modifiers: modifiers(node.modifiers, node.attributes), range: range)
            result.modifiers.documentation = documentation
            result.generics = generics(node.genericParameterClause, node.genericWhereClause)
            result.parameters = parameters(node.parameterClause, isSubscript: true)
            result.result = type(node.returnClause.type)
            result.accessors = node.accessorBlock.map { accessors($0) }
            return make(.function(result))
        case .structDecl(let node):
            return make(.type(typeDeclaration(.structure, node.name, node.modifiers, node.attributes, node.genericParameterClause, node.genericWhereClause, node.inheritanceClause, node.memberBlock, documentation, range)))
        case .classDecl(let node):
            return make(.type(typeDeclaration(.classType, node.name, node.modifiers, node.attributes, node.genericParameterClause, node.genericWhereClause, node.inheritanceClause, node.memberBlock, documentation, range)))
        case .enumDecl(let node):
            return make(.type(typeDeclaration(.enumeration, node.name, node.modifiers, node.attributes, node.genericParameterClause, node.genericWhereClause, node.inheritanceClause, node.memberBlock, documentation, range)))
        case .protocolDecl(let node):
            let result = typeDeclaration(.protocolType, node.name, node.modifiers, node.attributes, nil, node.genericWhereClause, node.inheritanceClause, node.memberBlock, documentation, range)
            result.primaryAssociatedTypes = node.primaryAssociatedTypeClause?.primaryAssociatedTypes.map { name($0.name) } ?? []
            return make(.type(result))
        case .extensionDecl(let node):
            let result = ExtensionNode(
                extended: type(node.extendedType), modifiers: modifiers(node.modifiers, node.attributes), inherited: inherited(node.inheritanceClause),
                requirements: requirements(node.genericWhereClause), members: members(node.memberBlock), range: SourceRange(self.range(node.extensionKeyword).start, self.range(node.extendedType).end))
            return make(.extension(result))
        case .typeAliasDecl(let node):
            return make(.alias(AliasNode(name: name(node.name), nameRange: self.range(node.name), modifiers: modifiers(node.modifiers, node.attributes), generics: generics(node.genericParameterClause, node.genericWhereClause), type: type(node.initializer.value))))
        case .operatorDecl(let node):
            checkFileLevel(node)
            checkReserved(node)
            return make(.operatorDeclaration(operatorDeclaration(node)))
        case .precedenceGroupDecl(let node):
            checkFileLevel(node)
            checkAttributes(node)
            return make(.precedenceGroup(precedenceGroup(node)))
        case .importDecl(let node):
            checkFileLevel(node)
            let path = node.path.map { name($0.name) }.joined(separator: ".")
            let known: Set = ["Autograd", "Foundation", "Figures", "Swift", "Glibc", "Darwin"]
            if let attribute = node.attributes.first { unsupported("'\(attribute.trimmedDescription)' before 'import'", attribute, instead: "Leave it out.") }
            if !known.contains(path) || node.importKindSpecifier != nil {
                let python = ["torch", "torch.nn", "numpy", "np", "math", "matplotlib", "random"].contains(path)
                unsupported("importing '\(path)'", node, instead: path == "math" ? "Write 'import Foundation' for sqrt(x), exp(x) and their like." : path == "random" ? "Write Double.random(in: 0..<1) or Int.random(in: 0..<n)." : python ? "Tensors and everything else are there already: use them directly, or write 'import Autograd'." : "Cells can import Autograd and Foundation.")
            }
            imports.insert(path)
            if path == "Foundation" || path == "Darwin" { imports.insert("Glibc") }
            return make(.nothing)
        case .actorDecl(let node): unsupported("actors", node.name, instead: "Use a class.")
        case .macroDecl, .macroExpansionDecl: unsupported("macros", node, instead: "Write a function.")
        case .ifConfigDecl: unsupported("'#if'", node, instead: "Write the lines that are wanted without it.")
        case .associatedTypeDecl: report(.syntax, "An associatedtype can only stand in a protocol.", range)
        case .enumCaseDecl: report(.syntax, "A case can only stand in an enum or a switch.", range)
        case .accessorDecl, .editorPlaceholderDecl, .poundSourceLocation: unsupported("this declaration", node)
        case .missingDecl: break
        default: unsupported("this declaration", node)
        }
        return make(.nothing)
    }

    /// The type behind the colon of a variable.
    private func writtenType(_ annotation: TypeAnnotationSyntax) -> TypeNode {
        let node = type(annotation.type)
        if case .placeholder = node.kind { report(.type, "'_' does not stand for the whole type of a variable.", node.range, notes: ["Leave ': _' out."]) }
        return node
    }

    func modifiers(_ list: DeclModifierListSyntax, _ attributes: AttributeListSyntax) -> ModifiersNode {
        checkPlacement(list, attributes)
        var result = ModifiersNode()
        var seen: Set<String> = []
        for modifier in list {
            let word = modifier.name.text
            if !seen.insert(modifier.trimmedDescription).inserted { report(.type, "'\(modifier.trimmedDescription)' is written twice.", range(modifier)) }
            if let detail = modifier.detail {
                if detail.detail.text == "set", let access = accessLevel(word) { result.setterAccess = access } else { unsupported("'\(modifier.trimmedDescription)'", modifier, instead: "Leave it out.") }
                continue
            }
            switch word {
            case "static": result.isStatic = true
            case "class": result.isStatic = true; result.isClassMember = true
            case "mutating": result.isMutating = true
            case "nonmutating": result.isNonmutating = true
            case "nonisolated": break
            case "override": result.isOverride = true
            case "final": result.isFinal = true
            case "lazy": result.isLazy = true
            case "convenience": result.isConvenience = true
            case "required": result.isRequired = true
            case "indirect": result.isIndirect = true
            case "prefix": result.isPrefix = true
            case "postfix": result.isPostfix = true
            case "infix": break
            case "weak": result.ownership = .weak
            case "unowned": result.ownership = .unowned
            default:
                if let access = accessLevel(word) {
                    if result.access != nil { report(.type, "Only one word can say who may use it, and '\(word)' is the second.", range(modifier)) }
                    result.access = access
                    if access == .open { result.isOpen = true }
                } else {
                    unsupported("'\(word)'", modifier, instead: "Leave it out.")
                }
            }
        }
        for element in attributes {
            guard case .attribute(let attribute) = element else { unsupported("'#if'", element); continue }
            let name = attribute.attributeName.trimmedDescription
            if !seen.insert("@" + name).inserted { report(.type, "'@\(name)' is written twice.", range(attribute)) }
            switch name {
            case "discardableResult":
                if !isCallable(attributes) { report(.type, "'@discardableResult' is for functions, whose results may then be left unused.", range(attribute)) }
                result.isDiscardable = true
            case "inline" where !["never", "__always"].contains(attribute.arguments?.trimmedDescription): report(.type, "'@inline' says 'never' or '__always'.", range(attribute), notes: ["Leave it out."])
            case "inlinable", "inline", "usableFromInline", "frozen": break
            case "propertyWrapper", "resultBuilder": unsupported("declaring a \(name == "propertyWrapper" ? "property wrapper" : "result builder")", attribute, instead: name == "propertyWrapper" ? "Write a computed property, or observers such as 'didSet'." : "Pass an array.")
            default:
                let instead = ["staticmethod": "Write 'static' before 'func'.", "classmethod": "Write 'static' before 'func'.", "property": "A computed property is written var name: Int { … }.", "Override": "Write 'override' before 'func'.", "override": "Write 'override' before 'func'.", "dataclass": "A struct has its initialiser already: leave it out.", "dynamicMemberLookup": "Write a subscript: x[\"name\"].", "dynamicCallable": "Write a method named 'callAsFunction'.", "main": "A cell's statements run by themselves.", "Test": "Write assert(…) or print(…) in the cell."]
                unsupported("the attribute '@\(name)'", attribute, instead: instead[name] ?? (Self.needlessAttributes.contains(name) ? "Leave it out." : nil))
            }
        }
        return result
    }

    /// Whether attributes stand before something that gives a result.
    private func isCallable(_ attributes: AttributeListSyntax) -> Bool {
        guard let declaration = attributes.parent else { return true }
        return declaration.is(FunctionDeclSyntax.self) || declaration.is(InitializerDeclSyntax.self)
    }

    private func accessLevel(_ word: String) -> AccessLevel? {
        switch word {
        case "private": .private
        case "fileprivate": .fileprivate
        case "internal", "package": .internal
        case "public": .public
        case "open": .open
        default: nil
        }
    }

    private func bindings(_ node: VariableDeclSyntax, _ mutable: Bool) -> [VariableNode.Binding] {
        for value in node.bindings.compactMap(\.initializer?.value) { warnOfDivision(value) }
        if let binding = node.bindings.first, let accessors = binding.accessorBlock, !binding.pattern.is(IdentifierPatternSyntax.self), !binding.pattern.is(MissingPatternSyntax.self) {
            report(.type, "Code of its own is for a variable with a name, without parentheses.", range(accessors))
        }
        if node.bindings.count > 1 {
            if let accessors = node.bindings.lazy.compactMap(\.accessorBlock).first {
                report(.type, "A variable with code of its own is declared alone.", range(accessors), notes: ["Write another 'var' for each of the others."])
            } else if let word = node.modifiers.first(where: { $0.name.text == "lazy" }) {
                report(.type, "A lazy property is declared alone.", range(word), notes: ["Write another 'lazy var' for each of the others."])
            }
        }
        var result = node.bindings.map { binding in
            VariableNode.Binding(
                pattern: pattern(binding.pattern, binding: mutable), type: binding.typeAnnotation.map(writtenType), value: binding.initializer.map { expression($0.value) },
                accessors: binding.accessorBlock.map { accessors($0) }, range: range(binding))
        }
        // `var a, b: Int`: the type counts for those before it.
        for index in result.indices.reversed().dropFirst() where result[index].type == nil && result[index].value == nil {
            result[index].type = result[index + 1].value == nil ? result[index + 1].type : nil
        }
        if mutable, !node.modifiers.contains(where: { ["lazy", "override"].contains($0.name.text) }) {
            for index in result.indices where result[index].value == nil && result[index].accessors?["get"] == nil {
                if let written = result[index].type, case .tuple = written.kind { result[index].value = firstValue(of: written, result[index].range) }
            }
        }
        return result
    }

    /// What a variable holds that has no value yet: nil where its type is written with '?', and a tuple of such.
    private func firstValue(of type: TypeNode, _ range: SourceRange) -> ExpressionNode? {
        switch type.kind {
        case .optional: return ExpressionNode(.nilLiteral, range)
        case .tuple(let elements):
            let parts = elements.compactMap { element in firstValue(of: element.type, range).map { ArgumentNode(label: element.label, labelRange: range, value: $0) } }
            return parts.count == elements.count ? ExpressionNode(.tuple(parts), range) : nil
        default: return nil
        }
    }

    private func accessors(_ node: AccessorBlockSyntax) -> AccessorsNode {
        checkBodies(node)
        return nested(node, AccessorsNode(accessors: [], range: range(node))) {
            switch node.accessors {
            case .getter(let items):
                let body = BlockNode(statements: statements(items), range: range(node))
                return AccessorsNode(accessors: [.init(name: "get", parameter: nil, parameterRange: .none, body: body, isMutating: nil, isThrowing: false, range: range(node))], range: range(node))
            case .accessors(let list):
                let all = list.map { accessor -> AccessorsNode.Accessor in
                    if let effects = accessor.effectSpecifiers { checkEffects(effects.asyncSpecifier, effects.throwsClause) }
                    let kind = accessor.accessorSpecifier.text
                    if !["get", "set", "willSet", "didSet"].contains(kind) { unsupported("'\(kind)' accessors", accessor) }
                    var mutating: Bool?
                    if let modifier = accessor.modifier { mutating = modifier.name.text == "mutating" }
                    return .init(
                        name: kind, parameter: accessor.parameters.map { name($0.name) }, parameterRange: accessor.parameters.map { range($0.name) } ?? .none,
                        body: accessor.body.map { block($0) }, isMutating: mutating, isThrowing: accessor.effectSpecifiers?.throwsClause != nil,
                        mentionsOldValue: kind == "didSet" && (accessor.parameters != nil || mentionsOldValue(accessor)), range: range(accessor))
                }
                return AccessorsNode(accessors: all, range: range(node))
            }
        }
    }

    private func fill(
        _ result: FunctionNode, _ generic: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?, _ signature: FunctionSignatureSyntax,
        _ body: CodeBlockSyntax?, _ documentation: String?
    ) {
        result.modifiers.documentation = documentation
        result.generics = generics(generic, whereClause)
        result.parameters = parameters(signature.parameterClause, isSubscript: false)
        result.result = signature.returnClause.map { type($0.type) }
        if let effects = signature.effectSpecifiers {
            checkEffects(effects.asyncSpecifier, effects.throwsClause)
            result.isThrowing = effects.throwsClause != nil
            result.isRethrowing = effects.throwsClause?.throwsSpecifier.tokenKind == .keyword(.rethrows)
        }
        result.body = body.map { block($0) }
    }

    /// A subscript's parameters have a label only where two names are written.
    private func parameters(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool) -> [ParameterNode] {
        limit(clause.parameters.count, to: ListLimits.parameters, "parameters", clause, instead: "Take an array, or make a struct of them.")
        for (parameter, next) in zip(clause.parameters, clause.parameters.dropFirst()) where parameter.ellipsis != nil && (next.firstName.tokenKind == .wildcard || isSubscript && next.secondName == nil) {
            report(.type, "Behind a parameter that takes any number of values stands one with a label.", range(next))
        }
        return clause.parameters.map { parameter in
            if parameter.ellipsis != nil, let value = parameter.defaultValue { report(.type, "A parameter that takes any number of values has none by itself: leave out the default.", range(value)) }
            for element in parameter.attributes {
                if case .attribute(let attribute) = element { unsupported("the attribute '\(attribute.trimmedDescription)'", attribute, instead: "Take an array, or an ordinary closure.") }
            }
            let (type, flags) = attributed(parameter.type)
            if parameter.ellipsis != nil, flags.isEscaping || flags.isAutoclosure {
                report(.type, "'@\(flags.isEscaping ? "escaping" : "autoclosure")' does not go with a parameter that takes any number of values.", range(parameter.type), notes: flags.isEscaping ? ["Leave it out: such functions may be kept."] : ["Take closures: the caller writes { … }."])
            }
            let inner = parameter.secondName ?? parameter.firstName
            let outer = isSubscript && parameter.secondName == nil ? nil : label(parameter.firstName)
            return ParameterNode(
                label: outer, name: name(inner), nameRange: range(inner), type: type, isInout: flags.isInout, isVariadic: parameter.ellipsis != nil,
                isAutoclosure: flags.isAutoclosure, isEscaping: flags.isEscaping, defaultValue: parameter.defaultValue.map { Later(expression($0.value)) })
        }
    }

    func inherited(_ clause: InheritanceClauseSyntax?) -> [TypeNode] {
        guard let clause else { return [] }
        limit(clause.inheritedTypes.count, to: ListLimits.inherited, "types", clause, instead: "Declare a protocol that inherits several of them.")
        return clause.inheritedTypes.map { type($0.type) }
    }

    /// Attributes that mean nothing to code that runs one thing after another, and everywhere alike.
    private static let needlessAttributes: Set<String> = ["available", "MainActor", "Sendable", "preconcurrency", "objc", "objcMembers", "nonobjc", "IBOutlet", "IBAction", "UIApplicationMain", "testable", "unchecked", "globalActor", "backDeployed", "warn_unqualified_access", "discardableResults", "State", "Binding", "Published", "ObservedObject", "StateObject", "Environment", "EnvironmentObject", "AppStorage", "ViewBuilder", "Observable"]

    private func members(_ node: MemberBlockSyntax) -> [StatementNode] {
        nested(node, []) { node.members.compactMap { declaration($0.decl, documentation($0)) } }
    }

    private func typeDeclaration(
        _ kind: TypeDeclarationNode.Kind, _ nameToken: TokenSyntax, _ modifierList: DeclModifierListSyntax, _ attributes: AttributeListSyntax,
        _ generic: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?, _ inheritance: InheritanceClauseSyntax?, _ block: MemberBlockSyntax,
        _ documentation: String?, _ range: SourceRange
    ) -> TypeDeclarationNode {
        var own = modifiers(modifierList, attributes)
        own.documentation = documentation
        let result = TypeDeclarationNode(kind, name: name(nameToken), nameRange: self.range(nameToken), modifiers: own, range: range)
        result.generics = generics(generic, whereClause)
        result.inherited = inherited(inheritance)
        nested(block, ()) {
            for member in block.members {
                if kind == .enumeration, let node = member.decl.as(EnumCaseDeclSyntax.self) {
                    let isOwnIndirect = modifiers(node.modifiers, node.attributes).isIndirect
                    if isOwnIndirect, own.isIndirect { report(.type, "The whole enum is 'indirect' already: leave it out before the case.", self.range(node)) }
                    for element in node.elements {
                        if isOwnIndirect, element.parameterClause == nil { report(.type, "The case '\(name(element.name))' carries nothing, so it cannot be 'indirect'.", self.range(element.name)) }
                        checkLabels(element.parameterClause?.parameters.map { label($0.firstName) } ?? [], self.range(element.name))
                        for parameter in element.parameterClause?.parameters ?? [] where parameter.secondName != nil && parameter.firstName?.tokenKind != .wildcard {
                            report(.type, "What a case carries has one name.", self.range(parameter))
                        }
                        if let clause = element.parameterClause, clause.parameters.isEmpty { report(.type, "The case '\(name(element.name))' carries nothing: leave out the parentheses.", self.range(clause)) }
                        if let clause = element.parameterClause { limit(clause.parameters.count, to: ListLimits.parameters, "values", clause, instead: "Carry an array, or a struct of them.") }
                        let parameters = element.parameterClause?.parameters.map { parameter in
                            (label: label(parameter.firstName), type: type(parameter.type), defaultValue: parameter.defaultValue.map { expression($0.value) }, range: self.range(parameter))
                        }
                        result.cases.append(TypeDeclarationNode.Case(
                            name: name(element.name), nameRange: self.range(element.name), parameters: parameters ?? [], rawValue: element.rawValue.map { rawValue($0.value) },
                            isIndirect: own.isIndirect || isOwnIndirect, documentation: self.documentation(member)))
                    }
                } else if kind == .protocolType, let node = member.decl.as(AssociatedTypeDeclSyntax.self) {
                    checkPlacement(node.modifiers, node.attributes)
                    result.associatedTypes.append((
                        name: name(node.name), range: self.range(node.name), bounds: inherited(node.inheritanceClause), defaultType: node.initializer.map { type($0.value) },
                        requirements: requirements(node.genericWhereClause)))
                } else if let statement = declaration(member.decl, self.documentation(member)) {
                    result.members.append(statement)
                }
            }
        }
        return result
    }

    private func rawValue(_ node: ExprSyntax) -> ExpressionNode {
        if node.is(TupleExprSyntax.self) { report(.type, "A raw value is a literal, without parentheses.", range(node)) }
        return expression(node)
    }

    func operatorDeclaration(_ node: OperatorDeclSyntax) -> OperatorNode {
        let fixity: FunctionDeclaration.OperatorFixity =
            switch node.fixitySpecifier.text {
            case "prefix": .prefix
            case "postfix": .postfix
            default: .infix
            }
        return OperatorNode(fixity: fixity, name: node.name.text, precedenceGroup: node.operatorPrecedenceAndTypes.map { $0.precedenceGroup.text }, range: range(node))
    }

    func precedenceGroup(_ node: PrecedenceGroupDeclSyntax) -> PrecedenceGroupNode {
        var result = PrecedenceGroupNode(name: name(node.name), higherThan: [], lowerThan: [], associativity: .none, isAssignment: false, range: range(node))
        for attribute in node.groupAttributes {
            switch attribute {
            case .precedenceGroupRelation(let relation):
                let names = relation.precedenceGroups.map { name($0.name) }
                if relation.higherThanOrLowerThanLabel.text == "higherThan" { result.higherThan += names } else { result.lowerThan += names }
            case .precedenceGroupAssignment(let assignment): result.isAssignment = assignment.value.tokenKind == .keyword(.true)
            case .precedenceGroupAssociativity(let associativity):
                switch associativity.value.text {
                case "left": result.associativity = .left
                case "right": result.associativity = .right
                default: break
                }
            }
        }
        return result
    }

    /// The text of the `///` lines before a node. Only the library's is ever shown.
    func documentation(_ node: some SyntaxProtocol) -> String? {
        guard isLibrary else { return nil }
        var lines: [Substring] = []
        for piece in node.leadingTrivia {
            if case .docLineComment(let text) = piece {
                let body = text.dropFirst(3)
                lines.append(body.first == " " ? body.dropFirst() : body)
            }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
