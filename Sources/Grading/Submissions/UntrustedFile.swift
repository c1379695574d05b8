import Glibc

/// Why a file that someone handed in cannot be read, in words for its author.
package struct UnreadableFile: Error, Hashable, Sendable {
    /// Why, in a sentence without a full stop.
    package var reason: String

    /// - Parameter reason: Why, in a sentence without a full stop.
    package init(_ reason: String) {
        self.reason = reason
    }

    /// There is nothing to be read, and no sign that there should be.
    package static let notHandedIn = UnreadableFile("nothing was handed in")
}

/// Reading of files whose author may mean harm: no link is followed, no FIFO waited on, no device opened for long, no more
/// read than a submission may hold, and nothing but UTF-8 text let through.
package enum UntrustedFile {
    /// What a submission's file may hold: far more than any exercise, far less than would slow the grader.
    package static let sizeLimit = 1 << 20

    /// Reads a file as text: without a byte order mark, lines ended by `\n` alone.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - directory: An open directory that a relative `path` starts from; the working directory by default.
    ///   - followsLinks: Whether `path` may itself be a symbolic link: for a file that the user of the command named.
    package static func read(
        _ path: String, in directory: CInt = AT_FDCWD, followsLinks: Bool = false, limit: Int = sizeLimit
    ) throws(UnreadableFile) -> String {
        try text(of: readBytes(path, in: directory, followsLinks: followsLinks, limit: limit))
    }

    /// Reads a regular file's bytes.
    package static func readBytes(
        _ path: String, in directory: CInt = AT_FDCWD, followsLinks: Bool = false, limit: Int = sizeLimit
    ) throws(UnreadableFile) -> [UInt8] {
        // Without O_NONBLOCK, opening a FIFO waits for a writer that never comes.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
        let descriptor = openat(directory, path, flags)
        guard descriptor >= 0 else {
            switch errno {
            case ELOOP: throw UnreadableFile("it is a symbolic link; hand in the file itself")
            case ENOENT: throw UnreadableFile("there is no such file")
            case ENXIO: throw UnreadableFile("it is a socket, not a file")
            default: throw UnreadableFile(String(cString: strerror(errno)).lowercased())
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw UnreadableFile(String(cString: strerror(errno)).lowercased()) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw UnreadableFile("it is a folder, not a file")
        case S_IFIFO: throw UnreadableFile("it is a pipe, not a file")
        default: throw UnreadableFile("it is a device, not a file")
        }
        guard status.st_size <= limit else { throw UnreadableFile(tooLarge(limit)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw UnreadableFile(String(cString: strerror(errno)).lowercased())
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            // The file may grow while it is read.
            guard bytes.count <= limit else { throw UnreadableFile(tooLarge(limit)) }
        }
    }

    /// Reads bytes as UTF-8 text, without a byte order mark, lines ended by `\n` alone.
    package static func text(of bytes: [UInt8]) throws(UnreadableFile) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw UnreadableFile("it is UTF-16 text; save it as UTF-8")
        }
        if let place = bytes.firstIndex(of: 0) {
            throw UnreadableFile("line \(line(of: place, in: bytes)) holds a NUL byte; it is no text file")
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lines: [UInt8] = []
        lines.reserveCapacity(content.count)
        var index = content.startIndex
        while index < content.endIndex {
            if content[index] == 0x0D {
                lines.append(0x0A)
                if index + 1 < content.endIndex, content[index + 1] == 0x0A { index += 1 }
            } else {
                lines.append(content[index])
            }
            index += 1
        }
        guard let text = String(validating: lines, as: UTF8.self) else {
            throw UnreadableFile("line \(firstInvalidLine(lines)) is not UTF-8 text")
        }
        return text
    }

    private static func tooLarge(_ limit: Int) -> String {
        "it is larger than the \(limit >> 10) KiB that a submission may have"
    }

    private static func line(of place: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<place].count { $0 == 0x0A }
    }

    private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
        var number = 1
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if String(validating: line, as: UTF8.self) == nil { return number }
            number += 1
        }
        return number
    }
}
