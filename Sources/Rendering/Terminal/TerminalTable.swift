import Lessons

/// A table that fits the page: columns as wide as they need to be, and where that is too much, as wide as there is room for,
/// with their text wrapped.
struct TerminalTable {
    private var alignments: [Block.Table.Alignment]
    private var header: [[TerminalSpan]]
    private var rows: [[[TerminalSpan]]]

    /// More columns than this cannot be told apart; the rest is left out, and the line says so.
    private static let mostColumns = 64
    private static let separator = TerminalSpan("  ")

    init(_ table: Block.Table, inline: TerminalInline) {
        alignments = table.alignments
        header = table.header.map { inline.spans($0, style: .bold) }
        rows = table.rows.map { $0.map { inline.spans($0) } }
    }

    init(header: [String], rows: [[String]], alignments: [Block.Table.Alignment]) {
        self.alignments = alignments
        self.header = header.map { [TerminalSpan(VisibleText.line($0), .bold)] }
        self.rows = rows.map { $0.map { [TerminalSpan(VisibleText.line($0))] } }
    }

    func lines(width: Int) -> [TerminalLine] {
        let columns = min(max(header.count, rows.map(\.count).max() ?? 0), Self.mostColumns)
        guard columns > 0 else { return [] }
        let widths = widths(columns: columns, room: width)
        guard widths.allSatisfy({ $0 > 0 }) else { return asRecords(columns: columns, width: width) }
        var lines: [TerminalLine] = []
        let hasHeader = header.contains { !$0.isEmpty }
        if hasHeader {
            lines += row(header, widths: widths)
            lines.append(line(widths.map { TerminalLine(String(repeating: "─", count: $0), .faint) }))
        }
        for cells in rows { lines += row(cells, widths: widths) }
        return lines
    }

    /// Every column gets its natural width if all fit; else the narrow ones do and the wide ones share the rest evenly.
    /// Zeros where there is no room for a table at all.
    private func widths(columns: Int, room: Int) -> [Int] {
        let natural = (0..<columns).map { column in
            max(1, ([header] + rows).map { $0.indices.contains(column) ? TerminalLine($0[column]).width : 0 }.max() ?? 0)
        }
        var left = room - (columns - 1) * Self.separator.text.count
        guard left >= columns * 4 || left >= natural.reduce(0, +) else { return Array(repeating: 0, count: columns) }
        var widths = Array(repeating: 0, count: columns)
        for (position, column) in natural.indices.sorted(by: { natural[$0] < natural[$1] }).enumerated() {
            widths[column] = min(natural[column], left / (columns - position))
            left -= widths[column]
        }
        return widths
    }

    private func row(_ cells: [[TerminalSpan]], widths: [Int]) -> [TerminalLine] {
        let wrapped = widths.indices.map { column in
            cells.indices.contains(column) ? TerminalWrapping.wrap(cells[column], width: widths[column]) : []
        }
        return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { index in
            line(
                widths.indices.map { column in
                    let text = index < wrapped[column].count ? wrapped[column][index] : []
                    return padded(text, to: widths[column], alignments.indices.contains(column) ? alignments[column] : .none)
                })
        }
    }

    private func line(_ cells: [TerminalLine]) -> TerminalLine {
        TerminalLine(Array(cells.map(\.spans).joined(separator: [Self.separator])))
    }

    private func padded(_ text: TerminalLine, to width: Int, _ alignment: Block.Table.Alignment) -> TerminalLine {
        let space = max(0, width - text.width)
        func spaces(_ count: Int) -> [TerminalSpan] { count > 0 ? [TerminalSpan(String(repeating: " ", count: count))] : [] }
        return switch alignment {
        case .none, .left: TerminalLine(text.spans + spaces(space))
        case .right: spaces(space) + text
        case .center: TerminalLine(spaces(space / 2) + text.spans + spaces(space - space / 2))
        }
    }

    /// Where the columns do not fit side by side: each row as lines of `name: value`.
    private func asRecords(columns: Int, width: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        for (index, cells) in rows.enumerated() {
            if index > 0 { lines.append([]) }
            for column in 0..<min(columns, cells.count) {
                let name = header.indices.contains(column) ? header[column] : []
                lines += TerminalWrapping.wrap(name + (name.isEmpty ? [] : [TerminalSpan(": ")]) + cells[column], width: width)
            }
        }
        return lines
    }
}
