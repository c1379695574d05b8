/// Where a value can be stored, its subexpressions evaluated: what is left is to read, change or replace the value.
indirect enum Place {
    /// A register of its own.
    case word(Int)
    case object(Int, RuntimeType)
    case variable(VariableDeclaration, RuntimeType)
    /// A stored property of a struct that is itself at a place.
    case field(Place, VariableDeclaration, SwiftType, RuntimeType)
    /// A stored property of the instance in an object register.
    case instanceField(Int, VariableDeclaration, SwiftType, RuntimeType)
    /// A stored property of a type.
    case staticField(VariableDeclaration, slot: Int, RuntimeType)
    case tupleElement(Place, RuntimeType.Field)
    /// An element of an array at a place; the index is in a word register.
    case element(Place, index: Int, RuntimeType)
    /// The value of a key in a dictionary at a place.
    case entry(Entry)
    /// What an Optional at a place wraps.
    case unwrapped(Place, RuntimeType)
    /// Behind a getter and a setter.
    case accessed(Accessors)
    /// A stored property or variable with observers.
    case observed(Place, Observation, RuntimeType)
    /// A register with the value that was read at a place, which is set once the value has been changed.
    case copied(Int, RuntimeType, of: Place)
    /// A place behind a `?`, which nobody else may use until the change begins.
    case held(Place, HeldChange)

    /// What the code holds from a `?` on, while arguments and the new value are evaluated.
    final class HeldChange {
        /// Where in the code that begins.
        let start: Int
        /// Whether the code that follows does not hold it any more.
        var isOver = false

        init(start: Int) { self.start = start }
    }

    /// Whom a change is told.
    struct Observation {
        /// What the property is a member of: a value at a place, or an instance in a register.
        var base: Place?
        var instance: (register: Int, type: RuntimeType)?
        var declaration: VariableDeclaration
        var substitution: Substitution
    }

    /// A dictionary's value for a key.
    struct Entry {
        var base: Place
        /// Holds the key.
        var key: Int
        var keyType: RuntimeType
        var valueType: RuntimeType
        /// What stands for a key that is not there; without, the place is that of an Optional.
        var defaultValue: FunctionTranslator.PreparedArgument?
        /// `valueType`, or the Optional of it.
        var type: RuntimeType

        /// The bit of an instruction's `k` that says where the key is.
        var keyBit: UInt8 { keyType.slot == .object ? 1 : 0 }
    }

    /// A property or subscript reached through code.
    struct Accessors {
        /// What it is a member of, if it is a value at a place; `instance` if it is one in a register.
        var base: Place?
        var instance: (register: Int, type: RuntimeType)?
        var getter: FunctionReference
        var setter: FunctionReference?
        /// A subscript's arguments, evaluated.
        var arguments: [FunctionTranslator.PreparedArgument]
        var type: RuntimeType
    }

    var type: RuntimeType? {
        switch self {
        case .word: nil
        case .object(_, let type), .variable(_, let type), .field(_, _, _, let type), .instanceField(_, _, _, let type),
            .staticField(_, _, let type), .element(_, _, let type), .unwrapped(_, let type), .observed(_, _, let type), .copied(_, let type, _):
            type
        case .tupleElement(_, let field): field.type
        case .accessed(let accessors): accessors.type
        case .entry(let entry): entry.type
        case .held(let place, _): place.type
        }
    }

    /// Whether reading it and storing to it runs no code of anybody.
    var isPlain: Bool {
        switch self {
        case .word, .object, .variable, .instanceField, .staticField: true
        case .field(let base, _, _, _), .tupleElement(let base, _), .element(let base, _, _), .unwrapped(let base, _): base.isPlain
        case .held(let place, _): place.isPlain
        case .entry, .accessed, .observed, .copied: false
        }
    }

    /// Whether anybody's code is run where what is in it is used: who is asked for the value is given it back, even unchanged.
    var isBehindCode: Bool {
        switch self {
        case .word, .object, .variable, .instanceField, .staticField: false
        case .field(let base, _, _, _), .tupleElement(let base, _), .element(let base, _, _), .unwrapped(let base, _): base.isBehindCode
        case .entry(let entry): entry.base.isBehindCode
        case .held(let place, _): place.isBehindCode
        case .accessed, .observed, .copied: true
        }
    }

    var isWord: Bool { type.map { $0.slot == .word } ?? true }
}
