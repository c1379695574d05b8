import Figures

/// What one drawing of a computation graph shows: some of its nodes, a box for each module that is folded, and the nodes from outside
/// that go into them.
struct GraphLevel {
    enum Content: Hashable {
        case node(Int)
        /// A call of a module with all that is in it.
        case module(Int)
        /// A node that is drawn elsewhere, whose value comes in here.
        case outside(Int)
    }

    struct Item {
        var content: Content
        /// The node whose value, shape and gradient are the item's: of a module, its result's.
        var result: Int
        /// What it is computed from: earlier items.
        var inputs: [Int] = []
        /// The results of all that this item stands for, where it is drawn for many that are alike; else empty.
        var alike: [Int] = []
    }

    /// Each after its inputs.
    var items: [Item]
    /// The modules around all that is drawn: the drawing is the inside of the last of them.
    let scope: [Int]

    /// How many modules around a node the drawing leaves away.
    var depth: Int { scope.count }
}

/// Takes a graph apart into drawings that can be overlooked: modules are folded where there would be too much to see.
struct GraphFolding {
    let graph: ComputationGraph
    /// The calls of modules around each node, from the outermost.
    private let chains: [[Int]]
    /// The same for each module, itself the last.
    private let moduleChains: [[Int]]
    /// How many operations each module holds, however deep.
    private(set) var operations: [Int]
    private var hasModulesInside: [Bool]

    /// A graph of so many nodes is drawn whole.
    static let mostItems = 24
    /// A drawing with fewer boxes shows little: some of them are unfolded.
    private static let fewestItems = 8
    /// In a graph of fewer nodes even a layer of one operation can be looked into.
    private static let mostNodesInDetail = 100
    /// Modules within modules beyond this depth are not looked into.
    private static let mostDepth = 12

    init(_ graph: ComputationGraph) {
        self.graph = graph
        var moduleChains: [[Int]] = []
        hasModulesInside = Array(repeating: false, count: graph.modules.count)
        for (index, module) in graph.modules.enumerated() {
            if let parent = module.parent { hasModulesInside[parent] = true }
            moduleChains.append((module.parent.map { moduleChains[$0] } ?? []).prefix(Self.mostDepth) + [index])
        }
        self.moduleChains = moduleChains
        chains = graph.nodes.map { $0.module.map { moduleChains[$0] } ?? [] }
        operations = Array(repeating: 0, count: graph.modules.count)
        for (index, node) in graph.nodes.enumerated() where node.role == .operation {
            for module in chains[index] { operations[module] += 1 }
        }
    }

    /// Whether the inside of a folded module is worth a drawing of its own.
    func canBeUnfolded(_ module: Int) -> Bool {
        guard moduleChains[module].count < Self.mostDepth else { return false }
        return hasModulesInside[module] || operations[module] > 2 || operations[module] > 0 && graph.nodes.count <= Self.mostNodesInDetail
    }

    /// The names of the modules around an item, from the drawing's own level down: `layer1.0` for a block drawn beside others.
    func path(of module: Int, in level: GraphLevel) -> String {
        let chain = moduleChains[module].dropFirst(level.depth)
        // The network itself is what the drawing shows, so that its own name says nothing.
        let named = level.depth == 0 && chain.count > 1 ? chain.dropFirst() : chain
        return named.map { graph.modules[$0].name }.joined(separator: ".")
    }

    /// A node's name, without the path of the modules whose inside the drawing shows: `weight` of `fc1.weight` inside `fc1`.
    func name(of node: Int, in level: GraphLevel) -> String {
        let name = graph.nodes[node].name
        let around = chains[node].prefix(level.depth).dropFirst().map { graph.modules[$0].name + "." }.joined()
        return name.hasPrefix(around) ? String(name.dropFirst(around.count)) : name
    }

    /// Where a node that is drawn elsewhere comes from: the module beside those around this drawing, or the operation itself.
    func origin(of node: Int, for level: GraphLevel) -> String {
        let shared = zip(chains[node], level.scope).prefix { $0 == $1 }.count
        return chains[node].dropFirst(shared).first.map { graph.modules[$0].name } ?? graph.nodes[node].name
    }

    /// What many that are alike are called together: `78 × Mul`, `78 leaves`.
    func name(ofAlike item: GraphLevel.Item) -> String {
        let node = graph.nodes[item.result]
        switch (item.content, node.role) {
        case (.module(let module), _): return "\(item.alike.count) × \(graph.modules[module].kind)"
        case (_, .leaf): return "\(item.alike.count) leaves"
        case (_, .constant): return "\(item.alike.count) constants"
        case (_, .operation): return "\(item.alike.count) × \(node.operation ?? node.name)"
        }
    }

    /// The leaves that belong to a module, however deep.
    func leaves(of module: Int) -> [Int] {
        graph.nodes.indices.filter { graph.nodes[$0].role != .operation && chains[$0].contains(module) }
    }

    /// The drawing of the whole graph, or of the inside of a module: all of it where that can be overlooked, else its modules as boxes, and
    /// many that are alike as one.
    func level(inside module: Int? = nil) -> GraphLevel {
        let level = unbundled(inside: module)
        guard level.items.count > Self.mostItems else { return level }
        return GraphSiblings.bundled(level, of: graph) ?? level
    }

    private func unbundled(inside module: Int?) -> GraphLevel {
        let scope = module.map { moduleChains[$0] } ?? []
        let inside = graph.nodes.indices.filter { chains[$0].starts(with: scope) }
        let most = scope.isEmpty ? Self.mostItems : Self.mostItems / 2
        if inside.count <= most || graph.modules.isEmpty { return level(scope, inside, unfolded: Self.mostDepth) }
        var best = level(scope, inside, unfolded: 0)
        for depth in 1...Self.mostDepth where best.items.count < Self.fewestItems {
            let next = level(scope, inside, unfolded: depth)
            guard next.items.count <= 2 * Self.mostItems else { break }
            best = next
        }
        return best
    }

    private func level(_ scope: [Int], _ inside: [Int], unfolded: Int) -> GraphLevel {
        func content(_ node: Int) -> GraphLevel.Content {
            let chain = chains[node].dropFirst(scope.count + unfolded)
            return chain.first.map { .module($0) } ?? .node(node)
        }
        // A module stands where its last node does: after all that goes into it, before all that uses it.
        var last: [GraphLevel.Content: Int] = [:]
        for node in inside { last[content(node)] = node }
        var order = last.sorted { $0.value < $1.value }
        let known = Set(inside)
        var outside: [Int] = []
        for node in inside { for input in graph.nodes[node].inputs where !known.contains(input) && !outside.contains(input) { outside.append(input) } }
        order = outside.sorted().map { (.outside($0), $0) } + order
        var level = GraphLevel(items: order.map { GraphLevel.Item(content: $0.key, result: $0.value) }, scope: scope)
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
        func place(_ node: Int) -> Int? { places[known.contains(node) ? content(node) : .outside(node)] }
        for node in inside {
            guard let user = place(node) else { continue }
            for input in graph.nodes[node].inputs {
                guard let source = place(input), source < user else { continue }
                if case .module = level.items[user].content, level.items[user].inputs.contains(source) { continue }
                level.items[user].inputs.append(source)
            }
        }
        return level
    }
}
