/// What an optimizer remembers between steps: its options and, for each parameter, its buffers.
///
/// Buffers are shared with the optimizer they come from, as in PyTorch; `save` and `load` copy them.
public struct OptimizerState {
    /// The memory of one parameter.
    package struct Entry {
        /// How many steps the parameter has taken.
        package var step: Int
        /// The buffers by PyTorch's names, such as `momentum_buffer` or `exp_avg`.
        package var buffers: [(name: String, value: Tensor)]
    }

    /// One group: its options, and the numbers of its parameters, counted through all groups.
    package struct Group {
        package var options: OptimizerOptions
        package var parameters: [Int]
    }

    package var entries: [Int: Entry]
    package var groups: [Group]
}

/// The memory of one parameter within an optimizer.
final class ParameterMemory {
    var step = 0
    /// One for each of the optimizer's buffer names; `nil` until first needed.
    var buffers: [Tensor?]

    init(bufferCount: Int) { buffers = Array(repeating: nil, count: bufferCount) }

    /// The buffer at `index`, made by `make` on first use.
    func buffer(_ index: Int, or make: () throws -> Tensor) rethrows -> Tensor {
        if let buffer = buffers[index] { return buffer }
        let buffer = try make()
        buffers[index] = buffer
        return buffer
    }
}
