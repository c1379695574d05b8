/// An expression as it was written, names not resolved yet. Operators are folded by precedence already.
final class ExpressionNode {
    let kind: Kind
    let range: SourceRange
    /// Written in parentheses of its own.
    var isParenthesized = false
    /// A subscript that stands in a key path.
    var isInKeyPath = false

    init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    indirect enum Kind {
        /// Digits as written, without underscores, with the prefix `0x`, `0b` or `0o`.
        case integer(String)
        case floating(String)
        case boolean(Bool)
        case string(String)
        case interpolation([SegmentNode])
        case nilLiteral
        /// `x`, `$0`, `self`, `f(x:y:)` (labels of a full name), `Array<Int>` (generic arguments).
        case name(String, labels: [String]?, arguments: [TypeNode])
        /// An operator as a value: `reduce(0, +)`.
        case operatorName(String)
        case superReference
        /// `_`
        case discard
        /// `a.b`, `.b` without a base, `a.0`.
        case member(ExpressionNode?, MemberName)
        case call(ExpressionNode, [ArgumentNode])
        case `subscript`(ExpressionNode, [ArgumentNode])
        /// Two or more elements, or none.
        case tuple([ArgumentNode])
        case array([ExpressionNode])
        case dictionary([(ExpressionNode, ExpressionNode)])
        case closure(ClosureNode)
        case binary(String, SourceRange, ExpressionNode, ExpressionNode)
        case prefix(String, SourceRange, ExpressionNode)
        case postfix(String, SourceRange, ExpressionNode)
        case assign(ExpressionNode, ExpressionNode)
        case ternary(ExpressionNode, ExpressionNode, ExpressionNode)
        case `is`(ExpressionNode, TypeNode)
        case cast(ExpressionNode, TypeNode, CastKind)
        case `try`(TryKind, ExpressionNode)
        case forceUnwrap(ExpressionNode)
        /// `a?` within a chain.
        case optionalMark(ExpressionNode)
        /// `&x`
        case reference(ExpressionNode)
        case ifExpression(IfNode)
        case switchExpression(SwitchNode)
        case keyPath(TypeNode?, [KeyPathComponent])
        /// A type where an expression is expected: `[Int]`, `(Int) -> Int`, `Int?`.
        case type(TypeNode)
        /// `let x` and the like inside a pattern.
        case pattern(PatternNode)
        /// `#line`, `#function`, `#file`.
        case magic(String)
        /// Reported already.
        case error
    }

    enum CastKind { case coerce, conditional, forced }
    enum TryKind { case plain, optional, forced }

    enum KeyPathComponent {
        case property(MemberName)
        case optional
        case force
        case `subscript`([ArgumentNode])
    }
}

struct MemberName {
    var name: String
    var labels: [String]?
    var arguments: [TypeNode]
    var range: SourceRange
    /// A part of a key path, which leads to properties only.
    var isPath = false
}

enum SegmentNode {
    case text(String)
    /// With the call that Swift makes of what a lesson puts in parentheses, which is the value itself where that has options.
    case value(ExpressionNode, call: ExpressionNode?)
}

struct ArgumentNode {
    var label: String?
    var labelRange: SourceRange
    var value: ExpressionNode
    /// Written after the parentheses.
    var isTrailing = false
}

final class ClosureNode {
    struct Parameter {
        var name: String
        var nameRange: SourceRange
        var type: TypeNode?
        var isInout: Bool
        var isEscaping = false
    }

    struct CaptureItem {
        var name: String
        var nameRange: SourceRange
        var ownership: VariableDeclaration.Ownership
        var value: ExpressionNode?
    }

    /// `nil` where the closure has no `in` before its body, and uses `$0` if anything.
    var parameters: [Parameter]?
    var captures: [CaptureItem] = []
    var result: TypeNode?
    var isThrowing = false
    var body: [StatementNode]
    let range: SourceRange
    /// The highest `$n` in the body, not counting closures within; -1 for none.
    var highestShorthand = -1

    init(parameters: [Parameter]?, body: [StatementNode], range: SourceRange) {
        self.parameters = parameters
        self.body = body
        self.range = range
    }

    /// What stands in its capture list.
    var capturedValues: [ExpressionNode] { captures.map { $0.value ?? ExpressionNode(.name($0.name, labels: nil, arguments: []), $0.nameRange) } }

    /// Whether its body is solved together with the call around: one expression that is no `if` or `switch`, or nothing.
    var isSolvedWithItsCall: Bool { body.isEmpty || singleExpression.map { !$0.hasBranches } ?? false }

    /// The body, where it is one expression: it then takes part in the inference around the closure.
    var singleExpression: ExpressionNode? {
        guard body.count == 1 else { return nil }
        switch body[0].kind {
        case .expression(let expression):
            if case .assign = expression.kind { return expression }
            return expression
        case .return(let expression): return expression
        case .if(let node) where node.isPlausibleExpression: return ExpressionNode(.ifExpression(node), body[0].range)
        case .switch(let node) where node.isPlausibleExpression: return ExpressionNode(.switchExpression(node), body[0].range)
        default: return nil
        }
    }
}

/// A type as it was written.
final class TypeNode {
    let kind: Kind
    let range: SourceRange

    init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    indirect enum Kind {
        case named(TypeNode?, String, [TypeNode])
        case array(TypeNode)
        case dictionary(TypeNode, TypeNode)
        case optional(TypeNode)
        /// `T!`
        case implicitlyUnwrapped(TypeNode)
        case tuple([(label: String?, type: TypeNode)])
        case function([FunctionParameter], TypeNode, isThrowing: Bool)
        case any(TypeNode)
        case some(TypeNode)
        case composition([TypeNode])
        case metatype(TypeNode)
        /// A type that the checker knows already, in what it writes itself.
        case known(SwiftType)
        /// `_` as a generic argument.
        case placeholder
        case error
    }

    /// The names that it is written with.
    var names: [String] {
        switch kind {
        case .named(let base, let name, let arguments): (base?.names ?? []) + [name] + arguments.flatMap(\.names)
        case .array(let inner), .optional(let inner), .implicitlyUnwrapped(let inner), .any(let inner), .some(let inner), .metatype(let inner): inner.names
        case .dictionary(let key, let value): key.names + value.names
        case .tuple(let elements): elements.flatMap(\.type.names)
        case .function(let parameters, let result, _): parameters.flatMap(\.type.names) + result.names
        case .composition(let parts): parts.flatMap(\.names)
        case .known, .placeholder, .error: []
        }
    }

    /// Whether it is written with '?' or '!': a variable of such a type is nil until it gets a value.
    var isWrittenOptional: Bool {
        switch kind {
        case .optional, .implicitlyUnwrapped: true
        default: false
        }
    }

    /// Whether `some P` stands in it, by itself or within another type; not within the type of a function.
    var mentionsSome: Bool {
        switch kind {
        case .some: true
        case .array(let inner), .optional(let inner): inner.mentionsSome
        case .dictionary(let key, let value): key.mentionsSome || value.mentionsSome
        case .tuple(let elements): elements.contains { $0.type.mentionsSome }
        case .named(_, _, let arguments): arguments.contains(where: \.mentionsSome)
        default: false
        }
    }

    struct FunctionParameter {
        var type: TypeNode
        var isInout: Bool
        var isVariadic: Bool
        var isAutoclosure: Bool
        var isEscaping: Bool
    }
}

/// A pattern as it was written.
final class PatternNode {
    let kind: Kind
    let range: SourceRange

    init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    indirect enum Kind {
        case wildcard
        /// A name bound here.
        case name(String, isMutable: Bool)
        case tuple([(label: String?, pattern: PatternNode)])
        case `is`(TypeNode)
        /// An expression: an enum case with or without payload, a value compared by `~=`.
        case expression(ExpressionNode)
        /// `p?`
        case optional(PatternNode)
        case cast(PatternNode, TypeNode)
        case error
    }
}

extension PatternNode {
    /// The names that a declaration's pattern binds.
    var names: [String] {
        switch kind {
        case .name(let name, _): [name]
        case .tuple(let elements): elements.flatMap(\.pattern.names)
        case .optional(let inner), .cast(let inner, _): inner.names
        case .wildcard, .is, .expression, .error: []
        }
    }
}

extension ExpressionNode {
    /// An if or switch used as a value.
    var isBranching: Bool {
        switch kind {
        case .ifExpression, .switchExpression: true
        default: false
        }
    }

    /// An `if` or `switch` as a value, or the assignment of one.
    var hasBranches: Bool {
        if case .assign(_, let right) = kind { return right.isBranching }
        return isBranching
    }

    /// `[…]`, be it a literal or a type.
    var isArrayOrDictionary: Bool {
        switch kind {
        case .array, .dictionary: true
        default: false
        }
    }

    /// `3`, `-3`.
    var isIntegerLiteral: Bool {
        switch kind {
        case .integer: true
        case .prefix("-", _, let operand): operand.isIntegerLiteral
        default: false
        }
    }

    /// `0.5`, `-0.5`.
    var isFloatingLiteral: Bool {
        switch kind {
        case .floating: true
        case .prefix("-", _, let operand): operand.isFloatingLiteral
        default: false
        }
    }

    /// Names what it stands for, rather than computing it: `f`, `a.f`, `.f`, an operator.
    var isNamed: Bool {
        switch kind {
        case .name, .member, .operatorName: true
        default: false
        }
    }

    /// The type that an expression is written like: `[Int]`, `(String) -> Bool`, `Outer.Inner`, `Int?`.
    var asType: TypeNode? {
        switch kind {
        case .name(let name, nil, let arguments): return TypeNode(.named(nil, name, arguments), range)
        case .member(let base?, let member):
            guard let base = base.asType else { return nil }
            return TypeNode(.named(base, member.name, member.arguments), range)
        case .array(let elements):
            guard elements.count == 1, let element = elements[0].asType else { return nil }
            return TypeNode(.array(element), range)
        case .dictionary(let pairs):
            guard pairs.count == 1, let key = pairs[0].0.asType, let value = pairs[0].1.asType else { return nil }
            return TypeNode(.dictionary(key, value), range)
        case .optionalMark(let inner): return inner.asType.map { TypeNode(.optional($0), range) }
        case .tuple(let elements):
            var types: [(label: String?, type: TypeNode)] = []
            for element in elements {
                guard let type = element.value.asType else { return nil }
                types.append((element.label, type))
            }
            return TypeNode(.tuple(types), range)
        case .type(let type): return type
        default: return nil
        }
    }
}
