/// Instructions of one routine while they are written: registers, labels, guarded ranges, source places.
final class CodeBuilder {
    /// A place in the code that may not be known yet.
    struct Label {
        fileprivate let index: Int
    }

    private(set) var code: [Instruction] = []
    private var lines: [Routine.Line] = []
    private var handlers: [(range: Range<Int>, target: Label, kind: Routine.Handler.Kind, firstFreeObject: Int)] = []
    private var labels: [Int?] = []
    /// Jumps to patch, and whether the offset is the whole immediate or `c` alone.
    private var jumps: [(at: Int, to: Label, isWide: Bool)] = []

    /// The first registers not in use.
    var nextWord = 0
    var nextObject = 0
    private(set) var wordCount = 0
    private(set) var objectCount = 0
    /// The place in the source of the instructions to come.
    var range = SourceRange.none

    var position: Int { code.count }
    var lastOpcode: Opcode? { code.last?.opcode }

    // MARK: Registers

    /// Notes the registers that a call hands over: parameters and result.
    func begin(words: Int, objects: Int) {
        (nextWord, nextObject) = (words, objects)
        (wordCount, objectCount) = (words, objects)
    }

    func newWord(_ count: Int = 1) throws -> Int {
        let register = nextWord
        nextWord += count
        wordCount = max(wordCount, nextWord)
        guard nextWord < 60_000 else { throw tooLarge }
        return register
    }

    func newObject(_ count: Int = 1) throws -> Int {
        let register = nextObject
        nextObject += count
        objectCount = max(objectCount, nextObject)
        guard nextObject < 60_000 else { throw tooLarge }
        return register
    }

    /// Notes that a call's registers lie above those in use.
    func reserve(words: Int, objects: Int) throws {
        wordCount = max(wordCount, nextWord + words)
        objectCount = max(objectCount, nextObject + objects)
        guard wordCount < 60_000, objectCount < 60_000 else { throw tooLarge }
    }

    /// Far more instructions than a function has that somebody writes; values that are written out where they are needed can make more of them
    /// than memory holds.
    private static let mostInstructions = 1 << 19

    /// Fails where a piece of code has grown too long to go on with.
    func requireRoom() throws { if position > Self.mostInstructions { throw tooLarge } }

    var tooLarge: CellFailure {
        CellFailure(.limit, "a function is too large for one piece of code", notes: ["Split it into several functions."])
    }

    // MARK: Instructions

    /// Whether an operand was none that an instruction has room for: a register, a field or a number of something in the machine's tables.
    private var hasLargeOperand = false
    /// Two bytes, with a sign or without.
    private static let operands = Int(Int16.min)...Int(UInt16.max)

    func emit(_ opcode: Opcode, k: UInt8 = 0, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        noteLine()
        if !(Self.operands ~= a && Self.operands ~= b && Self.operands ~= c) { hasLargeOperand = true }
        code.append(Instruction(opcode, k: k, a, b, c))
    }

    func emit(_ opcode: Opcode, k: UInt8 = 0, _ a: Int = 0, immediate: Int) {
        noteLine()
        if !(Self.operands ~= a) || Int32(exactly: immediate) == nil { hasLargeOperand = true }
        code.append(Instruction(opcode, k: k, a, immediate: immediate))
    }

    private func noteLine() {
        if lines.last?.range != range { lines.append(.init(start: code.count, range: range)) }
    }

    // MARK: Labels

    func label() -> Label {
        labels.append(nil)
        return Label(index: labels.count - 1)
    }

    func bind(_ label: Label) { labels[label.index] = code.count }

    /// A label for here.
    func here() -> Label {
        let label = label()
        bind(label)
        return label
    }

    /// A jump whose offset fills `b` and `c`.
    func jump(_ opcode: Opcode, _ a: Int = 0, to label: Label) {
        jumps.append((code.count, label, true))
        emit(opcode, a)
    }

    /// A jump with two operands, whose offset is in `c`.
    func jump(_ opcode: Opcode, _ a: Int, _ b: Int, to label: Label) {
        jumps.append((code.count, label, false))
        emit(opcode, a, b)
    }

    // MARK: Guarded ranges

    /// Code between `start` and here that fails goes on at `target`. Inner ranges must be guarded before outer ones.
    func guardCode(from start: Int, _ kind: Routine.Handler.Kind, target: Label, firstFreeObject: Int) {
        guard start < code.count else { return }
        handlers.append((start..<code.count, target, kind, firstFreeObject))
    }

    /// Where code that is to be written after the routine's end belongs: failures in it are met by the handlers around the instruction
    /// before `position` that were noted after it, and where that instruction stands out of line itself, by those around its block.
    struct Origin {
        fileprivate let position: Int
        fileprivate let handlerCount: Int
        fileprivate let block: Int?
    }

    var origin: Origin { Origin(position: code.count, handlerCount: handlers.count, block: openBlock) }

    /// The code that stands out of line, and the places it stands for.
    private var outOfLine: [(range: Range<Int>, origin: Origin)] = []
    /// Which of it is being written.
    private var openBlock: Int?

    /// Has `write` write code that stands for the place `origin`.
    func writeOutOfLine(for origin: Origin, _ write: () throws -> Void) rethrows {
        let start = code.count
        openBlock = outOfLine.count
        defer { openBlock = nil }
        try write()
        outOfLine.append((start..<code.count, origin))
    }

    // MARK: The routine

    /// Writes `if c { go on } else { jump }` as one jump, and closes the gaps.
    private func joinJumps() {
        // Offsets in `c` alone grow no further than they can hold.
        guard code.count < 30_000 else { return }
        let places = Dictionary(uniqueKeysWithValues: jumps.indices.map { (jumps[$0].at, $0) })
        let targets = Set(labels.compactMap(\.self))
        var dropped: Set<Int> = []
        for index in jumps.indices {
            let at = jumps[index].at
            // A jump back stays what it is: only that charges for another round.
            guard labels[jumps[index].to.index] == at + 2, let next = places[at + 1], code[at + 1].opcode == .jump, !targets.contains(at + 1),
                let target = labels[jumps[next].to.index], target > at, let opposite = code[at].oppositeJump
            else { continue }
            code[at] = opposite
            jumps[index].to = jumps[next].to
            dropped.insert(at + 1)
        }
        guard !dropped.isEmpty else { return }
        var position = 0
        let moved = (0...code.count).map { old in
            defer { if !dropped.contains(old) { position += 1 } }
            return position
        }
        func move(_ range: Range<Int>) -> Range<Int> { moved[range.lowerBound]..<moved[range.upperBound] }
        code = code.indices.filter { !dropped.contains($0) }.map { code[$0] }
        labels = labels.map { $0.map { moved[$0] } }
        jumps = jumps.filter { !dropped.contains($0.at) }.map { (moved[$0.at], $0.to, $0.isWide) }
        handlers = handlers.map { (move($0.range), $0.target, $0.kind, $0.firstFreeObject) }
        outOfLine = outOfLine.map { (move($0.range), Origin(position: moved[$0.origin.position], handlerCount: $0.origin.handlerCount, block: $0.origin.block)) }
        lines = lines.map { .init(start: moved[$0.start], range: $0.range) }
    }

    func finish(name: String?, keptObjects: Int, contextRegister: Int, file: SourceFile?) throws -> Routine {
        if hasLargeOperand {
            throw CellFailure(.limit, "the lesson has more types, members or constants than the machine can number", notes: ["Split it into several lessons."])
        }
        joinJumps()
        for jump in jumps {
            guard let target = labels[jump.to.index] else { throw CellFailure(.internalFault, "a jump to nowhere") }
            let offset = target - jump.at - 1
            let old = code[jump.at]
            if jump.isWide {
                // `continue` of a loop jumps back as its end does, and is charged for as that is.
                let opcode = old.opcode == .jump && offset < 0 ? Opcode.jumpBack : old.opcode
                code[jump.at] = Instruction(opcode, k: old.k, Int(old.a), immediate: offset)
            } else {
                guard Int16(exactly: offset) != nil else { throw tooLarge }
                code[jump.at] = Instruction(old.opcode, k: old.k, Int(old.a), Int(old.b), offset)
            }
        }
        // What is guarded around a place is guarded in the code that stands elsewhere for it.
        var handlersAround: [[(range: Range<Int>, target: Label, kind: Routine.Handler.Kind, firstFreeObject: Int)]] = []
        for block in outOfLine {
            let near = handlers[block.origin.handlerCount...].filter { $0.range.contains(block.origin.position - 1) }
            // A block's origin is in one that was written before it.
            let further = block.origin.block.map { handlersAround[$0] } ?? []
            handlersAround.append((near + further).map { (block.range, $0.target, $0.kind, $0.firstFreeObject) })
        }
        let finished = try (handlers + handlersAround.joined()).map { handler in
            guard let target = labels[handler.target.index] else { throw CellFailure(.internalFault, "a handler that was never written") }
            guard !handler.range.contains(target) else { throw CellFailure(.internalFault, "a handler for its own failures") }
            return Routine.Handler(range: handler.range, target: target, kind: handler.kind, firstFreeObject: handler.firstFreeObject)
        }
        return Routine(
            name: name, code: code, wordCount: wordCount, objectCount: max(objectCount, keptObjects), keptObjects: keptObjects,
            contextRegister: contextRegister, handlers: finished, lines: lines, file: file)
    }
}
