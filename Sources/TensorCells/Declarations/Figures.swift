import Autograd
import Figures
import SwiftCells

extension CellLibrary {
    /// The figures: each prints its one line of text and hands the figure itself out beside it.
    mutating func declareFigures() {
        let labels = "title: String? = nil, xLabel: String? = nil, yLabel: String? = nil"
        figure("/// Draws values as a line, over their numbers from 0.\nfunc plot(_ y: [Double], \(labels))") {
            .plot(try Plot(y: [$0.doubles(0)], title: $0.optionalString(1), xLabel: $0.optionalString(2), yLabel: $0.optionalString(3)))
        }
        figure("/// Draws several series as lines over their numbers from 0.\nfunc plot(_ y: [[Double]], labels: [String] = [], \(labels))") {
            .plot(
                try Plot(
                    y: $0.doubleRows(0), names: $0.strings(1), title: $0.optionalString(2), xLabel: $0.optionalString(3),
                    yLabel: $0.optionalString(4)))
        }
        for (name, style, what) in [("plot", Plot.Style.line, "a line through points"), ("scatter", .scatter, "points")] {
            figure("/// Draws \(what).\nfunc \(name)(x: [Double], y: [Double], \(labels))") {
                .plot(
                    try Plot(
                        style, x: [$0.doubles(0)], y: [$0.doubles(1)], title: $0.optionalString(2), xLabel: $0.optionalString(3),
                        yLabel: $0.optionalString(4)))
            }
        }
        figure("/// Draws several lines over the same positions.\nfunc plot(x: [Double], y: [[Double]], labels: [String] = [], \(labels))") {
            .plot(
                try Plot(
                    x: [$0.doubles(0)], y: $0.doubleRows(1), names: $0.strings(2), title: $0.optionalString(3), xLabel: $0.optionalString(4),
                    yLabel: $0.optionalString(5)))
        }
        figure("/// Draws several sets of points, each with its own sign.\nfunc scatter(x: [[Double]], y: [[Double]], labels: [String] = [], \(labels))") {
            .plot(
                try Plot(
                    .scatter, x: $0.doubleRows(0), y: $0.doubleRows(1), names: $0.strings(2), title: $0.optionalString(3),
                    xLabel: $0.optionalString(4), yLabel: $0.optionalString(5)))
        }
        figure("/// Draws how often values fall into ranges of equal width.\nfunc histogram(_ values: [Double], bins: Int = 10, title: String? = nil)") {
            .histogram(try Histogram($0.doubles(0), bins: $0.int(1), title: $0.optionalString(2)))
        }
        figure("/// Draws a matrix as colours.\nfunc heatmap(_ matrix: [[Double]], title: String? = nil)") {
            .heatmap(try Heatmap($0.doubleRows(0), title: $0.optionalString(1)))
        }
        figure("/// Shows rows of text under names of columns.\nfunc table(_ rows: [[String]], columns: [String] = [], title: String? = nil)") {
            .table(try FigureTable($0.stringRows(0), columns: $0.strings(1), title: $0.optionalString(2)))
        }
    }

    /// The figures of tensors.
    mutating func declareTensorFigures() {
        let labels = "title: String? = nil, xLabel: String? = nil, yLabel: String? = nil"
        figure("/// Draws the elements of a one-dimensional tensor as a line, over their numbers from 0.\nfunc plot(_ y: Tensor, \(labels))") {
            .plot(try Plot(y: $0.tensor(0), title: $0.optionalString(1), xLabel: $0.optionalString(2), yLabel: $0.optionalString(3)))
        }
        figure("/// Draws a line through points.\nfunc plot(x: Tensor, y: Tensor, \(labels))") {
            .plot(
                try Plot(x: $0.tensor(0), y: $0.tensor(1), title: $0.optionalString(2), xLabel: $0.optionalString(3), yLabel: $0.optionalString(4)))
        }
        figure("/// Draws several one-dimensional tensors as lines over their numbers from 0.\nfunc plot(_ y: [Tensor], labels: [String] = [], \(labels))") {
            .plot(
                try Plot(
                    y: $0.tensors(0), names: $0.strings(1), title: $0.optionalString(2), xLabel: $0.optionalString(3), yLabel: $0.optionalString(4)))
        }
        figure("/// Draws several lines over the same positions.\nfunc plot(x: Tensor, y: [Tensor], labels: [String] = [], \(labels))") {
            .plot(
                try Plot(
                    x: $0.tensor(0), y: $0.tensors(1), names: $0.strings(2), title: $0.optionalString(3), xLabel: $0.optionalString(4),
                    yLabel: $0.optionalString(5)))
        }
        figure("/// Draws points; those of each group have their own sign.\nfunc scatter(x: Tensor, y: Tensor, groups: Tensor? = nil, \(labels))") {
            .plot(
                try Plot(
                    .scatter, x: $0.tensor(0), y: $0.tensor(1), groups: $0.optionalTensor(2), title: $0.optionalString(3),
                    xLabel: $0.optionalString(4), yLabel: $0.optionalString(5)))
        }
        figure("/// Draws how often the elements of a tensor fall into ranges of equal width.\nfunc histogram(_ values: Tensor, bins: Int = 10, title: String? = nil)") {
            .histogram(try Histogram($0.tensor(0), bins: $0.int(1), title: $0.optionalString(2)))
        }
        figure("/// Draws a two-dimensional tensor as colours.\nfunc heatmap(_ matrix: Tensor, title: String? = nil)") {
            .heatmap(try Heatmap($0.tensor(0), title: $0.optionalString(1)))
        }
        figure("/// Shows a picture, or several: [height, width], [channels, height, width] or a batch of these.\nfunc image(_ picture: Tensor, labels: [String] = [], title: String? = nil)") {
            .image(try ImageGrid($0.tensor(0), labels: $0.strings(1), title: $0.optionalString(2)))
        }
        figure(
            "/// Draws the operations behind a tensor, with values and gradients; tensors and networks that variables hold appear under their names.\nfunc graph(_ result: Tensor, tensors: [Tensor] = [], names: [String] = [], title: String? = nil)"
        ) { frame in
            let variables = frame.namedGlobals
            for case let module as Module in variables.map(\.object) { try frame.charge(namesWithin: module) }
            return .graph(
                try ComputationGraph(
                    of: frame.tensor(0), tensors: frame.tensors(1), names: frame.strings(2), title: frame.optionalString(3), variables: variables))
        }
    }

    /// Loops whose progress is shown.
    mutating func declareProgress() {
        declare(
            """
            /// The items one after the other, for a loop whose progress is shown while it runs: `for epoch in progress(0..<100) { … }`.
            func progress<Items: Sequence>(_ items: Items) -> ProgressSequence<Items> { ProgressSequence(items) }
            """)
        declare(
            """
            /// The items of a sequence, whose progress is shown as a loop takes them.
            struct ProgressSequence<Items: Sequence>: Sequence {
                typealias Element = Items.Element
                typealias Iterator = _ProgressIterator<Items>
                let _items: Items
                init(_ items: Items) { _items = items }
                func makeIterator() -> _ProgressIterator<Items> { _ProgressIterator<Items>(_items.makeIterator(), _items.underestimatedCount) }
            }
            """)
        declare(
            """
            struct _ProgressIterator<Items: Sequence>: IteratorProtocol {
                typealias Element = Items.Element
                var items: Items.Iterator
                var done: Int
                let total: Int
                init(_ items: Items.Iterator, _ total: Int) { self.items = items; self.total = total; done = 0 }
                mutating func next() -> Items.Element? {
                    let item = items.next()
                    if item != nil { done += 1 }
                    _noteProgress(done, total)
                    return item
                }
            }
            """)
        function("func _noteProgress(_ done: Int, _ total: Int)") { $0.noteProgress($0.int(0), of: $0.int(1)) }
    }

    private mutating func figure(_ signature: String, _ make: @escaping @Sendable (NativeFrame) throws -> Figure) {
        function(signature) { frame in
            let figure: Figure
            do { figure = try make(frame) } catch let error as FigureError { throw CellFailure(.runtime, error.description) }
            try frame.charge(steps: figure.byteCount / 4)
            try frame.attach(figure, bytes: figure.byteCount)
            try frame.print(figure.summary + "\n")
        }
    }
}

extension Figure {
    /// About how much memory it takes.
    fileprivate var byteCount: Int {
        let own =
            switch self {
            case .plot(let plot): plot.series.reduce(0) { $0 + 16 * $1.y.values.count }
            case .histogram(let histogram): 16 * histogram.counts.count
            case .heatmap(let heatmap): 8 * heatmap.values.values.count
            case .image(let grid): grid.pictures.reduce(0) { $0 + $1.pixels.count }
            case .table(let table): table.rows.reduce(0) { $1.reduce($0) { $0 + 32 + $1.utf8.count } }
            case .graph(let graph): 400 * (graph.nodes.count + graph.modules.count)
            }
        return 1000 + own
    }
}

extension NativeFrame {
    /// A `[String]`.
    func strings(_ argument: Int) throws -> [String] {
        guard case .array(let values) = try value(argument) else { throw argumentFault("an array of strings") }
        return try values.map(text)
    }

    /// A `[[String]]`.
    func stringRows(_ argument: Int) throws -> [[String]] {
        guard case .array(let rows) = try value(argument) else { throw argumentFault("rows of strings") }
        return try rows.map { row in
            guard case .array(let values) = row else { throw argumentFault("rows of strings") }
            return try values.map(text)
        }
    }

    /// A `[[Double]]`.
    func doubleRows(_ argument: Int) throws -> [[Double]] {
        guard case .array(let rows) = try value(argument) else { throw argumentFault("rows of numbers") }
        return try rows.map { row in
            guard case .array(let values) = row else { throw argumentFault("rows of numbers") }
            return try values.map { value in
                guard case .double(let number) = value else { throw argumentFault("rows of numbers") }
                return number
            }
        }
    }

    private func text(_ value: CellValue) throws -> String {
        guard case .string(let text) = value else { throw argumentFault("strings") }
        return text
    }
}
