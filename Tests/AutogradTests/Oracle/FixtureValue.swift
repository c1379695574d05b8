/// A value in a fixture file. Numbers that JSON lacks are text: "nan", "inf", "-inf", "-0" and integers beyond 2^53.
enum FixtureValue: Decodable {
    case number(Double), truth(Bool), text(String), list([FixtureValue]), map([String: FixtureValue]), null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .truth(value)
        } else if let value = try? container.decode([FixtureValue].self) {
            self = .list(value)
        } else if container.decodeNil() {
            self = .null
        } else {
            self = .map(try container.decode([String: FixtureValue].self))
        }
    }

    /// The value as a floating-point number; a truth value is 0 or 1.
    var double: Double? {
        switch self {
        case .number(let value): value
        case .truth(let value): value ? 1 : 0
        case .text("nan"): .nan
        case .text("inf"): .infinity
        case .text("-inf"): -.infinity
        case .text("-0"): -0.0
        case .text(let text): Double(text)
        case .list, .map, .null: nil
        }
    }

    /// The value as a whole number; a truth value is 0 or 1.
    var int: Int? {
        switch self {
        case .number(let value): Int(exactly: value)
        case .truth(let value): value ? 1 : 0
        case .text(let text): Int(text)
        case .list, .map, .null: nil
        }
    }
}
