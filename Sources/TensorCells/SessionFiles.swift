import Autograd
import Foundation

/// The files of one session of cells: what cells save is kept in memory, and nothing of the machine's disk is ever changed.
///
/// A cell reads what the session has saved, and, where the session allows it, files that stand beside the lesson.
package final class SessionFiles: FileStore {
    /// Files a session may keep: a lesson saves a few models.
    static let countLimit = 1000

    private let paths: [String]
    /// The readable folders, all links followed; most lessons read no file.
    private lazy var folders = paths.map { URL(filePath: $0, directoryHint: .isDirectory).resolvingSymlinksInPath() }
    private let byteLimit: Int
    private var saved: [String: [UInt8]] = [:]
    private var savedBytes = 0

    /// - Parameters:
    ///   - folders: where files may be read, with all below; a relative path is looked for in each.
    ///   - byteLimit: how many bytes all saved files, or one that is read, may have.
    package init(readable folders: [String], byteLimit: Int) {
        paths = folders
        self.byteLimit = byteLimit
    }

    /// The same files for another to go on with: what it saves changes nothing here.
    package func copy() -> SessionFiles {
        let copy = SessionFiles(readable: paths, byteLimit: byteLimit)
        (copy.saved, copy.savedBytes) = (saved, savedBytes)
        return copy
    }

    /// The bytes of a file that cells saved, or of one that they may read.
    ///
    /// - Throws: `TensorError` where there is none of this name, or it is too large.
    package func read(_ path: String) throws -> [UInt8] {
        if let name = Self.name(path), let bytes = saved[name] { return bytes }
        guard let file = place(of: path) else {
            throw TensorError(
                .value, "there is no file \(path) that this cell may read",
                facts: saved.isEmpty ? [] : ["Saved so far: \(saved.keys.sorted().prefix(10).joined(separator: ", "))."],
                remedy: paths.isEmpty
                    ? "Cells see the files that they saved themselves." : "Cells see the files that they saved themselves, and those in the lesson's folder.")
        }
        return try DiskFiles(limit: byteLimit).read(file)
    }

    /// Keeps bytes under a plain name, in the place of what was there.
    ///
    /// - Throws: `TensorError` where the name leads out of the session, or there is too much.
    package func write(_ bytes: [UInt8], to path: String) throws {
        guard let name = Self.name(path) else {
            throw TensorError(
                .value, "cannot write \(path): cells save files under a plain name",
                remedy: "Write save(state, \"model.safetensors\"). The file is kept in memory as long as the lesson runs.")
        }
        let before = saved[name]?.count ?? 0
        guard bytes.count <= byteLimit - (savedBytes - before) else {
            throw TensorError(.limit, "the files that the cells saved would have more than \(byteLimit) bytes")
        }
        guard saved[name] != nil || saved.count < Self.countLimit else {
            throw TensorError(.limit, "the cells save more than \(Self.countLimit) files")
        }
        saved[name] = bytes
        savedBytes += bytes.count - before
    }

    /// Whether cells can read a file of this name.
    package func exists(_ path: String) -> Bool {
        if let name = Self.name(path), saved[name] != nil { return true }
        return place(of: path) != nil
    }

    /// A path without `.` as a name of the session; nil where it leads out of it.
    private static func name(_ path: String) -> String? {
        guard !path.hasPrefix("/"), !path.contains("\0"), path.utf8.count <= 1000 else { return nil }
        let parts = path.split(separator: "/").filter { $0 != "." }
        guard !parts.isEmpty, !parts.contains("..") else { return nil }
        return parts.joined(separator: "/")
    }

    /// The file of the disk that a path means, where it lies in a folder that may be read once all links are followed.
    private func place(of path: String) -> String? {
        guard !path.contains("\0") else { return nil }
        for folder in folders {
            let file = (path.hasPrefix("/") ? URL(filePath: path) : folder.appending(path: path)).resolvingSymlinksInPath().standardizedFileURL
            guard file.path.hasPrefix(folder.path.hasSuffix("/") ? folder.path : folder.path + "/") else { continue }
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue { return file.path }
        }
        return nil
    }
}
