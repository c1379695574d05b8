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

    /// Also of classes that no program can name.
    @Test func typesOfWhatTheEngineKeepsToItself() {
        let outcome = TensorSession(seed: 0).run(
            CellSource(
                """
                class Net: Module {
                    let steps: [String: Module] = ["a": ReLU()]
                    let weights = [Parameter(Tensor.ones(2))]
                }
                for part in Net().children() { print(type(of: part), part is ModuleList, type(of: part) == type(of: part)) }
                let x = Tensor.ones(2, requiresGrad: true)
                print(type(of: x.sum().gradFn!), type(of: (x * 2).gradFn!), type(of: x.sum().gradFn))
                """))
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output == "ModuleDictionary false true\nParameterList false true\nUnaryNode ScalingNode Optional<GradientFunction>\n")
    }
}
