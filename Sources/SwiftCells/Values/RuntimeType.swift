/// A concrete type as the machine knows it: where its values are kept, and what they look like inside.
///
/// Made once for each type of a session; two are the same type exactly if they are identical.
package final class RuntimeType {
    /// In which register file, field or element a value lies.
    package enum Slot: UInt8 {
        /// 64 bits without a tag: numbers, `Bool`, enums without payloads.
        case word
        /// A counted reference, or nil.
        case object
    }

    /// What the values are.
    package indirect enum Shape {
        case int, double, float, bool
        /// Every integer type but `Int`.
        case integer(IntegerWidth)
        case void, string, character, substring
        case array(RuntimeType)
        /// An `ArraySlice`.
        case slice(RuntimeType)
        case dictionary(key: RuntimeType, value: RuntimeType)
        case set(RuntimeType)
        case optional(RuntimeType)
        case tuple([Field])
        case structure([Field])
        /// An enum none of whose cases has a payload: the word is the case's number.
        case simpleEnum([String])
        /// An enum with payloads: a record whose tag is the case's number.
        case payloadEnum([Case])
        /// A class declared in a cell.
        case instance
        case function(parameters: [RuntimeType], result: RuntimeType)
        /// `Any`, `any P`.
        case existential
        /// An opaque class of the library.
        case native
        case metatype
    }

    /// How `print` shows values of a struct that has no description of its own.
    enum Showing {
        /// With its properties.
        case usual
        /// By the type's name alone, since Swift's says that it has no properties.
        case nameAlone
        /// Not at all: its properties are others than Swift's.
        case unlike
        /// Not at all, nor its type, which has another name in Swift.
        case standIn

        private static let unlikeNames: Set = ["AnyIterator", "AnySequence", "Hasher", "CharacterSet", "StrideToIterator", "StrideThroughIterator"]

        /// Whether a type of the library has another name in Swift, and none that it is shown by.
        private static func isStandIn(_ declaration: NominalDeclaration) -> Bool { declaration.name.hasPrefix("_") && declaration.name != "_StringIndex" }

        init(_ type: SwiftType?) {
            self = .usual
            guard let type, case .nominal(let declaration, let arguments) = type else { return }
            if declaration.isLibraryType, declaration.kind == .structure {
                if Self.isStandIn(declaration) {
                    self = .standIn
                } else if Self.unlikeNames.contains(declaration.name) || declaration.parent?.name == "Substring" || declaration.name == "Index" && ["Dictionary", "Set"].contains(declaration.parent?.name) {
                    self = .unlike
                } else if declaration.name == "StrideTo" || declaration.name == "StrideThrough" {
                    self = .nameAlone
                }
            }
            // Stretches of UTF-16 are texts' own in Swift.
            if ["PrefixSequence", "DropFirstSequence", "DropWhileSequence"].contains(declaration.name), case .nominal(let base, _)? = arguments.first, base.name == "UTF16View" { self = .standIn }
            if case .standIn = self { return }
            if arguments.contains(where: { $0.contains { part in if case .nominal(let inner, _) = part { inner.isLibraryType && inner.kind == .structure && Self.isStandIn(inner) } else { false } } }) {
                self = .standIn
            }
        }
    }

    /// A stored property or a tuple's element.
    package struct Field {
        package var label: String?
        package var type: RuntimeType
        /// The index among the record's words or objects, as the type's slot says.
        package var index: Int
        /// Whether it is a lazy property of a struct, which is neither compared nor hashed.
        package var isLazy = false
    }

    /// A case of an enum with payloads.
    package struct Case {
        package var name: String
        package var layout: Layout
        package var fields: [Field]
    }

    /// The type's number in its session.
    package let id: Int
    /// The type as `print(type(of: x))` shows it.
    package let name: String
    /// The name with its modules, as `debugPrint` shows it: `main.Box<Swift.Int>`.
    let qualifiedName: String
    package let slot: Slot
    /// Set right after the type is made: types may contain themselves.
    package internal(set) var shape: Shape
    /// How the records of structs, tuples and classes lie.
    package internal(set) var layout: Layout?
    /// How its values are shown, where the type is the library's.
    let showing: Showing
    /// The type of the checker that this stands for.
    let swiftType: SwiftType?
    /// The routine of `description`, where the type conforms to `CustomStringConvertible` in a cell.
    var descriptionRoutine: Int?
    /// The routine of `==`, where a cell declares it.
    var equalityRoutine: Int?
    /// The routine of `hash(into:)`, where a cell declares it.
    var hashRoutine: Int?
    /// The routine of `debugDescription`, where a cell declares it.
    var debugDescriptionRoutine: Int?
    /// For classes of cells: the native class they descend from.
    var nativeAncestor: RuntimeType?
    /// Whether an object is of this native class or a subclass.
    var isNativeInstance: ((AnyObject) -> Bool)?
    /// The native class whose instances, or descendants in cells, the values are.
    var nativeClass: AnyClass?
    /// Whether the routines above have been looked for.
    var isResolved = false
    /// The stored properties of a class, inherited ones first.
    var instanceFields: [Field] = []

    /// Lets go of all other types: its session's heap is no more, nor is any value.
    func letGo() { (shape, layout, nativeAncestor, instanceFields) = (.void, nil, nil, []) }

    /// The class of the objects that hold the type's values, where it is one of the machine's own.
    var objectClass: AnyClass? {
        switch shape {
        case .string, .character, .substring: StringObject.self
        case .array, .slice: ArrayObject.self
        case .dictionary, .set: HashTable.self
        case .tuple, .structure, .payloadEnum, .function: Record.self
        case .instance: nativeAncestor == nil ? Record.self : nil
        case .existential: AnyValue.self
        case .metatype: RuntimeType.self
        case .optional, .native, .int, .double, .float, .bool, .integer, .void, .simpleEnum: nil
        }
    }

    var isVoid: Bool { if case .void = shape { true } else { false } }

    init(id: Int, name: String, qualifiedName: String? = nil, slot: Slot, shape: Shape, swiftType: SwiftType? = nil) {
        self.id = id
        self.name = name
        self.qualifiedName = qualifiedName ?? name
        self.slot = slot
        self.shape = shape
        self.swiftType = swiftType
        showing = Showing(swiftType)
    }
}

/// The integer types but `Int`, by size and sign.
package enum IntegerWidth: UInt8, CaseIterable {
    case int8, int16, int32, int64, uint8, uint16, uint32, uint64, uint

    package var name: String {
        switch self {
        case .int8: "Int8"
        case .int16: "Int16"
        case .int32: "Int32"
        case .int64: "Int64"
        case .uint8: "UInt8"
        case .uint16: "UInt16"
        case .uint32: "UInt32"
        case .uint64: "UInt64"
        case .uint: "UInt"
        }
    }

    /// Whether the 64 bits are to be read without a sign.
    package var isFullUnsigned: Bool { self == .uint64 || self == .uint }

    package var bits: Int {
        switch self {
        case .int8, .uint8: 8
        case .int16, .uint16: 16
        case .int32, .uint32: 32
        case .int64, .uint64, .uint: 64
        }
    }

    package var isSigned: Bool { rawValue <= IntegerWidth.int64.rawValue }

    /// The values of the types narrower than 64 bits.
    package var range: ClosedRange<Int> {
        switch self {
        case .int8: -128...127
        case .int16: -32768...32767
        case .int32: -2_147_483_648...2_147_483_647
        case .int64, .uint64, .uint: Int.min...Int.max
        case .uint8: 0...255
        case .uint16: 0...65535
        case .uint32: 0...4_294_967_295
        }
    }

    /// `value`'s low bits, as the type reads them.
    package func truncate(_ value: Int) -> Int {
        switch self {
        case .int8: Int(Int8(truncatingIfNeeded: value))
        case .int16: Int(Int16(truncatingIfNeeded: value))
        case .int32: Int(Int32(truncatingIfNeeded: value))
        case .int64, .uint64, .uint: value
        case .uint8: Int(UInt8(truncatingIfNeeded: value))
        case .uint16: Int(UInt16(truncatingIfNeeded: value))
        case .uint32: Int(UInt32(truncatingIfNeeded: value))
        }
    }
}
