/// A tensor that is a part of a module and is trained: `parameters()` finds it.
///
/// It shares memory with the tensor it is made of, and prints with `Parameter containing:` before it.
public final class Parameter: Tensor {
    /// A parameter over the memory of `t`.
    ///
    /// - Parameters:
    ///   - t: The initial values; a floating-point tensor unless `requiresGrad` is false.
    ///   - requiresGrad: Whether operations on it are recorded. Traps for integer tensors.
    public convenience init(_ t: Tensor, requiresGrad: Bool = true) {
        do { try self.init(checking: t, requiresGrad: requiresGrad) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking tensor: Tensor, requiresGrad: Bool = true) throws {
        super.init(sharing: tensor)
        _ = try requiring(requiresGrad)
    }
}

/// A tensor that is a part of a module and is saved with it, but not trained, such as a running mean.
public final class Buffer: Tensor {
    /// A buffer over the memory of `t`, outside the graph.
    public init(_ t: Tensor) { super.init(sharing: t) }
}
