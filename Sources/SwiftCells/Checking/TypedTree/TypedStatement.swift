/// A checked statement.
package struct TypedStatement {
    package let kind: Kind
    package let range: SourceRange

    package init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    package indirect enum Kind {
        /// Evaluated, its value dropped.
        case expression(TypedExpression)
        /// `let`/`var` with a pattern that always matches; without a value, the variable is initialised later (a `var` of
        /// Optional type that has none is `nil` from the start: the value is then `.none`).
        case binding(TypedPattern, TypedExpression?)
        case `if`(TypedIf)
        case `guard`([TypedCondition], else: TypedBlock)
        case `while`(TypedLoop, [TypedCondition], TypedBlock)
        case repeatWhile(TypedLoop, TypedBlock, TypedExpression)
        case forIn(TypedForIn)
        case `switch`(TypedSwitch)
        case `do`(TypedDo)
        case block(TypedLoop, TypedBlock)
        case `defer`(TypedBlock)
        /// Out of the loop, switch or labelled block.
        case `break`(TypedLoop)
        case `continue`(TypedLoop)
        case `fallthrough`(TypedFallthrough)
        case `return`(TypedExpression?)
        case `throw`(TypedExpression)
        /// The value of a branch of an if or switch expression.
        case yield(TypedExpression)
        /// A function declared here. Its captures are taken anew at each use.
        case localFunction(FunctionDeclaration)
        /// A local variable that is computed, and local types, need no code here.
        case nothing
    }
}

/// What `break` and `continue` leave: identity tells which.
package final class TypedLoop {
    package let label: String?

    package init(label: String?) { self.label = label }
}

package struct TypedBlock {
    package var statements: [TypedStatement]
    /// Of a `defer`: nobody wrote it, it puts back what a call has changed.
    package var isImplicit = false

    package init(_ statements: [TypedStatement]) { self.statements = statements }
}

/// The checked code of a function, accessor, closure or initialiser.
package final class TypedBody {
    package let statements: [TypedStatement]
    package let file: SourceFile
    package let range: SourceRange

    package init(_ statements: [TypedStatement], file: SourceFile, range: SourceRange) {
        self.statements = statements
        self.file = file
        self.range = range
    }
}

package enum TypedCondition {
    case expression(TypedExpression)
    /// `let x = y`: matches if the value of Optional type is there. The pattern is that of what it wraps.
    case optionalBinding(TypedPattern, TypedExpression)
    /// `case pattern = value`.
    case pattern(TypedPattern, TypedExpression)
}

package final class TypedIf {
    package let target: TypedLoop
    package let conditions: [TypedCondition]
    package let then: TypedBlock
    /// `else if` is a block with one `if`.
    package let otherwise: TypedBlock?

    package init(target: TypedLoop, conditions: [TypedCondition], then: TypedBlock, otherwise: TypedBlock?) {
        self.target = target
        self.conditions = conditions
        self.then = then
        self.otherwise = otherwise
    }
}

package final class TypedForIn {
    package let target: TypedLoop
    package let pattern: TypedPattern
    /// `for case`: elements that do not match are passed over.
    package let sequence: TypedExpression
    package let condition: TypedExpression?
    package let body: TypedBlock
    package let elementType: SwiftType
    /// `makeIterator()` of the sequence, to be called on it; `nil` where `sequence` is an `Array`, `Range` or `ClosedRange`
    /// of integers, which the machine walks by itself.
    package let makeIterator: FunctionReference?
    package let iteratorType: SwiftType
    /// `next()` of the iterator.
    package let next: FunctionReference?

    package init(
        target: TypedLoop, pattern: TypedPattern, sequence: TypedExpression, condition: TypedExpression?, body: TypedBlock,
        elementType: SwiftType, makeIterator: FunctionReference?, iteratorType: SwiftType, next: FunctionReference?
    ) {
        self.target = target
        self.pattern = pattern
        self.sequence = sequence
        self.condition = condition
        self.body = body
        self.elementType = elementType
        self.makeIterator = makeIterator
        self.iteratorType = iteratorType
        self.next = next
    }
}

package final class TypedSwitch {
    package struct Case {
        /// Tried in order; without any, `default`. Several patterns that bind, bind the same variables: `bindings` of the
        /// first pattern are those the body uses, and each other pattern's variables are copied to them by position.
        package var patterns: [(pattern: TypedPattern, condition: TypedExpression?)]
        package var body: TypedBlock
        /// Whether the case above may go on in this one's code.
        package var isFallenInto = false

        package init(patterns: [(pattern: TypedPattern, condition: TypedExpression?)], body: TypedBlock) {
            self.patterns = patterns
            self.body = body
        }

        /// What its code sees.
        package var bindings: [VariableDeclaration] { patterns.first?.pattern.bindings ?? [] }
    }

    package let target: TypedLoop
    package let subject: TypedExpression
    package let cases: [Case]

    package init(target: TypedLoop, subject: TypedExpression, cases: [Case]) {
        self.target = target
        self.subject = subject
        self.cases = cases
    }
}

/// Where a case goes on in the code of the next one.
package final class TypedFallthrough {
    package let target: TypedLoop
    /// What the next case binds, which is then of the values this case has under the same names.
    package fileprivate(set) var copies: [(from: VariableDeclaration, to: VariableDeclaration)] = []

    package init(target: TypedLoop) { self.target = target }

    /// Takes the variables of the case it stands in for those of the next.
    func bind(_ variables: [VariableDeclaration], from own: [VariableDeclaration]) {
        copies = variables.compactMap { variable in own.first { $0.name == variable.name }.map { ($0, variable) } }
    }
}

package final class TypedDo {
    package struct Catch {
        /// Against the error, which is of type `any Error`; without patterns, it catches all.
        package var patterns: [(pattern: TypedPattern, condition: TypedExpression?)]
        package var body: TypedBlock

        package init(patterns: [(pattern: TypedPattern, condition: TypedExpression?)], body: TypedBlock) {
            self.patterns = patterns
            self.body = body
        }
    }

    package let target: TypedLoop
    package let body: TypedBlock
    /// An error that no clause catches is thrown on.
    package let catches: [Catch]

    package init(target: TypedLoop, body: TypedBlock, catches: [Catch]) {
        self.target = target
        self.body = body
        self.catches = catches
    }
}

/// A checked pattern. It is matched against a value of `type`.
package final class TypedPattern {
    package let kind: Kind
    package let type: SwiftType
    package let range: SourceRange

    package init(_ kind: Kind, _ type: SwiftType, _ range: SourceRange) {
        self.kind = kind
        self.type = type
        self.range = range
    }

    package indirect enum Kind {
        /// `_`
        case any
        case variable(VariableDeclaration)
        case tuple([TypedPattern])
        /// An enum case; with `payload`, a pattern for each value it carries. The value has the enum's type.
        case enumCase(EnumCaseDeclaration, payload: [TypedPattern])
        /// `x?`, `.some(x)`.
        case some(TypedPattern)
        /// `nil`, `.none` of an Optional.
        case none
        /// `is T`.
        case `is`(SwiftType)
        /// `p as T`: the pattern is of type `T`.
        case cast(TypedPattern, SwiftType)
        /// `true`, `false`.
        case boolean(Bool)
        /// Matches if `match`, a Bool that reads the value from `subject`, holds.
        case expression(subject: VariableDeclaration, match: TypedExpression)
    }

    /// The variables it binds, in order.
    package var bindings: [VariableDeclaration] {
        switch kind {
        case .any, .none, .is, .boolean, .expression: []
        case .variable(let variable): [variable]
        case .tuple(let parts), .enumCase(_, let parts): parts.flatMap(\.bindings)
        case .some(let inner), .cast(let inner, _): inner.bindings
        }
    }
}
