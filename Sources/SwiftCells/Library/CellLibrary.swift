import Synchronization

/// All that cells can use without declaring it: each built-in once, as its Swift signature, with what it does beside it.
///
/// ```swift
/// var library = CellLibrary.standard
/// library.nativeClass("/// A tensor.\nopen class Tensor: CustomStringConvertible", Tensor.self)
/// library.function("/// The product of two matrices.\nfunc mm(_ a: Tensor, _ b: Tensor) -> Tensor") { frame in
///     frame.return(try Checked.mm(frame.object(0), frame.object(1)))
/// }
/// library.property("var grad: Tensor? { get set }", in: "Tensor",
///     get: { $0.return(($0.object(0) as Tensor).grad) },
///     set: { ($0.object(0) as Tensor).grad = $0.optionalObject(1) })
/// library.declare("enum Reduction { case none, mean, sum }")
/// ```
///
/// Signatures are parsed when a lesson first uses their name.
package struct CellLibrary: Sendable {
    /// What the checker reads.
    package private(set) var entries: [LibraryEntry] = [] { didSet { sharedIndex = nil } }
    /// Holds the index of these entries for all copies of this library.
    private var sharedIndex: SharedIndex?
    /// What the machine runs, by the numbers in `entries`.
    private(set) var natives: [NativeFunction] = []
    /// The native classes, by their names in cells.
    private(set) var classes: [String: NativeClass] = [:]

    /// Steps of a call, where a declaration does not say.
    private let callCost: Int

    /// - Parameter callCost: steps of every call of a function, where its declaration does not say. A step is meant to take as long
    ///   wherever it goes, some 2.5 ns.
    package init(callCost: Int = 16) { self.callCost = callCost }

    /// Declares a type, a protocol, or a function whose body is written in Swift.
    ///
    /// - Parameters:
    ///   - declaration: Swift, with a documentation comment. Enums without payloads reach natives as `frame.word(n)`, the
    ///     number of the case.
    ///   - context: what it is a member of, as an extension's header says it: `"Array where Element: Equatable"`.
    package mutating func declare(_ declaration: String, in context: String? = nil) {
        entries.append(LibraryEntry(declaration, in: context))
    }

    /// Declares a function, method, operator or initialiser with a native implementation.
    ///
    /// Argument 0 of a method is the instance; initialisers return the new instance. An `inout` argument (and the `self` of
    /// a `mutating` method) is changed by `frame.set`.
    /// - Parameters:
    ///   - cost: steps of every call. Work that depends on the arguments is charged by `frame.charge` before it is done.
    ///   - element: for an initialiser `init(_: () -> [Element])` whose parameter is a result builder's: the elements' type.
    ///     Its closure may list elements one a line, with `if`, `switch` and `for` among them.
    package mutating func function(
        _ signature: String, in context: String? = nil, cost: Int? = nil, building element: String? = nil, _ body: @escaping NativeFunction.Body
    ) {
        var entry = LibraryEntry(signature, in: context, native: add(signature, cost ?? callCost, body))
        entry.builds = element
        entries.append(entry)
    }

    /// Declares a property or subscript with native accessors. A subscript's accessors get its arguments after the
    /// instance; a setter gets the new value last.
    package mutating func property(
        _ signature: String, in context: String? = nil, cost: Int = 16, get: @escaping NativeFunction.Body,
        set: NativeFunction.Body? = nil
    ) {
        let getter = add(signature, cost, get)
        entries.append(LibraryEntry(signature, in: context, native: getter, nativeSetter: set.map { add(signature, cost, $0) }))
    }

    /// Declares a class whose instances are native objects, held directly in object slots.
    ///
    /// - Parameters:
    ///   - peer: how cells may subclass it; without one, the signature should not say `open`.
    package mutating func nativeClass<T: AnyObject>(_ signature: String, in context: String? = nil, _ type: T.Type, peer: NativePeer? = nil) {
        entries.append(LibraryEntry(signature, in: context))
        let name = LibraryIndex.glance(signature).name
        classes[name] = NativeClass(name: name, type: type, isInstance: { $0 is T }, isAncestor: { $0 is T.Type }, peer: peer)
    }

    /// Makes all that is declared so far visible only to scopes that ask for it.
    package mutating func reserve() {
        for index in entries.indices { entries[index].isReserved = true }
    }

    /// Makes all that is declared so far visible only where a module is imported.
    mutating func require(module: String) {
        for index in entries.indices { entries[index].module = module }
    }

    /// Makes the members that a module adds to others' types visible without importing it, as they are in a program that imports a
    /// module which is built on it. What gives way to that module is left out.
    package mutating func showMembers(of module: String) {
        entries.removeAll { $0.givesWayTo == module }
        for index in entries.indices where entries[index].context != nil && entries[index].module == module { entries[index].module = nil }
    }

    /// Has what `declare` adds give way to what a module has of the same signature. (In Swift, other modules hide what the standard library
    /// declares in the same way.)
    mutating func giveWay(to module: String, _ declare: (inout CellLibrary) -> Void) {
        let first = entries.count
        declare(&self)
        for index in first..<entries.count { entries[index].givesWayTo = module }
    }

    /// All of another library, after this one's.
    package mutating func append(_ other: CellLibrary) {
        for entry in other.entries {
            var copy = entry
            copy.native = entry.native.map { $0 + natives.count }
            copy.nativeSetter = entry.nativeSetter.map { $0 + natives.count }
            entries.append(copy)
        }
        natives += other.natives
        classes.merge(other.classes) { first, _ in first }
    }

    /// Finds the entries by name.
    var index: LibraryIndex { sharedIndex?.index(of: entries) ?? LibraryIndex(Prelude.entries + entries) }

    /// Has the index made once, when the first session asks for it, for all sessions that will use this library as it is.
    package mutating func shareIndex() { sharedIndex = SharedIndex() }

    /// Declares a function that the compiler turns into instructions.
    mutating func intrinsic(_ signature: String, in context: String? = nil, _ intrinsic: Intrinsic) {
        entries.append(LibraryEntry(signature, in: context, native: add(signature, intrinsic)))
    }

    /// Declares a property or subscript whose accessors the compiler turns into instructions.
    mutating func intrinsicProperty(_ signature: String, in context: String? = nil, _ get: Intrinsic, set: Intrinsic? = nil) {
        let getter = add(signature, get)
        entries.append(LibraryEntry(signature, in: context, native: getter, nativeSetter: set.map { add(signature, $0) }))
    }

    private mutating func add(_ signature: String, _ intrinsic: Intrinsic) -> Int {
        let body: NativeFunction.Body = { _ in throw CellFailure(.internalFault, "\(signature) is no function that can be called") }
        natives.append(NativeFunction(signature: signature, cost: 1, body: body, intrinsic: intrinsic))
        return natives.count - 1
    }

    private mutating func add(_ signature: String, _ cost: Int, _ body: @escaping NativeFunction.Body) -> Int {
        natives.append(NativeFunction(signature: signature, cost: cost, body: body))
        return natives.count - 1
    }
}

/// An index that is made when it is first asked for.
private final class SharedIndex: Sendable {
    private let made = Mutex<LibraryIndex?>(nil)

    func index(of entries: [LibraryEntry]) -> LibraryIndex {
        made.withLock { made in
            if let made { return made }
            let index = LibraryIndex(Prelude.entries + entries)
            made = index
            return index
        }
    }
}

/// A built-in's implementation.
package struct NativeFunction: Sendable {
    package typealias Body = @Sendable (NativeFrame) throws -> Void

    /// As declared, for messages and the disassembler.
    package let signature: String
    /// Steps of every call.
    package let cost: Int
    package let body: Body
    /// How the compiler replaces calls, where it does.
    var intrinsic: Intrinsic?
}

/// A class whose instances are native objects.
package struct NativeClass: Sendable {
    package let name: String
    package let type: AnyClass
    /// Whether an object is an instance, subclasses included.
    package let isInstance: @Sendable (AnyObject) -> Bool
    /// Whether a class is this one or descends from it.
    package let isAncestor: @Sendable (AnyClass) -> Bool
    package let peer: NativePeer?
}

/// How cells subclass a native class.
///
/// The instance is then a native *peer*: an object of a native subclass that owns the cell's fields and whose overrides
/// call back into the cell.
package struct NativePeer: Sendable {
    /// Makes the object for new fields; calls the native designated initialiser.
    package let make: @Sendable (CellInstance) throws -> AnyObject
    /// The fields that `make` was given.
    package let instance: @Sendable (AnyObject) -> CellInstance?

    package init(make: @escaping @Sendable (CellInstance) throws -> AnyObject, instance: @escaping @Sendable (AnyObject) -> CellInstance?) {
        self.make = make
        self.instance = instance
    }
}

/// An error of native code that says by itself how a cell should fail.
package protocol CellFailureConvertible: Error {
    var cellFailure: CellFailure { get }
}
