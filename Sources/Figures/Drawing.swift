import Autograd

// The functions that lessons call. In a compiled program each prints the one line that stands for its figure; where a lesson
// runs, the figure itself is shown in that line's place. A wrong argument ends the program with the figure's own message, as
// Swift's own preconditions do.

/// Prints the line of text for a figure, or ends the program with the reason why there is none.
private func show(_ figure: () throws -> Figure) {
    do {
        print(try figure().summary)
    } catch {
        // The documented end of a program with a wrong argument.
        fatalError("\(error)")
    }
}

/// Draws values as a line, over their numbers from 0.
/// - Parameters:
///   - y: the values, from left to right.
///   - title: what stands above the figure.
public func plot(_ y: [Double], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(y: [y], title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws several series as lines over their numbers from 0.
/// - Parameters:
///   - y: the values of each series.
///   - labels: a name for each series.
public func plot(_ y: [[Double]], labels: [String] = [], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(y: y, names: labels, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws a line through points.
/// - Parameters:
///   - x: where the points are, from left to right.
///   - y: as many values.
public func plot(x: [Double], y: [Double], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(x: [x], y: [y], title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws several lines over the same positions.
/// - Parameters:
///   - x: where the points are, from left to right.
///   - y: the values of each series, as many as `x`.
///   - labels: a name for each series.
public func plot(x: [Double], y: [[Double]], labels: [String] = [], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(x: [x], y: y, names: labels, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws points.
public func scatter(x: [Double], y: [Double], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(.scatter, x: [x], y: [y], title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws several sets of points, each with its own sign.
/// - Parameters:
///   - x: one array for each set, or one for all.
///   - labels: a name for each set.
public func scatter(x: [[Double]], y: [[Double]], labels: [String] = [], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(.scatter, x: x, y: y, names: labels, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws how often values fall into ranges of equal width.
public func histogram(_ values: [Double], bins: Int = 10, title: String? = nil) {
    show { .histogram(try Histogram(values, bins: bins, title: title)) }
}

/// Draws a matrix as colours.
public func heatmap(_ matrix: [[Double]], title: String? = nil) {
    show { .heatmap(try Heatmap(matrix, title: title)) }
}

/// Shows rows of text under names of columns.
public func table(_ rows: [[String]], columns: [String] = [], title: String? = nil) {
    show { .table(try FigureTable(rows, columns: columns, title: title)) }
}

/// Draws the elements of a one-dimensional tensor as a line, over their numbers from 0.
public func plot(_ y: Tensor, title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(y: y, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws a line through points.
/// - Parameters:
///   - x: where the points are, from left to right.
///   - y: as many values.
public func plot(x: Tensor, y: Tensor, title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(x: x, y: y, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws several one-dimensional tensors as lines over their numbers from 0.
/// - Parameters:
///   - y: the values of each series.
///   - labels: a name for each series.
public func plot(_ y: [Tensor], labels: [String] = [], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(y: y, names: labels, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws several lines over the same positions.
/// - Parameters:
///   - x: where the points are, from left to right.
///   - y: the values of each series, as many as `x`.
///   - labels: a name for each series.
public func plot(x: Tensor, y: [Tensor], labels: [String] = [], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(x: x, y: y, names: labels, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws points.
/// - Parameter groups: the set each point belongs to, as whole numbers; each set has its own sign.
public func scatter(x: Tensor, y: Tensor, groups: Tensor? = nil, title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) {
    show { .plot(try Plot(.scatter, x: x, y: y, groups: groups, title: title, xLabel: xLabel, yLabel: yLabel)) }
}

/// Draws how often the elements of a tensor fall into ranges of equal width.
public func histogram(_ values: Tensor, bins: Int = 10, title: String? = nil) {
    show { .histogram(try Histogram(values, bins: bins, title: title)) }
}

/// Draws a two-dimensional tensor as colours.
public func heatmap(_ matrix: Tensor, title: String? = nil) {
    show { .heatmap(try Heatmap(matrix, title: title)) }
}

/// Shows a picture, or several.
/// - Parameters:
///   - picture: `[height, width]`, `[channels, height, width]` or `[pictures, channels, height, width]`; values from 0 (black) to 1.
///   - labels: what stands under each picture.
public func image(_ picture: Tensor, labels: [String] = [], title: String? = nil) {
    show { .image(try ImageGrid(picture, labels: labels, title: title)) }
}

/// Draws the operations behind a tensor, with values and gradients.
/// - Parameters:
///   - result: the tensor.
///   - tensors: tensors of its graph that are to be shown by name and value.
///   - names: a name for each of `tensors`.
public func graph(_ result: Tensor, tensors: [Tensor] = [], names: [String] = [], title: String? = nil) {
    show { .graph(try ComputationGraph(of: result, tensors: tensors, names: names, title: title)) }
}
