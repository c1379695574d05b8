import Glibc

/// Whole files as bytes, from wherever the engine's state has its files.
enum FileBytes {
    /// Reads a file.
    static func read(_ path: String) throws -> [UInt8] { try EngineState.current.files.read(path) }

    /// Replaces a file by these bytes, or makes it.
    static func write(_ bytes: [UInt8], to path: String) throws { try EngineState.current.files.write(bytes, to: path) }

    /// Whether there is something at a path.
    static func exists(_ path: String) -> Bool { EngineState.current.files.exists(path) }
}

/// The files of the disk.
package struct DiskFiles: FileStore {
    /// The most bytes that are read of a file.
    private let limit: Int

    /// The files of up to so many bytes.
    package init(limit: Int = 4 << 30) { self.limit = limit }

    package func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw TensorError(.value, "cannot read \(path): \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var result: [UInt8] = []
        var information = stat()
        if fstat(fileno(file), &information) == 0 {
            guard information.st_mode & S_IFMT == S_IFREG else { throw TensorError(.value, "cannot read \(path): it is no file") }
            guard Int(information.st_size) <= limit else { throw TensorError(.limit, "\(path) has more than \(limit) bytes") }
            result.reserveCapacity(Int(information.st_size))
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            result.append(contentsOf: chunk.prefix(count))
            guard result.count <= limit else { throw TensorError(.limit, "\(path) has more than \(limit) bytes") }
        }
        guard ferror(file) == 0 else { throw TensorError(.value, "cannot read \(path): \(String(cString: strerror(errno)))") }
        return result
    }

    /// Writes a file beside its place and moves it there, so that no half a file is left behind. A symbolic link gives way to the file; what is
    /// no file, such as a device, is written to and stays what it is.
    package func write(_ bytes: [UInt8], to path: String) throws {
        var information = stat()
        let isFile = stat(path, &information) != 0 || information.st_mode & S_IFMT == S_IFREG
        let draft = isFile ? path + ".\(getpid()).part" : path
        guard let file = fopen(draft, "wb") else {
            throw TensorError(.value, "cannot write \(path): \(String(cString: strerror(errno)))")
        }
        let written = bytes.withUnsafeBufferPointer { fwrite($0.baseAddress, 1, $0.count, file) }
        let closed = fclose(file)
        guard written == bytes.count, closed == 0, !isFile || rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            if isFile { unlink(draft) }
            throw TensorError(.value, "cannot write \(path): \(reason)")
        }
    }

    package func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

/// A walk over bytes from the front that never goes beyond their end.
struct ByteReader {
    let bytes: ArraySlice<UInt8>
    let name: String
    private(set) var position: Int

    init(_ bytes: ArraySlice<UInt8>, name: String) {
        (self.bytes, self.name, position) = (bytes, name, bytes.startIndex)
    }

    var left: Int { bytes.endIndex - position }

    /// The next bytes.
    mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        guard count >= 0, count <= left else { throw TensorError(.value, "\(name) is damaged: it ends early") }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// The next unsigned number of up to 8 bytes, the lowest byte first.
    mutating func little(_ count: Int) throws -> UInt64 { try take(count).reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    /// The next unsigned number of up to 8 bytes, the highest byte first.
    mutating func big(_ count: Int) throws -> UInt64 { try take(count).reduce(0) { $0 << 8 | UInt64($1) } }
}

extension Checked {
    /// A tensor of elements in the processor's own byte order, as all files read here have them.
    static func tensor(bytes: ArraySlice<UInt8>, shape: [Int], dtype: DType, name: String) throws -> Tensor {
        guard shape.allSatisfy({ $0 >= 0 }), let count = Shape.count(shape), count <= bytes.count / dtype.size || count == 0,
            count * dtype.size == bytes.count
        else {
            throw TensorError(
                .value, "\(name) is damaged: \(bytes.count) bytes are not the elements of a \(dtype) tensor of shape \(shape)")
        }
        let result = try Tensor.uninitialized(shape, dtype)
        try EngineState.current.charge(work: count)
        bytes.withUnsafeBytes { source in
            if let base = source.baseAddress, source.count > 0 { result.rawPointer.copyMemory(from: base, byteCount: source.count) }
        }
        if dtype == .bool {
            // Any other byte would be a truth value that equals none.
            let target = result.rawPointer.assumingMemoryBound(to: UInt8.self)
            for index in 0..<count where target[index] > 1 { target[index] = 1 }
        }
        return result
    }

    /// The elements of a tensor in row-major order, in the processor's own byte order.
    static func bytes(of x: Tensor) throws -> [UInt8] {
        let source = try Copying.contiguous(x.alias())
        return Array(UnsafeRawBufferPointer(start: source.rawPointer, count: source.numel * source.dtype.size))
    }
}
