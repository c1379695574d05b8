/// A built-in that the compiler turns into instructions instead of a call.
///
/// Operands are the arguments in order; the result goes where the compiler wants it.
enum Intrinsic {
    /// w = op(w), w = op(w, w)
    case word(Opcode)
    /// The same with the operands exchanged: `a > b` is `b < a`.
    case swapped(Opcode)
    /// The same with the result negated: `a != b`.
    case negated(Opcode)
    /// `inout` w = op(w, w): compound assignment.
    case assign(Opcode)
    /// With the selector `k`.
    case selected(Opcode, UInt8)
    case selectedSwapped(Opcode, UInt8)
    case selectedNegated(Opcode, UInt8)
    case selectedAssign(Opcode, UInt8)
    /// A word stays as it is: `Int(x)` of an Int, `bitPattern`.
    case sameWord
    /// An object stays as it is.
    case sameObject
    /// w = op(o, o)
    case objects(Opcode)
    case objectsNegated(Opcode)
    case objectsSwapped(Opcode)
    /// `!` on the comparison with swapped operands: `a <= b` of strings is `!(b < a)`.
    case objectsSwappedNegated(Opcode)
    /// o = o + o on strings
    case concatenate
    /// `inout` o += o on strings
    case appendString
    /// `[T]()`
    case emptyArray
    case count, isEmpty
    /// `array[i]`, also as a place
    case element
    /// `array.append(x)`
    case append
    /// A value's `description`: `String(x)`, `String(describing: x)` of what has one.
    case describe
    /// The text that `print` shows of a value: `String(describing: x)` of any other.
    case show
    /// `dictionary[key]`, also as a place
    case entry
    /// `dictionary[key, default: value]`, also as a place
    case entryWithDefault
    /// Whether the compiler goes through a sequence of that type without asking it anything, so that nobody sees how it is done; known when
    /// the code is made. Going through it by indices may call a closure more often than going through it once.
    case isWalked(byIndices: Bool)

    var isDescription: Bool {
        switch self {
        case .describe, .show: true
        default: false
        }
    }
}
