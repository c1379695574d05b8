/// One instruction: eight bytes.
struct Instruction {
    var opcode: Opcode
    var k: UInt8
    var a: UInt16
    var b: UInt16
    var c: UInt16

    init(_ opcode: Opcode, k: UInt8 = 0, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        self.opcode = opcode
        self.k = k
        self.a = UInt16(truncatingIfNeeded: a)
        self.b = UInt16(truncatingIfNeeded: b)
        self.c = UInt16(truncatingIfNeeded: c)
    }

    init(_ opcode: Opcode, k: UInt8 = 0, _ a: Int = 0, immediate: Int) {
        self.opcode = opcode
        self.k = k
        self.a = UInt16(truncatingIfNeeded: a)
        b = UInt16(truncatingIfNeeded: immediate)
        c = UInt16(truncatingIfNeeded: immediate >> 16)
    }

    /// `b` and `c` as one signed number.
    @inline(__always)
    var immediate: Int { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }

    /// `c` as a signed number.
    @inline(__always)
    var signedC: Int { Int(Int16(bitPattern: c)) }

    /// `b` as a signed number.
    @inline(__always)
    var signedB: Int { Int(Int16(bitPattern: b)) }
}

extension Instruction {
    /// A conditional jump whose condition is the opposite; nil for other instructions.
    var oppositeJump: Instruction? {
        func with(_ opcode: Opcode) -> Instruction {
            var result = self
            result.opcode = opcode
            return result
        }
        /// `!(a < b)` is `b <= a`.
        func exchanged(_ opcode: Opcode) -> Instruction {
            var result = with(opcode)
            (result.a, result.b) = (b, a)
            return result
        }
        switch opcode {
        case .jumpIf: return with(.jumpIfNot)
        case .jumpIfNot: return with(.jumpIf)
        case .jumpIfNil: return with(.jumpIfNotNil)
        case .jumpIfNotNil: return with(.jumpIfNil)
        case .jumpEqualInt: return with(.jumpNotEqualInt)
        case .jumpNotEqualInt: return with(.jumpEqualInt)
        case .jumpLessInt: return exchanged(.jumpLessEqualInt)
        case .jumpLessEqualInt: return exchanged(.jumpLessInt)
        case .jumpEqualImmediate: return with(.jumpNotEqualImmediate)
        case .jumpNotEqualImmediate: return with(.jumpEqualImmediate)
        case .jumpLessImmediate: return with(.jumpGreaterEqualImmediate)
        case .jumpGreaterEqualImmediate: return with(.jumpLessImmediate)
        case .jumpLessEqualImmediate: return with(.jumpGreaterImmediate)
        case .jumpGreaterImmediate: return with(.jumpLessEqualImmediate)
        case .jumpLessDouble: return with(.jumpNotLessDouble)
        case .jumpNotLessDouble: return with(.jumpLessDouble)
        case .jumpLessEqualDouble: return with(.jumpNotLessEqualDouble)
        case .jumpNotLessEqualDouble: return with(.jumpLessEqualDouble)
        case .jumpEqualDouble: return with(.jumpNotEqualDouble)
        case .jumpNotEqualDouble: return with(.jumpEqualDouble)
        default: return nil
        }
    }
}
