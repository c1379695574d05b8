/// What learners are told about mistakes that run without an error.
enum Diagnoses {
    /// Warns where the input of a cross-entropy comes out of a softmax.
    ///
    /// The loss applies one itself: two flatten the probabilities, and the net learns slowly and never well.
    static func noticeSoftmax(before x: Tensor) throws {
        guard let name = x.gradFn?.name, name == "SoftmaxBackward0" || name == "LogSoftmaxBackward0" else { return }
        // Log-softmax twice changes nothing; only the plain softmax does harm.
        guard name == "SoftmaxBackward0" else { return }
        EngineState.current.warnOnce(
            "The input of the cross-entropy comes out of a softmax (\(name)). The loss applies softmax itself: give it the raw "
                + "outputs, and leave the softmax out of the net while training.")
    }
}
