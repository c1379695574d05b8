/// What the parts of an instruction mean: for the disassembler and for the check of compiled code.
enum Operand {
    /// Not used.
    case none
    /// A word register.
    case word
    /// An object register.
    case object
    /// A word or an object register, as bit 0 or bit 1 of `k` says.
    case firstSelected, secondSelected
    /// A number, without and with sign.
    case number, signed
    /// Where to go on, counted from the next instruction; in `c` alone.
    case jump
    case routine, native, layout, type
    /// The slot of a method, the number of a requirement.
    case method, requirement
    /// How far a call's registers lie above the caller's.
    case wordWindow, objectWindow
    /// The first of as many registers as the next part says.
    case firstWord, firstObject
    /// A field of a record, among its words or objects.
    case field

    // In `b` and `c` together.
    case wideNumber, wideJump, wordConstant, objectConstant, globalWord, globalObject, wideLayout, wideType

    var isWide: Bool {
        switch self {
        case .wideNumber, .wideJump, .wordConstant, .objectConstant, .globalWord, .globalObject, .wideLayout, .wideType: true
        default: false
        }
    }
}

extension Opcode {
    /// What `a`, `b` and `c` are.
    var operands: (a: Operand, b: Operand, c: Operand) {
        switch self {
        case .moveWord, .negInt, .complement, .not, .negDouble, .sqrtDouble, .absDouble, .convert, .intToDouble: (.word, .word, .none)
        case .loadInt: (.word, .wideNumber, .none)
        case .loadWord: (.word, .wordConstant, .none)
        case .copyObject, .moveObject: (.object, .object, .none)
        case .clearObject, .markWhole, .makeUnique, .checkNotNil, .throw_, .catch_, .fail: (.object, .none, .none)
        case .loadObject: (.object, .objectConstant, .none)
        case .loadGlobalWord, .storeGlobalWord: (.word, .globalWord, .none)
        case .loadGlobalObject, .storeGlobalObject, .takeGlobalObject: (.object, .globalObject, .none)
        case .addInt, .subInt, .mulInt, .divInt, .remInt, .wrappingAdd, .wrappingSub, .wrappingMul, .and, .or, .xor, .shiftLeft, .shiftRight,
            .integerOperation, .addDouble, .subDouble, .mulDouble, .divDouble, .addProductDouble, .floatOperation, .equalInt, .lessInt, .lessEqualInt, .equalDouble,
            .lessDouble, .lessEqualDouble, .lessUnsigned, .lessEqualUnsigned:
            (.word, .word, .word)
        case .addIntImmediate, .mulIntImmediate, .divIntImmediate, .remIntImmediate: (.word, .word, .signed)
        case .checkInteger: (.word, .none, .none)
        case .equalString, .lessString, .identical: (.word, .object, .object)
        case .isNil, .tag, .unwrapWord, .openAnyWord, .count: (.word, .object, .none)
        case .jump, .jumpBack: (.none, .wideJump, .none)
        case .jumpIf, .jumpIfNot: (.word, .wideJump, .none)
        case .jumpIfNil, .jumpIfNotNil: (.object, .wideJump, .none)
        case .jumpEqualInt, .jumpNotEqualInt, .jumpLessInt, .jumpLessEqualInt, .jumpLessDouble, .jumpNotLessDouble, .jumpLessEqualDouble,
            .jumpNotLessEqualDouble, .jumpEqualDouble, .jumpNotEqualDouble, .loopLess, .loopLessEqual:
            (.word, .word, .jump)
        case .jumpEqualImmediate, .jumpNotEqualImmediate, .jumpLessImmediate, .jumpLessEqualImmediate, .jumpGreaterImmediate,
            .jumpGreaterEqualImmediate:
            (.word, .signed, .jump)
        case .nextWord, .nextObject, .nextCharacter: (.object, .word, .jump)
        case .call: (.routine, .wordWindow, .objectWindow)
        case .callClosure: (.object, .wordWindow, .objectWindow)
        case .callMethod: (.method, .wordWindow, .objectWindow)
        case .callWitness: (.requirement, .wordWindow, .objectWindow)
        case .callNative: (.native, .wordWindow, .objectWindow)
        case .return_, .resume, .unreachable, .endChange: (.none, .none, .none)
        case .translate: (.none, .wideNumber, .none)
        case .newRecord, .newPeer: (.object, .wideLayout, .none)
        case .newCase: (.object, .layout, .number)
        case .getWord, .watchedGetWord: (.word, .object, .field)
        case .getObject, .takeObject, .watchedGetObject: (.object, .object, .field)
        case .setWord, .setWordUnique, .watchedSetWord: (.object, .field, .word)
        case .setObject, .setObjectUnique: (.object, .field, .object)
        case .newClosure: (.object, .layout, .routine)
        case .beginFieldChange: (.object, .field, .none)
        case .beginGlobalChange: (.none, .wideNumber, .none)
        case .watched, .watch, .unwatch: (.none, .wideNumber, .none)
        case .peerFields, .wrapNested, .unwrapNested, .makeWeak, .loadWeak, .openAnyObject, .appendObject, .appendString: (.object, .object, .none)
        case .wrapWord, .appendWord, .appendNumber: (.object, .word, .none)
        case .makeAnyWord, .describeWord: (.object, .word, .type)
        case .makeAnyObject, .cast, .describeObject, .typeOf: (.object, .object, .type)
        case .isInstance: (.word, .object, .layout)
        case .loadType: (.object, .none, .type)
        case .newWordArray: (.object, .firstWord, .number)
        case .newObjectArray, .joinStrings: (.object, .firstObject, .number)
        case .elementWord, .elementOfElement, .elementField, .elementProperty: (.word, .object, .word)
        case .elementObject, .takeElement: (.object, .object, .word)
        case .setElementWord: (.object, .word, .word)
        case .setElementObject, .putElement: (.object, .word, .object)
        case .concatenate: (.object, .object, .object)
        case .newTable: (.object, .wideType, .none)
        case .insert: (.object, .firstSelected, .secondSelected)
        case .findEntry: (.word, .object, .firstSelected)
        case .lookUp: (.object, .object, .firstSelected)
        case .entryWord: (.word, .object, .word)
        case .entryObject, .takeEntry: (.object, .object, .word)
        case .setEntryWord: (.object, .word, .word)
        case .putEntry: (.object, .word, .object)
        case .putKey: (.object, .firstSelected, .secondSelected)
        case .assignKey: (.object, .firstSelected, .object)
        case .equalValues: (.word, .firstSelected, .firstSelected)
        case .hashValue: (.word, .firstSelected, .type)
        case .trap: (.none, .objectConstant, .none)
        case .probe: (.object, .wideNumber, .none)
        }
    }

    /// Whether the instruction after it is never reached through it.
    var leaves: Bool {
        switch self {
        case .return_, .jump, .jumpBack, .throw_, .resume, .trap, .fail, .unreachable, .translate: true
        default: false
        }
    }
}
