import Foundation

/// The runtime's functions that count references without atomic operations: three times as fast.
///
/// They serve only objects that one thread at a time can reach: the machine's own values, which belong to a session. Objects of
/// the engine are counted as everywhere else, since its threads may hold them too.
struct ReferenceCounts {
    typealias Retain = @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer
    typealias Release = @convention(c) (UnsafeMutableRawPointer) -> Void

    private let retainOwn: Retain
    private let releaseOwn: Release
    // The classes of the machine's own values.
    private let recordClass = classWord(Record.self)
    private let stringClass = classWord(StringObject.self)
    private let arrayClass = classWord(ArrayObject.self)
    private let tableClass = classWord(HashTable.self)
    private let wordClass = classWord(WordObject.self)

    init() {
        // Looked up by name: the compiler lets no Swift code declare them. A runtime that hides them still has the atomic ones.
        if let retain = dlsym(nil, "swift_nonatomic_retain"), let release = dlsym(nil, "swift_nonatomic_release") {
            // Both take the object and nothing else; `retain` returns it.
            retainOwn = unsafeBitCast(retain, to: Retain.self)
            releaseOwn = unsafeBitCast(release, to: Release.self)
        } else {
            retainOwn = { Unmanaged<AnyObject>.fromOpaque($0).retain().toOpaque() }
            releaseOwn = { Unmanaged<AnyObject>.fromOpaque($0).release() }
        }
    }

    /// Whether only this thread can reach an object.
    @inline(__always)
    private func isOwn(_ object: UnsafeMutableRawPointer) -> Bool {
        let kind = object.load(as: UnsafeRawPointer.self)
        return kind == recordClass || kind == stringClass || kind == arrayClass || kind == tableClass || kind == wordClass
    }

    @inline(__always)
    private func retain(_ object: UnsafeMutableRawPointer) {
        if isOwn(object) { _ = retainOwn(object) } else { _ = Unmanaged<AnyObject>.fromOpaque(object).retain() }
    }

    @inline(__always)
    func release(_ object: UnsafeMutableRawPointer) {
        if isOwn(object) { releaseOwn(object) } else { Unmanaged<AnyObject>.fromOpaque(object).release() }
    }

    // MARK: Places

    /// The bits of an object's place.
    @inline(__always)
    func raw(_ place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? { place.load(as: UnsafeMutableRawPointer?.self) }

    /// Puts an object that is counted already into a place.
    @inline(__always)
    func put(_ object: UnsafeMutableRawPointer?, _ place: UnsafeMutableRawPointer) {
        let old = raw(place)
        place.storeBytes(of: object, as: UnsafeMutableRawPointer?.self)
        if let old { release(old) }
    }

    /// Takes an object out of a place, which holds nothing then.
    @inline(__always)
    func take(_ place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        let object = raw(place)
        place.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
        return object
    }

    /// An object of a place, counted once more.
    @inline(__always)
    func shared(_ place: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        guard let object = raw(place) else { return nil }
        retain(object)
        return object
    }

    /// Puts the objects of `source`, each counted once more, into memory that holds none.
    func copy(_ source: UnsafeMutablePointer<AnyObject?>, to target: UnsafeMutablePointer<AnyObject?>, count: Int) {
        UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: 8 &* count)
        for index in 0..<count { if let object = raw(target + index) { retain(object) } }
    }

    /// Lets go of objects side by side, the first first; their memory holds none afterwards.
    func releaseAll(_ objects: UnsafeMutablePointer<AnyObject?>, count: Int) {
        for index in 0..<count { if let object = raw(objects + index) { release(object) } }
    }
}
