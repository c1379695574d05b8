/// What changes parameters by their gradients. Subclasses are the rules: ``SGD``, ``Adam`` and others.
///
/// ```swift
/// let optimizer = SGD(net.parameters(), lr: 0.1)
/// optimizer.zeroGrad()
/// loss(net(x), y).backward()
/// optimizer.step()
/// ```
open class Optimizer: CustomStringConvertible {
    /// The groups of parameters, with the options that hold for each.
    public final var paramGroups: [ParameterGroup]
    /// The memory of each parameter, by its identity.
    final var memory: [ObjectIdentifier: ParameterMemory] = [:]
    /// PyTorch's names of the buffers, in the order of ``ParameterMemory/buffers``.
    final let bufferNames: [String]
    /// How many steps were made.
    final var stepCount = 0

    /// Checks the groups and completes their options.
    ///
    /// - Throws: PyTorch's errors for no parameters, parameters that are no leaves, and parameters in two groups.
    init(groups: [ParameterGroup], defaults: OptimizerOptions, bufferNames: [String]) throws {
        guard !groups.isEmpty, groups.contains(where: { !$0.parameters.isEmpty }) else {
            throw TensorError(
                .value, "optimizer got an empty parameter list",
                remedy: "Pass the tensors to train, as in net.parameters(). A module finds only those that are stored in its properties.")
        }
        var seen: [ObjectIdentifier: Int] = [:]
        for (index, group) in groups.enumerated() {
            for parameter in group.parameters {
                guard parameter.isLeaf else {
                    throw TensorError(
                        .value, "can't optimize a non-leaf Tensor",
                        facts: ["The tensor of shape \(parameter.shape) is the result of \(parameter.gradFn?.name ?? "an operation")."],
                        remedy: "Pass the tensor it was computed from, or detach() it first.")
                }
                if let other = seen[ObjectIdentifier(parameter)] {
                    if other != index { throw TensorError(.value, "some parameters appear in more than one parameter group") }
                    EngineState.current.warn(
                        "optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; "
                            + "see github.com/pytorch/pytorch/issues/40967 for more information")
                }
                seen[ObjectIdentifier(parameter)] = index
            }
            group.options = group.options.completed(from: defaults)
        }
        paramGroups = groups
        self.bufferNames = bufferNames
    }

    /// Changes every parameter that has a gradient by the optimizer's rule; the others stay as they are.
    public final func step() { trapping { try Checked.step(self) } }

    /// Forgets the gradients of all parameters, so that the next `backward()` begins anew.
    public final func zeroGrad() {
        for group in paramGroups {
            for parameter in group.parameters { parameter.grad = nil }
        }
    }

    /// Reads a group's options, once a step, before the group's parameters are updated: looking them up by name for each parameter
    /// would take longer than changing a small one.
    func prepare(_ options: OptimizerOptions) {}

    /// Changes one parameter by its gradient. Both are contiguous and of the same floating-point dtype.
    ///
    /// - Parameters:
    ///   - parameter: The tensor to change in place.
    ///   - gradient: Its gradient; may not be changed.
    func update(_ parameter: Tensor, by gradient: Tensor, memory: ParameterMemory, options: OptimizerOptions) throws {
        throw TensorError(.notImplemented, "\(type(of: self)) has no rule for a step")
    }

    /// Zeros like `parameter`, outside the graph: a fresh buffer.
    final func zeros(like parameter: Tensor) throws -> Tensor {
        try Checked.zeros(parameter.shape, dtype: parameter.dtype)
    }

    // MARK: State

    /// What the optimizer remembers, for saving and for continuing with another one of the same kind.
    public final func stateDict() -> OptimizerState {
        var entries: [Int: OptimizerState.Entry] = [:]
        var groups: [OptimizerState.Group] = []
        var number = 0
        for group in paramGroups {
            let first = number
            for parameter in group.parameters {
                if let own = memory[ObjectIdentifier(parameter)] {
                    let buffers = zip(bufferNames, own.buffers).compactMap { name, value in value.map { (name: name, value: $0) } }
                    entries[number] = OptimizerState.Entry(step: own.step, buffers: buffers)
                }
                number += 1
            }
            groups.append(OptimizerState.Group(options: group.options, parameters: Array(first..<number)))
        }
        return OptimizerState(entries: entries, groups: groups)
    }

    /// Takes over what another optimizer of the same kind, over parameters of the same shapes, remembered.
    ///
    /// Traps with PyTorch's text where the groups do not fit.
    public final func loadStateDict(_ s: OptimizerState) { trapping { try Checked.loadStateDict(s, into: self) } }

    /// The class and the options of each group, as PyTorch prints them.
    public var description: String {
        var text = "\(type(of: self)) ("
        for (index, group) in paramGroups.enumerated() {
            text += "\nParameter Group \(index)\n"
            for name in group.options.names { text += "    \(name): \((group.options[name] ?? .none).text)\n" }
        }
        return text + ")"
    }
}

extension Checked {
    /// The core of ``Optimizer/step()``.
    package static func step(_ optimizer: Optimizer) throws {
        let state = EngineState.current
        Diagnoses.noticeEvaluationMode(optimizer, state)
        optimizer.stepCount += 1
        defer { Diagnoses.noticeMissingGradients(optimizer, state) }
        for group in optimizer.paramGroups {
            optimizer.prepare(group.options)
            for parameter in group.parameters {
                guard let gradient = parameter.grad else { continue }
                if let accumulator = parameter.accumulator, accumulator.noteStep() {
                    state.warnOnce(
                        "step() uses gradients that still hold those of the step before, with the new ones added. Call zeroGrad() before "
                            + "backward(), or after step().")
                }
                let memory: ParameterMemory
                if let known = optimizer.memory[ObjectIdentifier(parameter)] {
                    memory = known
                } else {
                    memory = ParameterMemory(bufferCount: optimizer.bufferNames.count)
                    optimizer.memory[ObjectIdentifier(parameter)] = memory
                }
                memory.step += 1
                try state.charge(elements: parameter.numel, each: ElementCost.formula)
                let dense = try Copying.contiguous(gradient)
                guard dense.dtype == parameter.dtype, dense.shape == parameter.shape else {
                    throw TensorError(.runtime, "The gradient of shape \(dense.shape) does not fit the parameter of shape \(parameter.shape)")
                }
                if parameter.isContiguous {
                    try optimizer.update(parameter, by: dense, memory: memory, options: group.options)
                    parameter.noteChange("step")
                } else {
                    let copy = try Copying.contiguousCopy(parameter)
                    try optimizer.update(copy, by: dense, memory: memory, options: group.options)
                    _ = try noGrad { try copy_(parameter, copy) }
                }
            }
        }
    }

    /// The core of ``Optimizer/loadStateDict(_:)``.
    package static func loadStateDict(_ saved: OptimizerState, into optimizer: Optimizer) throws {
        guard saved.groups.count == optimizer.paramGroups.count else {
            throw TensorError(
                .value, "loaded state dict has a different number of parameter groups",
                facts: ["It has \(saved.groups.count), the optimizer \(optimizer.paramGroups.count)."])
        }
        for (own, other) in zip(optimizer.paramGroups, saved.groups) where own.parameters.count != other.parameters.count {
            throw TensorError(
                .value, "loaded state dict contains a parameter group that doesn't match the size of optimizer's group",
                facts: ["It has \(other.parameters.count) parameters, the optimizer's \(own.parameters.count)."])
        }
        var memory: [ObjectIdentifier: ParameterMemory] = [:]
        for (own, other) in zip(optimizer.paramGroups, saved.groups) {
            for (parameter, number) in zip(own.parameters, other.parameters) {
                guard let entry = saved.entries[number] else { continue }
                let fresh = ParameterMemory(bufferCount: optimizer.bufferNames.count)
                fresh.step = entry.step
                for (name, value) in entry.buffers {
                    guard let index = optimizer.bufferNames.firstIndex(of: name) else { continue }
                    guard value.shape == parameter.shape else {
                        throw TensorError(
                            .value, "loaded state dict has \(name) of shape \(value.shape) for a parameter of shape \(parameter.shape)")
                    }
                    fresh.buffers[index] = value.dtype == parameter.dtype ? value : try to(value, parameter.dtype)
                }
                memory[ObjectIdentifier(parameter)] = fresh
            }
        }
        for (own, other) in zip(optimizer.paramGroups, saved.groups) { own.options = other.options.completed(from: own.options) }
        optimizer.memory = memory
    }

    /// Refuses an option outside its range, in PyTorch's words.
    static func requireOption(_ isValid: Bool, _ name: String, _ value: Double) throws {
        guard isValid else {
            let text = value == value.rounded() && Swift.abs(value) < 1e15 ? String(Int(value)) : String(value)
            throw TensorError(.value, "Invalid \(name): \(text)")
        }
    }
}
