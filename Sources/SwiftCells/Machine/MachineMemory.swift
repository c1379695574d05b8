import Foundation

/// Where a machine's stacks and tables lie: one stretch of untouched pages of zeros, so that a session pays only for the depth it uses.
/// (`calloc` writes the zeros itself where it finds memory that an earlier session has left.)
struct MachineMemory {
    let words: UnsafeMutablePointer<Int>
    let objects: UnsafeMutablePointer<AnyObject?>
    let globalWords: UnsafeMutablePointer<Int>
    let globalObjects: UnsafeMutablePointer<AnyObject?>
    let routines: UnsafeMutablePointer<RoutineEntry>
    let watchedRoutines: UnsafeMutablePointer<RoutineEntry>
    let natives: UnsafeMutablePointer<Unmanaged<NativeCall>>
    /// One more than the calls that may be under way, and the floor below them.
    let frames: UnsafeMutablePointer<Frame>
    /// Words and objects of all calls under way.
    let stackSlots: Int
    /// Calls under way.
    let callDepth: Int
    private let start: UnsafeMutableRawPointer
    private let byteCount: Int

    /// What a session of a lesson asks for: addresses, of which it uses few.
    static let usualMegabytes = size(stackSlots: Machine.stackSlots, callDepth: CellLimits.lesson.callDepth).map { $0 >> 20 } ?? 0

    /// Asks the system for address space; nil where it has none.
    init?(stackSlots: Int, callDepth: Int) {
        guard let size = Self.size(stackSlots: stackSlots, callDepth: callDepth),
            let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0), start != MAP_FAILED
        else { return nil }
        self.init(start, size, stackSlots: stackSlots, callDepth: callDepth, routineLimit: Machine.routineLimit, globalLimit: Machine.globalLimit)
    }

    /// Room for a machine that never runs anything.
    static var empty: MachineMemory {
        let size = 4096
        let start = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: alignment)
        start.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        return MachineMemory(start, size, stackSlots: 1, callDepth: 0, routineLimit: 1, globalLimit: 1)
    }

    /// Whether nothing can run with it.
    var isEmpty: Bool { callDepth == 0 }

    private init(_ start: UnsafeMutableRawPointer, _ byteCount: Int, stackSlots: Int, callDepth: Int, routineLimit: Int, globalLimit: Int) {
        self.start = start
        self.byteCount = byteCount
        self.stackSlots = stackSlots
        self.callDepth = callDepth
        var place = start
        func next<T>(_ count: Int, of type: T.Type) -> UnsafeMutablePointer<T> {
            defer { place += Self.bytes(count, of: type) }
            return place.bindMemory(to: type, capacity: count)
        }
        words = next(stackSlots, of: Int.self)
        objects = next(stackSlots, of: AnyObject?.self)
        globalWords = next(globalLimit, of: Int.self)
        globalObjects = next(globalLimit, of: AnyObject?.self)
        routines = next(routineLimit, of: RoutineEntry.self)
        watchedRoutines = next(routineLimit, of: RoutineEntry.self)
        natives = next(routineLimit, of: Unmanaged<NativeCall>.self)
        frames = next(callDepth + 2, of: Frame.self)
    }

    /// Gives the memory back. What it holds must have been let go of.
    func free() { if isEmpty { start.deallocate() } else { munmap(start, byteCount) } }

    private static let alignment = 64

    private static func bytes<T>(_ count: Int, of type: T.Type) -> Int { (count * MemoryLayout<T>.stride + alignment - 1) & ~(alignment - 1) }

    /// Bytes in all; nil where they are more than can be addressed.
    private static func size(stackSlots: Int, callDepth: Int) -> Int? {
        guard 1..<1 << 56 ~= stackSlots, 1..<1 << 56 ~= callDepth else { return nil }
        return 2 * bytes(stackSlots, of: Int.self) + 2 * bytes(Machine.globalLimit, of: Int.self) + 2 * bytes(Machine.routineLimit, of: RoutineEntry.self)
            + bytes(Machine.routineLimit, of: Int.self) + bytes(callDepth + 2, of: Frame.self)
    }
}
