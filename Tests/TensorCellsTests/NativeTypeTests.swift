import SwiftCells
import TensorCells
import Testing

struct NativeTypeTests {
    /// As a compiled program prints it.
    @Test func typesOfLayersNoCellNames() {
        let outcome = TensorSession(seed: 0).run(CellSource("for part in resnet18(weights: .none).children().prefix(3) { print(type(of: part)) }"))
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output == "Conv2d\nBatchNorm2d\nReLU\n")
    }
}
