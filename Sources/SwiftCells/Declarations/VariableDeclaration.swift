/// A variable or constant: global, local, a parameter, a property stored or computed.
package final class VariableDeclaration: Declaration {
    /// What a variable is to the closure that declares it.
    enum ClosureRole {
        case parameter
        /// In square brackets: a copy that is made with the closure.
        case capture
        /// `[self = other]`, which does not stand for `self` where that is left out.
        case otherSelf
        /// The `self` of `guard let self`, in a closure that holds it weakly.
        case unwrappedSelf
    }

    package enum Storage {
        /// At the top level of a cell: lives as long as the session.
        case global
        /// In a function, closure or block; parameters, `self`, and what patterns and capture lists bind, too.
        case local
        /// A stored property; `index` counts the stored properties of the type itself from 0, inherited ones not counted.
        case field(index: Int)
        /// A stored `static` property: initialised when first used.
        case staticField
        /// A computed property or variable: `getter` and perhaps `setter` are its code.
        case computed
        /// A property of the library that native code reads and writes: `getter` and `setter` are native functions.
        case native
        /// A property demanded by a protocol.
        case requirement
    }

    package enum Ownership: Sendable { case strong, weak, unowned }

    /// Its type; for a property of a generic type, in terms of the type's parameters.
    package internal(set) var type: SwiftType = .error
    package internal(set) var storage: Storage = .local
    /// Whether it may be assigned again: `var`, `inout` parameters, `self` of a mutating method, settable computed ones.
    package internal(set) var isMutable: Bool
    package internal(set) var isStatic = false
    package internal(set) var isLazy = false
    package internal(set) var ownership = Ownership.strong
    /// An `inout` parameter, or `self` of a mutating method or of an initialiser of a struct or enum.
    package internal(set) var isInout = false
    /// `self`, in the function whose `selfVariable` it is.
    package internal(set) var isSelf = false
    /// Whether a closure or local function captures it *and* it may change after the capture: then it must live in a box
    /// that all share. (A captured constant is copied into the closure.) Known once the whole function, or the cell, is checked.
    package internal(set) var needsBox = false
    /// The type it is a property of.
    @BackReference package internal(set) var owner: Declaration?

    package internal(set) var getter: FunctionDeclaration?
    package internal(set) var setter: FunctionDeclaration?
    /// Observers take the new and the old value as their only parameter.
    package internal(set) var willSet: FunctionDeclaration?
    package internal(set) var didSet: FunctionDeclaration?
    /// The initial value of a stored property, evaluated for each instance (for a `lazy` or `static` one: at the first
    /// use). For locals and globals the initial value stands in the `.binding` statement.
    package internal(set) var initialValue: TypedExpression?
    /// The property of a superclass that this one overrides.
    @BackReference package internal(set) var overridden: VariableDeclaration?
    package internal(set) var isOverride = false
    /// The properties of subclasses that override this one, of their subclasses as well.
    var overriding: [BackReference<VariableDeclaration>] = []
    /// Whether a call that changes it changes it where it lies: a stored property of a type, or one that adds observers to such, with no observer
    /// but a `didSet` that does not speak of the old value. Any other is handed out as a copy, which is set when the call is over.
    var isChangedInPlace = false
    /// The storage of a property that subclasses override: what initialisers of its class mean by it.
    var backing: VariableDeclaration?
    package internal(set) var isFinal = false
    /// The setter's own access where it is narrower: `private(set)`.
    package internal(set) var setterAccess: AccessLevel?

    package internal(set) var extensionRequirements: [GenericRequirement] = []
    /// Works out `type` where it is inferred; `CellChecker.typeOf` calls it.
    var pendingType: (() -> Void)?
    /// What is known of all that one `let` or `var` of a type declares, where that is several properties.
    var companions: CompanionProperties?
    /// Works out `initialValue` of a stored property.
    var pendingValue: (() -> Void)?
    /// `self` in the initial value of a lazy property.
    package internal(set) var lazySelf: VariableDeclaration?
    package internal(set) var isParameter = false
    /// What it is to the closure that declares it, if one does.
    var closureRole: ClosureRole?
    /// Declared with `T!`: its type is `T?`, and it is unwrapped where that does not fit.
    package internal(set) var isImplicitlyUnwrapped = false
    /// A parameter that is a function not marked `@escaping`: it can be called and passed on, but not kept.
    package internal(set) var isNonescaping = false
    /// The 'self' of a struct's lazy property: reading that changes the instance.
    var isSelfOfLazyValue = false
    /// A constant declared without a value: it may be assigned once.
    package internal(set) var isAssignedLater = false
    /// A stored property that has an initial value.
    var hasInitialValue = false
    /// Whether it is nil where nothing is written: a `var` whose type is written with '?' or '!', and not as `Optional<Int>` or by another name.
    var startsAsNil = false
    /// Of a property that `var (a, b) = …` declares: the memberwise initialiser asks for it all the same.
    var isTakenFromTuple = false
    /// Of a variable that a `guard` at the top level of a cell declares: only what stands behind that sees it, and no type does.
    var isOfGuard = false
    /// The order of declaration among globals of the session; uses ahead of it are errors.
    var isDeclaredYet = true

    override func letGo() {
        super.letGo()
        (type, getter, setter, willSet, didSet, initialValue, backing, pendingType, pendingValue, lazySelf) = (.error, nil, nil, nil, nil, nil, nil, nil, nil, nil)
        (overriding, extensionRequirements) = ([], [])
    }

    package init(name: String, type: SwiftType = .error, isMutable: Bool, file: SourceFile?, nameRange: SourceRange) {
        self.isMutable = isMutable
        self.type = type
        super.init(name: name, file: file, nameRange: nameRange)
    }
}

extension VariableDeclaration {
    /// Whether a variable named 'self' is the instance whose code it is in: no other is meant where a member is named alone.
    var standsForSelf: Bool { isSelf || closureRole == .capture || closureRole == .unwrappedSelf }
    /// Whether it is an 'inout' parameter, of a function or a closure.
    var isInoutParameter: Bool { isInout && (isParameter || closureRole == .parameter) }
    /// The name as it was written, of the storage behind a property as well.
    var shownName: String { name.hasPrefix("$") && Int(name.dropFirst()) == nil ? String(name.dropFirst()) : name }

    /// The property that this one overrides in the end, or itself.
    var overriddenRoot: VariableDeclaration { sequence(first: self, next: { $0.overridden }).reduce(self) { $1 } }

    /// Whether it is a variable of a function or block.
    var isLocal: Bool { if case .local = storage { true } else { false } }

    /// Whether it is a variable that all cells see.
    var isGlobal: Bool { if case .global = storage { true } else { false } }

    /// Whether it is a stored property, with observers or without.
    var isPlainlyStored: Bool { if case .field = storage { !isStatic } else { false } }

    /// Whether it is a stored property, its observers aside.
    var hasStorageOfItsOwn: Bool {
        switch storage {
        case .field: !isLazy
        case .staticField: true
        default: backing != nil
        }
    }
}

/// The properties that one `let` or `var` declares.
final class CompanionProperties {
    /// Whether all that are stored have a value.
    let areSet: Bool
    /// Whether Swift takes all that are stored for ones that have a value, as it does where a value comes first.
    let areTakenForSet: Bool
    /// Whether the first value of one of them makes a function.
    var holdFunction = false

    init(_ node: VariableNode) {
        let stored = node.bindings.filter { $0.accessors?["get"] == nil }
        areSet = stored.allSatisfy { $0.value != nil || node.isMutable && $0.type?.isWrittenOptional == true }
        areTakenForSet = areSet || stored.first?.value != nil
    }
}
