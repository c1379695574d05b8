/// The modifiers and attributes before a declaration.
struct ModifiersNode {
    var access: AccessLevel?
    var setterAccess: AccessLevel?
    var isStatic = false
    /// `class func`: static and open to overriding.
    var isClassMember = false
    var isMutating = false
    var isNonmutating = false
    var isOverride = false
    var isFinal = false
    var isOpen = false
    var isLazy = false
    var isConvenience = false
    var isRequired = false
    var isIndirect = false
    var isPrefix = false
    var isPostfix = false
    var ownership = VariableDeclaration.Ownership.strong
    var isDiscardable = false
    var documentation: String?
}

/// `let a = 1, (b, c) = f()`, `var x: Int { … }`.
final class VariableNode {
    struct Binding {
        var pattern: PatternNode
        var type: TypeNode?
        var value: ExpressionNode?
        var accessors: AccessorsNode?
        var range: SourceRange
    }

    let modifiers: ModifiersNode
    let isMutable: Bool
    let bindings: [Binding]
    let range: SourceRange

    init(modifiers: ModifiersNode, isMutable: Bool, bindings: [Binding], range: SourceRange) {
        self.modifiers = modifiers
        self.isMutable = isMutable
        self.bindings = bindings
        self.range = range
    }
}

/// What stands in the braces of a property or subscript.
struct AccessorsNode {
    struct Accessor {
        var name: String
        var parameter: String?
        var parameterRange: SourceRange
        /// `nil` in protocols and in the library's declarations.
        var body: BlockNode?
        var isMutating: Bool?
        var isThrowing: Bool
        /// Whether a `didSet` speaks of the old value.
        var mentionsOldValue = false
        var range: SourceRange
    }

    var accessors: [Accessor]
    var range: SourceRange

    subscript(_ name: String) -> Accessor? { accessors.first { $0.name == name } }

    /// Whether there are only observers, which do not have to know the value there was, nor the new one ahead of the change.
    var leavesValueInPlace: Bool { accessors.allSatisfy { $0.name == "didSet" && !$0.mentionsOldValue } }
}

struct ParameterNode {
    var label: String?
    var name: String
    var nameRange: SourceRange
    var type: TypeNode
    var isInout: Bool
    var isVariadic: Bool
    var isAutoclosure: Bool
    var isEscaping: Bool
    var defaultValue: Later<ExpressionNode>?
}

struct GenericsNode {
    struct Parameter {
        var name: String
        var range: SourceRange
        var bound: TypeNode?
    }

    enum Requirement {
        case conformance(TypeNode, TypeNode)
        case sameType(TypeNode, TypeNode)
    }

    var parameters: [Parameter] = []
    var requirements: [Requirement] = []
}

/// Functions, operators, methods, initialisers, deinitialisers, subscripts.
final class FunctionNode {
    enum Kind { case function, initializer, deinitializer, `subscript` }

    let kind: Kind
    let name: String
    let nameRange: SourceRange
    var modifiers: ModifiersNode
    var generics = GenericsNode()
    var parameters: [ParameterNode] = []
    var result: TypeNode?
    var isThrowing = false
    var isRethrowing = false
    var isFailable = false
    var body: BlockNode?
    /// A subscript's.
    var accessors: AccessorsNode?
    let range: SourceRange

    init(_ kind: Kind, name: String, nameRange: SourceRange, modifiers: ModifiersNode, range: SourceRange) {
        self.kind = kind
        self.name = name
        self.nameRange = nameRange
        self.modifiers = modifiers
        self.range = range
    }
}

/// A struct, class, enum or protocol.
final class TypeDeclarationNode {
    enum Kind { case structure, classType, enumeration, protocolType }

    struct Case {
        var name: String
        var nameRange: SourceRange
        var parameters: [(label: String?, type: TypeNode, defaultValue: ExpressionNode?, range: SourceRange)]
        var rawValue: ExpressionNode?
        var isIndirect: Bool
        var documentation: String?
    }

    let kind: Kind
    let name: String
    let nameRange: SourceRange
    let modifiers: ModifiersNode
    var generics = GenericsNode()
    var inherited: [TypeNode] = []
    var cases: [Case] = []
    /// The names in `protocol P<Element>`.
    var primaryAssociatedTypes: [String] = []
    /// `associatedtype`s of a protocol.
    var associatedTypes: [(name: String, range: SourceRange, bounds: [TypeNode], defaultType: TypeNode?, requirements: [GenericsNode.Requirement])] = []
    var members: [StatementNode] = []
    let range: SourceRange

    init(_ kind: Kind, name: String, nameRange: SourceRange, modifiers: ModifiersNode, range: SourceRange) {
        self.kind = kind
        self.name = name
        self.nameRange = nameRange
        self.modifiers = modifiers
        self.range = range
    }
}

final class ExtensionNode {
    let extended: TypeNode
    let modifiers: ModifiersNode
    let inherited: [TypeNode]
    let requirements: [GenericsNode.Requirement]
    let members: [StatementNode]
    let range: SourceRange

    init(extended: TypeNode, modifiers: ModifiersNode, inherited: [TypeNode], requirements: [GenericsNode.Requirement], members: [StatementNode], range: SourceRange) {
        self.extended = extended
        self.modifiers = modifiers
        self.inherited = inherited
        self.requirements = requirements
        self.members = members
        self.range = range
    }
}

final class AliasNode {
    let name: String
    let nameRange: SourceRange
    let modifiers: ModifiersNode
    let generics: GenericsNode
    let type: TypeNode

    init(name: String, nameRange: SourceRange, modifiers: ModifiersNode, generics: GenericsNode, type: TypeNode) {
        self.name = name
        self.nameRange = nameRange
        self.modifiers = modifiers
        self.generics = generics
        self.type = type
    }
}

struct OperatorNode {
    var fixity: FunctionDeclaration.OperatorFixity
    var name: String
    var precedenceGroup: String?
    var range: SourceRange
}

struct PrecedenceGroupNode {
    var name: String
    var higherThan: [String]
    var lowerThan: [String]
    var associativity: OperatorTable.Associativity
    var isAssignment: Bool
    var range: SourceRange
}
