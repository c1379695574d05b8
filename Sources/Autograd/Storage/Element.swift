/// A Swift type that tensors hold, with the arithmetic PyTorch has for it: integers wrap around, `Bool` adds as "or" and
/// multiplies as "and".
package protocol Element: BitwiseCopyable, Comparable, Sendable {
    /// The dtype whose elements have this type.
    static var dtype: DType { get }
    /// Whether the type is `Float` or `Double`.
    static var isFloating: Bool { get }
    /// The value as a `Double`.
    var asDouble: Double { get }
    /// The value as an `Int`, truncated.
    var asInt: Int { get }
    /// Converts from a `Double` as C does: truncated, wrapped; `Bool` is "not zero".
    init(fromDouble value: Double)
    /// Converts from an `Int` as C does: wrapped; `Bool` is "not zero".
    init(fromInt value: Int)
    static func adding(_ a: Self, _ b: Self) -> Self
    static func subtracting(_ a: Self, _ b: Self) -> Self
    static func multiplying(_ a: Self, _ b: Self) -> Self
    static func dividing(_ a: Self, _ b: Self) -> Self
    /// Whether the value is NaN; never for integers.
    var isNotANumber: Bool { get }
}

extension Element {
    /// Converts from any element type.
    @inline(__always)
    init<Source: Element>(casting value: Source) {
        self = Source.isFloating ? Self(fromDouble: value.asDouble) : Self(fromInt: value.asInt)
    }

    /// Converts from a plain number.
    @inline(__always)
    package init(_ number: Number) {
        switch number {
        case .double(let value): self.init(fromDouble: value)
        case .int(let value): self.init(fromInt: value)
        case .bool(let value): self.init(fromInt: value ? 1 : 0)
        }
    }

    @inline(__always) static var zero: Self { Self(fromInt: 0) }
    @inline(__always) static var one: Self { Self(fromInt: 1) }
}

extension Float: Element {
    package static var dtype: DType { .float32 }
    @inline(__always) package static var isFloating: Bool { true }
    @inline(__always) package var asDouble: Double { Double(self) }
    @inline(__always) package var asInt: Int { Int(truncatingFloat: Double(self)) }
    @inline(__always) package init(fromDouble value: Double) { self = Float(value) }
    @inline(__always) package init(fromInt value: Int) { self = Float(value) }
    @inline(__always) package static func adding(_ a: Float, _ b: Float) -> Float { a + b }
    @inline(__always) package static func subtracting(_ a: Float, _ b: Float) -> Float { a - b }
    @inline(__always) package static func multiplying(_ a: Float, _ b: Float) -> Float { a * b }
    @inline(__always) package static func dividing(_ a: Float, _ b: Float) -> Float { a / b }
    @inline(__always) package var isNotANumber: Bool { isNaN }
}

extension Double: Element {
    package static var dtype: DType { .float64 }
    @inline(__always) package static var isFloating: Bool { true }
    @inline(__always) package var asDouble: Double { self }
    @inline(__always) package var asInt: Int { Int(truncatingFloat: self) }
    @inline(__always) package init(fromDouble value: Double) { self = value }
    @inline(__always) package init(fromInt value: Int) { self = Double(value) }
    @inline(__always) package static func adding(_ a: Double, _ b: Double) -> Double { a + b }
    @inline(__always) package static func subtracting(_ a: Double, _ b: Double) -> Double { a - b }
    @inline(__always) package static func multiplying(_ a: Double, _ b: Double) -> Double { a * b }
    @inline(__always) package static func dividing(_ a: Double, _ b: Double) -> Double { a / b }
    @inline(__always) package var isNotANumber: Bool { isNaN }
}

/// The arithmetic that the integer element types share.
package protocol IntegerElement: Element, FixedWidthInteger {}

extension IntegerElement {
    @inline(__always) package static var isFloating: Bool { false }
    @inline(__always) package var asDouble: Double { Double(self) }
    @inline(__always) package var asInt: Int { Int(truncatingIfNeeded: self) }
    @inline(__always) package init(fromDouble value: Double) { self.init(truncatingIfNeeded: Int(truncatingFloat: value)) }
    @inline(__always) package init(fromInt value: Int) { self.init(truncatingIfNeeded: value) }
    @inline(__always) package static func adding(_ a: Self, _ b: Self) -> Self { a &+ b }
    @inline(__always) package static func subtracting(_ a: Self, _ b: Self) -> Self { a &- b }
    @inline(__always) package static func multiplying(_ a: Self, _ b: Self) -> Self { a &* b }
    /// Truncating division. The caller has refused zero divisors; the one overflow wraps.
    @inline(__always) package static func dividing(_ a: Self, _ b: Self) -> Self {
        b == 0 ? 0 : a.dividedReportingOverflow(by: b).partialValue
    }
    @inline(__always) package var isNotANumber: Bool { false }
}

extension Int: IntegerElement { package static var dtype: DType { .int64 } }
extension Int32: IntegerElement { package static var dtype: DType { .int32 } }
extension UInt8: IntegerElement { package static var dtype: DType { .uint8 } }

/// A truth value as tensors hold it: one byte, 0 or 1. (A type of its own, since `Bool` has no order.)
package struct Logical: Element {
    /// 1 for true, 0 for false.
    package var byte: UInt8

    /// The truth value as a tensor's element.
    @inline(__always) package init(_ value: Bool) { byte = value ? 1 : 0 }
    @inline(__always) package var isTrue: Bool { byte != 0 }

    package static var dtype: DType { .bool }
    @inline(__always) package static var isFloating: Bool { false }
    @inline(__always) package var asDouble: Double { Double(byte) }
    @inline(__always) package var asInt: Int { Int(byte) }
    @inline(__always) package init(fromDouble value: Double) { self.init(value != 0) }
    @inline(__always) package init(fromInt value: Int) { self.init(value != 0) }
    @inline(__always) package static func < (a: Logical, b: Logical) -> Bool { a.byte < b.byte }
    @inline(__always) package static func adding(_ a: Logical, _ b: Logical) -> Logical { Logical(a.isTrue || b.isTrue) }
    @inline(__always) package static func subtracting(_ a: Logical, _ b: Logical) -> Logical { Logical(a.byte != b.byte) }
    @inline(__always) package static func multiplying(_ a: Logical, _ b: Logical) -> Logical { Logical(a.isTrue && b.isTrue) }
    @inline(__always) package static func dividing(_ a: Logical, _ b: Logical) -> Logical { a }
    @inline(__always) package var isNotANumber: Bool { false }
}
