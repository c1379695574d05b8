/// What a native function sees of its call: arguments by position, the place of its result, the session.
///
/// Arguments are numbered as in the signature; a method's instance is argument 0 and the parameters follow. A frame is
/// valid only during the call.
package struct NativeFrame {
    let machineReference: Unmanaged<Machine>
    let words: UnsafeMutablePointer<Int>
    let objects: UnsafeMutablePointer<AnyObject?>
    let callReference: Unmanaged<NativeCall>

    @inline(__always)
    var machine: Machine { machineReference._withUnsafeGuaranteedRef { $0 } }
    @inline(__always)
    var call: NativeCall { callReference._withUnsafeGuaranteedRef { $0 } }
    @inline(__always)
    func register(_ argument: Int) -> Int { callReference._withUnsafeGuaranteedRef { Int($0.registers[argument]) } }

    // MARK: Arguments

    /// The raw 64 bits of an argument kept in a word: an integer, a Bool, or the case's number of an enum without payloads.
    @inline(__always)
    package func word(_ argument: Int) -> Int { words[register(argument)] }
    @inline(__always)
    package func int(_ argument: Int) -> Int { words[register(argument)] }
    @inline(__always)
    package func bool(_ argument: Int) -> Bool { words[register(argument)] != 0 }
    @inline(__always)
    package func double(_ argument: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(words[register(argument)]))) }
    @inline(__always)
    package func float(_ argument: Int) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: words[register(argument)])) }

    /// An instance of a native class, as the signature declares it.
    @inline(__always)
    package func object<T: AnyObject>(_ argument: Int, as type: T.Type = T.self) -> T {
        // The checker has proved the type, and `NativeCall.fits` has seen that an object of its class is there.
        unsafeDowncast(objects[register(argument)].unsafelyUnwrapped, to: T.self)
    }

    /// An Optional instance of a native class.
    @inline(__always)
    package func optionalObject<T: AnyObject>(_ argument: Int, as type: T.Type = T.self) -> T? {
        objects[register(argument)].map { unsafeDowncast($0, to: T.self) }
    }

    /// Whether an argument of Optional type is there.
    @inline(__always)
    package func isPresent(_ argument: Int) -> Bool { objects[register(argument)] != nil }

    /// A string. Whoever asks for one is going to read it, so that its length is charged here, once, for all built-ins; a budget
    /// that is used up shows at the next charge.
    package func string(_ argument: Int) -> String {
        let text = stringObject(argument)
        machine.fuel &-= text.byteCount / 32
        return text.value
    }
    /// A string as the machine keeps it, for built-ins that need no Swift string.
    @inline(__always)
    func stringObject(_ argument: Int) -> StringObject { object(argument, as: StringObject.self) }
    package func optionalString(_ argument: Int) -> String? { isPresent(argument) ? string(argument) : nil }
    package func optionalInt(_ argument: Int) -> Int? { optionalObject(argument, as: WordObject.self)?.value }
    package func optionalBool(_ argument: Int) -> Bool? { optionalInt(argument).map { $0 != 0 } }
    package func optionalDouble(_ argument: Int) -> Double? { optionalInt(argument).map { Double(bitPattern: UInt64(bitPattern: Int64($0))) } }

    /// An `[Int]` (or variadic `Int...`). As with strings, an array's length is charged here for whoever asks for it.
    package func ints(_ argument: Int) -> [Int] {
        let array = object(argument, as: ArrayObject.self)
        machine.fuel &-= array.count / 2
        return Array(UnsafeBufferPointer(start: array.words, count: array.count))
    }

    /// A `[Double]`.
    package func doubles(_ argument: Int) -> [Double] {
        let array = object(argument, as: ArrayObject.self)
        machine.fuel &-= array.count / 2
        return (0..<array.count).map { Double(bitPattern: UInt64(bitPattern: Int64(array.words[$0]))) }
    }

    /// A `[T]` of a native class.
    package func objects<T: AnyObject>(_ argument: Int, as type: T.Type = T.self) -> [T] {
        let array = object(argument, as: ArrayObject.self)
        machine.fuel &-= 4 &* array.count
        // The checker has proved the elements' type. One is nil only while it is changed in place, and meanwhile its array is taken out of
        // its place as well: nobody else can hand it over.
        return (0..<array.count).map { unsafeDowncast(array.objects[$0].unsafelyUnwrapped, to: T.self) }
    }

    /// Any argument, taken apart by its type: for generic and `any` parameters.
    ///
    /// - Parameter isWhole: Whether dictionaries, sets and enums with payloads are taken apart too.
    package func value(_ argument: Int, isWhole: Bool = false) throws -> CellValue {
        let type = call.parameterTypes[argument]
        var parts = 0
        // Each part is an object; a plain number costs no more than the call.
        defer { machine.fuel &-= Self.stepsPerPart &* (parts - 1) }
        return try CellValue(
            word: type.slot == .word ? word(argument) : 0, object: type.slot == .object ? objects[register(argument)] : nil, type: type, isWhole: isWhole, parts: &parts)
    }

    /// What taking a value apart costs, for each of its parts.
    static let stepsPerPart = 16

    /// The type of an argument at this call, generic parameters filled in.
    package func type(of argument: Int) -> RuntimeType { call.parameterTypes[argument] }

    /// A function or closure argument, to be called now or later.
    package func function(_ argument: Int) -> CellFunction {
        CellFunction(object(argument, as: Record.self), type: call.parameterTypes[argument], machine: machine)
    }

    // MARK: The result

    @inline(__always)
    package func `return`(_ value: Int) { words[0] = value }
    @inline(__always)
    package func `return`(_ value: Bool) { words[0] = value ? 1 : 0 }
    @inline(__always)
    package func `return`(_ value: Double) { words[0] = Int(Int64(bitPattern: value.bitPattern)) }
    @inline(__always)
    package func `return`(_ value: Float) { words[0] = Int(value.bitPattern) }
    /// Returns an instance of a native class, or nil for an Optional one.
    @inline(__always)
    package func `return`(_ value: AnyObject?) { objects[0] = value }
    /// Returns a string. What making it took is charged here, once for all built-ins; a budget that is used up shows at the next charge.
    package func `return`(_ value: String) {
        machine.fuel &-= 8 &+ value.utf8.count / 16
        objects[0] = machine.string(value)
    }
    package func `return`(_ value: String?) {
        if let value { self.return(value) } else { objects[0] = nil }
    }
    package func `return`(_ value: Int?) { objects[0] = value.map { WordObject($0, machine.heap) } }
    package func `return`(_ value: Double?) { objects[0] = value.map { WordObject(Int(Int64(bitPattern: $0.bitPattern)), machine.heap) } }
    package func `return`(_ value: Bool?) { objects[0] = value.map { WordObject($0 ? 1 : 0, machine.heap) } }
    package func `return`(_ values: [Int]) {
        machine.fuel &-= values.count
        objects[0] = machine.array(words: values)
    }
    package func `return`(_ values: [Double]) {
        machine.fuel &-= values.count
        objects[0] = machine.array(words: values.map { Int(Int64(bitPattern: $0.bitPattern)) })
    }
    package func `return`(_ values: [AnyObject?]) {
        machine.fuel &-= 4 &* values.count
        objects[0] = machine.array(objects: values)
    }
    package func `return`(_ values: [String]) {
        machine.fuel &-= 20 &* values.count
        objects[0] = machine.array(objects: values.map { machine.string($0) })
    }
    /// Returns a value built for the declared result type: tuples, arrays of tuples …
    package func `return`(_ value: CellValue) throws {
        let type = call.resultType
        let stored = try value.stored(as: type, in: machine)
        if type.slot == .word { words[0] = stored.word } else { objects[0] = stored.object }
    }

    /// Tells the host how far a loop is.
    /// - Parameter total: 0 where nobody knows.
    package func noteProgress(_ done: Int, of total: Int) { machine.onProgress?(done, total) }

    /// The objects that the cells' global variables hold, by the variables' names, in the order of their declaration: strings, arrays
    /// and instances, those of native classes as they are.
    package var namedGlobals: [(name: String, object: AnyObject)] { machine.namedGlobals?() ?? [] }

    /// Calls a closure without parameters and returns its result as it is, whatever its type.
    ///
    /// - Parameters:
    ///   - argument: the closure; its result's type is the function's.
    ///   - around: makes the call, with what belongs before and after it.
    package func returnResult(of argument: Int, _ around: (() throws -> Void) throws -> Void) throws {
        let body = function(argument)
        try around {
            let result = try body.callStored([])
            if call.resultType.slot == .word { words[0] = result.word } else { objects[0] = result.object }
        }
    }

    // MARK: Arguments that are changed

    /// Whether an `inout` argument is the only reference to its instance; false where there is none.
    func isUniquelyReferenced(_ argument: Int) -> Bool { isKnownUniquelyReferenced(&objects[register(argument)]) }

    /// Gives an `inout` argument a new value.
    package func set(_ argument: Int, _ value: AnyObject?) { objects[register(argument)] = value }
    package func set(_ argument: Int, word: Int) { words[register(argument)] = word }

    // MARK: The session

    /// Charges steps for work about to be done, beyond the function's flat cost.
    package func charge(steps: Int) throws { try machine.charge(steps) }

    /// Asks for memory about to be allocated for cell values. (They count themselves once they are alive.)
    package func reserve(bytes: Int) throws {
        guard machine.heap.hasRoom(for: bytes) else { throw machine.memoryFailure }
    }

    /// What the cell has printed so far.
    package var printed: String { machine.output.text }

    /// Seeds what `Int.random`, `shuffled` and the like draw from.
    package func seedRandomSource(_ seed: Int) { machine.random = RandomSource(seed: UInt64(bitPattern: Int64(seed))) }

    /// Appends to the cell's output.
    package func print(_ text: String) throws { try machine.output.write(text) }

    /// Hands out something beside the text, such as a figure, at the current place of the output. Call it just before
    /// printing its line of text.
    ///
    /// - Parameter bytes: what it takes of memory, which is kept until the cell's outcome has been shown.
    package func attach(_ payload: any Sendable, bytes: Int) throws { try machine.output.attach(payload, bytes: bytes) }

    /// Notes something the learner should know though the cell goes on.
    package func warn(_ message: String) { machine.warn(message) }

    /// Any argument as `print` shows it.
    package func describe(_ argument: Int, debug: Bool = false) throws -> String {
        let type = call.parameterTypes[argument]
        return try machine.describe(
            word: type.slot == .word ? word(argument) : 0, object: type.slot == .object ? objects[register(argument)] : nil, type, debug: debug)
    }
}

/// One use of a native function, for concrete types.
final class NativeCall {
    let function: NativeFunction
    let body: NativeFunction.Body
    /// The register of each argument, among words or objects as its type says.
    let registers: UnsafeMutablePointer<UInt16>
    let parameterTypes: [RuntimeType]
    let resultType: RuntimeType
    /// What stands for the generic parameters of the declaration, its type's first.
    let typeArguments: [RuntimeType]
    /// Object registers that outlive the call: the result's and those of `inout` arguments.
    let keptObjects: Int
    /// Object registers of the call.
    let objectCount: Int
    /// The registers of arguments that must be there, each with the class it must be of where that is known.
    private let demands: UnsafeMutableBufferPointer<Demand>

    private struct Demand {
        var register: Int
        var wanted: UnsafeRawPointer?
    }

    init(
        function: NativeFunction, registers: [Int], parameterTypes: [RuntimeType], resultType: RuntimeType, typeArguments: [RuntimeType],
        keptObjects: Int, objectCount: Int
    ) {
        self.function = function
        body = function.body
        self.registers = .allocate(capacity: max(1, registers.count))
        self.registers.initialize(from: registers.map { UInt16($0) }, count: registers.count)
        self.parameterTypes = parameterTypes
        self.resultType = resultType
        self.typeArguments = typeArguments
        self.keptObjects = keptObjects
        self.objectCount = objectCount
        let demands = zip(parameterTypes, registers).compactMap { type, register in
            type.slot == .object && !type.mayBeNil ? Demand(register: register, wanted: type.objectClass.map(classWord)) : nil
        }
        self.demands = .allocate(capacity: demands.count)
        _ = self.demands.initialize(from: demands)
    }

    deinit {
        registers.deallocate()
        demands.deallocate()
    }

    /// Whether the arguments are there and of the classes that native code will take them for without looking.
    @inline(__always)
    func fits(_ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        for demand in demands {
            guard let object = UnsafeRawPointer(objects + demand.register).load(as: UnsafeRawPointer?.self) else { return false }
            if let wanted = demand.wanted, object.load(as: UnsafeRawPointer.self) != wanted { return false }
        }
        return true
    }
}
