/// Tells code in a line of prose that is Python from code that is Swift: a name in `torch.randn(2, dtype=torch.float32)` is not the one
/// that the page's cells mean by it.
enum PythonCode {
    /// What Python's modules are called in such code.
    private static let modules: Set<Substring> = ["torch", "torchvision", "nn", "F", "optim", "np", "numpy", "math", "plt"]
    private static let words: Set<Substring> = ["True", "False", "None", "def", "lambda", "elif"]

    /// Whether a piece of code has what Swift has not: a module before a point, `name=value` without room, a name of words joined
    /// by underscores, `__init__`, or one of Python's own words.
    static func isPython(_ code: String) -> Bool {
        let bytes = code.utf8
        var start = bytes.startIndex
        var previous: UInt8 = 0
        while start < bytes.endIndex {
            guard isWord(bytes[start]) else {
                previous = bytes[start]
                bytes.formIndex(after: &start)
                continue
            }
            let end = bytes[start...].firstIndex { !isWord($0) } ?? bytes.endIndex
            let word = code[start..<end]
            let next = end < bytes.endIndex ? bytes[end] : 0
            if words.contains(word) || previous != UInt8(ascii: ".") && next == UInt8(ascii: ".") && modules.contains(word) { return true }
            if isJoined(word) { return true }
            if next == UInt8(ascii: "="), let after = bytes[end...].dropFirst().first, after != UInt8(ascii: "="), after != UInt8(ascii: " ") { return true }
            previous = 0
            start = end
        }
        return false
    }

    /// `requires_grad` and `__init__`, not `add_`, `_inner`, `1_000` or `____`.
    private static func isJoined(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        if word.hasPrefix("__"), word.utf8.contains(where: { $0 != UInt8(ascii: "_") }) { return true }
        let inner = word.utf8.drop { $0 == UInt8(ascii: "_") }.reversed().drop { $0 == UInt8(ascii: "_") }
        return inner.contains(UInt8(ascii: "_"))
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }
}
