/// Where a tensor's memory lies and its operations run. This engine runs on the CPU; the others exist as names, so that code
/// written for them can ask, and is told.
public enum Device: String, Hashable, Sendable, CustomStringConvertible {
    /// The processor.
    case cpu
    /// An NVIDIA graphics processor, which this engine does not use.
    case cuda
    /// An Apple graphics processor, which this engine does not use.
    case mps

    /// The device's name, such as `cpu`.
    public var description: String { rawValue }

    /// Whether tensors can be there: true of the CPU alone.
    public var isAvailable: Bool { self == .cpu }

    /// Refuses a device that tensors cannot be moved to, in PyTorch's words.
    package func require() throws {
        let message: String
        switch self {
        case .cpu: return
        case .cuda: message = "Torch not compiled with CUDA enabled"
        case .mps: message = "PyTorch is not linked with support for mps devices"
        }
        throw TensorError(
            .runtime, message, facts: ["This engine runs on the CPU."],
            remedy: "Leave .to(.\(rawValue)) out, or choose with Device.\(rawValue).isAvailable ? .\(rawValue) : .cpu.")
    }
}

extension Checked {
    /// The core of `to` with a device: the tensor itself, which is there already.
    package static func to(_ x: Tensor, _ device: Device) throws -> Tensor {
        try device.require()
        return x
    }
}

extension Tensor {
    /// Where the tensor lies: on the CPU.
    public final var device: Device { .cpu }

    /// The tensor on a device; on the CPU, where it is, the tensor itself.
    public final func to(_ device: Device) -> Tensor { trapping { try Checked.to(self, device) } }

    /// The tensor on the CPU, where it is.
    public final func cpu() -> Tensor { self }
}
