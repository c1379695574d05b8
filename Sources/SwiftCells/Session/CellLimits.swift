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

    /// A lesson's author is trusted to mean well: an endless loop still ends within seconds.
    package static let lesson = CellLimits(
        steps: 2_000_000_000, callDepth: 10_000, liveBytes: 4 << 30, outputBytes: 4 << 20, sourceBytes: 1 << 20, nesting: 250,
        checkerWork: 1_000_000)

    /// A submission is not: enough for any exercise, little enough that a class is graded in seconds.
    package static let submission = CellLimits(
        steps: 500_000_000, callDepth: 1_000, liveBytes: 512 << 20, outputBytes: 256 << 10, sourceBytes: 256 << 10, nesting: 250,
        checkerWork: 250_000)
}
