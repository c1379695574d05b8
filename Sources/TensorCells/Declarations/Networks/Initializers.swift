import Autograd
import SwiftCells

extension CellLibrary {
    /// Functions that fill parameters with first values.
    mutating func declareInitializers() {
        choice("Which side of a layer an initialiser keeps the variance over.", FanMode.self)
        choice("The function that follows a layer, which decides the gain of its initialiser.", InitNonlinearity.self)
        let kaiming: [(String, String, @Sendable (Tensor, Double, FanMode, InitNonlinearity) throws -> Void)] = [
            ("kaimingUniform_", "uniformly", { try Checked.kaimingUniform_($0, a: $1, mode: $2, nonlinearity: $3) }),
            ("kaimingNormal_", "normally", { try Checked.kaimingNormal_($0, a: $1, mode: $2, nonlinearity: $3) }),
        ]
        for (name, how, core) in kaiming {
            function(
                """
                /// Fills a weight \(how) so that activations keep their variance under rectifiers.
                @discardableResult func \(name)(_ tensor: Tensor, a: Double = 0, mode: FanMode = .fanIn, nonlinearity: InitNonlinearity = .leakyRelu) -> Tensor
                """
            ) {
                try core($0.tensor(0), $0.double(1), $0.choice(2), $0.choice(3))
                $0.return($0.tensor(0))
            }
        }
        let scaled: [(String, String, @Sendable (Tensor, Double) throws -> Void)] = [
            ("xavierUniform_", "Fills a weight uniformly so that activations and gradients keep their variance.", { try Checked.xavierUniform_($0, gain: $1) }),
            ("xavierNormal_", "Fills a weight normally so that activations and gradients keep their variance.", { try Checked.xavierNormal_($0, gain: $1) }),
            ("orthogonal_", "Fills a weight with rows, or columns if there are fewer, of length `gain` at right angles.", { try Checked.orthogonal_($0, gain: $1) }),
        ]
        for (name, documentation, core) in scaled {
            function("/// \(documentation)\n@discardableResult func \(name)(_ tensor: Tensor, gain: Double = 1) -> Tensor") {
                try core($0.tensor(0), $0.double(1))
                $0.return($0.tensor(0))
            }
        }
        filling("uniform_", "random numbers from `a` up to `b`", "_ a: Double = 0, _ b: Double = 1") { _ = try Checked.uniform_($0.tensor(0), $0.double(1), $0.double(2)) }
        filling("normal_", "random numbers from a normal distribution", "_ mean: Double = 0, _ std: Double = 1") {
            _ = try Checked.normal_($0.tensor(0), $0.double(1), $0.double(2))
        }
        filling("constant_", "one value", "_ value: Double") { _ = try Checked.fill_($0.tensor(0), .double($0.double(1))) }
        filling("zeros_", "zeros") { _ = try Checked.fill_($0.tensor(0), .double(0)) }
        filling("ones_", "ones") { _ = try Checked.fill_($0.tensor(0), .double(1)) }
    }

    /// A function that fills a tensor outside the graph.
    private mutating func filling(_ name: String, _ what: String, _ parameters: String = "", _ core: @escaping @Sendable (NativeFrame) throws -> Void) {
        let parameters = ["_ tensor: Tensor"] + (parameters.isEmpty ? [] : [parameters])
        function("/// Fills a tensor with \(what), outside the graph.\n@discardableResult func \(name)(\(parameters.joined(separator: ", "))) -> Tensor") { frame in
            try noGrad { try core(frame) }
            frame.return(frame.tensor(0))
        }
    }
}
