/// What a cell has printed and handed out so far.
package struct CellOutputBuffer {
    /// The text, as UTF-8.
    private(set) var text = ""
    private(set) var byteCount = 0
    private(set) var attachments: [CellOutcome.Attachment] = []
    package var limit = Int.max

    package init(limit: Int = .max) { self.limit = limit }

    /// Appends text.
    ///
    /// - Throws: `CellFailure` of kind `.limit` where the budget is exceeded; what fits before is kept.
    mutating func write(_ more: String) throws {
        let count = more.utf8.count
        guard count <= limit - byteCount else {
            throw CellFailure(
                .limit, "the cell prints more than \(limit.grouped) bytes", notes: ["Print less."])
        }
        text += more
        byteCount += count
    }

    mutating func attach(_ payload: any Sendable) {
        attachments.append(CellOutcome.Attachment(outputOffset: byteCount, payload: payload))
    }
}
