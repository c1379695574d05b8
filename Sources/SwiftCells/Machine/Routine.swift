/// The compiled form of one function, closure, initializer or cell, for concrete types.
package final class Routine {
    /// Where to go on when an instruction of a range fails.
    struct Handler {
        enum Kind {
            /// `catch`, or a `defer` to run: for thrown errors only.
            case thrown
            /// Puts back what an access had taken out of its place: for every failure.
            case always
        }

        /// The instructions guarded.
        var range: Range<Int>
        var target: Int
        var kind: Kind
        /// The first object register that is not in use at the target.
        var firstFreeObject: Int
    }

    /// A place in the source for the instructions from one number on.
    struct Line {
        var start: Int
        var range: SourceRange
    }

    /// The name shown in call stacks; nil for what no learner wrote.
    package let name: String?
    let code: UnsafeMutableBufferPointer<Instruction>
    /// Where the code begins.
    let start: UnsafeMutablePointer<Instruction>
    /// Where the code begins that runs while calls change what others reach: the same with every use of such a variable watched. It lies
    /// behind the other, or is the same where nothing is used.
    let watchedStart: UnsafeMutablePointer<Instruction>
    /// Registers, those of the calls it makes included.
    let wordCount: Int
    let objectCount: Int
    /// Object registers that outlive the call: the result and the `inout` parameters, which come first.
    let keptObjects: Int
    /// Where a closure finds its captures; -1 where there are none.
    let contextRegister: Int
    /// Innermost first.
    let handlers: [Handler]
    let lines: [Line]
    /// What `lines` refer to.
    let file: SourceFile?
    /// The module whose names and conformances its code sees.
    var module: ModuleTag?

    init(
        name: String?, code: [Instruction], wordCount: Int, objectCount: Int, keptObjects: Int, contextRegister: Int = -1,
        handlers: [Handler] = [], lines: [Line] = [], file: SourceFile? = nil
    ) {
        self.name = name
        let watched = code.map { $0.watched(behind: code.count) }
        let isWatched = watched.contains { $0 != nil }
        start = .allocate(capacity: max(1, isWatched ? 2 * code.count : code.count))
        self.code = UnsafeMutableBufferPointer(start: start, count: code.count)
        for (index, instruction) in code.enumerated() { (start + index).initialize(to: instruction.opcode == .watch && isWatched ? Instruction(.watch, immediate: code.count) : instruction) }
        watchedStart = isWatched ? start + code.count : start
        if isWatched {
            for (index, instruction) in code.enumerated() { (watchedStart + index).initialize(to: watched[index] ?? (instruction.opcode == .unwatch ? Instruction(.unwatch, immediate: code.count) : instruction)) }
        }
        self.wordCount = wordCount
        self.objectCount = objectCount
        self.keptObjects = keptObjects
        self.contextRegister = contextRegister
        self.handlers = handlers
        self.lines = lines
        self.file = file
    }

    deinit { start.deallocate() }

    /// The number of the instruction before a place in the code, watched or not; none of the code's where the place is not in it.
    func index(before pc: UnsafeMutablePointer<Instruction>) -> Int {
        let index = pc - start - 1
        return isWatched(pc) ? index - code.count : index
    }

    /// Whether the instruction before a place in the code is watched.
    func isWatched(_ pc: UnsafeMutablePointer<Instruction>) -> Bool { watchedStart != start && pc > watchedStart && pc <= watchedStart + code.count }

    /// The place in the file's text of the instruction at `index`.
    func place(of index: Int) -> SourceRange? {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].start <= index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? lines[low - 1].range : nil
    }
}

/// What a call needs to know of a routine, side by side in one table.
struct RoutineEntry {
    var code: UnsafeMutablePointer<Instruction>
    var wordCount: Int32
    var objectCount: Int32
    var keptObjects: Int32
    var contextRegister: Int32
    var routine: Unmanaged<Routine>
}

/// One call under way.
struct Frame {
    var words: UnsafeMutablePointer<Int>
    var objects: UnsafeMutablePointer<AnyObject?>
    /// The next instruction, kept while the frame waits for a call.
    var pc: UnsafeMutablePointer<Instruction>
    var entry: UnsafeMutablePointer<RoutineEntry>
}
