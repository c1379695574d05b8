import Autograd
import SwiftCells

extension CellLibrary {
    /// Layers with weights, and the functions they apply.
    mutating func declareLayers() {
        layer(Linear.self, "A linear map with a bias: x times the transposed weight, plus the bias.", "_ inFeatures: Int, _ outFeatures: Int, bias: Bool = true") {
            try Linear(checking: $0.int(0), $0.int(1), bias: $0.bool(2))
        }
        parameter("weight", of: Linear.self, "The matrix, of shape [outputs, inputs].", \.weight)
        parameter("bias", of: Linear.self, "What is added to each output.", \.bias)
        option("inFeatures", of: Linear.self, "The number of features that it was made for.", \.inFeatures)
        option("outFeatures", of: Linear.self, "The number of outputs that it was made with.", \.outFeatures)
        function("/// x times the transposed weight, plus the bias.\nfunc linear(_ x: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor") {
            $0.return(try Checked.linear($0.tensor(0), $0.tensor(1), $0.optionalTensor(2)))
        }
        layer(Bilinear.self, "A map that is linear in each of two inputs.", "_ in1Features: Int, _ in2Features: Int, _ outFeatures: Int, bias: Bool = true") {
            try Bilinear(checking: $0.int(0), $0.int(1), $0.int(2), bias: $0.bool(3))
        }
        parameter("weight", of: Bilinear.self, "The tensor of shape [outputs, first inputs, second inputs].", \.weight)
        parameter("bias", of: Bilinear.self, "What is added to each output.", \.bias)
        function("/// Applies the layer.\nfunc callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor", in: "Bilinear") {
            $0.return(try $0.object(0, as: Bilinear.self).forward($0.tensor(1), $0.tensor(2)))
        }
        declareEmbedding()
        declareConvolutions()
        declareDropout()
    }

    private mutating func declareEmbedding() {
        layer(Embedding.self, "A table of vectors: looks up the row of each whole number.", "_ numEmbeddings: Int, _ embeddingDim: Int, paddingIdx: Int? = nil") {
            try Embedding(checking: $0.int(0), $0.int(1), paddingIdx: $0.optionalInt(2))
        }
        parameter("weight", of: Embedding.self, "The table, of shape [numbers, length].", \.weight)
        property("/// The row that stands for padding and is not trained.\nvar paddingIdx: Int? { get }", in: "Embedding") {
            $0.return($0.object(0, as: Embedding.self).paddingIdx)
        }
        function("/// The rows of `weight` at the numbers in `x`.\nfunc embedding(_ x: Tensor, _ weight: Tensor) -> Tensor") {
            $0.return(try Checked.embedding($0.tensor(0), $0.tensor(1)))
        }
        function("/// Rows of zeros with a one at each number's place.\nfunc oneHot(_ x: Tensor, numClasses: Int = -1) -> Tensor") {
            $0.return(try Checked.oneHot($0.tensor(0), numClasses: $0.int(1)))
        }
    }

    private mutating func declareConvolutions() {
        layer(
            Conv1d.self, "Moves kernels over signals.",
            "_ inChannels: Int, _ outChannels: Int, _ kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true"
        ) {
            try Conv1d(
                checking: $0.int(0), $0.int(1), $0.int(2), stride: $0.int(3), padding: $0.int(4), dilation: $0.int(5), groups: $0.int(6),
                bias: $0.bool(7))
        }
        layer(
            Conv2d.self, "Moves kernels over images.",
            """
            _ inChannels: Int, _ outChannels: Int, _ kernelSize: any Size, stride: any Size = 1, padding: any Size = 0, dilation: any Size = 1, groups: Int = 1, bias: Bool = true
            """
        ) {
            try Conv2d(
                checking: $0.int(0), $0.int(1), $0.size(2), stride: $0.size(3), padding: $0.size(4), dilation: $0.size(5), groups: $0.int(6),
                bias: $0.bool(7))
        }
        layer(
            ConvTranspose2d.self, "The transpose of a convolution, which makes images larger.",
            "_ inChannels: Int, _ outChannels: Int, _ kernelSize: any Size, stride: any Size = 1, padding: any Size = 0, outputPadding: any Size = 0, bias: Bool = true"
        ) {
            try ConvTranspose2d(
                checking: $0.int(0), $0.int(1), $0.size(2), stride: $0.size(3), padding: $0.size(4), outputPadding: $0.size(5), bias: $0.bool(6))
        }
        parameter("weight", of: Conv1d.self, "The kernels, of shape [outputs, inputs / groups, size].", \.weight)
        parameter("weight", of: Conv2d.self, "The kernels, of shape [outputs, inputs / groups, height, width].", \.weight)
        parameter("weight", of: ConvTranspose2d.self, "The kernels, of shape [inputs, outputs, height, width].", \.weight)
        parameter("bias", of: Conv1d.self, "What is added to each output channel.", \.bias)
        parameter("bias", of: Conv2d.self, "What is added to each output channel.", \.bias)
        parameter("bias", of: ConvTranspose2d.self, "What is added to each output channel.", \.bias)
        function(
            """
            /// The convolution of signals with kernels.
            func conv1d(_ x: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1) -> Tensor
            """
        ) {
            $0.return(
                try Checked.conv1d(
                    $0.tensor(0), $0.tensor(1), $0.optionalTensor(2), stride: $0.int(3), padding: $0.int(4), dilation: $0.int(5), groups: $0.int(6)))
        }
        function(
            """
            /// The convolution of images with kernels.
            func conv2d(_ x: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: any Size = 1, padding: any Size = 0, dilation: any Size = 1, groups: Int = 1) -> Tensor
            """
        ) {
            $0.return(
                try Checked.conv2d(
                    $0.tensor(0), $0.tensor(1), $0.optionalTensor(2), stride: $0.size(3), padding: $0.size(4), dilation: $0.size(5),
                    groups: $0.int(6)))
        }
        function(
            """
            /// The transpose of a convolution, which makes images larger.
            func convTranspose2d(_ x: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: any Size = 1, padding: any Size = 0, outputPadding: any Size = 0) -> Tensor
            """
        ) {
            $0.return(
                try Checked.convTranspose2d(
                    $0.tensor(0), $0.tensor(1), $0.optionalTensor(2), stride: $0.size(3), padding: $0.size(4), outputPadding: $0.size(5)))
        }
    }

    private mutating func declareDropout() {
        layer(Dropout.self, "While training, zeroes each element with probability p and scales the others up.", "_ p: Double = 0.5") {
            try Dropout(checking: $0.double(0))
        }
        layer(Dropout2d.self, "While training, zeroes each channel with probability p and scales the others up.", "_ p: Double = 0.5") {
            try Dropout2d(checking: $0.double(0))
        }
        option("p", of: Dropout.self, "The probability of zeroing an element.", \.p)
        option("p", of: Dropout2d.self, "The probability of zeroing a channel.", \.p)
        let functions: [(String, String, @Sendable (Tensor, Double, Bool) throws -> Tensor)] = [
            ("dropout", "element", { try Checked.dropout($0, p: $1, training: $2) }),
            ("dropout2d", "channel", { try Checked.dropout2d($0, p: $1, training: $2) }),
        ]
        for (name, what, core) in functions {
            function(
                """
                /// Zeroes each \(what) with probability p and scales the others up.
                func \(name)(_ x: Tensor, p: Double = 0.5, training: Bool = true) -> Tensor
                """
            ) { $0.return(try core($0.tensor(0), $0.double(1), $0.bool(2))) }
        }
    }
}
