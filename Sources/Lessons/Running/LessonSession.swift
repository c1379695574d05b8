import SwiftCells
import TensorCells

/// What runs the cells of one lesson, one after the other, each seeing what those before it declared.
package protocol LessonSession: AnyObject {
    /// Cells to come, for another thread to parse while those before them run; nil where the session has no use for that.
    func cellsAhead(_ sources: [CellSource]) -> CellsAhead?

    /// Runs a cell to its end, to its failure or to its limit.
    func run(_ source: CellSource) -> CellOutcome

    /// The built-ins that the cell which last passed the checker uses, by their names in the library's documentation.
    var builtinsUsed: [String] { get }

    /// Where the random numbers stand, if a program can be brought there by drawing.
    var randomPlace: TensorSession.RandomPlace? { get }

    /// Told by loops that show their progress how many items they have begun, and how many there are: 0 where that is not known.
    var onProgress: ((_ done: Int, _ total: Int) -> Void)? { get set }
}

extension LessonSession {
    /// Nothing is parsed ahead, unless a session says otherwise.
    package func cellsAhead(_ sources: [CellSource]) -> CellsAhead? { nil }
}
