/// What came of running one cell.
package struct CellOutcome: Sendable {
    /// Something a built-in handed out beside its line of text, such as a figure.
    package struct Attachment: Sendable {
        /// Where in `output` it belongs: a count of UTF-8 bytes from the start, just before its line of text.
        package var outputOffset: Int
        package var payload: any Sendable

        package init(outputOffset: Int, payload: any Sendable) {
            self.outputOffset = outputOffset
            self.payload = payload
        }
    }

    /// All that the cell printed, up to where it ended or failed.
    package var output: String = ""
    /// The last expression's value as `print` would show it, where the cell ends in an expression that is not `Void`.
    package var value: String?
    /// The values noted at probed lines, in the order they came; several where the line ran several times.
    package var probes: [Int: [String]] = [:]
    package var attachments: [Attachment] = []
    /// Empty where the cell ran to its end.
    package var errors: [CellDiagnostic] = []
    package var warnings: [CellDiagnostic] = []
    /// The fuel used: the same on every machine.
    package var steps: Int = 0

    package init() {}

    package var succeeded: Bool { errors.isEmpty }
}
