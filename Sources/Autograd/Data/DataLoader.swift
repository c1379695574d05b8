/// A dataset in batches, in another order each time it is gone through if it shuffles.
///
/// ```swift
/// for (x, y) in DataLoader(TensorDataset(images, labels), batchSize: 64, shuffle: true) { … }
/// ```
public struct DataLoader: Sequence {
    private let dataset: any Dataset
    private let batchSize: Int, shuffle: Bool, dropLast: Bool

    /// Batches of a dataset.
    ///
    /// - Parameters:
    ///   - d: The examples.
    ///   - batchSize: How many make a batch; at least 1, or it traps.
    ///   - shuffle: Whether each pass takes them in a new random order.
    ///   - dropLast: Whether a last batch that is not full is left out.
    public init(_ d: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false) {
        do { try self.init(checking: d, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking dataset: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false) throws {
        guard batchSize > 0 else {
            throw TensorError(.value, "batch_size should be a positive integer value, but got batch_size=\(batchSize)")
        }
        guard try !shuffle || Checked.count(of: dataset) > 0 else {
            throw TensorError(.value, "num_samples should be a positive integer value, but got num_samples=0")
        }
        (self.dataset, self.batchSize, self.shuffle, self.dropLast) = (dataset, batchSize, shuffle, dropLast)
    }

    /// The number of batches.
    public var count: Int { trapping { try checkedCount() } }

    /// The throwing core of ``count``.
    package func checkedCount() throws -> Int { batches(of: try Checked.count(of: dataset)) }

    /// How many batches so many examples make.
    private func batches(of examples: Int) -> Int { examples / batchSize + (dropLast || examples % batchSize == 0 ? 0 : 1) }

    /// Begins a pass. Each draws its seed from the generator as PyTorch does, shuffled or not.
    public func makeIterator() -> Iterator { trapping { try checkedIterator() } }

    /// The throwing core of ``makeIterator()``.
    package func checkedIterator() throws -> Iterator {
        let examples = try Checked.count(of: dataset)
        // The order is a list of as many places as the dataset says that it has.
        try EngineState.charge(work: examples.multipliedReportingOverflow(by: 1000).overflow ? .max : 1000 * examples)
        let counted = try CountedBytes(8 * examples)
        return Iterator(dataset, order: newOrder(examples), batchSize, batches(of: examples), counted)
    }

    /// The order of a pass. PyTorch draws a base seed for its workers first; a shuffled pass then draws the seed of a generator
    /// of its own, which makes the permutation.
    private func newOrder(_ count: Int) -> [Int] {
        let generator = EngineState.current.generator
        _ = generator.random64()
        guard shuffle else { return Array(0..<count) }
        let seed = Int(generator.random64() & (1 << 63 - 1))
        return permutation(count, seed: seed)
    }

    /// Makes the batches of one pass, each when it is asked for.
    public struct Iterator: IteratorProtocol {
        private let dataset: any Dataset, order: [Int], batchSize: Int, count: Int
        private var next_ = 0
        private let counted: CountedBytes

        fileprivate init(_ dataset: any Dataset, order: [Int], _ batchSize: Int, _ count: Int, _ counted: CountedBytes) {
            (self.dataset, self.order, self.batchSize, self.count, self.counted) = (dataset, order, batchSize, count, counted)
        }

        /// The next batch: examples and targets stacked along a new first dimension. Traps where they differ in shape.
        public mutating func next() -> (Tensor, Tensor)? { trapping { try nextChecked() } }

        /// The throwing core of ``next()``.
        package mutating func nextChecked() throws -> (Tensor, Tensor)? {
            guard next_ < count else { return nil }
            let places = Array(order[next_ * batchSize..<next_ * batchSize + Swift.min(batchSize, order.count - next_ * batchSize)])
            next_ += 1
            var (base, rows): (any Dataset, [Int]) = (dataset, places)
            while let subset = base as? Subset { (base, rows) = (subset.dataset, rows.map { subset.indices[$0] }) }
            if let tensors = base as? TensorDataset {
                let index = try Checked.tensor(integers: rows, shape: [rows.count])
                return (
                    try Checked.indexSelect(tensors.examples, dim: 0, index: index), try Checked.indexSelect(tensors.targets, dim: 0, index: index)
                )
            }
            let examples = try rows.map { try Checked.example($0, of: base) }
            return (try Checked.stack(examples.map(\.0)), try Checked.stack(examples.map(\.1)))
        }
    }
}

/// The numbers below `count` in the order in which `randperm` draws them from a fresh generator.
private func permutation(_ count: Int, seed: Int) -> [Int] {
    [Int](unsafeUninitializedCapacity: count) { buffer, initialized in
        if let base = buffer.baseAddress { Generator(seed: seed).permutation(into: base, count: count) }
        initialized = count
    }
}
