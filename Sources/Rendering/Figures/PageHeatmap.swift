import Figures
import Foundation

/// A matrix as colours: with the numbers written in where there are few, as a picture where there are many.
struct PageHeatmap {
    private var heatmap: Heatmap
    private var range: ClosedRange<Double>
    private var isDiverging: Bool

    /// The most cells that hold their number, and the most columns that leave room for it.
    private static let mostNumbers = 150
    private static let mostNumberedColumns = 12
    /// Colour of a value that is not finite, and what stands in its cell.
    private static let missing: (UInt8, UInt8, UInt8) = (128, 128, 128)

    init(_ heatmap: Heatmap) {
        self.heatmap = heatmap
        let finite = heatmap.values.finiteRange ?? 0...0
        isDiverging = finite.lowerBound < 0 && finite.upperBound > 0
        let reach = max(-finite.lowerBound, finite.upperBound)
        range = isDiverging ? -reach...reach : finite
    }

    func html() -> HTML {
        let drawing = heatmap.columns <= Self.mostNumberedColumns && heatmap.rows * heatmap.columns <= Self.mostNumbers ? numbers() : picture()
        return drawing + .newLine + scale()
    }

    private func position(_ value: Double) -> Double {
        let span = range.upperBound / 2 - range.lowerBound / 2
        return span > 0 ? (value / 2 - range.lowerBound / 2) / span : 0.5
    }

    private func colour(_ value: Double) -> (UInt8, UInt8, UInt8) {
        value.isFinite ? ColourMap.colour(position(value), isDiverging: isDiverging) : Self.missing
    }

    private var words: String {
        let finite = heatmap.values.finiteRange
        return "Heat map of \(heatmap.rows) rows and \(heatmap.columns) columns"
            + (finite.map { ", from \(NumberText.short($0.lowerBound)) to \(NumberText.short($0.upperBound))" } ?? "")
    }

    private func numbers() -> HTML {
        let cellWidth = min(70, 400 / Double(heatmap.columns))
        let cellHeight = min(cellWidth, 30)
        let height = cellHeight * Double(heatmap.rows)
        var content = HTML.newLine
        for row in 0..<heatmap.rows {
            for column in 0..<heatmap.columns {
                let value = heatmap.values.values[row * heatmap.columns + column]
                let colour = colour(value)
                let x = Double(column) * cellWidth
                let y = Double(row) * cellHeight
                content.add(
                    .element(
                        "path",
                        [
                            "fill": ColourMap.hexadecimal(colour),
                            "d": "M\(SVGFrame.number(x)) \(SVGFrame.number(y))h\(SVGFrame.number(cellWidth))v\(SVGFrame.number(cellHeight))h-\(SVGFrame.number(cellWidth))z",
                        ]))
                let label = value == value.rounded() && abs(value) < 1e5 ? AxisScale.number(value, digits: 6) : AxisScale.number(value, digits: 2)
                content.add(
                    .element(
                        "text",
                        [
                            "class": "middle", "fill": ColourMap.isLight(colour) ? "#000" : "#fff", "x": SVGFrame.number(x + cellWidth / 2),
                            "y": SVGFrame.number(y + cellHeight / 2 + 3.8),
                        ], text: label) + .newLine)
            }
        }
        return .element(
            "svg", ["viewBox": "0 0 \(SVGFrame.number(SVGPlot.width)) \(SVGFrame.number(height))", "role": "img", "aria-label": words + ". " + values()], content)
    }

    /// Row by row, as one would read a small matrix aloud.
    private func values() -> String {
        (0..<heatmap.rows).map { row in
            "Row \(row): "
                + (0..<heatmap.columns).map { NumberText.short(heatmap.values.values[row * heatmap.columns + $0], digits: 3) }.joined(separator: ", ")
        }.joined(separator: ". ")
    }

    private func picture() -> HTML {
        let pixels = heatmap.values.values.flatMap { value -> [UInt8] in
            let (red, green, blue) = colour(value)
            return [red, green, blue]
        }
        return PixelPicture(width: heatmap.columns, height: heatmap.rows, channels: 3, pixels: pixels).html(description: words, box: (600, 480))
    }

    private func scale() -> HTML {
        let steps = 48
        let pixels = (0..<steps).flatMap { step -> [UInt8] in
            let (red, green, blue) = ColourMap.colour(Double(step) / Double(steps - 1), isDiverging: isDiverging)
            return [red, green, blue]
        }
        let data = PNG.data(width: steps, height: 1, channels: 3, pixels: pixels)
        // An end that is nothing beside the other is called 0.
        let span = range.upperBound - range.lowerBound
        func end(_ value: Double) -> String { AxisScale.number(abs(value) < span / 1000 ? 0 : value, digits: 3) }
        var content = HTML.element("span", text: end(range.lowerBound))
        content.add(.void("img", ["alt": "to", "width": "120", "height": "10", "src": "data:image/png;base64," + data.base64EncodedString()]))
        content.add(.element("span", text: end(range.upperBound)))
        if heatmap.values.values.contains(where: { !$0.isFinite }) { content.add(.element("span", text: "grey: not finite")) }
        return .element("p", ["class": "scale"], content)
    }
}
