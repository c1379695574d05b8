/// A plain number beside a tensor. It takes part in type promotion by its category alone: `x * 2` keeps the dtype of an
/// integer tensor, `x * 2.0` makes it floating-point.
public enum Number: Hashable, Sendable {
    case bool(Bool)
    case int(Int)
    case double(Double)

    /// The value as a `Double`.
    package var double: Double {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): Double(value)
        case .double(let value): value
        }
    }

    /// The value as an `Int`, truncated towards zero.
    package var int: Int {
        switch self {
        case .bool(let value): value ? 1 : 0
        case .int(let value): value
        case .double(let value): Int(truncatingFloat: value)
        }
    }

    /// The dtype of a tensor made of the number alone.
    package var dtype: DType {
        switch self {
        case .bool: .bool
        case .int: .int64
        case .double: .float32
        }
    }

    /// Refuses a number that a dtype has no place for, as PyTorch does where a number becomes an element.
    ///
    /// - Parameters:
    ///   - dtype: The elements' dtype. Negative whole numbers count backwards where there are none; every number is a truth value.
    ///   - isStrict: Whether negative whole numbers are refused too.
    /// - Throws: PyTorch's error for a number that does not fit.
    func requireFits(_ dtype: DType, isStrict: Bool = false) throws {
        let fits: Bool
        let name: String
        switch (dtype, self) {
        case (.bool, _), (.float64, _), (_, .bool): return
        case (.float32, _): (fits, name) = (!double.isFinite || double.magnitude <= Double(Float.greatestFiniteMagnitude), "float")
        case (.uint8, .int(let value)): (fits, name) = ((isStrict ? 0 : -255)...255 ~= value, "uint8_t")
        case (.uint8, .double(let value)): (fits, name) = (0...255 ~= value, "uint8_t")
        case (.int32, _): (fits, name) = (Double(Int32.min)...Double(Int32.max) ~= double, "int")
        case (.int64, .int): return
        case (.int64, .double(let value)): (fits, name) = (-0x1p63...0x1p63 ~= value, "int64_t")
        }
        guard fits else {
            throw TensorError(
                .runtime, "value cannot be converted to type \(name) without overflow", facts: ["The number is \(self), the elements are \(dtype)."])
        }
    }

    /// The number with its sign changed; a `Bool` counts as 0 or 1.
    package var negated: Number {
        switch self {
        case .bool(let value): .int(value ? -1 : 0)
        case .int(let value): .int(0 &- value)
        case .double(let value): .double(-value)
        }
    }
}

/// A plain Swift value that can stand beside a tensor: `Double`, `Float`, `Int` and `Bool`.
public protocol Scalar: Sendable {
    /// The value as the engine's plain number.
    var number: Number { get }
}

extension Double: Scalar {
    /// The value as the engine's plain number.
    public var number: Number { .double(self) }
}

extension Float: Scalar {
    /// The value as the engine's plain number.
    public var number: Number { .double(Double(self)) }
}

extension Int: Scalar {
    /// The value as the engine's plain number.
    public var number: Number { .int(self) }
}

extension Bool: Scalar {
    /// The value as the engine's plain number.
    public var number: Number { .bool(self) }
}

extension Number: Scalar {
    /// The number itself.
    public var number: Number { self }
}

extension Int {
    /// Truncates towards zero; what does not fit becomes `Int.min`, as the processor's own conversion does.
    @inline(__always)
    init(truncatingFloat value: Double) {
        self = value > -9.3e18 && value < 9.223372036854775e18 ? Int(exactlyTruncating: value) : .min
    }

    /// Truncates a value known to be near the range; below `Int.min` it is `Int.min`.
    @inline(__always)
    private init(exactlyTruncating value: Double) {
        self = value <= -9.223372036854775808e18 ? .min : Int(value)
    }
}
