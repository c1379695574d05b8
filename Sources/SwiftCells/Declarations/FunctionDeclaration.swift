/// Code with a signature: functions, methods, operators, initialisers, accessors, local functions, enum cases as functions.
package final class FunctionDeclaration: Declaration {
    package enum Kind: Sendable {
        case function
        case `operator`(OperatorFixity)
        case initializer
        case deinitializer
        case getter, setter, willSet, didSet
    }

    package enum OperatorFixity: String, Sendable { case prefix, infix, postfix }

    package enum Implementation {
        /// Code in Swift, of a cell or of the library. `body` is filled by `CellChecker.body(of:)` if it is not yet.
        case body
        /// A built-in: its number in the library that declared it.
        case native(Int)
        /// Demanded by a protocol; a call is resolved by the type of `self` (`Conformances.witness`, or at run time where
        /// that is an existential).
        case requirement
        /// The checker's: fields are set from the parameters in order; those left out, from their initial values.
        case memberwiseInitializer
        /// Makes the enum case from the parameters.
        case enumCase(EnumCaseDeclaration)
        /// Given by the compiler for a conformance or a raw type.
        case derived(Derived)
    }

    /// What Swift writes by itself.
    package enum Derived {
        /// `==` of a struct or enum whose parts are all `Equatable`.
        case equals
        /// `hash(into:)` likewise.
        case hash
        /// `<` of an enum, by the order of its cases.
        case less
        /// `init?(rawValue:)` and `rawValue`.
        case fromRawValue, rawValue
        /// `static var allCases`.
        case allCases
        /// A class's `init()` where every property has an initial value and there is none written: sets the fields.
        case defaultInitializer
        /// A subclass's copy of an initialiser of its superclass: sets the own fields, then calls that one.
        case inheritedInitializer(FunctionDeclaration)
        /// The text that a lesson's `appendInterpolation` makes of its arguments.
        case interpolation(FunctionDeclaration)
    }

    package let kind: Kind
    package internal(set) var signature = GenericSignature()
    package internal(set) var parameters: [ParameterDeclaration] = []
    /// The result; an initialiser's is the type itself (an Optional of it if it may fail), a setter's `Void`.
    package internal(set) var result: SwiftType = .void
    package internal(set) var isThrowing = false
    /// `rethrows`: throws only if an argument that is a function does. Counted as throwing in bodies and types.
    package internal(set) var isRethrowing = false
    package internal(set) var isMutating = false
    /// `static` and `class` members: `self` is the type.
    package internal(set) var isStatic = false
    package internal(set) var isConvenience = false
    package internal(set) var isRequired = false
    package internal(set) var isFailable = false
    /// Of a `didSet`: whether it speaks of the old value, which is kept for it then.
    var mentionsOldValue = false
    /// An initialiser whose body calls one of the superclass.
    var callsSuperInit = false
    /// An initialiser whose body calls another one of the same type.
    var callsSelfInit = false
    /// The `super.init()` that an initialiser without one ends with, wherever it returns.
    var implicitSuperInit: TypedExpression?
    /// Of an initialiser of a class without superclass: what gives the last property its value. `nil` where they have all from the start.
    var completing: Set<ObjectIdentifier>?
    package internal(set) var isOverride = false
    package internal(set) var isFinal = false
    /// Its result may be ignored: `@discardableResult`.
    package internal(set) var isResultDiscardable = false
    /// A method of a class whose result is `Self`: it has the type of what it is called on.
    package internal(set) var returnsSelf = false
    package internal(set) var implementation = Implementation.body
    /// An operator that Swift writes by itself: it has another name there, so that it fulfils what `Equatable` or `Comparable` demands, and no
    /// requirement of a lesson's own protocol.
    var isDerivedOperator = false
    /// Where it is a member: the `NominalDeclaration` or `ProtocolDeclaration` it was declared in or extends.
    @BackReference package internal(set) var owner: Declaration?
    /// The extension it was declared in, for its `where` clause.
    package internal(set) var extensionRequirements: [GenericRequirement] = []
    /// The parameter that stands for `some P` in the result.
    package internal(set) var opaqueResult: GenericParameter?
    /// The function or closure body it is nested in makes it local: it may capture.
    package internal(set) var isLocal = false
    /// Of a local function: the function, a local one perhaps, whose code it stands in.
    var surrounding: ObjectIdentifier?
    /// `self` inside the body; `nil` for free and static functions without use of it.
    package internal(set) var selfVariable: VariableDeclaration?
    /// What of the surrounding functions it uses: only for local functions. Known once the surrounding function is checked.
    package internal(set) var captures: [Capture] = []
    /// The function of a superclass that this one overrides.
    @BackReference package internal(set) var overridden: FunctionDeclaration?
    /// What it uses of the variables that a `guard` at the top level declares, or what it calls does: the last of them.
    var guarded: VariableDeclaration?
    /// Takes or gives other types than the function that it overrides does, which are made one of the other.
    var isOfOtherForm = false
    /// Of a class itself, and not of its instances: which override is meant would have to be found by a class that is known only while the
    /// cell runs. Cells take the function itself, so it may not be overridden.
    var isAskedOfClasses = false
    /// Of a class itself, and a subclass overrides it: `isAskedOfClasses` must stay false.
    var isReplacedInSubclasses = false
    /// The property or subscript this is an accessor of.
    @BackReference package internal(set) var accessorOf: Declaration?
    /// The checked body; see `CellChecker.body(of:)`.
    package internal(set) var body: TypedBody?
    /// What the checker keeps to check the body when it is first needed.
    var pendingBody: PendingBody?

    /// Whether it may end without a result.
    var mayFail: Bool { isThrowing || isFailable }

    /// The function that this one overrides in the end, or itself.
    var overriddenRoot: FunctionDeclaration { sequence(first: self, next: { $0.overridden }).reduce(self) { $1 } }

    package init(_ kind: Kind, name: String, file: SourceFile?, nameRange: SourceRange) {
        self.kind = kind
        super.init(name: name, file: file, nameRange: nameRange)
    }

    override func letGo() {
        super.letGo()
        (signature, parameters, result, implementation) = (GenericSignature(), [], .error, .body)
        (body, pendingBody, implicitSuperInit, completing, guarded, selfVariable, opaqueResult) = (nil, nil, nil, nil, nil, nil, nil)
        (captures, extensionRequirements) = ([], [])
    }

    /// What `#function` is in its code: of a property's or subscript's accessors that is the name of what they belong to.
    var nameInItsCode: String {
        if kind.isDeinitializer { return "deinit" }
        switch accessorOf {
        case let item as SubscriptDeclaration: return "subscript(" + item.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
        case let variable?: return String(variable.name.drop { $0 == "$" })
        case nil: return fullName
        }
    }

    /// `f(_:to:)`, as Swift writes a function's full name.
    package var fullName: String {
        if parameters.isEmpty { return name + "()" }
        return name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }
}

/// One parameter of a function or subscript.
package final class ParameterDeclaration {
    /// The label callers write; `nil` for `_`.
    package let label: String?
    /// The variable inside the body.
    package let variable: VariableDeclaration
    /// Its type as callers see it: for a variadic one, the element's. (The variable's is then the array's.)
    package internal(set) var type: SwiftType
    package internal(set) var isInout = false
    package internal(set) var isVariadic = false
    package internal(set) var isAutoclosure = false
    /// Whether a function that is passed may be kept: it says so, or what is passed becomes part of a value.
    package internal(set) var isEscaping = false
    /// Whether callers may leave it out.
    package internal(set) var hasDefault = false
    /// The checked default value: see `CellChecker.defaultValue(of:)`.
    package internal(set) var defaultValue: TypedExpression?
    /// The types that the default value names.
    var typesNamed: [Declaration] = []
    var pendingDefault: PendingDefault? {
        didSet {
            switch pendingDefault?.node.kind {
            case .magic(let name): if pendingDefault?.node.isParenthesized == false, !isAutoclosure { placeOfCall = name }
            case .nilLiteral: isNilByDefault = true
            default: break
            }
        }
    }
    private var isNilByDefault = false
    /// Whether it is `nil` where it is left out: no function that could throw.
    var defaultsToNil: Bool { inheritedDefault?.defaultsToNil ?? isNilByDefault }
    /// `line`, `column` or `function`, where that alone is its default value: it is then the place of each call that leaves it out.
    private(set) var placeOfCall: String?
    /// The property whose initial value a parameter of a memberwise initialiser has as its default.
    @BackReference package internal(set) var memberwiseField: VariableDeclaration?
    /// The parameter of the superclass's initialiser whose default counts here.
    package internal(set) var inheritedDefault: ParameterDeclaration?

    /// ``placeOfCall``, of an inherited initialiser that of the one that is inherited.
    var declaredPlaceOfCall: String? { inheritedDefault?.declaredPlaceOfCall ?? placeOfCall }

    /// Whether a function passed here may be kept beyond the call.
    var mayKeepFunction: Bool {
        if isEscaping || isVariadic { return true }
        if case .function = type { return false }
        return true
    }

    package init(label: String?, variable: VariableDeclaration, type: SwiftType) {
        self.label = label
        self.variable = variable
        self.type = type
    }

    /// The parameter of a function that passes it on to this one's, whose default value it has.
    func copy(type: SwiftType, variableType: SwiftType, file: SourceFile, nameRange: SourceRange) -> ParameterDeclaration {
        let copy = ParameterDeclaration(label: label, variable: VariableDeclaration(name: variable.name, type: variableType, isMutable: isInout, file: file, nameRange: nameRange), type: type)
        copy.isInout = isInout
        copy.isVariadic = isVariadic
        copy.isAutoclosure = isAutoclosure
        copy.isEscaping = isEscaping
        copy.hasDefault = hasDefault
        copy.inheritedDefault = self
        return copy
    }
}

/// A subscript; its accessors have the subscript's parameters first (a setter then `newValue`).
package final class SubscriptDeclaration: Declaration {
    package internal(set) var signature = GenericSignature()
    package internal(set) var parameters: [ParameterDeclaration] = []
    package internal(set) var result: SwiftType = .error
    package internal(set) var isStatic = false
    package internal(set) var getter: FunctionDeclaration?
    package internal(set) var setter: FunctionDeclaration?
    @BackReference package internal(set) var owner: Declaration?
    package internal(set) var extensionRequirements: [GenericRequirement] = []
    @BackReference package internal(set) var overridden: SubscriptDeclaration?
    package internal(set) var isOverride = false
    package internal(set) var isFinal = false
    package internal(set) var isRequirement = false
    package internal(set) var setterAccess: AccessLevel?

    override func letGo() {
        super.letGo()
        (signature, parameters, result, getter, setter, extensionRequirements) = (GenericSignature(), [], .error, nil, nil, [])
    }
}

/// A variable of a surrounding function that a closure or local function uses.
package struct Capture {
    /// The variable as the closure's body names it.
    package var variable: VariableDeclaration
    /// The surrounding variable it is taken from; the same as `variable`, except in a capture list.
    package var source: Source

    package enum Source {
        /// Shared: the box if the variable `needsBox`, otherwise a copy of its value when the closure is made.
        case variable
        /// `[x = f()]`, `[x]`, `[weak self]`: evaluated when the closure is made.
        case value(TypedExpression)
    }
}
