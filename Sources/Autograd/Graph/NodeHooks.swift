/// The gradient of a tensor that is not a leaf, kept on request; shared by the tensor and the node that made it.
package final class RetainedGradient {
    /// The gradient, summed over backward passes.
    package var gradient: Tensor?
}

/// A list of functions in the order they were registered, each removable.
struct HookList<Action> {
    struct Entry {
        let identifier: Int
        let action: Action
    }

    private(set) var values: [Entry] = []
    private var next = 0

    mutating func add(_ action: Action) -> Int {
        next += 1
        values.append(Entry(identifier: next, action: action))
        return next
    }

    mutating func remove(_ identifier: Int) { values.removeAll { $0.identifier == identifier } }
}

/// The functions that wait at a node.
final class NodeHooks {
    /// Called with the gradient of an output before the node runs; what they return replaces it.
    var onGradient: [Int32: HookList<(Tensor) throws -> Tensor?>] = [:]
    /// Called after a leaf's gradient was added to.
    var afterAccumulation = HookList<() throws -> Void>()
    /// Gradients of outputs that are to be kept.
    var retained: [Int32: RetainedGradient] = [:]
}

/// A registered hook, to be removed again.
public final class HookHandle {
    private var removal: (() -> Void)?

    init(_ removal: @escaping () -> Void) { self.removal = removal }

    /// Removes the hook; the second time it does nothing.
    public func remove() {
        removal?()
        removal = nil
    }
}

extension GradientFunction {
    /// Whether anything of the user's is called, or kept, when the node runs.
    package final var hasHooks: Bool { hooks != nil }
}
