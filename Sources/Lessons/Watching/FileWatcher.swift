#if os(Linux)
    import Dispatch
    import Glibc

    /// Waits for a file to be saved, told by the system (inotify) rather than by looking again and again.
    ///
    /// The folder is watched, not the file: an editor that writes a new file and moves it into the old one's place would
    /// leave a watch on the file with nothing to see.
    package final class FileWatcher: @unchecked Sendable {
        private let descriptor: Int32
        private let name: String
        private var buffer = [UInt8](repeating: 0, count: 16 << 10)

        /// How long the file must be left alone before it counts as saved, in milliseconds: editors write in several steps.
        private static let calm: Int32 = 30

        /// - Throws: a `LessonError` where the folder cannot be watched.
        package init(path: String) throws(LessonError) {
            name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path
            let folder = LessonFiles.folder(of: path)
            descriptor = inotify_init1(Int32(IN_CLOEXEC))
            let events = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
            guard descriptor >= 0, inotify_add_watch(descriptor, folder, events) >= 0 else {
                let reason = String(cString: strerror(errno))
                if descriptor >= 0 { close(descriptor) }
                throw LessonError(file: path, "the file's folder cannot be watched: \(reason)")
            }
        }

        deinit { close(descriptor) }

        /// Returns when the file has been saved, replaced, removed or made, and then left alone for a moment.
        package func wait() {
            while !isTouched(within: -1) {}
            while isTouched(within: Self.calm) {}
        }

        /// The same as it happens, until nobody listens any more.
        package func saves() -> AsyncStream<Void> {
            AsyncStream { feed in
                // Sources may be cancelled from any thread; Dispatch does not say so in Swift's terms here.
                nonisolated(unsafe) let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "file-watcher"))
                source.setEventHandler { [self] in
                    guard isTouched(within: 0) else { return }
                    while isTouched(within: Self.calm) {}
                    feed.yield()
                }
                feed.onTermination = { _ in source.cancel() }
                source.resume()
            }
        }

        /// Whether an event of the file comes within so many milliseconds; -1 waits for any event.
        private func isTouched(within milliseconds: Int32) -> Bool {
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard Glibc.poll(&poll, 1, milliseconds) > 0 else { return false }
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            return names(in: count).contains(name)
        }

        /// The names of the files that the events in the buffer speak of.
        private func names(in count: Int) -> [String] {
            buffer.withUnsafeBytes { bytes in
                var names: [String] = []
                let header = MemoryLayout<inotify_event>.size
                var offset = 0
                while offset + header <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let end = min(offset + header + Int(event.len), count)
                    names.append(String(decoding: bytes[(offset + header)..<end].prefix { $0 != 0 }, as: UTF8.self))
                    offset = end
                }
                return names
            }
        }
    }
#endif
