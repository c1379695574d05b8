#if os(Linux)
    import Glibc

    /// A process that runs a lesson's cells, and can go back to an earlier one when a newer version of the lesson differs from there on.
    ///
    /// A session cannot be copied, but a process can: from time to time the process forks, the copy goes on with the next cell, and the
    /// original waits where it is. When the newer version differs at a cell that the running process has passed already, that process ends, and
    /// the one that waits before the cell goes on in its place. So there is one chain of processes, each the parent of the next, of which the
    /// last one runs, or waits for the next version. There must be no other thread that runs any Swift: only the calling thread is copied, and
    /// a lock of Swift's runtime that another one holds would be held in the copy for ever.
    package enum LessonWorker {
        /// The hidden command that makes a process a worker.
        package static let commandName = "lesson-worker"

        /// How long cells run before it is worth a copy: going back costs at most this much more than the changed cell and those after it.
        private static let stride = Duration.milliseconds(50)
        /// How many copies stand behind one another at the most, where nothing else is asked for.
        package static let mostCopies = 64
        /// The option of the hidden command that says how many, and of `gradual watch`.
        package static let mostCopiesOption = "most-copies"
        /// How often a loop that shows its progress is told of.
        private static let tickPace = Duration.milliseconds(50)
        /// The exit status of a process that cannot go on with the version it was given: its parent is to try.
        private static let goBack: CInt = 77

        /// Serves on standard input and output until the input ends, and ends the process.
        ///
        /// - Parameter mostCopies: how many processes wait at the most. With 0 everything is run anew each time, and nothing can be stopped.
        package static func main(_ runner: LessonRunner, mostCopies: Int) -> Never {
            let output = dup(1)
            // What else is printed must not come between the messages.
            dup2(2, 1)
            signal(SIGPIPE, SIG_IGN)
            guard output >= 0, let file = tmpfile() else { exit(2) }
            let kept = fileno(file)
            // Without the first process there is no watch: it is never ended to stop a run.
            signal(SIGTERM, SIG_IGN)
            LargeStack.run {
                var chain = Chain(runner: runner, mostCopies: mostCopies, output: output, kept: kept)
                chain.live()
            }
            exit(2)
        }

        /// One process of the chain: what it knows and does. Copies of the process have copies of it.
        private struct Chain {
            let runner: LessonRunner
            let mostCopies: Int
            let output: CInt
            /// A file without a name that all share: the version that a process could not go on with.
            let kept: CInt
            /// The process that the first of the chain was started by.
            let watch = getppid()
            var requests = LineReader(descriptor: 0)
            /// Nil before a session is made.
            var run: LessonRun?
            /// How many processes wait before this one: 0 in the first.
            var copies = 0

            /// Takes versions and runs them, one after another.
            mutating func live() -> Never {
                var line: [UInt8]?
                while true {
                    guard let request = line ?? requests.next() else { _exit(0) }
                    guard let lesson = try? MessageLine.decode(LessonWorkerRequest.self, request), let lesson = try? Lesson(lesson.text, file: lesson.file) else {
                        // The sender has read the same text without an error.
                        _exit(2)
                    }
                    if let passed = run {
                        run = passed.continued(in: lesson)
                        if run == nil, copies > 0 {
                            keep(request)
                            _exit(LessonWorker.goBack)
                        }
                    }
                    line = goOn(with: lesson)
                }
            }

            /// Runs what is left, in this process or in copies of it.
            ///
            /// - Returns: where this process waited while copies ran, the version to go on with, if one of them has been given it.
            private mutating func goOn(with lesson: Lesson) -> [UInt8]? {
                let clock = ContinuousClock()
                let start = clock.now
                if let run, !run.hasEnded { send(.resumed(cell: lesson.cells[run.next].id)) }
                var lastCopy: ContinuousClock.Instant?
                while run?.hasEnded != true {
                    if lastCopy.map({ clock.now - $0 > LessonWorker.stride }) ?? true {
                        switch passOn() {
                        case .isCopy: copies += 1
                        case .goesOn(let line): return line
                        case .notCopied: break
                        }
                        // The first process does not listen: a run in it goes on to its end.
                        if copies > 0 { send(.process(getpid())) }
                        lastCopy = clock.now
                    }
                    if run == nil { run = runner.begin(lesson, ticks: ticks()) }
                    if run?.hasEnded == false, let cell = run?.step() { send(.cell(cell)) }
                }
                if var transcript = run?.transcript {
                    transcript.seconds = (clock.now - start) / .seconds(1)
                    send(.ended(transcript))
                }
                return nil
            }

            private enum Passing {
                case isCopy
                /// The copy has ended; a version to go on with, if it was given one.
                case goesOn([UInt8]?)
                /// There are as many copies as there may be, or the system has no room for one more.
                case notCopied
            }

            /// Copies this process. In the copy it returns at once, here when the copy has ended.
            ///
            /// `SIGTERM` stops the run: it ends the copy, and the process that waits for it does not listen to it. Between the two it must not
            /// come at all, or it could end the one that waits and leave the copy running.
            private func passOn() -> Passing {
                guard copies < mostCopies else { return .notCopied }
                var termination = sigset_t()
                sigemptyset(&termination)
                sigaddset(&termination, SIGTERM)
                pthread_sigmask(SIG_BLOCK, &termination, nil)
                ParentDeath.prepare()
                let own = getpid()
                // The first process must not only wait: a line that breaks off tells it of the end.
                var line: [CInt] = [-1, -1]
                if copies == 0 { pipe(&line) }
                let child = fork()
                if child == 0 { ParentDeath.endsThisProcess(of: own) }
                if child >= 0 { signal(SIGTERM, child > 0 ? SIG_IGN : SIG_DFL) }
                pthread_sigmask(SIG_UNBLOCK, &termination, nil)
                if child < 0 { for end in line { close(end) } }
                guard child > 0 else { return child == 0 ? .isCopy : .notCopied }
                let status = end(of: child, line)
                if status & 0x7F == 0 {
                    let code = status >> 8 & 0xFF
                    guard code == LessonWorker.goBack else { _exit(code) }
                    return .goesOn(keptVersion())
                }
                // Stopped, or trapped: this process is the last of the chain now.
                send(.lost(reason: "it was ended by signal \(status & 0x7F)"))
                return .goesOn(nil)
            }

            /// Waits for a copy to end, and returns its status. The first process looks meanwhile whether the watch is still there, and ends with
            /// it; the others end with the one before them.
            ///
            /// - Parameter line: A pipe whose writing end is the copy's; no descriptors but in the first process.
            private func end(of child: pid_t, _ line: [CInt]) -> CInt {
                if line[0] >= 0 {
                    close(line[1])
                    defer { close(line[0]) }
                    var end = pollfd(fd: line[0], events: Int16(POLLIN), revents: 0)
                    while poll(&end, 1, 500) <= 0 {
                        if getppid() != watch { _exit(0) }
                    }
                }
                var status: CInt = 0
                while waitpid(child, &status, 0) < 0, errno == EINTR {}
                return status
            }

            private func keep(_ version: [UInt8]) {
                ftruncate(kept, 0)
                lseek(kept, 0, SEEK_SET)
                DescriptorBytes.write(version, to: kept)
            }

            private func keptVersion() -> [UInt8] {
                lseek(kept, 0, SEEK_SET)
                return DescriptorBytes.readAll(from: kept)
            }

            private func send(_ message: LessonWorkerMessage) {
                // Where nobody reads any more the watch has ended, and so does the run.
                guard let line = try? MessageLine.encode(message), DescriptorBytes.write(line, to: output) else { _exit(0) }
            }

            private func ticks() -> (Int, Int) -> Void {
                let clock = ContinuousClock()
                var last: ContinuousClock.Instant?
                return { [self] done, total in
                    guard done == total || last.map({ clock.now - $0 > LessonWorker.tickPace }) ?? true else { return }
                    last = clock.now
                    send(.tick(done: done, total: total))
                }
            }
        }
    }
#endif
