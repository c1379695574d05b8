import Foundation
import Lessons
import Rendering

/// What a command writes, and where.
enum CommandOutput {
    /// Writes to standard output. Nothing is buffered, so that what was shown is there if the process is killed.
    static func show(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes a line to standard error, without the control characters that a file's name or text may bring.
    static func complain(_ text: String) {
        let text = VisibleText.of(text)
        let width = isatty(STDERR_FILENO) == 1 ? columns(of: STDERR_FILENO) : nil
        write((width.map { TerminalWrapping.text(text, width: $0) } ?? text) + "\n", to: STDERR_FILENO)
    }

    /// How standard output is to be written to.
    static func options(plain: Bool, width: Int? = nil) -> TerminalOptions {
        let environment = TerminalEnvironment(
            isTerminal: isatty(STDOUT_FILENO) == 1, columns: columns(of: STDOUT_FILENO), variables: ProcessInfo.processInfo.environment)
        return environment.options(plain: plain, width: width)
    }

    /// The columns that a line of progress may take on standard error: one less than there are, since one that wraps cannot be erased.
    static var progressColumns: Int { max(1, (columns(of: STDERR_FILENO) ?? 80) - 1) }

    /// The width of the terminal behind a descriptor, where there is one and it tells.
    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    /// Writes a report into a file, whole or not at all; `-` is standard output, as is its name, which must not be replaced where it is a file.
    static func save(_ text: String, as path: String) throws(LessonError) {
        guard path != "-", path != "/dev/stdout" else { return show(text) }
        try AtomicFile.replace(path, with: Array(text.utf8))
    }

    private static func write(_ text: String, to descriptor: Int32) {
        // Where nobody reads any more, or the disk is full, there is nowhere left to say so.
        DescriptorBytes.write(Array(text.utf8), to: descriptor)
    }
}
