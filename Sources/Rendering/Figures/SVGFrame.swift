import Figures
import Foundation

/// The axes of a drawing and the place of each point on it.
struct SVGFrame {
    private let xAxis: AxisScale
    private let yAxis: AxisScale
    private let xLabel: String?
    private let yLabel: String?
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    private let height: Double
    /// The part of each side that is left free inside the axes.
    private let margin: Double

    /// The room for a letter: on phones letters are larger beside the drawing.
    private static let letter = 7.6

    init(x: AxisScale, y: AxisScale, xLabel: String?, yLabel: String?, rightMargin: Double, margin: Double) {
        xAxis = x
        yAxis = y
        // Longer ones would stick out of the drawing.
        self.xLabel = xLabel.map { DisplayWidth.cut(VisibleText.line($0), to: 44) }
        self.yLabel = yLabel.map { DisplayWidth.cut(VisibleText.line($0), to: 44) }
        self.margin = margin
        left = 12 + Self.letter * Double(y.ticks.map(\.label.count).max() ?? 0)
        right = SVGPlot.width - rightMargin
        top = yLabel == nil ? 8 : 22
        bottom = SVGPlot.height - (xLabel == nil ? 24 : 40)
        height = SVGPlot.height
    }

    func x(_ value: Double) -> Double { left + (margin + xAxis.position(value) * (1 - 2 * margin)) * (right - left) }
    func y(_ value: Double) -> Double {
        // An axis that begins at zero stands on it.
        let low = yAxis.lower == 0 ? 0 : margin
        return bottom - (low + yAxis.position(value) * (1 - low - margin)) * (bottom - top)
    }

    /// A point, as paths write it.
    func place(_ x: Double, _ y: Double) -> String { "\(Self.number(self.x(x))) \(Self.number(self.y(y)))" }

    func axes() -> HTML {
        var content = HTML.newLine
        for tick in yAxis.ticks {
            let y = Self.number(y(tick.value))
            content.add(.element("path", ["class": "grid", "d": "M\(Self.number(left)) \(y)H\(Self.number(right))"]))
            content.add(
                .element("text", ["class": "tick end", "x": Self.number(left - 6), "y": Self.number(self.y(tick.value) + 3.8)], text: tick.label) + .newLine)
        }
        content.add(.element("path", ["class": "axis", "d": "M\(Self.number(left)) \(Self.number(bottom))H\(Self.number(right))"]) + .newLine)
        var free = 0.0
        for tick in xAxis.ticks {
            let x = x(tick.value)
            content.add(.element("path", ["class": "axis", "d": "M\(Self.number(x)) \(Self.number(bottom))v4"]))
            let half = Self.letter / 2 * Double(tick.label.count)
            if x - half >= free {
                content.add(
                    .element("text", ["class": "tick middle", "x": Self.number(x), "y": Self.number(bottom + 17)], text: tick.label) + .newLine)
                free = x + half + 4
            }
        }
        if let xLabel {
            content.add(.element("text", ["class": "tick middle", "x": Self.number((left + right) / 2), "y": Self.number(bottom + 34)], text: xLabel) + .newLine)
        }
        if let yLabel { content.add(.element("text", ["class": "tick", "x": "2", "y": "11"], text: yLabel) + .newLine) }
        return content
    }

    func svg(description: String, _ content: HTML) -> HTML {
        .element(
            "svg", ["viewBox": "0 0 \(Self.number(SVGPlot.width)) \(Self.number(height))", "role": "img", "aria-label": description], content)
    }

    /// One decimal, none where it is zero: a tenth of a unit is less than a pixel.
    static func number(_ value: Double) -> String {
        let tenths = (min(max(value, -1e6), 1e6) * 10).rounded()
        guard tenths.isFinite else { return "0" }
        let whole = Int(tenths)
        return whole % 10 == 0 ? "\(whole / 10)" : "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
    }
}
