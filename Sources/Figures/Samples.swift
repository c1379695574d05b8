/// Numbers of a figure. Unlike an array of `Double` they can be written as JSON when some are not finite: those become the words
/// `"nan"`, `"inf"` and `"-inf"`.
public struct Samples: Hashable, Sendable, Codable, ExpressibleByArrayLiteral {
    /// The numbers, finite or not.
    public var values: [Double]

    /// - Parameter values: The numbers, finite or not.
    public init(_ values: [Double]) { self.values = values }
    /// The numbers of an array literal.
    public init(arrayLiteral elements: Double...) { values = elements }

    /// Reads numbers, and the words for those that are not finite.
    ///
    /// - Throws: `DecodingError` where there is something else.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        values = []
        values.reserveCapacity(container.count ?? 0)
        while !container.isAtEnd {
            if let value = try? container.decode(Double.self) {
                values.append(value)
                continue
            }
            switch try container.decode(String.self) {
            case "nan": values.append(.nan)
            case "inf": values.append(.infinity)
            case "-inf": values.append(-.infinity)
            case let word: throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number: \(word)")
            }
        }
    }

    /// Writes the numbers, and words for those that are not finite.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for value in values {
            if value.isFinite { try container.encode(value) } else { try container.encode(NumberText.short(value)) }
        }
    }

    /// Equal where the digits are: a NaN equals a NaN, as data does.
    public static func == (a: Samples, b: Samples) -> Bool {
        a.values.count == b.values.count && zip(a.values, b.values).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
    }

    /// Feeds the numbers to a hasher, a NaN as any other NaN: as `==` has it.
    public func hash(into hasher: inout Hasher) {
        for value in values { hasher.combine(value.isNaN ? 0.5 : value) }
    }

    /// The least and the greatest of the finite values; nil where there are none.
    package var finiteRange: ClosedRange<Double>? {
        var low = Double.infinity
        var high = -Double.infinity
        for value in values where value.isFinite {
            low = min(low, value)
            high = max(high, value)
        }
        return low <= high ? low...high : nil
    }
}
