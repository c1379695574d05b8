import Foundation

/// A `String`, `Substring` or `Character` of a cell.
///
/// Usually a Swift string. One that grows in place stands in bytes of its own instead, where appending is a copy of bytes and
/// nothing else; a Swift string is made of them when somebody asks for one, and kept until more is appended.
package final class StringObject {
    /// What stands before the bytes of a text that grows.
    private struct Growing {
        var count: Int
        let capacity: Int
        /// Whether `text` holds the same.
        var isRead: Bool

        static let headerSize = 24
    }

    /// Swift keeps strings of up to this many bytes within themselves.
    static let smallCount = 15

    /// The text, unless it stands in `growing` and nobody has read it there.
    private var text: String
    /// A text that has been appended to: a `Growing`, then the bytes.
    private var growing: UnsafeMutableRawPointer?
    private let heap: HeapReference
    private var charged: Int
    /// Where a `Substring` starts among the positions of the string it was cut out of. Means nothing to other texts.
    var lowerBound = 0

    package init(_ text: String, _ heap: Heap) {
        self.text = text
        self.heap = HeapReference(heap)
        charged = Self.bytes(text.utf8.count)
        heap.objectAllocated(charged)
    }

    /// The text of all parts, one after another, which take `count` bytes together.
    init(joining parts: UnsafeBufferPointer<Unmanaged<StringObject>>, count: Int, _ heap: Heap) {
        self.heap = HeapReference(heap)
        if count <= Self.smallCount {
            text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.smallCount) { bytes in
                var end = 0
                for part in parts {
                    part._withUnsafeGuaranteedRef { part in
                        part.withBytes { source in
                            UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[end...]).copyMemory(from: UnsafeRawBufferPointer(source))
                            end += source.count
                        }
                    }
                }
                return String(decoding: bytes[..<end], as: UTF8.self)
            }
            charged = Self.bytes(count)
        } else {
            text = ""
            charged = 96 &+ count
            let memory = Self.memory(capacity: count)
            growing = memory
            for part in parts { part._withUnsafeGuaranteedRef { Self.append($0, to: memory) } }
        }
        heap.objectAllocated(charged)
    }

    /// A text again and again.
    init(repeating part: StringObject, count: Int, _ heap: Heap) {
        self.heap = HeapReference(heap)
        let total = part.byteCount &* count
        if total <= Self.smallCount {
            text = String(repeating: part.value, count: count)
            charged = Self.bytes(total)
        } else {
            text = ""
            charged = 96 &+ total
            let memory = Self.memory(capacity: total)
            growing = memory
            Self.append(part, to: memory)
            // Doubling what is there is the fastest way to fill memory.
            let start = Self.start(memory)
            var filled = part.byteCount
            while filled < total {
                let more = min(filled, total &- filled)
                memcpy(start + filled, start, more)
                filled &+= more
            }
            memory.assumingMemoryBound(to: Growing.self).pointee.count = total
        }
        heap.objectAllocated(charged)
    }

    deinit {
        growing?.deallocate()
        heap.objectFreed(charged)
    }

    private static func bytes(_ count: Int) -> Int { count > smallCount ? 96 &+ count : 64 }

    // MARK: Reading

    /// The text as a Swift string.
    package var value: String {
        guard let growing else { return text }
        let header = growing.assumingMemoryBound(to: Growing.self)
        if !header.pointee.isRead {
            text = String(decoding: UnsafeBufferPointer(start: Self.start(growing), count: header.pointee.count), as: UTF8.self)
            header.pointee.isRead = true
            charge(96 &+ header.pointee.capacity &+ header.pointee.count)
        }
        return text
    }

    /// How many bytes the text takes in UTF-8.
    @inline(__always)
    package var byteCount: Int {
        guard let growing else { return text.utf8.count }
        return growing.assumingMemoryBound(to: Growing.self).pointee.count
    }

    /// Calls `body` with the text in UTF-8.
    @inline(__always)
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
        guard let growing else {
            var text = self.text
            return try text.withUTF8(body)
        }
        return try body(UnsafeBufferPointer(start: Self.start(growing), count: growing.assumingMemoryBound(to: Growing.self).pointee.count))
    }

    /// Whether two texts are equal as Swift says: by characters, however they are composed.
    static func equal(_ left: StringObject, _ right: StringObject) -> Bool {
        if left.growing == nil, right.growing == nil { return left.text == right.text }
        let areSame = left.withBytes { a in
            right.withBytes { b in
                guard let first = a.baseAddress, let second = b.baseAddress, a.count == b.count else { return a.isEmpty && b.isEmpty }
                return memcmp(first, second, a.count) == 0
            }
        }
        // Different bytes are different texts where all are ASCII.
        if areSame || left.isASCII && right.isASCII { return areSame }
        return left.value == right.value
    }

    private var isASCII: Bool { withBytes { bytes in bytes.allSatisfy { $0 < 0x80 } } }

    /// Whether each byte is a character.
    var isPlain: Bool {
        withBytes { bytes in
            // Of ASCII, only a carriage return can be part of a longer character.
            var merged: UInt8 = 0
            var returns: UInt8 = 0
            for byte in bytes {
                merged |= byte
                returns |= byte == 0x0D ? 1 : 0
            }
            return merged < 0x80 && returns == 0
        }
    }

    /// The number of characters.
    var characterCount: Int { isPlain ? byteCount : value.count }

    /// Whether a plain text has a plain character.
    func containsByte(of character: StringObject) -> Bool {
        withBytes { bytes in
            character.withBytes { wanted in
                guard let text = bytes.baseAddress, let byte = wanted.first else { return false }
                return memchr(text, CInt(byte), bytes.count) != nil
            }
        }
    }

    /// The texts between the occurrences of a separator of one byte, each with the place at which it starts; both are plain.
    func splitBytes(at separator: StringObject, maxSplits: Int, omittingEmpty: Bool) -> [(text: String, start: Int)] {
        let separator = separator.withBytes { $0[0] }
        return withBytes { bytes in
            bytes.split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmpty).map { (String(decoding: $0, as: UTF8.self), $0.startIndex) }
        }
    }

    /// A hash that is the same in every run and for all texts that are equal; nil where the text is not all ASCII.
    var hashOfASCII: Int? {
        let (value, isASCII) = withBytes(Self.hash)
        return isASCII ? value : nil
    }

    /// The same for any text. Equal texts have the same canonical decomposition; ASCII is its own.
    var hashOfDecomposition: Int {
        var decomposed = value.decomposedStringWithCanonicalMapping
        return decomposed.withUTF8 { Self.hash($0).value }
    }

    /// Mixes eight bytes at a time by multiplication.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> (value: Int, isASCII: Bool) {
        let raw = UnsafeRawBufferPointer(bytes)
        var result = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: bytes.count)
        var merged: UInt64 = 0
        var position = 0
        func mix(_ word: UInt64) {
            merged |= word
            result = (result ^ word) &* 0x9E37_79B9_7F4A_7C15
            result ^= result >> 29
        }
        while position &+ 8 <= raw.count {
            mix(raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position &+= 8
        }
        if position < raw.count {
            var rest: UInt64 = 0
            while position < raw.count {
                rest = rest << 8 | UInt64(raw[position])
                position &+= 1
            }
            mix(rest)
        }
        return (Int(truncatingIfNeeded: result), merged & 0x8080_8080_8080_8080 == 0)
    }

    // MARK: Appending

    /// Appends in place: the caller is the only holder.
    func append(_ other: StringObject) {
        let count = byteCount
        let more = other.byteCount
        if growing == nil, count &+ more <= Self.smallCount {
            text += other.text
            return
        }
        let memory = roomToGrow(from: count, by: more)
        Self.append(other, to: memory)
    }

    /// Appends a number's digits in place: the caller is the only holder.
    func append(decimal number: Int) {
        // The longest is -9223372036854775808.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = 20
            var rest = number.magnitude
            repeat {
                start &-= 1
                digits[start] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 {
                start &-= 1
                digits[start] = 0x2D
            }
            let memory = roomToGrow(from: byteCount, by: 20 &- start)
            Self.append(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(digits)[start...]), to: memory)
        }
    }

    /// The bytes of the text with room for more: the text is about to change.
    private func roomToGrow(from count: Int, by more: Int) -> UnsafeMutableRawPointer {
        let old = growing
        if let old, count &+ more <= old.assumingMemoryBound(to: Growing.self).pointee.capacity {
            if old.assumingMemoryBound(to: Growing.self).pointee.isRead { forgetText() }
            return old
        }
        let memory = Self.memory(capacity: max(64, (count &+ more) &* 2))
        withBytes { Self.append($0, to: memory) }
        growing = memory
        old?.deallocate()
        forgetText()
        return memory
    }

    /// The bytes that appending `more` would take while the text moves; none where it can stay.
    @inline(__always)
    func bytesToGrow(by more: Int) -> Int {
        let count = byteCount
        if let growing, count &+ more <= growing.assumingMemoryBound(to: Growing.self).pointee.capacity { return 0 }
        return (count &+ more) &* 2
    }

    private func forgetText() {
        guard let growing else { return }
        growing.assumingMemoryBound(to: Growing.self).pointee.isRead = false
        text = ""
        charge(96 &+ growing.assumingMemoryBound(to: Growing.self).pointee.capacity)
    }

    private func charge(_ bytes: Int) {
        heap.allocated(bytes &- charged)
        charged = bytes
    }

    private static func memory(capacity: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Growing.headerSize &+ capacity, alignment: 8)
        memory.bindMemory(to: Growing.self, capacity: 1).initialize(to: Growing(count: 0, capacity: capacity, isRead: false))
        return memory
    }

    @inline(__always)
    private static func start(_ memory: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt8> {
        (memory + Growing.headerSize).assumingMemoryBound(to: UInt8.self)
    }

    private static func append(_ other: StringObject, to memory: UnsafeMutableRawPointer) { other.withBytes { append($0, to: memory) } }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to memory: UnsafeMutableRawPointer) {
        guard let source = bytes.baseAddress else { return }
        let header = memory.assumingMemoryBound(to: Growing.self)
        memcpy(start(memory) + header.pointee.count, source, bytes.count)
        header.pointee.count &+= bytes.count
    }
}
