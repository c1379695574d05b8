/// What is demanded of types that are still open.
indirect enum Constraint {
    case equal(SwiftType, SwiftType)
    /// `isWithinFunction` where they are a parameter or the result of functions of which one converts to the other: that counts against it.
    case convert(SwiftType, SwiftType, isWithinFunction: Bool = false)
    /// What an Optional or an array wraps, to a variable: the same type if that leads to a solution, otherwise one that it converts to.
    case wrapped(SwiftType, SwiftType, isElement: Bool)
    /// What a closure is passed, to its parameter: the same type as soon as it is known, unless the parameter's is known before.
    case parameter(SwiftType, SwiftType)
    /// The body of a closure to its result: anything goes where that is `Void`.
    case closureResult(SwiftType, SwiftType, ExpressionNode)
    case conforms(SwiftType, ProtocolDeclaration)
    case superclass(SwiftType, SwiftType)
    case anyClass(SwiftType)
    case member(MemberConstraint)
    case overload(OverloadConstraint)
    case apply(ApplyConstraint)
    /// The first wraps the second.
    case unwrap(SwiftType, SwiftType)
    /// The value of an optional chain: the second is the first made Optional, unless it is already.
    case chain(SwiftType, SwiftType)
    case closure(ExpressionNode, ClosureNode, SwiftType, Scope)
    case keyPath(ExpressionNode, TypeNode?, [ExpressionNode.KeyPathComponent], SwiftType, Scope)
}

struct MemberConstraint {
    var node: ExpressionNode
    var base: SwiftType
    var name: String
    var labels: [String?]?
    var result: SwiftType
    /// `.name`, looked up in the type that is wanted.
    var isImplicit = false
    var isInitializer = false
    var isSubscript = false
    var explicitArguments: [SwiftType] = []
    var scope: Scope
    var isSuper = false
    /// The arguments the member is called with, and their types, to sort out candidates that cannot take them.
    var shape: [ArgumentNode]?
    var arguments: [SwiftType]?
    /// Whether what it is a member of had to be found out first.
    var hasWaited = false
}

struct OverloadConstraint {
    var node: ExpressionNode
    var candidates: [Candidate]
    var type: SwiftType
    var explicitArguments: [SwiftType] = []
    /// The call around, for sorting out candidates early.
    var arguments: [SwiftType]?
    var shape: [ArgumentNode]?
    var isOperator = false
    /// How many there were before those that cannot fit were sorted out: Swift does not sort them out by their types.
    var count: Int?
    /// Of all that have the name, how many have as many parameters as there are arguments: where a name without a base is called.
    var countOfArity: Int?
    /// Whether all could be weighed before those that cannot fit were sorted out.
    var isSupported: Bool?
    /// Whether it is a choice between two in Swift, of which one is always taken: it waits until it is its turn.
    var isDeclaredTwice = false
    var result: SwiftType?
}

struct ApplyConstraint {
    var node: ExpressionNode
    /// The node whose choice says which declaration is called.
    var callee: ExpressionNode
    var calleeType: SwiftType
    var arguments: [ArgumentNode]
    var types: [SwiftType]
    var result: SwiftType
    var scope: Scope
    /// Whether the closure behind the parentheses may go to two parameters, and whether it goes to the first of these, once that is decided.
    var isTwoWay = false
    var isForward: Bool?
}
