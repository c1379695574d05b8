extension Tensor: CustomStringConvertible {
    /// The tensor as PyTorch prints it.
    public var description: String { "tensor(\(scalars))" }
}
