import Autograd
import SwiftCells

extension CellLibrary {
    /// Layers that shift and scale to mean 0 and variance 1, and measures of direction.
    mutating func declareNormalizations() {
        nativeClass(
            """
            /// Shifts and scales each channel to mean 0 and variance 1: by the batch while training, by the means so far afterwards.
            class BatchNorm: Module
            """, BatchNorm.self)
        let parameters = "_ numFeatures: Int, eps: Double = 1e-5, momentum: Double = 0.1, affine: Bool = true"
        layer(BatchNorm1d.self, "Batch norm of vectors [N, C] or signals [N, C, L].", inheriting: "BatchNorm", parameters) {
            try BatchNorm1d(checking: $0.int(0), eps: $0.double(1), momentum: $0.double(2), affine: $0.bool(3))
        }
        layer(BatchNorm2d.self, "Batch norm of images [N, C, H, W].", inheriting: "BatchNorm", parameters) {
            try BatchNorm2d(checking: $0.int(0), eps: $0.double(1), momentum: $0.double(2), affine: $0.bool(3))
        }
        parameter("weight", of: BatchNorm.self, "A factor for each channel; 1 at first.", \.weight)
        parameter("bias", of: BatchNorm.self, "What is added to each channel; 0 at first.", \.bias)
        property("/// The means so far.\nvar runningMean: Tensor? { get }", in: "BatchNorm") { $0.return($0.object(0, as: BatchNorm.self).runningMean) }
        property("/// The variances so far.\nvar runningVar: Tensor? { get }", in: "BatchNorm") { $0.return($0.object(0, as: BatchNorm.self).runningVar) }
        property("/// How many batches they were taken from.\nvar numBatchesTracked: Tensor? { get }", in: "BatchNorm") {
            $0.return($0.object(0, as: BatchNorm.self).numBatchesTracked)
        }
        layer(
            LayerNorm.self, "Shifts and scales the last dimensions of each example to mean 0 and variance 1.",
            "_ normalizedShape: any Size, eps: Double = 1e-5, elementwiseAffine: Bool = true"
        ) { try LayerNorm(checking: $0.size(0), eps: $0.double(1), elementwiseAffine: $0.bool(2)) }
        parameter("weight", of: LayerNorm.self, "A factor for each element; 1 at first.", \.weight)
        parameter("bias", of: LayerNorm.self, "What is added to each element; 0 at first.", \.bias)
        layer(GroupNorm.self, "Shifts and scales groups of channels of each example to mean 0 and variance 1.", "_ numGroups: Int, _ numChannels: Int") {
            try GroupNorm(checking: $0.int(0), $0.int(1))
        }
        parameter("weight", of: GroupNorm.self, "A factor for each channel; 1 at first.", \.weight)
        parameter("bias", of: GroupNorm.self, "What is added to each channel; 0 at first.", \.bias)
        declareNormalizingFunctions()
    }

    private mutating func declareNormalizingFunctions() {
        function(
            """
            /// Shifts and scales each channel to mean 0 and variance 1: by the batch while training, which then goes into `mean` and `variance`, else by those.
            func batchNorm(_ x: Tensor, _ mean: Tensor?, _ variance: Tensor?, weight: Tensor? = nil, bias: Tensor? = nil, training: Bool = false, momentum: Double = 0.1, eps: Double = 1e-5) -> Tensor
            """
        ) {
            $0.return(
                try Checked.batchNorm(
                    $0.tensor(0), $0.optionalTensor(1), $0.optionalTensor(2), weight: $0.optionalTensor(3), bias: $0.optionalTensor(4),
                    training: $0.bool(5), momentum: $0.double(6), eps: $0.double(7)))
        }
        function(
            """
            /// Shifts and scales the last dimensions to mean 0 and variance 1.
            func layerNorm(_ x: Tensor, _ shape: [Int], _ weight: Tensor? = nil, _ bias: Tensor? = nil, eps: Double = 1e-5) -> Tensor
            """
        ) { $0.return(try Checked.layerNorm($0.tensor(0), $0.ints(1), $0.optionalTensor(2), $0.optionalTensor(3), eps: $0.double(4))) }
        function(
            """
            /// Shifts and scales groups of channels to mean 0 and variance 1.
            func groupNorm(_ x: Tensor, _ groups: Int, _ weight: Tensor? = nil, _ bias: Tensor? = nil, eps: Double = 1e-5) -> Tensor
            """
        ) { $0.return(try Checked.groupNorm($0.tensor(0), $0.int(1), $0.optionalTensor(2), $0.optionalTensor(3), eps: $0.double(4))) }
        function("/// Vectors along a dimension, scaled to length 1.\nfunc normalize(_ x: Tensor, p: Double = 2, dim: Int = 1) -> Tensor") {
            $0.return(try Checked.normalize($0.tensor(0), p: $0.double(1), dim: $0.int(2)))
        }
        function("/// The cosine of the angle between vectors along a dimension.\nfunc cosineSimilarity(_ a: Tensor, _ b: Tensor, dim: Int = 1, eps: Double = 1e-8) -> Tensor") {
            $0.return(try Checked.cosineSimilarity($0.tensor(0), $0.tensor(1), dim: $0.int(2), eps: $0.double(3)))
        }
        layer(CosineSimilarity.self, "The cosine of the angle between vectors along a dimension.", "dim: Int = 1, eps: Double = 1e-8") {
            CosineSimilarity(dim: $0.int(0), eps: $0.double(1))
        }
        function("/// The cosines of the angles between two tensors' vectors.\nfunc callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor", in: "CosineSimilarity") {
            $0.return(try $0.object(0, as: CosineSimilarity.self).forward($0.tensor(1), $0.tensor(2)))
        }
    }
}
