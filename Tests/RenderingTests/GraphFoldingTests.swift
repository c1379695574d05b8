import Autograd
@testable import Figures
import Testing

@testable import Rendering

/// Graphs of networks, drawn so that they can be overlooked.
@Suite struct GraphFoldingTests {
    /// One step of a network of eleven million weights, on a small picture.
    static func residualNetwork() throws -> ComputationGraph {
        let net = resnet18()
        let loss = crossEntropy(net(Tensor.zeros(1, 3, 64, 64)), Tensor([3]))
        return try ComputationGraph(of: loss, title: "resnet18", variables: [("net", net), ("loss", loss)])
    }

    private func names(_ level: GraphLevel, _ folding: GraphFolding) -> [String] {
        level.items.map { item in
            switch item.content {
            case .node(let node): folding.name(of: node, in: level)
            case .module(let module): folding.path(of: module, in: level)
            case .outside(let node): "from " + folding.origin(of: node, for: level)
            }
        }
    }

    @Test func aNetworkIsDrawnByItsBlocks() throws {
        let folding = GraphFolding(try Self.residualNetwork())
        #expect(folding.graph.nodes.count > 120)
        let top = folding.level()
        #expect(
            names(top, folding) == [
                "conv1", "bn1", "Relu", "maxpool", "layer1", "layer2", "layer3", "layer4", "avgpool", "View", "fc", "LogSoftmax", "loss",
            ])
        // Two blocks: the first with a shortcut of its own, whose input comes from the layer before.
        let layer = try #require(top.items.compactMap { item -> Int? in
            guard case .module(let module) = item.content, folding.path(of: module, in: top) == "layer2" else { return nil }
            return module
        }.first)
        #expect(folding.canBeUnfolded(layer))
        let inside = folding.level(inside: layer)
        let block = ["conv1", "bn1", "Relu", "conv2", "bn2"]
        #expect(
            names(inside, folding) == ["from layer1"] + block.map { $0 == "Relu" ? $0 : "0." + $0 } + ["0.downsample", "Add", "Relu"]
                + block.map { $0 == "Relu" ? $0 : "1." + $0 } + ["Add", "Relu"])
        #expect(inside.items.map(\.inputs) == [[], [0], [1], [2], [3], [4], [0], [5, 6], [7], [8], [9], [10], [11], [12], [13, 8], [14]])
    }

    /// Every node is in exactly one drawing, or in a box that is not worth one.
    @Test func nothingIsLost() throws {
        let folding = GraphFolding(try Self.residualNetwork())
        var seen: [Int: Int] = [:]
        var open: [Int?] = [nil]
        while let scope = open.popLast() {
            let level = folding.level(inside: scope)
            #expect(level.items.count <= 2 * GraphFolding.mostItems)
            for (index, item) in level.items.enumerated() {
                #expect(item.inputs.allSatisfy { $0 < index })
                switch item.content {
                case .node(let node): seen[node, default: 0] += 1
                case .outside: break
                case .module(let module) where folding.canBeUnfolded(module): open.append(module)
                case .module(let module):
                    let parts = folding.graph.nodes.indices.filter { folding.graph.nodes[$0].module == module }
                    for node in parts { seen[node, default: 0] += 1 }
                }
            }
        }
        #expect(seen.count == folding.graph.nodes.count && seen.values.allSatisfy { $0 == 1 })
    }

    @Test func drawingsOfALargeNetworkAreSmall() throws {
        let page = SVGGraph(try Self.residualNetwork()).html().markup
        #expect(page.utf8.count < 45_000, "\(page.utf8.count)")
        // Parameters are told of where their layer is, with their shapes.
        #expect(page.contains("conv1: Conv2d(), with weight [64, 3, 7, 7], shape [1, 64, 32, 32]"))
        #expect(page.contains("Inside layer2: Sequential, 16 operations"))
    }

    /// In a network that fits, every leaf is drawn under its name.
    @Test func aSmallNetworkIsDrawnWhole() throws {
        let net = Sequential(Linear(2, 3), Tanh(), Linear(3, 1))
        let x = Tensor([[1.0, 2.0]])
        let folding = GraphFolding(try ComputationGraph(of: net(x).sum(), variables: [("net", net)]))
        let level = folding.level()
        let shown = Set(names(level, folding))
        #expect(shown.isSuperset(of: ["0.weight", "0.bias", "2.weight", "2.bias", "Tanh", "Sum"]), "\(shown)")
    }

    @Test func graphsWithoutModulesAreDrawnAsTheyAre() throws {
        func node(_ inputs: [Int]) -> ComputationGraph.Node {
            ComputationGraph.Node(role: inputs.isEmpty ? .leaf : .operation, name: "n", operation: nil, shape: nil, value: nil, gradient: nil, inputs: inputs)
        }
        let nodes = [node([])] + (1..<200).map { node([$0 - 1, $0 - 1]) }
        let level = GraphFolding(try ComputationGraph(nodes)).level()
        #expect(level.items.count == 200 && level.items.map(\.inputs) == nodes.map(\.inputs))
    }

    private func node(_ name: String, _ inputs: [Int] = [], value: String? = nil) -> ComputationGraph.Node {
        ComputationGraph.Node(
            role: inputs.isEmpty ? .leaf : .operation, name: name, operation: inputs.isEmpty ? nil : name, shape: [2], value: value, gradient: value, inputs: inputs)
    }

    /// Eighty products of one factor, each with one of its own, stacked: three boxes of eighty, with single lines between them.
    @Test func manyThatAreAlikeAreOneBox() throws {
        var nodes = [node("x")]
        for index in 0..<80 { nodes += [node("w\(index)", value: "\(index)"), node("Mul", [0, nodes.count])] }
        nodes.append(node("Stack", (0..<80).map { 2 + 2 * $0 }))
        nodes.append(node("Sum", [nodes.count - 1]))
        let graph = try ComputationGraph(nodes)
        let folding = GraphFolding(graph)
        let level = folding.level()
        #expect(level.items.map(\.alike.count) == [0, 80, 80, 0, 0])
        #expect(level.items.map(\.inputs) == [[], [], [0, 1], [2], [3]])
        #expect(level.items[1].alike == (0..<80).map { 1 + 2 * $0 })
        let page = SVGGraph(graph).html().markup
        #expect(page.contains("80 × Mul") && page.contains("80 leaves") && page.contains("Computation graph of 163 nodes"))
        #expect(page.matches(of: /class="edge bundle"/).count == 3 && page.matches(of: /class="edge"/).count == 1)
        // Each value can be read without a script.
        #expect((0..<80).allSatisfy { page.contains("<li>w\($0) = \($0), gradient \($0)</li>") })
        #expect(page.contains("<li data-node=\"2\">80 × Mul(x, 80 leaves), each of shape [2]</li>"))
    }

    /// Those that use one of two factors stay apart from those that use the other.
    @Test func whatDiffersStaysApart() throws {
        var nodes = [node("x"), node("y")]
        for index in 0..<30 { nodes.append(node("Exp", [index % 3 == 0 ? 0 : 1])) }
        nodes.append(node("Cat", Array(2..<32)))
        let level = GraphFolding(try ComputationGraph(nodes)).level()
        #expect(level.items.map(\.alike.count) == [0, 0, 10, 20, 0])
        #expect(level.items.map(\.inputs) == [[], [], [0], [1], [2, 3]])
        // One of another shape, and one that is used elsewhere too, are not like the others.
        nodes[5].shape = [3]
        nodes.append(node("Add", [32, 6]))
        let other = GraphFolding(try ComputationGraph(nodes)).level()
        #expect(other.items.map(\.alike.count).sorted() == [0, 0, 0, 0, 0, 0, 9, 19])
        for (index, item) in other.items.enumerated() { #expect(item.inputs.allSatisfy { $0 < index }) }
    }

    /// Products that are added one after another stand beside their sums, and what is far away is named.
    @Test func aLongSumIsNotOneLayer() {
        // x, then for each term a factor, a product and a sum.
        var inputs: [[Int]] = [[]]
        var sum: Int?
        for _ in 0..<60 {
            inputs += [[], [0, inputs.count]]
            if let last = sum { inputs.append([last, inputs.count - 1]) }
            sum = inputs.count - 1
        }
        let layout = GraphLayout(inputs)
        #expect(layout.width < 6 * GraphLayout.nodeWidth)
        #expect(layout.distant.contains { $0 == [0] })
        for (index, sources) in inputs.enumerated() {
            #expect(sources.allSatisfy { layout.places[$0].y < layout.places[index].y })
        }
        // No box lies on another.
        for (one, place) in layout.places.enumerated() {
            for other in layout.places.dropFirst(one + 1) where other.y == place.y { #expect(abs(other.x - place.x) >= GraphLayout.nodeWidth) }
        }
    }

    /// A module in a module in a module …: no recursion without end, and a page that can be read.
    @Test func deepNestingEnds() throws {
        var net: Module = Tanh()
        for _ in 0..<300 { net = Sequential(net) }
        let x = Tensor(1.0, requiresGrad: true)
        let graph = try ComputationGraph(of: net(x), variables: [("x", x)])
        #expect(graph.modules.count == 301)
        #expect(SVGGraph(graph).html().markup.utf8.count < 20_000)
    }
}
