import Checksums
import Foundation
import Lessons
import Subprocess

/// A file brought from a server and checked before it is put into its place. `curl` does the bringing.
struct Download {
    /// Where it comes from: http, https, or file.
    var url: String
    /// Where it is put.
    var path: String
    /// The digits that its SHA-256 begins with.
    var digestPrefix: String

    enum Result {
        case downloaded, wasThere
    }

    /// What has come of the file so far.
    private var part: String { path + ".part" }

    /// Brings the file, or what an earlier run has not brought of it.
    ///
    /// - Throws: a `LessonError` that says what is in the way.
    func run() async throws(LessonError) -> Result {
        let folder = URL(filePath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw LessonError(file: folder.path, "the folder cannot be made: \(error.localizedDescription)", remedy: "Set XDG_CACHE_HOME to a folder that you may write to.")
        }
        let lock = try locked()
        defer { Self.release(lock) }
        if try isPublished(path) { return .wasThere }
        // A file that an earlier run left whole needs no byte more; asked for the rest of it, servers answer with an error.
        if try !isPublished(part) {
            try await bring()
            let found = try digest(of: part)
            guard found.hasPrefix(digestPrefix) else {
                unlink(part)
                throw LessonError(
                    file: url, "this is not the published file: its sha256 is \(found), and should begin with \(digestPrefix)",
                    remedy: "Try again, or from another server (--from). What came is removed.")
            }
        }
        guard rename(part, path) == 0 else { throw failure(of: path, "cannot be put into its place") }
        return .downloaded
    }

    // MARK: curl

    /// What `curl` ends with where it asked for the rest of a file that the server gives only whole.
    private static let cannotResume: Int32 = 33

    private func bring() async throws(LessonError) {
        var (status, message) = try await curl()
        if status == Self.cannotResume {
            unlink(part)
            (status, message) = try await curl()
        }
        guard status != 0 else { return }
        let size = (try? FileManager.default.attributesOfItem(atPath: part)[.size] as? Int) ?? 0
        let kept = size > 0 ? " What has come, \(size) bytes, is kept: the same command goes on from there." : ""
        throw LessonError(file: url, "the file could not be downloaded: \(Self.meaning(of: status, message))", remedy: Self.remedy(for: status) + kept)
    }

    /// Runs `curl`, which shows its progress on a terminal; gives its exit status and what it complained of.
    private func curl() async throws(LessonError) -> (Int32, String) {
        let isTerminal = isatty(STDERR_FILENO) == 1
        let arguments =
            ["--disable", "--fail", "--location", "--proto", "=http,https,file", "--proto-redir", "=http,https", "--connect-timeout", "20",
            "--speed-limit", "1", "--speed-time", "60", "--retry", "3", "--continue-at", "-", "--output", part, "--url", url]
            + (isTerminal ? ["--progress-bar"] : ["--silent", "--show-error"])
        do {
            let status: TerminationStatus, message: String
            if isTerminal {
                // The bar is drawn on the terminal itself, and curl's complaint stands below it.
                let result = try await Subprocess.run(
                    .name("curl"), arguments: Arguments(arguments), input: .none, output: .discarded,
                    error: .currentStandardError)
                (status, message) = (result.terminationStatus, "")
            } else {
                let result = try await Subprocess.run(
                    .name("curl"), arguments: Arguments(arguments), input: .none, output: .discarded, error: .string(limit: 1 << 16))
                (status, message) = (result.terminationStatus, result.standardError)
            }
            switch status {
            case .exited(let code): return (Int32(code), message)
            case .signaled(let signal): throw LessonError(file: url, "curl was ended by signal \(signal)", remedy: "The same command goes on from what has come.")
            }
        } catch let error as LessonError {
            throw error
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw LessonError(file: url, "curl, which downloads it, is not found", remedy: "apt-get install curl, or put the file at \(path) by other means.")
        } catch {
            throw LessonError(file: url, "curl cannot be run: \(error)")
        }
    }

    /// The codes are those of curl's manual, "EXIT CODES".
    private static func meaning(of status: Int32, _ message: String) -> String {
        switch status {
        case 1, 3: "this is no address that can be downloaded from"
        case 5, 6: "the server's name is not known here, or there is no network"
        case 7: "the server does not answer"
        case 18, 56: "the connection broke off"
        case 22: "the server has no such file"
        case 23: "it cannot be written: the disk may be full"
        case 28: "nothing came for too long"
        case 35, 60: "there is no safe connection to the server"
        case 37: "there is no such file"
        default: message.split(separator: "\n").last.map(String.init) ?? "curl ended with status \(status)"
        }
    }

    private static func remedy(for status: Int32) -> String {
        switch status {
        case 1, 3, 22, 37: "Look at the address given with --from."
        case 23: "Make room, and try again."
        default: "Try again when there is a network. Behind a proxy, set https_proxy."
        }
    }

    // MARK: The file

    /// Makes sure that no other process brings the same file; released when the process ends, if not before.
    func locked() throws(LessonError) -> Int32 {
        let descriptor = open(path + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(of: path, "cannot be written") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw LessonError(file: path, "another process is downloading it", remedy: "Wait until it is done.")
        }
        return descriptor
    }

    /// Lets other processes bring the file.
    ///
    /// A child that another thread has just made holds the descriptor, too, until its program begins: closing alone would leave the lock to it.
    static func release(_ lock: Int32) {
        flock(lock, LOCK_UN)
        close(lock)
    }

    private func isPublished(_ path: String) throws(LessonError) -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return false }
        return try digest(of: path).hasPrefix(digestPrefix)
    }

    private func digest(of path: String) throws(LessonError) -> String {
        guard let file = FileHandle(forReadingAtPath: path) else { throw failure(of: path, "cannot be read") }
        var hash = SHA256()
        do {
            while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty { hash.update(bytes) }
        } catch {
            throw LessonError(file: path, "the file cannot be read: \(error.localizedDescription)")
        }
        return hash.hexDigest()
    }

    private func failure(of path: String, _ what: String) -> LessonError {
        LessonError(file: path, "the file \(what): \(String(cString: strerror(errno)))", remedy: "Check the folder's permissions and the room on the disk.")
    }
}
