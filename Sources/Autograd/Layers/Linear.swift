extension Checked {
    /// `x @ weight.t() + bias` over the last dimension of `x`.
    package static func linear(_ x: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) throws -> Tensor {
        guard let features = x.shape.last, let expected = weight.shape.last, weight.ndim == 2, features == expected else {
            throw linearError(x, weight)
        }
        guard let bias else { return try matmul(x, t(weight)) }
        if x.ndim == 2 { return try addmm(bias, x, t(weight)) }
        guard x.isContiguous, bias.ndim == 1, bias.isContiguous else { return try add_(matmul(x, t(weight)), bias) }
        let rows = x.ndim == 1 ? try unsqueeze(x, 0) : try reshape(x, [x.numel / Swift.max(features, 1), features])
        return try view(addmm(bias, rows, t(weight)), Array(x.shape.dropLast()) + [weight.shape[0]])
    }

    /// PyTorch's sentence for an input that does not fit, with the numbers of features and where the input's come from.
    private static func linearError(_ x: Tensor, _ weight: Tensor) -> TensorError {
        guard let features = x.shape.last else {
            return TensorError(
                .runtime, "both arguments to linear need to be at least 1D, but they are 0D and \(weight.ndim)D",
                remedy: "Give it a vector of features: x.reshape(1).")
        }
        guard weight.ndim == 2 else {
            return TensorError(
                .runtime, "mat1 and mat2 shapes cannot be multiplied (\(x.numel / Swift.max(features, 1))x\(features) and \(weight.shape))",
                facts: ["The weight must be a matrix [outputs, features]; it has shape \(weight.shape)."])
        }
        var origin = ""
        // A flattened feature map tells what its features are made of: the reader sees which of its sizes is not as expected.
        if let base = x.base, base.ndim > x.ndim, x.ndim == 2, base.shape[0] == x.shape[0] {
            origin = " = " + base.shape.dropFirst().map(String.init).joined(separator: "*")
        }
        let transposed = x.ndim == 2 && x.shape[0] == weight.shape[1]
        let rows = x.ndim == 1 ? 1 : x.numel / Swift.max(features, 1)
        let message = "mat1 and mat2 shapes cannot be multiplied (\(rows)x\(features) and \(weight.shape[1])x\(weight.shape[0]))"
        return TensorError(
            .runtime, message,
            facts: ["The layer expects \(weight.shape[1]) features, the input has \(features)\(origin)."],
            remedy: transposed
                ? "The input transposed would fit: x.t()."
                : "Make the layer Linear(\(features), \(weight.shape[0])), or give it inputs whose last dimension is \(weight.shape[1]).")
    }

    /// `sum over i, j of a[i] * weight[o, i, j] * b[j] + bias[o]` over the last dimensions of `a` and `b`.
    package static func bilinear(_ a: Tensor, _ b: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) throws -> Tensor {
        guard weight.ndim == 3, a.ndim > 0, a.ndim == b.ndim, a.shape.dropLast() == b.shape.dropLast() else {
            throw TensorError(
                .runtime, "bilinear(): input batch dimensions do not match: got \(a.shape) and \(b.shape)",
                facts: ["The weight has shape \(weight.shape)."])
        }
        for (number, input, dim) in [(1, a, 1), (2, b, 2)] where input.shape.last != weight.shape[dim] {
            throw TensorError(
                .runtime,
                "bilinear(): input\(number) size does not match weight size: got \(input.shape[input.ndim - 1]) but expected "
                    + "\(weight.shape[dim])")
        }
        let batch = Array(a.shape.dropLast())
        let rows = batch.reduce(1, *)
        let (outputs, first, second) = (weight.shape[0], weight.shape[1], weight.shape[2])
        // a @ weight[o] for all o at once, then each row against b.
        let left = try reshape(a, [rows, first])
        let mixed = try reshape(matmul(left, reshape(permute(weight, [1, 0, 2]), [first, outputs * second])), [rows, outputs, second])
        let result = try reshape(sum(mul(mixed, reshape(b, [rows, 1, second])), dim: [2]), batch + [outputs])
        return try bias.map { try add(result, $0) } ?? result
    }
}

/// `x @ weight.t() + bias` over the last dimension of `x`.
///
/// - Parameters:
///   - x: Any number of dimensions; the last has the features.
///   - w: The weight, of shape `[outputs, features]`.
///   - b: The bias, of shape `[outputs]`.
public func linear(_ x: Tensor, _ w: Tensor, _ b: Tensor? = nil) -> Tensor { trapping { try Checked.linear(x, w, b) } }

/// A layer of weighted sums: `x @ weight.t() + bias`.
///
/// The weight has shape `[outputs, features]`. Both are drawn uniformly from ±1/sqrt(features).
public final class Linear: Module {
    /// The weights, of shape `[outputs, features]`.
    public var weight: Parameter
    /// The bias, of shape `[outputs]`.
    public var bias: Parameter?
    /// The number of features that it was made for.
    public let inFeatures: Int
    /// The number of outputs that it was made with.
    public let outFeatures: Int

    /// A layer from `i` features to `o` outputs. Traps for negative sizes.
    public convenience init(_ i: Int, _ o: Int, bias: Bool = true) {
        do { try self.init(checking: i, o, bias: bias) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking inputs: Int, _ outputs: Int, bias: Bool = true) throws {
        (inFeatures, outFeatures) = (inputs, outputs)
        weight = try Parameter(checking: Checked.empty([outputs, inputs]))
        self.bias = try bias ? Parameter(checking: Checked.empty([outputs])) : nil
        super.init()
        try Initialization.asLinear(weight, bias: self.bias)
    }

    /// The weighted sums.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.linear(x, weight, bias) }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }

    override var extraDescription: String {
        "in_features=\(sizeText(weight, 1)), out_features=\(sizeText(weight, 0)), bias=\(pythonText(bias != nil))"
    }
}

/// A layer of products of two inputs: `sum over i, j of a[i] * weight[o, i, j] * b[j] + bias[o]`.
public final class Bilinear: Module, ModuleOfSeveralInputs {
    /// The weights, of shape `[outputs, features of a, features of b]`.
    public var weight: Parameter
    /// The bias, of shape `[outputs]`.
    public var bias: Parameter?

    /// A layer from `a` and `b` features to `o` outputs. Traps for negative sizes.
    public convenience init(_ a: Int, _ b: Int, _ o: Int, bias: Bool = true) {
        do { try self.init(checking: a, b, o, bias: bias) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking a: Int, _ b: Int, _ outputs: Int, bias: Bool = true) throws {
        weight = try Parameter(checking: Checked.empty([outputs, a, b]))
        self.bias = try bias ? Parameter(checking: Checked.empty([outputs])) : nil
        super.init()
        let bound = 1 / Double(a).squareRoot()
        try Checked.noGradInit {
            try Checked.uniform_(weight, -bound, bound)
            if let bias = self.bias { try Checked.uniform_(bias, -bound, bound) }
        }
    }

    /// A bilinear layer takes two inputs: call it with both.
    public override func forward(_ x: Tensor) throws -> Tensor {
        throw TensorError(.type, "Bilinear.forward() missing 1 required positional argument: 'input2'", remedy: "Write layer(a, b).")
    }

    /// Applies the layer to two inputs of the same batch.
    public func callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor { trapping { try forward(a, b) } }

    /// The core of the call.
    package func forward(_ a: Tensor, _ b: Tensor) throws -> Tensor { try Checked.bilinear(a, b, weight, bias) }

    package override func parts() -> [(name: String, part: ModulePart)] { ModulePart.parameters(("weight", weight), ("bias", bias)) }

    override var extraDescription: String {
        "in1_features=\(sizeText(weight, 1)), in2_features=\(sizeText(weight, 2)), out_features=\(sizeText(weight, 0)), bias=\(pythonText(bias != nil))"
    }
}

extension ModulePart {
    /// The parts of a layer that has these parameters; what is missing is left out.
    static func parameters(_ parameters: (String, Parameter?)...) -> [(name: String, part: ModulePart)] {
        parameters.compactMap { name, parameter in parameter.map { (name, .parameter($0)) } }
    }
}

/// A truth value as PyTorch prints it.
func pythonText(_ value: Bool) -> String { value ? "True" : "False" }

/// Sizes as PyTorch prints a tuple of them: `(3, 3)`, and `(3,)` for one alone.
func pythonText(_ sizes: [Int]) -> String {
    sizes.count == 1 ? "(\(sizes[0]),)" : "(" + sizes.map(String.init).joined(separator: ", ") + ")"
}

/// A size of a parameter as a module prints it. (One may put a parameter of any shape into a layer, and look at it.)
func sizeText(_ parameter: Tensor, _ dim: Int) -> String { dim < parameter.ndim ? "\(parameter.shape[dim])" : "?" }
