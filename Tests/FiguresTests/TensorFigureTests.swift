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

    /// Leaves and results are known by the variables that hold them, parameters by their path in the network.
    @Test func variablesGiveNames() throws {
        let x = Tensor(-3.0, requiresGrad: true), y = Tensor(5.0, requiresGrad: true)
        let q = x + y
        let same = q
        let f = q * 2
        let graph = try ComputationGraph(of: f, title: "f of q", variables: [("x", x), ("q", q), ("same", same), ("text", Counter()), ("f", f)])
        #expect(graph.nodes.map(\.name).sorted() == ["f", "leaf", "q", "x"])
        #expect(graph.nodes.first { $0.name == "q" }?.value == "2")
        // What a caller names explicitly counts more.
        let named = try ComputationGraph(of: f, tensors: [q, y], names: ["sum", "y"], variables: [("x", x), ("q", q)])
        #expect(named.nodes.map(\.name).sorted() == ["Mul", "sum", "x", "y"])
    }

    @Test func modulesAndParametersAreNoted() throws {
        final class Net: Module {
            let fc1 = Linear(2, 3), fc2 = Linear(3, 1)
            override func forward(_ x: Tensor) -> Tensor { fc2(fc1(x).tanh()) }
        }
        let net = Net()
        let graph = try ComputationGraph(of: net(Tensor([[1.0, 2.0]])).sum(), variables: [("net", net)])
        #expect(graph.modules.map(\.name) == ["net", "fc1", "fc2"])
        #expect(graph.modules.map(\.kind) == ["Net", "Linear", "Linear"])
        #expect(graph.modules.map(\.parent) == [nil, 0, 0])
        func module(of name: String) -> Int?? { graph.nodes.first { $0.name == name }.map(\.module) }
        #expect(module(of: "fc1.weight") == .some(1) && module(of: "fc2.bias") == .some(2) && module(of: "Tanh") == .some(0))
        #expect(module(of: "Sum") == .some(nil))

        // The same layer twice: two calls, and its parameters belong to neither of them.
        let twice = Linear(2, 2)
        let shared = try ComputationGraph(of: twice(twice(Tensor([[1.0, 2.0]]))), variables: [("twice", twice)])
        #expect(shared.modules.map(\.name) == ["twice", "twice"])
        #expect(shared.nodes.first { $0.name == "twice.weight" }.map(\.module) == .some(nil))

        // Two networks with parameters of one name each.
        let a = Sequential(Linear(2, 2)), b = Sequential(Linear(2, 2))
        let both = try ComputationGraph(of: b(a(Tensor([[1.0, 2.0]]))), variables: [("a", a), ("b", b)])
        #expect(Set(both.nodes.map(\.name)).isSuperset(of: ["a.0.weight", "b.0.weight"]))
    }

    /// A graph outlives the network it was made by: its modules are then not told of, and nothing keeps them alive.
    @Test func graphsKeepNoModules() throws {
        weak var kept: Module?
        func make() -> Tensor {
            let net = Sequential(Linear(2, 2))
            kept = net
            return net(Tensor([[1.0, 2.0]]))
        }
        let result = make()
        #expect(kept == nil)
        #expect(try ComputationGraph(of: result).modules.isEmpty)
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
