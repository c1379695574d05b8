/// The handwritten digits of LeCun, Cortes and Burges, from a folder that has their files.
///
/// The files are called `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and
/// `t10k-labels-idx1-ubyte`, as they are or gzipped with `.gz` at the end. An example is an image `[1, 28, 28]` of numbers from 0 to 1.
public struct MNIST: CheckedDataset {
    /// All images, `[N, 1, 28, 28]`.
    public let images: Tensor
    /// The digits they show, `[N]`.
    public let labels: Tensor

    /// The images of a folder.
    ///
    /// - Parameters:
    ///   - folder: Where the files are.
    ///   - train: Whether to read the 60,000 images for training instead of the 10,000 for testing.
    ///
    /// Traps where files are missing or damaged, and says which.
    public init(_ folder: String, train: Bool = true) {
        do { try self.init(checking: folder, train: train) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking folder: String, train: Bool = true) throws {
        let part = train ? "train" : "t10k"
        let pixels = try IDXFile.read(folder, "\(part)-images-idx3-ubyte", rank: 3)
        labels = try Checked.to(IDXFile.read(folder, "\(part)-labels-idx1-ubyte", rank: 1), .int64)
        guard pixels.shape[0] == labels.shape[0] else {
            throw TensorError(.value, "\(folder) has \(pixels.shape[0]) images but \(labels.shape[0]) labels")
        }
        images = try Checked.div(Checked.unsqueeze(pixels, 1), .double(255))
    }

    /// The number of images.
    public var count: Int { images.shape[0] }
    /// The image at a place, and its digit. Traps outside.
    public subscript(_ i: Int) -> (Tensor, Tensor) { trapping { try example(i) } }
    /// The throwing core of the subscript.
    package func example(_ i: Int) throws -> (Tensor, Tensor) { try TensorDataset(checking: images, labels).example(i) }
}

/// The file format of MNIST: two zeros, the type, the number of dimensions, their sizes, the elements; highest bytes first.
enum IDXFile {
    /// Reads a file of bytes, or the gzipped one beside it.
    static func read(_ folder: String, _ name: String, rank: Int) throws -> Tensor {
        let plain = folder + "/" + name
        guard FileBytes.exists(plain) || FileBytes.exists(plain + ".gz") else {
            throw TensorError(
                .value, "there is neither \(name) nor \(name).gz in \(folder)",
                remedy: "Put the four files of MNIST there, as they are or gzipped.")
        }
        if FileBytes.exists(plain) { return try parse(FileBytes.read(plain)[...], name, rank) }
        let packed = try FileBytes.read(plain + ".gz")
        return try parse(Deflate.unpack(packed[...], .gzip, limit: 1 << 30, name: name + ".gz")[...], name, rank)
    }

    static func parse(_ bytes: ArraySlice<UInt8>, _ name: String, _ rank: Int) throws -> Tensor {
        var reader = ByteReader(bytes, name: name)
        guard try reader.big(2) == 0, try reader.big(1) == 8 else {
            throw TensorError(.value, "\(name) is no IDX file of bytes", facts: ["It must begin with the bytes 0, 0 and 8."])
        }
        guard try reader.big(1) == UInt64(rank) else { throw TensorError(.value, "\(name) does not have \(rank) dimensions") }
        let shape = try (0..<rank).map { _ in Int(try reader.big(4)) }
        return try Checked.tensor(bytes: reader.take(reader.left), shape: shape, dtype: .uint8, name: name)
    }
}
