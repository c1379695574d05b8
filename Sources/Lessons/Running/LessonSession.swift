import SwiftCells

/// What runs the cells of one lesson, one after the other, each seeing what those before it declared.
package protocol LessonSession: AnyObject {
    /// Runs a cell to its end, to its failure or to its limit.
    func run(_ source: CellSource) -> CellOutcome

    /// The built-ins that the cell which last passed the checker uses, by their names in the library's documentation.
    var builtinsUsed: [String] { get }
}
