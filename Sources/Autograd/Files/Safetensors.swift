/// The file format of Hugging Face: a header in JSON that says where each tensor lies, then their elements.
enum Safetensors {
    /// The most bytes a header may have, as the format's own reader has it.
    private static let headerLimit = 100_000_000
    /// The types by their names there, in the order in which the format's own writer lays out tensors.
    private static let names: [(String, DType)] = [
        ("I64", .int64), ("F64", .float64), ("F32", .float32), ("I32", .int32), ("U8", .uint8), ("BOOL", .bool),
    ]

    /// Reads all tensors.
    ///
    /// - Throws: `TensorError` for a header that makes no sense, or tensors that overlap, leave holes or lie outside the file.
    static func read(_ bytes: ArraySlice<UInt8>, name: String) throws -> StateDict {
        var reader = ByteReader(bytes, name: name)
        let length = try reader.little(8)
        guard length <= headerLimit else { throw TensorError(.value, "\(name) is no safetensors file: its header would have \(length) bytes") }
        guard case .map(let entries) = try JSON.parse(reader.take(Int(length)), name: name) else {
            throw TensorError(.value, "\(name) is damaged: its header is no JSON object")
        }
        let data = try reader.take(reader.left)
        var tensors: [(name: String, value: Tensor)] = []
        var places: [(begin: Int, end: Int)] = []
        var seen: Set<String> = []
        for (key, value) in entries where key != "__metadata__" {
            guard seen.insert(key).inserted else { throw TensorError(.value, "\(name) is damaged: it has two tensors called \(key)") }
            let (dtype, shape, begin, end) = try entry(value, key, name)
            guard 0 <= begin, begin <= end, end <= data.count else {
                throw TensorError(.value, "\(name) is damaged: \(key) lies outside the file")
            }
            let part = data[data.startIndex + begin..<data.startIndex + end]
            tensors.append((key, try Checked.tensor(bytes: part, shape: shape, dtype: dtype, name: "\(key) in \(name)")))
            places.append((begin, end))
        }
        var position = 0
        for place in places.sorted(by: { ($0.begin, $0.end) < ($1.begin, $1.end) }) {
            guard place.begin == position else {
                throw TensorError(.value, "\(name) is damaged: its tensors \(place.begin < position ? "overlap" : "leave a hole") at byte \(position)")
            }
            position = place.end
        }
        guard position == data.count else { throw TensorError(.value, "\(name) is damaged: there are bytes after the last tensor") }
        return StateDict(tensors)
    }

    private static func entry(_ value: JSON, _ key: String, _ name: String) throws -> (DType, [Int], Int, Int) {
        var dtype: DType?
        var shape: [Int]?
        var offsets: [Int]?
        func numbers(_ value: JSON) -> [Int]? {
            guard case .list(let items) = value else { return nil }
            let numbers = items.compactMap { if case .number(let number) = $0 { number } else { nil } }
            return numbers.count == items.count ? numbers : nil
        }
        if case .map(let fields) = value {
            for (field, value) in fields {
                switch field {
                case "dtype":
                    guard case .text(let text) = value else { break }
                    guard let known = names.first(where: { $0.0 == text }) else {
                        throw TensorError(
                            .value, "\(key) in \(name) has the dtype \(text), which this engine does not have",
                            remedy: "Convert it in PyTorch first: tensor.float().")
                    }
                    dtype = known.1
                case "shape": shape = numbers(value)
                case "data_offsets": offsets = numbers(value)
                default: break
                }
            }
        }
        guard let dtype, let shape, let offsets, offsets.count == 2, shape.allSatisfy({ $0 >= 0 }) else {
            throw TensorError(.value, "\(name) is damaged: what its header says of \(key) makes no sense")
        }
        return (dtype, shape, offsets[0], offsets[1])
    }

    /// Writes all tensors: those with larger elements first, as the format's own writer does, so that all are aligned.
    static func write(_ state: StateDict) throws -> [UInt8] {
        func rank(_ tensor: Tensor) -> Int { names.firstIndex { $0.1 == tensor.dtype } ?? names.count }
        let order = state.sorted { (rank($0.value), $0.name) < (rank($1.value), $1.name) }
        var header = "{"
        var data: [UInt8] = []
        for (name, tensor) in order {
            let bytes = try Checked.bytes(of: tensor)
            guard let dtype = names.first(where: { $0.1 == tensor.dtype })?.0 else { continue }
            let shape = tensor.shape.map(String.init).joined(separator: ",")
            header += (header == "{" ? "" : ",")
                + "\(JSON.quoted(name)):{\"dtype\":\"\(dtype)\",\"shape\":[\(shape)],\"data_offsets\":[\(data.count),\(data.count + bytes.count)]}"
            data += bytes
        }
        header += "}"
        header += String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
        let length = UInt64(header.utf8.count)
        return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * UInt64($0))) } + Array(header.utf8) + data
    }
}
