/// What the page says against what the code gives, as rows to draw: equal lines, lines only the page has, lines only the
/// code gives, with the characters marked in which a line differs.
package struct Difference: Hashable, Codable, Sendable {
    /// A stretch of a line.
    package struct Stretch: Hashable, Codable, Sendable {
        /// The characters of the stretch.
        package var text: String
        /// Whether this is what differs, such as the digits of a number.
        package var isDifferent: Bool

        /// - Parameters:
        ///   - text: The characters of the stretch.
        ///   - isDifferent: Whether this is what differs.
        package init(_ text: String, isDifferent: Bool) {
            self.text = text
            self.isDifferent = isDifferent
        }
    }

    /// One row. An expected row that has a given one of the same line is followed by it.
    package enum Row: Hashable, Codable, Sendable {
        /// A line that is as the page says: what the code gave.
        case same(String)
        /// A line of the page that the code did not give.
        case expected([Stretch])
        /// A line the code gave that the page does not have.
        case actual([Stretch])
        /// So many equal lines are left out here.
        case gap(Int)
    }

    /// The rows, from top to bottom.
    package var rows: [Row]

    /// - Parameter rows: The rows, from top to bottom.
    package init(rows: [Row]) {
        self.rows = rows
    }
}
