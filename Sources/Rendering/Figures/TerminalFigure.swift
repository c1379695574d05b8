import Figures
import Foundation
import Lessons

/// A figure drawn with characters.
package struct TerminalFigure {
    var figure: Figure
    var width: Int
    var options: TerminalOptions

    /// - Parameter width: the columns there are.
    package init(_ figure: Figure, width: Int, options: TerminalOptions) {
        self.figure = figure
        self.width = max(width, 24)
        self.options = options
    }

    /// The figure in lines of letters, no wider than the terminal.
    package func lines() -> [TerminalLine] {
        let title = figure.title.map { TerminalWrapping.wrap([TerminalSpan(VisibleText.line($0), .bold)], width: width) } ?? []
        let drawing =
            switch figure {
            case .plot(let plot): TerminalPlot(plot, width: width).lines()
            case .histogram(let histogram): lines(of: histogram)
            case .heatmap(let heatmap): lines(of: heatmap)
            case .image(let image): TerminalImage(image, width: width, options: options).lines()
            case .table(let table):
                TerminalTable(header: table.columns, rows: table.rows, alignments: TableAlignment.of(table)).lines(width: width)
            case .graph(let graph): lines(of: graph)
            }
        return title + drawing
    }

    /// A bar for each bin, from top to bottom.
    private func lines(of histogram: Histogram) -> [TerminalLine] {
        let mostBars = 40
        let merged = (histogram.counts.count + mostBars - 1) / mostBars
        let starts = Array(stride(from: 0, to: histogram.counts.count, by: merged))
        let counts = starts.map { histogram.counts[$0..<min($0 + merged, histogram.counts.count)].reduce(0, +) }
        let edges = histogram.edges.values
        let names = Self.edgeNames(edges)
        let labels = starts.map { "\(names[$0]) … \(names[min($0 + merged, histogram.counts.count)])" }
        let labelWidth = labels.map(\.count).max() ?? 0
        let countWidth = counts.map { String($0).count }.max() ?? 0
        let room = max(8, width - labelWidth - countWidth - 4)
        let most = max(1, counts.max() ?? 1)
        var lines: [TerminalLine] = zip(labels, counts).map { label, count in
            let eighths = Int((Double(count) / Double(most) * Double(room * 8)).rounded())
            let bar = String(repeating: "█", count: eighths / 8) + (eighths % 8 > 0 ? String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1]) : "")
            return [
                TerminalSpan(String(repeating: " ", count: labelWidth - label.count) + label + " ▏", .faint),
                TerminalSpan(bar, .colour(.blue)), TerminalSpan(" \(count)"),
            ]
        }
        lines.append(
            TerminalLine(
                "mean \(NumberText.short(histogram.mean)), std \(NumberText.short(histogram.deviation))"
                    + (histogram.notFinite > 0 ? ", \(histogram.notFinite) not finite" : ""), .faint))
        return lines
    }

    /// The edges of bins with as many decimals as tell them apart; each in its short form where no fixed number of decimals would do.
    private static func edgeNames(_ edges: [Double]) -> [String] {
        let step = edges.count > 1 ? (edges[edges.count - 1] - edges[0]) / Double(edges.count - 1) : 0
        guard step.isFinite, step > 1e-4, edges.allSatisfy({ abs($0) < 1e6 }) else { return edges.map { NumberText.short($0, digits: 3) } }
        func rounded(_ value: Double, _ decimals: Int) -> Double {
            let scale = pow(10, Double(decimals))
            return (value * scale).rounded() / scale
        }
        let decimals = (0...5).first { decimals in edges.allSatisfy { abs(rounded($0, decimals) - $0) < step / 20 } } ?? 6
        // Adding zero makes of -0 a plain zero.
        return edges.map { String(format: "%.\(decimals)f", rounded($0, decimals) + 0) }
    }

    /// A character is twice as high as wide: a cell takes two of them, or where there is no room one stands for two cells below one
    /// another, so that a square is a square.
    private func lines(of heatmap: Heatmap) -> [TerminalLine] {
        let cellWidth = heatmap.columns * 2 <= width ? 2 : 1
        let columns = min(heatmap.columns, width / cellWidth)
        let shrinking = Double(columns * cellWidth) / Double(max(1, heatmap.columns)) / 2
        let rows = max(1, min(Int((Double(heatmap.rows) * shrinking).rounded()), 40))
        let range = heatmap.values.finiteRange ?? 0...0
        let shades = Array("·░▒▓█")
        var lines: [TerminalLine] = (0..<rows).map { row in
            var text = ""
            for column in 0..<columns {
                let mean = mean(of: heatmap, row: row, of: rows, column: column, of: columns)
                text += String(repeating: mean.map { shades[level($0, in: range, of: shades.count)] } ?? "×", count: cellWidth)
            }
            return TerminalLine(text)
        }
        let levels = "\(NumberText.short(range.lowerBound)) \(shades.map(String.init).joined()) \(NumberText.short(range.upperBound))"
        lines.append(TerminalLine(levels + (heatmap.values.values.allSatisfy(\.isFinite) ? "" : "  × not finite"), .faint))
        return lines
    }

    /// The mean of the cells that one character stands for; nil where one of them is not finite.
    private func mean(of heatmap: Heatmap, row: Int, of rows: Int, column: Int, of columns: Int) -> Double? {
        let rowRange = (row * heatmap.rows / rows)..<max((row + 1) * heatmap.rows / rows, row * heatmap.rows / rows + 1)
        let start = column * heatmap.columns / columns
        let columnRange = start..<max((column + 1) * heatmap.columns / columns, start + 1)
        var sum = 0.0
        let count = Double(rowRange.count * columnRange.count)
        for row in rowRange {
            for column in columnRange {
                let value = heatmap.values.values[row * heatmap.columns + column]
                guard value.isFinite else { return nil }
                sum += value / count
            }
        }
        return sum
    }

    private func level(_ value: Double, in range: ClosedRange<Double>, of levels: Int) -> Int {
        let span = range.upperBound / 2 - range.lowerBound / 2
        guard span > 0 else { return levels / 2 }
        return min(levels - 1, max(0, Int((value / 2 - range.lowerBound / 2) / span * Double(levels))))
    }

    /// Each step on a line of its own, in the order of computation.
    private func lines(of graph: ComputationGraph) -> [TerminalLine] {
        let folding = GraphFolding(graph)
        let level = folding.level()
        let rows = level.items.enumerated().map { index, item in
            let node = graph.nodes[item.result]
            var what = node.operation.map { $0 == node.name ? $0 : "\(node.name) (\($0))" } ?? node.name
            if case .module(let module) = item.content { what = "\(folding.path(of: module, in: level)) (\(graph.modules[module].kind))" }
            let isOne = item.alike.isEmpty
            if !isOne { what = folding.name(ofAlike: item) }
            return [
                "\(index + 1)", what, item.inputs.map { "\($0 + 1)" }.joined(separator: ", "), node.shape.map { "\($0)" } ?? "", isOne ? node.value ?? "" : "",
                isOne ? node.gradient ?? "" : "",
            ]
        }
        let names = ["step", "what", "from", "shape", "value", "grad"]
        let used = names.indices.filter { column in column < 2 || rows.contains { !$0[column].isEmpty } }
        return TerminalTable(
            header: used.map { names[$0] }, rows: rows.map { row in used.map { row[$0] } },
            alignments: used.map { $0 == 0 ? .right : .left }
        ).lines(width: width)
    }
}

/// How the columns of a figure's table stand.
enum TableAlignment {
    /// Columns of numbers to the right, all others to the left.
    static func of(_ table: FigureTable) -> [Block.Table.Alignment] {
        let count = table.columns.isEmpty ? table.rows.first?.count ?? 0 : table.columns.count
        return (0..<count).map { column in
            let cells = table.rows.map { $0[column] }.filter { !$0.isEmpty }
            return !cells.isEmpty && cells.allSatisfy(isNumber) ? .right : .left
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        var text = Substring(text)
        if text.last == "%" { text.removeLast() }
        return Double(text) != nil
    }
}
