import SwiftSyntax

extension SyntaxLowering {
    func type(_ node: TypeSyntax) -> TypeNode {
        nested(node, TypeNode(.error, range(node))) { lowerType(node) }
    }

    private func lowerType(_ node: TypeSyntax) -> TypeNode {
        let range = range(node)
        func make(_ kind: TypeNode.Kind) -> TypeNode { TypeNode(kind, range) }
        switch node.as(TypeSyntaxEnum.self) {
        case .identifierType(let node):
            let name = name(node.name)
            if name == "_" { return make(.placeholder) }
            return make(.named(nil, name, genericArguments(node.genericArgumentClause)))
        case .memberType(let node):
            let base = type(node.baseType)
            let name = name(node.name)
            if name == "Type" { return make(.metatype(base)) }
            if name == "Protocol" { unsupported("protocol metatypes", node); return make(.error) }
            let arguments = genericArguments(node.genericArgumentClause)
            if case .named(nil, let module, let none) = base.kind, none.isEmpty, module == "Swift" || modules.contains(module) {
                if name == "Any" {
                    report(.syntax, "'Any' is a word of the language, and not declared in a module: leave out '\(module).'.", range)
                    return make(.error)
                }
                return make(.named(nil, module + "." + name, arguments))
            }
            return make(.named(base, name, arguments))
        case .arrayType(let node): return make(.array(type(node.element)))
        case .dictionaryType(let node): return make(.dictionary(type(node.key), type(node.value)))
        case .optionalType(let node): return make(.optional(type(node.wrappedType)))
        case .implicitlyUnwrappedOptionalType(let node): return make(.implicitlyUnwrapped(type(node.wrappedType)))
        case .tupleType(let node):
            limit(node.elements.count, to: ListLimits.tupleParts, "parts of a tuple", node, instead: "Make a struct of them, or an array.")
            for element in node.elements { if let dots = element.ellipsis { report(.type, "Any number of values is for the parameters of functions: write an array, [Int].", self.range(dots)) } }
            let elements = node.elements.map { (label: label($0.firstName), type: type($0.type)) }
            if elements.count == 1, elements[0].label == nil { return elements[0].type }
            checkLabels(elements.map(\.label), range)
            for element in node.elements where element.secondName != nil { report(.type, "A part of a tuple has one name at most.", self.range(element)) }
            return make(.tuple(elements))
        case .functionType(let node):
            if let effects = node.effectSpecifiers { checkEffects(effects.asyncSpecifier, effects.throwsClause) }
            let parameters = node.parameters.map { element -> TypeNode.FunctionParameter in
                if element.ellipsis != nil { unsupported("variadic parameters in a function type", element, instead: "Take an array.") }
                if let name = element.firstName, name.tokenKind != .wildcard { report(.type, "The parameters of a function type have no labels: write the types alone.", self.range(name)) }
                let (inner, flags) = attributed(element.type)
                return TypeNode.FunctionParameter(
                    type: inner, isInout: flags.isInout || element.inoutKeyword != nil, isVariadic: false, isAutoclosure: flags.isAutoclosure,
                    isEscaping: flags.isEscaping)
            }
            let result = type(node.returnClause.type)
            return make(.function(parameters, result, isThrowing: node.effectSpecifiers?.throwsClause != nil))
        case .someOrAnyType(let node):
            let inner = type(node.constraint)
            return make(node.someOrAnySpecifier.tokenKind == .keyword(.some) ? .some(inner) : .any(inner))
        case .compositionType(let node): return make(.composition(node.elements.map { type($0.type) }))
        case .metatypeType(let node):
            let base = type(node.baseType)
            // `(any P).Type` is the type of the box, `any P.Type` that of what is in it.
            if case .any = base.kind { unsupported("'\(node.trimmedDescription)'", node, instead: "Write 'any P.Type' for the type of what conforms to P.") }
            return make(.metatype(base))
        case .attributedType:
            let (inner, flags) = attributed(node)
            if flags.isEscaping { report(.type, "'@escaping' is for parameters that are functions. What is kept elsewhere may be kept without it.", self.range(node)) }
            if flags.isAutoclosure { report(.type, "'@autoclosure' is for parameters.", self.range(node)) }
            if flags.isInout { unsupported("'inout' here", node); return make(.error) }
            return inner
        case .suppressedType: unsupported("'~' types", node, instead: "Leave it out: every value can be copied.")
        case .inlineArrayType: unsupported("inline arrays", node, instead: "Use an array.")
        case .packExpansionType, .packElementType: unsupported("parameter packs", node, instead: "Take an array, or write a function for each number of arguments.")
        case .classRestrictionType: return make(.named(nil, "AnyObject", []))
        case .missingType, .namedOpaqueReturnType: unsupported("this type", node)
        }
        return make(.error)
    }

    struct TypeFlags {
        var isInout = false
        var isAutoclosure = false
        var isEscaping = false
    }

    /// A type with the words before it: `inout`, `@escaping`, `@autoclosure`.
    func attributed(_ node: TypeSyntax) -> (TypeNode, TypeFlags) {
        var flags = TypeFlags()
        guard let node = node.as(AttributedTypeSyntax.self) else { return (type(node), flags) }
        for specifier in node.specifiers {
            if let simple = specifier.as(SimpleTypeSpecifierSyntax.self), simple.specifier.tokenKind == .keyword(.inout) {
                if flags.isInout { report(.type, "'inout' stands once before a type.", range(specifier)) }
                flags.isInout = true
            } else {
                unsupported("'\(specifier.trimmedDescription)' before a type", specifier, instead: "Leave it out.")
            }
        }
        for element in node.attributes {
            guard case .attribute(let attribute) = element else { continue }
            let name = attribute.attributeName.trimmedDescription
            if name == "escaping" && flags.isEscaping || name == "autoclosure" && flags.isAutoclosure { report(.type, "'@\(name)' is written twice.", range(attribute)) }
            switch name {
            case "escaping": flags.isEscaping = true
            case "autoclosure": flags.isAutoclosure = true
            default: unsupported("the attribute '@\(name)'", attribute, instead: "Leave it out.")
            }
        }
        return (type(node.baseType), flags)
    }

    func genericArguments(_ clause: GenericArgumentClauseSyntax?) -> [TypeNode] {
        guard let clause else { return [] }
        return clause.arguments.map { argument in
            switch argument.argument {
            case .type(let argument): return type(argument)
            default:
                unsupported("values as generic arguments", argument)
                return TypeNode(.error, range(argument))
            }
        }
    }

    /// The parts of a tuple have names of their own.
    func checkLabels(_ labels: [String?], _ range: SourceRange) {
        let names = labels.compactMap { $0 }
        var seen: Set<String> = []
        if let twice = names.first(where: { !seen.insert($0).inserted }) { report(.type, "Two parts of this tuple are named '\(twice)'.", range) }
    }

    func generics(_ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?) -> GenericsNode {
        var result = GenericsNode()
        if let clause, !limit(clause.parameters.count, to: ListLimits.genericParameters, "generic parameters", clause, instead: "Make a type of those that belong together.") { return result }
        for parameter in clause?.parameters ?? [] {
            if parameter.specifier != nil { unsupported("parameter packs and value parameters", parameter, instead: "Take an array, or write a function for each number of arguments.") }
            if !isLibrary, result.parameters.contains(where: { $0.name == name(parameter.name) }) { report(.type, "There are two generic parameters named '\(name(parameter.name))'.", range(parameter.name)) }
            result.parameters.append(GenericsNode.Parameter(name: name(parameter.name), range: range(parameter.name), bound: parameter.inheritedType.map { type($0) }))
        }
        if let inner = clause?.genericWhereClause { report(.syntax, "'where' does not stand between '<' and '>'.", range(inner), notes: ["Write it behind what is declared, before the '{'."]) }
        result.requirements += requirements(whereClause)
        return result
    }

    func requirements(_ clause: GenericWhereClauseSyntax?) -> [GenericsNode.Requirement] {
        guard let clause else { return [] }
        if let comma = clause.requirements.last?.trailingComma { report(.syntax, "Another condition is missing behind this comma.", range(comma)) }
        limit(clause.requirements.count, to: ListLimits.requirements, "conditions", clause, instead: "Declare a protocol that demands them.")
        return clause.requirements.compactMap { item in
            switch item.requirement {
            case .sameTypeRequirement(let node):
                guard case .type(let left) = node.leftType, case .type(let right) = node.rightType else {
                    unsupported("values as generic arguments", node)
                    return nil
                }
                return .sameType(type(left), type(right))
            case .conformanceRequirement(let node): return .conformance(type(node.leftType), type(node.rightType))
            case .layoutRequirement(let node):
                unsupported("layout requirements", node)
                return nil
            }
        }
    }

    /// Refuses `async` and typed `throws`.
    func checkEffects(_ async: TokenSyntax?, _ throwsClause: ThrowsClauseSyntax?) {
        if let async { unsupported("'async' functions", async, instead: "Cells run one thing after another: write an ordinary function.") }
        if let thrown = throwsClause?.type { unsupported("typed 'throws(…)'", thrown, instead: "Write plain 'throws'.") }
    }
}
