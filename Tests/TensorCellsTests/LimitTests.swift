import SwiftCells
import Testing

@testable import TensorCells

/// Cells that would take the host's time, memory or stack through the engine's objects end at a limit, and the session goes on.
@Suite struct TensorLimitTests {
    @Test(
        "A cell ends at a limit",
        arguments: [
            // Modules that only hand on what they are given.
            "var q: Module = Identity(); for _ in 0..<60 { q = Sequential(q, q) }; print(q(Tensor.zeros(1)))",
            "class Loop: Module { override func forward(_ x: Tensor) -> Tensor { self(x) } }; print(Loop()(Tensor.zeros(1)))",
            "var q: Module = Identity(); for _ in 0..<5_000 { q = Sequential(q) }; print(q(Tensor.zeros(1)))",
            // Text that shows one module again and again, or one within another.
            "var q: Module = Identity(); for _ in 0..<40 { q = Sequential(Sequential(q), Sequential(q)) }; print(q)",
            "var q: Module = Identity(); for _ in 0..<5_000 { q = Sequential(q) }; print(q)",
            "var q: Module = Identity(); for _ in 0..<5_000 { q = Sequential(q) }; print([q])",
            // Paths as long as the network is deep.
            "var q: Module = Linear(1, 1); for _ in 0..<30_000 { q = Sequential(q) }; print(q.namedParameters().count)",
            "var q: Module = Linear(1, 1); for _ in 0..<30_000 { q = Sequential(q) }; print(q.stateDict().count)",
            "class Node: Module { var next: Module?; init(_ n: Module?) { next = n } }; var n: Module? = nil; for _ in 0..<30_000 { n = Node(n) }; print(n!.namedModules().count)",
            // Objects without elements.
            "var kept: [Module] = []; while true { kept.append(Identity()) }",
            "class Empty: Module {}; var kept: [Module] = []; while true { kept.append(Empty()) }",
            // Lists that the host keeps.
            "struct Endless: Dataset { var count: Int { 1 << 60 }; subscript(i: Int) -> (Tensor, Tensor) { (Tensor.zeros(1), Tensor.zeros(1)) } }; for b in DataLoader(Endless(), batchSize: 10, shuffle: true) { print(b) }",
            "struct Endless: Dataset { var count: Int { 1 << 60 }; subscript(i: Int) -> (Tensor, Tensor) { (Tensor.zeros(1), Tensor.zeros(1)) } }; for b in DataLoader(Endless(), batchSize: 10) { print(b) }",
            "let all = TensorDataset(Tensor.zeros(10, 1), Tensor.zeros(10)), places = [Int](repeating: 1, count: 100_000); var kept: [Subset] = []; while true { kept.append(Subset(all, places)) }",
            "var part = Subset(TensorDataset(Tensor.zeros(10, 1), Tensor.zeros(10)), [0]); for _ in 0..<100_000 { part = Subset(part, [0]) }; print(part[0])",
            "let square = Tensor.zeros(400, 400); while true { heatmap(square) }",
            "let points = [Double](repeating: 0, count: 100_000); while true { plot(points) }",
        ])
    func endsAtALimit(cell: String) {
        let session = TensorSession(limits: .submission)
        let outcome = session.run(CellSource(cell))
        #expect(outcome.errors.map(\.kind) == [.limit], "\(outcome.errors.map(\.message))")
        #expect(session.run(CellSource("[1, 2].map { $0 + 1 }")).value == "[2, 3]")
    }

    /// What is let go of within something that is let go of, however deep, takes no native stack.
    @Test func deepContainersAreFreed() {
        let session = TensorSession(limits: .submission)
        let outcome = session.run(CellSource("do { var q: Module = Identity(); for _ in 0..<300_000 { q = Sequential(q) } }\ndo { var q: Module = Identity(); for _ in 0..<300_000 { q = ModuleList([q]) } }\n1"))
        #expect(outcome.value == "1", "\(outcome.errors.map(\.message))")
    }

    /// Where nobody asks for paths, none are made.
    @Test func deepNetworksAreGoneThrough() {
        let session = TensorSession(limits: .submission)
        let outcome = session.run(
            CellSource(
                """
                class Node: Module { var next: Module?; let scale = Parameter(Tensor.ones(1)); init(_ n: Module?) { next = n } }
                var n: Module? = nil
                for _ in 0..<20_000 { n = Node(n) }
                n!.train().double().zeroGrad()
                print(n!.modules().count, n!.eval().parameters().count)
                """))
        #expect(outcome.output == "20000 20000\n", "\(outcome.errors.map(\.message))")
    }

    /// What a module keeps beside its parts is not gone through for them.
    @Test func longListsInModulesAreLeftAlone() {
        let session = TensorSession(limits: .submission)
        _ = session.run(CellSource("class Net: Module { let fc = Linear(2, 2); var history = [Double](repeating: 0, count: 1_000_000); var names = [[Int]]() }\nlet net = Net()"))
        let outcome = session.run(CellSource("net.parameters().count"))
        #expect(outcome.value == "2")
        #expect(outcome.steps < 10_000)
    }
}
