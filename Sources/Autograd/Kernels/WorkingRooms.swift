/// Memory for what each thread of a kernel keeps in between.
///
/// What one thread needs is a tensor's, so that it is counted and limited like all memory, and found again by the next layer. What the
/// others need is not counted: no limit may depend on how many threads there are.
final class WorkingRooms {
    private let first: Tensor
    private var others: [UnsafeMutableRawPointer] = []
    private let byteCount: Int

    /// - Parameters:
    ///   - elements: What one thread needs.
    ///   - tasks: How many tasks there are: no more threads than that run.
    /// - Throws: `TensorError` of kind `.limit` above the byte limit, or where the system has no memory.
    init(_ elements: Int, _ dtype: DType, tasks: Int) throws {
        first = try Tensor.uninitialized([elements], dtype)
        byteCount = elements * dtype.size
        guard byteCount > 0 else { return }
        for _ in 1..<max(min(tasks, Threads.count), 1) {
            // What cannot be had is told before anything is computed; the rooms there are go back.
            guard let room = EngineState.current.blocks.take(byteCount) else {
                throw TensorError(.limit, "the system has no memory for \(byteCount) bytes in between", remedy: "Use a smaller tensor.")
            }
            others.append(room)
        }
    }

    deinit { for room in others { EngineState.current.blocks.give(room, byteCount) } }

    /// The room of a thread, which is there as long as this is.
    func room<T: Element>(of worker: Int, _ type: T.Type) -> UnsafeMutablePointer<T> {
        worker == 0 || byteCount == 0 ? first.pointer(T.self) : others[worker - 1].assumingMemoryBound(to: T.self)
    }
}
