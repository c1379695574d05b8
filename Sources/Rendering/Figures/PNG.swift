import Foundation

/// Pictures as PNG files (W3C, "Portable Network Graphics", third edition), not compressed: the pictures of lessons are small.
enum PNG {
    /// - Parameters:
    ///   - channels: 1 for grey, 3 for red, green and blue.
    ///   - pixels: row by row, the channels of a pixel together: `width * height * channels` bytes.
    static func data(width: Int, height: Int, channels: Int, pixels: [UInt8]) -> Data {
        var header: [UInt8] = []
        append(UInt32(clamping: width), to: &header)
        append(UInt32(clamping: height), to: &header)
        header += [8, channels == 1 ? 0 : 2, 0, 0, 0]
        var lines: [UInt8] = []
        lines.reserveCapacity(pixels.count + height)
        for row in 0..<height {
            lines.append(0)  // no filter
            lines += pixels[(row * width * channels)..<((row + 1) * width * channels)]
        }
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        appendChunk("IHDR", header, to: &file)
        appendChunk("IDAT", stored(lines), to: &file)
        appendChunk("IEND", [], to: &file)
        return Data(file)
    }

    /// The bytes as a zlib stream (RFC 1950) of stored blocks (RFC 1951, 3.2.4).
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let longest = 65_535
        var stream: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + longest, bytes.count)
            let length = UInt16(end - start)
            stream.append(end == bytes.count ? 1 : 0)
            for value in [length, ~length] { stream += [UInt8(value & 0xFF), UInt8(value >> 8)] }
            stream += bytes[start..<end]
            start = end
        } while start < bytes.count
        var a: UInt32 = 1
        var b: UInt32 = 0
        for byte in bytes {
            a = (a + UInt32(byte)) % 65_521
            b = (b + a) % 65_521
        }
        append(b << 16 | a, to: &stream)
        return stream
    }

    private static func appendChunk(_ type: StaticString, _ content: [UInt8], to file: inout [UInt8]) {
        append(UInt32(clamping: content.count), to: &file)
        let body = Array("\(type)".utf8) + content
        file += body
        append(checksum(body), to: &file)
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }

    /// CRC-32, as annex D of the specification computes it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { crc, byte in table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}
