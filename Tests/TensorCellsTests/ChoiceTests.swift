import Autograd
import Testing

@testable import TensorCells

/// The engine's enums as cells know them.
struct ChoiceTests {
    private func expectNames<T: CellChoice>(_ type: T.Type, _ count: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(type.cellName == "\(type)", sourceLocation: sourceLocation)
        #expect(type.choices.count == count, sourceLocation: sourceLocation)
        for (name, value) in type.choices { #expect(name == "\(value)", sourceLocation: sourceLocation) }
    }

    @Test func namesAreThoseOfTheCases() {
        expectNames(Reduction.self, 4)
        expectNames(Approximation.self, 2)
        expectNames(Interpolation.self, 2)
        expectNames(Nonlinearity.self, 2)
        expectNames(FanMode.self, 2)
        expectNames(InitNonlinearity.self, 4)
        expectNames(PlateauMode.self, 2)
        expectNames(AnnealStrategy.self, 2)
        expectNames(Device.self, 3)
    }
}
