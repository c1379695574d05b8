/// What was noted of a node's making. Most nodes have none of it.
final class NodeOrigin {
    /// Where the operation was called; noted while anomaly detection is on.
    var position: String?
    /// The calls of modules whose result the node made, the innermost first.
    var moduleCalls: [ModuleCall] = []
}

/// A call of a module, as it is noted at the node that made its result.
package struct ModuleCall {
    /// The module, while it lives: a graph keeps no module.
    package private(set) weak var module: Module?
    /// The newest node's number before the call: nodes made during it have larger ones.
    package let start: Int

    /// A call of `module` that began when the newest node had the number `start`.
    init(_ module: Module, after start: Int) {
        self.module = module
        self.start = start
    }
}

extension GradientFunction {
    /// Where the operation was called, noted while anomaly detection is on.
    package final var position: String? {
        get { origin?.position }
        set {
            guard newValue != nil || origin != nil else { return }
            madeOrigin().position = newValue
        }
    }

    /// The calls of modules that ended with this node, the innermost first.
    package final var moduleCalls: [ModuleCall] { origin?.moduleCalls ?? [] }

    /// Notes that the node made the result of a call of a module.
    final func note(_ call: ModuleCall) { madeOrigin().moduleCalls.append(call) }

    private func madeOrigin() -> NodeOrigin {
        if let origin { return origin }
        let made = NodeOrigin()
        origin = made
        return made
    }
}
