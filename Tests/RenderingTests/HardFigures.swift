import Autograd
@testable import Figures
import Foundation

@testable import Rendering

/// Figures that a learner's mistakes, and their networks, give: constant lines, numbers that are none, ranges beyond all measure, names with
/// markup, graphs that are deep or wide.
enum HardFigures {
    static let markup = "<b onmouseover=alert(1)>\"&'</b>"

    static func all() throws -> [Figure] { try plots() + others() + graphs() }

    private static func plots() throws -> [Figure] {
        let losses = (0..<200).map { (step: Int) -> Double in 1e-12 + exp(-Double(step) / 8) }
        let ends = (0..<30).map { (series: Int) -> [Double] in (0..<10).map { Double($0 * series) } }
        let million = (0..<1_000_000).map { (step: Int) -> Double in sin(Double(step) / 1e5) + Double((step * 7919) % 1000) / 2000 }
        let many = (0..<20_000).map { (step: Int) -> Double in Double((step * 7919) % 10_007) / 10_007 }
        return [
            .plot(try Plot(y: [[0.693, 0.693, 0.693]], title: "Constant")), .plot(try Plot(y: [[-0.0, 0, -0.0]], title: "Zero")),
            .plot(try Plot(y: [[3]], title: "One point")), .plot(try Plot(.scatter, x: [[2]], y: [[-1e-9]], title: "One point, scattered")),
            .plot(try Plot(y: [[1, .nan, 3, .infinity, 2, 2.5, -.infinity]], title: "Gaps")),
            .plot(try Plot(y: [[1e-12, 3e-12, 2e-12]], title: "Tiny", yLabel: "loss")), .plot(try Plot(y: [[1e30, -2e30]], title: "Huge")),
            .plot(try Plot(y: [[1_000_000.1, 1_000_000.2, 1_000_000.4]], title: "Far from zero")), .plot(try Plot(y: [losses], title: "A loss that vanishes")),
            .plot(try Plot(y: [[100_000, 250_000, 990_000]], title: "Hundreds of thousands")), .plot(try Plot(y: [[0.97, 0.975, 0.9812]], title: "Accuracy")),
            .plot(try Plot(x: [[1e-5, 1e-4, 1e-3, 1e-2, 1e-1]], y: [[5, 3, 2, 1, 4]], title: "Rates", xLabel: "rate")),
            .plot(
                try Plot(
                    y: ends, names: (0..<30).map { "series number \($0)" }, title: "Thirty lines")),
            .plot(
                try Plot(
                    .scatter, x: ends, y: ends, names: (0..<30).map { "set \($0)" }, title: "Thirty sets")),
            .plot(
                try Plot(
                    y: [[1, 2], [2, 1]], names: [markup, "日本語の名前はとても長いです"], title: String(repeating: "A long title that goes on. ", count: 8),
                    xLabel: String(repeating: "a long label ", count: 12), yLabel: String(repeating: "another long label ", count: 9))),
            .plot(try Plot(y: [million], title: "A million points")), .plot(try Plot(.scatter, x: [many], y: [many.reversed()], title: "20,000 points")),
            .plot(try Plot(x: [[3, 1, 2, 1]], y: [[1, 2, 3, 4]], title: "Back and forth")),
            .plot(try Plot(y: [[.nan, .infinity]], title: "Nothing finite")),
        ]
    }

    private static func others() throws -> [Figure] {
        let ramp = (0..<12).map { Double($0) / 11 }
        return [
            .histogram(try Histogram([2, 2, 2, 2], title: "All equal")), .histogram(try Histogram([0], bins: 1, title: "One value, one bin")),
            .histogram(try Histogram([1e-12, 2e-12, 9e-12], bins: 4, title: "Tiny")), .histogram(try Histogram([-1e30, 1e30, .nan], bins: 5, title: "Huge")),
            .histogram(try Histogram((0..<1000).map { Double($0 % 37) }, bins: 10_000, title: "Ten thousand bins")),
            .heatmap(try Heatmap([[.nan, .infinity], [1e-9, -1e9]], title: "Not finite")), .heatmap(try Heatmap([[7, 7], [7, 7]], title: "All equal")),
            .heatmap(try Heatmap([[0.1234567, 123_456.7, -1e-5]], title: "One row")), .heatmap(try Heatmap((0..<300).map { [Double($0)] }, title: "One column")),
            .heatmap(try Heatmap([(0..<500).map { Double($0) }], title: "One long row")),
            .image(try ImageGrid(shape: [1, 200], values: (0..<200).map { Double($0) / 199 }, title: "A line")),
            .image(try ImageGrid(shape: [200, 1], values: (0..<200).map { Double($0) / 199 }, title: "A column")),
            .image(try ImageGrid(shape: [1, 1], values: [.nan], title: "One dot that is no number")),
            .image(try ImageGrid(shape: [12, 1, 1, 1], values: ramp, labels: (0..<12).map { "label \($0) \(markup)" }, title: "Twelve dots")),
            .image(try ImageGrid(shape: [3, 600, 900], values: (0..<1_620_000).map { Double($0 % 900) / 900 }, title: "A photograph")),
            .table(
                try FigureTable(
                    [["日本語", "👩‍👩‍👧‍👦", "-1.5"], [String(repeating: "wide ", count: 30), markup, "1e-9"], ["a\tb\nc", "", "nan"]], columns: ["name", "sign", "value"],
                    title: "Wide cells")),
            .table(try FigureTable([(0..<30).map { "column\($0)" }], title: "Thirty columns")),
        ]
    }

    private static func node(_ role: ComputationGraph.Node.Role, _ name: String, _ inputs: [Int] = [], value: String? = nil) -> ComputationGraph.Node {
        ComputationGraph.Node(role: role, name: name, operation: role == .operation ? name : nil, shape: [2], value: value, gradient: value, inputs: inputs)
    }

    /// Leaves and operations by their inputs.
    private static func graph(_ inputs: [[Int]], title: String) throws -> Figure {
        .graph(try ComputationGraph(inputs.enumerated().map { index, inputs in node(inputs.isEmpty ? .leaf : .operation, inputs.isEmpty ? "w\(index)" : "Add", inputs) }, title: title))
    }

    /// A function of a learner's own.
    private final class Square: Function {
        override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
            context.saveForBackward(inputs[0])
            return inputs[0] * inputs[0]
        }

        override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient * 2.0 * context.savedTensors[0]] }
    }

    private static func graphs() throws -> [Figure] {
        var figures: [Figure] = [
            .graph(
                try ComputationGraph([
                    node(.leaf, markup, value: markup), node(.constant, "日本語の名前はとても長いです", value: "1"), node(.operation, String(repeating: "long", count: 20), [0, 0, 1], value: "[1, 2, 3, 4]"),
                ], title: markup)),
            try graph((0..<41).map { $0 < 40 ? [] : Array(0..<40) }, title: "Forty leaves into one"),
            try graph((0..<300).map { $0 == 0 ? [] : $0 == 1 ? [0] : [$0 - 1, $0 - 2, 0] }, title: "Three hundred, each after two others and the first"),
            try graph((0..<80).map { $0 == 0 ? [] : $0 < 79 ? [0] : Array(1..<79) }, title: "Fan out and in"),
            try graph([[]], title: "A leaf alone"),
        ]
        // A tensor used by two operations, in place, through views, and by a function of one's own.
        let w = Tensor([1.0, 2.0], requiresGrad: true)
        let shared = w * 2.0
        let view = shared.reshape(2, 1)
        let changed = shared.clone()
        changed[0] = w.sum()
        changed.mul_(3.0)
        let own = Square().apply(changed)
        let result = (own + shared + view.reshape(2)).sum()
        figures.append(
            .graph(try ComputationGraph(of: result, tensors: [w, shared, result], names: ["w", "shared", "result"], title: "Shared, in place, views, own function")))
        return figures
    }
}
