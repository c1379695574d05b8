extension Solver {
    /// What is known at one point of the search.
    struct State {
        var bindings: [SwiftType?] = []
        var literals: [Literal?] = []
        /// Where each variable comes from.
        var origins: [Origin] = []
        var constraints: [Constraint] = []
        /// The type of each node, by identity.
        var types: [ObjectIdentifier: SwiftType] = [:]
        /// What each name, member, operator or initialiser call turned out to mean.
        var choices: [ObjectIdentifier: Choice] = [:]
        /// How the arguments of each call were matched.
        var matches: [ObjectIdentifier: [ArgumentMatch]] = [:]
        var closures: [ObjectIdentifier: OpenedClosure] = [:]
        /// The types wanted of expressions that begin with `.name`.
        var implicitBases: [ObjectIdentifier: SwiftType] = [:]
        /// The types of optional chains before they are made Optional.
        var innerChainTypes: [ObjectIdentifier: SwiftType] = [:]
        /// The nodes that end a chain which begins with `.name`.
        var implicitTails: Set<ObjectIdentifier> = []
        var castTargets: [ObjectIdentifier: SwiftType] = [:]
        /// If and switch expressions, checked already.
        var checkedBranches: [ObjectIdentifier: TypedExpression] = [:]
        /// The elements of array literals and the values of dictionary literals: `Any`, where nothing else fits.
        var literalElements: [SwiftType] = []
        /// What closures give that return nothing: `Void`, where nothing else is wanted of them.
        var voidResults: [SwiftType] = []
        /// Those of them that became `Any` because nothing else fitted.
        var mixedElements: [SwiftType] = []
        /// Those of them that became a tuple, or `Any`, as nothing else says what they are.
        var inferredElements: [SwiftType] = []
        /// Closures among the elements of a literal whose parameters have no types yet, each with the type of the elements.
        var openElements: [(closure: ExpressionNode, element: SwiftType)] = []
        /// Those of them that nothing around the literal gives a type.
        var closuresLikeSiblings: [ExpressionNode] = []
        /// Closures of which Swift makes an Optional of an Optional.
        var doubledOptionals: [DoubledOptional] = []
        /// Variables that literals alone have given a type, as nothing else was known of them.
        var typesFromLiterals: Set<Int32> = []
        /// Of variables that became one as each converts to the other, whether it is the younger one: Swift keeps the two apart, and what
        /// converts to the younger says nothing of the older.
        var halves: [Int32: Bool] = [:]
        /// Variables for generic parameters that an `any P` may stand for: it is opened at the call.
        var openable: Set<Int32> = []
        /// What is passed to parameters whose types were still open, with those types.
        var passed: [(type: SwiftType, parameter: SwiftType)] = []
        var score = Score()
    }

    /// What a variable was made for.
    struct Origin {
        enum Kind { case genericParameter, ternary, other }
        var kind: Kind
        /// Tells it from others of its index in other branches of the search.
        var number: Int
        /// Whether, of two solutions, that in which it is of a subtype is the better one.
        var prefersSubtype: Bool
        /// How late the oldest was made of the variables that are one with it, and what for.
        var age: Int
        var eldest: Kind
    }

    enum Literal: Equatable {
        /// `character` is the literal of a string of one character, which may be a Character, too.
        case integer, floating, string, character, boolean, nilValue
        case interpolation
        case array(SwiftType)
        case dictionary(SwiftType, SwiftType)

        /// Literals of one family have a type in common.
        var family: Int {
            switch self {
            case .integer, .floating: 0
            case .string, .interpolation, .character: 1
            case .boolean: 2
            case .nilValue: 3
            case .array: 4
            case .dictionary: 5
            }
        }
    }

    /// Smaller is better; compared from the first field on.
    struct Score: Comparable {
        /// Closures behind the parentheses that go to a parameter, where there is a later one they could go to.
        var forwardClosure = 0
        var disfavored = 0
        /// Members that begin with a point, of what is in the Optional that is wanted.
        var memberThroughOptional = 0
        var forcedUnwrap = 0
        var functionConversion = 0
        var nonDefaultLiteral = 0
        var collectionUpcast = 0
        var valueToOptional = 0
        var emptyExistential = 0
        /// Functions that are not called.
        var unappliedFunction = 0

        static func + (a: Score, b: Score) -> Score {
            Score(
                forwardClosure: a.forwardClosure + b.forwardClosure, disfavored: a.disfavored + b.disfavored,
                memberThroughOptional: a.memberThroughOptional + b.memberThroughOptional, forcedUnwrap: a.forcedUnwrap + b.forcedUnwrap, functionConversion: a.functionConversion + b.functionConversion,
                nonDefaultLiteral: a.nonDefaultLiteral + b.nonDefaultLiteral, collectionUpcast: a.collectionUpcast + b.collectionUpcast,
                valueToOptional: a.valueToOptional + b.valueToOptional, emptyExistential: a.emptyExistential + b.emptyExistential, unappliedFunction: a.unappliedFunction + b.unappliedFunction)
        }

        static func < (a: Score, b: Score) -> Bool {
            let before = (a.forwardClosure, a.disfavored, a.memberThroughOptional, a.forcedUnwrap)
            let other = (b.forwardClosure, b.disfavored, b.memberThroughOptional, b.forcedUnwrap)
            if before != other { return before < other }
            let first = (a.functionConversion, a.nonDefaultLiteral, a.collectionUpcast, a.valueToOptional, a.emptyExistential, a.unappliedFunction)
            return first < (b.functionConversion, b.nonDefaultLiteral, b.collectionUpcast, b.valueToOptional, b.emptyExistential, b.unappliedFunction)
        }
    }

    /// What a reference was taken to mean, with what stands for the generic parameters.
    struct Choice {
        var candidate: Candidate
        var substitution: Substitution
        var type: SwiftType
        /// What stands for the `some P` that this call of a generic function gives.
        var opaque: GenericParameter?
    }
}
