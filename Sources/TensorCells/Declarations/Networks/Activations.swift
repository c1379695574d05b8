import Autograd
import SwiftCells

extension CellLibrary {
    /// Activations, as modules and as functions.
    mutating func declareActivations() {
        layer(ReLU.self, "Each element where it is positive, else 0.") { _ in ReLU() }
        layer(ReLU6.self, "Each element limited to 0...6.") { _ in ReLU6() }
        layer(LeakyReLU.self, "Each element where it is positive, else a small share of it.", "_ slope: Double = 0.01") { LeakyReLU($0.double(0)) }
        option("slope", of: LeakyReLU.self, "The share of negative elements.", \.slope)
        layer(ELU.self, "Each element where it is positive, else alpha * (e^x - 1).", "_ alpha: Double = 1") { ELU($0.double(0)) }
        option("alpha", of: ELU.self, "The limit for large negative elements, without its sign.", \.alpha)
        layer(SiLU.self, "x * sigmoid(x).") { _ in SiLU() }
        choice("How gelu is computed: exactly, or approximated by tanh.", Approximation.self)
        layer(GELU.self, "x times the probability that a normal variable is below x.", "approximate: Approximation = .none") {
            GELU(approximate: $0.choice(0))
        }
        property("/// How it is computed.\nvar approximate: Approximation { get }", in: "GELU") {
            $0.return($0.number(of: $0.object(0, as: GELU.self).approximate))
        }
        layer(Sigmoid.self, "1 / (1 + e^-x): squeezed into 0...1.") { _ in Sigmoid() }
        layer(Tanh.self, "The hyperbolic tangent: squeezed into -1...1.") { _ in Tanh() }
        layer(LogSigmoid.self, "The logarithm of the sigmoid.") { _ in LogSigmoid() }
        layer(Softplus.self, "log(1 + e^(beta x)) / beta: a smooth ReLU.", "beta: Double = 1, threshold: Double = 20") {
            Softplus(beta: $0.double(0), threshold: $0.double(1))
        }
        option("beta", of: Softplus.self, "How sharp the bend is.", \.beta)
        option("threshold", of: Softplus.self, "From which beta * x on it is the identity.", \.threshold)
        layer(Hardtanh.self, "Each element limited to low...high.", "_ low: Double = -1, _ high: Double = 1") {
            Hardtanh($0.double(0), $0.double(1))
        }
        option("low", of: Hardtanh.self, "The least output.", \.low)
        option("high", of: Hardtanh.self, "The greatest output.", \.high)
        layer(Softmax.self, "Positive numbers that add up to 1 along a dimension.", "dim: Int") { Softmax(dim: $0.int(0)) }
        layer(LogSoftmax.self, "The logarithm of softmax, computed without overflow.", "dim: Int") { LogSoftmax(dim: $0.int(0)) }
        option("dim", of: Softmax.self, "The dimension.", \.dim)
        option("dim", of: LogSoftmax.self, "The dimension.", \.dim)
        declareActivationFunctions()
    }

    private mutating func declareActivationFunctions() {
        let plain: [(String, String, @Sendable (Tensor) throws -> Tensor)] = [
            ("relu6", "Each element limited to 0...6.", { try Checked.relu6($0) }),
            ("silu", "x * sigmoid(x).", { try Checked.silu($0) }),
            ("logSigmoid", "The logarithm of the sigmoid.", { try Checked.logSigmoid($0) }),
        ]
        for (name, documentation, core) in plain {
            function("/// \(documentation)\nfunc \(name)(_ x: Tensor) -> Tensor") { $0.return(try core($0.tensor(0))) }
        }
        function("/// Each element where it is positive, else a small share of it.\nfunc leakyRelu(_ x: Tensor, _ slope: Double = 0.01) -> Tensor") {
            $0.return(try Checked.leakyRelu($0.tensor(0), $0.double(1)))
        }
        function("/// Each element where it is positive, else alpha * (e^x - 1).\nfunc elu(_ x: Tensor, _ alpha: Double = 1) -> Tensor") {
            $0.return(try Checked.elu($0.tensor(0), $0.double(1)))
        }
        function(
            "/// x times the probability that a normal variable is below x.\nfunc gelu(_ x: Tensor, approximate: Approximation = .none) -> Tensor"
        ) { $0.return(try Checked.gelu($0.tensor(0), approximate: $0.choice(1))) }
        function(
            "/// log(1 + e^(beta x)) / beta: a smooth ReLU.\nfunc softplus(_ x: Tensor, beta: Double = 1, threshold: Double = 20) -> Tensor"
        ) { $0.return(try Checked.softplus($0.tensor(0), beta: $0.double(1), threshold: $0.double(2))) }
        function("/// Each element limited to low...high.\nfunc hardtanh(_ x: Tensor, _ low: Double = -1, _ high: Double = 1) -> Tensor") {
            $0.return(try Checked.hardtanh($0.tensor(0), $0.double(1), $0.double(2)))
        }
    }
}
