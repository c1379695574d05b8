#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whole byte sequences through descriptors, whatever the system cuts them into.
package enum DescriptorBytes {
    /// Writes all bytes; false where the reader is gone or the disk is full.
    @discardableResult
    package static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                #if canImport(Glibc)
                    let count = Glibc.write(descriptor, part.baseAddress, part.count)
                #else
                    let count = Darwin.write(descriptor, part.baseAddress, part.count)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    /// Reads to the end.
    package static func readAll(from descriptor: CInt) -> [UInt8] {
        var result: [UInt8] = []
        while true {
            let count = read(from: descriptor, appendingTo: &result)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return result }
        }
    }

    /// Reads once: what is there by now, as far as it fits into a chunk.
    ///
    /// - Returns: How many bytes were read; zero at the end, negative for an error, which `errno` tells.
    package static func read(from descriptor: CInt, appendingTo bytes: inout [UInt8]) -> Int {
        // On the stack, and not cleared first: a line is mostly much shorter.
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 1) { chunk in
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
            #else
                let count = Darwin.read(descriptor, chunk.baseAddress, chunk.count)
            #endif
            if count > 0 { bytes.append(contentsOf: chunk[..<count]) }
            return count
        }
    }
}
