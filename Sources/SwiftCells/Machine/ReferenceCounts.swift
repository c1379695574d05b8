import Foundation

/// The runtime's functions that count references without atomic operations: three times as fast.
///
/// They serve only objects that one thread at a time can reach: the machine's own values, which belong to a session. Objects of
/// the engine are counted as everywhere else, since its threads may hold them too.
struct ReferenceCounts {
    typealias Retain = @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer
    typealias Release = @convention(c) (UnsafeMutableRawPointer) -> Void

    let retain: Retain
    let release: Release

    init() {
        // Looked up by name: the compiler lets no Swift code declare them. A runtime that hides them still has the atomic ones.
        if let retain = dlsym(nil, "swift_nonatomic_retain"), let release = dlsym(nil, "swift_nonatomic_release") {
            // Both take the object and nothing else; `retain` returns it.
            self.retain = unsafeBitCast(retain, to: Retain.self)
            self.release = unsafeBitCast(release, to: Release.self)
        } else {
            retain = { Unmanaged<AnyObject>.fromOpaque($0).retain().toOpaque() }
            release = { Unmanaged<AnyObject>.fromOpaque($0).release() }
        }
    }
}
