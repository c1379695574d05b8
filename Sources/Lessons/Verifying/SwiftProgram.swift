import SwiftCells
import SwiftParser
import SwiftSyntax
import TensorCells

/// A lesson as one Swift program: the cells in order, with values and results printed so that they can be told apart.
///
/// What the program prints is cut up by marks, each a control character that no cell prints, a word, and its end: where a cell
/// begins, what its last expression gave, and what a probed line gave. A cell that must fail stands in a branch of its own,
/// taken only when the program is asked for it, since a failure ends a Swift program. The random numbers that it draws before it
/// fails are drawn in its place.
struct SwiftProgram {
    /// The text of `main.swift`.
    let main: String

    /// What begins and ends a mark.
    static let open: Character = "\u{1}", middle: Character = "\u{2}", close: Character = "\u{3}"

    /// The variable of the environment that names the failing cell to run.
    static let failingCell = "GRADUAL_FAILING_CELL"

    /// The second file of the program, so that what it imports is not seen by the cells.
    static let support = """
        import Autograd
        #if canImport(Glibc)
            import Glibc
        #else
            import Darwin
        #endif

        /// Sends each line out at once: what was printed before a trap must not be lost with it.
        nonisolated(unsafe) let gradualLineBuffering = setvbuf(stdout, nil, _IOLBF, 0)

        func gradualMark(_ kind: String, _ index: Int) {
            _ = gradualLineBuffering
            print("\\u{1}\\(kind) \\(index)\\u{3}", terminator: "")
            fflush(nil)
        }

        @discardableResult
        func gradualNote<Value>(_ line: Int, _ value: Value) -> Value {
            print("\\u{1}note \\(line)\\u{2}\\(value)\\u{3}", terminator: "")
            return value
        }

        func gradualShow(_ value: Void) {}

        func gradualShow<Value>(_ value: Value) {
            print("\\u{1}value 0\\u{2}\\(value)\\u{3}", terminator: "")
        }

        /// Sets the seed and draws as many random numbers as had been drawn.
        func gradualDraw(_ seed: Int, _ count: Int) {
            manualSeed(seed)
            for start in stride(from: 0, to: count, by: 1 << 20) { _ = Tensor.rand(min(count - start, 1 << 20)) }
        }

        func gradualRuns(_ index: Int) -> Bool {
            guard let asked = getenv("\(failingCell)") else { return false }
            return String(cString: asked) == String(index)
        }
        """

    /// - Parameters:
    ///   - cells: the indices of the cells to hold.
    ///   - randomPlaces: where the random numbers stand after each cell of the lesson that must fail.
    init(_ lesson: Lesson, cells: [Int], randomPlaces: [TensorSession.RandomPlace?] = []) {
        var text = "import Autograd\nimport Figures\n"
        if let seed = lesson.settings.seed { text += "manualSeed(\(seed))\n" }
        for index in cells {
            let cell = lesson.cells[index]
            let fails = cell.mode == .throwing
            text += fails ? "if gradualRuns(\(index)) {\ngradualMark(\"cell\", \(index))\n" : "gradualMark(\"cell\", \(index))\n"
            text += "#sourceLocation(file: \(Self.literal(lesson.file)), line: \(cell.source.firstLine))\n"
            text += ProgramRewriter.rewrite(cell.source) + "\n#sourceLocation()\n"
            guard fails else { continue }
            text += "gradualMark(\"end\", \(index))\n}"
            if randomPlaces.indices.contains(index), let place = randomPlaces[index] { text += " else { gradualDraw(\(place.seed), \(place.draws)) }" }
            text += "\n"
        }
        main = text + "gradualMark(\"end\", -1)\n"
    }

    private static func literal(_ text: String) -> String {
        let hidden = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\u{0}"..<"\u{20}": "?"
            default: String(scalar)
            }
        }
        return "\"\(hidden.joined())\""
    }
}

/// Puts the calls that print around a cell's last expression and around what its probed lines give.
private final class ProgramRewriter: SyntaxVisitor {
    private struct Insertion {
        var offset: Int
        var text: String
    }

    private let source: CellLines
    private var insertions: [Insertion] = []

    /// The lines of a cell, to know where a statement ends.
    private struct CellLines {
        var lines: SourceLines
        var firstLine: Int
        var probed: Set<Int>

        func line(of offset: Int) -> Int { firstLine + lines.line(at: offset) - 1 }
    }

    static func rewrite(_ cell: CellSource) -> String {
        let bytes = Array(cell.text.utf8)
        let rewriter = ProgramRewriter(CellLines(lines: SourceLines(bytes), firstLine: cell.firstLine, probed: cell.probedLines))
        let file = Parser.parse(source: cell.text)
        rewriter.walk(file)
        if let last = file.statements.last, case .expr(let expression) = last.item, rewriter.isValue(expression) {
            rewriter.wrap(expression, in: "gradualShow(")
        }
        var result: [UInt8] = []
        var end = 0
        // Insertions at one place: those noted later stand outside.
        for insertion in rewriter.insertions.enumerated().sorted(by: { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }) {
            result += bytes[end..<insertion.element.offset]
            result += insertion.element.text.utf8
            end = insertion.element.offset
        }
        return String(decoding: result + bytes[end...], as: UTF8.self)
    }

    private init(_ source: CellLines) {
        self.source = source
        super.init(viewMode: .sourceAccurate)
    }

    override func visitPost(_ node: CodeBlockItemSyntax) {
        let end = node.item.endPositionBeforeTrailingTrivia.utf8Offset
        let line = source.line(of: max(0, end - 1))
        guard source.probed.contains(line), !isWithinClosure(node, endingOn: line) else { return }
        switch node.item {
        case .expr(let expression): note(expression, line)
        case .decl(let declaration):
            guard let binding = declaration.as(VariableDeclSyntax.self)?.bindings.last, binding.initializer != nil else { return }
            append("; gradualNote(\(line), \(binding.pattern.trimmedDescription))", after: end)
        case .stmt(let statement):
            if let value = statement.as(ReturnStmtSyntax.self)?.expression { wrap(value, in: "gradualNote(\(line), ") }
        }
    }

    /// Whether a statement belongs to a closure that ends on the same line: the comment there tells of the statement around it.
    private func isWithinClosure(_ node: CodeBlockItemSyntax, endingOn line: Int) -> Bool {
        var parent = node.parent
        while let outer = parent, !outer.is(FunctionDeclSyntax.self) {
            if outer.is(ClosureExprSyntax.self), source.line(of: max(0, outer.endPositionBeforeTrailingTrivia.utf8Offset - 1)) == line { return true }
            parent = outer.parent
        }
        return false
    }

    private func note(_ expression: ExprSyntax, _ line: Int) {
        let end = expression.endPositionBeforeTrailingTrivia.utf8Offset
        if let target = assigned(by: expression) {
            append("; gradualNote(\(line), \(target))", after: end)
        } else {
            wrap(expression, in: "gradualNote(\(line), ")
        }
    }

    /// What an assignment assigns to, plain or compound.
    private func assigned(by expression: ExprSyntax) -> String? {
        guard let elements = expression.as(SequenceExprSyntax.self)?.elements, elements.count >= 3 else { return nil }
        let middle = elements[elements.index(after: elements.startIndex)]
        let isAssignment = middle.is(AssignmentExprSyntax.self)
        let name = middle.as(BinaryOperatorExprSyntax.self)?.operator.text ?? ""
        let isCompound = name.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!=="].contains(name)
        return isAssignment || isCompound ? elements.first?.trimmedDescription : nil
    }

    /// Whether a last expression has a value to show: an assignment and a branch are none.
    private func isValue(_ expression: ExprSyntax) -> Bool {
        assigned(by: expression) == nil && !expression.is(IfExprSyntax.self) && !expression.is(SwitchExprSyntax.self)
    }

    private func wrap(_ expression: ExprSyntax, in call: String) {
        let start = expression.positionAfterSkippingLeadingTrivia.utf8Offset
        // Before what was put there by an inner call.
        insertions.insert(Insertion(offset: start, text: call), at: 0)
        append(")", after: expression.endPositionBeforeTrailingTrivia.utf8Offset)
    }

    private func append(_ text: String, after offset: Int) {
        insertions.append(Insertion(offset: offset, text: text))
    }
}
