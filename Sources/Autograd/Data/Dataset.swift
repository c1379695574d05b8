/// Examples with their targets, by number.
public protocol Dataset {
    /// The number of examples.
    var count: Int { get }
    /// The example at a place, and its target. Traps outside.
    subscript(_ i: Int) -> (Tensor, Tensor) { get }
}

/// A dataset that can say what is wrong: its examples are reached by a throwing core.
package protocol CheckedDataset: Dataset {
    /// The core of ``Dataset/count``.
    func checkedCount() throws -> Int
    /// The core of ``Dataset/subscript(_:)``.
    func example(_ i: Int) throws -> (Tensor, Tensor)
}

extension CheckedDataset {
    /// Most know how many they are.
    package func checkedCount() throws -> Int { count }
}

extension Checked {
    /// The number of a dataset's examples.
    package static func count(of dataset: any Dataset) throws -> Int {
        try (dataset as? any CheckedDataset)?.checkedCount() ?? dataset.count
    }

    /// The example of a dataset at a place, and its target.
    package static func example(_ i: Int, of dataset: any Dataset) throws -> (Tensor, Tensor) {
        try (dataset as? any CheckedDataset)?.example(i) ?? dataset[i]
    }
}

/// Examples and targets as the rows of two tensors.
public struct TensorDataset: CheckedDataset {
    /// The examples, along the first dimension.
    let examples: Tensor
    /// The targets, along the first dimension.
    let targets: Tensor

    /// A dataset of the rows of `x` with those of `y`. Traps unless there are as many of both.
    public init(_ x: Tensor, _ y: Tensor) {
        do { try self.init(checking: x, y) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking x: Tensor, _ y: Tensor) throws {
        guard x.ndim > 0, y.ndim > 0, x.shape[0] == y.shape[0] else {
            throw TensorError(
                .value, "Size mismatch between tensors", facts: ["The shapes are \(x.shape) and \(y.shape)."],
                remedy: "Both need a first dimension with an entry for each example.")
        }
        (examples, targets) = (x, y)
    }

    /// The number of rows.
    public var count: Int { examples.shape[0] }

    /// The rows at a place.
    public subscript(_ i: Int) -> (Tensor, Tensor) { trapping { try example(i) } }

    /// The throwing core of the subscript.
    package func example(_ i: Int) throws -> (Tensor, Tensor) {
        (try Checked.select(examples, dim: 0, index: i), try Checked.select(targets, dim: 0, index: i))
    }
}

/// Some of the examples of another dataset.
public struct Subset: CheckedDataset {
    let dataset: any Dataset
    /// The places of the examples in the whole dataset.
    public let indices: [Int]

    /// The examples of `dataset` at `indices`, in that order.
    public init(_ dataset: any Dataset, _ indices: [Int]) { (self.dataset, self.indices) = (dataset, indices) }

    /// The number of examples in the part.
    public var count: Int { indices.count }
    /// The example at a place of the part. Traps outside.
    public subscript(_ i: Int) -> (Tensor, Tensor) { trapping { try example(i) } }

    /// The throwing core of the subscript.
    package func example(_ i: Int) throws -> (Tensor, Tensor) {
        guard indices.indices.contains(i) else {
            throw TensorError(.index, "index \(i) is out of range", facts: ["The part has \(indices.count) examples."])
        }
        return try Checked.example(indices[i], of: dataset)
    }
}

extension Subset {
    /// How many parts of parts this is: each takes native stack where an example is read.
    package var depth: Int {
        var depth = 1
        var base = dataset
        while let part = base as? Subset {
            depth += 1
            base = part.dataset
        }
        return depth
    }
}

extension Checked {
    /// The core of ``Autograd/randomSplit(_:_:)``.
    package static func randomSplit(_ dataset: any Dataset, _ lengths: [Int]) throws -> [Subset] {
        let count = try count(of: dataset)
        // Compared one by one: learners' lengths may add up to more than an Int holds.
        var left = count
        for length in lengths where length >= 0 && left >= 0 { left = length > left ? -1 : left - length }
        guard lengths.allSatisfy({ $0 >= 0 }), left == 0 else {
            throw TensorError(
                .value, "Sum of input lengths does not equal the length of the input dataset!",
                facts: ["The lengths are \(lengths); there are \(count) examples."])
        }
        let order = try indices(randperm(count))
        var start = 0
        return lengths.map { length in
            defer { start += length }
            return Subset(dataset, Array(order[start..<start + length]))
        }
    }

    /// The elements of an `int64` vector.
    static func indices(_ x: Tensor) throws -> [Int] {
        let source = try Copying.contiguous(x)
        return Array(UnsafeBufferPointer(start: source.pointer(Int.self), count: source.numel))
    }
}

/// Divides a dataset into parts of the given lengths at random. Traps unless the lengths add up to the dataset's.
public func randomSplit(_ d: any Dataset, _ lengths: [Int]) -> [Subset] { trapping { try Checked.randomSplit(d, lengths) } }
