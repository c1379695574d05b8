/// A statement or declaration as it was written.
final class StatementNode {
    let kind: Kind
    let range: SourceRange

    init(_ kind: Kind, _ range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    indirect enum Kind {
        case expression(ExpressionNode)
        case variables(VariableNode)
        case function(FunctionNode)
        case type(TypeDeclarationNode)
        case `extension`(ExtensionNode)
        case alias(AliasNode)
        case operatorDeclaration(OperatorNode)
        case precedenceGroup(PrecedenceGroupNode)
        case `if`(IfNode)
        case `guard`([ConditionNode], BlockNode)
        case `while`(label: String?, [ConditionNode], BlockNode)
        case repeatWhile(label: String?, BlockNode, ExpressionNode)
        case forIn(ForNode)
        case `switch`(SwitchNode)
        case `do`(DoNode)
        case `defer`(BlockNode)
        case `break`(String?)
        case `continue`(String?)
        case `fallthrough`
        case `return`(ExpressionNode?)
        case `throw`(ExpressionNode)
        /// `import` of what is there anyway, and what was reported already.
        case nothing
    }
}

struct BlockNode {
    private let content: Later<[StatementNode]>
    let range: SourceRange
    var statements: [StatementNode] { content.node }

    init(statements: [StatementNode], range: SourceRange) {
        content = Later(statements)
        self.range = range
    }

    /// A block whose statements are read when they are first looked at.
    init(_ content: Later<[StatementNode]>, range: SourceRange) {
        self.content = content
        self.range = range
    }
}

enum ConditionNode {
    case expression(ExpressionNode)
    /// `let x = y`, `let x`, `var x = y`; the pattern may be a tuple only in error.
    case optionalBinding(PatternNode, TypeNode?, ExpressionNode)
    case pattern(PatternNode, TypeNode?, ExpressionNode)
}

final class IfNode {
    let label: String?
    let conditions: [ConditionNode]
    let then: BlockNode
    /// An `else if` is a block of one `if`.
    let otherwise: BlockNode?
    let range: SourceRange

    init(label: String?, conditions: [ConditionNode], then: BlockNode, otherwise: BlockNode?, range: SourceRange) {
        self.label = label
        self.conditions = conditions
        self.then = then
        self.otherwise = otherwise
        self.range = range
    }

    /// Whether every branch is one expression, so that Swift takes it for a value where one is wanted.
    var isPlausibleExpression: Bool {
        guard let otherwise else { return false }
        return then.isPlausibleBranch && otherwise.isPlausibleBranch
    }
}

extension BlockNode {
    /// One expression, one `throw`, or an `if` or `switch` that is such an expression.
    var isPlausibleBranch: Bool {
        guard statements.count == 1 else { return false }
        switch statements[0].kind {
        case .expression(let expression):
            if case .assign = expression.kind { return false }
            return true
        case .throw: return true
        case .if(let node): return node.isPlausibleExpression
        case .switch(let node): return node.isPlausibleExpression
        default: return false
        }
    }
}

final class SwitchNode {
    struct Case {
        /// Empty for `default`.
        var items: [(pattern: PatternNode, condition: ExpressionNode?)]
        var body: BlockNode
        var range: SourceRange
        /// Whether it is marked `@unknown`: for what later versions of an enum may add.
        var isUnknown = false
    }

    let label: String?
    let subject: ExpressionNode
    let cases: [Case]
    let range: SourceRange

    init(label: String?, subject: ExpressionNode, cases: [Case], range: SourceRange) {
        self.label = label
        self.subject = subject
        self.cases = cases
        self.range = range
    }

    var isPlausibleExpression: Bool { !cases.isEmpty && cases.allSatisfy { $0.body.isPlausibleBranch } }
}

final class ForNode {
    let label: String?
    let pattern: PatternNode
    let isCase: Bool
    let type: TypeNode?
    let sequence: ExpressionNode
    let condition: ExpressionNode?
    let body: BlockNode

    init(label: String?, pattern: PatternNode, isCase: Bool, type: TypeNode?, sequence: ExpressionNode, condition: ExpressionNode?, body: BlockNode) {
        self.label = label
        self.pattern = pattern
        self.isCase = isCase
        self.type = type
        self.sequence = sequence
        self.condition = condition
        self.body = body
    }
}

final class DoNode {
    struct Catch {
        var items: [(pattern: PatternNode, condition: ExpressionNode?)]
        var body: BlockNode
        var range: SourceRange
    }

    let label: String?
    let body: BlockNode
    let catches: [Catch]

    init(label: String?, body: BlockNode, catches: [Catch]) {
        self.label = label
        self.body = body
        self.catches = catches
    }
}
