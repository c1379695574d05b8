import Figures

/// Lines and points in braille, with labelled axes. Where there are several series each ends in a letter that the legend explains,
/// so they can be told apart without colour.
struct TerminalPlot {
    private var plot: Plot
    private var width: Int

    /// Those that show on white as on black first.
    private static let colours: [TerminalStyle.Colour] = [.blue, .red, .magenta, .green, .cyan, .yellow]
    private static let signs = Array("•×+o*#%@&$ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

    init(_ plot: Plot, width: Int) {
        self.plot = plot
        self.width = width
    }

    func lines() -> [TerminalLine] {
        let xs = plot.series.compactMap { finiteRange($0, of: \.x) }
        let ys = plot.series.compactMap { finiteRange($0, of: \.y) }
        guard let xLow = xs.map(\.lowerBound).min(), let xHigh = xs.map(\.upperBound).max(),
            let yLow = ys.map(\.lowerBound).min(), let yHigh = ys.map(\.upperBound).max()
        else { return [TerminalLine("no value is finite", .faint)] }
        let rows = width < 60 ? 10 : 14
        let y = AxisScale(yLow...yHigh, ticks: 5, includesZeroNearby: plot.style == .line)
        let labelWidth = y.ticks.map(\.label.count).max() ?? 0
        let columns = max(8, width - labelWidth - (plot.series.count > 1 && plot.style == .line ? 4 : 2))
        let x = AxisScale(xLow...xHigh, ticks: max(2, columns / 12), areWhole: plot.series.allSatisfy { $0.x.values.allSatisfy { $0 == $0.rounded() } })
        var lines: [TerminalLine] = []
        if let label = plot.yLabel { lines.append(TerminalLine(VisibleText.line(label), .faint)) }
        let drawing = plot.style == .line || plot.series.count == 1 ? brailleRows(x, y, columns, rows) : signRows(x, y, columns, rows)
        var tickRows: [Int: String] = [:]
        for tick in y.ticks { tickRows[row(y.position(tick.value), rows)] = tick.label }
        for (index, content) in drawing.enumerated() {
            let label = tickRows[index] ?? ""
            let axis = String(repeating: " ", count: labelWidth - label.count) + label + (label.isEmpty ? " │" : " ┤")
            lines.append([TerminalSpan(axis, .faint)] + content)
        }
        lines += xAxis(x, columns: columns, indent: labelWidth + 1)
        if let label = plot.xLabel {
            let text = VisibleText.line(label)
            let indent = max(0, labelWidth + 2 + (columns - DisplayWidth.of(text)) / 2)
            lines.append(TerminalLine(String(repeating: " ", count: indent) + text, .faint))
        }
        return lines + legend()
    }

    private func finiteRange(_ series: Plot.Series, of path: KeyPath<Plot.Series, Samples>) -> ClosedRange<Double>? {
        let kept = series.x.values.indices.filter { series.x.values[$0].isFinite && series.y.values[$0].isFinite }
        return Samples(kept.map { series[keyPath: path].values[$0] }).finiteRange
    }

    /// The row, from the top, of a position between 0 (bottom) and 1 (top).
    private func row(_ position: Double, _ rows: Int) -> Int { dot(1 - position, rows * 4) / 4 }

    private func dot(_ position: Double, _ count: Int) -> Int {
        Int((min(max(position, 0), 1) * Double(count - 1)).rounded())
    }

    private func brailleRows(_ x: AxisScale, _ y: AxisScale, _ columns: Int, _ rows: Int) -> [TerminalLine] {
        var canvas = BrailleCanvas(columns: columns, rows: rows)
        var ends: [Int: Int] = [:]
        for (index, series) in plot.series.enumerated() {
            var last: (x: Int, y: Int)?
            var end: (x: Int, y: Int)?
            for (a, b) in zip(series.x.values, series.y.values) {
                guard a.isFinite, b.isFinite else {
                    last = nil
                    continue
                }
                let point = (x: dot(x.position(a), canvas.width), y: dot(1 - y.position(b), canvas.height))
                if plot.style == .line, let last { canvas.line(from: last, to: point, owner: index) } else { canvas.set(point.x, point.y, owner: index) }
                last = point
                if end.map({ point.x >= $0.x }) ?? true { end = point }
            }
            if plot.style == .line, plot.series.count > 1, let end, let free = nearestFreeRow(end.y / 4, rows, taken: ends) { ends[free] = index }
        }
        return (0..<rows).map { row in
            var line = TerminalLine(runs(canvas.row(row)))
            if let index = ends[row] { line.spans.append(TerminalSpan(" \(letter(index))", .colour(colour(index), bold: true))) }
            return line
        }
    }

    /// Points of several sets: a sign for each set, one for each character.
    private func signRows(_ x: AxisScale, _ y: AxisScale, _ columns: Int, _ rows: Int) -> [TerminalLine] {
        var cells = Array(repeating: (character: Character(" "), owner: 0), count: columns * rows)
        for (index, series) in plot.series.enumerated() {
            for (a, b) in zip(series.x.values, series.y.values) where a.isFinite && b.isFinite {
                cells[dot(1 - y.position(b), rows) * columns + dot(x.position(a), columns)] = (Self.signs[index % Self.signs.count], index)
            }
        }
        return (0..<rows).map { TerminalLine(runs(Array(cells[($0 * columns)..<(($0 + 1) * columns)]))) }
    }

    private func runs(_ cells: [(character: Character, owner: Int)]) -> [TerminalSpan] {
        var spans: [TerminalSpan] = []
        for cell in cells {
            let style: TerminalStyle = cell.character == " " ? .plain : .colour(colour(cell.owner))
            if let last = spans.last, last.style == style {
                spans[spans.count - 1].text.append(cell.character)
            } else {
                spans.append(TerminalSpan(String(cell.character), style))
            }
        }
        return spans
    }

    private func xAxis(_ x: AxisScale, columns: Int, indent: Int) -> [TerminalLine] {
        var axis = Array(repeating: Character("─"), count: columns)
        var labels = Array(repeating: Character(" "), count: columns + indent + 1)
        var free = 0
        for tick in x.ticks {
            let column = dot(x.position(tick.value), columns)
            axis[column] = "┬"
            let start = min(max(indent + 1 + column - tick.label.count / 2, 0), labels.count - tick.label.count)
            guard start >= free else { continue }
            for (offset, character) in tick.label.enumerated() { labels[start + offset] = character }
            free = start + tick.label.count + 1
        }
        return [
            TerminalLine(String(repeating: " ", count: indent) + "└" + String(axis), .faint), TerminalLine(String(labels), .faint),
        ]
    }

    private func legend() -> [TerminalLine] {
        guard plot.series.count > 1 else { return [] }
        var spans: [TerminalSpan] = []
        for (index, series) in plot.series.enumerated() {
            let sign = plot.style == .line ? letter(index) : Self.signs[index % Self.signs.count]
            if index > 0 { spans.append(TerminalSpan("\u{A0}\u{A0} ")) }
            spans.append(TerminalSpan("\(sign)", .colour(colour(index), bold: true)))
            spans.append(TerminalSpan("\u{A0}" + VisibleText.line(series.name ?? "series \(index + 1)")))
        }
        return TerminalWrapping.wrap(spans, width: width)
    }

    private func nearestFreeRow(_ row: Int, _ rows: Int, taken: [Int: Int]) -> Int? {
        (0..<rows).filter { taken[$0] == nil }.min { (abs($0 - row), $0) < (abs($1 - row), $1) }
    }

    private func colour(_ index: Int) -> TerminalStyle.Colour { Self.colours[index % Self.colours.count] }
    private func letter(_ index: Int) -> Character { Self.letters[index % Self.letters.count] }
}
