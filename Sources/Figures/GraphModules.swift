import Autograd

/// The calls of modules that a graph's nodes were made in, and the names of the modules' parameters.
struct GraphModules {
    /// Each after the one it was made in.
    private(set) var modules: [ComputationGraph.Module] = []
    /// The innermost call that each node belongs to: an index of `modules`.
    private(set) var moduleOfNode: [Int?]
    /// The parameters in the graph, by their names.
    private(set) var parameters: [(name: String, parameter: Parameter)] = []

    /// A call, from the newest node before it to the node of its result.
    private struct Call {
        var module: Module
        var start: Int
        var end: Int
        /// Of calls with one result, those around others come later.
        var rank: Int

        func contains(_ other: Call) -> Bool { start <= other.start && other.end <= end }
    }

    /// - Parameters:
    ///   - nodes: the graph, each node after its inputs.
    ///   - variables: what the program's variables hold, by their names.
    init(of nodes: [GradientFunction], variables: [(name: String, object: AnyObject)]) {
        moduleOfNode = Array(repeating: nil, count: nodes.count)
        let calls = Self.calls(in: nodes)
        var parents: [Int?] = []
        var open: [Int] = []
        for (index, call) in calls.enumerated() {
            while let last = open.last, !calls[last].contains(call) { open.removeLast() }
            parents.append(open.last)
            open.append(index)
            for (number, node) in nodes.enumerated() where call.start < node.sequence && node.sequence <= call.end { moduleOfNode[number] = index }
        }
        let variableModules = variables.compactMap { name, object in (object as? Module).map { (name: name, module: $0) } }
        let outermost = zip(calls, parents).filter { $1 == nil }.map(\.0.module)
        let names = Names(outermost, variableModules)
        modules = calls.indices.map { index in
            ComputationGraph.Module(
                name: names.name(of: calls[index].module, within: parents[index].map { calls[$0].module }), kind: calls[index].module.typeName,
                parent: parents[index])
        }
        placeLeaves(nodes, parents)
        parameters = names.parameters(in: nodes)
    }

    private static func calls(in nodes: [GradientFunction]) -> [Call] {
        let calls = nodes.flatMap { node in
            node.moduleCalls.enumerated().compactMap { rank, call in
                call.module.map { Call(module: $0, start: call.start, end: node.sequence, rank: rank) }
            }
        }
        return calls.sorted { ($0.start, -$0.end, -$0.rank) < ($1.start, -$1.end, -$1.rank) }
    }

    /// A leaf belongs to the innermost call around all that use it.
    private mutating func placeLeaves(_ nodes: [GradientFunction], _ parents: [Int?]) {
        func path(_ module: Int?) -> [Int] {
            var path: [Int] = []
            var next = module
            while let current = next {
                path.append(current)
                next = parents[current]
            }
            return path.reversed()
        }
        let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { (ObjectIdentifier($1), $0) })
        var common: [Int: [Int]] = [:]
        for (user, node) in nodes.enumerated() {
            for input in node.nextFunctions {
                guard let input, input is AccumulateGrad, let leaf = places[ObjectIdentifier(input)] else { continue }
                let around = path(moduleOfNode[user])
                guard let sofar = common[leaf] else {
                    common[leaf] = around
                    continue
                }
                common[leaf] = zip(sofar, around).prefix { $0 == $1 }.map(\.0)
            }
        }
        for (leaf, path) in common { moduleOfNode[leaf] = path.last }
    }

    /// How modules and parameters are called: by their path from the outermost module that was called, or that a variable holds.
    private struct Names {
        private var paths: [ObjectIdentifier: (root: Int, path: String)] = [:]
        private var roots: [(name: String?, module: Module)] = []

        init(_ called: [Module], _ variables: [(name: String, module: Module)]) {
            let named = Dictionary(variables.map { (ObjectIdentifier($0.module), $0.name) }) { first, _ in first }
            for module in called + variables.map(\.module) where !roots.contains(where: { $0.module === module }) {
                roots.append((named[ObjectIdentifier(module)], module))
                for (path, part) in module.namedModules() where paths[ObjectIdentifier(part)] == nil {
                    paths[ObjectIdentifier(part)] = (roots.count - 1, path)
                }
            }
        }

        /// A module's name within the one around it.
        func name(of module: Module, within outer: Module?) -> String {
            guard let place = paths[ObjectIdentifier(module)] else { return module.typeName }
            guard !place.path.isEmpty else { return roots[place.root].name ?? module.typeName }
            guard let outer, let around = paths[ObjectIdentifier(outer)], around.root == place.root else { return place.path }
            let prefix = around.path.isEmpty ? "" : around.path + "."
            return place.path.hasPrefix(prefix) && place.path != around.path ? String(place.path.dropFirst(prefix.count)) : place.path
        }

        /// The parameters among the leaves. Where they belong to several networks, each name begins with its network's variable, as does that of
        /// a lone layer's.
        func parameters(in nodes: [GradientFunction]) -> [(name: String, parameter: Parameter)] {
            var left = Set(nodes.map(ObjectIdentifier.init))
            var found: [(root: Int, name: String, parameter: Parameter)] = []
            for (index, root) in roots.enumerated() {
                for (name, parameter) in root.module.namedParameters() {
                    guard let node = parameter.node, left.remove(ObjectIdentifier(node)) != nil else { continue }
                    found.append((index, name, parameter))
                }
            }
            let isOne = Set(found.map(\.root)).count < 2
            return found.map { root, name, parameter in
                let prefix = isOne && name.contains(".") ? nil : roots[root].name
                return (prefix.map { "\($0).\(name)" } ?? name, parameter)
            }
        }
    }
}
