extension Checked {
    /// The core of calling a module: runs `forward`, notes the call in the graph, and names the layer in an error from inside it.
    package static func call(_ module: Module, _ x: Tensor) throws -> Tensor {
        let state = EngineState.current
        try state.charge(work: workOfCall)
        guard state.moduleCalls.count < mostCalls else {
            throw TensorError(.limit, "modules call one another more than \(mostCalls) deep", remedy: "Does a module call itself?")
        }
        state.moduleCalls.append(module)
        defer { state.moduleCalls.removeLast() }
        let start = state.lastSequence
        do {
            var result = try module.forward(x)
            if let hooks = module.forwardHooks {
                for hook in hooks.values { if let other = try hook.action(module, x, result) { result = other } }
            }
            // A module that hands its input on has made nothing.
            if let node = result.node, node.sequence > start { node.note(ModuleCall(module, after: start)) }
            return result
        } catch let error as TensorError where !error.facts.contains(where: { $0.hasPrefix(layerFactPrefix) }) {
            throw error.adding(fact: layerFact(of: module, input: x, under: state.moduleCalls.first))
        }
    }

    /// The core of ``Module/registerForwardHook(_:)``.
    package static func registerForwardHook(_ module: Module, _ hook: @escaping (Module, Tensor, Tensor) throws -> Tensor?) -> HookHandle {
        if module is any ModuleOfSeveralInputs {
            EngineState.current.warn(
                "\(module.typeName) takes several inputs, and does not call hooks: this one will never run. Look at what the call returns instead.")
        }
        let identifier = module.forwardHooks?.add(hook) ?? {
            var hooks = HookList<(Module, Tensor, Tensor) throws -> Tensor?>()
            defer { module.forwardHooks = hooks }
            return hooks.add(hook)
        }()
        return HookHandle { [weak module] in module?.forwardHooks?.remove(identifier) }
    }

    /// What a call takes beside the operations within it, as element operations: modules that only hand their input on could call one
    /// another without end.
    private static let workOfCall = 10_000

    /// How many calls of modules may be under way at once: no network is as deep, and they take native stack.
    package static let mostCalls = 1_000

    /// How a fact that names a layer begins.
    private static let layerFactPrefix = "In "

    /// The layer by its path within the outermost module that was called, how it prints, and the shape it was given.
    private static func layerFact(of module: Module, input: Tensor, under root: Module?) -> String {
        let path = root.flatMap { ModuleTree($0).path(to: module) } ?? ""
        let name = path.isEmpty ? module.typeName : path
        let itself = module.namedChildren().isEmpty && !path.isEmpty ? ", \(module.description)," : ""
        return "\(layerFactPrefix)\(name)\(itself) called with an input of shape \(input.shape)."
    }

    /// The core of ``Module/requiresGrad_(_:)``.
    package static func requiresGrad_(_ module: Module, _ on: Bool) throws {
        for parameter in module.parameters() { try requiresGrad_(parameter, on) }
    }

    /// The core of ``Module/to(_:)``: the tensors stay the same objects, so that optimizers still know them.
    package static func convert(_ module: Module, to dtype: DType) throws {
        guard dtype.isFloatingPoint else {
            throw TensorError(.type, "nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.\(dtype)")
        }
        for tensor in module.parameters() + module.buffers() where tensor.dtype.isFloatingPoint && tensor.dtype != dtype {
            let gradient = tensor.grad
            if gradient != nil { try setGrad(tensor, nil) }
            try noGrad { try setData(tensor, to(tensor.detach(), dtype)) }
            if let gradient { try setGrad(tensor, noGrad { try to(gradient, dtype) }) }
        }
    }

    /// The core of ``Module/loadStateDict(_:)``.
    package static func loadStateDict(_ state: StateDict, into module: Module) throws {
        let own = module.stateDict()
        let missing = own.keys.filter { state[$0] == nil }
        let surplus = state.keys.filter { own[$0] == nil }
        var problems: [String] = []
        if !surplus.isEmpty { problems.append("Unexpected key(s) in state_dict: \(quoted(surplus)). ") }
        if !missing.isEmpty { problems.insert("Missing key(s) in state_dict: \(quoted(missing)). ", at: 0) }
        for (name, value) in own {
            guard let other = state[name], other.shape != value.shape else { continue }
            problems.append(
                "size mismatch for \(name): copying a param with shape torch.Size(\(other.shape)) from checkpoint, "
                    + "the shape in current model is torch.Size(\(value.shape)).")
        }
        guard problems.isEmpty else {
            throw TensorError(.runtime, "Error(s) in loading state_dict for \(module.typeName):\n\t" + problems.joined(separator: "\n\t"))
        }
        try noGrad {
            for (name, value) in own {
                if let other = state[name] { _ = try copy_(value, other) }
            }
        }
    }

    private static func quoted(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ", ") }
}

/// A module that is called with more than one tensor, and so calls no forward hooks, which take one.
protocol ModuleOfSeveralInputs: Module {}
