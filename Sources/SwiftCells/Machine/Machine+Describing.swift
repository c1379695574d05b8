/// What `print` shows.
extension Machine {
    /// How deep a value may be nested and still be shown: the description of one value within another takes native stack.
    static let descriptionDepthLimit = 128

    /// A value as `print` shows it, or with `debug` as it is shown within an array or a struct.
    package func describe(word: Int, object: AnyObject?, _ type: RuntimeType, debug: Bool = false, depth: Int = 0) throws -> String {
        guard depth < Self.descriptionDepthLimit else {
            throw CellFailure(.limit, "a value nested more than \(Self.descriptionDepthLimit) deep cannot be shown")
        }
        try charge(32)
        if depth == 0 { describedBytes = 0 }
        switch type.shape {
        case .int: return String(word)
        case .double:
            try charge(24)
            return Self.printed(Double(bitPattern: UInt64(bitPattern: Int64(word))))
        case .float:
            try charge(16)
            return Self.printed(Float(bitPattern: UInt32(truncatingIfNeeded: word)))
        case .bool: return word != 0 ? "true" : "false"
        case .integer(let width): return width.isFullUnsigned ? String(UInt(bitPattern: word)) : String(word)
        case .void: return "()"
        case .string, .substring, .character:
            let text = try checked(object, as: StringObject.self).value
            if debug { try charge(text.utf8.count * 2) }
            return try admitted(debug ? text.debugDescription : text)
        case .function: return "(Function)"
        case .metatype:
            return try name(of: checked(object, as: RuntimeType.self), debug)
        case .existential:
            let value = try checked(object, as: AnyValue.self)
            return try describe(word: value.word, object: value.object, value.type, debug: debug, depth: depth + 1)
        case .optional(let wrapped):
            guard let object else { return "nil" }
            let inner: String
            if case .optional = wrapped.shape {
                inner = try describe(word: 0, object: checked(object, as: NestedOptional.self).payload, wrapped, debug: true, depth: depth + 1)
            } else if wrapped.slot == .word {
                inner = try describe(word: checked(object, as: WordObject.self).value, object: nil, wrapped, debug: true, depth: depth + 1)
            } else {
                inner = try describe(word: 0, object: object, wrapped, debug: true, depth: depth + 1)
            }
            return "Optional(\(inner))"
        case .array(let element), .slice(let element):
            let array = try checked(object, as: ArrayObject.self)
            try charge(array.count)
            guard array.count < 256 || heap.hasRoom(for: array.count * 16) else { throw memoryFailure }
            var text = "["
            for index in 0..<array.count {
                if index > 0 { text += ", " }
                text += try element.slot == .word
                    ? describe(word: array.words[index], object: nil, element, debug: true, depth: depth + 1)
                    : describe(word: 0, object: array.objects[index], element, debug: true, depth: depth + 1)
            }
            text += "]"
            if debug, case .slice = type.shape { return "ArraySlice(\(text))" }
            return text
        case .dictionary(let key, let value):
            let table = try checked(object, as: HashTable.self)
            if table.count == 0 { return "[:]" }
            try charge(table.keys.count)
            var parts: [String] = []
            for entry in table.livePositions {
                let name = try describe(table.key(at: entry), key, debug: true, depth: depth + 1)
                parts.append(name + ": " + (try describe(table.value(at: entry), value, debug: true, depth: depth + 1)))
            }
            return "[" + parts.joined(separator: ", ") + "]"
        case .set(let element):
            let table = try checked(object, as: HashTable.self)
            let parts = try table.livePositions.map { try describe(table.key(at: $0), element, debug: true, depth: depth + 1) }
            let text = "[" + parts.joined(separator: ", ") + "]"
            return debug ? "Set(\(text))" : text
        case .tuple(let fields):
            return try "(" + describe(fields, of: try checked(object, as: Record.self), depth) + ")"
        case .structure(let fields):
            if let custom = try customDescription(word: word, object: object, type, debug) { return custom }
            switch type.showing {
            case .usual: break
            case .nameAlone: return type.qualifiedName
            case .unlike, .standIn: throw Self.unlike(type)
            }
            try charge(48)
            return try name(of: type, debug) + "(" + describe(fields, of: try checked(object, as: Record.self), depth) + ")"
        case .simpleEnum(let names):
            if let custom = try customDescription(word: word, object: object, type, debug) { return custom }
            let text = names.indices.contains(word) ? names[word] : "?"
            return debug ? try name(of: type, true) + "." + text : text
        case .payloadEnum(let cases):
            if let custom = try customDescription(word: word, object: object, type, debug) { return custom }
            let record = try checked(object, as: Record.self)
            guard cases.indices.contains(record.tag) else { return "?" }
            let chosen = cases[record.tag]
            try charge(48)
            var text = debug ? try name(of: type, true) + "." + chosen.name : chosen.name
            if !chosen.fields.isEmpty {
                let payload = try describe(chosen.fields, of: record, depth)
                text += isTuple(chosen.fields, of: record) ? payload : "(" + payload + ")"
            }
            return text
        case .instance:
            let object = try present(object)
            let dynamic = instanceLayout(object)?.type ?? type
            return try customDescription(word: 0, object: object, dynamic, debug) ?? name(of: dynamic, true)
        case .native:
            let object = try present(object)
            let dynamic = dynamicType(of: object, type)
            return try customDescription(word: 0, object: object, dynamic, debug) ?? name(of: dynamic, false)
        }
    }

    func describe(_ value: StoredValue, _ type: RuntimeType, debug: Bool, depth: Int) throws -> String {
        try describe(word: value.word, object: value.object, type, debug: debug, depth: depth)
    }

    private func describe(_ fields: [RuntimeType.Field], of record: Record, _ depth: Int) throws -> String {
        var text = ""
        try charge(16 * fields.count)
        for (position, field) in fields.enumerated() {
            if position > 0 { text += ", " }
            if let label = field.label { text += label + ": " }
            text += try field.type.slot == .word
                ? describe(word: record.words[field.index], object: nil, field.type, debug: true, depth: depth + 1)
                : describe(word: 0, object: record.objects[field.index], field.type, debug: true, depth: depth + 1)
        }
        return text
    }

    /// A part of what is shown, if there is room for it beside what has been shown of the same value. The text around it is copied once for
    /// each level.
    private func admitted(_ text: String) throws -> String {
        try charge(text.utf8.count / 16)
        describedBytes &+= text.utf8.count
        guard describedBytes < 4096 || heap.hasRoom(for: describedBytes) else { throw memoryFailure }
        return text
    }

    /// A type's name, alone or with its module, if it is Swift's, too.
    private func name(of type: RuntimeType, _ isQualified: Bool) throws -> String {
        if type.showing == .standIn { throw Self.unlike(type) }
        return try admitted(isQualified ? type.qualifiedName : type.name)
    }

    /// Whether a payload is nothing but a tuple without a label: its parentheses are those of the case.
    private func isTuple(_ fields: [RuntimeType.Field], of record: Record) -> Bool {
        guard fields.count == 1, fields[0].label == nil else { return false }
        var shape = fields[0].type.shape
        if case .existential = shape, let value = record.objects[fields[0].index] as? AnyValue { shape = value.type.shape }
        switch shape {
        case .tuple, .void: return true
        default: return false
        }
    }

    /// As `print` shows it: with the sign and the bits that a value which is no number may have, unlike `description`.
    private static func printed<T: BinaryFloatingPoint & CustomStringConvertible & CustomDebugStringConvertible>(_ value: T) -> String { value.isNaN ? value.debugDescription : value.description }

    /// What Swift shows of such a value is how its own library keeps it.
    private static func unlike(_ type: RuntimeType) -> CellFailure {
        let noun = type.showing == .standIn ? "an index or iterator of the standard library" : "a value of type \(type.name)"
        return CellFailure(.runtime, "cells cannot show \(noun)", notes: ["Print what it stands for: an element, or Array(…) of it."])
    }

    /// What the type's own `description` (or `debugDescription`) gives.
    private func customDescription(word: Int, object: AnyObject?, _ type: RuntimeType, _ debug: Bool) throws -> String? {
        if !type.isResolved { try resolveType?(type) }
        guard let routine = debug ? type.debugDescriptionRoutine ?? type.descriptionRoutine : type.descriptionRoutine ?? type.debugDescriptionRoutine else { return nil }
        // What it shows in turn is counted by itself.
        let before = describedBytes
        let text = try invoke(routine) { words, objects in
            if type.slot == .word { words[0] = word } else { objects[1] = object }
        } finish: { _, objects in objects[0] }
        describedBytes = before
        return try admitted(checked(text, as: StringObject.self).value)
    }

    func present(_ object: AnyObject?) throws -> AnyObject {
        guard let object else { throw CellFailure(.runtime, Trap.emptySlot.message) }
        return object
    }

    /// The type of an instance of a native class, by its very class.
    func nativeType(of object: AnyObject) -> RuntimeType? {
        let native = ObjectIdentifier(Swift.type(of: object))
        if let known = nativeTypes[native] { return known }
        let found = findNativeType?(object)
        nativeTypes[native] = .some(found)
        return found
    }


    /// Notes the value at a probed line.
    @inline(never)
    func probe(line: Int, _ objects: UnsafeMutablePointer<AnyObject?>, _ register: Int) {
        // A line in a long loop would otherwise fill the memory.
        guard let object = objects[register], probes[line, default: []].count < 1000 else { return }
        if let text = object as? StringObject { probes[line, default: []].append(text.value) }
        objects[register] = nil
    }
}
