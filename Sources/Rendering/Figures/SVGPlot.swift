import Figures
import Foundation

/// Lines and points as SVG: as wide as the column, with its letters still readable on a phone. Each series has a colour, a
/// dash pattern or sign, and its name beside its end.
struct SVGPlot {
    private var plot: Plot

    /// The size of the drawing, in its own units: a phone shows one as about 0.8 pixels, a laptop as 1.3.
    static let width = 420.0
    static let height = 236.0
    /// More points of one line than this can't be seen: then each column keeps its least and greatest.
    private static let mostPoints = 800
    /// More points of a scatter than this are thinned out evenly.
    private static let mostMarks = 2_000
    private static let styles = 6
    /// More names than this have no room beside the drawing.
    private static let mostNames = 15

    init(_ plot: Plot) { self.plot = plot }

    func svg() -> HTML {
        let xs = plot.series.flatMap { finite($0).map(\.x) }
        let ys = plot.series.flatMap { finite($0).map(\.y) }
        guard let xRange = Samples(xs).finiteRange, let yRange = Samples(ys).finiteRange else {
            return .element("p", text: "no value is finite")
        }
        let isWhole = plot.series.allSatisfy { $0.x.values.allSatisfy { $0 == $0.rounded() } }
        let x = AxisScale(xRange, ticks: 6, areWhole: isWhole)
        let y = AxisScale(yRange, ticks: 5, includesZeroNearby: plot.style == .line)
        let names = plot.series.count > 1 ? plot.series.indices.map { shortName($0) } : []
        let frame = SVGFrame(
            x: x, y: y, xLabel: plot.xLabel, yLabel: plot.yLabel, rightMargin: names.isEmpty ? 10 : min(130, 14 + 7.4 * Double(names.map { DisplayWidth.of($0) }.max() ?? 0)),
            margin: plot.style == .line ? 0.03 : 0.05)
        var content = frame.axes()
        for (index, series) in plot.series.enumerated() {
            content.add(plot.style == .line ? line(series, index, frame) : marks(series, index, frame))
        }
        if !names.isEmpty { content.add(legend(names, frame)) }
        return frame.svg(description: description(), content)
    }

    private func finite(_ series: Plot.Series) -> [(x: Double, y: Double)] {
        zip(series.x.values, series.y.values).filter { $0.isFinite && $1.isFinite }.map { (x: $0, y: $1) }
    }

    /// The points in words: what stands for the drawing where it isn't seen.
    private func description() -> String {
        var parts = [plot.style == .line ? "Line plot" : "Scatter plot"]
        if let title = plot.title { parts[0] += " “\(VisibleText.line(title))”" }
        for (index, series) in plot.series.prefix(8).enumerated() {
            let name = plot.series.count > 1 ? shortName(index) + ": " : ""
            let points = finite(series)
            guard let first = points.first, let last = points.last, let range = Samples(points.map(\.y)).finiteRange else {
                parts.append(name + "no points")
                continue
            }
            let ends = plot.style == .line ? ", from \(NumberText.short(first.y)) to \(NumberText.short(last.y))" : ""
            parts.append(
                name + NumberText.count(points.count, "point") + ends + ", least \(NumberText.short(range.lowerBound)), greatest \(NumberText.short(range.upperBound))")
        }
        return parts.joined(separator: ". ")
    }

    private func shortName(_ index: Int) -> String {
        let name = VisibleText.line(plot.series[index].name ?? "series \(index + 1)")
        return DisplayWidth.cut(name, to: 16)
    }

    private func line(_ series: Plot.Series, _ index: Int, _ frame: SVGFrame) -> HTML {
        var path = ""
        var run: [(x: Double, y: Double)] = []
        var alone = HTML()
        func finishRun() {
            // A point between two gaps is no line.
            if run.count == 1 { alone.add(mark(run[0], index: index, frame)) } else { path += SVGPath.line(run.map { (frame.x($0.x), frame.y($0.y)) }) }
            run = []
        }
        for point in thinned(series) {
            if point.x.isFinite, point.y.isFinite { run.append(point) } else { finishRun() }
        }
        finishRun()
        let style = index % Self.styles
        return (path.isEmpty ? HTML() : .element("path", ["class": "series k\(style)", "d": path]) + .newLine)
            + (alone.isEmpty ? HTML() : .element("g", ["class": "p\(style)"], alone) + .newLine)
    }

    /// The series with the points that a line of this size can show.
    private func thinned(_ series: Plot.Series) -> [(x: Double, y: Double)] {
        let points = Array(zip(series.x.values, series.y.values)).map { (x: $0, y: $1) }
        guard points.count > Self.mostPoints else { return points }
        let groups = Self.mostPoints / 2
        var kept: [(x: Double, y: Double)] = []
        for group in 0..<groups {
            let slice = (group * points.count / groups)..<((group + 1) * points.count / groups)
            let finite = slice.filter { points[$0].x.isFinite && points[$0].y.isFinite }
            guard let low = finite.min(by: { points[$0].y < points[$1].y }), let high = finite.max(by: { points[$0].y < points[$1].y }) else {
                kept.append((.nan, .nan))
                continue
            }
            kept.append(points[min(low, high)])
            if low != high { kept.append(points[max(low, high)]) }
        }
        return kept
    }

    private func marks(_ series: Plot.Series, _ index: Int, _ frame: SVGFrame) -> HTML {
        var points = finite(series)
        if points.count > Self.mostMarks {
            let all = points
            points = (0..<Self.mostMarks).map { all[$0 * all.count / Self.mostMarks] }
        }
        return .element("g", ["class": "p\(index % Self.styles)"], points.map { mark($0, index: index, frame) }.joined()) + .newLine
    }

    /// A dot, square, triangle, diamond, bar or cross: told apart without colour.
    private func mark(_ point: (x: Double, y: Double), index: Int, _ frame: SVGFrame) -> HTML {
        Self.mark(frame.place(point.x, point.y), index: index)
    }

    private static func mark(_ place: String, index: Int) -> HTML {
        switch index % styles {
        case 0: .element("path", ["d": "M\(place)m-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0"])
        case 1: .element("path", ["d": "M\(place)m-2.4-2.4h4.8v4.8h-4.8z"])
        case 2: .element("path", ["d": "M\(place)m0-3.2l3 5.2h-6z"])
        case 3: .element("path", ["d": "M\(place)m0-3.4l3.4 3.4l-3.4 3.4l-3.4-3.4z"])
        case 4: .element("path", ["d": "M\(place)m-3.2-1.1h6.4v2.2h-6.4z"])
        default: .element("path", ["d": "M\(place)m-1-3h2v2h2v2h-2v2h-2v-2h-2v-2h2z"])
        }
    }

    /// Names beside the ends of lines, apart enough to be read; for points, a list at the right.
    private func legend(_ names: [String], _ frame: SVGFrame) -> HTML {
        let gap = 13.0
        let shown = names.count > Self.mostNames ? Self.mostNames - 1 : names.count
        var wanted = plot.series.prefix(shown).enumerated().map { index, series -> (index: Int, y: Double) in
            guard plot.style == .line, let last = finite(series).last else { return (index, frame.top + 8 + Double(index) * gap) }
            return (index, frame.y(last.y))
        }
        wanted.sort { ($0.y, $0.index) < ($1.y, $1.index) }
        for index in wanted.indices.dropFirst() where wanted[index].y < wanted[index - 1].y + gap { wanted[index].y = wanted[index - 1].y + gap }
        let overflow = max(0, (wanted.last?.y ?? 0) - (frame.bottom - 2))
        for index in wanted.indices { wanted[index].y -= overflow }
        for index in wanted.indices.dropLast().reversed() where wanted[index].y > wanted[index + 1].y - gap { wanted[index].y = wanted[index + 1].y - gap }
        let rest = names.count - shown
        let more = rest == 0
            ? HTML()
            : .element("text", ["class": "tick", "x": SVGFrame.number(frame.right + 6), "y": SVGFrame.number(frame.bottom + 17)], text: "and \(rest) more") + .newLine
        return more + wanted.map { entry in
            let x = frame.right + (plot.style == .line ? 6 : 14)
            let style = "p\(entry.index % Self.styles)"
            let sign =
                plot.style == .line
                ? HTML() : HTML.element("g", ["class": style], Self.mark("\(SVGFrame.number(frame.right + 6)) \(SVGFrame.number(entry.y))", index: entry.index))
            return sign
                + .element("text", ["class": "name \(style)", "x": SVGFrame.number(x), "y": SVGFrame.number(entry.y + 3.8)], text: names[entry.index])
                + .newLine
        }.joined()
    }
}
