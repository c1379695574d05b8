/// The files that `torch.save` writes: a zip file with a pickle, and the elements of each tensor beside it.
enum PyTorchFile {
    /// Reads a state_dict.
    ///
    /// - Throws: `TensorError` for damaged files, for whole modules, and for anything that is no state_dict.
    static func read(_ bytes: [UInt8], name: String) throws -> StateDict {
        if bytes.count > 2, bytes[0] == 0x80, bytes[1] <= 5 {
            throw TensorError(
                .value, "\(name) is in the format of PyTorch before 1.6, which is not read",
                remedy: "Load it in PyTorch and save it again: torch.save(torch.load(path), path).")
        }
        let archive = try ZipArchive(bytes, name: name)
        guard let pickleName = archive.names.first(where: { $0.hasSuffix("/data.pkl") && $0.split(separator: "/").count == 2 }),
            let pickle = try archive.entry(pickleName)
        else { throw TensorError(.value, "\(name) is no file that torch.save wrote: it has no data.pkl") }
        let root = pickleName.dropLast("data.pkl".count)
        if let order = try archive.entry(root + "byteorder"), String(decoding: order, as: UTF8.self) != "little" {
            throw TensorError(.value, "\(name) was written by a big-endian processor, which is not read")
        }
        var storages: [String: Tensor] = [:]
        let value = try Unpickler.read(pickle, name: name) { dtype, key, count, offset, sizes, strides in
            let storage: Tensor
            if let known = storages[key], known.dtype == dtype {
                storage = known
            } else {
                guard let bytes = try archive.entry(root + "data/" + key) else { throw TensorError(.value, "\(name) is damaged: it lacks data/\(key)") }
                storage = try Checked.tensor(bytes: bytes, shape: [count], dtype: dtype, name: "data/\(key) in \(name)")
                storages[key] = storage
            }
            // The last element that the sizes and strides reach must lie within the storage.
            var last = offset
            for (size, stride) in zip(sizes, strides) {
                let (step, overflow) = Swift.max(size - 1, 0).multipliedReportingOverflow(by: stride)
                let (sum, overflowed) = last.addingReportingOverflow(step)
                guard size >= 0, stride >= 0, !overflow, !overflowed else { throw TensorError(.value, "\(name) is damaged: a tensor's shape makes no sense") }
                last = sum
            }
            guard offset >= 0, sizes.contains(0) || last < storage.numel, let count = Shape.count(sizes), count <= Swift.max(storage.numel, 1) * 64 else {
                throw TensorError(.value, "\(name) is damaged: a tensor lies outside its storage")
            }
            if sizes.contains(0) { return try Checked.zeros(sizes, dtype: dtype) }
            return try Checked.clone(storage.alias(shape: sizes, strides: strides, offset: offset))
        }
        guard case .container(let dictionary) = value, dictionary.isDictionary else {
            if case .tensor(let tensor) = value { return StateDict([(name: "", value: tensor)]) }
            throw TensorError(.value, "\(name) has no state_dict", remedy: "Save net.state_dict() in PyTorch.")
        }
        var entries: [(name: String, value: Tensor)] = []
        for index in stride(from: 0, to: dictionary.values.count - 1, by: 2) {
            guard case .text(let key) = dictionary.values[index], case .tensor(let tensor) = dictionary.values[index + 1] else {
                throw TensorError(
                    .value, "\(name) is no state_dict: it has something else than tensors by name",
                    remedy: "Where it holds a state_dict among other things, save that alone: torch.save(d[\"model\"], path).")
            }
            entries.append((key, tensor))
        }
        return StateDict(entries)
    }
}
