extension Checked {
    /// The core of ``Module/to(_:)-dtype``: converts what is floating-point among parameters and buffers, gradients too.
    package static func to(_ module: Module, _ dtype: DType) throws {
        guard dtype.isFloatingPoint else {
            throw TensorError(
                .type, "nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.\(dtype)",
                remedy: "Give .float32 or .float64; whole numbers cannot be trained.")
        }
        let tensors = (module.parameters() as [Tensor]) + module.namedBuffers().map(\.buffer)
        for tensor in tensors where tensor.dtype.isFloatingPoint && tensor.dtype != dtype {
            let gradient = try tensor.accumulator?.gradient.map { try Copying.converted($0, dtype) }
            try setData(tensor, Copying.converted(tensor, dtype))
            if let gradient { tensor.accumulator?.gradient = gradient }
        }
    }
}

extension Module {
    /// Moves the parameters and buffers to a device; on the CPU they are already.
    @discardableResult
    public final func to(_ device: Device) -> Self {
        trapping { try device.require() }
        return self
    }

    /// Converts the floating-point parameters and buffers to another dtype, in place.
    @discardableResult
    public final func to(_ dtype: DType) -> Self {
        trapping { try Checked.to(self, dtype) }
        return self
    }

    /// Converts the floating-point parameters and buffers to `float64`, in place.
    @discardableResult
    public final func double() -> Self { to(.float64) }

    /// Converts the floating-point parameters and buffers to `float32`, in place.
    @discardableResult
    public final func float() -> Self { to(.float32) }
}
