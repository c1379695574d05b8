import Figures
import Foundation
import Lessons

/// A figure on a page: a drawing with its title, and its meaning in words for those who don't see it.
struct PageFigure {
    private var figure: Figure

    init(_ figure: Figure) { self.figure = figure }

    func html() -> HTML {
        let caption = figure.title.map { HTML.element("figcaption", text: VisibleText.line($0)) + .newLine } ?? HTML()
        let drawing: HTML =
            switch figure {
            case .plot(let plot): SVGPlot(plot).svg()
            case .histogram(let histogram): SVGHistogram(histogram).svg()
            case .heatmap(let heatmap): PageHeatmap(heatmap).html()
            case .image(let image): pictures(image)
            case .table(let table): self.table(header: table.columns, rows: table.rows, alignments: TableAlignment.of(table))
            case .graph(let graph): SVGGraph(graph).html()
            }
        let isWide = if case .graph = figure { true } else { false }
        return .element("figure", ["class": isWide ? "wide" : nil], .newLine, caption, drawing, .newLine)
    }

    private func pictures(_ image: ImageGrid) -> HTML {
        let plane = image.width * image.height
        let side = image.pictures.count == 1 ? 224 : Self.side(of: image.pictures.count)
        let elements = image.pictures.enumerated().map { index, picture -> HTML in
            let pixels =
                image.channels == 1
                ? picture.pixels : (0..<plane).flatMap { [picture.pixels[$0], picture.pixels[plane + $0], picture.pixels[2 * plane + $0]] }
            let label = picture.label.map { VisibleText.line($0) }
            let number = image.pictures.count == 1 ? "Picture" : "Picture \(index + 1)"
            let element = PixelPicture(width: image.width, height: image.height, channels: image.channels, pixels: pixels)
                .html(description: number + (label.map { ": \($0)" } ?? ""), box: (side, side))
            return .element("div", element + (label.map { .element("span", text: $0) } ?? HTML())) + .newLine
        }
        return .element("div", ["class": "pictures"], .newLine + elements.joined())
    }

    /// How large pictures are drawn so that their rows fill the column, and the last row is as full as can be.
    private static func side(of count: Int) -> Int {
        let column = 648, gap = 8
        let most = 84
        func unused(_ inRow: Int) -> Int { (inRow - count % inRow) % inRow }
        let inRow = count <= 10 ? count : (6...10).min { (unused($0), -$0) < (unused($1), -$1) } ?? 10
        return min(most, (column + gap) / inRow - gap)
    }

    private func table(header: [String], rows: [[String]], alignments: [Block.Table.Alignment]) -> HTML {
        func row(_ cells: [String], isHeader: Bool) -> HTML {
            var content = HTML()
            for (column, cell) in cells.enumerated() {
                let alignment = alignments.indices.contains(column) && alignments[column] == .right ? "right" : nil
                content.add(
                    isHeader && !cell.isEmpty
                        ? .element("th", ["class": alignment, "scope": "col"], text: VisibleText.line(cell))
                        : .element("td", ["class": alignment], text: VisibleText.line(cell)))
            }
            return .element("tr", content) + .newLine
        }
        var content = HTML.newLine
        if header.contains(where: { !$0.isEmpty }) { content.add(.element("thead", row(header, isHeader: true)) + .newLine) }
        content.add(.element("tbody", .newLine + rows.map { row($0, isHeader: false) }.joined()) + .newLine)
        let width = ([header] + rows).map { $0.reduce(0) { $0 + $1.count + 3 } }.max() ?? 0
        return .element("div", ["class": "table", "tabindex": width > 34 ? "0" : nil], .element("table", content))
    }
}
