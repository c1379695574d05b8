import Autograd
import SwiftCells

extension CellLibrary {
    /// Layers for sequences: recurrent ones and attention.
    mutating func declareSequenceLayers() {
        choice("The nonlinearity of an RNN.", Nonlinearity.self)
        nativeClass("/// What the recurrent layers share: weights for each layer and direction.\nclass RecurrentModule: Module", RecurrentModule.self)
        let options = "bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false"
        layer(
            RNN.self, "A recurrent layer: h' = tanh(W x + b + U h + c).", inheriting: "RecurrentModule",
            "_ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, nonlinearity: Nonlinearity = .tanh, \(options)"
        ) {
            try RNN(
                checking: $0.int(0), $0.int(1), numLayers: $0.int(2), nonlinearity: $0.choice(3), bias: $0.bool(4), batchFirst: $0.bool(5),
                dropout: $0.double(6), bidirectional: $0.bool(7))
        }
        layer(
            GRU.self, "A gated recurrent layer.", inheriting: "RecurrentModule", "_ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, \(options)"
        ) {
            try GRU(
                checking: $0.int(0), $0.int(1), numLayers: $0.int(2), bias: $0.bool(3), batchFirst: $0.bool(4), dropout: $0.double(5),
                bidirectional: $0.bool(6))
        }
        layer(
            LSTM.self, "A recurrent layer with a memory that is only added to and faded out.", inheriting: "RecurrentModule",
            "_ inputSize: Int, _ hiddenSize: Int, numLayers: Int = 1, \(options)"
        ) {
            try LSTM(
                checking: $0.int(0), $0.int(1), numLayers: $0.int(2), bias: $0.bool(3), batchFirst: $0.bool(4), dropout: $0.double(5),
                bidirectional: $0.bool(6))
        }
        let states = "/// The hidden states at all steps, and those after the last."
        function("\(states)\nfunc callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil) -> (Tensor, Tensor)", in: "RNN") {
            try $0.return($0.object(0, as: RNN.self).forward($0.tensor(1), $0.optionalTensor(2)))
        }
        function("\(states)\nfunc callAsFunction(_ x: Tensor, _ hidden: Tensor? = nil) -> (Tensor, Tensor)", in: "GRU") {
            try $0.return($0.object(0, as: GRU.self).forward($0.tensor(1), $0.optionalTensor(2)))
        }
        function(
            """
            /// The hidden states at all steps, and hidden and cell states after the last.
            func callAsFunction(_ x: Tensor, _ states: (Tensor, Tensor)? = nil) -> (Tensor, (Tensor, Tensor))
            """, in: "LSTM"
        ) { frame in
            let (output, (hidden, cell)) = try frame.object(0, as: LSTM.self).forward(frame.tensor(1), frame.optionalPair(2))
            try frame.return(.tuple([.native(output), .tuple([.native(hidden), .native(cell)])]))
        }
        layer(
            MultiheadAttention.self, "Each query takes a mean of the values, weighted by how well their keys fit; in several heads.",
            "_ embedDim: Int, _ numHeads: Int, dropout: Double = 0, bias: Bool = true, batchFirst: Bool = false"
        ) {
            try MultiheadAttention(checking: $0.int(0), $0.int(1), dropout: $0.double(2), bias: $0.bool(3), batchFirst: $0.bool(4))
        }
        function(
            "/// The attended values, and the weights [N, queries, keys], a mean over the heads.\nfunc callAsFunction(_ query: Tensor, _ key: Tensor, _ value: Tensor) -> (Tensor, Tensor)",
            in: "MultiheadAttention"
        ) { try $0.return($0.object(0, as: MultiheadAttention.self).forward($0.tensor(1), $0.tensor(2), $0.tensor(3))) }
    }
}

extension NativeFrame {
    /// A `(Tensor, Tensor)?`.
    fileprivate func optionalPair(_ argument: Int) throws -> (Tensor, Tensor)? {
        switch try value(argument) {
        case .none: return nil
        case .tuple(let values):
            guard values.count == 2, case .native(let first as Tensor) = values[0], case .native(let second as Tensor) = values[1] else { fallthrough }
            return (first, second)
        default: throw argumentFault("two tensors")
        }
    }
}
