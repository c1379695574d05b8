/// Lines, or points, over a common pair of axes.
public struct Plot: Hashable, Codable, Sendable {
    /// One line, or one set of points: a name for the legend, and the points in the order they are joined.
    public struct Series: Hashable, Codable, Sendable {
        /// What the legend calls it; nil for no entry there.
        public var name: String?
        /// Where the points stand along the horizontal axis.
        public var x: Samples
        /// As many as `x`. A value that is not finite leaves a gap.
        public var y: Samples
    }

    /// How the points are drawn.
    public enum Style: String, Hashable, Codable, Sendable {
        /// Joined by a line.
        case line
        /// Each by itself.
        case scatter
    }

    /// How the points of all series are drawn.
    public var style: Style
    /// What stands over the axes; nil for nothing.
    public var title: String?
    /// What stands under the horizontal axis.
    public var xLabel: String?
    /// What stands beside the vertical axis.
    public var yLabel: String?
    /// The lines or sets of points, in the legend's order.
    public var series: [Series]

    /// Lines or points of several series.
    /// - Parameters:
    ///   - x: one array for all series, one for each, or none: then the points are numbered from 0.
    ///   - y: the values of each series.
    ///   - names: a name for each series, or none.
    /// - Throws: `FigureError` where there is nothing to draw, or the numbers of points or names do not fit.
    package init(
        _ style: Style = .line, x: [[Double]] = [], y: [[Double]], names: [String] = [], title: String? = nil, xLabel: String? = nil,
        yLabel: String? = nil
    ) throws(FigureError) {
        let function = style == .line ? "plot" : "scatter"
        guard !y.isEmpty else { throw FigureError("\(function): there is nothing to draw, since y has no series") }
        guard x.isEmpty || x.count == 1 || x.count == y.count else {
            throw FigureError("\(function): x has \(x.count) series and y has \(y.count); give one x for all or one for each")
        }
        guard names.isEmpty || names.count == y.count else {
            throw FigureError("\(function): there are \(names.count) labels for \(y.count) series; give one for each")
        }
        var series: [Series] = []
        for (index, values) in y.enumerated() {
            let positions = x.isEmpty ? values.indices.map { Double($0) } : x[x.count == 1 ? 0 : index]
            guard positions.count == values.count else {
                throw FigureError("\(function): x has \(NumberText.count(positions.count, "value")) and y has \(values.count); each point needs both")
            }
            series.append(Series(name: names.isEmpty ? nil : names[index], x: Samples(positions), y: Samples(values)))
        }
        guard series.contains(where: { !$0.y.values.isEmpty }) else {
            throw FigureError("\(function): there is nothing to draw, since y is empty")
        }
        self.style = style
        self.title = title
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.series = series
    }

    /// `[plot: Loss, 100 points, 2.31 -> 0.05]`: first and last value of a line; the ranges of points; the names of several series.
    public var summary: String {
        let points = NumberText.count(series.reduce(0) { $0 + $1.y.values.count }, "point")
        var parts = title.map { [NumberText.title($0)] } ?? []
        if series.count > 1 {
            let names = series.compactMap(\.name)
            parts.append("\(series.count) series" + (names.isEmpty ? "" : " (\(names.map(NumberText.title).joined(separator: ", ")))"))
        }
        parts.append(points)
        if style == .line, series.count == 1, let first = series[0].y.values.first, let last = series[0].y.values.last {
            parts.append(series[0].y.values.count == 1 ? NumberText.short(first) : "\(NumberText.short(first)) -> \(NumberText.short(last))")
        }
        return "[\(style == .line ? "plot" : "scatter"): \(parts.joined(separator: ", "))]"
    }
}
