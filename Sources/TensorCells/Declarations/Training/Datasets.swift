import Autograd
import SwiftCells

extension CellLibrary {
    /// Datasets, and batches of them.
    mutating func declareDatasets() {
        declare("""
            /// Examples with their targets, by number.
            protocol Dataset {
                var count: Int { get }
                subscript(_ i: Int) -> (Tensor, Tensor) { get }
            }
            """)
        dataset(TensorDataset.self, "Examples and targets as the rows of two tensors.")
        function("/// The rows of `x` with those of `y`.\ninit(_ x: Tensor, _ y: Tensor)", in: "TensorDataset") {
            $0.return(boxed: try TensorDataset(checking: $0.tensor(0), $0.tensor(1)))
        }
        dataset(Subset.self, "Some of the examples of another dataset.")
        declare(
            """
            /// The examples of `dataset` at `indices`, in that order.
            init(_ dataset: any Dataset, _ indices: [Int]) { self = _subset(dataset, { dataset.count }, { dataset[$0] }, indices) }
            """, in: "Subset")
        property("/// The places of the examples in the whole dataset.\nvar indices: [Int] { get }", in: "Subset") {
            $0.return($0.boxed(0, as: Subset.self).indices)
        }
        declare(
            """
            /// Divides a dataset into parts of the given lengths at random.
            func randomSplit(_ d: any Dataset, _ lengths: [Int]) -> [Subset] { _randomSplit(d, { d.count }, { d[$0] }, lengths) }
            """)
        let access = "_ d: any Dataset, _ count: @escaping () -> Int, _ example: @escaping (Int) -> (Tensor, Tensor)"
        function("func _subset(\(access), _ indices: [Int]) -> Subset") { frame in
            let part = Subset(try frame.dataset(0), frame.ints(3))
            guard part.depth <= Self.mostPartsOfParts else {
                throw CellFailure(.limit, "the dataset is a part of a part more than \(Self.mostPartsOfParts) deep")
            }
            frame.return(try Box(part, bytes: 8 * part.indices.count))
        }
        function("func _randomSplit(\(access), _ lengths: [Int]) -> [Subset]") {
            $0.return(try Checked.randomSplit($0.dataset(0), $0.ints(3)).map { try Box($0, bytes: 8 * $0.indices.count) })
        }
        dataset(
            Digits.self, "Handwritten digits as images of 8 by 8 pixels: 1,438 for training and 359 for testing, real ones that come with the engine.")
        function("/// The images for training, or those for testing.\ninit(train: Bool = true)", in: "Digits", cost: 2000) {
            $0.return(boxed: try Digits(checking: $0.bool(0)))
        }
        property("/// All images, of shape [N, 1, 8, 8].\nvar images: Tensor { get }", in: "Digits") { $0.return($0.boxed(0, as: Digits.self).images) }
        property("/// The digits they show, of shape [N].\nvar labels: Tensor { get }", in: "Digits") { $0.return($0.boxed(0, as: Digits.self).labels) }
        dataset(MNIST.self, "The 70,000 handwritten digits of LeCun, Cortes and Burges as images of 28 by 28 pixels, from a folder with their files.")
        function("/// The images of a folder, for training or for testing.\ninit(_ folder: String, train: Bool = true)", in: "MNIST", cost: 2000) {
            $0.return(boxed: try MNIST(checking: $0.string(0), train: $0.bool(1)))
        }
        property("/// All images, of shape [N, 1, 28, 28].\nvar images: Tensor { get }", in: "MNIST") { $0.return($0.boxed(0, as: MNIST.self).images) }
        property("/// The digits they show, of shape [N].\nvar labels: Tensor { get }", in: "MNIST") { $0.return($0.boxed(0, as: MNIST.self).labels) }
        declareLoader(access)
    }

    /// How often one part may be taken of another.
    private static let mostPartsOfParts = 100

    /// A struct of the engine that is a dataset.
    private mutating func dataset<D: CheckedDataset & SendableMetatype>(_ type: D.Type, _ documentation: String) {
        nativeClass("/// \(documentation)\nstruct \(type): Dataset", Box<D>.self)
        property("/// The number of examples.\nvar count: Int { get }", in: "\(type)") { $0.return(try $0.boxed(0, as: D.self).checkedCount()) }
        property("/// The example at a place, and its target.\nsubscript(_ i: Int) -> (Tensor, Tensor) { get }", in: "\(type)") {
            try $0.return($0.boxed(0, as: D.self).example($0.int(1)))
        }
    }

    private mutating func declareLoader(_ access: String) {
        nativeClass("/// A dataset in batches, in another order each time it is gone through if it shuffles.\nstruct DataLoader: Sequence", Box<DataLoader>.self)
        declare("typealias Element = (Tensor, Tensor)", in: "DataLoader")
        declare("typealias Iterator = _DataLoaderIterator", in: "DataLoader")
        declare(
            """
            /// Batches of a dataset.
            init(_ d: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false) {
                self = _dataLoader(d, { d.count }, { d[$0] }, batchSize, shuffle, dropLast)
            }
            """, in: "DataLoader")
        function("func _dataLoader(\(access), _ batchSize: Int, _ shuffle: Bool, _ dropLast: Bool) -> DataLoader") {
            $0.return(boxed: try DataLoader(checking: $0.dataset(0), batchSize: $0.int(3), shuffle: $0.bool(4), dropLast: $0.bool(5)))
        }
        property("/// The number of batches.\nvar count: Int { get }", in: "DataLoader") {
            $0.return(try $0.boxed(0, as: DataLoader.self).checkedCount())
        }
        function("/// Begins a pass over the batches.\nfunc makeIterator() -> DataLoader.Iterator", in: "DataLoader") {
            $0.return(boxed: try $0.boxed(0, as: DataLoader.self).checkedIterator())
        }
        nativeClass("/// The batches of one pass, each made when it is asked for.\nstruct _DataLoaderIterator: IteratorProtocol", Box<DataLoader.Iterator>.self)
        declare("typealias Element = (Tensor, Tensor)", in: "_DataLoaderIterator")
        function("/// The next batch: examples and targets stacked along a new first dimension.\nmutating func next() -> (Tensor, Tensor)?", in: "_DataLoaderIterator") { frame in
            var iterator = frame.boxed(0, as: DataLoader.Iterator.self)
            let batch = try iterator.nextChecked()
            frame.set(0, Box(iterator))
            try frame.return(batch.map { .tuple([.native($0.0), .native($0.1)]) } ?? CellValue.none)
        }
    }
}
