@testable import Figures
import Foundation
@testable import Lessons
import Testing

@testable import Rendering

/// A page with a figure of every kind, some of them extreme.
@Suite struct FigureGalleryTests {
    static func figures() throws -> [Figure] {
        let steps = (0..<60).map { Double($0) }
        func wave(_ rate: Double) -> [Double] {
            steps.map { (step: Double) -> Double in
                let decay = 2.5 * exp(-step * rate)
                return decay + 0.05 * sin(step)
            }
        }
        let waves = [wave(0.1), wave(0.2), wave(0.35)]
        let growing = (0..<5000).map { (step: Int) -> Double in sin(Double(step) / 100) * Double(step) }
        let weights = (0..<500).map { (step: Int) -> Double in sin(Double(step)) * cos(Double(step) * 3) }
        let small = (0..<4).map { (row: Int) -> [Double] in (0..<5).map { Double(row * $0) - 4 } }
        let large = (0..<30).map { (row: Int) -> [Double] in (0..<40).map { sin(Double(row) / 4) * Double($0) } }
        func node(_ role: ComputationGraph.Node.Role, _ name: String, _ operation: String?, _ value: String?, _ gradient: String?, _ inputs: [Int]) -> ComputationGraph.Node {
            ComputationGraph.Node(role: role, name: name, operation: operation, shape: [], value: value, gradient: gradient, inputs: inputs)
        }
        let graph = try ComputationGraph(
            [
                node(.leaf, "x", nil, "-3", "-2", []), node(.leaf, "y", nil, "5", "-2", []), node(.leaf, "z", nil, "-2", "2", []),
                node(.operation, "q", "Add", "2", "-2", [0, 1]), node(.operation, "f", "Mul", "-4", "1", [3, 2]),
            ], title: "f = (x + y) · z")
        var chain = [node(.leaf, "leaf", nil, nil, nil, [])]
        for index in 1..<40 {
            if index % 3 == 1 {
                chain.append(node(.leaf, "leaf", nil, nil, nil, []))
            } else {
                chain.append(node(.operation, "Addmm", "Addmm", nil, nil, [index - 1, max(0, index - 2)]))
            }
        }
        let digits = (0..<6).flatMap { picture in (0..<64).map { Double(($0 * (picture + 3)) % 17) / 16 } }
        return [
            .plot(try Plot(y: waves, names: ["SGD", "momentum", "Adam"], title: "Loss", xLabel: "step", yLabel: "loss")),
            .plot(try Plot(x: [[0, 1, 2, 3]], y: [[1e-7, 3e-7, .nan, 2e-7]], title: "Small numbers & a <gap>")),
            .plot(try Plot(y: [[5, 5, 5]])), .plot(try Plot(y: [[-1e300, 1e300, .infinity]])), .plot(try Plot(y: [[.nan]])),
            .plot(try Plot(y: [growing], title: "Many points")),
            .plot(
                try Plot(
                    .scatter, x: [steps, steps], y: [steps.map { sin($0 / 5) }, steps.map { cos($0 / 5) }], names: ["one", "another"], title: "Two sets")),
            .histogram(try Histogram(weights, bins: 20, title: "Weights")),
            .histogram(try Histogram([1, 1, .nan], bins: 300)),
            .heatmap(try Heatmap(small, title: "Confusion")),
            .heatmap(try Heatmap(large, title: "Weights of a layer")),
            .heatmap(try Heatmap([[.nan, 1]])),
            .image(try ImageGrid(shape: [6, 1, 8, 8], values: digits, labels: ["0", "1", "2", "3", "4", "a long label"], title: "Digits")),
            .image(try ImageGrid(shape: [3, 2, 2], values: (0..<12).map { Double($0) / 11 })),
            .table(try FigureTable([["SGD", "0.31", "91%"], ["Adam", "0.05", "97%"]], columns: ["optimizer", "loss", "accuracy"], title: "Results")),
            .graph(graph), .graph(try ComputationGraph(chain, title: "A longer one")), .graph(try GraphFoldingTests.residualNetwork()),
        ]
    }

    static func sample() throws -> SampleLesson { try sample(figures(), title: "Figures") }

    static func hardSample() throws -> SampleLesson { try sample(HardFigures.all(), title: "Hard figures") }

    private static func sample(_ figures: [Figure], title: String) throws -> SampleLesson {
        let cell = SampleLesson.cell("showEverything()", line: 3)
        let output = figures.map { $0.summary + "\n" }
        var offset = 0
        var placed: [CellTranscript.PlacedFigure] = []
        for (figure, text) in zip(figures, output) {
            placed.append(.init(outputOffset: offset, figure: figure))
            offset += text.utf8.count
        }
        return SampleLesson(
            title: title, blocks: [.heading(level: 1, text: [.text(title)], id: "figures"), .cell(0)],
            cells: [(cell, SampleLesson.result(cell, output: output.joined(), figures: placed))])
    }

    @Test(arguments: [false, true]) func figuresStandInTheirTextsPlace(areHard: Bool) throws {
        let sample = try areHard ? Self.hardSample() : Self.sample()
        let page = PageRenderer(lesson: sample.lesson, transcript: sample.transcript).render()
        #expect(page.matches(of: /<figure/).count == sample.transcript.cells[0].figures.count)
        #expect(!page.contains("[plot:") && !page.contains("[graph:"))
        #expect(!page.contains("nan\"") && !page.contains("inf ") && !page.contains(" NaN"))
        let plain = TerminalRenderer(lesson: sample.lesson, transcript: sample.transcript, options: .plain()).render()
        for placed in sample.transcript.cells[0].figures where !placed.figure.summary.contains(HardFigures.markup) {
            #expect(plain.contains(placed.figure.summary.prefix(40)))
        }
    }

    @Test(arguments: [40, 80, 132]) func drawingsFitTheTerminal(width: Int) throws {
        for (sample, hasColour) in try [Self.sample(), Self.hardSample()].flatMap({ [($0, false), ($0, true)] }) {
            let options = TerminalOptions(width: width, hasColour: hasColour)
            let text = TerminalRenderer(lesson: sample.lesson, transcript: sample.transcript, options: options).render()
            let stripped = text.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
            for line in stripped.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        }
    }

    @Test func axesAreLabelledAsAPersonWould() {
        func labels(_ range: ClosedRange<Double>, _ ticks: Int = 5) -> [String] { AxisScale(range, ticks: ticks).ticks.map(\.label) }
        #expect(labels(0...10) == ["0", "2", "4", "6", "8", "10"])
        #expect(labels(0.05...2.31) == ["0.5", "1.0", "1.5", "2.0"])
        #expect(labels(-1...1) == ["-1.0", "-0.5", "0", "0.5", "1.0"])
        #expect(labels(0...5_000_000) == ["0", "1e6", "2e6", "3e6", "4e6", "5e6"])
        #expect(labels(0...3e-7) == ["0", "1e-7", "2e-7", "3e-7"])
        #expect(labels(7...7).count >= 3)
        #expect(AxisScale(0...3, ticks: 10, areWhole: true).ticks.map(\.label) == ["0", "1", "2", "3"])
        for range in [-1e308...1e308, 0...Double.leastNonzeroMagnitude, 1e15...(1e15 + 1), -0.0...0.0] {
            let scale = AxisScale(range, ticks: 5)
            #expect(!scale.ticks.isEmpty && scale.ticks.count < 30)
            #expect(scale.position(range.lowerBound).isFinite)
        }
    }

    @Test func writeIt() throws {
        guard let folder = ProcessInfo.processInfo.environment["GRADUAL_LOOK"] else { return }
        let sample = try Self.sample()
        for (name, options) in [("figures", TerminalOptions(width: 80)), ("figures-colour", TerminalOptions(width: 80, hasColour: true))] {
            for (sample, prefix) in [(sample, ""), (try Self.hardSample(), "hard-")] {
                try TerminalRenderer(lesson: sample.lesson, transcript: sample.transcript, options: options).render().write(
                    toFile: "\(folder)/\(prefix)\(name).txt", atomically: true, encoding: .utf8)
            }
        }
    }
}
