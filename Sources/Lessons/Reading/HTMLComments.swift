/// The comments of a piece of raw HTML, and what stands between them.
struct HTMLComments: IteratorProtocol {
    enum Part: Hashable {
        /// What stands between `<!--` and `-->`, and the line it begins on.
        case comment(String, line: Int)
        case unclosedComment(String, line: Int)
        case other(String)
    }

    private var rest: ArraySlice<UInt8>
    private var line: Int

    init(_ text: String, firstLine: Int) {
        rest = Array(text.utf8)[...]
        line = firstLine
    }

    mutating func next() -> Part? {
        guard !rest.isEmpty else { return nil }
        if rest.starts(with: Array("<!--".utf8)) {
            let place = line
            _ = take(4)
            if let end = find("-->") {
                let content = take(end)
                _ = take(3)
                return .comment(content, line: place)
            }
            return .unclosedComment(take(rest.count), line: place)
        }
        return .other(take(find("<!--") ?? rest.count))
    }

    /// How many bytes stand before the next `mark`.
    private func find(_ mark: String) -> Int? {
        let mark = Array(mark.utf8)
        var index = rest.startIndex
        while let found = rest[index...].firstIndex(of: mark[0]) {
            if rest[found...].starts(with: mark) { return found - rest.startIndex }
            index = found + 1
        }
        return nil
    }

    private mutating func take(_ count: Int) -> String {
        let part = rest.prefix(count)
        line += part.count { $0 == UInt8(ascii: "\n") }
        rest = rest.dropFirst(count)
        return String(decoding: part, as: UTF8.self)
    }
}
