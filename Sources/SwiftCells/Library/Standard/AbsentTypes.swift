/// Types of Swift's of which cells have no values. The library names them only so that the checker finds where Swift would take them, or would not
/// know what to take.
enum AbsentType: String {
    /// Swift's `Int128`, which it takes for products of literals by `&*`.
    case int128 = "_Int128"
    /// Swift's `Duration`: its operators make `/` and `*` ambiguous where they are named as functions and nothing says of which type the other
    /// side is, as in `curry(/)(2.0)`.
    case duration = "_Duration"
    /// Foundation's `Decimal`, whose `pow` Swift takes for `pow(2, 3)` and for `pow($0, 2)` where `$0` may be of any type.
    case decimal = "_Decimal"
}

extension NominalDeclaration {
    /// Which of the types it is that cells have no values of.
    var absentType: AbsentType? { file?.isLibrary == true ? AbsentType(rawValue: name) : nil }
}

extension CellLibrary {
    mutating func addInt128() {
        declare("struct _Int128: FixedWidthInteger, SignedInteger { typealias Stride = Int; typealias Magnitude = _Int128; typealias IntegerLiteralType = Int }")
        intrinsic("init(integerLiteral value: Int)", in: "_Int128", .sameWord)
        intrinsic("static func &* (lhs: _Int128, rhs: _Int128) -> _Int128", in: "_Int128", .word(.wrappingMul))
    }

    mutating func addDuration() {
        declare("struct _Duration {}")
        for operation in [
            "/ (lhs: _Duration, rhs: Double) -> _Duration { lhs }", "/ (lhs: _Duration, rhs: _Duration) -> Double { 1 }", "* (lhs: _Duration, rhs: Double) -> _Duration { lhs }",
        ] {
            declare("static func \(operation)", in: "_Duration")
        }
    }

    mutating func addDecimal() {
        declare(
            """
            struct _Decimal: Hashable, SignedNumeric, Strideable, ExpressibleByFloatLiteral {
                typealias Stride = _Decimal
                typealias Magnitude = _Decimal
                typealias IntegerLiteralType = Int
                typealias FloatLiteralType = Double
                let _value: Double
                init(integerLiteral value: Int) { _value = Double(value) }
                init(floatLiteral value: Double) { _value = value }
                static func < (a: _Decimal, b: _Decimal) -> Bool { a._value < b._value }
                static prefix func - (a: _Decimal) -> _Decimal { a }
            }
            """)
        for name in ["+", "-", "*", "/"] { declare("static func \(name) (a: _Decimal, b: _Decimal) -> _Decimal { a }", in: "_Decimal") }
        declare("func pow(_ x: _Decimal, _ y: Int) -> _Decimal { x }")
    }
}
