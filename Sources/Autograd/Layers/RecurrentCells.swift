/// The rule by which a recurrent layer goes from one step to the next.
enum RecurrentCell {
    case tanh, relu, gru, lstm

    /// How many gates the weights hold, one above the other.
    var gates: Int {
        switch self {
        case .tanh, .relu: 1
        case .gru: 3
        case .lstm: 4
        }
    }

    /// The state after a step.
    ///
    /// - Parameters:
    ///   - input: The weighted input of all gates, with the input's bias.
    ///   - hidden: The hidden state before.
    ///   - cell: The cell state before, for `lstm`.
    ///   - weight: The hidden state's weights.
    ///   - bias: The hidden state's bias.
    func step(_ input: Tensor, _ hidden: Tensor, _ cell: Tensor?, _ weight: Tensor, _ bias: Tensor?) throws -> (hidden: Tensor, cell: Tensor?) {
        let recurrent = try Checked.linear(hidden, weight, bias)
        switch self {
        case .tanh: return (try Checked.tanh(Checked.add(input, recurrent)), nil)
        case .relu: return (try Checked.relu(Checked.add(input, recurrent)), nil)
        case .gru:
            let a = try Checked.chunk(input, 3, dim: 1)
            let b = try Checked.chunk(recurrent, 3, dim: 1)
            let reset = try Checked.sigmoid(Checked.add(a[0], b[0]))
            let update = try Checked.sigmoid(Checked.add(a[1], b[1]))
            let candidate = try Checked.tanh(Checked.add(a[2], Checked.mul(reset, b[2])))
            // h' = (1 - z) n + z h, as n + z (h - n)
            return (try Checked.add(candidate, Checked.mul(update, Checked.sub(hidden, candidate))), nil)
        case .lstm:
            let gates = try Checked.chunk(Checked.add(input, recurrent), 4, dim: 1)
            let (enter, forget, leave) = (try Checked.sigmoid(gates[0]), try Checked.sigmoid(gates[1]), try Checked.sigmoid(gates[3]))
            let kept = try cell.map { try Checked.mul(forget, $0) }
            let entered = try Checked.mul(enter, Checked.tanh(gates[2]))
            let next = try kept.map { try Checked.add($0, entered) } ?? entered
            return (try Checked.mul(leave, Checked.tanh(next)), next)
        }
    }
}
