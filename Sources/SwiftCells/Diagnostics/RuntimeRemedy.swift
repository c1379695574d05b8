/// What to do about a failure, read from the code that failed.
enum RuntimeRemedy {
    /// - Parameters:
    ///   - message: the failure's words.
    ///   - text: the expression that failed, as the learner wrote it.
    static func note(for message: String, at text: String) -> String? {
        if message == Trap.nilUnwrapped.message, text.hasSuffix("!"), !text.contains("\n") {
            let value = text.dropLast()
            if value.hasSuffix(".grad") { return "\(value) is nil: backward() has not been called yet, or the tensor requires no gradient." }
            return value.count < 60 ? "\(value) is nil here: look first with 'if let', or give a value for this case with '??'." : nil
        }
        if message.hasPrefix("index out of range"), message.hasSuffix(" is negative"), let open = text.firstIndex(of: "["), text.firstIndex(of: "\n") == nil {
            let name = text[..<open]
            return "Indices begin at 0; counted from the end, it is \(name).last, or \(name)[\(name).count - 1]."
        }
        if message.hasPrefix("the range's lower bound"), let points = text.firstRange(of: "..."), !text.contains("\n") {
            let (start, end) = (text[..<points.lowerBound], text[points.upperBound...])
            return "To count down, write stride(from: \(start), through: \(end), by: -1)."
        }
        return nil
    }
}
