import SwiftCells

extension Lesson {
    /// Reads a lesson, an exercise, a key or a submission.
    ///
    /// - Parameters:
    ///   - path: where the file is, as the user gave it.
    ///   - kind: which directives and attributes mean something in it.
    /// - Throws: a `LessonError` with its line where the file cannot be used.
    package static func read(_ path: String, as kind: LessonKind = .lesson) throws(LessonError) -> Lesson {
        try Lesson(LessonFile(path: path), as: kind)
    }

    /// Reads a text as a lesson.
    ///
    /// - Throws: a `LessonError` with its line where the text cannot be used.
    package init(_ text: String, file: String, as kind: LessonKind = .lesson) throws(LessonError) {
        try self.init(LessonFile(path: file, bytes: Array(text.utf8)), as: kind)
    }

    /// Reads the text of a file as a lesson.
    ///
    /// - Throws: a `LessonError` with its line where the text cannot be used.
    package init(_ file: LessonFile, as kind: LessonKind = .lesson) throws(LessonError) {
        let lines = SourceLines(Array(file.text.utf8))
        guard !file.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
            throw LessonError(
                file: file.path, line: 1, "the file is empty", remedy: "Begin a lesson with a heading, such as `# Tensors`, and a `swift` fence.")
        }
        try SizeLimits.check(lines, file: file.path)
        let read = CommonMark.withDocument(lines.bytes) { document -> Result<(LessonInterpreter, [Block]), LessonError> in
            var builder = BlockBuilder(
                file: file.path, lines: lines, interpreter: LessonInterpreter(file: file.path, kind: kind, lines: lines), document: document)
            do throws(LessonError) {
                let blocks = try builder.blocks(in: document)
                return .success((builder.interpreter, blocks))
            } catch {
                return .failure(error)
            }
        }
        guard let read else { throw LessonError(file: file.path, "the Markdown could not be read: memory is short") }
        let (found, blocks) = try read.get()
        try found.finish()
        self.file = file.path
        source = file.text
        hasByteOrderMark = file.hasByteOrderMark
        title = Self.title(of: blocks) ?? Self.name(of: file.path)
        settings = found.settings
        directives = found.directives
        self.blocks = blocks
        cells = found.cells
    }

    private static func title(of blocks: [Block]) -> String? {
        for case .heading(level: 1, let text, _) in blocks where !text.plainText.isEmpty { return text.plainText }
        return nil
    }

    private static func name(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
}
