import Autograd
import SwiftCells

extension CellLibrary {
    /// Losses, as functions and as modules.
    mutating func declareLosses() {
        choice("How the losses of the elements become one number, or not.", Reduction.self)
        nativeClass("/// A measure of how far predictions are from their targets, as a module of two inputs.\nclass Loss: Module", Loss.self)
        function("/// The loss of predictions for targets.\nfunc callAsFunction(_ input: Tensor, _ target: Tensor) -> Tensor", in: "Loss") {
            $0.return(try $0.object(0, as: Loss.self).forward($0.tensor(1), $0.tensor(2)))
        }
        declareRegressionLosses()
        declareClassLosses()
        declareBinaryLosses()
        declareEmbeddingLosses()
    }

    private mutating func declareRegressionLosses() {
        let plain: [(String, String, @Sendable (Tensor, Tensor, Reduction) throws -> Tensor)] = [
            ("mseLoss", "The mean of the squared differences.", { try Checked.mseLoss($0, $1, reduction: $2) }),
            ("l1Loss", "The mean of the absolute differences.", { try Checked.l1Loss($0, $1, reduction: $2) }),
        ]
        for (name, documentation, core) in plain {
            function("/// \(documentation)\nfunc \(name)(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor") {
                $0.return(try core($0.tensor(0), $0.tensor(1), $0.choice(2)))
            }
        }
        let bent: [(String, String, String, @Sendable (Tensor, Tensor, Reduction, Double) throws -> Tensor)] = [
            (
                "smoothL1Loss", "beta", "Half the squared difference over beta where it is below beta, else the difference less beta / 2.",
                { try Checked.smoothL1Loss($0, $1, reduction: $2, beta: $3) }
            ),
            (
                "huberLoss", "delta", "Half the squared difference where it is below delta, else delta times the difference less delta / 2.",
                { try Checked.huberLoss($0, $1, reduction: $2, delta: $3) }
            ),
        ]
        for (name, bend, documentation, core) in bent {
            function("/// \(documentation)\nfunc \(name)(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean, \(bend): Double = 1) -> Tensor") {
                $0.return(try core($0.tensor(0), $0.tensor(1), $0.choice(2), $0.double(3)))
            }
        }
        layer(MSELoss.self, "The mean of the squared differences.", inheriting: "Loss", "reduction: Reduction = .mean") { MSELoss(reduction: $0.choice(0)) }
        layer(L1Loss.self, "The mean of the absolute differences.", inheriting: "Loss", "reduction: Reduction = .mean") { L1Loss(reduction: $0.choice(0)) }
        layer(
            SmoothL1Loss.self, "Squares for small differences, absolute values for large ones.", inheriting: "Loss",
            "reduction: Reduction = .mean, beta: Double = 1"
        ) { SmoothL1Loss(reduction: $0.choice(0), beta: $0.double(1)) }
        layer(
            HuberLoss.self, "Squares for small differences, absolute values times delta for large ones.", inheriting: "Loss",
            "reduction: Reduction = .mean, delta: Double = 1"
        ) { HuberLoss(reduction: $0.choice(0), delta: $0.double(1)) }
    }

    private mutating func declareClassLosses() {
        let options = "weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean"
        function(
            """
            /// The mean of minus the logarithm of the probability that softmax of the raw outputs gives the right class.
            func crossEntropy(_ input: Tensor, _ target: Tensor, \(options), labelSmoothing: Double = 0) -> Tensor
            """
        ) {
            $0.return(
                try Checked.crossEntropy(
                    $0.tensor(0), $0.tensor(1), weight: $0.optionalTensor(2), ignoreIndex: $0.int(3), reduction: $0.choice(4),
                    labelSmoothing: $0.double(5)))
        }
        function("/// Minus the mean of the log-probabilities of the right classes.\nfunc nllLoss(_ input: Tensor, _ target: Tensor, \(options)) -> Tensor") {
            $0.return(
                try Checked.nllLoss($0.tensor(0), $0.tensor(1), weight: $0.optionalTensor(2), ignoreIndex: $0.int(3), reduction: $0.choice(4)))
        }
        layer(
            CrossEntropyLoss.self, "The cross-entropy of raw outputs and the right classes.", inheriting: "Loss",
            "\(options), labelSmoothing: Double = 0"
        ) { CrossEntropyLoss(weight: $0.optionalTensor(0), ignoreIndex: $0.int(1), reduction: $0.choice(2), labelSmoothing: $0.double(3)) }
        layer(NLLLoss.self, "Minus the mean of the log-probabilities of the right classes.", inheriting: "Loss", options) {
            NLLLoss(weight: $0.optionalTensor(0), ignoreIndex: $0.int(1), reduction: $0.choice(2))
        }
    }

    private mutating func declareBinaryLosses() {
        function(
            """
            /// The cross-entropy of probabilities and targets between 0 and 1.
            func binaryCrossEntropy(_ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean) -> Tensor
            """
        ) { $0.return(try Checked.binaryCrossEntropy($0.tensor(0), $0.tensor(1), weight: $0.optionalTensor(2), reduction: $0.choice(3))) }
        function(
            """
            /// The cross-entropy of raw outputs, taken through sigmoid, and targets between 0 and 1.
            func binaryCrossEntropyWithLogits(_ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean, posWeight: Tensor? = nil) -> Tensor
            """
        ) {
            $0.return(
                try Checked.binaryCrossEntropyWithLogits(
                    $0.tensor(0), $0.tensor(1), weight: $0.optionalTensor(2), reduction: $0.choice(3), posWeight: $0.optionalTensor(4)))
        }
        function(
            """
            /// How far the distribution `input`, given by logarithms, is from `target`.
            func klDiv(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean, logTarget: Bool = false) -> Tensor
            """
        ) { $0.return(try Checked.klDiv($0.tensor(0), $0.tensor(1), reduction: $0.choice(2), logTarget: $0.bool(3))) }
        layer(
            BCELoss.self, "The cross-entropy of probabilities and targets between 0 and 1.", inheriting: "Loss",
            "weight: Tensor? = nil, reduction: Reduction = .mean"
        ) { BCELoss(weight: $0.optionalTensor(0), reduction: $0.choice(1)) }
        layer(
            BCEWithLogitsLoss.self, "The cross-entropy of raw outputs, taken through sigmoid, and targets between 0 and 1.", inheriting: "Loss",
            "weight: Tensor? = nil, reduction: Reduction = .mean, posWeight: Tensor? = nil"
        ) { BCEWithLogitsLoss(weight: $0.optionalTensor(0), reduction: $0.choice(1), posWeight: $0.optionalTensor(2)) }
        layer(
            KLDivLoss.self, "How far one distribution, given by logarithms, is from another.", inheriting: "Loss",
            "reduction: Reduction = .mean, logTarget: Bool = false"
        ) { KLDivLoss(reduction: $0.choice(0), logTarget: $0.bool(1)) }
    }

    private mutating func declareEmbeddingLosses() {
        function(
            """
            /// The distance where the target is 1, and what it lacks to the margin where it is -1.
            func hingeEmbeddingLoss(_ input: Tensor, _ target: Tensor, margin: Double = 1, reduction: Reduction = .mean) -> Tensor
            """
        ) { $0.return(try Checked.hingeEmbeddingLoss($0.tensor(0), $0.tensor(1), margin: $0.double(2), reduction: $0.choice(3))) }
        let documentation = "One minus the cosine where the target is 1, and what the cosine exceeds the margin by where it is -1."
        function("/// \(documentation)\nfunc cosineEmbeddingLoss(_ input1: Tensor, _ input2: Tensor, _ target: Tensor, margin: Double = 0, reduction: Reduction = .mean) -> Tensor") {
            $0.return(
                try Checked.cosineEmbeddingLoss($0.tensor(0), $0.tensor(1), $0.tensor(2), margin: $0.double(3), reduction: $0.choice(4)))
        }
        layer(
            HingeEmbeddingLoss.self, "The distance where the target is 1, and what it lacks to the margin where it is -1.", inheriting: "Loss",
            "margin: Double = 1, reduction: Reduction = .mean"
        ) { HingeEmbeddingLoss(margin: $0.double(0), reduction: $0.choice(1)) }
        layer(CosineEmbeddingLoss.self, documentation, "margin: Double = 0, reduction: Reduction = .mean") {
            CosineEmbeddingLoss(margin: $0.double(0), reduction: $0.choice(1))
        }
        function("/// The loss of pairs of vectors for targets 1 and -1.\nfunc callAsFunction(_ input1: Tensor, _ input2: Tensor, _ target: Tensor) -> Tensor", in: "CosineEmbeddingLoss") {
            $0.return(try $0.object(0, as: CosineEmbeddingLoss.self).forward($0.tensor(1), $0.tensor(2), $0.tensor(3)))
        }
    }
}
