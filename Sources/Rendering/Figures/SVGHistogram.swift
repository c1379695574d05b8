import Figures
import Foundation

/// A histogram as SVG.
struct SVGHistogram {
    private var histogram: Histogram

    /// More bars than this are thinner than a pixel; neighbours are drawn as one.
    private static let mostBars = 120

    init(_ histogram: Histogram) { self.histogram = histogram }

    func svg() -> HTML {
        let counts = histogram.counts
        let edges = histogram.edges.values
        guard let first = edges.first, let last = edges.last, edges.count == counts.count + 1 else { return HTML() }
        let merged = (counts.count + Self.mostBars - 1) / Self.mostBars
        let bars = stride(from: 0, to: counts.count, by: merged).map { start in
            let end = min(start + merged, counts.count)
            return (low: edges[start], high: edges[end], count: counts[start..<end].reduce(0, +))
        }
        let frame = SVGFrame(
            x: AxisScale(first...last, ticks: 6), y: AxisScale(0...Double(max(1, bars.map(\.count).max() ?? 1)), ticks: 4, areWhole: true), xLabel: nil,
            yLabel: nil, rightMargin: 10, margin: 0.02)
        var content = frame.axes()
        for bar in bars where bar.count > 0 {
            let left = frame.x(bar.low)
            let width = max(1, frame.x(bar.high) - left - (bars.count > 60 ? 0 : 1))
            let top = frame.y(Double(bar.count))
            content.add(
                .element(
                    "path",
                    ["class": "bar", "d": "M\(SVGFrame.number(left)) \(SVGFrame.number(frame.bottom))V\(SVGFrame.number(top))h\(SVGFrame.number(width))V\(SVGFrame.number(frame.bottom))z"])
                    + .newLine)
        }
        let words =
            "Histogram of \(NumberText.count(counts.reduce(0, +), "value")) from \(NumberText.short(first)) to \(NumberText.short(last)), "
            + "mean \(NumberText.short(histogram.mean)), standard deviation \(NumberText.short(histogram.deviation))"
            + (histogram.notFinite > 0 ? ", \(histogram.notFinite) not finite" : "")
        let note = HTML.element(
            "p", ["class": "scale"],
            text: "mean \(AxisScale.number(histogram.mean)), std \(AxisScale.number(histogram.deviation))"
                + (histogram.notFinite > 0 ? ", \(histogram.notFinite) not finite" : ""))
        return frame.svg(description: words, content) + .newLine + note
    }
}
