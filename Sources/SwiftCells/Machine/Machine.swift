/// The register machine that runs compiled cells.
///
/// Calls of cells use the machine's own stacks, never the native one; only callbacks out of native functions nest `run`.
/// One session owns a machine, and one thread at a time uses it.
package final class Machine {
    /// Words and objects that all calls under way may use together. The depth limit binds first unless frames are huge.
    static let stackSlots = 4 << 20
    /// Stands among the probed lines for the value of the cell itself.
    static let valueLine = -1
    /// Routines of a session; an instruction has 16 bits for their number.
    static let routineLimit = 65_536
    /// Global variables of a session.
    static let globalLimit = 1 << 16
    /// How often native functions may call back into cells that call native functions …: each level takes native stack.
    static let nestingLimit = 100

    /// Steps for making an object and letting go of it: what that takes, in simple instructions.
    static let allocationCost = 24
    /// Steps for calling code of cells out of a native function.
    static let callbackCost = 20
    /// Steps for running a `deinit` beside those of the call: the instance's fields move to a twin of it.
    static let finalizingCost = 40
    /// Steps for finding whether a type conforms to a protocol.
    static let conformanceCost = 120
    /// Steps for an error that is thrown: its call stack is noted, and whoever catches it is looked for.
    static let throwingCost = 300

    package let heap: Heap
    /// The session's limits.
    package let limits: CellLimits
    /// The steps that the cell under way may take: the limits' own, or what the host sets.
    var stepLimit: Int

    /// Why no cell can run: the system gives no address space for the stacks.
    let startFailure: CellFailure?

    // The stacks.
    let wordStack: UnsafeMutablePointer<Int>
    let objectStack: UnsafeMutablePointer<AnyObject?>
    let frames: UnsafeMutablePointer<Frame>
    let lastWord: UnsafeMutablePointer<Int>
    let lastObject: UnsafeMutablePointer<AnyObject?>
    let lastFrame: UnsafeMutablePointer<Frame>
    /// The innermost call under way; `frames` itself is a floor that belongs to no routine.
    @exclusivity(unchecked) var frame: UnsafeMutablePointer<Frame>

    // What instructions refer to by number.
    @exclusivity(unchecked) private(set) var routines: UnsafeMutablePointer<RoutineEntry>
    /// The same with code that watches what it uses: `routines` while a call changes what others reach.
    private let watchedRoutines: UnsafeMutablePointer<RoutineEntry>
    private let plainRoutines: UnsafeMutablePointer<RoutineEntry>
    /// What calls are changing.
    @exclusivity(unchecked) private(set) var changes = ChangesUnderWay()
    @exclusivity(unchecked) private(set) var routineCount = 0
    /// The native calls of the session's code.
    let nativeTable: UnsafeMutablePointer<Unmanaged<NativeCall>>
    @exclusivity(unchecked) private(set) var nativeCount = 0
    /// How the library's native classes are subclassed.
    @exclusivity(unchecked) var peers: [NativePeer] = []
    /// The types of native objects by their classes, as they were asked for; nil where the library declares no such class.
    @exclusivity(unchecked) var nativeTypes: [ObjectIdentifier: RuntimeType?] = [:]
    /// Finds the type of a native object; set by the compiler.
    @exclusivity(unchecked) var findNativeType: ((AnyObject) -> RuntimeType?)?
    /// Kept alive by the heap.
    @exclusivity(unchecked) var layouts = Pool<Unmanaged<Layout>>()
    @exclusivity(unchecked) var types: [RuntimeType] = []
    @exclusivity(unchecked) var wordConstants = Pool<Int>()
    @exclusivity(unchecked) var objectConstants = Pool<AnyObject>()
    /// The characters of ASCII by their numbers, once one is asked for.
    @exclusivity(unchecked) var asciiCharacters = Pool<AnyObject>()
    /// How the session's own objects are counted.
    let counts: ReferenceCounts
    let globalWords: UnsafeMutablePointer<Int>
    let globalObjects: UnsafeMutablePointer<AnyObject?>
    /// How many of them are in use.
    @exclusivity(unchecked) var globalObjectCount = 0
    /// The routine of a requirement for a type: `witnesses[requirement][type.id]`.
    @exclusivity(unchecked) var witnesses: [[Int: Int]] = []

    /// What is left of the cell's steps. Below zero, the next charge looks at `pendingFailure`, then ends the cell.
    @exclusivity(unchecked) package var fuel = 0
    /// A failure that arose where none can be raised: in a `deinit`, or in a small allocation beyond the limit.
    @exclusivity(unchecked) var pendingFailure: CellFailure?
    /// Whether the cell has failed as a program traps: what it leaves behind is freed without a word, no `deinit` runs.
    @exclusivity(unchecked) var hasTrapped = false
    /// What was left of the fuel when `pendingFailure` took it away.
    @exclusivity(unchecked) private var fuelHeld = 0
    @exclusivity(unchecked) var warnings: [Warning] = []
    /// The values noted at probed lines.
    @exclusivity(unchecked) var probes: [Int: [String]] = [:]
    /// Bytes of the strings in the value that is being described.
    @exclusivity(unchecked) var describedBytes = 0
    /// The failure being unwound.
    @exclusivity(unchecked) var failure: CellFailure?
    /// Runs within runs.
    @exclusivity(unchecked) private(set) var nesting = 0

    /// Where the session's output goes.
    @exclusivity(unchecked) package var output = CellOutputBuffer()
    /// Translates the routine with the given number; set by the compiler.
    @exclusivity(unchecked) var translate: ((Int) throws -> Void)?
    /// Finds the routine of a requirement for a type; set by the compiler.
    @exclusivity(unchecked) var resolveWitness: ((_ requirement: Int, _ type: RuntimeType) throws -> Int)?
    /// Whether a type conforms to the protocols of an existential; set by the compiler.
    @exclusivity(unchecked) var conforms: ((_ type: RuntimeType, _ existential: RuntimeType) throws -> Bool)?
    /// Whether a type is another, a subclass of it, or one of those that conform to its protocols; set by the compiler.
    @exclusivity(unchecked) var isSubtype: ((_ type: SwiftType, _ other: SwiftType) -> Bool)?
    /// Where random numbers come from.
    @exclusivity(unchecked) package var random = RandomSource(seed: 0)
    /// The library's `Hasher`.
    @exclusivity(unchecked) var hasherType: RuntimeType?
    /// The objects that global variables hold, by the variables' names; set by the compiler.
    @exclusivity(unchecked) var namedGlobals: (() -> [(name: String, object: AnyObject)])?
    /// Told by loops how far they are; set by the host.
    @exclusivity(unchecked) var onProgress: ((_ done: Int, _ total: Int) -> Void)?
    /// Finds the routines by which a type describes, compares and hashes itself; set by the compiler.
    @exclusivity(unchecked) var resolveType: ((RuntimeType) throws -> Void)?

    private let floorEntry: UnsafeMutablePointer<RoutineEntry>
    private let memory: MachineMemory

    /// - Parameter stackSlots: how many words and objects all calls under way may use together.
    package init(heap: Heap, limits: CellLimits, stackSlots: Int = Machine.stackSlots) {
        self.heap = heap
        counts = heap.counts
        self.limits = limits
        stepLimit = limits.steps
        let memory = MachineMemory(stackSlots: stackSlots, callDepth: limits.callDepth) ?? .empty
        self.memory = memory
        startFailure = memory.isEmpty ? Self.addressSpaceFailure : nil
        wordStack = memory.words
        objectStack = memory.objects
        globalWords = memory.globalWords
        globalObjects = memory.globalObjects
        routines = memory.routines
        plainRoutines = memory.routines
        watchedRoutines = memory.watchedRoutines
        nativeTable = memory.natives
        frames = memory.frames
        lastWord = wordStack + (memory.stackSlots - 1)
        lastObject = objectStack + (memory.stackSlots - 1)
        lastFrame = frames + memory.callDepth
        let floor = Routine(name: nil, code: [Instruction(.unreachable)], wordCount: 0, objectCount: 0, keptObjects: 0)
        floorEntry = .allocate(capacity: 1)
        floorEntry.initialize(
            to: RoutineEntry(
                code: floor.start, wordCount: 0, objectCount: 0, keptObjects: 0, contextRegister: -1,
                routine: .passRetained(floor)))
        frames.initialize(to: Frame(words: wordStack, objects: objectStack, pc: floorEntry.pointee.code, entry: floorEntry))
        frame = frames
        heap.onExhaustion = { [unowned self] in memoryExhausted() }
        heap.finalize = { [unowned self] in finalize($0) }
    }

    deinit {
        // No `deinit` of a cell runs at the end of a program, and the closures below may no longer reach the machine.
        heap.finalize = nil
        heap.onExhaustion = nil
        for index in 0..<globalObjectCount { globalObjects[index] = nil }
        asciiCharacters.deallocate()
        objectConstants.deallocate()
        wordConstants.deallocate()
        layouts.deallocate()
        heap.tearDown()
        for index in 0..<nativeCount { nativeTable[index].release() }
        for index in 0..<routineCount { plainRoutines[index].routine.release() }
        changes.deallocate()
        floorEntry.pointee.routine.release()
        floorEntry.deallocate()
        memory.free()
    }

    // MARK: What instructions refer to

    /// Adds a routine and returns its number.
    func add(_ routine: Routine) throws -> Int {
        guard routineCount < Self.routineLimit else {
            throw CellFailure(.limit, "the lesson has more than \(Self.routineLimit) functions once its generic ones are made concrete")
        }
        routineCount += 1
        set(routine, at: routineCount - 1)
        try CodeValidator(machine: self).check(routine)
        return routineCount - 1
    }

    /// Puts a routine in the place of the one with number `index`.
    func replace(_ index: Int, by routine: Routine) throws {
        try CodeValidator(machine: self).check(routine)
        // Frames and `translate` may still stand in the old one.
        retired.append(plainRoutines[index].routine.takeUnretainedValue())
        plainRoutines[index].routine.release()
        set(routine, at: index)
    }
    private var retired: [Routine] = []

    private func set(_ routine: Routine, at index: Int) {
        plainRoutines[index] = RoutineEntry(
            code: routine.start, wordCount: Int32(routine.wordCount), objectCount: Int32(routine.objectCount),
            keptObjects: Int32(routine.keptObjects), contextRegister: Int32(routine.contextRegister), routine: .passRetained(routine))
        watchedRoutines[index] = plainRoutines[index]
        watchedRoutines[index].code = routine.watchedStart
    }

    /// Has calls of some routines run others, which have been translated, while something is done.
    func replacing<R>(_ pairs: [(routine: Int, by: Int)], _ work: () throws -> R) rethrows -> R {
        let entries = pairs.map { (plainRoutines[$0.routine], watchedRoutines[$0.routine]) }
        for pair in pairs {
            plainRoutines[pair.routine] = plainRoutines[pair.by]
            watchedRoutines[pair.routine] = watchedRoutines[pair.by]
        }
        defer { for (pair, entry) in zip(pairs, entries) { (plainRoutines[pair.routine], watchedRoutines[pair.routine]) = entry } }
        return try work()
    }

    /// Adds a native call and returns its number.
    func add(_ native: NativeCall) throws -> Int {
        guard nativeCount < Self.routineLimit else {
            throw CellFailure(.limit, "the lesson uses more than \(Self.routineLimit) built-ins once generic ones are made concrete")
        }
        nativeTable[nativeCount] = .passRetained(native)
        nativeCount += 1
        return nativeCount - 1
    }

    func routine(_ index: Int) -> Routine { plainRoutines[index].routine.takeUnretainedValue() }

    // MARK: Changes under way

    /// Notes that a call changes the value at a place; false where one does already.
    @inline(__always)
    func beginChange(of place: UnsafeRawPointer) -> Bool {
        guard admitUse(of: place) else { return false }
        changes.begin(place)
        routines = watchedRoutines
        return true
    }

    @inline(__always)
    func endChange() {
        changes.end()
        if changes.isEmpty { routines = plainRoutines }
    }

    /// Whether no call is changing the value at a place; otherwise the failure is noted.
    @inline(__always)
    func admitUse(of place: UnsafeRawPointer) -> Bool {
        if !changes.mayContain(place) { return true }
        return isUnchanged(place)
    }

    @inline(never)
    private func isUnchanged(_ place: UnsafeRawPointer) -> Bool {
        fuel &-= changes.count / 8
        if !changes.contains(place) { return true }
        raise(.beingChanged)
        return false
    }

    // MARK: Budgets

    /// Charges steps for work about to be done.
    @inline(__always)
    package func charge(_ steps: Int) throws {
        fuel &-= steps
        if fuel < 0 { throw outOfFuel() }
    }

    /// The failure that ends a run whose fuel is below zero.
    @inline(never)
    func outOfFuel() -> CellFailure {
        if let pending = pendingFailure {
            pendingFailure = nil
            fuel = fuelHeld
            return pending
        }
        return CellFailure(
            .limit, "the cell takes more than \(stepLimit.grouped) steps",
            notes: ["A loop or a recursion that never ends? Otherwise, do less work or raise the limit."])
    }

    /// Makes the machine fail at its next charge.
    func fail(later failure: CellFailure) {
        guard pendingFailure == nil else { return }
        pendingFailure = failure
        fuelHeld = fuel
        fuel = -1
    }

    private static let addressSpaceFailure = CellFailure(
        .limit, "there is no address space left for the stacks of the machine that runs cells",
        notes: ["Something limits the memory of this program (ulimit -v, a container): allow it \(MachineMemory.usualMegabytes) megabytes more."])

    private func memoryExhausted() { fail(later: memoryFailure) }

    var memoryFailure: CellFailure {
        CellFailure(
            .limit, "the values alive take more than \(limits.liveBytes.grouped) bytes",
            notes: ["Something grows without end? Otherwise, keep less or raise the limit."])
    }

    var depthFailure: CellFailure {
        CellFailure(
            .limit, "calls are nested more than \(limits.callDepth.grouped) deep",
            notes: ["A recursion that never reaches its end?"])
    }

    // MARK: Running

    /// Runs a routine from outside of any frame, or from a native function: registers above the frame of its caller.
    ///
    /// - Parameters:
    ///   - prepare: puts the arguments into the routine's registers.
    ///   - finish: takes results out of them.
    package func invoke<R>(
        _ index: Int, prepare: (_ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Void,
        finish: (_ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> R
    ) throws -> R {
        let caller = frame
        let words = caller.pointee.words + Int(caller.pointee.entry.pointee.wordCount)
        let objects = caller.pointee.objects + Int(caller.pointee.entry.pointee.objectCount)
        let entry = routines + index
        guard frame < lastFrame, words + Int(entry.pointee.wordCount) < lastWord, objects + Int(entry.pointee.objectCount) < lastObject else {
            throw depthFailure
        }
        guard nesting < Self.nestingLimit else {
            throw CellFailure(
                .limit, "functions called back by built-ins (such as a closure given to a hook, or description) are nested more than \(Self.nestingLimit) deep",
                notes: ["A recursion that never reaches its end?"])
        }
        try charge(Self.callbackCost)
        nesting += 1
        defer { nesting -= 1 }
        prepare(words, objects)
        frame += 1
        frame.initialize(to: Frame(words: words, objects: objects, pc: entry.pointee.code, entry: entry))
        let kept = Int(entry.pointee.keptObjects)
        do {
            try run()
        } catch {
            for register in 0..<max(kept, Int(entry.pointee.objectCount)) { objects[register] = nil }
            throw error
        }
        let result = finish(words, objects)
        for register in 0..<Int(entry.pointee.keptObjects) { objects[register] = nil }
        return result
    }

    /// Runs the `deinit` of a class on the instance's fields.
    private func finalize(_ record: Record) {
        // Where a program traps, nothing more of it runs.
        guard !hasTrapped, let index = record.layout.deinitializer else { return }
        let held = failure
        failure = nil
        do {
            try charge(Self.finalizingCost)
            try invoke(index, prepare: { _, objects in objects[0] = record }, finish: { _, _ in })
        } catch {
            fail(later: error as? CellFailure ?? CellFailure(.internalFault, "\(error)"))
        }
        failure = held
    }

    // MARK: Unwinding

    /// Finds who goes on after `failure`: sets `frame` to it and returns the instruction, or nil when the frame `floor`
    /// has been left.
    @inline(never)
    func unwind(from pc: UnsafeMutablePointer<Instruction>, floor: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Instruction>? {
        guard failure != nil else { return nil }
        var pc = pc
        let isThrown = failure?.kind == .thrown
        if !isThrown { hasTrapped = true }
        if failure?.stack.isEmpty == true { failure?.stack = callStack(innermost: pc) }
        while true {
            let entry = frame.pointee.entry
            let routine = entry.pointee.routine.takeUnretainedValue()
            let index = routine.index(before: pc)
            let objects = frame.pointee.objects
            if routine.code.indices.contains(index) {
                for handler in routine.handlers where handler.range.contains(index) && (isThrown || handler.kind == .always) {
                    clear(objects, from: handler.firstFreeObject, to: Int(entry.pointee.objectCount))
                    return (routine.isWatched(pc) ? routine.watchedStart : routine.start) + handler.target
                }
            }
            // `inout` arguments stay for the caller's handler, which puts them back.
            let kept = Int(entry.pointee.keptObjects)
            forgetContext(entry, objects)
            clear(objects, from: kept, to: Int(entry.pointee.objectCount))
            frame -= 1
            if frame == floor { return nil }
            pc = frame.pointee.pc
        }
    }

    /// Lets go of a frame's objects, last first, as Swift ends what a block declares.
    private func clear(_ objects: UnsafeMutablePointer<AnyObject?>, from first: Int, to end: Int) {
        var register = end
        while register > first {
            register -= 1
            if objects[register] != nil { objects[register] = nil }
        }
    }

    /// The calls under way that a learner wrote, innermost first.
    func callStack(innermost pc: UnsafeMutablePointer<Instruction>) -> [CellFailure.Call] {
        var calls: [CellFailure.Call] = []
        var current = frame
        var pc = pc
        // Enough to see the pattern of a recursion; the rest repeats it.
        while current != frames, calls.count < 50 {
            let routine = current.pointee.entry.pointee.routine.takeUnretainedValue()
            let index = routine.index(before: pc)
            if let name = routine.name, routine.code.indices.contains(index) { calls.append(.init(name: name, file: routine.file, place: routine.place(of: index))) }
            current -= 1
            pc = current.pointee.pc
        }
        return calls
    }
}

extension Int {
    /// The number with a comma at every thousand: `1,000,000`.
    var grouped: String {
        var text = ""
        for (index, digit) in String(magnitude).reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + String(text.reversed())
    }
}
