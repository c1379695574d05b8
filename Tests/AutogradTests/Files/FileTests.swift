import Foundation
import Testing

@testable import Autograd

/// Files that PyTorch, safetensors and NumPy wrote, our own read back, and damaged and hostile ones.
@Suite struct FileTests {
    struct Entry: Decodable { var shape: [Int], elements: [Double] }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/files")

    private func path(_ name: String) -> String { Self.folder.appending(path: name).path }

    private func temporary(_ name: String) -> String {
        FileManager.default.temporaryDirectory.appending(path: "gradual-\(UUID().uuidString)-\(name)").path
    }

    private func expectState(_ state: StateDict, _ what: Comment) throws {
        let wanted = try JSONDecoder().decode([String: Entry].self, from: Data(contentsOf: Self.folder.appending(path: "state.json")))
        #expect(Set(state.keys) == Set(wanted.keys), what)
        for (name, value) in state {
            let entry = try #require(wanted[name])
            #expect(value.shape == entry.shape && value.scalars == entry.elements, "\(name) in \(what)")
        }
        #expect(state["b"]?.dtype == .int64 && state["c"]?.dtype == .bool && state["d"]?.dtype == .float64 && state["e"]?.dtype == .int32, what)
    }

    @Test(arguments: ["state.pt", "state.safetensors", "plain.npz", "packed.npz"])
    func filesOfOthersAreRead(name: String) throws { try expectState(Checked.load(path(name)), "\(name)") }

    @Test(arguments: ["own.safetensors", "own.npz"])
    func ownFilesAreReadBack(name: String) throws {
        let file = temporary(name)
        defer { try? FileManager.default.removeItem(atPath: file) }
        try Checked.save(Checked.load(path("state.pt")), file)
        try expectState(Checked.load(file), "\(name)")
    }

    @Test func arraysAreWrittenAsNumPyDoes() throws {
        let array = try Checked.load(path("array.npy"))[0].value
        #expect(array.scalars == (try Checked.load(path("turned.npy"))[0].value.scalars))
        #expect(try NumPyFile.write(array) == Array(Data(contentsOf: Self.folder.appending(path: "array.npy"))))
    }

    @Test func safetensorsAreWrittenAsTheirOwnWriterDoes() throws {
        let file = path("state.safetensors")
        #expect(try Safetensors.write(Checked.load(file)) == Array(Data(contentsOf: URL(filePath: file))))
    }

    @Test func aModuleTakesThePyTorchFile() throws {
        let net = Sequential(Linear(2, 3), BatchNorm1d(3))
        try Checked.loadStateDict(Checked.load(path("net.pth")), into: net)
        #expect(net.stateDict().keys.count == 7)
    }

    @Test func whatCouldRunCodeIsRefused() throws {
        #expect { try Checked.load(path("module.pt")) } throws: { "\($0)".contains("more than a state_dict") }
        #expect { try Checked.load(path("objects.npy")) } throws: { "\($0)".contains("refused") }
        // cos system (S'x' tR. : an instruction to run a command.
        let pickle = Array("cposix\nsystem\n(X".utf8) + [1, 0, 0, 0, 0x78, 0x74, 0x52, 0x2e]
        let archive = try ZipArchive.write([("a/data.pkl", pickle)])
        #expect { try PyTorchFile.read(archive, name: "x.pt") } throws: { "\($0)".contains("posix.system") }
        // INST, OBJ, EXT1 and the empty pickle
        for opcode: UInt8 in [0x69, 0x6f, 0x82, 0x93, 0x50] {
            #expect(throws: TensorError.self) { try PyTorchFile.read(ZipArchive.write([("a/data.pkl", [0x80, 2, opcode])]), name: "x.pt") }
        }
        #expect(throws: TensorError.self) { try PyTorchFile.read(ZipArchive.write([("a/data.pkl", [])]), name: "x.pt") }
    }

    @Test(arguments: ["state.pt", "state.safetensors", "packed.npz", "array.npy"])
    func damagedFilesThrow(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        let file = temporary("damaged.\(ending)")
        defer { try? FileManager.default.removeItem(atPath: file) }
        // Cut short anywhere, or with one byte changed: an error or a result, never a trap.
        var errors = 0
        func attempt(_ bytes: [UInt8]) throws {
            try Data(bytes).write(to: URL(filePath: file))
            do { _ = try Checked.load(file) } catch is TensorError { errors += 1 }
        }
        for length in stride(from: 0, to: bytes.count - 1, by: max(1, bytes.count / 60)) { try attempt(Array(bytes.prefix(length))) }
        #expect(errors >= 50)
        var state: UInt64 = 1
        for _ in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var changed = bytes
            changed[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            try attempt(changed)
        }
    }

    @Test func headersThatLieThrow() {
        func safetensors(_ header: String, _ data: Int) -> [UInt8] {
            (0..<8).map { UInt8(truncatingIfNeeded: header.utf8.count >> (8 * $0)) } + Array(header.utf8) + [UInt8](repeating: 0, count: data)
        }
        let headers = [
            ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", 8),
            ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", 8), ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4),
            ("{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}", 0), ("{\"a\":{\"dtype\":\"BF16\",\"shape\":[1],\"data_offsets\":[0,2]}}", 2),
            ("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,4]}}", 4), (String(repeating: "[", count: 100_000), 0), ("{}", 4),
        ]
        for (header, data) in headers {
            #expect(throws: TensorError.self, "\(header.prefix(60))") { try Safetensors.read(safetensors(header, data)[...], name: "x") }
        }
    }
}
