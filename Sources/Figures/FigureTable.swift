/// Rows of text under names of columns.
public struct FigureTable: Hashable, Codable, Sendable {
    /// What stands over the table; nil for nothing.
    public var title: String?
    /// The names of the columns; empty where there are none.
    public var columns: [String]
    /// The rows from top to bottom, each with a cell for each column.
    public var rows: [[String]]

    /// The most cells of a table that anyone reads.
    package static let mostCells = 100_000

    /// - Throws: `FigureError` where there are no rows, or one has more or fewer cells than there are columns.
    package init(_ rows: [[String]], columns: [String] = [], title: String? = nil) throws(FigureError) {
        let width = columns.isEmpty ? rows.first?.count ?? 0 : columns.count
        guard width > 0 else { throw FigureError("table: there is nothing to show") }
        for (index, row) in rows.enumerated() where row.count != width {
            throw FigureError("table: row \(index) has \(NumberText.count(row.count, "cell")) and there are \(NumberText.count(width, "column"))")
        }
        guard rows.count <= Self.mostCells / width else {
            throw FigureError("table: \(rows.count) rows of \(width) are more than \(Self.mostCells) cells; show a part of them")
        }
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    /// `[table: results, 3 rows, 2 columns]`
    public var summary: String {
        var parts = title.map { [NumberText.title($0)] } ?? []
        parts.append(NumberText.count(rows.count, "row"))
        parts.append(NumberText.count(columns.isEmpty ? rows.first?.count ?? 0 : columns.count, "column"))
        return "[table: \(parts.joined(separator: ", "))]"
    }
}
