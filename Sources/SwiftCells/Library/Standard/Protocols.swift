extension CellLibrary {
    /// The protocols that values share: comparing, hashing, describing, literals, errors.
    mutating func addProtocols() {
        for declaration in [
            """
            /// A type whose values can be compared for equality.
            protocol Equatable { static func == (lhs: Self, rhs: Self) -> Bool }
            """,
            """
            /// A type whose values have an order.
            protocol Comparable: Equatable {
                static func < (lhs: Self, rhs: Self) -> Bool
                static func <= (lhs: Self, rhs: Self) -> Bool
                static func >= (lhs: Self, rhs: Self) -> Bool
                static func > (lhs: Self, rhs: Self) -> Bool
            }
            """,
            """
            /// A type whose values can be keys of a dictionary or elements of a set.
            protocol Hashable: Equatable {
                func hash(into hasher: inout Hasher)
                var hashValue: Int { get }
            }
            """,
            """
            /// A type that says how its values are shown.
            protocol CustomStringConvertible { var description: String { get } }
            """,
            """
            /// A type that says how its values are shown within others.
            protocol CustomDebugStringConvertible { var debugDescription: String { get } }
            """,
            """
            /// A type that can be made from its description.
            protocol LosslessStringConvertible: CustomStringConvertible { init?(_ description: String) }
            """,
            """
            /// Types that write themselves to a stream of text, in Swift: only which types these are matters here.
            protocol _TextOutputStreamable {}
            """,
            """
            /// A type whose values can be thrown.
            protocol Error { var _code: Int { get } }
            """,
            """
            /// A type with a raw value, such as an enum with numbers.
            protocol RawRepresentable {
                associatedtype RawValue
                init?(rawValue: RawValue)
                var rawValue: RawValue { get }
            }
            """,
            """
            /// An enum that lists its cases.
            protocol CaseIterable {
                static var allCases: [Self] { get }
            }
            """,
            """
            /// A type with an identity.
            protocol Identifiable {
                associatedtype ID: Hashable
                var id: ID { get }
            }
            """,
            """
            /// What every class conforms to: a value of this type is an instance of some class.
            protocol AnyObject {}
            """,
            """
            /// What a function without a result gives: the tuple of nothing.
            typealias Void = ()
            """,
            "protocol Sendable {}",
            "protocol ExpressibleByIntegerLiteral { associatedtype IntegerLiteralType = Int; init(integerLiteral value: IntegerLiteralType) }",
            "protocol ExpressibleByFloatLiteral { associatedtype FloatLiteralType = Double; init(floatLiteral value: FloatLiteralType) }",
            "protocol ExpressibleByBooleanLiteral { associatedtype BooleanLiteralType = Bool; init(booleanLiteral value: BooleanLiteralType) }",
            "protocol ExpressibleByStringLiteral { associatedtype StringLiteralType = String; init(stringLiteral value: StringLiteralType) }",
            "protocol ExpressibleByArrayLiteral { associatedtype ArrayLiteralElement; init(arrayLiteral elements: ArrayLiteralElement...) }",
            """
            protocol ExpressibleByDictionaryLiteral {
                associatedtype Key
                associatedtype Value
                init(dictionaryLiteral elements: (Key, Value)...)
            }
            """,
            """
            /// Addition, subtraction and zero.
            protocol AdditiveArithmetic: Equatable {
                static var zero: Self { get }
                static func + (lhs: Self, rhs: Self) -> Self
                static func - (lhs: Self, rhs: Self) -> Self
                static func += (lhs: inout Self, rhs: Self)
                static func -= (lhs: inout Self, rhs: Self)
            }
            """,
            """
            /// Numbers that can be multiplied.
            protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
                associatedtype Magnitude: Comparable, Numeric
                init?<T: BinaryInteger>(exactly source: T)
                var magnitude: Magnitude { get }
                static func * (lhs: Self, rhs: Self) -> Self
                static func *= (lhs: inout Self, rhs: Self)
            }
            """,
            """
            /// Numbers with a sign.
            protocol SignedNumeric: Numeric {
                static prefix func - (operand: Self) -> Self
                mutating func negate()
            }
            """,
            """
            /// Types that can be stepped through.
            protocol Strideable: Comparable {
                associatedtype Stride: Comparable, SignedNumeric
                func distance(to other: Self) -> Stride
                func advanced(by n: Stride) -> Self
                static func _strided(_ start: Self, _ step: Stride, _ n: Int, _ previous: Self) -> Self
                static func _strideCount(_ start: Self, _ end: Self, _ step: Stride, _ isEndIncluded: Bool) -> Int
                static func _checkStep(_ value: Self, _ step: Stride)
            }
            """,
            """
            /// Integers of any size.
            protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable where Stride: SignedInteger, Magnitude: BinaryInteger, Magnitude.Magnitude == Magnitude {
                static func == (lhs: Self, rhs: Self) -> Bool
                static func < (lhs: Self, rhs: Self) -> Bool
                static func / (lhs: Self, rhs: Self) -> Self
                static func % (lhs: Self, rhs: Self) -> Self
                static func /= (lhs: inout Self, rhs: Self)
                static func %= (lhs: inout Self, rhs: Self)
                static func & (lhs: Self, rhs: Self) -> Self
                static func | (lhs: Self, rhs: Self) -> Self
                static func ^ (lhs: Self, rhs: Self) -> Self
                static prefix func ~ (x: Self) -> Self
                static func << (lhs: Self, rhs: Int) -> Self
                static func >> (lhs: Self, rhs: Int) -> Self
                init(_ source: Int)
                static func _ofUnsigned(_ source: UInt) -> Self
                init(_ source: Double)
                init(truncatingIfNeeded source: Int)
                static var isSigned: Bool { get }
                var bitWidth: Int { get }
                var trailingZeroBitCount: Int { get }
                var _bits: Int { get }
            }
            """,
            """
            /// Integers of a fixed number of bits.
            protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible where Magnitude: FixedWidthInteger & UnsignedInteger, Stride: FixedWidthInteger & SignedInteger {
                static var max: Self { get }
                static var min: Self { get }
                static var bitWidth: Int { get }
                var nonzeroBitCount: Int { get }
                var leadingZeroBitCount: Int { get }
                var byteSwapped: Self { get }
                static func &+ (lhs: Self, rhs: Self) -> Self
                static func &- (lhs: Self, rhs: Self) -> Self
                static func &* (lhs: Self, rhs: Self) -> Self
                static func &<< (lhs: Self, rhs: Self) -> Self
                static func &>> (lhs: Self, rhs: Self) -> Self
                static func &<<= (lhs: inout Self, rhs: Self)
                static func &>>= (lhs: inout Self, rhs: Self)
                func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
                func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
                func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
            }
            """,
            "protocol SignedInteger: BinaryInteger, SignedNumeric {}",
            "protocol UnsignedInteger: BinaryInteger {}",
            """
            /// Numbers with a fraction.
            protocol FloatingPoint: Hashable, SignedNumeric, Strideable where Magnitude == Self {
                static func == (lhs: Self, rhs: Self) -> Bool
                static func < (lhs: Self, rhs: Self) -> Bool
                static func / (lhs: Self, rhs: Self) -> Self
                static func /= (lhs: inout Self, rhs: Self)
                static var pi: Self { get }
                static var infinity: Self { get }
                static var nan: Self { get }
                static var greatestFiniteMagnitude: Self { get }
                static var ulpOfOne: Self { get }
                init(_ value: Int)
                static func _ofUnsigned(_ value: UInt) -> Self
                func squareRoot() -> Self
                func rounded() -> Self
                func rounded(_ rule: FloatingPointRoundingRule) -> Self
                func truncatingRemainder(dividingBy other: Self) -> Self
                func remainder(dividingBy other: Self) -> Self
                func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
                func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool
                static func minimum(_ x: Self, _ y: Self) -> Self
                static func maximum(_ x: Self, _ y: Self) -> Self
                var sign: FloatingPointSign { get }
                var ulp: Self { get }
                var nextUp: Self { get }
                var nextDown: Self { get }
                var isNaN: Bool { get }
                var isFinite: Bool { get }
                var isInfinite: Bool { get }
                var isZero: Bool { get }
                var isNormal: Bool { get }
                var isSubnormal: Bool { get }
                var significand: Self { get }
                static var leastNormalMagnitude: Self { get }
                static var leastNonzeroMagnitude: Self { get }
                static func minimumMagnitude(_ x: Self, _ y: Self) -> Self
                static func maximumMagnitude(_ x: Self, _ y: Self) -> Self
                static func _scaled(_ exponent: Int, _ significand: Self, _ isNegative: Bool) -> Self
            }
            """,
            """
            protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
                init(_ value: Double)
                init(_ value: Float)
                var _asDouble: Double { get }
                var _exponent: Int { get }
            }
            """,
        ] { declare(declaration) }

        declare("static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) }", in: "Equatable")
        declare("static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }", in: "Comparable")
        declare("static func <= (lhs: Self, rhs: Self) -> Bool { !(rhs < lhs) }", in: "Comparable")
        declare("static func >= (lhs: Self, rhs: Self) -> Bool { !(lhs < rhs) }", in: "Comparable")
        declare("static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> { ClosedRange(_checked: minimum, maximum) }", in: "Comparable")
        declare("static func ..< (minimum: Self, maximum: Self) -> Range<Self> { Range(_checked: minimum, maximum) }", in: "Comparable")
        declare("static prefix func ... (maximum: Self) -> PartialRangeThrough<Self> { if !(maximum == maximum) { fatalError(\"a range cannot begin or end with what is not equal to itself\") }; return PartialRangeThrough(maximum) }", in: "Comparable")
        declare("static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self> { if !(maximum == maximum) { fatalError(\"a range cannot begin or end with what is not equal to itself\") }; return PartialRangeUpTo(maximum) }", in: "Comparable")
        declare("static postfix func ... (minimum: Self) -> PartialRangeFrom<Self> { if !(minimum == minimum) { fatalError(\"a range cannot begin or end with what is not equal to itself\") }; return PartialRangeFrom(minimum) }", in: "Comparable")
        declare("static func == (lhs: Self, rhs: Self) -> Bool { lhs.distance(to: rhs) == 0 }", in: "Strideable")
        declare("static func < (lhs: Self, rhs: Self) -> Bool { lhs.distance(to: rhs) > 0 }", in: "Strideable")
        declare("var hashValue: Int { var hasher = Hasher(); self.hash(into: &hasher); return hasher.finalize() }", in: "Hashable")
        declare("static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }", in: "AdditiveArithmetic")
        declare("static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }", in: "AdditiveArithmetic")
        declare("static prefix func + (x: Self) -> Self { x }", in: "AdditiveArithmetic")
        declare("static var zero: Self { 0 }", in: "AdditiveArithmetic where Self: ExpressibleByIntegerLiteral")
        declare("static prefix func - (operand: Self) -> Self { var result = operand; result.negate(); return result }", in: "SignedNumeric")
        declare("mutating func negate() { self = 0 - self }", in: "SignedNumeric")
        for (name, isSigned) in [("SignedInteger", true), ("UnsignedInteger", false)] { declare("static var isSigned: Bool { \(isSigned) }", in: name) }
        // Integers of two types are compared by their values.
        declare("static func == <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { (lhs < Self.zero) == (rhs < Other.zero) && lhs._bits == rhs._bits }", in: "BinaryInteger")
        declare(
            """
            static func < <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool {
                if lhs < Self.zero { return rhs < Other.zero ? lhs._bits < rhs._bits : true }
                return rhs < Other.zero ? false : UInt(bitPattern: lhs._bits) < UInt(bitPattern: rhs._bits)
            }
            """, in: "BinaryInteger")
        for (symbol, body) in [("!=", "!(lhs == rhs)"), ("<=", "!(rhs < lhs)"), (">", "rhs < lhs"), (">=", "!(lhs < rhs)")] {
            declare("static func \(symbol) <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { \(body) }", in: "BinaryInteger")
        }
        for symbol in ["<<", ">>"] {
            declare("static func \(symbol) <Count: BinaryInteger>(lhs: Self, rhs: Count) -> Self { lhs \(symbol) (rhs._bits < 0 && rhs >= Count.zero ? Int.max : rhs._bits) }", in: "BinaryInteger")
            declare("static func \(symbol)= (lhs: inout Self, rhs: Int) { lhs = lhs \(symbol) rhs }", in: "BinaryInteger")
            declare("static func \(symbol)= <Count: BinaryInteger>(lhs: inout Self, rhs: Count) { lhs = lhs \(symbol) rhs }", in: "BinaryInteger")
        }
        for symbol in ["&<<", "&>>"] {
            declare("static func \(symbol) <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self { lhs \(symbol) Self(truncatingIfNeeded: rhs) }", in: "FixedWidthInteger")
            declare("static func \(symbol)= <Other: BinaryInteger>(lhs: inout Self, rhs: Other) { lhs = lhs \(symbol) Self(truncatingIfNeeded: rhs) }", in: "FixedWidthInteger")
        }
        // The machines that cells run on keep the smallest byte of a number first.
        declare("var littleEndian: Self { self }", in: "FixedWidthInteger")
        declare("var bigEndian: Self { byteSwapped }", in: "FixedWidthInteger")
        declare("init(littleEndian value: Self) { self = value }", in: "FixedWidthInteger")
        declare("init(bigEndian value: Self) { self = value.byteSwapped }", in: "FixedWidthInteger")
        declare("func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U { U(x) }")
        for symbol in ["&", "|", "^"] { declare("static func \(symbol)= (lhs: inout Self, rhs: Self) { lhs = lhs \(symbol) rhs }", in: "BinaryInteger") }
        declare("func isMultiple(of other: Self) -> Bool { other == 0 ? self == 0 : other.signum() < 0 && self.signum() < 0 && other + 1 == 0 ? true : self % other == 0 }", in: "BinaryInteger")
        declare(
            """
            func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) { (self / rhs, self % rhs) }
            """, in: "BinaryInteger")
        declare("func signum() -> Self { self < 0 ? 0 - 1 : (self > 0 ? 1 : 0) }", in: "BinaryInteger")
        for name in ["BinaryInteger", "FloatingPoint"] {
            declare("init<T: BinaryInteger>(_ source: T) { self = source._isAboveInt ? Self._ofUnsigned(UInt(bitPattern: source._bits)) : Self(source._bits) }", in: name)
            declare("static func _ofUnsigned(_ source: UInt) -> Self { Self(Int(source)) }", in: name)
        }
        declare("var _isAboveInt: Bool { _bits < 0 && !(self < Self.zero) }", in: "BinaryInteger")
        declare(
            """
            init?<S: StringProtocol>(_ text: S, radix: Int = 10) {
                if let value = Int(text, radix: radix) { self.init(exactly: value) } else if let value = UInt(text, radix: radix) { self.init(exactly: value) } else { return nil }
            }
            """, in: "FixedWidthInteger")
        declare("init?<T: BinaryInteger>(exactly source: T) { if source < Self.min || source > Self.max { return nil }; self = Self(source) }", in: "FixedWidthInteger")
        declare("init<T: BinaryInteger>(truncatingIfNeeded source: T) { self.init(truncatingIfNeeded: source._bits) }", in: "BinaryInteger")
        declare("init<T: BinaryInteger>(clamping source: T) { self = source < Self.min ? Self.min : source > Self.max ? Self.max : Self(truncatingIfNeeded: source._bits) }", in: "FixedWidthInteger")
        declare(
            """
            init?<T: BinaryInteger>(exactly source: T) {
                let value = Self(source)
                if source._isAboveInt ? UInt(exactly: value._asDouble) != UInt(bitPattern: source._bits) : Int(exactly: value._asDouble) != source._bits { return nil }
                self = value
            }
            """, in: "BinaryFloatingPoint")
        declare("init<T: BinaryFloatingPoint>(_ source: T) { self = Self(source._asDouble) }", in: "BinaryFloatingPoint")
        declare("static func != (lhs: Self, rhs: Self) -> Bool { !(lhs.rawValue == rhs.rawValue) }", in: "RawRepresentable where RawValue: Equatable")
        declare("var _code: Int { _caseNumber(of: self) }", in: "Error")
        declare("var _code: Int { Int(rawValue) }", in: "Error where Self: RawRepresentable, Self.RawValue: FixedWidthInteger")
        function("func _caseNumber<T>(of value: T) -> Int", caseNumber)
        declare("var id: ObjectIdentifier { ObjectIdentifier(self) }", in: "Identifiable where Self: AnyObject")

        addOptionSet()
        declare("/// What a value adds itself to when its hash is computed.\nstruct Hasher { private var state: Int }")
        declare("init() { state = 5381 }", in: "Hasher")
        function("mutating func combine<H: Hashable>(_ value: H)", in: "Hasher") { frame in
            let type = frame.type(of: 1)
            let value = type.slot == .word ? StoredValue(word: frame.word(1)) : StoredValue(object: frame.objects[frame.register(1)])
            let hash = try frame.machine.hash(value, type)
            guard let record = frame.objects[frame.register(0)] as? Record else { return }
            let changed = isUnique(record) ? record : Record.copy(of: record)
            changed.words[0] = (changed.words[0] &* 31) &+ hash
            frame.set(0, changed)
        }
        declare("func finalize() -> Int { state }", in: "Hasher")
    }
}

/// The number of a value's case as Swift counts: those that hold values come first. 1 of what is no enum.
@Sendable private func caseNumber(_ frame: NativeFrame) throws {
    switch frame.type(of: 0).shape {
    case .simpleEnum: frame.return(frame.word(0))
    case .payloadEnum(let cases):
        let tag = frame.object(0, as: Record.self).tag
        frame.return(cases.indices.sorted { (cases[$0].fields.isEmpty ? 1 : 0, $0) < (cases[$1].fields.isEmpty ? 1 : 0, $1) }.firstIndex(of: tag) ?? 0)
    default: frame.return(1)
    }
}

extension CellLibrary {
    /// Sets of options, each a bit of a whole number.
    private mutating func addOptionSet() {
        declare("/// A set of options, each of which is one bit of a whole number.\nprotocol OptionSet: RawRepresentable, Equatable, ExpressibleByArrayLiteral {}")
        declare("typealias ArrayLiteralElement = Self", in: "OptionSet")
        for member in [
            "init() { self = Self(rawValue: 0)! }",
            "init<S: Sequence>(_ sequence: S) where S.Element == Self { self.init(); for option in sequence { formUnion(option) } }",
            "init(arrayLiteral elements: Self...) { var value: RawValue = 0; for element in elements { value = value | element.rawValue }; self = Self(rawValue: value)! }",
            "var isEmpty: Bool { rawValue == 0 }",
            "func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }",
            "func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue)! }",
            "func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue)! }",
            "func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue)! }",
            "func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue)! }",
            "mutating func formUnion(_ other: Self) { self = union(other) }",
            "mutating func formIntersection(_ other: Self) { self = intersection(other) }",
            "mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }",
            "mutating func subtract(_ other: Self) { self = subtracting(other) }",
            """
            @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
                let old = intersection(newMember)
                if contains(newMember) { return (false, old) }
                formUnion(newMember)
                return (true, newMember)
            }
            """,
            """
            @discardableResult mutating func remove(_ member: Self) -> Self? {
                let old = intersection(member)
                if old.isEmpty { return nil }
                subtract(member)
                return old
            }
            """,
            """
            @discardableResult mutating func update(with newMember: Self) -> Self? {
                let old = intersection(newMember)
                formUnion(newMember)
                return old.isEmpty ? nil : old
            }
            """,
            "func isSubset(of other: Self) -> Bool { other.contains(self) }",
            "func isSuperset(of other: Self) -> Bool { contains(other) }",
            "func isStrictSubset(of other: Self) -> Bool { isSubset(of: other) && self != other }",
            "func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && self != other }",
            "func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }",
        ] { declare(member, in: "OptionSet where RawValue: FixedWidthInteger") }
    }
}

/// Whether a native function may change an argument in place. Arguments are held by their register and by whoever asks.
private func isUnique(_ record: Record) -> Bool { false }
