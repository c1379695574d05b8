/// The first word of every object of a final class: which class it is of.
@inline(__always)
func classWord(_ type: AnyClass) -> UnsafeRawPointer { unsafeBitCast(type, to: UnsafeRawPointer.self) }

/// An object that must be there and of this very final class, whatever the compiler thought of it.
///
/// - Throws: `CellFailure`: of kind `.runtime` where nothing is there, `.internalFault` where something else is.
@inline(__always)
func checked<T: AnyObject>(_ object: AnyObject?, as type: T.Type = T.self) throws -> T {
    guard let object else { throw CellFailure(.runtime, Trap.emptySlot.message) }
    guard Swift.type(of: object) == type else { throw CellFailure.wrongKind }
    return unsafeDowncast(object, to: type)
}

extension CellFailure {
    /// A register or field holds nothing, or an object of another class than the code that uses it says.
    static var wrongKind: CellFailure { CellFailure(.internalFault, "the machine met a value of another kind than its code says") }
}
