@testable import Autograd

/// The arguments of an operation in a fixture, ready to be passed.
struct OperationCall {
    /// The tensors, in order; for an operation in place the first is a copy that is no leaf.
    var tensors: [Tensor]
    var arguments: [FixtureValue]
    var options: [String: FixtureValue]
    var index: [FixtureValue]

    private func argument(_ position: Int) throws -> FixtureValue {
        try (position < arguments.count ? arguments[position] : nil).required("argument \(position)")
    }

    private func entry(_ key: String, of value: FixtureValue) -> FixtureValue? {
        if case .map(let entries) = value { entries[key] } else { nil }
    }

    var count: Int { arguments.count }

    // MARK: In order

    /// Whether there is a tensor at the position.
    func isTensor(_ position: Int) -> Bool {
        position < arguments.count && entry("t", of: arguments[position]) != nil
    }

    func tensor(_ position: Int = 0) throws -> Tensor {
        tensors[try entry("t", of: argument(position))?.int.required("a tensor") ?? -1]
    }

    func tensorList(_ position: Int) throws -> [Tensor] {
        guard case .list(let positions)? = entry("ts", of: try argument(position)) else { throw FixtureProblem(description: "expected tensors") }
        return try positions.map { tensors[try $0.int.required("a tensor's number")] }
    }

    func number(_ position: Int) throws -> Number { try number(in: argument(position)) }

    func int(_ position: Int) throws -> Int { try number(position).int }

    func double(_ position: Int) throws -> Double { try number(position).double }

    func isDouble(_ position: Int) throws -> Bool { entry("d", of: try argument(position)) != nil }

    func text(_ position: Int) throws -> String {
        guard case .text(let text) = try argument(position) else { throw FixtureProblem(description: "expected text") }
        return text
    }

    func ints(_ position: Int) throws -> [Int] { try ints(in: argument(position)) }

    func isList(_ position: Int) -> Bool {
        if position < arguments.count, case .list = arguments[position] { true } else { false }
    }

    // MARK: By name

    func has(_ name: String) -> Bool { options[name] != nil }

    func number(_ name: String) throws -> Number? { try options[name].map(number(in:)) }

    func int(_ name: String) throws -> Int? { try number(name)?.int }

    func double(_ name: String, default value: Double) throws -> Double { try number(name)?.double ?? value }

    func truth(_ name: String, default value: Bool = false) throws -> Bool {
        guard let option = try number(name) else { return value }
        return option.int != 0
    }

    /// One or several numbers.
    func ints(_ name: String) throws -> [Int]? {
        guard let option = options[name] else { return nil }
        if case .list = option { return try ints(in: option) }
        return [try number(in: option).int]
    }

    func text(_ name: String) -> String? {
        if case .text(let text)? = options[name] { text } else { nil }
    }

    func dtype(_ name: String = "dtype") throws -> DType? { try text(name).map(DType.init(fixture:)) }

    // MARK: Forms

    /// The index list: numbers, "all", "ellipsis", "newAxis", [start, stop, step] and tensors.
    func items() throws -> [IndexItem] {
        try index.map { item in
            switch item {
            case .text("all"): return .range(start: nil, end: nil, step: 1)
            case .text("ellipsis"): return .ellipsis
            case .text("newAxis"): return .newAxis
            case .list(let bounds):
                guard bounds.count > 1 else { throw FixtureProblem(description: "expected a start and an end") }
                return .range(start: bounds[0].int, end: bounds[1].int, step: bounds.count > 2 ? bounds[2].int ?? 1 : 1)
            case .map: return .tensor(tensors[try entry("t", of: item)?.int.required("a tensor") ?? -1])
            default: return .position(try item.int.required("an index"))
            }
        }
    }

    private func number(in value: FixtureValue) throws -> Number {
        if let value = entry("i", of: value) { return .int(try value.int.required("a whole number")) }
        if let value = entry("d", of: value) { return .double(try value.double.required("a number")) }
        if let value = entry("b", of: value) { return .bool(try value.int.required("a truth value") != 0) }
        return .int(try value.int.required("a number"))
    }

    private func ints(in value: FixtureValue) throws -> [Int] {
        guard case .list(let values) = value else { throw FixtureProblem(description: "expected a list") }
        return try values.map { try $0.int.required("a whole number") }
    }
}
