import Figures

/// Finds the nodes of a drawing that play the same part in it: one operation over and over, each with the same inputs and the same users.
/// They are drawn as one box, so that eighty lines into a node are one.
///
/// Items are put into classes by what they are and how far they are from the leaves; then classes are split until the members of each
/// have inputs and users of the same classes (colour refinement). A class of few is split into its members, so that those who differ
/// by which of two tensors they use stay apart.
struct GraphSiblings {
    private let graph: ComputationGraph
    private let items: [GraphLevel.Item]
    private let users: [[Int]]
    /// The class of each item.
    private var classes: [Int]
    private var count = 0

    /// Fewer are drawn each for itself.
    private static let fewest = 5
    /// A graph that is not settled after so many rounds is drawn as it is.
    private static let mostRounds = 200

    /// The level with equal items as one; nil where there are none.
    static func bundled(_ level: GraphLevel, of graph: ComputationGraph) -> GraphLevel? {
        var siblings = GraphSiblings(level, graph)
        guard siblings.settle() else { return nil }
        return siblings.merged(level)
    }

    /// What an item must share with others to be drawn with them.
    private struct Part: Hashable {
        var kind: String
        var shape: [Int]?
        var depth: Int
        /// Tells apart what is never drawn with others.
        var own: Int?
    }

    private init(_ level: GraphLevel, _ graph: ComputationGraph) {
        self.graph = graph
        items = level.items
        var users = items.map { _ in [Int]() }
        var depths = items.map { _ in 0 }
        for (index, item) in items.enumerated() {
            for input in item.inputs {
                users[input].append(index)
                depths[index] = max(depths[index], depths[input] + 1)
            }
        }
        self.users = users
        classes = []
        let parts = items.enumerated().map { index, item -> Part in
            let node = graph.nodes[item.result]
            return switch item.content {
            case .node: Part(kind: node.role.rawValue + (node.role == .operation ? node.operation ?? node.name : ""), shape: node.shape, depth: depths[index])
            case .module(let module): Part(kind: "module " + graph.modules[module].kind, shape: node.shape, depth: depths[index])
            case .outside: Part(kind: "", shape: nil, depth: 0, own: index)
            }
        }
        number(parts)
    }

    /// Gives each item the number of its key, in the order of their first members.
    private mutating func number<Key: Hashable>(_ keys: [Key]) {
        var numbers: [Key: Int] = [:]
        classes = keys.map { key in
            if let known = numbers[key] { return known }
            numbers[key] = numbers.count
            return numbers.count - 1
        }
        count = numbers.count
    }

    /// Splits classes until none tells its members apart.
    private mutating func settle() -> Bool {
        for _ in 0..<Self.mostRounds {
            let before = count
            number(items.indices.map { index in
                [[classes[index]], items[index].inputs.map { classes[$0] }, users[index].map { classes[$0] }.sorted()]
            })
            guard count == before else { continue }
            var sizes = Array(repeating: 0, count: count)
            for one in classes { sizes[one] += 1 }
            guard sizes.contains(where: { $0 >= Self.fewest }) else { return false }
            number(items.indices.map { index in [classes[index], sizes[classes[index]] < Self.fewest ? index : -1] })
            if count == before { return true }
        }
        return false
    }

    private func merged(_ level: GraphLevel) -> GraphLevel {
        var members = Array(repeating: [Int](), count: count)
        for (index, one) in classes.enumerated() { members[one].append(index) }
        // Each where its last member stands: that is before the last of its users.
        let order = members.indices.sorted { (members[$0].last ?? 0) < (members[$1].last ?? 0) }
        var places = Array(repeating: 0, count: count)
        for (place, one) in order.enumerated() { places[one] = place }
        var result = level
        result.items = order.map { one in
            var item = items[members[one][0]]
            var inputs: [Int] = []
            for input in item.inputs {
                let place = places[classes[input]]
                // One line stands for all that come from a box of many.
                if members[classes[input]].count == 1 || !inputs.contains(place) { inputs.append(place) }
            }
            item.inputs = inputs
            if members[one].count > 1 { item.alike = members[one].map { items[$0].result } }
            return item
        }
        return result
    }
}
