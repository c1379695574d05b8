/// Why a lesson, or any file a command reads, cannot be used at all. Its command ends with exit status 2.
package struct LessonError: Error, Hashable, Sendable {
    /// The file, by the path that the user gave.
    package var file: String
    /// The line the message speaks of, where there is one.
    package var line: Int?
    /// What is wrong, in a sentence without a full stop.
    package var message: String
    /// What to do about it, where there is something to say.
    package var remedy: String?

    /// - Parameters:
    ///   - file: The file, by the path that the user gave.
    ///   - line: The line the message speaks of, where there is one.
    ///   - message: What is wrong, in a sentence without a full stop.
    ///   - remedy: What to do about it, where there is something to say.
    package init(file: String, line: Int? = nil, _ message: String, remedy: String? = nil) {
        self.file = file
        self.line = line
        self.message = message
        self.remedy = remedy
    }
}

extension LessonError: CustomStringConvertible {
    /// `file:line: message` and, on a line of its own, the remedy.
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(message)" + (remedy.map { "\n  \($0)" } ?? "")
    }
}
