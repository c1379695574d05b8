/// What a name may stand for.
struct Candidate {
    var declaration: Declaration
    /// The type of what it is a member of: the instance's, or for static members the type itself.
    var base: SwiftType?
    var substitution = Substitution()
    var origin: Member.Origin?
    var requirements: [GenericRequirement] = []
    /// What the base must fulfil to have the protocol that gives it the member.
    var conditions: [GenericRequirement] = []
    /// A member named without `self.`.
    var isImplicitSelf = false
    /// `.member` where an Optional is wanted, of the type that is in it.
    var isThroughOptional = false
    /// A variable of a type `T!`, unwrapped.
    var isForced = false
    /// `T.method` of an instance's method: a function that takes the instance and gives its method.
    var isUnapplied = false
}

/// How one parameter gets its value.
enum ArgumentMatch: Equatable {
    /// Indices into the call's arguments: one, or any number for a variadic parameter.
    case arguments([Int])
    case defaultValue
}

/// A closure whose parameters have been given types.
struct OpenedClosure {
    var scope: Scope
    var context: FunctionContext
    var parameters: [VariableDeclaration]
    var type: SwiftType
    /// Where one tuple parameter is taken apart into several.
    var tuple: VariableDeclaration?
    var captures: [Capture]
    /// The body of several statements, checked already.
    var statements: [TypedStatement]?
    /// What is wrong where its body may end without a value, which is said once it is known what the whole expression means.
    var missingReturn: SourceDiagnostic?
    /// Whether a body of several statements asks something for its count.
    var asksForCount = false
    /// What the single expression of the body is converted to; `nil` where its value is dropped.
    var resultType: SwiftType?
    var bodyType: SwiftType?
    var expression: ExpressionNode?
}
