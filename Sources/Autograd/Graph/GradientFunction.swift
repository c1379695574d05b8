/// One operation in the graph that backward passes walk: it knows how to turn the gradient of its output into gradients
/// of its inputs, and which nodes those belong to.
public class GradientFunction {
    /// Where a gradient goes next: a node, and which of that node's outputs the gradient is for.
    package struct Edge {
        /// The node, or `nil` where the input needs no gradient.
        package var node: GradientFunction?
        /// The output of that node.
        package var outputIndex: Int32

        /// An edge to nowhere.
        static var none: Edge { Edge(node: nil, outputIndex: 0) }

        /// The edge to the node that made a tensor.
        @inline(__always)
        init(_ tensor: Tensor) {
            node = tensor.gradientNode
            outputIndex = tensor.outputIndex
        }

        @inline(__always)
        init(node: GradientFunction?, outputIndex: Int32) {
            self.node = node
            self.outputIndex = outputIndex
        }
    }

    /// The sizes and dtype of an output, which its gradient must have too.
    package struct Output {
        /// The output's sizes.
        package var shape: [Int]
        /// The output's dtype.
        package var dtype: DType
    }

    /// PyTorch's name of the operation's backward, such as `MulBackward0`.
    public internal(set) final var name: String
    /// The order of making: a node's inputs have smaller numbers. Leaves have 0.
    package internal(set) final var sequence: Int
    /// The first two edges; most operations have no more.
    final var first: Edge
    final var second: Edge
    /// The edges after the second.
    final var rest: [Edge]
    final var edgeCount: Int32
    /// The first output.
    package final var output: Output
    /// The outputs after the first.
    package final var moreOutputs: [Output] = []

    /// The gradient of the first output that the running pass has collected so far.
    final var pending: Tensor?
    /// The same for the outputs after the first.
    final var morePending: [Tensor?] = []
    /// The pass that the pending gradients belong to; 0 for none.
    final var pendingPass = 0
    /// Hooks and retained gradients of the outputs.
    final var hooks: NodeHooks?
    /// Where the node comes from, where that was noted.
    final var origin: NodeOrigin?

    /// Where the node is counted; `nil` once it was taken apart.
    private final var meter: UnsafeMutablePointer<MemoryMeter>?
    /// Whether the node saved tensors for its backward.
    final var hasSaved = false
    /// The node's own result, where it was saved: another tensor object over the same memory.
    final var savedOutput: Tensor?

    init(_ name: String, sequence: Int, output: Output, _ first: Edge, _ second: Edge = .none, rest: [Edge] = [], edgeCount: Int32) {
        self.name = name
        self.sequence = sequence
        self.output = output
        self.first = first
        self.second = second
        self.rest = rest
        self.edgeCount = edgeCount
        count()
    }

    /// Counts the node among the living objects of the thread's state.
    @inline(__always)
    final func count() {
        EngineState.withCurrent { state in
            meter = state.meter
            state.meter.pointee.openNode()
        }
    }

    /// Takes the node out of the count.
    @inline(__always)
    private final func uncount() {
        guard let meter = exchange(&meter, nil) else { return }
        EngineState.withCurrent { state in
            if meter == state.meter { meter.pointee.close(0) } else { MemoryMeter.closeRemotely(meter, 0) }
        }
    }

    /// Makes a spare node the node of another operation.
    @inline(__always)
    final func renew(_ name: String, sequence: Int, output: Output, _ first: Edge, _ second: Edge = .none, edgeCount: Int32) {
        self.name = name
        self.sequence = sequence
        replace(&self.output.shape, output.shape)
        self.output.dtype = output.dtype
        self.first = first
        self.second = second
        self.edgeCount = edgeCount
        count()
    }

    /// The nodes that made the inputs, in the order of the inputs; `nil` for inputs that need no gradient, and for a plain number
    /// beside a tensor.
    public final var nextFunctions: [GradientFunction?] {
        let functions = (0..<Int(edgeCount)).map { edge($0).node }
        return edgeCount == 1 && Self.arithmetic.contains(name) ? functions + [nil] : functions
    }

    /// Operations on two operands, of which one may be a number, which has no edge here.
    private static let arithmetic: Set = ["AddBackward0", "SubBackward0", "MulBackward0", "DivBackward0"]

    /// The edge of an input.
    @inline(__always)
    package final func edge(_ index: Int) -> Edge {
        index == 0 ? first : index == 1 ? second : rest[index - 2]
    }

    /// The sizes and dtype of one output.
    @inline(__always)
    final func output(_ index: Int32) -> Output { index == 0 ? output : moreOutputs[Int(index) - 1] }

    /// Turns the gradients of the outputs into gradients of the inputs, and hands those to the pass.
    ///
    /// - Parameters:
    ///   - gradient: The gradient of the first output; `nil` where only later outputs have one. A node may take it away.
    ///   - more: The gradients of the later outputs.
    func run(_ gradient: inout Tensor?, _ more: [Tensor?], in pass: BackwardPass) throws {
        // Nodes are made of the subclasses alone, and each overrides this.
        fatalError("every node class overrides this")
    }

    /// Lets go of the saved tensors after the only backward pass.
    func releaseSaved() {}

    /// Lets go of everything that could hold other nodes.
    func dismantle() {
        releaseSaved()
        hooks = nil
        pending = nil
        pendingPass = 0
        hasSaved = false
        if origin != nil { origin = nil }
    }

    /// Keeps the node, which was taken apart and which nobody else holds, for another operation; by default it is freed.
    func keep(in spares: inout SpareObjects) {}

    /// The error of a second backward pass through a node whose saved tensors are gone.
    final func freedError() -> TensorError {
        TensorError(
            .runtime,
            "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). "
                + "Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify "
                + "retain_graph=True if you need to backward through the graph a second time or if you need to access saved "
                + "tensors after calling backward.",
            facts: ["\(name) had saved tensors and has run already."],
            remedy: "Compute the forward pass again before each backward(), or call backward(retainGraph: true) the first time.")
    }

    deinit {
        uncount()
        if edgeCount > 0 { dropEdges() }
    }

    /// Releases the edges without recursing into the nodes behind them.
    private final func dropEdges() {
        if let node = exchange(&first.node, nil) { Self.release(node) }
        if let node = exchange(&second.node, nil) { Self.release(node) }
        if !rest.isEmpty {
            var edges = exchange(&rest, [])
            for index in edges.indices {
                if let node = exchange(&edges[index].node, nil) { Self.release(node) }
            }
        }
    }

    /// Gives up a reference to a node. If it was the last one, the node is taken apart in a loop, not by recursion: a chain
    /// of a million nodes would otherwise overflow the stack when it is freed.
    static func release(_ node: consuming GradientFunction) {
        guard isKnownUniquelyReferenced(&node) else { return }
        var next: GradientFunction? = node
        EngineState.withCurrent { state in
            if state.isDismantling {
                if let last = exchange(&next, nil) { state.dismantling.append(last) }
                return
            }
            state.isDismantling = true
            while var last = exchange(&next, nil) {
                // What the node held is released here, while it is still whole: tensors that were saved give their own
                // nodes to the list. The node itself dies at the end of this turn, with nothing left in it, or is kept.
                last.dismantle()
                last.dropEdges()
                if isKnownUniquelyReferenced(&last), isUnobserved(last) {
                    last.uncount()
                    last.keep(in: &state.spares)
                }
                next = state.dismantling.popLast()
            }
            state.isDismantling = false
        }
    }
}

extension GradientFunction: CustomStringConvertible {
    /// The name in angle brackets, as PyTorch prints a `grad_fn`.
    public var description: String { "<\(name)>" }
}
