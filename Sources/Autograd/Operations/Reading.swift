// Elements as Swift numbers.

extension Checked {
    /// The only element of a tensor, as a number of its kind.
    package static func number(_ x: Tensor) throws -> Number {
        guard x.numel == 1 else {
            throw TensorError(
                .runtime, "a Tensor with \(x.numel) elements cannot be converted to Scalar", facts: ["Its shape is \(x.shape)."],
                remedy: "Reduce it to one element first, as in x.sum().item(), or pick one: x[0].")
        }
        switch x.dtype {
        case .float32: return .double(Double(x.pointer(Float.self)[0]))
        case .float64: return .double(x.pointer(Double.self)[0])
        case .int64: return .int(x.pointer(Int.self)[0])
        case .int32: return .int(Int(x.pointer(Int32.self)[0]))
        case .uint8: return .int(Int(x.pointer(UInt8.self)[0]))
        case .bool: return .bool(x.pointer(Logical.self)[0].isTrue)
        }
    }

    /// The core of `item()`.
    package static func item(_ x: Tensor) throws -> Double { try number(x).double }

    /// The core of `Int(_:)`.
    package static func int(_ x: Tensor) throws -> Int {
        guard x.numel == 1 else {
            throw TensorError(
                .value, "only one element tensors can be converted to Python scalars", facts: ["Its shape is \(x.shape)."],
                remedy: "Reduce it to one element first, as in Int(x.sum()), or pick one: x[0].")
        }
        let value = try number(x)
        if case .double(let double) = value, !(double.isFinite && Swift.abs(double) < 9.2e18) {
            throw TensorError(
                .value, double.isNaN ? "cannot convert float NaN to integer" : "cannot convert float infinity to integer",
                facts: ["The element is \(double)."])
        }
        return value.int
    }

    /// The core of `Bool(_:)`.
    package static func bool(_ x: Tensor) throws -> Bool {
        guard x.numel == 1 else {
            throw TensorError(
                .runtime,
                x.numel == 0
                    ? "Boolean value of Tensor with no values is ambiguous"
                    : "Boolean value of Tensor with more than one value is ambiguous",
                facts: ["Its shape is \(x.shape)."], remedy: "Say which is meant: x.any() or x.all().")
        }
        return try number(x).double != 0
    }

    /// All elements in row-major order.
    package static func scalars(_ x: Tensor) throws -> [Double] {
        let values = try Copying.contiguous(Copying.converted(x, .float64))
        return Array(UnsafeBufferPointer(start: values.pointer(Double.self), count: values.numel))
    }
}

extension Tensor {
    /// The only element of a tensor.
    public final func item() -> Double { trapping { try Checked.item(self) } }

    /// All elements in row-major order.
    public final var scalars: [Double] { trapping { try Checked.scalars(self) } }

    /// The size of one dimension; negative ones count from the end.
    public final func size(_ dim: Int) -> Int { trapping { try Checked.size(self, dim) } }
}

extension Checked {
    /// The core of `size(_:)`.
    package static func size(_ x: Tensor, _ dim: Int) throws -> Int {
        guard x.ndim > 0 else {
            throw TensorError(.index, "Dimension specified as \(dim) but tensor has no dimensions")
        }
        return x.shape[try Shape.dimension(dim, rank: x.ndim)]
    }
}

extension Int {
    /// The only element of a tensor, truncated towards zero.
    public init(_ tensor: Tensor) { self = trapping { try Checked.int(tensor) } }
}

extension Double {
    /// The only element of a tensor.
    public init(_ tensor: Tensor) { self = trapping { try Checked.item(tensor) } }
}

extension Float {
    /// The only element of a tensor.
    public init(_ tensor: Tensor) { self = Float(trapping { try Checked.item(tensor) } as Double) }
}

extension Bool {
    /// Whether the only element of a tensor is not zero.
    public init(_ tensor: Tensor) { self = trapping { try Checked.bool(tensor) } }
}
