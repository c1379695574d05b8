/// Why a run ended before its end.
package struct CellFailure: Error {
    package enum Kind {
        /// What Swift would trap on, or what a built-in refused.
        case runtime
        /// A budget was exceeded.
        case limit
        /// An error was thrown and nobody caught it; `value` is the error.
        case thrown
        /// An inconsistency of Gradual's own.
        case internalFault
    }

    package var kind: Kind
    /// A sentence in a learner's words.
    package var message: String
    /// Further sentences: a cause, a remedy.
    package var notes: [String]
    /// Whether the message is known elsewhere by these very words, which are then shown as they are.
    package var isVerbatim = false
    /// The thrown error. (A failure never leaves its session's thread while it holds one.)
    nonisolated(unsafe) var value: AnyValue?
    /// The calls under way, innermost first; empty until the failure leaves its frame. (It too stays on its session's thread.)
    package nonisolated(unsafe) internal(set) var stack: [Call] = []

    /// A call under way: whose, and at which place of its file.
    ///
    /// Lines and columns are worked out when they are asked for: most errors are thrown to be caught.
    package struct Call {
        package let name: String
        let file: SourceFile?
        let place: SourceRange?

        /// The place by line and column; nil where no learner wrote it.
        package var range: FileRange? { place.flatMap { file?.fileRange($0) } }

        /// What stands there.
        var text: String { place.flatMap { file?.slice($0) } ?? "" }
    }

    package init(_ kind: Kind, _ message: String, notes: [String] = [], isVerbatim: Bool = false) {
        self.kind = kind
        self.message = message
        self.notes = notes
        self.isVerbatim = isVerbatim
    }
}

/// What Swift traps on, with the values that say why.
enum Trap {
    case overflow(String)
    case divisionByZero(String)
    case index(Int, count: Int, lowerBound: Int)
    case nilUnwrapped
    case unownedGone
    case emptySlot
    /// Nobody may use what is being changed.
    case beingChanged
    case conversion(String)

    var message: String {
        switch self {
        case .overflow(let what): "arithmetic overflow: \(what)"
        case .divisionByZero(let what): "division by zero: \(what)"
        case .index(let index, let count, let lowerBound):
            if lowerBound != 0 {
                "index out of range: index \(index), but the slice's indices are \(lowerBound)..<\(lowerBound + count)"
            } else if index < 0 {
                "index out of range: index \(index) is negative"
            } else {
                "index out of range: index \(index), but the array has \(count) element\(count == 1 ? "" : "s")"
            }
        case .nilUnwrapped: "unexpectedly found nil while unwrapping an Optional value"
        case .unownedGone: "the instance that an unowned variable referred to is gone"
        case .emptySlot: "this variable is being changed elsewhere at the same time, or has no value yet"
        case .beingChanged: "this variable is used while it is being changed"
        case .conversion(let what): what
        }
    }
}
