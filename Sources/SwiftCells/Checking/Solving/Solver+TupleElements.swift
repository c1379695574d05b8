/// Collection literals of tuples that are not all of one type.
///
/// Swift does not look into a tuple before it has chosen what the members and operators in it mean, so that the first row alone may say what
/// the rows are: which type `[(s.count, 1), (number, s.count)]` is of depends on the order in which it chooses. What says so is not followed
/// here; a type that is written settles it.
extension Solver {
    /// A collection literal in an expression whose tuples are of unlike types, which only their parts say.
    func literalOfUnlikeTuples(in node: ExpressionNode, _ solution: State) -> ExpressionNode? {
        if solution.inferredElements.isEmpty { return nil }
        if isInferredLiteral(node, solution) {
            let elements: [ExpressionNode] =
                switch node.kind {
                case .array(let elements): elements
                case .dictionary(let pairs): pairs.map(\.1)
                default: []
                }
            let tuples = elements.filter { if case .tuple = $0.kind { true } else { false } }
            if tuples.contains(where: { holdsChoice($0, solution) }), areUnlike(tuples, solution) { return node }
        }
        return node.parts.lazy.compactMap { self.literalOfUnlikeTuples(in: $0, solution) }.first
    }

    private func isInferredLiteral(_ node: ExpressionNode, _ solution: State) -> Bool {
        guard case .variable(let own)? = solution.types[ObjectIdentifier(node)] else { return false }
        let element: SwiftType
        switch (node.kind, solution.literals[Int(own.index)]) {
        case (.array, .array(let type)?), (.dictionary, .dictionary(_, let type)?): element = type
        default: return false
        }
        return variables(behind: element, solution).contains { solution.inferredElements.contains(.variable($0)) }
    }

    /// Whether several are of unlike types, or tuples of which parts in the same place are; literals take the types of their neighbours.
    private func areUnlike(_ nodes: [ExpressionNode], _ solution: State) -> Bool {
        var parts: [[ExpressionNode]] = []
        var others: [ExpressionNode] = []
        for node in nodes {
            switch node.kind {
            case .tuple(let elements): parts.append(elements.map(\.value))
            case .integer, .floating, .boolean, .string, .nilLiteral: break
            default: others.append(node)
            }
        }
        guard let first = parts.first else { return Set(others.map { type(of: ObjectIdentifier($0), in: solution) }).count > 1 }
        if !others.isEmpty || parts.contains(where: { $0.count != first.count }) { return true }
        return first.indices.contains { place in areUnlike(parts.map { $0[place] }, solution) }
    }

    /// Whether a part of a tuple is a member of the library's of which there are several by its name.
    private func holdsChoice(_ node: ExpressionNode, _ solution: State) -> Bool {
        switch node.kind {
        case .tuple(let elements): elements.contains { holdsChoice($0.value, solution) }
        case .member:
            if let declaration = solution.choices[ObjectIdentifier(node)]?.candidate.declaration { declaration.file?.isLibrary != false && Self.namesOfSeveral.contains(declaration.name) } else { false }
        default: false
        }
    }
}
