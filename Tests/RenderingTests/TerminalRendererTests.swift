import Foundation
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

    @Test func onlySixteenColoursAreUsed() throws {
        let text = rendered(try .gradients(), TerminalOptions(width: 100, hasColour: true, hasHyperlinks: true))
        #expect(!text.contains("[38;") && !text.contains(";38;") && !text.contains("[48;") && !text.contains(";48;"))
        #expect(text.contains("\u{1B}]8;;https://pytorch.org/docs/stable/autograd.html\u{1B}\\"))
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
