#if os(Linux)
    import Glibc

    /// What becomes of a copied process when the one that made it is gone: without this it would compute on, unseen, for as long as its cells
    /// may.
    package enum ParentDeath {
        /// Has the system kill this process as soon as the thread that forked it ends.
        ///
        /// - Parameter parent: The process that forked it; where that is gone already, this one ends at once.
        package static func endsThisProcess(of parent: pid_t) {
            _ = control?(setDeathSignal, CUnsignedLong(SIGKILL), 0, 0, 0)
            if getppid() != parent { _exit(0) }
        }

        /// Looks the system's function up ahead, so that copies need not.
        package static func prepare() { _ = control }

        /// `PR_SET_PDEATHSIG` of `<sys/prctl.h>`.
        private static let setDeathSignal: CInt = 1

        /// `prctl`, looked up by its name: Swift does not take over C functions with variable arguments. All of Linux's take this number of words.
        private static let control = dlsym(nil, "prctl").map {
            unsafeBitCast($0, to: (@convention(c) @Sendable (CInt, CUnsignedLong, CUnsignedLong, CUnsignedLong, CUnsignedLong) -> CInt).self)
        }
    }
#endif
