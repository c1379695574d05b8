/// A number as it is written: its digits, and so its precision, are kept.
struct WrittenNumber: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        /// Digits alone, such as `12` or `-3`.
        case integer
        /// With a point, an exponent or both, such as `2.`, `0.31`, `1e-05`.
        case decimal
        case notANumber
        case infinity
    }

    var form: Form
    /// The bytes as written, sign included.
    var text: ArraySlice<UInt8>
    var isNegative = false
    /// The values of the digits, without zeros before the first.
    private(set) var digits: [UInt8] = []
    /// The power of ten that the last written digit counts.
    private(set) var unit = 0
    /// Whether digits follow the point, or an exponent the digits: the last one is then rounded, as far as the page says.
    private(set) var isRounded = false

    /// How a number on the page accepts a number given.
    struct Tolerance: Hashable, Sendable {
        var relative: Double
        var absolute: Double
    }

    /// Whether a number given is the one that is written here.
    ///
    /// Without a tolerance: an integer must be written alike; of any other number the difference may be half a unit of the
    /// last digit written here. With one: the difference may be `absolute + relative * |written|`, as in `torch.allclose`.
    func accepts(_ given: WrittenNumber, within tolerance: Tolerance?) -> Bool {
        if text == given.text { return true }
        guard form == given.form else { return false }
        switch form {
        case .integer: return false
        case .notANumber: return true
        case .infinity: return isNegative == given.isNegative
        case .decimal: break
        }
        if let tolerance {
            let bound = tolerance.absolute + tolerance.relative * abs(value)
            // Binary fractions fall short of decimal ones: 0.32 - 0.31 is more than 0.01 by a hair.
            return abs(value - given.value) <= bound * (1 + 1e-9)
        }
        return differsByHalfAUnit(from: given)
    }

    private var value: Double { Double(String(decoding: text, as: UTF8.self)) ?? .nan }

    /// Digits beyond which a difference is taken in binary rather than in decimal.
    private static let mostDigits = 800

    /// Whether the difference, in exact decimal arithmetic, is at most half a unit of the last digit here.
    private func differsByHalfAUnit(from given: WrittenNumber) -> Bool {
        let low = min(unit, given.unit)
        let high = max(unit + digits.count, given.unit + given.digits.count)
        guard high - low <= Self.mostDigits else {
            // So far apart in size that no rounding matters, or both zero.
            return value == given.value
        }
        let length = high - low + 1
        let ours = aligned(to: low, length: length), theirs = given.aligned(to: low, length: length)
        let difference = isNegative == given.isNegative ? Self.distance(ours, theirs) : Self.sum(ours, theirs)
        guard isRounded else { return difference.allSatisfy { $0 == 0 } }
        return Self.twice(difference, isAtMostPowerOfTen: unit - low)
    }

    /// The digits, least first, from the power of ten `low` on.
    private func aligned(to low: Int, length: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: length)
        for (index, digit) in digits.reversed().enumerated() { result[unit - low + index] = digit }
        return result
    }

    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
        var (large, small) = (a, b)
        if a.reversed().lexicographicallyPrecedes(b.reversed()) { swap(&large, &small) }
        var borrow: UInt8 = 0
        for index in large.indices {
            let taken = small[index] + borrow
            borrow = large[index] < taken ? 1 : 0
            large[index] = large[index] + borrow * 10 - taken
        }
        return large
    }

    private static func sum(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] {
        var result = a
        var carry: UInt8 = 0
        for index in result.indices {
            let total = a[index] + b[index] + carry
            carry = total / 10
            result[index] = total % 10
        }
        if carry > 0 { result.append(carry) }
        return result
    }

    private static func twice(_ digits: [UInt8], isAtMostPowerOfTen power: Int) -> Bool {
        let double = sum(digits, digits)
        guard let top = double.lastIndex(where: { $0 != 0 }) else { return true }
        if top != power { return top < power }
        return double[top] == 1 && double[..<top].allSatisfy { $0 == 0 }
    }
}

extension WrittenNumber {
    /// A number and where it stands in its line.
    struct Place: Sendable {
        var range: Range<Int>
        var number: WrittenNumber
    }

    /// The numbers of a line, from left to right.
    ///
    /// Digits within a word (`conv1`, `0x1f` beyond its 0) or between several points (`6.3.1`) are text. A minus belongs to a
    /// number unless a word, a number or a bracket stands right before it.
    static func numbers(in line: [UInt8]) -> [Place] {
        var places: [Place] = []
        var index = 0
        while index < line.count {
            let byte = line[index]
            if isLetter(byte) {
                let start = index
                while index < line.count, isLetter(line[index]) || isDigit(line[index]) { index += 1 }
                if let form = name(line[start..<index]) { places.append(named(form, start..<index, in: line)) }
            } else if isDigit(byte) {
                if let place = number(at: index, in: line) {
                    places.append(place)
                    index = place.range.upperBound
                    // What follows the digits directly is a unit, such as `ms`, and no word of its own.
                    while index < line.count, isLetter(line[index]) || isDigit(line[index]) { index += 1 }
                } else {
                    while index < line.count, isDigit(line[index]) || line[index] == point { index += 1 }
                }
            } else {
                index += 1
            }
        }
        return places
    }

    private static let point = UInt8(ascii: "."), minus = UInt8(ascii: "-")

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lowercase = byte | 0x20
        return lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func name(_ word: ArraySlice<UInt8>) -> Form? {
        guard word.count == 3 else { return nil }
        if word.elementsEqual("nan".utf8) { return .notANumber }
        return word.elementsEqual("inf".utf8) ? .infinity : nil
    }

    /// Where a number begins whose first digit is at `start`: at the minus before it, where there is one of its own.
    private static func signed(_ start: Int, in line: [UInt8]) -> Int {
        guard start > 0, line[start - 1] == minus else { return start }
        guard start > 1 else { return start - 1 }
        let before = line[start - 2]
        let binds = isLetter(before) || isDigit(before) || [UInt8(ascii: ")"), UInt8(ascii: "]"), point].contains(before)
        return binds ? start : start - 1
    }

    private static func named(_ form: Form, _ range: Range<Int>, in line: [UInt8]) -> Place {
        let start = signed(range.lowerBound, in: line)
        var number = WrittenNumber(form: form, text: line[start..<range.upperBound])
        number.isNegative = start < range.lowerBound
        return Place(range: start..<range.upperBound, number: number)
    }

    /// The number whose first digit is at `first`; nil for what is no number: digits between several points.
    private static func number(at first: Int, in line: [UInt8]) -> Place? {
        var index = first
        var number = WrittenNumber(form: .integer, text: [])
        func skipDigits() { while index < line.count, isDigit(line[index]) { index += 1 } }
        skipDigits()
        var written = Array(line[first..<index])
        if index < line.count, line[index] == point, index + 1 == line.count || line[index + 1] != point {
            index += 1
            number.form = .decimal
            let fraction = index
            skipDigits()
            written += line[fraction..<index]
            number.unit = fraction - index
            number.isRounded = index > fraction
            if index + 1 < line.count, line[index] == point, isDigit(line[index + 1]) { return nil }
        }
        if let exponent = exponent(at: index, in: line) {
            guard abs(exponent.value) < mostExponent else { return nil }
            index = exponent.end
            number.form = .decimal
            number.unit += exponent.value
            number.isRounded = true
        }
        let start = signed(first, in: line)
        number.isNegative = start < first
        number.digits = written.drop { $0 == UInt8(ascii: "0") }.map { $0 - UInt8(ascii: "0") }
        number.text = line[start..<index]
        return Place(range: start..<index, number: number)
    }

    /// Beyond it there is no number that a page could mean: it is text.
    private static let mostExponent = 1_000_000

    private static func exponent(at start: Int, in line: [UInt8]) -> (value: Int, end: Int)? {
        guard start < line.count, line[start] | 0x20 == UInt8(ascii: "e") else { return nil }
        var index = start + 1
        var isNegative = false
        if index < line.count, line[index] == minus || line[index] == UInt8(ascii: "+") {
            isNegative = line[index] == minus
            index += 1
        }
        let digits = index
        var value = 0
        while index < line.count, isDigit(line[index]) {
            value = min(value * 10 + Int(line[index] - UInt8(ascii: "0")), mostExponent)
            index += 1
        }
        return index > digits ? (isNegative ? -value : value, index) : nil
    }
}
