/// A tensor that a node keeps for its backward, with the version it had when it was kept.
struct SavedTensor {
    private let tensor: Tensor
    /// The version of an input. An output's stands in the alias that is kept, since an in-place operation moves both.
    private let version: Int
    /// The node, for an output of the node itself: held directly it would be a cycle, and it is alive whenever it runs.
    private unowned(unsafe) let owner: GradientFunction?

    init(_ tensor: Tensor, version: Int, owner: GradientFunction?) {
        self.tensor = tensor
        self.version = version
        self.owner = owner
    }

    /// The tensor, if it was not changed in place since.
    ///
    /// - Throws: PyTorch's error about a change in place, with the operations concerned.
    @inline(__always)
    func callAsFunction() throws -> Tensor {
        if tensor.storage.version != (owner == nil ? version : tensor.viewVersion) { throw changedError() }
        guard let owner, EngineState.withCurrent({ $0.isGradEnabled }) else { return tensor }
        // A second derivative is being recorded: the output must lead back to its node.
        let output = tensor.alias()
        output.node = owner
        output.outputIndex = tensor.outputIndex
        return output
    }

    /// The tensor's sizes, whatever has become of its elements.
    var shape: [Int] { tensor.shape }

    private func changedError() -> TensorError {
        let maker = owner ?? tensor.gradientNode
        let source = maker.flatMap { node in
            node is AccumulateGrad ? nil : ", which is output \(tensor.outputIndex) of \(node.operationName),"
        }
        var facts: [String] = []
        if let change = tensor.storage.header.lastChange {
            facts.append("The change was made by \(change.operation)\(change.position.map { " in \($0)" } ?? "").")
        }
        return TensorError(
            .runtime,
            "one of the variables needed for gradient computation has been modified by an inplace operation: "
                + "[torch.\(tensor.dtype.scalarTypeName)Tensor \(tensor.shape)]\(source ?? "") is at version \(tensor.storage.version); "
                + "expected version \(owner == nil ? version : tensor.viewVersion) instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, "
                + "with torch.autograd.set_detect_anomaly(True, check_nan=False).",
            facts: facts, remedy: "Write y = y + 1 instead of y += 1 there, or change a copy: y.clone().")
    }
}

extension GradientFunction {
    /// The operation's own name: `Mul` for `MulBackward0`.
    package final var operationName: String {
        guard let range = name.firstRange(of: "Backward") else { return name }
        return String(name[..<range.lowerBound])
    }
}

/// Collects what a node saves while it is made.
struct Saver {
    let node: GradientFunction
    let result: Tensor

    /// Keeps an input.
    @inline(__always)
    mutating func callAsFunction(_ input: Tensor) -> SavedTensor {
        node.hasSaved = true
        return SavedTensor(input, version: input.storage.version, owner: nil)
    }

    /// Keeps an input where it is needed.
    @inline(__always)
    mutating func callAsFunction(_ input: Tensor, if needed: Bool) -> SavedTensor? {
        needed ? self(input) : nil
    }

    /// Keeps the operation's own result.
    @inline(__always)
    mutating func output() -> SavedTensor {
        node.hasSaved = true
        let alias = result.alias()
        alias.viewVersion = result.storage.version
        node.savedOutput = alias
        return SavedTensor(alias, version: 0, owner: node)
    }
}
