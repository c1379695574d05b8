import Autograd

extension ComputationGraph {
    /// Tensors of so few elements are written out; of others the shape says enough.
    private static let mostElements = 4

    /// The operations behind a tensor: with the values of those tensors that are still at hand, and with the gradient that
    /// the result has by each, where the result is one number.
    ///
    /// Looking changes nothing: no gradient is accumulated, no hook is called, and the graph can still be walked after.
    /// - Parameters:
    ///   - result: the tensor whose graph it is.
    ///   - tensors: tensors of the graph, to be shown with their names and values.
    ///   - names: a name for each of `tensors`.
    ///   - variables: what the program's variables hold, by their names: tensors among them are shown with their names where `tensors` has
    ///     none for them, parameters of modules with theirs, such as `fc1.weight`.
    /// - Throws: `FigureError` where the tensor has no graph, or the graph is too large.
    package init(
        of result: Tensor, tensors: [Tensor] = [], names: [String] = [], title: String? = nil, variables: [(name: String, object: AnyObject)] = []
    ) throws {
        guard names.count == tensors.count else {
            throw FigureError("graph: there are \(NumberText.count(names.count, "name")) for \(NumberText.count(tensors.count, "tensor")); give one for each")
        }
        guard let root = result.gradientNode else {
            throw FigureError("graph: the tensor has no graph, since nothing it was made from has requiresGrad: true")
        }
        let found = Self.ordered(BackwardPass.reachable(from: [root]))
        guard found.count <= Self.mostNodes else {
            throw FigureError("graph: \(found.count) nodes are more than a drawing can show (\(Self.mostNodes)); draw a smaller part")
        }
        let calls = GraphModules(of: found, variables: variables)
        var known: [ObjectIdentifier: (name: String?, tensor: Tensor)] = [:]
        for (name, parameter) in calls.parameters {
            if let node = parameter.node { known[ObjectIdentifier(node)] = (name, parameter) }
        }
        // Of two names for one tensor the older counts.
        for case let (name, tensor as Tensor) in variables.reversed() {
            if let node = tensor.node { known[ObjectIdentifier(node)] = (name, tensor) }
        }
        known[ObjectIdentifier(root)] = (known[ObjectIdentifier(root)]?.name ?? title, result)
        for (tensor, name) in zip(tensors, names) {
            if let node = tensor.gradientNode { known[ObjectIdentifier(node)] = (name, tensor) }
        }
        let gradients = Self.gradients(of: result, by: found)
        let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { (ObjectIdentifier($1), $0) })
        let nodes = try found.enumerated().map { index, node -> Node in
            let entry = known[ObjectIdentifier(node)]
            let leaf = node as? AccumulateGrad
            let value = entry?.tensor ?? leaf?.value
            let inputs = node.nextFunctions.compactMap { $0.flatMap { places[ObjectIdentifier($0)] } }
            let operation = leaf == nil ? node.operationName : "leaf"
            return Node(
                role: leaf == nil ? .operation : .leaf, name: entry?.name ?? operation, operation: leaf == nil ? operation : nil,
                shape: value?.shape ?? node.output.shape, value: try value.flatMap { try Self.text($0) },
                gradient: try (gradients[index] ?? leaf?.gradient).flatMap { try Self.text($0) }, inputs: inputs, module: calls.moduleOfNode[index])
        }
        try self.init(nodes, modules: calls.modules, title: title)
    }

    /// Leaves first, in the order in which they are used, then the operations, oldest first: each is younger than what it works on.
    private static func ordered(_ nodes: [GradientFunction]) -> [GradientFunction] {
        let operations = nodes.filter { $0.sequence > 0 }.sorted { $0.sequence < $1.sequence }
        var leaves: [GradientFunction] = []
        var seen: Set<ObjectIdentifier> = []
        for case let input? in operations.flatMap(\.nextFunctions) + nodes where input.sequence == 0 {
            if seen.insert(ObjectIdentifier(input)).inserted { leaves.append(input) }
        }
        return leaves + operations
    }

    /// What the result's gradient by each node's output is; none where the result is more than one number, or the graph has
    /// been walked and let go already.
    private static func gradients(of result: Tensor, by nodes: [GradientFunction]) -> [Tensor?] {
        let none = [Tensor?](repeating: nil, count: nodes.count)
        guard result.numel == 1, !nodes.contains(where: \.hasHooks) else { return none }
        do {
            let wanted = nodes.indices.filter { nodes[$0].output.shape.reduce(1, *) <= mostElements }
            let stands = try wanted.map { index in
                // A tensor that only says which node is meant.
                let stand = try Tensor.uninitialized([], .float32)
                stand.node = nodes[index]
                return stand
            }
            let one = try Checked.ones(result.shape, dtype: result.dtype)
            let caught = try BackwardPass.gradients(from: [(result, one)], inputs: stands, retainsGraph: true, createsGraph: false)
            var gradients = none
            for (index, gradient) in zip(wanted, caught) { gradients[index] = gradient }
            return gradients
        } catch {
            // After `backward()` the graph's saved values are gone; leaves still have what they have accumulated.
            return none
        }
    }

    private static func text(_ tensor: Tensor) throws -> String? {
        guard tensor.numel <= mostElements else { return nil }
        let values = try Checked.scalars(tensor).map { NumberText.short($0) }
        return tensor.ndim == 0 ? values.first : "[\(values.joined(separator: ", "))]"
    }
}
