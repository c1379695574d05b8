#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Threads with a stack that holds whatever a lesson's parser, checker and callbacks may ask for.
package enum LargeStack {
    /// The bytes of such a stack. They are only reserved: what a lesson does not use costs nothing.
    static let bytes = 512 << 20

    /// Runs `body` on a number of threads at once, and returns when all have ended.
    package static func run(threads count: Int = 1, _ body: @escaping @Sendable () -> Void) {
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
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, bytes)
        var threads = Threads(handles: [])
        for _ in 0..<count {
            let work = Unmanaged.passRetained(Work(body))
            #if canImport(Glibc)
                var thread = pthread_t()
                let status = pthread_create(&thread, &attributes, { $0.flatMap { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().perform() } }, work.toOpaque())
            #else
                var started: pthread_t?
                let status = pthread_create(&started, &attributes, { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().perform() }, work.toOpaque())
                let thread = started
            #endif
            guard status == 0 else {
                // No further thread is to be had. The work is done by those there are, or here.
                let body = work.takeRetainedValue()
                if threads.handles.isEmpty { _ = body.perform() }
                break
            }
            #if canImport(Glibc)
                threads.handles.append(thread)
            #else
                if let thread { threads.handles.append(thread) }
            #endif
        }
        return threads
    }

    private final class Work: Sendable {
        private let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }

        func perform() -> UnsafeMutableRawPointer? {
            body()
            return nil
        }
    }
}
