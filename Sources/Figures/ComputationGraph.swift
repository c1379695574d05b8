/// The operations behind a tensor, from the leaves to the result.
public struct ComputationGraph: Hashable, Codable, Sendable {
    /// A tensor of the graph: a leaf, or what an operation gave.
    public struct Node: Hashable, Codable, Sendable {
        public enum Role: String, Hashable, Codable, Sendable {
            /// A tensor made by hand, whose gradient is wanted.
            case leaf
            /// A tensor that takes no part in the gradient.
            case constant
            /// The result of an operation.
            case operation
        }

        public var role: Role
        /// A variable's name, or the operation's, such as `Mul`.
        public var name: String
        /// The operation, such as `Mul`; nil for a leaf.
        public var operation: String?
        /// The tensor's sizes; nil where the graph does not know them.
        public var shape: [Int]?
        /// The value as text, where it is short enough to show.
        public var value: String?
        /// The gradient as text, where there is one.
        public var gradient: String?
        /// The nodes it was computed from, in the operation's order: indices of earlier nodes.
        public var inputs: [Int]
    }

    public var title: String?
    /// Each after its inputs; the last is the result.
    public var nodes: [Node]

    /// The most nodes a drawing can show.
    package static let mostNodes = 2_000

    /// - Throws: `FigureError` where there are no nodes, too many, or one stands before an input of its own.
    package init(_ nodes: [Node], title: String? = nil) throws(FigureError) {
        guard !nodes.isEmpty else { throw FigureError("graph: the tensor has no graph") }
        guard nodes.count <= Self.mostNodes else {
            throw FigureError("graph: \(nodes.count) nodes are more than a drawing can show (\(Self.mostNodes)); draw a smaller part")
        }
        for (index, node) in nodes.enumerated() where node.inputs.contains(where: { $0 < 0 || $0 >= index }) {
            throw FigureError("graph: node \(index) has an input that does not stand before it")
        }
        self.title = title
        self.nodes = nodes
    }

    /// `[graph: f, 2 operations, 3 leaves]`
    public var summary: String {
        var parts = title.map { [NumberText.title($0)] } ?? []
        parts.append(NumberText.count(nodes.count { $0.role == .operation }, "operation"))
        let leaves = nodes.count { $0.role == .leaf }
        parts.append("\(leaves) \(leaves == 1 ? "leaf" : "leaves")")
        return "[graph: \(parts.joined(separator: ", "))]"
    }
}
