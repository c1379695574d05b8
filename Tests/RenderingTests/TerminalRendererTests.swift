import Figures
import Foundation
import Lessons
import Testing

@testable import Rendering

@Suite struct TerminalRendererTests {
    func rendered(_ sample: SampleLesson, _ options: TerminalOptions) -> String {
        TerminalRenderer(lesson: sample.lesson, transcript: sample.transcript, options: options).render()
    }

    @Test(arguments: [40, 60, 80, 120, 300]) func noLineIsWiderThanThePage(width: Int) throws {
        for options in [TerminalOptions.plain(width: width), TerminalOptions(width: width)] {
            for line in rendered(try .gradients(), options).split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= width, "\(line)")
            }
        }
    }

    @Test func plainTextHasNoEscapes() throws {
        let text = rendered(try .gradients(), .plain())
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(text.contains("[plot: Loss, 40 points, 2.3 -> "))
    }

    @Test func marksSayWhatColoursSay() throws {
        let sample = try SampleLesson.gradients()
        let plain = rendered(sample, .plain(width: 100))
        let coloured = rendered(sample, TerminalOptions(width: 100, hasColour: true, drawsFigures: false))
        let stripped = coloured.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
        #expect(plain.contains("✓ Gradient of z is: tensor(2.)"))
        #expect(plain.contains("✗ type error: a Tensor has no member 'shap'"))
        for mark in ["✓ Gradient", "✗ type error", "– not run, because the cell at line 46 failed", "– shown only", "- tensor(3.0021)"] {
            #expect(plain.contains(mark) && stripped.contains(mark), "\(mark)")
        }
    }

    /// Yellow and the bright colours vanish on white in most terminals' colours; pictures set their own background.
    @Test func nothingVanishesOnWhite() throws {
        let text = rendered(try .gradients(), TerminalOptions(width: 100, hasColour: true))
        #expect(!text.contains(try Regex("\u{1B}\\[([0-9]+;)*(33|37|9[0-7])(;[0-9]+)*m")))
        #expect(text.contains("\u{1B}[34m"))
    }

    @Test func onlySixteenColoursAreUsed() throws {
        let text = rendered(try .gradients(), TerminalOptions(width: 100, hasColour: true, hasHyperlinks: true))
        #expect(!text.contains("[38;") && !text.contains(";38;") && !text.contains("[48;") && !text.contains(";48;"))
        #expect(text.contains("\u{1B}]8;;https://pytorch.org/docs/stable/autograd.html\u{1B}\\"))
    }

    /// A lesson of one cell that gave this.
    private func shown(code: String = "x", output: String = "", value: String?, isChecked: Bool = true, width: Int = 80) -> [String] {
        let text = output + (value.map { $0 + "\n" } ?? "")
        let cell = SampleLesson.cell(code, expectations: isChecked ? [SampleLesson.fence(text, line: 3)] : [])
        let result = SampleLesson.result(cell, output: output, value: value, checks: isChecked ? [SampleLesson.check(3, text, text)] : [])
        let page = rendered(SampleLesson(blocks: [.cell(0)], cells: [(cell, result)]), .plain(width: width))
        return page.split(separator: "\n\n").map(String.init)
    }

    @Test func rowsOfAValueStandBelowOneAnother() {
        let value = "tensor([[1., 2.],\n        [3., 4.]])"
        #expect(shown(value: value)[1] == "✓ = tensor([[1., 2.],\n            [3., 4.]])")
        #expect(shown(value: value, isChecked: false)[1] == "  = tensor([[1., 2.],\n            [3., 4.]])")
        #expect(shown(output: "[2, 2]\n", value: value)[1] == "✓ [2, 2]\n  = tensor([[1., 2.],\n            [3., 4.]])")
    }

    @Test("Lines as wide as PyTorch sets them stay whole in 80 columns: the marks stand above them")
    func wideRowsStayWhole() {
        let row = "tensor([[" + String(repeating: "10., ", count: 14) + "\n         10.]])"
        #expect(row.split(separator: "\n")[0].count == 79)
        #expect(shown(value: row)[1] == "✓ =\n" + row.replacing(" \n", with: "\n"))
        #expect(shown(output: row + "\n", value: nil)[1] == "✓\n" + row.replacing(" \n", with: "\n"))
        // Where they do not fit either way they are carried over.
        #expect(shown(value: row, width: 60)[1].hasPrefix("✓ = tensor([[10., "))
    }

    @Test func longLinesOfCodeGoOnFurtherIn() {
        #expect(
            shown(code: "        let second = first.adding(third, times: 2)", value: "1", width: 40)[0]
                == "│         let second =\n│           ↪ first.adding(third,\n│           ↪ times: 2)")
        #expect(shown(code: "let f = q * z                       // => tensor(-4.)", value: "1", width: 44)[0] == "│ let f = q * z\n│   ↪ // => tensor(-4.)")
        #expect(shown(code: "let address = \"https: // example.org/a/b/c\"", value: "1", width: 40)[0].hasPrefix("│ let address = \"https: //\n"))
    }

    @Test func aVeryLongLineOfADifferenceIsShownInParts() {
        let long = String(repeating: "ab ", count: 2000)
        let difference = Difference(rows: [.expected([.init(long, isDifferent: false), .init("X", isDifferent: true), .init(long, isDifferent: false)])])
        let lines = TerminalDifference(difference, options: .plain()).lines(width: 62).map { $0.spans.map(\.text).joined() }
        #expect(lines.count == 15)
        #expect(lines[0].hasPrefix("- ab ab") && lines[12] == "  ⋮ 93 more such lines" && lines[13].contains("X") && lines[14].contains("more such lines"))
    }

    @Test func squaresAreSquareInAHeatmap() throws {
        func lines(_ columns: Int, _ rows: Int, width: Int) throws -> [String] {
            let figure = Figure.heatmap(try Heatmap((0..<rows).map { row in (0..<columns).map { Double($0 + row) } }))
            return TerminalFigure(figure, width: width, options: .plain()).lines().map { $0.spans.map(\.text).joined() }
        }
        #expect(try lines(3, 2, width: 40) == ["··░░▓▓", "░░▓▓██", "0 ·░▒▓█ 3"])
        let narrow = try lines(30, 30, width: 40)
        #expect(narrow.count == 16 && narrow.dropLast().allSatisfy { $0.count == 30 })
    }

    @Test func edgesOfBinsHaveTheSameDecimals() throws {
        let figure = Figure.histogram(try Histogram([-0.2, 0.1, 0.4], bins: 4))
        let lines = TerminalFigure(figure, width: 40, options: .plain()).lines().map { $0.spans.map(\.text).joined() }
        #expect(lines[0].hasPrefix("-0.20 … -0.05 ▏") && lines[3].hasPrefix("  0.25 … 0.40 ▏"))
    }

    @Test func printIt() throws {
        let folder = ProcessInfo.processInfo.environment["GRADUAL_LOOK"]
        guard let folder else { return }
        for width in [40, 80, 120] {
            try rendered(try .gradients(), .plain(width: width)).write(toFile: "\(folder)/plain-\(width).txt", atomically: true, encoding: .utf8)
            try rendered(try .gradients(), TerminalOptions(width: width, hasColour: true, hasHyperlinks: false)).write(
                toFile: "\(folder)/colour-\(width).txt", atomically: true, encoding: .utf8)
        }
    }
}
