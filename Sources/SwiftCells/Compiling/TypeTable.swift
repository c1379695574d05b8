/// The concrete types of a session: each once, with the layout of its values.
final class TypeTable {
    private unowned let compiler: Compiler
    private var known: [SwiftType: RuntimeType] = [:]
    private var numbers: [ObjectIdentifier: Int] = [:]
    private var layoutNumbers: [ObjectIdentifier: Int] = [:]
    /// Structs and tuples whose fields are being laid out: one within itself has no finite size.
    private var machine: Machine { compiler.machine }

    init(_ compiler: Compiler) { self.compiler = compiler }

    /// The number by which instructions refer to a type.
    func number(of type: RuntimeType) -> Int { type.id }

    /// The number by which instructions refer to a layout.
    func number(of layout: Layout) -> Int {
        if let number = layoutNumbers[ObjectIdentifier(layout)] { return number }
        machine.layouts.append(.passUnretained(layout))
        layoutNumbers[ObjectIdentifier(layout)] = machine.layouts.count - 1
        return machine.layouts.count - 1
    }

    /// The run-time form of a type without generic parameters.
    func runtime(_ type: SwiftType) throws -> RuntimeType {
        if let found = known[type] { return found }
        let revealed = compiler.checker.revealed(type)
        if revealed != type { return try runtime(revealed) }
        try requireRoom()
        // A function that calls itself with ever larger types is never done being made concrete.
        if type.isTooLarge { throw CellFailure(.limit, "a generic type grows beyond \(SwiftType.mostParts) parts once it is made concrete") }
        switch type {
        case .nominal(let declaration, let arguments): return try nominal(declaration, arguments, type)
        case .tuple(let elements):
            if elements.isEmpty { return make(type, "()", "()", .word, .void) }
            let result = make(type, Self.shownName(type), Self.qualifiedName(type), .object, .tuple([]))
            let parts = try elements.map { ($0.label, try runtime($0.type)) }
            let (fields, words, objects) = Self.layOut(parts, firstWord: 0, firstObject: 0)
            result.layout = Layout(.value, heap: machine.heap, words: words, objects: objects, type: result)
            result.shape = .tuple(fields)
            return result
        case .function(let function):
            let parameters = try function.parameters.map { try runtime($0.type) }
            let value = try runtime(function.result)
            return make(type, Self.shownName(type), Self.qualifiedName(type), .object, .function(parameters: parameters, result: value))
        case .existential: return make(type, Self.shownName(type), Self.qualifiedName(type), .object, .existential)
        case .metatype: return make(type, Self.shownName(type), Self.qualifiedName(type), .object, .metatype)
        case .parameter, .associated, .variable, .error:
            throw CellFailure(.internalFault, "the type \(type) was not made concrete")
        }
    }

    private func make(_ type: SwiftType, _ name: String, _ qualified: String, _ slot: RuntimeType.Slot, _ shape: RuntimeType.Shape) -> RuntimeType {
        let result = RuntimeType(id: machine.types.count, name: name, qualifiedName: qualified, slot: slot, shape: shape, swiftType: type)
        machine.types.append(result)
        known[type] = result
        return result
    }

    private func nominal(_ declaration: NominalDeclaration, _ arguments: [SwiftType], _ type: SwiftType) throws -> RuntimeType {
        let name = Self.shownName(type)
        let qualified = Self.qualifiedName(type)
        func simple(_ slot: RuntimeType.Slot, _ shape: RuntimeType.Shape) -> RuntimeType { make(type, name, qualified, slot, shape) }
        switch declaration.builtin {
        case .int: return simple(.word, .int)
        case .int8: return simple(.word, .integer(.int8))
        case .int16: return simple(.word, .integer(.int16))
        case .int32: return simple(.word, .integer(.int32))
        case .int64: return simple(.word, .integer(.int64))
        case .uint: return simple(.word, .integer(.uint))
        case .uint8: return simple(.word, .integer(.uint8))
        case .uint16: return simple(.word, .integer(.uint16))
        case .uint32: return simple(.word, .integer(.uint32))
        case .uint64: return simple(.word, .integer(.uint64))
        case .double: return simple(.word, .double)
        case .float: return simple(.word, .float)
        case .bool: return simple(.word, .bool)
        case .string: return simple(.object, .string)
        case .substring: return simple(.object, .substring)
        case .character: return simple(.object, .character)
        case .never: return simple(.word, .void)
        case .optional:
            let wrapped = try runtime(try argument(arguments, 0))
            return simple(.object, .optional(wrapped))
        case .array:
            let element = try runtime(try argument(arguments, 0))
            return simple(.object, .array(element))
        case .dictionary:
            let key = try runtime(try argument(arguments, 0))
            let value = try runtime(try argument(arguments, 1))
            return simple(.object, .dictionary(key: key, value: value))
        case .set:
            let element = try runtime(try argument(arguments, 0))
            return simple(.object, .set(element))
        case .range, .closedRange, nil: break
        }
        if declaration.name == "ArraySlice", declaration.isLibraryType {
            let element = try runtime(try argument(arguments, 0))
            return simple(.object, .slice(element))
        }
        switch declaration.kind {
        case .structure:
            if let native = compiler.library.classes[declaration.name], declaration.isLibraryType { return makeNative(type, native) }
            return try makeStructure(declaration, type, name, qualified)
        case .classType:
            if let native = compiler.library.classes[declaration.name], declaration.isLibraryType { return makeNative(type, native) }
            return try makeClass(declaration, type, name, qualified)
        case .enumeration: return try makeEnumeration(declaration, type, name, qualified)
        }
    }

    private func argument(_ arguments: [SwiftType], _ index: Int) throws -> SwiftType {
        guard arguments.indices.contains(index) else { throw CellFailure(.internalFault, "a generic type lacks its arguments") }
        return arguments[index]
    }

    private func makeNative(_ type: SwiftType, _ native: NativeClass) -> RuntimeType {
        let result = make(type, type.description, type.description, .object, .native)
        result.isNativeInstance = native.isInstance
        result.nativeClass = native.type
        return result
    }

    /// The type of native objects whose class no cell can name: it shows its own name, and can do what its ancestor can.
    func undeclared(_ native: AnyClass, like ancestor: RuntimeType) throws -> RuntimeType {
        try requireRoom()
        let result = RuntimeType(
            id: machine.types.count, name: String(describing: native), qualifiedName: String(reflecting: native), slot: ancestor.slot, shape: ancestor.shape, swiftType: ancestor.swiftType)
        result.isNativeInstance = ancestor.isNativeInstance
        result.nativeClass = native
        machine.types.append(result)
        return result
    }

    private func requireRoom() throws {
        guard machine.types.count < 60_000 else {
            throw CellFailure(.limit, "the lesson uses more than 60,000 types once its generic ones are made concrete")
        }
    }

    /// What stands for the generic parameters of a nominal type.
    static func substitution(_ type: SwiftType) -> Substitution {
        guard case .nominal(let declaration, let arguments) = type else { return Substitution() }
        return Substitution(declaration.allParameters, arguments)
    }

    private func makeStructure(_ declaration: NominalDeclaration, _ type: SwiftType, _ name: String, _ qualified: String) throws -> RuntimeType {
        let result = make(type, name, qualified, .object, .structure([]))
        let parts = try fieldTypes(declaration, Self.substitution(type))
        var (fields, words, objects) = Self.layOut(parts, firstWord: 0, firstObject: 0)
        for (index, field) in declaration.fields.enumerated() { fields[index].isLazy = field.isLazy }
        result.layout = Layout(.value, heap: machine.heap, words: words, objects: objects, type: result)
        result.shape = .structure(fields)
        return result
    }

    /// The stored properties with the types in which they are stored.
    private func fieldTypes(_ declaration: NominalDeclaration, _ substitution: Substitution) throws -> [(String?, RuntimeType)] {
        try declaration.fields.map { field in
            // Printed, a struct shows what Swift calls the storage of a lazy property.
            (field.isLazy && declaration.kind == .structure ? "$__lazy_storage_$_" + field.name : field.name, try runtime(compiler.storageType(of: field, compiler.checker.substitute(field.type, substitution))))
        }
    }

    private func makeEnumeration(_ declaration: NominalDeclaration, _ type: SwiftType, _ name: String, _ qualified: String) throws -> RuntimeType {
        if declaration.cases.allSatisfy({ $0.parameters.isEmpty }) {
            return make(type, name, qualified, .word, .simpleEnum(declaration.cases.map(\.name)))
        }
        let result = make(type, name, qualified, .object, .payloadEnum([]))
        let substitution = Self.substitution(type)
        var cases: [RuntimeType.Case] = []
        for enumCase in declaration.cases {
            let parts = try enumCase.parameters.map { ($0.label, try runtime(compiler.checker.substitute($0.type, substitution))) }
            let (fields, words, objects) = Self.layOut(parts, firstWord: 0, firstObject: 0)
            let layout = Layout(.enumCase, heap: machine.heap, words: words, objects: objects, type: result)
            cases.append(RuntimeType.Case(name: enumCase.name, layout: layout, fields: fields))
        }
        result.shape = .payloadEnum(cases)
        return result
    }

    private func makeClass(_ declaration: NominalDeclaration, _ type: SwiftType, _ name: String, _ qualified: String) throws -> RuntimeType {
        let result = make(type, name, qualified, .object, .instance)
        var inherited: [RuntimeType.Field] = []
        var superLayout: Layout?
        var peer: NativePeer?
        if let parent = compiler.checker.superclass(of: type) {
            let parentType = try runtime(parent)
            inherited = parentType.instanceFields
            superLayout = parentType.layout
            peer = parentType.layout?.peer
            if case .native = parentType.shape, case .nominal(let parentDeclaration, _) = parent {
                peer = compiler.library.classes[parentDeclaration.name]?.peer
                guard peer != nil else { throw CellFailure(.runtime, "'\(parentType.name)' cannot be subclassed in a cell: make a class of your own that has one") }
            }
            result.nativeAncestor = parentType.nativeAncestor ?? { if case .native = parentType.shape { parentType } else { nil } }()
        }
        let parts = try fieldTypes(declaration, Self.substitution(type))
        let firstWord = (inherited.filter { $0.type.slot == .word }.map(\.index).max() ?? 1) + 1
        let firstObject = (inherited.filter { $0.type.slot == .object }.map(\.index).max() ?? -1) + 1
        let (fields, words, objects) = Self.layOut(parts, firstWord: firstWord, firstObject: firstObject)
        result.instanceFields = inherited + fields
        let layout = Layout(.instance, heap: machine.heap, words: words - 2, objects: objects, type: result, superclass: superLayout)
        layout.peer = peer
        result.layout = layout
        result.isNativeInstance = result.nativeAncestor?.isNativeInstance
        result.nativeClass = result.nativeAncestor?.nativeClass
        try compiler.fillMethods(of: layout, declaration, type)
        return result
    }

    /// Gives each part its index among words or objects.
    private static func layOut(
        _ parts: [(String?, RuntimeType)], firstWord: Int, firstObject: Int
    ) -> (fields: [RuntimeType.Field], words: Int, objects: Int) {
        var words = firstWord
        var objects = firstObject
        var fields: [RuntimeType.Field] = []
        for (label, type) in parts {
            if type.slot == .word {
                fields.append(.init(label: label, type: type, index: words))
                words += 1
            } else {
                fields.append(.init(label: label, type: type, index: objects))
                objects += 1
            }
        }
        return (fields, words, objects)
    }

    /// A type's name as `print` shows it: without what it is nested in, `Array<Int>` for `[Int]`.
    static func shownName(_ type: SwiftType) -> String {
        switch type {
        case .nominal(let declaration, let arguments):
            let own = arguments.suffix(declaration.signature.parameters.count)
            let name = declaration.isLibraryType ? shownNames[declaration.name]?.alone ?? declaration.name : declaration.name
            return name + (own.isEmpty ? "" : "<" + own.map(shownName).joined(separator: ", ") + ">")
        case .tuple(let elements) where !elements.isEmpty:
            return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + shownName($0.type) }.joined(separator: ", ") + ")"
        case .tuple: return "()"
        case .function(let function):
            let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + shownName($0.type) }
            return "(\(parameters.joined(separator: ", ")))\(function.isThrowing ? " throws" : "") -> \(shownName(function.result))"
        case .existential(let protocols): return protocols.isEmpty ? "Any" : protocols.map(\.name).joined(separator: " & ")
        case .metatype(let instance): return Self.metatypeName(shownName(instance), of: instance)
        default: return type.description
        }
    }

    /// The name of a type of types: that of a function stands in parentheses.
    private static func metatypeName(_ name: String, of type: SwiftType) -> String { type.isFunction ? "(\(name)).Type" : name + ".Type" }

    /// The library's types that Swift shows by other names, which are nested in types.
    private static let shownNames = ["UnicodeScalar": (alone: "Scalar", qualified: "Unicode.Scalar"), "_StringIndex": (alone: "Index", qualified: "String.Index")]

    /// The library's types that the standard library declares in extensions, which their names then say.
    private static let extensionTypes: Set = ["FlattenSequence.Index", "ClosedRange.Index", "EnumeratedSequence.Index", "LazyPrefixWhileSequence.Index", "LazyPrefixWhileSequence._IndexRepresentation"]

    static func qualifiedName(_ type: SwiftType) -> String {
        switch type {
        case .nominal(let declaration, let arguments):
            let module = declaration.isLibraryType ? "Swift" : "main"
            var text = declaration.parent.map { parent in
                qualifiedName(.nominal(parent, Array(arguments.prefix(parent.allParameters.count))))
            } ?? module
            text += "." + (declaration.isLibraryType ? shownNames[declaration.name]?.qualified ?? declaration.name : declaration.name)
            if declaration.isLibraryType, let parent = declaration.parent, extensionTypes.contains("\(parent.name).\(declaration.name)") { text = "(extension in Swift):" + text }
            if !declaration.isLibraryType, declaration.parent?.isLibraryType == true || declaration.isInConstrainedExtension { text = "(extension in main):" + text }
            let own = arguments.suffix(declaration.signature.parameters.count)
            if !own.isEmpty { text += "<" + own.map(qualifiedName).joined(separator: ", ") + ">" }
            return text
        case .tuple(let elements):
            return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + qualifiedName($0.type) }.joined(separator: ", ") + ")"
        case .function(let function):
            let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + qualifiedName($0.type) }
            return "(\(parameters.joined(separator: ", ")))\(function.isThrowing ? " throws" : "") -> \(qualifiedName(function.result))"
        case .existential(let protocols): return protocols.isEmpty ? "Any" : protocols.map { ($0.isLibraryType ? "Swift." : "main.") + $0.name }.joined(separator: " & ")
        case .metatype(let instance): return Self.metatypeName(qualifiedName(instance), of: instance)
        default: return type.description
        }
    }
}

extension Declaration {
    /// Declared by the library, not by a cell.
    var isLibraryType: Bool { file?.isLibrary ?? true }
}
