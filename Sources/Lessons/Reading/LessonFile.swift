#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A text file as it stands on the disk, read with care: nothing but a regular file of a bearable size is opened.
package struct LessonFile: Sendable {
    /// The path as the user gave it.
    package var path: String
    /// The text, without a byte order mark.
    package var text: String
    /// Whether the file begins with a byte order mark.
    package var hasByteOrderMark: Bool

    /// The largest file that is read, in bytes: a lesson of a thousand pages.
    package static let mostBytes = 4 << 20

    /// Reads a file.
    ///
    /// - Throws: a `LessonError` where it is missing, no regular file, too large, or not text in UTF-8.
    package init(path: String, mostBytes: Int = LessonFile.mostBytes) throws(LessonError) {
        // Not waiting for a writer, should this be a named pipe.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unopened(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.unopened(path, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR:
            throw LessonError(file: path, "this is a folder, and a file is wanted", remedy: "Name a Markdown file in it.")
        default:
            throw LessonError(file: path, "this is no regular file", remedy: "Name a Markdown file.")
        }
        let tooLarge = LessonError(
            file: path, "the file is too large: \(status.st_size) bytes, where \(mostBytes) are the most",
            remedy: "Cut it into several lessons, and keep pictures and data in files of their own.")
        guard status.st_size <= mostBytes else { throw tooLarge }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw Self.unopened(path, errno) }
            if got == 0 { break }
            count += got
        }
        try self.init(path: path, bytes: Array(bytes.prefix(count)))
    }

    /// Takes the bytes of a file that has been read already.
    ///
    /// - Throws: a `LessonError` where they are not text in UTF-8.
    package init(path: String, bytes: [UInt8]) throws(LessonError) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = bytes.starts(with: mark)
        let body = hasMark ? Array(bytes.dropFirst(mark.count)) : bytes
        if let zero = body.firstIndex(of: 0) {
            throw LessonError(
                file: path, line: SourceLines(body).line(at: zero), "this is not a text file: it holds a zero byte",
                remedy: "Name a Markdown file, saved as UTF-8.")
        }
        guard let text = String(validating: body, as: UTF8.self) else {
            let lines = SourceLines(body)
            let line = (1...lines.count).first { String(validating: body[lines.range($0)], as: UTF8.self) == nil }
            throw LessonError(file: path, line: line, "this is not UTF-8 text", remedy: "Save the file as UTF-8.")
        }
        self.path = path
        self.text = text
        hasByteOrderMark = hasMark
    }

    private static func unopened(_ path: String, _ error: Int32) -> LessonError {
        switch error {
        case ENOENT, ENOTDIR:
            LessonError(file: path, "there is no such file", remedy: "Check the spelling of the path, and the folder you are in.")
        case EACCES, EPERM: LessonError(file: path, "you may not read this file", remedy: "Check its permissions.")
        default: LessonError(file: path, "the file cannot be read: \(String(cString: strerror(error)))")
        }
    }
}
