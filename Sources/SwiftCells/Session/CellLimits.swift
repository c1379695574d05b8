/// The budgets a session runs within. Each is counted, never timed, so that the verdict is the same on every machine.
package struct CellLimits: Hashable, Codable, Sendable {
    /// Instructions and built-ins' charges, a cell.
    package var steps: Int
    /// Calls within calls, callbacks from the engine included.
    package var callDepth: Int
    /// Bytes alive at one time: arrays, strings, objects, tensors.
    package var liveBytes: Int
    /// Bytes printed, a cell.
    package var outputBytes: Int
    /// Bytes of one cell's text.
    package var sourceBytes: Int
    /// Brackets, blocks and operators within one another in the source.
    package var nesting: Int
    /// Units of the type checker's search, an expression.
    package var checkerWork: Int
    /// Those of a whole cell: few of its expressions take all that one may.
    package var checkerWorkOfCell: Int { checkerWork * 10 }

    /// A lesson's author is trusted to mean well: an endless loop still ends within seconds.
    package static let lesson = CellLimits(
        // Some seconds of the machine at one to two nanoseconds a step.
        steps: 2_000_000_000,
        // The frames of this many calls fit into the machine's stacks with hundreds of registers each.
        callDepth: 10_000,
        // What a small computer can spare.
        liveBytes: 4 << 30,
        // More text than anyone reads, little enough for a page.
        outputBytes: 4 << 20,
        // A book's worth of code in one cell.
        sourceBytes: 1 << 20,
        // Far beyond legible code; the parser's recursion at this depth fits into half a megabyte of stack.
        nesting: 250,
        // A second or so of search in one expression, which swiftc would long have given up.
        checkerWork: 1_000_000)

    /// A submission is not: enough for any exercise, little enough that a class is graded in seconds.
    package static let submission = CellLimits(
        // A thousand times what the course's own answers take with all their checks, and a third of a second: endless answers are common.
        steps: 100_000_000,
        // Recursions in exercises are tens deep, or wrong.
        callDepth: 1_000,
        // So that several submissions can run side by side.
        liveBytes: 512 << 20,
        // What a student would want to see of it.
        outputBytes: 256 << 10,
        sourceBytes: 256 << 10,
        nesting: 250,
        checkerWork: 250_000)
}
