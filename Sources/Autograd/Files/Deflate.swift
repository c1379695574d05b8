import CZlib

/// Unpacking of compressed data by the system's zlib.
enum Deflate {
    /// How the compressed data is wrapped.
    enum Form: Int32 {
        /// A bare stream, as in zip files.
        case raw = -15
        /// With zlib's header.
        case zlib = 15
        /// With gzip's header.
        case gzip = 31
    }

    /// Unpacks data.
    ///
    /// - Parameters:
    ///   - data: The compressed bytes.
    ///   - form: How they are wrapped.
    ///   - limit: The most bytes that may come out: a few bytes can unpack to gigabytes.
    ///   - name: What is being read, for messages.
    /// - Throws: `TensorError` where the data is damaged, ends early, or unpacks to more than `limit`.
    static func unpack(_ data: ArraySlice<UInt8>, _ form: Form, limit: Int, name: String) throws -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, form.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw TensorError(.limit, "the system has no memory to unpack \(name)")
        }
        defer { inflateEnd(&stream) }
        var result: [UInt8] = []
        var input = Array(data)
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        let inputCount = input.count
        guard inputCount <= Int(UInt32.max) else { throw TensorError(.limit, "\(name) is too large to unpack") }
        let status: Int32 = try input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(inputCount)
            while true {
                let status = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    return inflate(&stream, Z_NO_FLUSH)
                }
                result.append(contentsOf: chunk.prefix(chunk.count - Int(stream.avail_out)))
                guard result.count <= limit else {
                    throw TensorError(.limit, "\(name) unpacks to more than \(limit) bytes", remedy: "It may be damaged or made to do harm.")
                }
                if status != Z_OK { return status }
            }
        }
        guard status == Z_STREAM_END else {
            throw TensorError(.value, "\(name) is damaged: its compressed data \(status == Z_BUF_ERROR ? "ends early" : "makes no sense")")
        }
        return result
    }
}
