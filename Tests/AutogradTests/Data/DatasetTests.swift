import Foundation
import Testing

@testable import Autograd

/// Digits, MNIST files, and what is said of data that do not fit.
@Suite struct DatasetTests {
    @Test func digitsAreThere() {
        let (train, test) = (Digits(train: true), Digits(train: false))
        #expect(train.count == 1438 && test.count == 359)
        #expect(train.images.shape == [1438, 1, 8, 8] && train.labels.shape == [1438])
        // The first image of the published file shows a 0 and begins with this row.
        #expect(train[0].0[0, 0].scalars.map { Int($0 * 16) } == [0, 0, 5, 13, 9, 1, 0, 0])
        #expect(train[0].1.item() == 0 && train[1].1.item() == 1)
        #expect(Set(test.labels.scalars) == Set((0..<10).map { Double($0) }))
    }

    @Test func aNetLearnsTheDigits() {
        manualSeed(0)
        let train = Digits(train: true), test = Digits(train: false)
        let net = Sequential(
            Conv2d(1, 16, 3, padding: 1), ReLU(), MaxPool2d(2), Conv2d(16, 32, 3, padding: 1), ReLU(), MaxPool2d(2), Flatten(), Linear(128, 10))
        let optimizer = Adam(net.parameters(), lr: 0.005)
        for _ in 0..<8 {
            for (x, y) in DataLoader(train, batchSize: 64, shuffle: true) {
                optimizer.zeroGrad()
                crossEntropy(net(x), y).backward()
                optimizer.step()
            }
        }
        net.eval()
        let right = noGrad { (net(test.images).argmax(dim: 1) .== test.labels).sum().item() }
        #expect(right / Double(test.count) >= 0.97)
    }

    @Test func mnistFilesAreReadPlainAndPacked() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-mnist-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pixels: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 255, 51, 102]
        try Data(pixels).write(to: folder.appending(path: "train-images-idx3-ubyte"))
        // Made by Python: gzip.compress(bytes([0, 0, 8, 1, 0, 0, 0, 2, 7, 9]), mtime=0)
        let labels = try #require(Data(base64Encoded: "H4sIAAAAAAACA2Ng4GBkYGBgYucEAHqCAaMKAAAA")) as Data
        try labels.write(to: folder.appending(path: "train-labels-idx1-ubyte.gz"))
        let data = try MNIST(checking: folder.path)
        #expect(data.images.shape == [2, 1, 1, 2] && data.labels.scalars == [7, 9])
        #expect(data[1].0.scalars.map { Int(($0 * 255).rounded()) } == [51, 102])
        #expect { try MNIST(checking: folder.path, train: false) } throws: { "\($0)".contains("t10k-images-idx3-ubyte") }
        try Data(pixels.dropLast()).write(to: folder.appending(path: "train-images-idx3-ubyte"))
        #expect(throws: TensorError.self) { try MNIST(checking: folder.path) }
    }

    @Test func sizesThatDoNotFitAreRefused() {
        #expect { try TensorDataset(checking: Tensor.zeros(3, 2), Tensor.zeros(2)) } throws: { ($0 as? TensorError)?.message == "Size mismatch between tensors" }
        let data = TensorDataset(Tensor.zeros(3), Tensor.zeros(3))
        #expect(throws: TensorError.self) { try DataLoader(checking: data, batchSize: 0) }
        #expect(throws: TensorError.self) { try Checked.randomSplit(data, [2, 2]) }
    }
}
