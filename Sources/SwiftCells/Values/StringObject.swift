import Foundation

/// A `String`, `Substring` or `Character` of a cell.
///
/// A short text is two words of bytes, which are compared, hashed and joined as words. A longer one is a Swift string, or, where it was made
/// here or grows in place, bytes of its own, where appending is a copy of bytes and nothing else. Of bytes, a Swift string is made when
/// somebody asks for one, and kept until more is appended.
package final class StringObject {
    /// A text of up to ``smallCount`` bytes: the first byte is the lowest, and what is beyond the text is 0.
    private struct Short: Equatable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        /// With the bytes of another text after the first `count`.
        @inline(__always)
        func appending(_ other: Short, at count: Int) -> Short {
            // Shifts by a word or more give 0, and those by a negative number go the other way.
            let bits = count &* 8
            return Short(low: low | other.low << bits, high: high | other.high << bits | other.low << (bits &- 64))
        }

        var isASCII: Bool { (low | high) & 0x8080_8080_8080_8080 == 0 }
    }

    /// A short text has as many bytes at most.
    static let smallCount = 15

    /// What stands before the bytes of a text that has memory of its own.
    private struct Growing {
        let capacity: Int

        static let headerSize = 8
    }

    /// How many bytes the text takes in UTF-8.
    package private(set) var byteCount: Int
    /// The text, if it is short.
    private var short = Short()
    /// The text; empty where it has bytes and nobody has read them.
    private var text: String
    /// A text that is not short and was made here: a `Growing`, then the bytes.
    private var growing: UnsafeMutableRawPointer?
    private let heap: HeapReference
    private var charged: Int
    /// Where a `Substring` starts among the positions of the string it was cut out of. Means nothing to other texts.
    var lowerBound = 0

    package init(_ text: String, _ heap: Heap) {
        self.text = text
        let count = text.utf8.count
        byteCount = count
        self.heap = HeapReference(heap)
        charged = Self.bytes(count)
        if count <= Self.smallCount { short = Self.short(text) }
        heap.objectAllocated(charged)
    }

    /// A short text.
    private init(_ short: Short, count: Int, _ heap: HeapReference) {
        self.short = short
        byteCount = count
        text = ""
        self.heap = heap
        charged = Self.bytes(0)
        heap.objectAllocated(charged)
    }

    /// The bytes of a short text.
    private static func short(_ text: String) -> Short {
        var short = Short()
        var bits = 0
        for byte in text.utf8 {
            if bits < 64 { short.low |= UInt64(byte) << UInt64(bits) } else { short.high |= UInt64(byte) << UInt64(bits &- 64) }
            bits &+= 8
        }
        return short
    }

    /// The text of two parts, one after the other.
    @inline(__always)
    static func joining(_ left: StringObject, _ right: StringObject) -> StringObject {
        let count = left.byteCount &+ right.byteCount
        if count <= smallCount { return StringObject(left.short.appending(right.short, at: left.byteCount), count: count, left.heap) }
        return withUnsafeTemporaryAllocation(of: Unmanaged<StringObject>.self, capacity: 2) { parts in
            parts.initializeElement(at: 0, to: .passUnretained(left))
            parts.initializeElement(at: 1, to: .passUnretained(right))
            return StringObject(joining: UnsafeBufferPointer(parts), count: count, left.heap)
        }
    }

    /// The text of all parts, one after another, which take `count` bytes together.
    init(joining parts: UnsafeBufferPointer<Unmanaged<StringObject>>, count: Int, _ heap: HeapReference) {
        self.heap = heap
        text = ""
        byteCount = 0
        charged = Self.bytes(count)
        if count <= Self.smallCount {
            for part in parts {
                part._withUnsafeGuaranteedRef { part in
                    short = short.appending(part.short, at: byteCount)
                    byteCount &+= part.byteCount
                }
            }
        } else {
            growing = Self.memory(capacity: count)
            for part in parts { part._withUnsafeGuaranteedRef { part in part.withBytes { put($0) } } }
        }
        heap.objectAllocated(charged)
    }

    /// A text again and again.
    init(repeating part: StringObject, count: Int, _ heap: Heap) {
        self.heap = HeapReference(heap)
        text = ""
        byteCount = 0
        let total = part.byteCount &* count
        charged = Self.bytes(total)
        if total <= Self.smallCount {
            for _ in 0..<(total > 0 ? count : 0) {
                short = short.appending(part.short, at: byteCount)
                byteCount &+= part.byteCount
            }
        } else {
            let memory = Self.memory(capacity: total)
            growing = memory
            part.withBytes { put($0) }
            // Doubling what is there is the fastest way to fill memory.
            let start = Self.start(memory)
            while byteCount < total {
                let more = min(byteCount, total &- byteCount)
                memcpy(start + byteCount, start, more)
                byteCount &+= more
            }
        }
        heap.objectAllocated(charged)
    }

    deinit {
        growing?.deallocate()
        heap.objectFreed(charged)
    }

    /// What an object with a text of so many bytes takes.
    private static func bytes(_ count: Int) -> Int { count > smallCount ? objectBytes &+ 32 &+ count : objectBytes }

    private static let objectBytes = 96

    // MARK: Reading

    /// Whether there is a Swift string of it already.
    var isDecoded: Bool { !text.isEmpty || byteCount <= Self.smallCount }

    /// The text as a Swift string.
    package var value: String {
        if text.isEmpty, byteCount > 0 {
            text = withBytes { String(decoding: $0, as: UTF8.self) }
            if let growing { charge(Self.bytes(Self.capacity(growing)) &+ byteCount) }
        }
        return text
    }

    /// Calls `body` with the text in UTF-8.
    @inline(__always)
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
        if byteCount <= Self.smallCount {
            // The words lie in memory as the bytes of the text: the lowest first.
            var short = Short(low: short.low.littleEndian, high: short.high.littleEndian)
            return try withUnsafeBytes(of: &short) { try body(UnsafeBufferPointer(rebasing: $0.bindMemory(to: UInt8.self)[..<byteCount])) }
        }
        if let growing { return try body(UnsafeBufferPointer(start: Self.start(growing), count: byteCount)) }
        var text = self.text
        return try text.withUTF8(body)
    }

    /// Whether two texts are equal as Swift says: by characters, however they are composed.
    @inline(__always)
    static func equal(_ left: StringObject, _ right: StringObject) -> Bool {
        if left.byteCount <= smallCount, right.byteCount <= smallCount {
            // Different bytes are different texts where all are ASCII.
            if left.short == right.short { return left.byteCount == right.byteCount }
            if left.short.isASCII, right.short.isASCII { return false }
        }
        return equalAtLength(left, right)
    }

    @inline(never)
    private static func equalAtLength(_ left: StringObject, _ right: StringObject) -> Bool {
        if left.growing == nil, right.growing == nil { return left.value == right.value }
        let areSame = left.withBytes { a in
            right.withBytes { b in
                guard let first = a.baseAddress, let second = b.baseAddress, a.count == b.count else { return a.isEmpty && b.isEmpty }
                return memcmp(first, second, a.count) == 0
            }
        }
        if areSame || left.isASCII && right.isASCII { return areSame }
        return left.value == right.value
    }

    /// How many bytes at most are taken apart into what their characters are composed of where two long texts are compared: those behind the
    /// stretch that both have, unless all are ASCII.
    static func countToTakeApart(_ left: StringObject, _ right: StringObject) -> Int {
        left.withBytes { a in
            right.withBytes { b in
                guard let first = a.baseAddress, let second = b.baseAddress else { return 0 }
                let count = min(a.count, b.count)
                let step = 256
                var start = 0
                while start < count, memcmp(first + start, second + start, min(step, count - start)) == 0 { start += step }
                if start >= count { return 0 }
                let isASCII = a[start...].allSatisfy { $0 < 0x80 } && b[start...].allSatisfy { $0 < 0x80 }
                return isASCII ? 0 : count - start
            }
        }
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
        if byteCount <= Self.smallCount {
            guard short.isASCII else { return nil }
            return Self.hash(short, byteCount)
        }
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
        var result = start(of: bytes.count)
        var merged: UInt64 = 0
        var position = 0
        while position &+ 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            merged |= word
            mix(word, &result)
            position &+= 8
        }
        if position < raw.count {
            var rest: UInt64 = 0
            var bits: UInt64 = 0
            while position < raw.count {
                rest |= UInt64(raw[position]) << bits
                bits &+= 8
                position &+= 1
            }
            merged |= rest
            mix(rest, &result)
        }
        return (Int(truncatingIfNeeded: result), merged & 0x8080_8080_8080_8080 == 0)
    }

    /// The same of a short text.
    @inline(__always)
    private static func hash(_ short: Short, _ count: Int) -> Int {
        var result = start(of: count)
        if count > 0 { mix(short.low, &result) }
        if count > 8 { mix(short.high, &result) }
        return Int(truncatingIfNeeded: result)
    }

    @inline(__always)
    private static func start(of count: Int) -> UInt64 { 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: count) }

    @inline(__always)
    private static func mix(_ word: UInt64, _ result: inout UInt64) {
        result = (result ^ word) &* 0x9E37_79B9_7F4A_7C15
        result ^= result >> 29
    }

    // MARK: Appending

    /// Appends in place: the caller is the only holder.
    func append(_ other: StringObject) {
        let more = other.byteCount
        if more <= Self.smallCount {
            append(other.short, more)
        } else {
            makeRoom(for: more)
            other.withBytes { put($0) }
        }
    }

    @inline(__always)
    private func append(_ other: Short, _ count: Int) {
        if byteCount &+ count <= Self.smallCount {
            short = short.appending(other, at: byteCount)
            byteCount &+= count
            text = ""
            return
        }
        let memory = makeRoom(for: count)
        // There is room for two words: the bytes that are not the text's do not count.
        let end = UnsafeMutableRawPointer(Self.start(memory) + byteCount)
        end.storeBytes(of: other.low.littleEndian, as: UInt64.self)
        end.storeBytes(of: other.high.littleEndian, toByteOffset: 8, as: UInt64.self)
        byteCount &+= count
    }

    /// Appends a number's digits in place: the caller is the only holder.
    func append(decimal number: Int) {
        var rest = number.magnitude
        // Of more digits, the text is not short.
        if rest < 100_000_000_000_000 {
            var digits = Short()
            var count = 0
            repeat {
                digits.high = digits.high << 8 | digits.low >> 56
                digits.low = digits.low << 8 | (0x30 &+ UInt64(rest % 10))
                rest /= 10
                count &+= 1
            } while rest > 0
            if number < 0 {
                digits.high = digits.high << 8 | digits.low >> 56
                digits.low = digits.low << 8 | 0x2D
                count &+= 1
            }
            append(digits, count)
        } else {
            var text = String(number)
            makeRoom(for: text.utf8.count)
            text.withUTF8 { put($0) }
        }
    }

    /// The memory of the text with room for more bytes than a short text has: the text is about to change and to be no short one.
    @inline(__always) @discardableResult
    private func makeRoom(for more: Int) -> UnsafeMutableRawPointer {
        if let growing, byteCount &+ more <= Self.capacity(growing) {
            if !text.isEmpty { forgetText() }
            return growing
        }
        return moveToGrow(by: more)
    }

    @inline(never)
    private func moveToGrow(by more: Int) -> UnsafeMutableRawPointer {
        let memory = Self.memory(capacity: max(64, (byteCount &+ more) &* 2))
        withBytes { bytes in if let source = bytes.baseAddress { memcpy(Self.start(memory), source, bytes.count) } }
        growing?.deallocate()
        growing = memory
        forgetText()
        return memory
    }

    /// The bytes that appending `more` would take while the text moves; none where it can stay.
    @inline(__always)
    func bytesToGrow(by more: Int) -> Int {
        if let growing, byteCount &+ more <= Self.capacity(growing) { return 0 }
        return (byteCount &+ more) &* 2
    }

    private func forgetText() {
        guard let growing else { return }
        text = ""
        charge(Self.bytes(Self.capacity(growing)))
    }

    private func charge(_ bytes: Int) {
        heap.allocated(bytes &- charged)
        charged = bytes
    }

    // MARK: Memory

    /// Memory for a text of up to `capacity` bytes, and two words that may be written beyond.
    private static func memory(capacity: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: Growing.headerSize &+ capacity &+ 16, alignment: 8)
        memory.bindMemory(to: Growing.self, capacity: 1).initialize(to: Growing(capacity: capacity))
        return memory
    }

    @inline(__always)
    private static func capacity(_ memory: UnsafeMutableRawPointer) -> Int { memory.assumingMemoryBound(to: Growing.self).pointee.capacity }

    @inline(__always)
    private static func start(_ memory: UnsafeMutableRawPointer) -> UnsafeMutablePointer<UInt8> {
        (memory + Growing.headerSize).assumingMemoryBound(to: UInt8.self)
    }

    /// Writes bytes behind those of the text, in memory that has room for them.
    @inline(__always)
    private func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, let growing else { return }
        memcpy(Self.start(growing) + byteCount, source, bytes.count)
        byteCount &+= bytes.count
    }
}
