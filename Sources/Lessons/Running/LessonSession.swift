import SwiftCells

/// What runs the cells of one lesson, one after the other, each seeing what those before it declared.
package protocol LessonSession: AnyObject {
    /// Runs a cell to its end, to its failure or to its limit.
    func run(_ source: CellSource) -> CellOutcome
}
