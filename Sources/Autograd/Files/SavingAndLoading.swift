extension Checked {
    /// The core of ``Autograd/load(_:)``.
    package static func load(_ path: String) throws -> StateDict {
        let bytes = try FileBytes.read(path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        switch kind(of: path) {
        case "safetensors": return try Safetensors.read(bytes[...], name: name)
        case "npy": return StateDict([(name: "", value: try NumPyFile.read(bytes[...], name: name))])
        case "npz":
            let archive = try ZipArchive(bytes, name: name)
            var state = StateDict()
            for entry in archive.names where entry.hasSuffix(".npy") {
                if let data = try archive.entry(entry) { state[String(entry.dropLast(4))] = try NumPyFile.read(data, name: "\(entry) in \(name)") }
            }
            return state
        case "pt", "pth": return try PyTorchFile.read(bytes, name: name)
        case let kind: throw unknown(kind, path)
        }
    }

    /// The core of ``Autograd/save(_:_:)-(StateDict,_)``.
    package static func save(_ state: StateDict, _ path: String) throws {
        switch kind(of: path) {
        case "safetensors": try FileBytes.write(Safetensors.write(state), to: path)
        case "npz": try FileBytes.write(ZipArchive.write(state.map { ($0.name + ".npy", try NumPyFile.write($0.value)) }), to: path)
        case "npy":
            guard state.count == 1, let only = state.first else {
                throw TensorError(.value, "a .npy file holds one tensor, not \(state.count)", remedy: "Use .npz or .safetensors.")
            }
            try FileBytes.write(NumPyFile.write(only.value), to: path)
        case "pt", "pth":
            throw TensorError(.value, "PyTorch's own files are read, not written", remedy: "Save as .safetensors, which PyTorch users read too.")
        case let kind: throw unknown(kind, path)
        }
    }

    private static func kind(of path: String) -> String {
        guard let file = path.split(separator: "/").last, let dot = file.lastIndex(of: ".") else { return "" }
        return file[file.index(after: dot)...].lowercased()
    }

    private static func unknown(_ kind: String, _ path: String) -> TensorError {
        TensorError(.value, "\(path) has no ending that tells its format", remedy: "Known are .safetensors, .npy, .npz and, for reading, .pt and .pth.")
    }
}

/// Writes tensors to a file; its ending tells the format: `.safetensors`, `.npz`, or `.npy` for one tensor. Traps where that fails.
public func save(_ state: StateDict, _ path: String) { trapping { try Checked.save(state, path) } }

/// Writes one tensor to a file, `.npy` or another format of ``save(_:_:)-(StateDict,_)``. Traps where that fails.
public func save(_ tensor: Tensor, _ path: String) { trapping { try Checked.save(StateDict([(name: "tensor", value: tensor)]), path) } }

/// Reads the tensors of a file: `.safetensors`, `.npz`, `.npy`, or a state_dict that PyTorch saved as `.pt` or `.pth`.
///
/// Nothing of a file is ever executed. Traps where it is missing, damaged, or holds more than tensors.
/// - Returns: The tensors by name; the one of a `.npy` file has the empty name.
public func load(_ path: String) -> StateDict { trapping { try Checked.load(path) } }
