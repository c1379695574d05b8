import Autograd
import SwiftCells

/// A value as a check saw it: a copy that nothing can change any more, made without running any code of a cell.
///
/// Comparing copies is what makes a learner's own `==`, `description` or conformance powerless: none of them is called.
indirect enum PlainValue: Hashable {
    case bool(Bool)
    case integer(Int)
    case real(Double)
    case text(String)
    case list([PlainValue])
    case tuple([PlainValue])
    case enumCase(String)
    case none
    case tensor(PlainTensor)
    case structure(name: String, [Property])
    case dictionary([PlainValue: PlainValue])
    case set(Set<PlainValue>)
    case payloadCase(String, [PlainValue])
    /// What cannot be looked into, by its type.
    case opaque(type: String)

    struct Property: Hashable {
        var name: String
        var value: PlainValue
    }

    /// Copies a value out of a cell.
    ///
    /// - Throws: `TensorError` where a tensor cannot be read.
    init(_ value: CellValue) throws {
        switch value {
        case .bool(let value): self = .bool(value)
        case .int(let value), .integer(let value, _): self = .integer(value)
        case .double(let value): self = .real(value)
        case .float(let value): self = .real(Double(value))
        case .string(let value): self = .text(value)
        case .array(let values): self = .list(try values.map { try PlainValue($0) })
        case .tuple(let values): self = .tuple(try values.map { try PlainValue($0) })
        case .enumCase(_, let name): self = .enumCase(name)
        case .none: self = .none
        case .native(let object):
            self = if let tensor = object as? Tensor { .tensor(try PlainTensor(tensor)) } else { .opaque(type: "\(type(of: object))") }
        case .structure(let name, let properties):
            self = .structure(name: name, try properties.map { Property(name: $0.name, value: try PlainValue($0.value)) })
        case .dictionary(let entries):
            self = .dictionary(Dictionary(try entries.map { (try PlainValue($0.key), try PlainValue($0.value)) }, uniquingKeysWith: { first, _ in first }))
        case .set(let values): self = .set(Set(try values.map { try PlainValue($0) }))
        case .payloadCase(let name, let values): self = .payloadCase(name, try values.map { try PlainValue($0) })
        case .other(_, let type): self = .opaque(type: type)
        }
    }

    /// Whether anything in it cannot be looked into: what such values are equal in is not known.
    var holdsOpaque: Bool {
        switch self {
        case .list(let values), .tuple(let values), .payloadCase(_, let values): values.contains(where: \.holdsOpaque)
        case .set(let values): values.contains(where: \.holdsOpaque)
        case .dictionary(let entries): entries.contains { $0.key.holdsOpaque || $0.value.holdsOpaque }
        case .structure(_, let properties): properties.contains { $0.value.holdsOpaque }
        case .opaque: true
        case .bool, .integer, .real, .text, .enumCase, .none, .tensor: false
        }
    }

    /// How many numbers and texts it is made of: the work of comparing it.
    var size: Int {
        switch self {
        case .list(let values), .tuple(let values), .payloadCase(_, let values): values.reduce(1) { $0 + $1.size }
        case .dictionary(let entries): entries.reduce(1) { $0 + $1.key.size + $1.value.size }
        case .set(let values): values.reduce(1) { $0 + $1.size }
        case .structure(_, let properties): properties.reduce(1) { $0 + $1.value.size }
        case .tensor(let tensor): tensor.values.count + 1
        case .text(let text): text.utf8.count / 16 + 1
        case .bool, .integer, .real, .enumCase, .none, .opaque: 1
        }
    }
}

/// A tensor's contents, copied.
struct PlainTensor: Hashable {
    var shape: [Int]
    var dtype: DType
    var values: [Double]
    var requiresGrad: Bool

    init(_ tensor: Tensor) throws {
        shape = tensor.shape
        dtype = tensor.dtype
        values = try Checked.scalars(tensor)
        requiresGrad = tensor.requiresGrad
    }

    init(shape: [Int], dtype: DType, values: [Double], requiresGrad: Bool = false) {
        self.shape = shape
        self.dtype = dtype
        self.values = values
        self.requiresGrad = requiresGrad
    }
}

extension PlainValue {
    /// What feedback shows of it: short, and from the engine's own words.
    var text: String {
        var room = 60
        return text(&room)
    }

    /// - Parameter room: How many parts may still be written: lists of lists of lists are soon longer than anyone reads.
    private func text(_ room: inout Int) -> String {
        room -= 1
        guard room >= 0 else { return "…" }
        switch self {
        case .bool(let value): return "\(value)"
        case .integer(let value): return "\(value)"
        case .real(let value): return value.isNaN ? "nan" : "\(value)"
        case .text(let value): return Self.shortened(value)
        case .list(let values): return "[" + Self.joined(values, &room) + "]"
        case .tuple(let values): return "(" + Self.joined(values, &room) + ")"
        case .enumCase(let name): return ".\(name)"
        case .none: return "nil"
        case .tensor(let tensor): return tensor.text
        case .structure(let name, let properties):
            let shown = properties.prefix(8).map { "\($0.name): \($0.value.text(&room))" }
            return "\(name)(" + shown.joined(separator: ", ") + (properties.count > 8 ? ", …" : "") + ")"
        case .dictionary(let entries):
            guard entries.count <= Self.mostSorted else { return "a dictionary of \(entries.count) entries" }
            // In the order of the keys' texts: there is none of its own.
            let shown = entries.sorted { ($0.key.text, $0.value.text) < ($1.key.text, $1.value.text) }.prefix(8).map { "\($0.key.text(&room)): \($0.value.text(&room))" }
            return "[" + (entries.isEmpty ? ":" : shown.joined(separator: ", ")) + (entries.count > 8 ? ", … (\(entries.count) entries)" : "") + "]"
        case .set(let values):
            guard values.count <= Self.mostSorted else { return "a set of \(values.count) elements" }
            return "Set([" + Self.joined(values.sorted { $0.text < $1.text }, &room) + "])"
        case .payloadCase(let name, let values): return values.isEmpty ? ".\(name)" : ".\(name)(" + Self.joined(values, &room) + ")"
        case .opaque(let type): return "a value of type \(type)"
        }
    }

    /// How many entries are put in order to show the first of them.
    private static let mostSorted = 1000

    private static func joined(_ values: [PlainValue], _ room: inout Int) -> String {
        values.prefix(8).map { $0.text(&room) }.joined(separator: ", ") + (values.count > 8 ? ", … (\(values.count) values)" : "")
    }

    /// A string as a literal; of a long one its start.
    private static func shortened(_ text: String) -> String {
        let start = text.prefix(200)
        return start.endIndex == text.endIndex ? text.debugDescription : String(start).debugDescription + "…"
    }
}

extension PlainTensor {
    /// As it is printed where it is small; else its first values and its shape.
    var text: String {
        let numbers = values.prefix(6).map { dtype.isFloatingPoint ? Self.short($0) : dtype == .bool ? ($0 != 0 ? "true" : "false") : Int(exactly: $0).map { "\($0)" } ?? "\($0)" }
        let contents = numbers.joined(separator: ", ") + (values.count > 6 ? ", …" : "")
        let brackets = shape.isEmpty ? contents : "[\(contents)]"
        return shape.count > 1 || values.count > 6 ? "a tensor of shape \(Self.text(ofShape: shape)): \(brackets)" : "tensor(\(brackets))"
    }

    /// A shape as `[2, 3]`. An array's own description looks up how each element describes itself, which takes longer than the comparison.
    static func text(ofShape shape: [Int]) -> String { "[" + shape.map { String($0) }.joined(separator: ", ") + "]" }

    /// A number with as many digits as PyTorch prints.
    private static func short(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        if value == value.rounded(), abs(value) < 1e6 { return "\(Int(value))." }
        let scaled = (value * 1e4).rounded() / 1e4
        if scaled == scaled.rounded(), abs(scaled) < 1e6, scaled != 0 { return "\(Int(scaled))." }
        return abs(value) >= 1e-3 && abs(value) < 1e6 ? "\(scaled)" : "\(Float(value))"
    }
}
