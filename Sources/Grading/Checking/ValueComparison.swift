import Autograd
import Glibc

/// How two values compare, and what a learner should hear where they do not.
struct ValueComparison {
    /// Relative and absolute tolerance, as PyTorch's `allclose` has them: `|a - b| <= atol + rtol * |b|`. Zero for equality.
    var relative = 0.0
    var absolute = 0.0

    /// Two values that are not as they should be.
    struct Mismatch: Hashable {
        /// What came and what was wanted, to stand behind a verb: `3, but 4 was wanted`.
        var difference: String
        /// The nearest likely cause, where one can be told.
        var cause: String?
    }

    /// Nil where `actual` is what was wanted.
    func mismatch(_ actual: PlainValue, _ expected: PlainValue) -> Mismatch? {
        if agree(actual, expected) { return nil }
        if case .tensor(let a) = actual, case .tensor(let b) = expected { return mismatch(a, b) }
        return Mismatch(difference: "\(actual.text), but \(expected.text) was wanted", cause: cause(actual, expected))
    }

    /// Whether two values agree in all their parts. Types must agree too: a tensor of shape `[1]` is no tensor of shape `[8]`, whatever
    /// broadcasting would make of it.
    func agree(_ actual: PlainValue, _ expected: PlainValue) -> Bool {
        switch (actual, expected) {
        case (.real(let a), .real(let b)): close(a, b)
        case (.tensor(let a), .tensor(let b)):
            a.shape == b.shape && a.dtype == b.dtype && a.values.count == b.values.count && zip(a.values, b.values).allSatisfy(close)
        case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)): a.count == b.count && zip(a, b).allSatisfy(agree)
        case (.payloadCase(let nameA, let a), .payloadCase(let nameB, let b)): nameA == nameB && a.count == b.count && zip(a, b).allSatisfy(agree)
        case (.set(let a), .set(let b)): a == b && !a.contains(where: \.holdsOpaque)
        case (.dictionary(let a), .dictionary(let b)): a.count == b.count && !a.keys.contains(where: \.holdsOpaque) && a.allSatisfy { entry in b[entry.key].map { agree(entry.value, $0) } ?? false }
        case (.structure(let nameA, let a), .structure(let nameB, let b)):
            nameA == nameB && a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && agree($0.value, $1.value) }
        case (.opaque, _), (_, .opaque): false
        case (.bool, _), (.integer, _), (.real, _), (.text, _), (.list, _), (.tuple, _), (.enumCase, _), (.none, _), (.tensor, _), (.structure, _), (.dictionary, _),
            (.set, _), (.payloadCase, _):
            actual == expected
        }
    }

    /// Not-a-number is close to nothing but itself, infinity to nothing but the same infinity.
    func close(_ a: Double, _ b: Double) -> Bool {
        if a == b { return true }
        if a.isNaN || b.isNaN { return a.isNaN && b.isNaN }
        guard a.isFinite, b.isFinite else { return false }
        return abs(a - b) <= absolute + relative * abs(b)
    }

    private func mismatch(_ actual: PlainTensor, _ expected: PlainTensor) -> Mismatch {
        if actual.shape != expected.shape {
            return Mismatch(
                difference: "\(Self.shape(actual.shape)), but \(Self.shape(expected.shape)) was wanted", cause: shapeCause(actual, expected))
        }
        if actual.dtype != expected.dtype {
            return Mismatch(
                difference: "a tensor of \(actual.dtype), but one of \(expected.dtype) was wanted",
                cause: Self.dtypeCause(actual.dtype, expected.dtype))
        }
        let wrong = zip(actual.values, expected.values).count { !close($0, $1) }
        let count = expected.values.count
        let how = count > 1 ? "; \(wrong) of \(count) values \(wrong == 1 ? "is" : "are") off" : ""
        return Mismatch(
            difference: "\(actual.text), but \(expected.text) was wanted\(how)", cause: numberCause(actual.values, expected.values, shape: expected.shape))
    }

    private static func dtypeCause(_ actual: DType, _ expected: DType) -> String? {
        guard expected.isFloatingPoint else { return nil }
        return actual.isFloatingPoint
            ? "Is it made anew from numbers, in place of computed from the tensor that was given?" : "Whole numbers make an integer tensor; write 1.0 for 1."
    }

    private static func shape(_ shape: [Int]) -> String {
        shape.isEmpty ? "a tensor without dimensions (one number)" : "a tensor of shape \(PlainTensor.text(ofShape: shape))"
    }

    // MARK: Likely causes

    private func cause(_ actual: PlainValue, _ expected: PlainValue) -> String? {
        switch (actual, expected) {
        case (.real(let a), .real(let b)): return numberCause([a], [b], shape: [])
        case (.integer(let a), .integer(let b)):
            // Either may be the smallest there is, whose opposite is no Int.
            if b != 0, a == 0 &- b, a != b { return "Only the sign is wrong." }
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            return !overflow && difference.magnitude == 1 ? "It is off by one." : nil
        case (.real, .integer): return "It is a number with a fraction (Double); a whole number (Int) is wanted."
        case (.integer, .real): return "It is a whole number (Int); a number with a fraction (Double) is wanted."
        case (.list(let a), .list(let b)):
            if a.count != b.count { return "It has \(Self.count(a.count, "element")), not \(b.count)." }
            let (x, y) = (numbers(a), numbers(b))
            if let x, let y { return numberCause(x, y, shape: [y.count]) }
            return isOpposite(a, b) ? "Each is the opposite of what it should be." : permutationCause(a, b)
        case (.text(let a), .text(let b)):
            // Nobody reads on that far, and an answer may be as long as memory allows.
            guard a.utf8.count <= 1 << 16 else { return nil }
            if a.lowercased() == b.lowercased() { return "Only upper and lower case differ." }
            return a.filter { !$0.isWhitespace } == b.filter { !$0.isWhitespace } ? "Only spaces or line ends differ." : nil
        default: return nil
        }
    }

    private static func count(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }

    private func numbers(_ values: [PlainValue]) -> [Double]? {
        var result: [Double] = []
        for value in values {
            switch value {
            case .real(let number): result.append(number)
            case .integer(let number): result.append(Double(number))
            default: return nil
            }
        }
        return result
    }

    private func isOpposite(_ a: [PlainValue], _ b: [PlainValue]) -> Bool {
        zip(a, b).allSatisfy {
            if case (.bool(let x), .bool(let y)) = ($0, $1) { x != y } else { false }
        }
    }

    private func permutationCause(_ a: [PlainValue], _ b: [PlainValue]) -> String? {
        guard a.count > 1, a.count == b.count, a.count <= 64 else { return nil }
        if zip(a, b.reversed()).allSatisfy(agree) { return "The values are right, but in reverse order." }
        var rest = b
        for value in a {
            guard let place = rest.firstIndex(where: { agree(value, $0) }) else { return nil }
            rest.remove(at: place)
        }
        return "The values are right, but in another order."
    }

    /// What a shape alone tells.
    static func shapeCause(_ actual: [Int], _ expected: [Int]) -> String? {
        if actual == expected.reversed(), actual != expected { return "It is transposed." }
        if actual.isEmpty { return "All was summed up to one number; along which dimension should it be?" }
        if actual.filter({ $0 != 1 }) == expected.filter({ $0 != 1 }) { return "A dimension of size 1 is too many or too few." }
        return nil
    }

    private func shapeCause(_ actual: PlainTensor, _ expected: PlainTensor) -> String? {
        if actual.values.isEmpty { return "It is empty." }
        if expected.shape.isEmpty {
            if actual.values.count > 1 { return "A single number is wanted: is a mean or a sum missing at the end?" }
            return "It holds one number, but still has a dimension: is `keepdim` or a squeeze to blame?"
        }
        if actual.shape != expected.shape.reversed(), actual.values.count == expected.values.count, zip(actual.values, expected.values).allSatisfy(close) {
            return "The values are right; only the shape is not."
        }
        return Self.shapeCause(actual.shape, expected.shape)
    }

    private func numberCause(_ actual: [Double], _ expected: [Double], shape: [Int]) -> String? {
        let nans = actual.count(where: \.isNaN)
        if nans > 0, !expected.contains(where: \.isNaN) {
            return nans == actual.count ? "It is not a number (nan): a division of zero by zero, the logarithm of a negative number, or numbers that grew without bound?" : "Some values are not numbers (nan)."
        }
        if actual.contains(where: \.isInfinite), !expected.contains(where: \.isInfinite) { return "A value is infinite: a division by zero?" }
        if actual.allSatisfy({ $0 == 0 }) { return "It is zero everywhere." }
        let loose = ValueComparison(relative: max(relative, 1e-5), absolute: max(absolute, 1e-7))
        if zip(actual, expected).allSatisfy({ loose.close($0, -$1) }) { return "Only the sign is wrong." }
        if zip(actual, expected).allSatisfy({ loose.close(abs($0), abs($1)) }) { return "The signs of some values are wrong." }
        if shape.count == 2, shape[0] == shape[1], shape[0] > 1 {
            let n = shape[0]
            if (0..<n).allSatisfy({ i in (0..<n).allSatisfy { loose.close(actual[i * n + $0], expected[$0 * n + i]) } }) { return "It is transposed." }
        }
        if let factor = commonFactor(actual, expected, loose) { return factorCause(factor, count: actual.count) ?? functionCause(actual, expected, loose) }
        if let offset = commonOffset(actual, expected, loose) { return "It is \(abs(offset.rounded(toPlaces: 4))) too \(offset > 0 ? "much" : "little") everywhere." }
        if zip(actual, expected).allSatisfy({ ValueComparison(relative: 1e-3, absolute: 1e-4).close($0, $1) }) {
            return "It is nearly right: is a small term missing, or a constant rounded?"
        }
        return functionCause(actual, expected, loose) ?? permutationCause(actual.map { .real($0) }, expected.map { .real($0) })
    }

    /// A step too many or too few at the end: what came is a function of what was wanted.
    private func functionCause(_ actual: [Double], _ expected: [Double], _ loose: ValueComparison) -> String? {
        // Of 0 and 1 alone nearly anything is a function.
        guard !expected.allSatisfy({ $0 == 0 || $0 == 1 }) else { return nil }
        func came(of function: (Double) -> Double) -> Bool { zip(actual, expected).allSatisfy { loose.close($0, function($1)) } }
        if came(of: { $0 * $0 }) { return "It is the square of that: is a root missing?" }
        if came(of: { $0.squareRoot() }) { return "It is the square root of that: is a root too many?" }
        if came(of: { log($0) }) { return "It is the logarithm of that: is a log too many?" }
        if came(of: { exp($0) }) { return "It is e to the power of that: is a log missing?" }
        if came(of: { 1 - $0 }) { return "It is 1 minus that: is it the opposite that was computed?" }
        return nil
    }

    private func commonFactor(_ actual: [Double], _ expected: [Double], _ loose: ValueComparison) -> Double? {
        guard let index = expected.indices.max(by: { abs(expected[$0]) < abs(expected[$1]) }), expected[index] != 0 else { return nil }
        let factor = actual[index] / expected[index]
        guard factor.isFinite, factor != 0, zip(actual, expected).allSatisfy({ loose.close($0, $1 * factor) }) else { return nil }
        return factor
    }

    private func factorCause(_ factor: Double, count: Int) -> String? {
        if (1.5...1e6).contains(abs(factor)), abs(factor - factor.rounded()) < 1e-4 {
            return "It is \(Int(factor.rounded())) times as much: a sum in place of a mean, or a factor too many?"
        }
        let part = 1 / factor
        if (1.5...1e6).contains(abs(part)), abs(part - part.rounded()) < 1e-4 {
            return "It is one part in \(Int(part.rounded())) of that: a mean in place of a sum, or a factor missing?"
        }
        // Any number is some multiple of another: that alone tells nothing. Of several numbers it does.
        guard count > 2, factor.isFinite, abs(factor - 1) > 1e-3 else { return nil }
        return "Every value is \(factor.rounded(toPlaces: 4)) times what it should be: is it off by a constant factor?"
    }

    private func commonOffset(_ actual: [Double], _ expected: [Double], _ loose: ValueComparison) -> Double? {
        guard actual.count > 1 else { return nil }
        let offset = actual[0] - expected[0]
        guard offset.isFinite, abs(offset) > 1e-6, zip(actual, expected).allSatisfy({ loose.close($0 - offset, $1) }) else { return nil }
        return offset
    }
}

extension Double {
    /// The nearest number with that many digits after the point.
    func rounded(toPlaces places: Int) -> Double {
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}
