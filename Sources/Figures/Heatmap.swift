/// A matrix as colours.
public struct Heatmap: Hashable, Codable, Sendable {
    /// What stands over the picture; nil for nothing.
    public var title: String?
    /// How many rows the matrix has.
    public var rows: Int
    /// How many columns the matrix has.
    public var columns: Int
    /// Row by row, from the top.
    public var values: Samples

    /// The most cells that are drawn: a picture of more says nothing that its average would not.
    package static let mostCells = 250_000

    /// - Throws: `FigureError` where the matrix is empty, ragged or too large.
    package init(_ matrix: [[Double]], title: String? = nil) throws(FigureError) {
        let columns = matrix.first?.count ?? 0
        guard columns > 0 else { throw FigureError("heatmap: the matrix is empty") }
        for (index, row) in matrix.enumerated() where row.count != columns {
            throw FigureError("heatmap: row 0 has \(NumberText.count(columns, "value")) and row \(index) has \(row.count); rows must be equally long")
        }
        try self.init(rows: matrix.count, columns: columns, values: matrix.flatMap { $0 }, title: title)
    }

    /// - Throws: `FigureError` where the matrix is empty or too large, or has not as many values as it should.
    package init(rows: Int, columns: Int, values: [Double], title: String? = nil) throws(FigureError) {
        guard rows > 0, columns > 0 else { throw FigureError("heatmap: the matrix is empty (\(rows) x \(columns))") }
        let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
        guard !overflows, count <= Self.mostCells else {
            throw FigureError("heatmap: \(rows) x \(columns) are more than \(Self.mostCells) values; draw a part of it")
        }
        guard values.count == count else { throw FigureError("heatmap: \(rows) x \(columns) need \(count) values, and there are \(values.count)") }
        self.title = title
        self.rows = rows
        self.columns = columns
        self.values = Samples(values)
    }

    /// `[heatmap: weights, 3 x 4, -1.2 to 0.8]`
    public var summary: String {
        var parts = title.map { [NumberText.title($0)] } ?? []
        parts.append("\(rows) x \(columns)")
        if let range = values.finiteRange {
            parts.append("\(NumberText.short(range.lowerBound)) to \(NumberText.short(range.upperBound))")
        }
        return "[heatmap: \(parts.joined(separator: ", "))]"
    }
}
