/// The operations behind a tensor, from the leaves to the result.
public struct ComputationGraph: Hashable, Codable, Sendable {
    /// A tensor of the graph: a leaf, or what an operation gave.
    public struct Node: Hashable, Codable, Sendable {
        /// What part a node has in the computation.
        public enum Role: String, Hashable, Codable, Sendable {
            /// A tensor made by hand, whose gradient is wanted.
            case leaf
            /// A tensor that takes no part in the gradient.
            case constant
            /// The result of an operation.
            case operation
        }

        /// What part it has in the computation.
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
        /// The innermost call of a module that it was made in, or a leaf is used in alone: an index of `modules`.
        public var module: Int?
    }

    /// A call of a module that made some of the nodes: a drawing may show it as one box.
    public struct Module: Hashable, Codable, Sendable {
        /// Its name within the module around it, such as `fc1`; a variable's name where there is none around it.
        public var name: String
        /// Its class, such as `Linear`.
        public var kind: String
        /// The call it was made in: the index of an earlier one.
        public var parent: Int?
    }

    /// What stands over the drawing; nil for nothing.
    public var title: String?
    /// Each after its inputs; the last is the result.
    public var nodes: [Node]
    /// The calls of modules, each after the one it was made in.
    public var modules: [Module]

    /// The most nodes a drawing can show.
    package static let mostNodes = 2_000

    /// - Throws: `FigureError` where there are no nodes, too many, one stands before an input of its own, or in a module that is not there.
    package init(_ nodes: [Node], modules: [Module] = [], title: String? = nil) throws(FigureError) {
        guard !nodes.isEmpty else { throw FigureError("graph: the tensor has no graph") }
        guard nodes.count <= Self.mostNodes else {
            throw FigureError("graph: \(nodes.count) nodes are more than a drawing can show (\(Self.mostNodes)); draw a smaller part")
        }
        for (index, node) in nodes.enumerated() where node.inputs.contains(where: { $0 < 0 || $0 >= index }) {
            throw FigureError("graph: node \(index) has an input that does not stand before it")
        }
        for (index, module) in modules.enumerated() where module.parent.map({ $0 < 0 || $0 >= index }) == true {
            throw FigureError("graph: module \(index) stands before the one around it")
        }
        for (index, node) in nodes.enumerated() where node.module.map({ !modules.indices.contains($0) }) == true {
            throw FigureError("graph: node \(index) is in a module that is not there")
        }
        self.title = title
        self.nodes = nodes
        self.modules = modules
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
