#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Replaces files so that at every moment, whatever happens, either the old or the new text is there, whole.
package enum AtomicFile {
    /// Writes a file: into a new file beside it, flushed to the disk, then moved into its place. Permissions are kept, and
    /// of a symbolic link it is the file it leads to that is replaced. What is no file, such as a pipe or a device, is written to
    /// and stays what it is.
    ///
    /// - Throws: a `LessonError` where it cannot be written; the old file is then untouched.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(LessonError) {
        var status = stat()
        if stat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFREG: break
            case S_IFDIR: throw LessonError(file: path, "this is a folder, and a file is wanted", remedy: "Name a file in it.")
            default: return try pour(bytes, into: path)
            }
        }
        let target = resolved(path)
        let (folder, name) = split(target)
        var template = Array("\(folder)/.\(name.prefix(64)).XXXXXX".utf8CString)
        let descriptor = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
        guard descriptor >= 0 else {
            guard errno != ENOENT else { throw LessonError(file: path, "its folder is not there", remedy: "Make it first: mkdir -p \(folder)") }
            throw failure(path, "the folder cannot be written to", errno)
        }
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(LessonError) {
            defer { close(descriptor) }
            try fill(descriptor, with: bytes, of: target, path: path)
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, target) == 0 else {
            let code = errno
            unlink(temporary)
            throw failure(path, "the file cannot be replaced", code)
        }
        // The move itself is on the disk once the folder is. Where a folder cannot be flushed, the file system sees to it.
        let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folderDescriptor >= 0 {
            fsync(folderDescriptor)
            close(folderDescriptor)
        }
    }

    private static func fill(_ descriptor: Int32, with bytes: [UInt8], of target: String, path: String) throws(LessonError) {
        var status = stat()
        let mode: mode_t
        if stat(target, &status) == 0 {
            mode = status.st_mode & 0o7777
            // Only root may give a file away; others keep their own.
            _ = fchown(descriptor, status.st_uid, status.st_gid)
        } else {
            let mask = umask(0)
            umask(mask)
            mode = 0o666 & ~mask
        }
        guard fchmod(descriptor, mode) == 0 else { throw failure(path, "its permissions cannot be kept", errno) }
        guard DescriptorBytes.write(bytes, to: descriptor) else { throw failure(path, "the new text cannot be written", errno) }
        guard fsync(descriptor) == 0 else { throw failure(path, "the new text cannot be flushed to the disk", errno) }
    }

    /// Writes to what cannot be replaced.
    private static func pour(_ bytes: [UInt8], into path: String) throws(LessonError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LessonError(file: path, "it cannot be written to: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        guard DescriptorBytes.write(bytes, to: descriptor) else { throw LessonError(file: path, "it cannot be written to: \(String(cString: strerror(errno)))") }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
        let folder = String(path[..<slash])
        return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
    }

    private static func failure(_ path: String, _ message: String, _ code: Int32) -> LessonError {
        LessonError(
            file: path, "nothing was changed: \(message) (\(String(cString: strerror(code))))",
            remedy: code == ENOSPC ? "Make room on the disk." : "Check the permissions of the file and of its folder.")
    }
}
