/// A value that is known when a cell is compiled.
indirect enum Constant: Equatable {
    /// The bits in two's complement, as the machine keeps them.
    case integer(Int)
    case floating(Double)
    /// The parts that are known.
    case tuple([Constant?])

    var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    var floating: Double? { if case .floating(let value) = self { value } else { nil } }
}

/// How many bits an integer type has, and whether one is for the sign.
struct ConstantWidth {
    let bits: Int
    let isSigned: Bool

    /// Nil for what is no integer type.
    init?(_ type: SwiftType) {
        guard case .nominal(let nominal, _) = type else { return nil }
        switch nominal.builtin {
        case .int?, .int64?: (bits, isSigned) = (64, true)
        case .int32?: (bits, isSigned) = (32, true)
        case .int16?: (bits, isSigned) = (16, true)
        case .int8?: (bits, isSigned) = (8, true)
        case .uint?, .uint64?: (bits, isSigned) = (64, false)
        case .uint32?: (bits, isSigned) = (32, false)
        case .uint16?: (bits, isSigned) = (16, false)
        case .uint8?: (bits, isSigned) = (8, false)
        default: return nil
        }
    }

    /// The smallest and the largest value, as the machine keeps them.
    var lowest: Int { isSigned ? Int.min >> (64 - bits) : 0 }
    var highest: Int { isSigned ? Int.max >> (64 - bits) : bits == 64 ? -1 : (1 << bits) - 1 }

    /// A value in digits.
    func text(_ value: Int) -> String { isSigned ? String(value) : String(UInt(bitPattern: value)) }

    /// The bits of a value, those above the type's width being zero.
    func unsigned(_ value: Int) -> UInt { bits == 64 ? UInt(bitPattern: value) : UInt(bitPattern: value) & (1 << UInt(bits) - 1) }

    /// The low bits of a value, as the type reads them.
    func wrapped(_ value: Int) -> Int {
        if bits == 64 { return value }
        let low = value & ((1 << bits) - 1)
        return isSigned && low >> (bits - 1) != 0 ? low - (1 << bits) : low
    }

    /// The whole part of a number with a fraction; nil where the type has no such value.
    func truncated(_ value: Double) -> Int? {
        guard value.isFinite else { return nil }
        let whole = value.rounded(.towardZero)
        if isSigned { return Int(exactly: whole).flatMap { lowest...highest ~= $0 ? $0 : nil } }
        return UInt(exactly: whole).flatMap { $0 <= UInt(bitPattern: highest) ? Int(bitPattern: $0) : nil }
    }
}
