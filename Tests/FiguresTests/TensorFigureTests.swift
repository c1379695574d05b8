import Autograd
import Testing

@testable import Figures

@Suite struct TensorFigureTests {
    @Test func shapesAreChecked() throws {
        let matrix = Tensor([[1.0, 2.0], [3.0, 4.0]])
        #expect(try Heatmap(matrix).summary == "[heatmap: 2 x 2, 1 to 4]")
        #expect(try Histogram(matrix, bins: 2).counts == [2, 2])
        #expect(throws: FigureError("plot: y has shape [2, 2]; one dimension is drawn, so pick a row or flatten it")) { try Plot(y: matrix) }
        #expect(throws: FigureError.self) { try Heatmap(Tensor([1.0])) }
        #expect(try ImageGrid(matrix).pictures[0].pixels == [0, 85, 170, 255])
        let points = try Plot(.scatter, x: Tensor([0.0, 1, 2]), y: Tensor([0.0, 1, 2]), groups: Tensor([1, 0, 1]))
        #expect(points.series.map(\.name) == ["0", "1"])
        #expect(points.series.map(\.x.values) == [[1], [0, 2]])
    }

    /// The numbers are those of the lesson: f = (x + y) * z with x = -3, y = 5, z = -2.
    @Test func graphsHaveValuesAndGradients() throws {
        let x = Tensor(-3.0, requiresGrad: true), y = Tensor(5.0, requiresGrad: true), z = Tensor(-2.0, requiresGrad: true)
        let q = x + y
        let f = q * z
        let graph = try ComputationGraph(of: f, tensors: [x, y, z, q], names: ["x", "y", "z", "q"], title: "f")
        #expect(graph.summary == "[graph: f, 2 operations, 3 leaves]")
        let byName = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.name, $0) })
        #expect(byName["x"]?.value == "-3" && byName["x"]?.gradient == "-2")
        #expect(byName["z"]?.value == "-2" && byName["z"]?.gradient == "2")
        #expect(byName["q"]?.value == "2" && byName["q"]?.gradient == "-2" && byName["q"]?.operation == "Add")
        #expect(byName["f"]?.value == "-4" && byName["f"]?.gradient == "1" && byName["f"]?.operation == "Mul")
        // Looking has changed nothing, and after backward() the leaves' gradients are still known.
        #expect(x.grad == nil)
        f.backward()
        #expect(x.grad?.item() == -2)
        let after = try ComputationGraph(of: f, tensors: [x], names: ["x"])
        #expect(after.nodes.first { $0.name == "x" }?.gradient == "-2")
        #expect(after.nodes.first { $0.operation == "Add" }?.gradient == nil)
    }

    @Test func graphsOfNothingAndOfTooMuchAreRefused() throws {
        #expect(throws: FigureError.self) { try ComputationGraph(of: Tensor(1.0)) }
        var sum = Tensor(1.0, requiresGrad: true)
        for _ in 0..<2_100 { sum = sum + 1 }
        #expect(throws: FigureError.self) { try ComputationGraph(of: sum) }
    }

    @Test func hooksAreNotCalledByLooking() throws {
        let x = Tensor(2.0, requiresGrad: true)
        let y = x * x
        let counter = Counter()
        y.registerHook { _ in
            counter.count += 1
            return nil
        }
        #expect(try ComputationGraph(of: y).nodes.count == 2)
        #expect(counter.count == 0)
    }

    private final class Counter { var count = 0 }
}
