import Checksums
#if canImport(Glibc)
import Glibc
#else
import Musl
#endif

/// Trained weights that torchvision publishes, kept in the user's cache folder.
package enum PretrainedWeights: String, CaseIterable, Sendable {
    case resnet18, resnet34

    /// The file's name, as published. It ends in the first digits of the file's SHA-256, which tell a damaged or exchanged file.
    package var file: String {
        switch self {
        case .resnet18: "resnet18-f37072fd.pth"
        case .resnet34: "resnet34-b627a593.pth"
        }
    }

    /// The digits that the file's SHA-256 begins with.
    package var digestPrefix: Substring { file.dropFirst(rawValue.count + 1).prefix(8) }

    /// Where the files are published.
    package static let origin = "https://download.pytorch.org/models"

    /// The user's folder for files that can be downloaded again.
    package static var cacheFolder: String {
        func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } }
        return (variable("XDG_CACHE_HOME") ?? (variable("HOME") ?? ".") + "/.cache") + "/gradual"
    }

    /// Where the file belongs on this machine.
    package var path: String { Self.cacheFolder + "/" + file }

    /// Throws where the file is missing or is not the published one.
    func check() throws {
        guard FileBytes.exists(path) else {
            throw TensorError(
                .value, "the trained weights \(file) are not in \(Self.cacheFolder)",
                remedy: "Run gradual fetch \(rawValue), or put \(Self.origin)/\(file) there.")
        }
        let digest = SHA256.hexDigest(try FileBytes.read(path))
        guard digest.hasPrefix(digestPrefix) else {
            throw TensorError(
                .value, "\(path) is not the file that torchvision published: its sha256 is \(digest)",
                remedy: "Remove it, and run gradual fetch \(rawValue).")
        }
    }
}
