import CZlib

/// The entries of a zip file, as NumPy's `.npz` and PyTorch's `.pt` have them.
struct ZipArchive {
    private struct Entry {
        var start: Int, packed: Int, size: Int, method: UInt64
    }

    private let bytes: [UInt8]
    private let name: String
    private var entries: [String: Entry] = [:]
    /// The entries' names, in the order of the archive's list.
    private(set) var names: [String] = []
    /// How many bytes have been unpacked, all entries together: what may be is limited, whatever sizes the archive tells.
    private static let limit = 4 << 30

    /// Reads the list of entries.
    ///
    /// - Throws: `TensorError` where the file is no zip file, damaged, or encrypted.
    init(_ bytes: [UInt8], name: String) throws {
        (self.bytes, self.name) = (bytes, name)
        func damaged(_ what: String) -> TensorError { TensorError(.value, "\(name) is damaged: \(what)") }
        // The end record is searched from the back; a comment of up to 65535 bytes may follow it.
        let signature: [UInt8] = [0x50, 0x4b, 5, 6]
        guard bytes.count >= 22 else { throw TensorError(.value, "\(name) is no zip file") }
        var end = bytes.count - 22
        let least = max(0, end - 65535)
        while end >= least, Array(bytes[end..<end + 4]) != signature { end -= 1 }
        guard end >= least else { throw TensorError(.value, "\(name) is no zip file, or its end is missing") }
        var record = ByteReader(bytes[(end + 4)...], name: name)
        _ = try record.take(6)
        var count = Int(try record.little(2))
        _ = try record.take(4)
        var start = Int(try record.little(4))
        if count == 0xffff || start == 0xffff_ffff, end >= 20, Array(bytes[end - 20..<end - 16]) == [0x50, 0x4b, 6, 7] {
            var locator = ByteReader(bytes[(end - 12)...], name: name)
            let place = try locator.little(8)
            guard place <= UInt64(bytes.count - 22) else { throw damaged("its end record lies outside") }
            var wide = ByteReader(bytes[Int(place)...], name: name)
            _ = try wide.take(32)
            count = Int(clamping: try wide.little(8))
            _ = try wide.take(8)
            start = Int(clamping: try wide.little(8))
        }
        guard start >= 0, start <= end, count <= (end - start) / 46 else { throw damaged("its list of entries lies outside") }
        var list = ByteReader(bytes[start..<end], name: name)
        for _ in 0..<count {
            guard try list.little(4) == 0x0201_4b50 else { throw damaged("its list of entries makes no sense") }
            _ = try list.take(4)
            let flags = try list.little(2)
            let method = try list.little(2)
            _ = try list.take(8)
            var packed = try list.little(4)
            var size = try list.little(4)
            let (nameLength, extraLength, commentLength) = (Int(try list.little(2)), Int(try list.little(2)), Int(try list.little(2)))
            _ = try list.take(8)
            var offset = try list.little(4)
            guard let entry = String(validating: try list.take(nameLength), as: UTF8.self) else { throw damaged("an entry's name is no UTF-8") }
            var extra = ByteReader(try list.take(extraLength), name: name)
            while extra.left >= 4 {
                let tag = try extra.little(2)
                var field = ByteReader(try extra.take(Int(extra.little(2))), name: name)
                guard tag == 1 else { continue }
                if size == 0xffff_ffff { size = try field.little(8) }
                if packed == 0xffff_ffff { packed = try field.little(8) }
                if offset == 0xffff_ffff { offset = try field.little(8) }
            }
            _ = try list.take(commentLength)
            guard flags & 1 == 0 else { throw damaged("it is encrypted") }
            guard offset <= UInt64(start), packed <= UInt64(bytes.count), size <= UInt64(Self.limit) else { throw damaged("\(entry) lies outside") }
            var local = ByteReader(bytes[Int(offset)...], name: name)
            guard try local.little(4) == 0x0403_4b50 else { throw damaged("\(entry) does not begin where it should") }
            _ = try local.take(22)
            let skip = Int(try local.little(2)) + Int(try local.little(2))
            _ = try local.take(skip)
            guard local.left >= Int(packed) else { throw damaged("\(entry) ends early") }
            guard entries.updateValue(Entry(start: local.position, packed: Int(packed), size: Int(size), method: method), forKey: entry) == nil
            else { throw damaged("it has two entries called \(entry)") }
            names.append(entry)
        }
    }

    /// The bytes of an entry, unpacked; `nil` if there is none.
    func entry(_ entryName: String) throws -> ArraySlice<UInt8>? {
        guard let entry = entries[entryName] else { return nil }
        let packed = bytes[entry.start..<entry.start + entry.packed]
        switch entry.method {
        case 0 where entry.packed == entry.size: return packed
        case 8:
            let result = try Deflate.unpack(packed, .raw, limit: entry.size, name: "\(entryName) in \(name)")
            guard result.count == entry.size else { throw TensorError(.value, "\(name) is damaged: \(entryName) has not the size it tells") }
            return result[...]
        default: throw TensorError(.value, "\(name) is damaged: \(entryName) is packed by method \(entry.method), which is unknown")
        }
    }

    /// A zip file of entries that are stored as they are.
    static func write(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        var result: [UInt8] = []
        var list: [UInt8] = []
        func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        for (name, bytes) in entries {
            guard bytes.count < 0xffff_ffff, result.count < 0xffff_ffff, name.utf8.count < 0xffff else {
                throw TensorError(.limit, "\(name) is too large for a zip file", remedy: "Save as .safetensors instead.")
            }
            let check = bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
            // Version, flags (names in UTF-8), method, a date: 1 January 1980.
            let common = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(33, 2) + number(check, 4) + number(bytes.count, 4)
                + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
            list += [0x50, 0x4b, 1, 2] + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
                + number(result.count, 4) + Array(name.utf8)
            result += [0x50, 0x4b, 3, 4] + common + Array(name.utf8) + bytes
        }
        let start = result.count
        result += list + [0x50, 0x4b, 5, 6] + number(0, 4) + number(entries.count, 2) + number(entries.count, 2) + number(list.count, 4)
        return result + number(start, 4) + number(0, 2)
    }
}
