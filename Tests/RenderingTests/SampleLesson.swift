import Figures
@testable import Lessons
import SwiftCells

/// A lesson and its transcript made by hand, so that rendering is tested without parsing or running anything.
struct SampleLesson {
    var lesson: Lesson
    var transcript: Transcript

    init(file: String = "lessons/02-autograd.md", title: String = "Gradients", blocks: [Block], cells: [(Cell, CellTranscript)] = [], source: String = "") {
        lesson = Lesson(
            file: file, source: source, title: title, settings: LessonSettings(), blocks: blocks, cells: cells.map(\.0))
        let statuses = cells.map(\.1.status)
        let status: Transcript.Status = statuses.contains(.failed) ? .failed : statuses.contains(.mismatch) ? .mismatch : .ok
        transcript = Transcript(file: file, title: title, status: status, seconds: 0.0123, cells: cells.map(\.1))
    }

    static func cell(
        _ text: String, id: String = "cell-1", line: Int = 1, mode: Cell.Mode = .run, expectations: [Expectation] = []
    ) -> Cell {
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
        return Cell(
            id: id, mode: mode, exercise: nil, attributes: [:], source: CellSource(text, firstLine: line + 1), fence: place(line...(line + count + 1)),
            expectations: expectations)
    }

    static func fence(_ text: String, line: Int, stream: Expectation.Stream = .output) -> Expectation {
        Expectation(source: .fence(place(line...line)), line: line, text: text, stream: stream)
    }

    static func place(_ lines: ClosedRange<Int>) -> Fence {
        Fence(lines: lines, bytes: 0..<0, content: 0..<0, prefix: "", opening: 0..<0, closing: 0..<0)
    }

    static func comment(_ text: String, line: Int) -> Expectation {
        Expectation(source: .comment(value: 0..<0), line: line, text: text)
    }

    static func result(
        _ cell: Cell, status: Transcript.Status = .ok, output: String = "", value: String? = nil, errors: [CellDiagnostic] = [],
        warnings: [CellDiagnostic] = [], checks: [CellTranscript.Check] = [], figures: [CellTranscript.PlacedFigure] = []
    ) -> CellTranscript {
        CellTranscript(
            id: cell.id, line: cell.lines.lowerBound, status: status, output: output, value: value, steps: 0, errors: errors, warnings: warnings,
            checks: checks, figures: figures)
    }

    static func check(_ line: Int, _ expected: String, _ actual: String) -> CellTranscript.Check {
        CellTranscript.Check(line: line, status: expected == actual ? .ok : .mismatch, expected: expected, actual: actual)
    }

    static func range(_ line: Int, _ columns: Range<Int>) -> FileRange {
        FileRange(FilePosition(line: line, column: columns.lowerBound), FilePosition(line: line, column: columns.upperBound))
    }

    /// The example of the gradients lesson, with one cell of every kind and outcome after it.
    static func gradients() throws -> SampleLesson {
        let code = """
            let x = Tensor(-3.0, requiresGrad: true)
            let y = Tensor(5.0, requiresGrad: true)
            let z = Tensor(-2.0, requiresGrad: true)
            let q = x + y
            let f = q * z                      // => tensor(-4., grad_fn=<MulBackward0>)
            f.backward()
            print("Gradient of z is: \\(z.grad!)")
            print("Gradient of y is: \\(y.grad!)")
            """
        let output = "Gradient of z is: tensor(2.)\nGradient of y is: tensor(-2.)\n"
        let value = "tensor(-4., grad_fn=<MulBackward0>)"
        let first = cell(code, line: 9, expectations: [comment(value, line: 14), fence(output, line: 20)])
        let second = cell("let losses = (0..<40).map { 2.3 * exp(-Double($0) / 10) }\nplot(losses, title: \"Loss\")", id: "curve", line: 25)
        let losses = (0..<40).map { (step: Int) -> Double in 2.3 / (1 + Double(step) / 4) }
        let plot = Figure.plot(try Plot(y: [losses], title: "Loss"))
        let third = cell("1 + 1", id: "sum", line: 30, expectations: [fence("3\n", line: 34)])
        var wrong = check(34, "tensor(3.0021)\n", "tensor(3.0017)\n")
        wrong.difference = Difference(rows: [
            .gap(3), .same("before"),
            .expected([.init("tensor(3.00", isDifferent: false), .init("21", isDifferent: true), .init(")", isDifferent: false)]),
            .actual([.init("tensor(3.00", isDifferent: false), .init("17", isDifferent: true), .init(")", isDifferent: false)]),
        ])
        let hidden = cell("let secret = 7\nprint(secret)", id: "setup", line: 36, mode: .hide)
        let failing = cell("Tensor([1.0, 2.0]).mm(x)", id: "shapes", line: 42, mode: .throwing)
        let broken = cell("let n: Int = 2.5 + x.shap", id: "broken", line: 46)
        let after = cell("print(n)", id: "after", line: 50)
        let shown = cell("import Autograd", id: "shown", line: 54, mode: .norun)
        var source = Array(repeating: "", count: 60)
        for cell in [first, second, third, hidden, failing, broken, after, shown] {
            for (offset, line) in cell.source.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                source[cell.source.firstLine - 1 + offset] = String(line)
            }
        }
        return SampleLesson(
            blocks: [
                .heading(level: 1, text: [.text("Gradients")], id: "gradients"),
                .paragraph([
                    .text("A "), .strong([.text("gradient")]), .text(" says how much a result changes when an input does. In PyTorch "),
                    .code("backward()"), .text(" computes it, and here it does too: "),
                    .link(destination: "https://pytorch.org/docs/stable/autograd.html", title: "", [.text("the documentation")]),
                    .text(" has the details."), .softBreak, .text("With x = −3 and y = 5 everything can be followed "), .emphasis([.text("by hand")]),
                    .text(", which is what we do first."),
                ]),
                .heading(level: 2, text: [.text("By hand, then by "), .code("backward()")], id: "by-hand-then-by-backward"),
                .list(
                    Block.List(
                        start: 1, isTight: true,
                        items: [
                            .init(isDone: nil, blocks: [.paragraph([.text("q = x + y = 2")])]),
                            .init(isDone: nil, blocks: [.paragraph([.text("f = q · z = −4")]), .list(Block.List(start: nil, isTight: true, items: [.init(isDone: true, blocks: [.paragraph([.text("so the derivative by z is q")])]), .init(isDone: false, blocks: [.paragraph([.text("and by q it is z")])])]))]),
                        ])),
                .cell(0),
                .quote([.paragraph([.text("A gradient is accumulated: a second "), .code("backward()"), .text(" adds to what is there.")])]),
                .table(
                    Block.Table(
                        alignments: [.left, .right], header: [[.text("leaf")], [.text("gradient")]],
                        rows: [[[.text("x")], [.text("−2")]], [[.text("y")], [.text("−2")]], [[.text("z")], [.text("2")]]])),
                .heading(level: 2, text: [.text("A curve")], id: "a-curve"),
                .cell(1), .math("\\frac{\\partial f}{\\partial x} = z"), .cell(2), .cell(3), .cell(4), .cell(5), .cell(6), .cell(7),
                .html("<details><summary>Hint 1</summary>"), .paragraph([.text("Subtract, square, then take the mean.")]), .html("</details>"),
            ],
            cells: [
                (first, result(first, output: output, checks: [check(14, value, value), check(20, output, output)])),
                (
                    second,
                    result(second, output: plot.summary + "\n", figures: [CellTranscript.PlacedFigure(outputOffset: 0, figure: plot)])
                ),
                (third, result(third, status: .mismatch, value: "2", checks: [wrong])),
                (hidden, result(hidden, output: "7\n")),
                (
                    failing,
                    result(
                        failing,
                        errors: [
                            CellDiagnostic(
                                .runtime, "mat1 must be a matrix, got 1-D tensor", at: range(43, 20..<25),
                                notes: [.init("the shapes are [2] and []"), .init("reshape(1, 2) makes a row of it", at: range(43, 1..<3))])
                        ])
                ),
                (
                    broken,
                    result(
                        broken, status: .failed,
                        errors: [
                            CellDiagnostic(.type, "a Tensor has no member 'shap'; did you mean 'shape'?", at: range(47, 22..<26))
                        ],
                        warnings: [CellDiagnostic(.type, "'n' is never used", at: range(47, 5..<6))])
                ),
                (after, result(after, status: .notRun)), (shown, result(shown, status: .notRun)),
            ],
            source: source.joined(separator: "\n"))
    }
}
