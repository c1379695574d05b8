/// What learners are told about mistakes that run without an error.
enum Diagnoses {
    /// The operations that pass elements on as they are, in another shape, order or dtype.
    private static let passingOn: Set<String> = [
        "View", "UnsafeView", "Squeeze", "Unsqueeze", "Transpose", "T", "Permute", "Slice", "Select", "Expand", "Clone", "ToCopy", "Alias",
    ]

    /// Warns where the input of a cross-entropy comes out of a softmax, be it by way of views.
    ///
    /// The loss applies one itself: two flatten the probabilities, and the net learns slowly and never well. (Log-softmax twice
    /// changes nothing.)
    static func noticeSoftmax(before x: Tensor) throws {
        var node = x.gradFn
        // A chain of views is short; a long one is not worth the walk at every loss.
        for _ in 0..<8 {
            guard let current = node, passingOn.contains(current.operationName) else { break }
            node = current.nextFunctions.first ?? nil
        }
        guard let name = node?.name, name == "SoftmaxBackward0" else { return }
        EngineState.current.warnOnce(
            "The input of the cross-entropy comes out of a softmax (\(name)). The loss applies softmax itself: give it the raw "
                + "outputs, and leave the softmax out of the net while training.")
    }

    /// Remembers that a layer which works otherwise while training was applied in evaluation mode, with the graph recorded, or
    /// that training mode is on again.
    static func noticeMode(of layer: Module) {
        let state = EngineState.current
        if layer.isTraining {
            if state.moduleInEvaluation != nil { state.moduleInEvaluation = nil }
        } else if state.isGradEnabled, let root = state.moduleCalls.first, !root.isTraining, root !== state.moduleInEvaluation {
            state.moduleInEvaluation = root
            state.layerInEvaluation = layer.typeName
        }
    }

    /// Warns where an optimizer steps though the module it trains is in evaluation mode.
    static func noticeEvaluationMode(_ optimizer: Optimizer, _ state: EngineState) {
        guard let module = state.moduleInEvaluation else { return }
        state.moduleInEvaluation = nil
        guard !module.isTraining else { return }
        let own = Set(module.parameters().map { ObjectIdentifier($0) })
        guard optimizer.paramGroups.contains(where: { $0.parameters.contains { own.contains(ObjectIdentifier($0)) } }) else { return }
        state.warnOnce(
            "step() trains \(module.typeName) while it is in evaluation mode, in which its \(state.layerInEvaluation) does not work as in "
                + "training. Call train() on it before training, and eval() before measuring.")
    }

    /// Warns where an optimizer holds parameters that have got no gradient in its first two steps, or none has in the first.
    static func noticeMissingGradients(_ optimizer: Optimizer, _ state: EngineState) {
        guard optimizer.stepCount <= 2 else { return }
        let trained = optimizer.paramGroups.flatMap(\.parameters).filter(\.requiresGrad)
        let idle = trained.filter { optimizer.memory[ObjectIdentifier($0)] == nil }
        if optimizer.stepCount == 1, !trained.isEmpty, idle.count == trained.count {
            state.warnOnce(
                "step() has changed nothing: no parameter of the optimizer has a gradient. Call backward() on the loss before step(), and "
                    + "make the optimizer over the parameters of the model that made the loss.")
        } else if optimizer.stepCount == 2, !idle.isEmpty, idle.count < trained.count {
            let shapes = idle.prefix(3).map { "\($0.shape)" }.joined(separator: ", ") + (idle.count > 3 ? ", …" : "")
            state.warnOnce(
                "\(idle.count) of the optimizer's \(trained.count) parameters never get a gradient (of shape \(shapes)): the loss does not depend "
                    + "on them. Is there a layer that forward does not use?")
        }
    }
}
