extension Tensor {
    /// The graph node that leads to this tensor: the accumulator for a leaf that requires a gradient, `nil` where none is
    /// needed. A view of memory that was changed in place since gets a new node here, which leads to the changed tensor.
    @inline(__always)
    package final var gradientNode: GradientFunction? {
        guard let base else { return node }
        return viewVersion == storage.version ? node : currentViewNode(of: base)
    }

    /// Whether this is a view that was made while grad mode was off, of a tensor that requires a gradient: PyTorch counts it
    /// as a leaf that requires one too.
    private final var isLeafMadeInNoGrad: Bool {
        guard let base, viewKind == .inNoGrad, node == nil, dtype.isFloatingPoint else { return false }
        return base.node != nil
    }

    @inline(never)
    private final func currentViewNode(of base: Tensor) -> GradientFunction? {
        viewVersion = storage.version
        guard base.node != nil, viewKind != .inNoGrad else { return node }
        let fresh = Checked.recordingAsStrided(of: base, as: self)
        if let old = exchange(&node, fresh) { GradientFunction.release(old) }
        outputIndex = 0
        return fresh
    }

    /// Whether operations on the tensor are recorded, so that `backward()` reaches it.
    public final var requiresGrad: Bool {
        get { gradientNode != nil || isLeafMadeInNoGrad }
        set { trapping { _ = try Checked.setRequiresGrad(self, newValue) } }
    }

    /// The operation that made the tensor; `nil` for a leaf.
    public final var gradFn: GradientFunction? {
        let node = gradientNode
        return node is AccumulateGrad ? nil : node
    }

    /// Whether the tensor was made by the user, not by a recorded operation.
    public final var isLeaf: Bool { gradFn == nil }

    /// The accumulator of a leaf, whether or not it requires a gradient at present.
    package final var accumulator: AccumulateGrad? {
        guard let node else { return extras?.parked }
        // Only accumulators have the sequence 0; asking for the class takes longer.
        return node.sequence == 0 ? unsafeDowncast(node, to: AccumulateGrad.self) : extras?.parked
    }

    /// The gradient that backward passes have added up here; `nil` before the first and after `zeroGrad`.
    public final var grad: Tensor? {
        get {
            if let accumulator { return accumulator.gradient }
            if let retained = extras?.retained { return retained.gradient }
            if gradFn != nil {
                EngineState.current.warnOnce(
                    "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be "
                        + "populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf "
                        + "Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make "
                        + "sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information.")
            }
            return nil
        }
        set { trapping { try Checked.setGrad(self, newValue) } }
    }

    /// Marks a leaf as requiring a gradient, or not.
    @discardableResult
    public final func requiresGrad_(_ on: Bool = true) -> Tensor {
        trapping { try Checked.requiresGrad_(self, on) }
    }

    /// Keeps the gradient of a tensor that is not a leaf, so that ``grad`` has it after `backward()`.
    public final func retainGrad() { trapping { try Checked.retainGrad(self) } }

    /// Calls `hook` with the tensor's gradient in each backward pass; a tensor it returns takes the gradient's place.
    @discardableResult
    public final func registerHook(_ hook: @escaping (Tensor) -> Tensor?) -> HookHandle {
        trapping { try Checked.registerHook(self, hook) }
    }

    /// The same memory as a tensor outside the graph.
    public final func detach() -> Tensor { Checked.detach(self) }

    /// Takes the tensor itself out of the graph.
    @discardableResult
    public final func detach_() -> Tensor { trapping { try Checked.detach_(self) } }

    /// The same memory outside the graph, and without a count of changes in place; assigning replaces the memory.
    public final var data: Tensor {
        get { Checked.data(self) }
        set { trapping { try Checked.setData(self, newValue) } }
    }

    /// Computes the gradients of all leaves that this tensor was computed from, and adds them to their ``grad``.
    ///
    /// - Parameters:
    ///   - gradient: The gradient of the tensor itself; may be left out for a single number, where it is 1.
    ///   - retainGraph: Whether saved tensors are kept for another pass; by default only with `createGraph`.
    ///   - createGraph: Whether the pass is recorded, so that gradients can be differentiated again.
    public final func backward(gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false) {
        trapping { try Checked.backward(self, gradient: gradient, retainGraph: retainGraph, createGraph: createGraph) }
    }
}

/// The gradients of `f` with respect to some tensors, without adding them to any ``Tensor/grad``.
///
/// - Parameters:
///   - f: The tensor to differentiate.
///   - x: The tensors to differentiate by; each must have been used for `f`.
///   - gradient: The gradient of `f`; may be left out for a single number.
///   - retainGraph: Whether saved tensors are kept for another pass; by default only with `createGraph`.
///   - createGraph: Whether the pass is recorded, for second derivatives.
/// - Returns: A gradient for each of `x`, of its shape.
public func gradients(
    of f: Tensor, withRespectTo x: [Tensor], gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false
) -> [Tensor] {
    trapping {
        try Checked.gradients(of: f, withRespectTo: x, gradient: gradient, retainGraph: retainGraph, createGraph: createGraph)
    }
}

extension Checked {
    /// The core of `backward`.
    package static func backward(
        _ tensor: Tensor, gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false
    ) throws {
        let seed = try rootGradient(tensor, gradient)
        if createGraph {
            EngineState.current.warnOnce(
                "Using backward() with create_graph=True will create a reference cycle between the parameter and its gradient "
                    + "which can cause a memory leak. We recommend using autograd.grad when creating the graph to avoid this. If "
                    + "you have to use this function, make sure to reset the .grad fields of your parameters to None after use to "
                    + "break the cycle and avoid the leak.")
        }
        try BackwardPass.run(
            from: tensor, seed, retainsGraph: retainGraph ?? createGraph, createsGraph: createGraph)
    }

    /// The core of `gradients(of:withRespectTo:)`.
    package static func gradients(
        of f: Tensor, withRespectTo x: [Tensor], gradient: Tensor? = nil, retainGraph: Bool? = nil, createGraph: Bool = false
    ) throws -> [Tensor] {
        let seed = try rootGradient(f, gradient)
        for input in x where input.gradientNode == nil {
            throw TensorError(
                .runtime, "One of the differentiated Tensors does not require grad",
                remedy: "Make it with requiresGrad: true before computing with it.")
        }
        let found = try BackwardPass.gradients(
            from: [(f, seed)], inputs: x, retainsGraph: retainGraph ?? createGraph, createsGraph: createGraph)
        return try found.enumerated().map { index, gradient in
            guard let gradient else {
                throw TensorError(
                    .runtime,
                    "The differentiated Tensor at index \(index) appears to not have been used in the graph. Set allow_unused=True "
                        + "if this is the desired behavior.",
                    remedy: "Leave that tensor out of withRespectTo, or use it in the computation.")
            }
            return gradient
        }
    }

    /// The gradient a pass starts with: the given one, checked, or 1.
    private static func rootGradient(_ tensor: Tensor, _ gradient: Tensor?) throws -> Tensor {
        guard tensor.gradientNode != nil else {
            throw TensorError(
                .runtime, "element 0 of tensors does not require grad and does not have a grad_fn",
                facts: ["No tensor it was computed from requires a gradient, or it was computed within noGrad."],
                remedy: "Make a leaf with requiresGrad: true, and compute from it.")
        }
        if let gradient {
            guard gradient.shape == tensor.shape else {
                throw TensorError(
                    .runtime,
                    "Mismatch in shape: grad_output[0] has a shape of torch.Size(\(gradient.shape)) and output[0] has a shape of "
                        + "torch.Size(\(tensor.shape)).")
            }
            return gradient.dtype == tensor.dtype ? gradient : try to(gradient, tensor.dtype)
        }
        guard tensor.numel == 1 else {
            throw TensorError(
                .runtime, "grad can be implicitly created only for scalar outputs",
                facts: ["This tensor has shape \(tensor.shape)."],
                remedy: "Reduce it to one number first, as in y.sum().backward(), or give backward(gradient:).")
        }
        return try full(tensor.shape, .int(1), dtype: tensor.dtype)
    }

    /// The core of `requiresGrad_`.
    @discardableResult
    package static func requiresGrad_(_ tensor: Tensor, _ on: Bool = true) throws -> Tensor {
        if on, !tensor.dtype.isFloatingPoint {
            throw TensorError(
                .runtime, "only Tensors of floating point dtype can require gradients", facts: ["This one is \(tensor.dtype)."],
                remedy: "Convert it first: x.float().")
        }
        return try setRequiresGrad(tensor, on)
    }

    /// The core of assigning to `requiresGrad`.
    @discardableResult
    package static func setRequiresGrad(_ tensor: Tensor, _ on: Bool) throws -> Tensor {
        if tensor.gradFn != nil {
            if on { return tensor }
            throw TensorError(
                .runtime,
                "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph "
                    + "that doesn't require differentiation use var_no_grad = var.detach().")
        }
        if on, !tensor.dtype.isFloatingPoint {
            throw TensorError(
                .runtime, "only Tensors of floating point dtype can require gradients", facts: ["This one is \(tensor.dtype)."],
                remedy: "Convert it first: x.float().")
        }
        if on, tensor.node == nil {
            tensor.node = tensor.extras?.parked ?? AccumulateGrad.make(tensor)
            tensor.extras?.parked = nil
        } else if !on, let accumulator = tensor.node as? AccumulateGrad {
            tensor.node = nil
            tensor.park(accumulator)
        }
        return tensor
    }

    /// The core of assigning to `grad`.
    package static func setGrad(_ tensor: Tensor, _ gradient: Tensor?) throws {
        if let gradient {
            guard gradient.shape == tensor.shape else {
                throw TensorError(
                    .runtime,
                    "attempting to assign a gradient of size '\(gradient.shape)' to a tensor of size '\(tensor.shape)'. Please ensure "
                        + "that the gradient and the tensor are the same size")
            }
            guard gradient.dtype == tensor.dtype else {
                throw TensorError(
                    .runtime,
                    "attempting to assign a gradient with dtype '\(gradient.dtype.cName)' to a tensor with grad_dtype "
                        + "'\(tensor.dtype.scalarTypeName)'. The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You "
                        + "can set the tensor's grad_dtype attribute with a specific dtype, or None to allow any dtype. Set grad_dtype with "
                        + "caution. Diverging the dtypes of a tensor and its gradient may break downstream systems that assume they match.",
                    remedy: "Convert it first: gradient.to(.\(tensor.dtype)).")
            }
        }
        if let accumulator = tensor.accumulator {
            accumulator.set(gradient)
        } else if let retained = tensor.extras?.retained {
            retained.gradient = gradient
        } else if let gradient {
            let accumulator = AccumulateGrad.make(tensor)
            accumulator.set(gradient)
            tensor.park(accumulator)
        }
    }

    /// The core of `retainGrad`.
    package static func retainGrad(_ tensor: Tensor) throws {
        guard let node = tensor.gradientNode else {
            throw TensorError(.runtime, "can't retain_grad on Tensor that has requires_grad=False")
        }
        if node is AccumulateGrad || tensor.extras?.retained != nil { return }
        let retained = RetainedGradient()
        if tensor.extras == nil { tensor.extras = TensorExtras() }
        tensor.extras?.retained = retained
        if node.hooks == nil { node.hooks = NodeHooks() }
        node.hooks?.retained[tensor.outputIndex] = retained
    }

    /// The core of `registerHook`; the hook may throw, and what it throws ends the pass.
    @discardableResult
    package static func registerHook(_ tensor: Tensor, _ hook: @escaping (Tensor) throws -> Tensor?) throws -> HookHandle {
        guard let node = tensor.gradientNode else {
            throw TensorError(.runtime, "cannot register a hook on a tensor that doesn't require gradient")
        }
        if node is AccumulateGrad { EngineState.current.hasLeafHooks = true }
        let hooks = node.hooks ?? NodeHooks()
        node.hooks = hooks
        let output = tensor.outputIndex
        let identifier = hooks.onGradient[output, default: .init()].add(hook)
        return HookHandle { [weak hooks] in hooks?.onGradient[output]?.remove(identifier) }
    }

    /// The core of `detach`.
    package static func detach(_ tensor: Tensor) -> Tensor {
        let result = tensor.alias()
        result.countsNoVersions = tensor.countsNoVersions
        return result
    }

    /// The core of `detach_`.
    @discardableResult
    package static func detach_(_ tensor: Tensor) throws -> Tensor {
        guard tensor.base == nil else {
            throw TensorError(
                .runtime,
                "Can't detach views in-place. Use detach() instead. If you are using DistributedDataParallel (DDP) for training, and "
                    + "gradient_as_bucket_view is set as True, gradients are views of DDP buckets, and hence detach_() cannot be called "
                    + "on these gradients. To fix this error, please refer to the Optimizer.zero_grad() function in "
                    + "torch/optim/optimizer.py as the solution.")
        }
        if let accumulator = tensor.node as? AccumulateGrad {
            tensor.node = nil
            tensor.park(accumulator)
        } else if let node = exchange(&tensor.node, nil) {
            GradientFunction.release(node)
        }
        tensor.outputIndex = 0
        return tensor
    }

    /// The core of `data`.
    package static func data(_ tensor: Tensor) -> Tensor {
        let result = tensor.alias()
        result.countsNoVersions = true
        return result
    }

    /// The core of assigning to `data`.
    package static func setData(_ tensor: Tensor, _ value: Tensor) throws {
        if tensor.requiresGrad, !value.dtype.isFloatingPoint {
            throw TensorError(.runtime, "data set to a tensor that requires gradients must be floating point or complex dtype")
        }
        tensor.storage = value.storage
        tensor.shape = value.shape
        tensor.strides = value.strides
        tensor.offset = value.offset
        tensor.numel = value.numel
        tensor.dtype = value.dtype
        tensor.isContiguous = value.isContiguous
        if let accumulator = tensor.accumulator {
            accumulator.value = value
        }
    }
}

extension Tensor {
    /// Keeps the accumulator of a leaf that no longer requires a gradient: it still holds ``grad``.
    fileprivate final func park(_ accumulator: AccumulateGrad) {
        if extras == nil { extras = TensorExtras() }
        extras?.parked = accumulator
    }
}
