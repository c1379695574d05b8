import Figures
import SwiftCells
import Testing

@testable import TensorCells

/// What `graph(…)` in a cell knows of the lesson around it.
@Suite struct GraphCellTests {
    private func graph(_ cells: String...) throws -> ComputationGraph {
        let session = TensorSession(seed: 0)
        var last = CellOutcome()
        for cell in cells {
            last = session.run(CellSource(cell))
            try #require(last.errors.isEmpty, "\(last.errors)")
        }
        guard case .graph(let graph)? = last.attachments.first?.payload as? Figure else { throw NoGraph() }
        return graph
    }
    private struct NoGraph: Error {}

    @Test func variablesOfEarlierCellsNameTheNodes() throws {
        let graph = try graph(
            "let x = Tensor(-3.0, requiresGrad: true)\nlet y = Tensor(5.0, requiresGrad: true)\nlet text = \"x\"", "let q = x + y",
            "var z: Tensor? = nil\nz = q * x\ngraph(z!)")
        #expect(graph.nodes.map(\.name) == ["x", "y", "q", "z"])
        #expect(graph.nodes.map(\.value) == ["-3", "5", "2", "-6"])
    }

    @Test func networksOfCellsNameTheirParameters() throws {
        let graph = try graph(
            """
            class Net: Module {
                let fc1 = Linear(2, 3)
                let fc2 = Linear(3, 1)
                override func forward(_ x: Tensor) -> Tensor { fc2(fc1(x).relu()) }
            }
            let net = Net()
            """, "let loss = net(Tensor.ones(1, 2)).sum()\ngraph(loss)")
        #expect(Set(graph.nodes.map(\.name)).isSuperset(of: ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias", "loss"]))
        #expect(graph.modules.map(\.name) == ["net", "fc1", "fc2"])
        #expect(graph.modules.map(\.kind) == ["Net", "Linear", "Linear"])
    }

    /// Names of a function's own variables, and of a cell that failed, are nobody's.
    @Test func onlyGlobalsInSightCount() throws {
        let session = TensorSession(seed: 0)
        _ = session.run(CellSource("let x = Tensor(2.0, requiresGrad: true)"))
        #expect(!session.run(CellSource("let lost = x * 2\nfatalError(\"no\")")).succeeded)
        let outcome = session.run(CellSource("func f() { let local = x * 3\ngraph(local) }\nf()"))
        guard case .graph(let graph)? = outcome.attachments.first?.payload as? Figure else { throw NoGraph() }
        #expect(graph.nodes.map(\.name) == ["x", "Mul"])
    }

    @Test func cellsTellWhichBuiltinsTheyUse() {
        let session = TensorSession(seed: 0)
        _ = session.run(CellSource("let sum = Tensor([1.0, 2.0]).sum(dim: 0)\nlet layer = Linear(2, 3)\nfunc own(_ t: Tensor) -> Tensor { t.relu() }"))
        let used = session.builtinsUsed
        #expect(Set(used).isSuperset(of: ["Tensor", "Tensor.sum(dim:keepdim:)", "Linear", "Linear.init(_:_:bias:)", "Tensor.relu()"]), "\(used)")
        #expect(!used.contains("own(_:)") && !used.contains("Tensor.sum(dtype:)"))
        let documented = TensorCells.library.documentation(ofEach: Set(used))
        #expect(documented["Tensor.sum(dim:keepdim:)"]?.map(\.name) == ["Tensor.sum"])
        #expect(documented["Linear.init(_:_:bias:)"]?.count == 1 && documented["Linear"]?.first?.signature == "final class Linear: Module")
    }
}
