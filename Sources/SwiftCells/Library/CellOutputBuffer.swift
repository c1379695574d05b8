/// What a cell has printed and handed out so far.
package struct CellOutputBuffer {
    /// The text, as UTF-8.
    private(set) var text = ""
    private(set) var byteCount = 0
    private(set) var attachments: [CellOutcome.Attachment] = []
    private var attachedBytes = 0
    package var limit = Int.max

    /// What the figures of one cell may take: a page with more cannot be shown.
    static let attachedBytesLimit = 64 << 20

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

    /// - Throws: `CellFailure` of kind `.limit` where a cell hands out more than ``attachedBytesLimit``.
    mutating func attach(_ payload: any Sendable, bytes: Int) throws {
        guard bytes <= Self.attachedBytesLimit - attachedBytes else {
            throw CellFailure(.limit, "the cell draws figures of more than \(Self.attachedBytesLimit.grouped) bytes", notes: ["Draw fewer of them, or fewer points."])
        }
        attachedBytes += bytes
        attachments.append(CellOutcome.Attachment(outputOffset: byteCount, payload: payload))
    }
}
