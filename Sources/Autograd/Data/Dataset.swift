/// Examples with their targets, by number.
public protocol Dataset {
    /// The number of examples.
    var count: Int { get }
    /// The example at a place, and its target. Traps outside.
    subscript(_ i: Int) -> (Tensor, Tensor) { get }
}

/// Examples and targets as the rows of two tensors.
public struct TensorDataset: Dataset {
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
    public subscript(_ i: Int) -> (Tensor, Tensor) {
        trapping { (try Checked.select(examples, dim: 0, index: i), try Checked.select(targets, dim: 0, index: i)) }
    }
}

/// Some of the examples of another dataset.
public struct Subset: Dataset {
    let dataset: any Dataset
    /// The places of the examples in the whole dataset.
    public let indices: [Int]

    /// The examples of `dataset` at `indices`, in that order.
    public init(_ dataset: any Dataset, _ indices: [Int]) { (self.dataset, self.indices) = (dataset, indices) }

    /// The number of examples in the part.
    public var count: Int { indices.count }
    /// The example at a place of the part. Traps outside.
    public subscript(_ i: Int) -> (Tensor, Tensor) { dataset[indices[i]] }
}

extension Checked {
    /// The core of ``Autograd/randomSplit(_:_:)``.
    package static func randomSplit(_ dataset: any Dataset, _ lengths: [Int]) throws -> [Subset] {
        guard lengths.allSatisfy({ $0 >= 0 }), lengths.reduce(0, +) == dataset.count else {
            throw TensorError(
                .value, "Sum of input lengths does not equal the length of the input dataset!",
                facts: ["The lengths \(lengths) add up to \(lengths.reduce(0, +)); there are \(dataset.count) examples."])
        }
        let order = try indices(randperm(dataset.count))
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
