/// A struct, class or enum.
package final class NominalDeclaration: Declaration {
    package enum Kind: Sendable { case structure, classType, enumeration }

    /// The types of the standard library that the language itself knows.
    package enum Builtin: Sendable {
        case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64
        case double, float, bool, string, substring, character
        case optional, array, dictionary, set, range, closedRange, never

        /// Whether it is an integer whose values are in order as the words are that hold them: not one without sign that fills a word.
        var isOrderedAsWord: Bool {
            switch self {
            case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32: true
            default: false
            }
        }
    }

    package let kind: Kind
    package let builtin: Builtin?
    /// Made by native code: the machine knows how a value looks, no fields are declared.
    package internal(set) var isNative = false
    /// May be subclassed: every class of a cell that is not `final`, and library classes declared `open`.
    package internal(set) var isOpen = false
    package internal(set) var signature = GenericSignature()
    /// The type it is nested in.
    @BackReference package internal(set) var parent: NominalDeclaration?
    /// What the extension asks for that it is declared in.
    var extensionRequirements: [GenericRequirement] = []
    /// The class it inherits from, in terms of its own parameters.
    package internal(set) var superclass: SwiftType?
    /// The raw type of an enum.
    package internal(set) var rawType: SwiftType?
    package internal(set) var isIndirect = false
    /// Stored properties in order of declaration, inherited ones not among them.
    package internal(set) var fields: [VariableDeclaration] = []
    package internal(set) var cases: [EnumCaseDeclaration] = []
    package internal(set) var deinitializer: FunctionDeclaration?
    /// Declared inside a function.
    package internal(set) var isLocal = false
    /// What the type itself declares, by name; what extensions add is in the `GlobalScope`.
    var members = MemberTable()
    /// Adds what Swift writes by itself, as long as that has not been done.
    var pendingDerivedMembers: (() -> Void)?
    /// The members that are still to be read, its own and those of each extension.
    var pendingMembers: [PendingMembers] = []
    /// The protocols its own declaration states.
    var stated: [ConformanceDeclaration] = []
    /// Whether the superclass and the stated protocols are known.
    var isInheritanceRead = false
    /// Of a type of the library: all protocols that it conforms to by the library, those of its superclass aside, once they are known.
    var libraryProtocols: [ProtocolDeclaration]?
    /// Associated types that were worked out, in terms of the type's own parameters.
    var knownAssociatedTypes: [AssociatedTypeDeclaration: SwiftType] = [:]

    package init(_ kind: Kind, name: String, builtin: Builtin? = nil, file: SourceFile?, nameRange: SourceRange) {
        self.kind = kind
        self.builtin = builtin
        super.init(name: name, file: file, nameRange: nameRange)
    }

    /// Every generic parameter a value's type lists an argument for: those of the types around it first.
    package var allParameters: [GenericParameter] {
        if let parent, !parent.allParameters.isEmpty { return parent.allParameters + signature.parameters }
        return signature.parameters
    }

    /// All that is known of these parameters inside the type: what the types around it ask for first, and the extension that it stands in.
    var allRequirements: [GenericRequirement] {
        guard let parent else { return signature.requirements }
        var result = parent.allRequirements
        for requirement in extensionRequirements + signature.requirements where !result.contains(requirement) { result.append(requirement) }
        return result
    }

    /// Whether it stands in an extension that asks for more than the type itself does.
    var isInConstrainedExtension: Bool { extensionRequirements.contains { requirement in !(parent?.signature.requirements.contains(requirement) ?? false) } }

    override func letGo() {
        super.letGo()
        for member in members.all + cases { member.letGo() }
        (signature, superclass, rawType, deinitializer, pendingDerivedMembers, libraryProtocols) = (GenericSignature(), nil, nil, nil, nil, nil)
        (fields, cases, members, stated, knownAssociatedTypes, pendingMembers, extensionRequirements) = ([], [], MemberTable(), [], [:], [], [])
    }

    func addDerivedMembers() {
        guard let pending = pendingDerivedMembers else { return }
        pendingDerivedMembers = nil
        pending()
    }

    /// The type as seen from inside: every parameter stands for itself.
    package var selfType: SwiftType { .nominal(self, allParameters.map { .parameter($0) }) }
}

/// A case of an enum.
package final class EnumCaseDeclaration: Declaration {
    package unowned let owner: NominalDeclaration
    /// Its position among the cases, from 0.
    package let index: Int
    package internal(set) var parameters: [ParameterDeclaration] = []
    package internal(set) var isIndirect = false
    /// The raw value: an integer, string, character or floating-point literal.
    package internal(set) var rawValue: TypedExpression?
    /// The case as a function of its payload, for `Shape.circle` used as a function and for calls.
    package internal(set) var constructor: FunctionDeclaration?

    override func letGo() {
        super.letGo()
        constructor?.letGo()
        (parameters, rawValue, constructor) = ([], nil, nil)
    }

    init(name: String, owner: NominalDeclaration, index: Int, file: SourceFile?, nameRange: SourceRange) {
        self.owner = owner
        self.index = index
        super.init(name: name, file: file, nameRange: nameRange)
    }
}

/// A protocol.
package final class ProtocolDeclaration: Declaration {
    package let selfParameter: GenericParameter
    /// What it inherits, and what it demands of `Self` and its associated types.
    package internal(set) var inherited: [ProtocolDeclaration] = []
    /// Whether `inherited` is known.
    var isInheritanceRead = false
    /// All that it inherits, at any remove, once that is known.
    var allInherited: [ProtocolDeclaration]?
    package internal(set) var requirements: [GenericRequirement] = []
    package internal(set) var associatedTypes: [AssociatedTypeDeclaration] = []
    package internal(set) var isClassBound = false
    /// The names in `protocol P<Element>`.
    package internal(set) var primaryAssociatedTypes: [String] = []
    /// Functions, properties and subscripts demanded, in order.
    package internal(set) var members: [Declaration] = []
    var memberTable = MemberTable()

    package override init(name: String, file: SourceFile?, nameRange: SourceRange) {
        selfParameter = GenericParameter("Self")
        super.init(name: name, file: file, nameRange: nameRange)
        selfParameter.selfOfProtocol = self
    }

    override func letGo() {
        super.letGo()
        for member in members + memberTable.all + associatedTypes { member.letGo() }
        (inherited, allInherited, requirements, associatedTypes, members, memberTable) = ([], nil, [], [], [], MemberTable())
    }
}

/// An `extension`.
package final class ExtensionDeclaration {
    /// The nominal type or protocol it extends.
    package let extended: Declaration
    /// Its `where` clause.
    package internal(set) var requirements: [GenericRequirement] = []
    /// Protocols it states.
    package internal(set) var conformances: [ProtocolDeclaration] = []
    /// The word before it, which its members have unless they have their own.
    var access: AccessLevel?
    var members = MemberTable()
    package let file: SourceFile?
    package let range: SourceRange

    init(of extended: Declaration, file: SourceFile?, range: SourceRange) {
        self.extended = extended
        self.file = file
        self.range = range
    }
}

/// Members by name, in order of declaration.
struct MemberTable {
    private(set) var byName: [String: [Declaration]] = [:]
    private(set) var all: [Declaration] = []

    mutating func add(_ declaration: Declaration) {
        byName[declaration.name, default: []].append(declaration)
        all.append(declaration)
    }

    subscript(_ name: String) -> [Declaration] { byName[name] ?? [] }
}
