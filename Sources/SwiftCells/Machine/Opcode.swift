/// What one instruction does. `a`, `b` and `c` are its operands, `k` a small selector; `w[…]` are the frame's words,
/// `o[…]` its objects. `imm` is `b` and `c` together, a signed 32-bit number. Jumps count from the next instruction.
enum Opcode: UInt8, CaseIterable {
    // Moving
    /// w[a] = w[b]
    case moveWord
    /// w[a] = imm
    case loadInt
    /// w[a] = word constant imm
    case loadWord
    /// o[a] = o[b], which is shared
    case copyObject
    /// o[a] = o[b], which becomes nil
    case moveObject
    /// o[a] = nil
    case clearObject
    /// o[a] = object constant imm
    case loadObject
    // Of a variable, which may change, k & 2 is set.
    /// w[a] = global word imm
    case loadGlobalWord
    /// global word imm = w[a]
    case storeGlobalWord
    /// o[a] = global object imm; k & 1: must not be nil
    case loadGlobalObject
    /// global object imm = o[a], which becomes nil
    case storeGlobalObject
    /// o[a] = global object imm, which becomes nil
    case takeGlobalObject

    // Int, trapping
    /// w[a] = w[b] + w[c]
    case addInt
    /// w[a] = w[b] - w[c]
    case subInt
    /// w[a] = w[b] * w[c]
    case mulInt
    /// w[a] = w[b] / w[c]
    case divInt
    /// w[a] = w[b] % w[c]
    case remInt
    /// w[a] = w[b] + c, a signed number
    case addIntImmediate
    /// w[a] = w[b] * c, a signed number
    case mulIntImmediate
    /// w[a] = w[b] / c, a positive number
    case divIntImmediate
    /// w[a] = w[b] % c, a positive number
    case remIntImmediate
    /// w[a] = -w[b]
    case negInt
    // Int, not trapping
    /// w[a] = w[b] &+ w[c]
    case wrappingAdd
    /// w[a] = w[b] &- w[c]
    case wrappingSub
    /// w[a] = w[b] &* w[c]
    case wrappingMul
    /// w[a] = w[b] & w[c]
    case and
    /// w[a] = w[b] | w[c]
    case or
    /// w[a] = w[b] ^ w[c]
    case xor
    /// w[a] = w[b] << w[c], as Swift's smart shift
    case shiftLeft
    /// w[a] = w[b] >> w[c], as Swift's smart shift
    case shiftRight
    /// w[a] = ~w[b]
    case complement
    /// w[a] = !w[b]
    case not
    /// w[a] = w[b] op w[c] for the integer type and operation in k (slow path)
    case integerOperation
    /// traps unless w[a] fits the integer type k
    case checkInteger

    // Double
    /// w[a] = w[b] + w[c]
    case addDouble
    /// w[a] = w[b] - w[c]
    case subDouble
    /// w[a] = w[b] * w[c]
    case mulDouble
    /// w[a] = w[b] / w[c]
    case divDouble
    /// w[a] += w[b] * w[c], rounded once
    case addProductDouble
    /// w[a] = -w[b]
    case negDouble
    /// w[a] = w[b].squareRoot()
    case sqrtDouble
    /// w[a] = abs(w[b])
    case absDouble
    /// w[a] = w[b] op w[c] for Float and the operation in k
    case floatOperation
    /// w[a] = w[b] converted as k says (slow path, may trap)
    case convert
    /// w[a] = Double(w[b]), an Int
    case intToDouble

    // Comparing into a word
    /// w[a] = w[b] == w[c]
    case equalInt
    /// w[a] = w[b] < w[c]
    case lessInt
    /// w[a] = w[b] <= w[c]
    case lessEqualInt
    /// w[a] = w[b] == w[c]
    case equalDouble
    /// w[a] = w[b] < w[c]
    case lessDouble
    /// w[a] = w[b] <= w[c]
    case lessEqualDouble
    /// w[a] = w[b] < w[c], without signs
    case lessUnsigned
    /// w[a] = w[b] <= w[c], without signs
    case lessEqualUnsigned
    /// w[a] = o[b] == o[c] as strings
    case equalString
    /// w[a] = o[b] < o[c] as strings
    case lessString
    /// w[a] = o[b] === o[c]
    case identical
    /// w[a] = o[b] == nil
    case isNil

    // Jumping
    /// pc += imm
    case jump
    /// pc += imm, backwards: charges the instructions in between
    case jumpBack
    /// if w[a] { pc += imm }
    case jumpIf
    /// if !w[a] { pc += imm }
    case jumpIfNot
    /// if w[a] == w[b] { pc += c }
    case jumpEqualInt
    /// if w[a] != w[b] { pc += c }
    case jumpNotEqualInt
    /// if w[a] < w[b] { pc += c }
    case jumpLessInt
    /// if w[a] <= w[b] { pc += c }
    case jumpLessEqualInt
    /// if w[a] == b { pc += c }
    case jumpEqualImmediate
    /// if w[a] != b { pc += c }
    case jumpNotEqualImmediate
    /// if w[a] < b { pc += c }
    case jumpLessImmediate
    /// if w[a] <= b { pc += c }
    case jumpLessEqualImmediate
    /// if w[a] > b { pc += c }
    case jumpGreaterImmediate
    /// if w[a] >= b { pc += c }
    case jumpGreaterEqualImmediate
    /// if w[a] < w[b] { pc += c }
    case jumpLessDouble
    /// if !(w[a] < w[b]) { pc += c }
    case jumpNotLessDouble
    /// if w[a] <= w[b] { pc += c }
    case jumpLessEqualDouble
    /// if !(w[a] <= w[b]) { pc += c }
    case jumpNotLessEqualDouble
    /// if w[a] == w[b] { pc += c }
    case jumpEqualDouble
    /// if w[a] != w[b] { pc += c }
    case jumpNotEqualDouble
    /// if o[a] == nil { pc += imm }
    case jumpIfNil
    /// if o[a] != nil { pc += imm }
    case jumpIfNotNil
    /// w[a] += 1; if w[a] < w[b] { pc += c }, backwards
    case loopLess
    /// if w[a] < w[b] { w[a] += 1; pc += c }, backwards
    case loopLessEqual
    /// if w[b] < o[a].count { w[b + 1] = o[a][w[b]]; w[b] += 1 } else { pc += c }
    case nextWord
    /// if w[b] < o[a].count { o[a + 1] = o[a][w[b]]; w[b] += 1 } else { pc += c }
    case nextObject
    /// the same, where o[a] may also be an array of words: the characters of a text whose characters are one byte each
    case nextCharacter

    // Calling
    /// routine a, its frame b words and c objects up
    case call
    /// the closure o[a], its frame b words and c objects up
    case callClosure
    /// method slot a of the instance o[c + k], the frame b words and c objects up; k + 128 where it is a native peer
    case callMethod
    /// requirement a of the value o[c + k], the frame b words and c objects up
    case callWitness
    /// native a, its frame b words and c objects up
    case callNative
    /// leaves the routine; results and inout values are in their places
    case return_
    /// translates the routine, then starts over
    case translate

    // Records
    /// o[a] = a new record of layout imm; k: its tag
    case newRecord
    /// the instance o[a] has all its fields: its `deinit` may run
    case markWhole
    /// o[a] = a new record of layout b, its tag c
    case newCase
    /// w[a] = the tag of o[b]
    case tag
    // A field of an instance or of a captured variable, which others reach too, has k & 2.
    /// w[a] = o[b].words[c]
    case getWord
    /// o[a] = o[b].objects[c]; k & 1: must not be nil
    case getObject
    /// o[a].words[b] = w[c]
    case setWord
    /// o[a].objects[b] = o[c], which becomes nil
    case setObject
    /// o[a] = o[b].objects[c], which becomes nil
    case takeObject
    /// o[a] is copied unless this is its only holder
    case makeUnique
    /// o[a].words[b] = w[c], o[a] first made unique
    case setWordUnique
    /// o[a].objects[b] = o[c], which becomes nil; o[a] first made unique
    case setObjectUnique
    /// o[a] = a new closure over routine c with layout b
    case newClosure
    /// o[a] = the fields of the native peer o[b]
    case peerFields
    /// o[a] = a new native peer for new fields of layout imm
    case newPeer

    // Changes under way
    /// a call changes o[a].words[b], or o[a].objects[b] if k = 1, from here on: nobody else may use it
    case beginFieldChange
    /// a call changes global word imm, or global object imm if k = 1, from here on: nobody else may use it
    case beginGlobalChange
    /// the change begun last is over
    case endChange
    /// goes on in the code that watches what it uses, imm instructions further on
    case watch
    /// goes back from there, imm instructions, where nothing is being changed
    case unwatch
    /// as the instruction that stands imm instructions before does, which must not use what a call is changing
    case watched
    // The same at once, as most uses of fields are these.
    /// w[a] = o[b].words[c], which no call may be changing
    case watchedGetWord
    /// o[a] = o[b].objects[c], which no call may be changing; k & 1: must not be nil
    case watchedGetObject
    /// o[a].words[b] = w[c], which no call may be changing
    case watchedSetWord

    // Optionals, weak references, values of unknown type
    /// o[a] = Optional(w[b])
    case wrapWord
    /// w[a] = o[b]!, a word; k: nothing to check
    case unwrapWord
    /// traps if o[a] is nil
    case checkNotNil
    /// o[a] = .some(o[b]) for an optional of an optional; o[b] becomes nil
    case wrapNested
    /// o[a] = o[b]!, itself an optional
    case unwrapNested
    /// o[a] = a weak reference to o[b]
    case makeWeak
    /// o[a] = what the weak reference o[b] refers to, or nil; where k is 1, it fails if that is gone
    case loadWeak
    /// o[a] = w[b] as a value of type c
    case makeAnyWord
    /// o[a] = o[b] as a value of type c; o[b] becomes nil
    case makeAnyObject
    /// w[a] = the word in the value o[b]
    case openAnyWord
    /// o[a] = the object in the value o[b]
    case openAnyObject
    /// o[a] = the value o[b] as a value of type c, or nil where it is none
    case cast
    /// w[a] = whether the instance o[b] is of layout c or a subclass
    case isInstance
    /// o[a] = the type object c
    case loadType
    /// o[a] = the type of the value o[b]; k: 0 of an AnyValue, 1 of an instance
    case typeOf

    // Arrays
    /// o[a] = an array of words from the c words at w[b]
    case newWordArray
    /// o[a] = an array of objects from the c objects at o[b], which become nil
    case newObjectArray
    /// w[a] = o[b].count
    case count
    /// w[a] = o[b][w[c]]
    case elementWord
    /// o[a] = o[b][w[c]]
    case elementObject
    /// w[a] = o[b][w[c]][w[k]], the inner array not counted meanwhile
    case elementOfElement
    /// w[a] = o[b][w[c]].words[k], the record not counted meanwhile
    case elementField
    /// the same for an instance
    case elementProperty
    /// o[a][w[b]] = w[c], o[a] first made unique
    case setElementWord
    /// o[a][w[b]] = o[c], which becomes nil; o[a] first made unique
    case setElementObject
    /// o[a] = o[b][w[c]], which becomes nil; o[b] first made unique
    case takeElement
    /// o[a][w[b]] = o[c], which becomes nil: what `takeElement` took goes back
    case putElement
    /// o[a].append(w[b]), o[a] first made unique
    case appendWord
    /// o[a].append(o[b]), which becomes nil; o[a] first made unique
    case appendObject
    /// o[a] += o[b] as strings; o[a] is changed in place where nobody else holds it
    case appendString
    /// o[a] += the digits of w[b], an Int; o[a] is changed in place where nobody else holds it
    case appendNumber
    /// o[a] = o[b] + o[c] as strings
    case concatenate
    /// o[a] = w[b] of type c as `print` shows it
    case describeWord
    /// o[a] = o[b] of type c as `print` shows it
    case describeObject
    /// o[a] = the c strings from o[b] on as one; they become nil
    case joinStrings

    // Dictionaries and sets
    /// o[a] = an empty table of type imm
    case newTable
    /// adds key b and value c to o[a]; k: 1 the key is an object, 2 the value is, 4 a key that is there already fails
    case insert

    /// w[a] = the position of key c in o[b], or -1; k: 1 the key is an object, 2 o[b] is first made unique,
    /// 4 the entry that was added last is meant
    case findEntry
    /// o[a] = o[b][key c] as an Optional; k: 1 the key is an object, 2 the value is itself an Optional
    case lookUp
    /// w[a] = the value of entry w[c] of o[b]
    case entryWord
    /// o[a] = the value of entry w[c] of o[b]
    case entryObject
    /// o[a] = the value of entry w[c] of o[b], which becomes nil
    case takeEntry
    /// the value of entry w[b] of o[a] = w[c]
    case setEntryWord
    /// the value of entry w[b] of o[a] = o[c], which becomes nil: what `takeEntry` took goes back
    case putEntry
    /// o[a][key b] = value c; k: 1 the key is an object, 2 the value is, which becomes nil, 4 the key has just been
    /// searched and is not there; o[a] first made unique
    case putKey
    /// o[a][key b] = the Optional o[c], which becomes nil; k: 1 the key is an object, 4 the value is itself an Optional; o[a] first made unique
    case assignKey

    // Comparing by type
    /// w[a] = whether w[b] and w[c] (k = 0) or o[b] and o[c] (k = 1) are equal as values of type w[a]
    case equalValues
    /// w[a] = the hash of w[b] (k = 0) or o[b] (k = 1) as a value of type c
    case hashValue

    // Failing
    /// throws the error o[a], which becomes nil
    case throw_
    /// o[a] = the error that has been caught
    case catch_
    /// goes on with the failure whose cleanup this was
    case resume
    /// fails with the message in object constant imm
    case trap
    /// fails with the message o[a]
    case fail
    /// notes the value at a probed line: o[a], line imm
    case probe
    /// an inconsistency of the compiler's own
    case unreachable
}
