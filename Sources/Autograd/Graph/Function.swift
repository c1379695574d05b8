/// What a custom function keeps from its forward for its backward.
public final class Context {
    private var saved: [SavedTensor] = []
    fileprivate var pendingSaves: [Tensor] = []
    fileprivate var isReleased = false
    /// Which inputs need a gradient.
    public fileprivate(set) var needsInputGrad: [Bool] = []

    init() {}

    /// Keeps tensors for the backward.
    public func saveForBackward(_ tensors: Tensor...) { pendingSaves = tensors }

    /// Keeps tensors for the backward.
    package func saveForBackward(_ tensors: [Tensor]) { pendingSaves = tensors }

    /// The tensors kept by ``saveForBackward(_:)``, in order.
    public var savedTensors: [Tensor] { trapping { try unpacked() } }

    /// The core of ``savedTensors``.
    package func unpacked() throws -> [Tensor] {
        if isReleased {
            throw TensorError(
                .runtime,
                "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). "
                    + "Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True "
                    + "if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.")
        }
        return try saved.isEmpty ? pendingSaves : saved.map { try $0() }
    }

    /// Turns what was kept into versions that are checked; outputs are kept without a cycle.
    fileprivate func seal(node: GradientFunction, output: Tensor) {
        saved = pendingSaves.map { tensor in
            guard tensor === output else { return SavedTensor(tensor, version: tensor.storage.version, owner: nil) }
            let alias = output.alias()
            alias.viewVersion = output.storage.version
            return SavedTensor(alias, version: 0, owner: node)
        }
        pendingSaves = []
    }

    fileprivate func release() {
        isReleased = !saved.isEmpty
        saved = []
    }
}

/// An operation of one's own, with its forward and its backward.
///
/// ```swift
/// class Exp: Function {
///     override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
///         let y = inputs[0].exp()
///         context.saveForBackward(y)
///         return y
///     }
///     override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient * context.savedTensors[0]] }
/// }
/// let y = Exp().apply(x)
/// ```
open class Function {
    /// Makes the function; its parameters are up to the subclass.
    public init() {}

    /// Computes the result. Operations in it are not recorded.
    open func forward(_ context: Context, _ inputs: [Tensor]) throws -> Tensor {
        throw TensorError(.notImplemented, "You must implement the forward function for custom autograd.Function.")
    }

    /// Computes the gradients of the inputs, one each in their order, from the gradient of the result.
    open func backward(_ context: Context, _ gradient: Tensor) throws -> [Tensor?] {
        throw TensorError(
            .notImplemented,
            "You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.")
    }

    /// The name that graph nodes and messages show, where it is not the Swift class's own.
    package final var typeNameProvider: (() -> String)?

    /// Runs the forward and records the function in the graph.
    public final func apply(_ inputs: Tensor...) -> Tensor { trapping { try Checked.apply(self, inputs) } }

    /// Runs the forward and records the function in the graph.
    public final func apply(_ inputs: [Tensor]) -> Tensor { trapping { try Checked.apply(self, inputs) } }
}

extension Checked {
    /// The core of `Function.apply`. Errors that the overridden methods throw pass through.
    package static func apply(_ function: Function, _ inputs: [Tensor]) throws -> Tensor {
        let state = EngineState.current
        let context = Context()
        let tracked = inputs.map { $0.isTracked }
        context.needsInputGrad = tracked
        let wasEnabled = state.isGradEnabled
        state.isGradEnabled = false
        var output: Tensor
        do {
            output = try function.forward(context, inputs)
            state.isGradEnabled = wasEnabled
        } catch {
            state.isGradEnabled = wasEnabled
            throw error
        }
        // An input returned as it is becomes a result of its own, so that the input keeps its place in the graph.
        if inputs.contains(where: { $0 === output }) || output.base != nil {
            let whole = output.alias()
            context.pendingSaves = context.pendingSaves.map { $0 === output && !inputs.contains { $0 === output } ? whole : $0 }
            output = whole
        }
        guard wasEnabled, tracked.contains(true), output.dtype.isFloatingPoint else { return output }
        output.node = FunctionNode(function, context, inputs, output, state)
        output.outputIndex = 0
        return output
    }
}

/// The graph node of a custom function.
private final class FunctionNode: GradientFunction {
    private var function: Function?
    private let context: Context

    init(_ function: Function, _ context: Context, _ inputs: [Tensor], _ output: Tensor, _ state: EngineState) {
        self.function = function
        self.context = context
        let edges = inputs.map { Edge($0) }
        let newest = edges.reduce(0) { max($0, $1.node?.sequence ?? 0) }
        super.init(
            "\(function.typeNameProvider?() ?? "\(Swift.type(of: function))")Backward", sequence: state.sequence(after: newest),
            output: Output(shape: output.shape, dtype: output.dtype), edges.first ?? .none, edges.count > 1 ? edges[1] : .none,
            rest: Array(edges.dropFirst(2)), edgeCount: Int32(edges.count))
        context.seal(node: self, output: output)
        if state.isAnomalyDetectionEnabled { position = state.position?() }
    }

    override func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        guard let gradient else { return }
        guard let function else { throw freedError() }
        if context.isReleased { throw freedError() }
        let results = try function.backward(context, gradient)
        guard results.count >= Int(edgeCount), results.dropFirst(Int(edgeCount)).allSatisfy({ $0 == nil }) else {
            throw TensorError(
                .runtime, "function \(name) returned an incorrect number of gradients (expected \(edgeCount), got \(results.count))",
                remedy: "Return one gradient for each input of forward, nil where none is needed.")
        }
        for (index, result) in results.prefix(Int(edgeCount)).enumerated() {
            if let result { try pass.deliver(result, to: edge(index), from: self, index) }
        }
    }

    override func releaseSaved() { context.release() }

    override func dismantle() {
        context.release()
        function = nil
        super.dismantle()
    }
}
