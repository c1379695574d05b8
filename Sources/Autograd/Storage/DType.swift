/// The type of a tensor's elements.
public enum DType: UInt8, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    case float32, float64, int64, int32, uint8, bool

    /// The spelling a learner writes: `float32`.
    public var description: String {
        switch self {
        case .float32: "float32"
        case .float64: "float64"
        case .int64: "int64"
        case .int32: "int32"
        case .uint8: "uint8"
        case .bool: "bool"
        }
    }

    /// Whether the elements are floating-point numbers; only such tensors can require gradients.
    public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

    /// The bytes an element takes.
    package var size: Int {
        switch self {
        case .float32, .int32: 4
        case .float64, .int64: 8
        case .uint8, .bool: 1
        }
    }

    /// PyTorch's name for the scalar type, as in `Got: Long`.
    package var scalarTypeName: String {
        switch self {
        case .float32: "Float"
        case .float64: "Double"
        case .int64: "Long"
        case .int32: "Int"
        case .uint8: "Byte"
        case .bool: "Bool"
        }
    }

    /// The C++ name some of PyTorch's messages use, as in `float != long int`.
    package var cName: String {
        switch self {
        case .float32: "float"
        case .float64: "double"
        case .int64: "long int"
        case .int32: "int"
        case .uint8: "unsigned char"
        case .bool: "bool"
        }
    }

    /// The rank of the dtype's category in promotion: bool, then integers, then floating-point numbers.
    package var category: Int {
        switch self {
        case .bool: 0
        case .uint8, .int32, .int64: 1
        case .float32, .float64: 2
        }
    }

    /// The dtype that holds the values of both, by PyTorch's table.
    package static func promoted(_ a: DType, _ b: DType) -> DType {
        if a == b { return a }
        if a.category != b.category { return a.category > b.category ? a : b }
        return a.size >= b.size ? a : b
    }
}
