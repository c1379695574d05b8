import Foundation

/// The files of PyTorch's answers, each made by the script beside it.
enum FixtureFile {
    /// Decodes a file in the folder `Fixtures`.
    static func read<Contents: Decodable>(_ name: String, as type: Contents.Type = Contents.self) throws -> Contents {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
        return try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
    }
}
