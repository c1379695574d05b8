import Foundation

/// The files of PyTorch's answers, each made by the script beside it.
enum FixtureFile {
    /// The files of operations and of layers, all in one form.
    static let ofOperations = [
        "operations-making", "operations-arithmetic", "operations-one-operand", "operations-reductions", "operations-sorting",
        "operations-products", "operations-shapes", "operations-indexing", "operations-assignment", "operations-in-place",
        "operations-generated",
        "networks-activations", "networks-linear", "networks-images", "networks-normalization", "networks-losses",
    ]

    /// Decodes a file in the folder `Fixtures`, or at an absolute path.
    static func read<Contents: Decodable>(_ name: String, as type: Contents.Type = Contents.self) throws -> Contents {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
        let file = name.hasPrefix("/") ? URL(filePath: name) : folder.appending(path: name)
        return try JSONDecoder().decode(type, from: Data(contentsOf: file))
    }
}
