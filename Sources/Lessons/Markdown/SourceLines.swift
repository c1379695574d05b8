/// The lines of a file, by their bytes. A line ends in `\n`, `\r\n` or `\r`, as in CommonMark.
struct SourceLines {
    let bytes: [UInt8]
    /// Where each line begins; beyond the last line, the end of the file.
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = Self.starts(in: bytes)
    }

    private static func starts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
        }
        if starts.last != bytes.count { starts.append(bytes.count) }
        return starts
    }

    /// How many lines there are; text after the last line end counts as one.
    var count: Int { starts.count - 1 }

    /// The bytes of a line, counted from 1, with its line end. Empty beyond the last line.
    func range(_ line: Int) -> Range<Int> {
        guard line >= 1, line <= count else { return bytes.count..<bytes.count }
        return starts[line - 1]..<starts[line]
    }

    /// The bytes of a line without its line end.
    func content(_ line: Int) -> Range<Int> {
        let whole = range(line)
        var end = whole.upperBound
        while end > whole.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return whole.lowerBound..<end
    }

    /// The line, from 1, that holds a byte.
    func line(at offset: Int) -> Int {
        var low = 0, high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The lines of a text, without their line ends; a line end at the very end begins no further line.
    static func split(_ text: String) -> [String] {
        let lines = SourceLines(Array(text.utf8))
        return lines.bytes.isEmpty ? [] : (1...lines.count).map { lines.string(lines.content($0)) }
    }
}
