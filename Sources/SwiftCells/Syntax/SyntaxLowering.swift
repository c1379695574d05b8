import Foundation
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Turns swift-syntax's tree of a cell into our own, and refuses what cells do not run.
///
/// Every level of recursion is counted, so that no text can exhaust the native stack.
final class SyntaxLowering {
    /// What was found wrong, in order of discovery.
    var diagnostics: [SourceDiagnostic] = []
    let nestingLimit: Int
    let isLibrary: Bool
    /// Names that stand for other modules: what follows their point is a name of that module.
    let modules: Set<String>
    /// Types that a closure with a list of values makes, with the type of the values.
    let builders: [String: String]
    var operators: OperatorTable
    /// The modules that are imported. Foundation brings the C library's functions with it.
    var imports: Set<String> = []
    private var depth = 0
    private(set) var isTooDeep = false
    /// The highest `$n` seen in the closure being lowered.
    var shorthand = -1

    init(nestingLimit: Int, isLibrary: Bool, operators: OperatorTable, modules: Set<String> = [], builders: [String: String] = [:]) {
        self.nestingLimit = nestingLimit
        self.isLibrary = isLibrary
        self.operators = operators
        self.modules = modules
        self.builders = builders
    }

    /// Parses and lowers a whole text.
    static func lower(
        _ file: SourceFile, nestingLimit: Int, operators: OperatorTable, modules: Set<String> = [], builders: [String: String] = [:]
    ) -> (statements: [StatementNode], diagnostics: [SourceDiagnostic], operators: OperatorTable, imports: Set<String>) {
        let lowering = SyntaxLowering(nestingLimit: nestingLimit, isLibrary: file.isLibrary, operators: operators, modules: modules, builders: builders)
        if let place = NestingScan.firstBeyond(nestingLimit, in: file.text) {
            lowering.report(
                .limit, "This is nested too deeply: at most \(nestingLimit) brackets, blocks and operators within one another. Split it into several statements.",
                SourceRange(place, place + 1))
            return ([], lowering.diagnostics, operators, [])
        }
        let tree = file.text.withUnsafeBufferPointer { Parser.parse(source: $0, maximumNestingLevel: nestingLimit) }
        // Each level of a tree takes a byte of text at least.
        if file.text.count > nestingLimit * 12, !lowering.isShallow(tree) {
            lowering.reportDepth()
            return ([], lowering.diagnostics, operators, [])
        }
        if file.text.contains(where: { $0 > 0x7F }) { lowering.refuseCombiningMarks(tree) }
        lowering.collectOperators(tree.statements)
        var statements: [StatementNode] = []
        if tree.hasError {
            lowering.reportParseErrors(tree, file)
            // What can be understood of a broken text is looked at for Python's spellings and refusals only.
            if lowering.diagnostics.isEmpty { _ = lowering.statements(tree.statements) }
        } else {
            statements = lowering.statements(tree.statements)
        }
        return (statements, lowering.diagnostics, lowering.operators, lowering.imports)
    }

    /// To Swift "é" of one character and of two are different names. Here they would be one, so that only the shorter spelling is taken.
    private func refuseCombiningMarks(_ tree: SourceFileSyntax) {
        for token in tree.tokens(viewMode: .sourceAccurate) {
            switch token.tokenKind {
            case .identifier, .binaryOperator, .prefixOperator, .postfixOperator:
                let text = name(token)
                guard text.utf8.contains(where: { $0 > 0x7F }), !text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8) else { continue }
                report(.unsupported, "Cells do not support '\(text)' with marks that are characters of their own. Delete it, and type it anew.", range(token))
            default: continue
            }
        }
    }

    /// Operators must be known before the first expression is folded, wherever in the cell they are declared.
    private func collectOperators(_ items: CodeBlockItemListSyntax) {
        for item in items {
            guard case .decl(let declaration) = item.item else { continue }
            if let group = declaration.as(PrecedenceGroupDeclSyntax.self) {
                let node = precedenceGroup(group)
                if operators.groups[node.name] != nil {
                    report(.type, "The precedence group '\(node.name)' exists already.", node.range)
                } else if let own = node.lowerThan.first(where: { operators.groups[$0] != nil && OperatorTable.standard.groups[$0] == nil }) {
                    report(.type, "Only groups of Swift's own are named by 'lowerThan'.", node.range, notes: ["Declare '\(own)' as one that is higherThan: \(node.name)."])
                } else if let loose = node.lowerThan.first(where: { name in node.higherThan.contains { $0 == name || operators.groups[$0]?.looser.contains(name) == true } }) {
                    report(.type, "'\(node.name)' would be higher and lower than '\(loose)'.", node.range)
                } else if let missing = operators.declare(node) {
                    report(.type, "There is no precedence group named '\(missing)'.", node.range)
                }
            }
        }
        for item in items {
            guard case .decl(let declaration) = item.item else { continue }
            if let node = declaration.as(OperatorDeclSyntax.self) {
                let node = operatorDeclaration(node)
                if let group = node.precedenceGroup, operators.groups[group] == nil {
                    report(.type, "There is no precedence group named '\(group)'.", node.range)
                } else if operators.isDeclared(node.name, node.fixity) {
                    report(.type, "The operator '\(node.name)' is declared already.", node.range)
                } else {
                    operators.declare(node)
                }
            }
        }
    }

    func report(_ kind: CellDiagnostic.Kind, _ message: String, _ range: SourceRange, notes: [String] = []) {
        diagnostics.append(SourceDiagnostic(kind, message, range, notes: notes))
    }

    /// The modules whose names may stand before what they declare.
    static let libraryModules: Set<String> = ["Swift", "Foundation", "Autograd"]

    func unsupported(_ what: String, _ node: some SyntaxProtocol, instead: String? = nil) {
        report(.unsupported, "Cells do not support \(what)." + (instead.map { " " + $0 } ?? ""), range(node))
    }

    /// Runs `body` one level deeper (or as many as it adds); past the limit, reports once and gives up.
    func nested<R>(_ node: some SyntaxProtocol, _ fallback: @autoclosure () -> R, levels: Int = 1, _ body: () -> R) -> R {
        guard depth + levels <= nestingLimit, !isTooDeep else {
            if !isTooDeep {
                isTooDeep = true
                report(.limit, "This is nested too deeply: at most \(nestingLimit) brackets, blocks and operators within one another. Split it into several statements.", SourceRange(node.positionAfterSkippingLeadingTrivia.utf8Offset, node.positionAfterSkippingLeadingTrivia.utf8Offset + 1))
            }
            return fallback()
        }
        depth += levels
        defer { depth -= levels }
        return body()
    }

    func range(_ node: some SyntaxProtocol) -> SourceRange {
        SourceRange(node.positionAfterSkippingLeadingTrivia.utf8Offset, node.endPositionBeforeTrailingTrivia.utf8Offset)
    }

    /// A name without its backticks.
    func name(_ token: TokenSyntax) -> String {
        let text = token.text
        if text.utf8.first == 0x60, text.utf8.count > 2 { return String(text.dropFirst().dropLast()) }
        return text
    }

    /// A name that is declared does not begin as the parameters of closures do.
    func checkName(_ token: TokenSyntax) {
        if token.text.first == "$", token.text.count > 1 { report(.type, "A name does not begin with '$', which is for the parameters of closures: $0.", range(token)) }
    }

    func label(_ token: TokenSyntax?) -> String? {
        guard let token else { return nil }
        let text = name(token)
        return text == "_" ? nil : text
    }
}

/// A finding of the frontend, before lines and columns are worked out.
struct SourceDiagnostic {
    var kind: CellDiagnostic.Kind
    var message: String
    var range: SourceRange
    var notes: [String]
    /// A declaration that a note points at.
    var relatedNotes: [(message: String, file: SourceFile?, range: SourceRange)] = []
    var isWarning = false

    init(_ kind: CellDiagnostic.Kind, _ message: String, _ range: SourceRange, notes: [String] = []) {
        self.kind = kind
        self.message = message
        self.range = range
        self.notes = notes
    }
}
