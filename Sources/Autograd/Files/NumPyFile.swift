/// The file format of NumPy's arrays: a description as a Python dictionary, then the elements.
enum NumPyFile {
    private static let types: [(String, DType)] = [
        ("<f4", .float32), ("<f8", .float64), ("<i8", .int64), ("<i4", .int32), ("|u1", .uint8), ("|b1", .bool),
    ]

    /// Reads an array.
    ///
    /// - Throws: `TensorError` for damaged files and for arrays of Python objects, which are never made.
    static func read(_ bytes: ArraySlice<UInt8>, name: String) throws -> Tensor {
        var reader = ByteReader(bytes, name: name)
        guard try Array(reader.take(6)) == [0x93] + Array("NUMPY".utf8) else { throw TensorError(.value, "\(name) is no NumPy file") }
        let major = try reader.little(1)
        _ = try reader.little(1)
        guard (1...3).contains(major) else { throw TensorError(.value, "\(name) has version \(major) of the NumPy format, which is unknown") }
        let length = Int(try reader.little(major == 1 ? 2 : 4))
        guard length <= 1 << 20 else { throw TensorError(.value, "\(name) is damaged: its header would have \(length) bytes") }
        let header = String(decoding: try reader.take(length), as: UTF8.self)
        guard let descr = field("descr", header), let order = field("fortran_order", header), let sizes = field("shape", header) else {
            throw TensorError(.value, "\(name) is damaged: its header makes no sense", facts: ["It is \(header.prefix(200))."])
        }
        let type = descr.filter { $0 != "'" && $0 != "\"" }
        guard let dtype = types.first(where: { $0.0 == type })?.1 else {
            throw TensorError(
                .value, "\(name) has elements of type \(type.prefix(60)), which this engine does not have",
                remedy: type.contains("O")
                    ? "Arrays of Python objects can run any code when read, so they are refused." : "Convert it in NumPy first: array.astype(\"float32\").")
        }
        let parts = sizes.dropFirst().dropLast().split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        let shape = parts.compactMap { Int($0) }
        guard shape.count == parts.count, sizes.hasPrefix("("), sizes.hasSuffix(")"), order == "True" || order == "False" else {
            throw TensorError(.value, "\(name) is damaged: its shape makes no sense")
        }
        let elements = try reader.take(reader.left)
        guard order == "True", shape.count > 1 else { return try Checked.tensor(bytes: elements, shape: shape, dtype: dtype, name: name) }
        let turned = try Checked.tensor(bytes: elements, shape: shape.reversed(), dtype: dtype, name: name)
        return try Checked.contiguous(Checked.permute(turned, Array(shape.indices.reversed())))
    }

    /// The text of a field of the dictionary: a string, a word, or a tuple of numbers.
    private static func field(_ key: String, _ header: String) -> String? {
        guard let range = header.firstRange(of: "'\(key)':") else { return nil }
        let rest = header[range.upperBound...].drop { $0 == " " }
        guard let first = rest.first else { return nil }
        if first == "(" { return rest.firstIndex(of: ")").map { String(rest[...$0]) } }
        if first == "'" { return rest.dropFirst().firstIndex(of: "'").map { String(rest[...$0]) } }
        if first == "[" { return rest.firstIndex(of: "]").map { String(rest[...$0]) } }
        return String(rest.prefix { $0.isLetter })
    }

    /// Writes an array in version 1 of the format, as NumPy does.
    static func write(_ x: Tensor) throws -> [UInt8] {
        guard let type = types.first(where: { $0.1 == x.dtype })?.0 else { throw TensorError(.value, "\(x.dtype) has no NumPy type") }
        var header = "{'descr': '\(type)', 'fortran_order': False, 'shape': "
        header += (x.shape.count == 1 ? "(\(x.shape[0]),)" : "(" + x.shape.map(String.init).joined(separator: ", ") + ")") + ", }"
        let rest = (10 + header.utf8.count + 1) % 64
        header += String(repeating: " ", count: rest == 0 ? 0 : 64 - rest) + "\n"
        let length = header.utf8.count
        return try [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 255), UInt8(length >> 8)] + Array(header.utf8) + Checked.bytes(of: x)
    }
}
