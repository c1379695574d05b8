import Foundation
import Glibc

/// A teacher's folder of submissions to one exercise file: a folder a student, a file a student, or some of both.
///
/// - `ada/03-losses.md`, or `ada/mse.swift` with one file an exercise: the folder's name is the student's.
/// - `ada.md`: the file's name is.
///
/// Only the names are read at first; each submission is read when its turn comes, so that a class of any size needs little memory.
package struct ClassFolder: Sendable {
    /// One student's place in the folder.
    package struct Entry: Hashable, Sendable {
        /// What stands in the folder by that name.
        package enum Kind: Hashable, Sendable {
            case file
            case folder
            /// Its name alone rules it out.
            case refused(reason: String)
        }

        /// The student's name: that of the folder, or of the file without its ending.
        package var student: String
        /// The name within the class folder.
        package var name: String
        /// What stands in the folder by that name.
        package var kind: Kind
    }

    /// The folder.
    package let path: String
    /// By student's name.
    package let entries: [Entry]
    /// Names of files that are no submission: what the teacher may want to look at.
    package let ignored: [String]

    /// Lists a class folder.
    ///
    /// - Throws: `UnreadableFile` where there is no such folder.
    package init(path: String) throws(UnreadableFile) {
        self.path = path
        var entries: [Entry] = []
        var ignored: [String] = []
        let directory = try Self.open(path, followsLinks: true)
        defer { close(directory) }
        for listed in try Self.list(directory) {
            guard let name = listed.name else {
                let repaired = String(decoding: listed.bytes, as: UTF8.self)
                entries.append(Entry(student: repaired, name: repaired, kind: .refused(reason: "its name is not UTF-8 text")))
                continue
            }
            if name.hasPrefix(".") { continue }
            // Some systems store names with decomposed accents; the gradebook must know the student again from any of them.
            let student = (name.hasSuffix(".md") && listed.kind != .folder ? String(name.dropLast(3)) : name).precomposedStringWithCanonicalMapping
            switch listed.kind {
            case .folder:
                entries.append(Entry(student: student, name: name, kind: .folder))
            case .link where !name.contains("."):
                entries.append(Entry(student: student, name: name, kind: .refused(reason: "it is a symbolic link; hand in the folder itself")))
            case .file, .link, .other:
                if name.hasSuffix(".md") {
                    entries.append(Entry(student: student, name: name, kind: .file))
                } else {
                    ignored.append(name)
                }
            }
        }
        self.entries = Self.refusingTwins(entries).sorted { ($0.student, $0.name) < ($1.student, $1.name) }
        self.ignored = ignored.sorted()
    }

    /// Reads one student's submission.
    ///
    /// - Parameters:
    ///   - exerciseName: The exercise file's name without `.md`: the name a learner's file in a folder must have.
    ///   - ids: The exercises' ids: the names that `.swift` files may have.
    /// - Throws: `UnreadableFile` with the reason why the submission is refused.
    package func read(_ entry: Entry, exerciseName: String, ids: [String]) throws(UnreadableFile) -> SubmissionText {
        let directory = try Self.open(path, followsLinks: true)
        defer { close(directory) }
        switch entry.kind {
        case .refused(let reason):
            throw UnreadableFile(reason)
        case .file:
            let text = try UntrustedFile.read(entry.name, in: directory)
            return SubmissionText(
                student: entry.student, path: entry.name, files: [.init(name: entry.name, text: text)], handedIn: Self.changed([entry.name], in: directory))
        case .folder:
            let folder = try Self.open(entry.name, in: directory, followsLinks: false)
            defer { close(folder) }
            let names = try Self.list(folder).compactMap(\.name)
            let page = exerciseName + ".md"
            let wanted = names.filter { $0 == page || $0.hasSuffix(".swift") && ids.contains(String($0.dropLast(6))) }.sorted()
            guard !wanted.isEmpty else {
                // A misspelt name is the learner's mistake; nothing like it is nothing handed in.
                guard nearest(to: page, among: names) != nil || names.contains(where: { $0.hasSuffix(".swift") }) else { throw UnreadableFile.notHandedIn }
                let others = names.filter { !$0.hasPrefix(".") }.sorted()
                let rest = others.isEmpty ? "it is empty" : "it has " + others.prefix(3).joined(separator: ", ") + (others.count > 3 ? ", …" : "")
                throw UnreadableFile("the folder has no \(page) (\(rest))")
            }
            var files: [SubmissionText.File] = []
            for name in wanted {
                do {
                    files.append(.init(name: name, text: try UntrustedFile.read(name, in: folder)))
                } catch {
                    throw UnreadableFile("\(name): \(error.reason)")
                }
            }
            return SubmissionText(
                student: entry.student, path: "\(entry.name)/\(wanted[0])", files: files, handedIn: Self.changed(wanted, in: folder))
        }
    }

    /// When the newest of some files was last changed, in seconds since 1970.
    private static func changed(_ names: [String], in directory: CInt) -> Double? {
        names.compactMap { name -> Double? in
            var status = stat()
            guard fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
            return Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
        }.max()
    }

    /// Two names that people or file systems cannot tell apart (letters' case, composed and decomposed accents) are both refused:
    /// a grade must not go to the wrong one.
    private static func refusingTwins(_ entries: [Entry]) -> [Entry] {
        var groups: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            // Swift's strings compare by canonical equivalence, so composed and decomposed forms fall together here.
            groups[entry.student.lowercased(), default: []].append(index)
        }
        var result = entries
        for twins in groups.values where twins.count > 1 {
            let names = twins.map { entries[$0].name }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: " and ")
            for index in twins {
                result[index].kind = .refused(reason: "there is more than one submission of this name: \(names)")
            }
        }
        return result
    }

    private struct Listed {
        enum Kind { case file, folder, link, other }

        var bytes: [UInt8]
        /// Nil where the bytes are not UTF-8.
        var name: String?
        var kind: Kind
    }

    private static func open(_ path: String, in directory: CInt = AT_FDCWD, followsLinks: Bool) throws(UnreadableFile) -> CInt {
        let descriptor = openat(directory, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw UnreadableFile("there is no such folder")
            case ENOTDIR: throw UnreadableFile("it is not a folder")
            case ELOOP: throw UnreadableFile("it is a symbolic link; hand in the folder itself")
            default: throw UnreadableFile(String(cString: strerror(errno)).lowercased())
            }
        }
        return descriptor
    }

    private static func list(_ directory: CInt) throws(UnreadableFile) -> [Listed] {
        // fdopendir takes the descriptor over, and the caller keeps its own.
        let copy = fcntl(directory, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0, let stream = fdopendir(copy) else {
            if copy >= 0 { close(copy) }
            throw UnreadableFile(String(cString: strerror(errno)).lowercased())
        }
        defer { closedir(stream) }
        rewinddir(stream)
        var result: [Listed] = []
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
            var status = stat()
            let found = (bytes + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer {
                // The buffer holds at least the closing zero, so it has a base address.
                fstatat(directory, $0.baseAddress!, &status, AT_SYMLINK_NOFOLLOW) == 0
            }
            let kind: Listed.Kind = switch found ? status.st_mode & S_IFMT : 0 {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
            result.append(Listed(bytes: bytes, name: String(validating: bytes, as: UTF8.self), kind: kind))
        }
        return result
    }
}
