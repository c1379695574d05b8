/// What came of compiling a lesson with `swiftc`.
package struct Verification: Sendable {
    /// Something that is not the same here and there.
    package struct Finding: Hashable, Sendable {
        /// What is not the same.
        package enum Kind: Hashable, Sendable {
            /// The lesson fails here, so that the rest of it cannot be held against anything.
            case failedHere(String)
            /// The compiler refuses what runs here: its messages.
            case rejected(String)
            /// The compiler takes what is refused here, with the message given.
            case accepted(String)
            /// The program ended before its last cell.
            case ended(String)
            /// A cell that fails here, with the message given, ran to its end there.
            case didNotFail(String)
            /// The outputs differ: expected is here, actual is there.
            case different(Difference)
        }

        /// The line of the lesson it is about.
        package var line: Int
        /// What is not the same.
        package var kind: Kind

        /// - Parameters:
        ///   - line: The line of the lesson it is about.
        ///   - kind: What is not the same.
        package init(line: Int, _ kind: Kind) {
            self.line = line
            self.kind = kind
        }
    }

    /// The lesson's file, by the path that the user gave.
    package var file: String
    /// How many cells were compared.
    package var cells: Int
    /// What is not the same, from top to bottom; none where the lesson is verified.
    package var findings: [Finding]
    /// Wall time of compiling and running, in seconds.
    package var seconds: Double
}
