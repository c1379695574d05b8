/// What is wrong with a cell, in a learner's words, and where in the lesson's file.
///
/// Lines and columns are those of the *file* the cell stands in, both counted from 1; a column counts characters
/// (grapheme clusters), as an editor does.
package struct CellDiagnostic: Error, Hashable, Codable, Sendable {
    /// What stage of the cell's life found it.
    package enum Kind: String, Codable, Sendable {
        /// The text is not Swift.
        case syntax
        /// It is Swift, but the names or types do not fit.
        case type
        /// It is valid Swift that cells do not run.
        case unsupported
        /// It ran, and failed as Swift would trap, or as the engine refused.
        case runtime
        /// It exceeded a budget: steps, memory, depth, output, source.
        case limit
        /// An inconsistency of Gradual's own.
        case internalFault = "internal"
    }

    /// A further sentence: a cause, a remedy, a call of the stack, another place.
    package struct Note: Hashable, Codable, Sendable {
        package var message: String
        /// The place the note speaks of, where it has one.
        package var range: FileRange?

        package init(_ message: String, at range: FileRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    package var kind: Kind
    package var message: String
    package var range: FileRange
    package var notes: [Note]

    package init(_ kind: Kind, _ message: String, at range: FileRange, notes: [Note] = []) {
        self.kind = kind
        self.message = message
        self.range = range
        self.notes = notes
    }
}
