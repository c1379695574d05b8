/// Anything with a name: the base of variables, functions, types, protocols, aliases.
///
/// Declarations have identity. Once a cell has been checked they no longer change; what later cells add to a type
/// (extensions, conformances) is kept in the `GlobalScope`, so that a scope can be put back.
package class Declaration: Hashable {
    package let name: String
    /// The text it was declared in; `nil` for what the checker made up.
    package let file: SourceFile?
    /// Where its name stands in `file`.
    package let nameRange: SourceRange
    /// The documentation comment before it, without the slashes.
    package internal(set) var documentation: String?
    package internal(set) var access: AccessLevel = .internal
    /// The type aliases of cells that its type was written with.
    var aliasesNamed: [AliasDeclaration] = []
    /// The module that a cell must import to use it.
    package internal(set) var module: String?
    /// A module that has the same of its own: a cell that imports it does not see this one.
    var givesWayTo: String?
    /// What others refer back to it by, once one does.
    private var knownAnchor: DeclarationAnchor?

    init(name: String, file: SourceFile?, nameRange: SourceRange) {
        self.name = name
        self.file = file
        self.nameRange = nameRange
    }

    deinit { knownAnchor?.release() }

    /// What others refer back to it by.
    var anchor: DeclarationAnchor {
        if let knownAnchor { return knownAnchor }
        let made = DeclarationAnchor(self)
        knownAnchor = made
        return made
    }

    /// Lets go of all other declarations, at the end of its session: types name declarations and these name types, so that none would ever go.
    func letGo() { aliasesNamed = [] }

    package static func == (a: Declaration, b: Declaration) -> Bool { a === b }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Declaration {
    /// The type or protocol that a function, variable, subscript or case is a member of.
    var memberOwner: Declaration? {
        switch self {
        case let function as FunctionDeclaration: function.owner
        case let variable as VariableDeclaration: variable.owner
        case let item as SubscriptDeclaration: item.owner
        case let item as EnumCaseDeclaration: item.owner
        default: nil
        }
    }
}

package enum AccessLevel: Int, Comparable, Sendable {
    case `private`, `fileprivate`, `internal`, `public`, `open`

    package static func < (a: AccessLevel, b: AccessLevel) -> Bool { a.rawValue < b.rawValue }
}

/// A `typealias`. The type may mention the alias's own parameters.
package final class AliasDeclaration: Declaration {
    package internal(set) var signature = GenericSignature()
    /// What it stands for, worked out when it is first asked for.
    package internal(set) var type: SwiftType {
        get {
            readType()
            return known
        }
        set { known = newValue }
    }
    private var known: SwiftType = .error
    /// Whether it stands for the type `any P`, and not for the protocol itself.
    var namesAny = false
    /// The type or protocol it is a member of.
    @BackReference package internal(set) var parent: Declaration?
    /// Works out `type`.
    var pendingType: (() -> Void)?
    private var isBeingRead = false

    override func letGo() {
        super.letGo()
        (signature, known, pendingType) = (GenericSignature(), .error, nil)
    }

    /// Whether its own name was met while its type was worked out.
    private(set) var standsForItself = false

    /// Works out `type`, where that has not been done.
    func readType() {
        if isBeingRead { standsForItself = true }
        guard let pending = pendingType else { return }
        pendingType = nil
        isBeingRead = true
        defer { isBeingRead = false }
        pending()
    }
}

/// An `associatedtype` of a protocol.
package final class AssociatedTypeDeclaration: Declaration {
    package internal(set) unowned var owner: ProtocolDeclaration
    /// What a conforming type gets where it says nothing.
    package internal(set) var defaultType: SwiftType?
    /// What an expression names by `T.Element`: the associated type of `Self`, which stands for `T` there.
    var asMember: AliasDeclaration {
        if let knownMember { return knownMember }
        let alias = AliasDeclaration(name: name, file: file, nameRange: nameRange)
        alias.type = .associated(.parameter(owner.selfParameter), self)
        alias.parent = owner
        knownMember = alias
        return alias
    }
    private var knownMember: AliasDeclaration?

    override func letGo() {
        super.letGo()
        (defaultType, knownMember) = (nil, nil)
    }

    init(name: String, owner: ProtocolDeclaration, file: SourceFile?, nameRange: SourceRange) {
        self.owner = owner
        super.init(name: name, file: file, nameRange: nameRange)
    }
}
