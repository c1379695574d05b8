import CKernels
import COpenBLAS

/// Work divided among threads.
///
/// What a task computes never depends on which thread runs it, nor on how many there are: where sums are divided, the parts are the same
/// for every number of threads. Tasks touch memory that was allocated before: the engine's state belongs to the calling thread.
package enum Threads {
    /// How many threads there may be: as many as OpenBLAS was told to use, by `OPENBLAS_NUM_THREADS` or the number of processors.
    ///
    /// OpenBLAS itself then computes on the calling thread alone. Its own threads wait busily for their next product for a while, and
    /// would take the processors from the tasks.
    static let available: Int = {
        let count = max(1, Int(openblas_get_num_threads()))
        openblas_set_num_threads(1)
        ckernels_end_blas_threads()
        return count
    }()

    /// Ends OpenBLAS's threads, which wait busily from the start of the program on: a tenth of a short lesson's time where there are two
    /// processors. Without it they end before the first product.
    package static func prepare() { _ = available }

    /// How many threads work at a time; 1 within a task.
    static var count: Int {
        let available = available
        if ckernels_is_in_task() { return 1 }
        return EngineState.withCurrent { $0.threads ?? available }
    }

    /// The elements below which an operation on each element is done by one thread: it takes about 5 us, what waking another one does.
    static let leastElements = 1 << 16

    /// Calls `body` for each task, several at a time; also with the number of the thread, below ``count``, for room of its own.
    ///
    /// Within a task, or while another thread of the process divides its work, the tasks run one after the other.
    static func run(_ tasks: Int, _ body: (_ task: Int, _ worker: Int) -> Void) {
        let count = tasks > 1 ? count : 1
        guard count > 1 else {
            for task in 0..<tasks { body(task, 0) }
            return
        }
        withoutActuallyEscaping(body) { body in
            var body = body
            withUnsafeMutablePointer(to: &body) { pointer in
                ckernels_parallel(
                    tasks, count,
                    { context, task, worker in
                        // The context is the pointer to the closure, which outlives the call.
                        context?.assumingMemoryBound(to: ((Int, Int) -> Void).self).pointee(task, worker)
                    }, pointer)
            }
        }
    }

    /// Calls `body` for parts of `0..<count`, several at a time where there is enough to do.
    ///
    /// - Parameters:
    ///   - count: How many pieces of work there are.
    ///   - cost: About how many element operations each takes.
    static func divide(_ count: Int, cost: Int = 1, _ body: (Range<Int>) -> Void) {
        guard count > 1 else { return body(0..<count) }
        let (work, overflows) = count.multipliedReportingOverflow(by: cost)
        guard overflows || work >= leastElements else { return body(0..<count) }
        let threads = Self.count
        guard threads > 1 else { return body(0..<count) }
        // Twice as many parts as threads: one that is held up then does less. Neighbours do not share a cache line.
        let size = max(1, (count + 2 * threads - 1) / (2 * threads))
        let part = size >= 64 ? (size + 63) / 64 * 64 : size
        run((count + part - 1) / part) { task, _ in body(task * part..<min((task + 1) * part, count)) }
    }
}
