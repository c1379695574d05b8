/// A checked expression: its type is known, names are resolved, and every conversion is a node of its own.
///
/// In the body of a generic function, types may mention generic parameters; substitute before use.
package final class TypedExpression {
    /// Read at every step of every walk through the tree, so accesses are not checked against one another.
    @exclusivity(unchecked) package private(set) var kind: Kind
    package let type: SwiftType
    package let range: SourceRange

    package init(_ kind: Kind, _ type: SwiftType, _ range: SourceRange) {
        self.kind = kind
        self.type = type
        self.range = range
    }

    /// Becomes what Swift's compiler makes of it before the program runs.
    func settle(as kind: Kind) { self.kind = kind }

    package indirect enum Kind {
        // MARK: Literals. The type says which: an integer literal of type Double is `.double`.
        /// Of `Int` or a fixed-width integer type; the bits in two's complement, proved to fit.
        case integer(Int)
        /// Of `Double` or `Float` (rounded once, from the literal's text).
        case floating(Double)
        case boolean(Bool)
        /// Of `String` or `Substring`.
        case string(String)
        /// Of `Character`.
        case character(Character)
        /// `"a \(b)"`. A value shows as `print` would show it.
        case interpolation([Segment])
        /// `nil` of an Optional type.
        case none
        /// Of `Array`, or `Set` (which drops doubles: the first stays).
        case array([TypedExpression])
        /// Of `Dictionary`. A key written twice traps.
        case dictionary([(key: TypedExpression, value: TypedExpression)])
        /// Also `()`.
        case tuple([TypedExpression])

        // MARK: Names
        /// The value of a global or local variable, parameter or `self`.
        case variable(VariableDeclaration)
        /// A type as a value: `Int.self`. `type` is its metatype.
        case type(SwiftType)
        /// A free, local or static function, initialiser or enum case as a value; a method with `base` bound to it.
        case function(FunctionReference, base: TypedExpression?)
        /// An enum case without payload.
        case enumCase(EnumCaseDeclaration)

        // MARK: Parts
        case tupleElement(TypedExpression, Int)
        /// Reading a property. `base` is `nil` for static ones; of a class, the property read may be an override.
        case property(PropertyReference, base: TypedExpression?)
        case `subscript`(SubscriptReference, base: TypedExpression?, arguments: [Argument])

        // MARK: Calls
        /// A call of a known declaration. `base` is the instance of a method, the metatype value of a static member called
        /// through a value that is not known (`type(of: x).f()`), otherwise `nil`. `arguments` has one entry for each
        /// parameter, in their order; they are evaluated in the order of `Argument.order`.
        case call(FunctionReference, base: TypedExpression?, arguments: [Argument])
        /// A call of a function value.
        case callValue(TypedExpression, arguments: [Argument])
        case closure(TypedClosure)
        /// `a && b`, `a || b`: the right side is evaluated only if needed.
        case and(TypedExpression, TypedExpression)
        case or(TypedExpression, TypedExpression)
        /// `a ?? b`: `b` has the type of the whole, which is what `a` wraps, or `a`'s own type.
        case coalesce(TypedExpression, TypedExpression)
        case ternary(TypedExpression, TypedExpression, TypedExpression)
        case ifExpression(TypedIf)
        case switchExpression(TypedSwitch)
        case doExpression(TypedDo)

        // MARK: Optionals
        /// `a!`. Traps if there is nothing.
        case forceUnwrap(TypedExpression)
        /// The whole of a chain `a?.b.c`: its value is that of the inner expression made Optional (unless the inner
        /// is Optional already and `type` equals its type), or `nil` as soon as a `.bindOptional` within finds nothing.
        case optionalChain(TypedExpression)
        /// `a?` inside a chain.
        case bindOptional(TypedExpression)

        // MARK: Conversions
        /// `T` to `T?`.
        case wrapOptional(TypedExpression)
        /// `T?` to `U?` by converting what is there: `conversion` reads it from `variable`.
        case mapOptional(TypedExpression, variable: VariableDeclaration, conversion: TypedExpression)
        /// To `any P` or `Any`; the operand's type may be another existential.
        case box(TypedExpression)
        /// To a superclass.
        case upcast(TypedExpression)
        /// One function type to another: `conversion` is a closure that calls what is in `variable`. Where only throwing
        /// is added, the operand itself.
        case convertFunction(TypedExpression)
        /// `[T]` to `[U]`, `[K: V]` to `[K: W]`, `Set<T>` to `Set<U>` by converting each element: `conversion` reads it
        /// from `variable` (for a dictionary: the value).
        case mapCollection(TypedExpression, variable: VariableDeclaration, conversion: TypedExpression)
        /// Evaluate `value`, name it `variable`, then the value of `body`. For conversions of tuples and functions.
        case bind(VariableDeclaration, value: TypedExpression, body: TypedExpression)

        // MARK: Casts. The operand may be anything; the machine compares run-time types.
        case `is`(TypedExpression, SwiftType)
        /// `as?`: `type` is the Optional.
        case conditionalCast(TypedExpression, to: SwiftType)
        /// `as!`.
        case forcedCast(TypedExpression, to: SwiftType)
        /// `type(of: x)`.
        case typeOf(TypedExpression)
        /// `Self` in the code of a class: the class of `self`, which is known before `self` may be used.
        case classOfSelf(VariableDeclaration)

        // MARK: Effects
        case assign(TypedPlace, TypedExpression)
        /// `(a, b) = f()`: the value is a tuple, taken apart into the places; `nil` for `_`.
        case assignTuple([TypedPlaceTree], TypedExpression)
        /// `_ = f()`.
        case discard(TypedExpression)
        /// `try?`: `type` is the Optional; an inner Optional is not wrapped again.
        case tryOptional(TypedExpression)
        /// `try!`.
        case tryForce(TypedExpression)
        /// The base of a call of a mutating method: what the method changes and writes back.
        case place(TypedPlace)
        /// `x == nil`, or with `negated` `x != nil`.
        case isNil(TypedExpression, negated: Bool)
        /// `f(x)` where `x` is `any P` and `f` generic: the existential itself stands for the parameter.
        /// Also what a call of a protocol's member on an existential does. The machine dispatches at run time.
        case openExistential(TypedExpression)
    }

    package enum Segment {
        case text(String)
        case value(TypedExpression)
    }

    /// What is passed for one parameter.
    package struct Argument {
        package enum Value {
            case value(TypedExpression)
            /// `&x`, or the base of an operator such as `+=`.
            case place(TypedPlace)
            /// A variadic parameter: any number of values of the element type.
            case variadic([TypedExpression])
            /// Left out: the parameter's default value, evaluated by the callee's `CellChecker.defaultValue(of:)`.
            case defaultValue
        }

        package var value: Value
        /// When it is evaluated among the arguments: explicit ones as they are written, then defaults.
        package var order: Int

        package init(_ value: Value, order: Int) {
            self.value = value
            self.order = order
        }
    }
}

/// The targets of a destructuring assignment.
package indirect enum TypedPlaceTree {
    case discard
    case place(TypedPlace)
    case tuple([TypedPlaceTree])
}

/// A function, and what stands for its generic parameters here.
package struct FunctionReference {
    package var declaration: FunctionDeclaration
    package var substitution: Substitution
    package var dispatch: Dispatch

    /// How the code that runs is found.
    package enum Dispatch: Sendable {
        /// This declaration and no other.
        case direct
        /// A method or initialiser of a class that may be overridden: by the class of `self`.
        case dynamic
        /// A protocol's requirement: by the type that stands for `Self` (`Conformances.witness`); where that is an
        /// existential, by the value at run time.
        case witness
    }

    package init(_ declaration: FunctionDeclaration, _ substitution: Substitution, _ dispatch: Dispatch = .direct) {
        self.declaration = declaration
        self.substitution = substitution
        self.dispatch = dispatch
    }
}

/// A property, and what stands for the generic parameters of its type.
package struct PropertyReference {
    package var declaration: VariableDeclaration
    package var substitution: Substitution
    package var dispatch: FunctionReference.Dispatch
    /// Inside the type's own initialisers and observers, storage is reached without observers.
    package var bypassesObservers = false

    package init(_ declaration: VariableDeclaration, _ substitution: Substitution, _ dispatch: FunctionReference.Dispatch = .direct) {
        self.declaration = declaration
        self.substitution = substitution
        self.dispatch = dispatch
    }
}

/// A subscript, and what stands for its generic parameters here.
package struct SubscriptReference {
    package var declaration: SubscriptDeclaration
    package var substitution: Substitution
    package var dispatch: FunctionReference.Dispatch

    package init(_ declaration: SubscriptDeclaration, _ substitution: Substitution, _ dispatch: FunctionReference.Dispatch = .direct) {
        self.declaration = declaration
        self.substitution = substitution
        self.dispatch = dispatch
    }
}

/// Where a value can be stored: the left side of `=`, `&x`, the base of a mutating method.
///
/// Evaluated from the root outwards, subscript arguments once and in order; then read, change, write back from the leaf
/// to the root through every getter and setter on the way.
package final class TypedPlace {
    package let kind: Kind
    package let type: SwiftType
    package let range: SourceRange

    package init(_ kind: Kind, _ type: SwiftType, _ range: SourceRange) {
        self.kind = kind
        self.type = type
        self.range = range
    }

    package indirect enum Kind {
        /// A global, local, `inout` parameter, or `self` of a mutating method or initialiser.
        case variable(VariableDeclaration)
        /// A value that ends the path: an instance of a class, or a type for its static members.
        case value(TypedExpression)
        /// A static property.
        case staticProperty(PropertyReference)
        case property(TypedPlace, PropertyReference)
        case `subscript`(TypedPlace, SubscriptReference, arguments: [TypedExpression.Argument])
        case tupleElement(TypedPlace, Int)
        /// `a!`: traps if there is nothing.
        case forceUnwrap(TypedPlace)
        /// `a?` of the chain around it: ends the chain if there is nothing.
        case bindOptional(TypedPlace)
        /// A place of a class type seen as its superclass.
        case upcast(TypedPlace)
    }
}

extension TypedPlace {
    /// The variable that a change of this place changes; `nil` where the path leads through an instance of a class.
    var rootVariable: VariableDeclaration? {
        switch kind {
        case .variable(let variable): variable
        case .staticProperty(let reference): reference.declaration
        case .value: nil
        case .property(let base, _), .subscript(let base, _, _), .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): base.rootVariable
        }
    }
}

/// A closure expression.
package final class TypedClosure {
    package let parameters: [VariableDeclaration]
    package let type: FunctionType
    package let body: TypedBody
    /// Settled once the cell has been checked.
    package internal(set) var captures: [Capture]
    package let file: SourceFile
    package let range: SourceRange
    /// Whether it may be kept: settled with the captures.
    package internal(set) var isEscaping = true
    package internal(set) var callsLocalFunctions = false
    /// An argument that is evaluated only when it is needed is no closure in the code.
    var isWritten = true

    package init(parameters: [VariableDeclaration], type: FunctionType, body: TypedBody, captures: [Capture], file: SourceFile, range: SourceRange) {
        self.parameters = parameters
        self.type = type
        self.body = body
        self.captures = captures
        self.file = file
        self.range = range
    }
}
