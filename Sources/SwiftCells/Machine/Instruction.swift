/// One instruction: eight bytes, read as one word, of which each case of the loop takes the parts that it needs.
struct Instruction {
    /// From the lowest bits on: the opcode and k, a byte each, then a, b and c, two bytes each.
    private let bits: UInt64

    init(_ opcode: Opcode, k: UInt8 = 0, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        func field(_ value: Int, at shift: UInt64) -> UInt64 { UInt64(UInt16(truncatingIfNeeded: value)) << shift }
        bits = UInt64(opcode.rawValue) | UInt64(k) << 8 | field(a, at: 16) | field(b, at: 32) | field(c, at: 48)
    }

    init(_ opcode: Opcode, k: UInt8 = 0, _ a: Int = 0, immediate: Int) { self.init(opcode, k: k, a, immediate, immediate >> 16) }

    /// (An enum without payloads is kept as the number of its case, which counts from 0 as these raw values do; nobody writes another.)
    @inline(__always)
    var opcode: Opcode { unsafeBitCast(UInt8(truncatingIfNeeded: bits), to: Opcode.self) }
    @inline(__always)
    var k: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
    @inline(__always)
    var a: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
    @inline(__always)
    var b: UInt16 { UInt16(truncatingIfNeeded: bits >> 32) }
    @inline(__always)
    var c: UInt16 { UInt16(truncatingIfNeeded: bits >> 48) }

    /// Of `k`: the field is that of an instance or a captured variable, which others reach too.
    static let sharedBit: UInt8 = 2

    /// What stands for it in code that watches what it uses, `distance` instructions behind it; nil where it uses no variable that others
    /// reach too.
    func watched(behind distance: Int) -> Instruction? {
        func with(_ opcode: Opcode) -> Instruction { Instruction(opcode, k: k, Int(a), Int(b), Int(c)) }
        let isShared = k & Self.sharedBit != 0
        switch opcode {
        case .getWord where isShared: return with(.watchedGetWord)
        case .getObject where isShared: return with(.watchedGetObject)
        case .setWord where isShared: return with(.watchedSetWord)
        case .loadGlobalWord where isShared, .loadGlobalObject where isShared, .setObject where isShared, .takeObject where isShared,
            .storeGlobalWord, .storeGlobalObject, .takeGlobalObject, .elementProperty:
            return Instruction(.watched, immediate: distance)
        default: return nil
        }
    }

    /// `b` and `c` as one signed number.
    @inline(__always)
    var immediate: Int { Int(Int64(bitPattern: bits) >> 32) }

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
        func with(_ opcode: Opcode) -> Instruction { Instruction(opcode, k: k, Int(a), Int(b), Int(c)) }
        /// `!(a < b)` is `b <= a`.
        func exchanged(_ opcode: Opcode) -> Instruction { Instruction(opcode, k: k, Int(b), Int(a), Int(c)) }
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
