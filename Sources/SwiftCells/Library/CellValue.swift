/// A cell's value taken apart, for built-ins that accept many types.
package indirect enum CellValue {
    case int(Int)
    case double(Double)
    case float(Float)
    case bool(Bool)
    case string(String)
    /// An integer of another type than `Int`, as the mathematical value.
    case integer(Int, IntegerWidth)
    case array([CellValue])
    case tuple([CellValue])
    /// The case's number and name of an enum without payloads.
    case enumCase(Int, String)
    /// `nil` of an Optional. (One that is there is taken apart as what it wraps.)
    case none
    /// An instance of a native class.
    case native(AnyObject)
    /// A struct's properties.
    case structure(name: String, [(name: String, value: CellValue)])
    /// Anything else: instances, closures …; dictionaries, sets and enums with payloads too where they are not asked for.
    case other(AnyObject?, type: String)
    /// The entries of a dictionary, in no order that means anything; only where it is asked for.
    case dictionary([(key: CellValue, value: CellValue)])
    /// The elements of a set, likewise.
    case set([CellValue])
    /// A case of an enum with payloads, likewise.
    case payloadCase(String, [CellValue])

    /// How many parts a value may have to be taken apart. What shares its parts within the cell has them copied here, and an array within
    /// arrays within arrays that takes a few bytes there may have as many as there are atoms.
    private static let mostParts = 4_000_000

    /// What is left to be taken apart, and whether dictionaries, sets and payloads are too.
    private struct Opening {
        var room = CellValue.mostParts
        var isWhole: Bool
    }

    /// Takes a value apart.
    ///
    /// - Parameter isWhole: Whether dictionaries, sets and enums with payloads are taken apart too.
    /// - Throws: a failure of kind `.limit` where it is nested too deeply or has too many parts.
    init(word: Int, object: AnyObject?, type: RuntimeType, isWhole: Bool = false) throws {
        var parts = 0
        try self.init(word: word, object: object, type: type, isWhole: isWhole, parts: &parts)
    }

    /// The same, which also says of how many parts the value is made.
    init(word: Int, object: AnyObject?, type: RuntimeType, isWhole: Bool, parts: inout Int) throws {
        var opening = Opening(isWhole: isWhole)
        defer { parts = Self.mostParts - opening.room }
        try self.init(word: word, object: object, type: type, depth: 0, &opening)
    }

    private init(word: Int, object: AnyObject?, type: RuntimeType, depth: Int, _ opening: inout Opening) throws {
        guard depth < 64 else { throw CellFailure(.limit, "a value nested more than 64 deep was given to a built-in") }
        opening.room -= 1
        guard opening.room >= 0 else { throw CellFailure(.limit, "a value of more than \(Self.mostParts.grouped) parts was given to a built-in") }
        switch type.shape {
        case .int: self = .int(word)
        case .double: self = .double(Double(bitPattern: UInt64(bitPattern: Int64(word))))
        case .float: self = .float(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
        case .bool: self = .bool(word != 0)
        case .integer(let width): self = .integer(word, width)
        case .void: self = .tuple([])
        case .string, .character, .substring: self = .string(try checked(object, as: StringObject.self).value)
        case .array(let element), .slice(let element):
            let array = try checked(object, as: ArrayObject.self)
            self = .array(
                try (0..<array.count).map {
                    element.slot == .word
                        ? try CellValue(word: array.words[$0], object: nil, type: element, depth: depth + 1, &opening)
                        : try CellValue(word: 0, object: array.objects[$0], type: element, depth: depth + 1, &opening)
                })
        case .optional(let wrapped):
            guard let object else { self = .none; return }
            if case .optional = wrapped.shape {
                self = try CellValue(word: 0, object: checked(object, as: NestedOptional.self).payload, type: wrapped, depth: depth + 1, &opening)
            } else if wrapped.slot == .word {
                self = try CellValue(word: checked(object, as: WordObject.self).value, object: nil, type: wrapped, depth: depth + 1, &opening)
            } else {
                self = try CellValue(word: 0, object: object, type: wrapped, depth: depth + 1, &opening)
            }
        case .tuple(let fields):
            let record = try checked(object, as: Record.self)
            self = .tuple(try fields.map { try Self.field($0, of: record, depth, &opening) })
        case .structure(let fields):
            let record = try checked(object, as: Record.self)
            self = .structure(name: type.name, try fields.map { ($0.label ?? "", try Self.field($0, of: record, depth, &opening)) })
        case .simpleEnum(let names): self = .enumCase(word, names.indices.contains(word) ? names[word] : "")
        case .existential:
            let value = try checked(object, as: AnyValue.self)
            self = try CellValue(word: value.word, object: value.object, type: value.type, depth: depth + 1, &opening)
        case .native: self = .native(try Self.present(object))
        case .dictionary(let key, let value) where opening.isWhole:
            let table = try checked(object, as: HashTable.self)
            self = .dictionary(
                try table.livePositions.map {
                    (try Self.element(table.key(at: $0), key, depth, &opening), try Self.element(table.value(at: $0), value, depth, &opening))
                })
        case .set(let element) where opening.isWhole:
            let table = try checked(object, as: HashTable.self)
            self = .set(try table.livePositions.map { try Self.element(table.key(at: $0), element, depth, &opening) })
        case .payloadEnum(let cases) where opening.isWhole:
            let record = try checked(object, as: Record.self)
            guard cases.indices.contains(record.tag) else { throw CellFailure(.internalFault, "a value that is none of its enum's cases") }
            let chosen = cases[record.tag]
            self = .payloadCase(chosen.name, try chosen.fields.map { try Self.field($0, of: record, depth, &opening) })
        case .dictionary, .set, .payloadEnum, .instance, .function, .metatype: self = .other(object, type: type.name)
        }
    }

    /// The entries of a dictionary whose keys are strings and whose values are objects; nil for anything else.
    package var objectsByName: [(name: String, object: AnyObject)]? {
        guard case .other(let table as HashTable, _) = self, table.keys.holdsObjects, table.values?.holdsObjects == true else { return nil }
        var result: [(name: String, object: AnyObject)] = []
        for position in table.livePositions {
            guard let name = table.key(at: position).object as? StringObject, let object = table.value(at: position).object else { return nil }
            guard let wrapper = object as? AnyValue else { result.append((name.value, object)); continue }
            guard let wrapped = wrapper.object else { return nil }
            result.append((name.value, wrapped))
        }
        return result
    }

    private static func element(_ value: StoredValue, _ type: RuntimeType, _ depth: Int, _ opening: inout Opening) throws -> CellValue {
        try CellValue(word: value.word, object: value.object, type: type, depth: depth + 1, &opening)
    }

    private static func field(_ field: RuntimeType.Field, of record: Record, _ depth: Int, _ opening: inout Opening) throws -> CellValue {
        field.type.slot == .word
            ? try CellValue(word: record.words[field.index], object: nil, type: field.type, depth: depth + 1, &opening)
            : try CellValue(word: 0, object: record.objects[field.index], type: field.type, depth: depth + 1, &opening)
    }

    private static func present(_ object: AnyObject?) throws -> AnyObject {
        guard let object else { throw CellFailure(.runtime, Trap.emptySlot.message) }
        return object
    }

    /// The value as a slot of `type` holds it.
    func stored(as type: RuntimeType, in machine: Machine) throws -> StoredValue {
        switch (self, type.shape) {
        case (.int(let value), .int): return StoredValue(word: value)
        case (.int(let value), .double): return StoredValue(word: Int(Int64(bitPattern: Double(value).bitPattern)))
        case (.integer(let value, let width), .integer(let wanted)) where width == wanted: return StoredValue(word: value)
        case (.double(let value), .double): return StoredValue(word: Int(Int64(bitPattern: value.bitPattern)))
        case (.float(let value), .float): return StoredValue(word: Int(value.bitPattern))
        case (.bool(let value), .bool): return StoredValue(word: value ? 1 : 0)
        case (.enumCase(let index, _), .simpleEnum(let names)) where names.indices.contains(index): return StoredValue(word: index)
        case (.string(let value), .string), (.string(let value), .character), (.string(let value), .substring):
            return StoredValue(object: machine.string(value))
        case (.native(let object), .native): return StoredValue(object: object)
        case (.other(let object, let name), _) where name == type.name: return StoredValue(object: object)
        case (.none, .optional): return StoredValue()
        case (_, .optional(let wrapped)):
            let inner = try stored(as: wrapped, in: machine)
            if case .optional = wrapped.shape { return StoredValue(object: NestedOptional(inner.object, machine.heap)) }
            return wrapped.slot == .word ? StoredValue(object: WordObject(inner.word, machine.heap)) : inner
        case (.array(let values), .array(let element)):
            machine.fuel &-= NativeFrame.stepsPerPart &* values.count
            let array = ArrayObject(heap: machine.heap, holdsObjects: element.slot == .object, capacity: values.count)
            for value in values {
                let inner = try value.stored(as: element, in: machine)
                if element.slot == .word { array.append(word: inner.word) } else { array.append(object: inner.object) }
            }
            return StoredValue(object: array)
        case (.tuple(let values), .void) where values.isEmpty: return StoredValue()
        case (.tuple(let values), .tuple(let fields)) where values.count == fields.count:
            guard let layout = type.layout else { break }
            return StoredValue(object: try Self.record(layout, Array(zip(fields, values)), machine))
        case (.structure(_, let values), .structure(let fields)) where values.count == fields.count:
            guard let layout = type.layout else { break }
            return StoredValue(object: try Self.record(layout, Array(zip(fields, values.map(\.value))), machine))
        default: break
        }
        throw CellFailure(.internalFault, "a built-in made a value that is no \(type.name)")
    }

    private static func record(_ layout: Layout, _ parts: [(RuntimeType.Field, CellValue)], _ machine: Machine) throws -> Record {
        let record = Record.make(layout)
        for (field, value) in parts {
            let inner = try value.stored(as: field.type, in: machine)
            if field.type.slot == .word { record.words[field.index] = inner.word } else { record.objects[field.index] = inner.object }
        }
        return record
    }
}
