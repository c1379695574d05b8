#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Threads with a stack that holds whatever a lesson's parser, checker and callbacks may ask for.
package enum LargeStack {
    /// The bytes of such a stack. They are only reserved: what a lesson does not use costs nothing.
    static let bytes = 512 << 20

    /// Runs `body` on a thread, and returns when it has ended.
    ///
    /// `body` may fork where the calling thread is the only other one: that one does nothing meanwhile but wait.
    package static func run(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body)).toOpaque()
        guard let thread = thread(performing: work) else { return Unmanaged<Work>.fromOpaque(work).takeRetainedValue().perform() }
        // Nothing comes between, not even a loop: whatever asks Swift's runtime for a type may hold a lock of its when `body` forks.
        pthread_join(thread, nil)
    }

    /// Runs `body` on a number of threads at once, and returns when all have ended.
    package static func run(threads count: Int, _ body: @escaping @Sendable () -> Void) {
        start(threads: count, body).wait()
    }

    /// Threads that work.
    struct Threads: Sendable {
        fileprivate var handles: [pthread_t]

        /// Returns when all have ended. To be called once.
        func wait() {
            for handle in handles { pthread_join(handle, nil) }
        }
    }

    /// Runs `body` on a number of threads at once. Where not one is to be had, it has run when this returns.
    static func start(threads count: Int = 1, _ body: @escaping @Sendable () -> Void) -> Threads {
        var threads = Threads(handles: [])
        for _ in 0..<count {
            let work = Unmanaged.passRetained(Work(body)).toOpaque()
            guard let thread = thread(performing: work) else {
                // No further thread is to be had. The work is done by those there are, or here.
                let body = Unmanaged<Work>.fromOpaque(work).takeRetainedValue()
                if threads.handles.isEmpty { body.perform() }
                break
            }
            threads.handles.append(thread)
        }
        return threads
    }

    /// A thread that performs some work, given as a retained ``Work``; nil where none is to be had.
    private static func thread(performing work: UnsafeMutableRawPointer) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, bytes)
        #if canImport(Glibc)
            var thread = pthread_t()
            let status = pthread_create(&thread, &attributes, { LargeStack.perform($0) }, work)
        #else
            var thread: pthread_t?
            let status = pthread_create(&thread, &attributes, { LargeStack.perform($0) }, work)
        #endif
        return status == 0 ? thread : nil
    }

    private static func perform(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        // Only `thread(performing:)` calls this, with the work it was given.
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().perform() }
        return nil
    }

    private final class Work: Sendable {
        private let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }

        func perform() { body() }
    }
}
