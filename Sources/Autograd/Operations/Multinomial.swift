import Glibc

// Draws of places, each with the probability that stands there.

extension Checked {
    /// The core of `Tensor.multinomial`.
    ///
    /// One draw a row, or draws without replacement, take the places where `p / q` is greatest, with `q` from the exponential
    /// distribution; draws with replacement look uniform numbers up in the running sums of the row. Both as PyTorch does it, so
    /// that the same seed gives the same places.
    ///
    /// - Parameters:
    ///   - p: the weights of the places, one row or a row for each distribution. They need not add up to 1.
    ///   - count: how many places to draw from each row.
    ///   - replacement: whether a place can be drawn again.
    package static func multinomial(_ p: Tensor, _ count: Int, replacement: Bool = false) throws -> Tensor {
        guard (1...2).contains(p.ndim) else {
            throw TensorError(.runtime, "prob_dist must be 1 or 2 dim", facts: ["The tensor of probabilities has shape \(p.shape)."])
        }
        guard p.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "multinomial only supports floating-point dtypes for input, got: \(p.dtype.scalarTypeName)",
                remedy: "Convert the weights first: p.float().")
        }
        guard count > 0 else { throw TensorError(.runtime, "cannot sample n_sample <= 0 samples") }
        let places = p.shape[p.ndim - 1]
        guard replacement || count <= places else {
            throw TensorError(
                .runtime, "cannot sample n_sample > prob_dist.size(-1) samples without replacement",
                facts: ["There are \(places) places, and \(count) are to be drawn."], remedy: "Say replacement: true, if a place may be drawn again.")
        }
        // In double precision the running sums are PyTorch's only for a tensor of doubles; of floats it adds floats.
        return try p.dtype == .float64
            ? multinomial(of: Double.self, p.detach(), count, places, replacement) : multinomial(of: Float.self, p.detach(), count, places, replacement)
    }

    private static func multinomial<E: FloatElement>(
        of type: E.Type, _ p: Tensor, _ count: Int, _ places: Int, _ replacement: Bool
    ) throws -> Tensor {
        let rows = p.ndim == 2 ? p.shape[0] : 1
        let result = try Tensor.uninitialized(Array(p.shape.dropLast()) + [count], .int64)
        guard result.numel > 0 else { return result }
        let byRace = !replacement || count == 1
        let (work, overflows) = rows.multipliedReportingOverflow(by: places + (byRace ? 0 : count))
        try EngineState.current.charge(elements: overflows ? .max : work, each: byRace ? ElementCost.slowFunction : ElementCost.function)
        let source = try Copying.contiguous(p)
        try checkWeights(UnsafeBufferPointer(start: source.pointer(E.self), count: rows * places), rows, places, byRace)
        guard !byRace else { return try race(of: E.self, source, count) }
        let generator = EngineState.current.generator
        var sums = [E](repeating: 0, count: places)
        for row in 0..<rows {
            let weights = source.pointer(E.self) + row * places
            var sum: E = 0
            for place in 0..<places {
                sum += weights[place]
                sums[place] = sum
            }
            for place in 0..<places { sums[place] /= sum }
            for draw in 0..<count {
                let value = generator.uniformDouble()
                var low = 0, high = places
                while low < high {
                    let middle = (low + high) / 2
                    if Double(sums[middle]) < value { low = middle + 1 } else { high = middle }
                }
                // The last sum may be rounded to less than 1.
                result.pointer(Int.self)[row * count + draw] = Swift.min(low, places - 1)
            }
        }
        return result
    }

    /// The places that win: those with the greatest `p / q`.
    private static func race<E: FloatElement>(of type: E.Type, _ p: Tensor, _ count: Int) throws -> Tensor {
        let quotients = try p.uninitializedLike()
        let generator = EngineState.current.generator
        for index in 0..<p.numel {
            quotients.pointer(E.self)[index] = p.pointer(E.self)[index] / E(generator.standardExponential())
        }
        return try count == 1 ? argmax(quotients, dim: -1, keepdim: true) : topk(quotients, count).indices
    }

    private static func checkWeights<E: FloatElement>(
        _ weights: UnsafeBufferPointer<E>, _ rows: Int, _ places: Int, _ byRace: Bool
    ) throws {
        if let wrong = weights.first(where: { !($0 >= 0 && $0.isFinite) }) {
            let entry = wrong < 0 ? "entry < 0" : "entry = infinity or NaN"
            throw TensorError(
                .runtime, byRace ? "probability tensor contains either `inf`, `nan` or element < 0"
                    : "invalid multinomial distribution (encountering probability \(entry))", facts: ["One of the weights is \(wrong)."])
        }
        for row in 0..<rows where !weights[(row * places)..<((row + 1) * places)].contains(where: { $0 > 0 }) {
            throw TensorError(.runtime, "invalid multinomial distribution (sum of probabilities <= 0)")
        }
    }
}

extension Tensor {
    /// Places of `p`, each drawn with the probability that stands there: the last dimension gives way to `numSamples` places.
    ///
    /// - Parameters:
    ///   - p: weights of one row, or of a row for each distribution; they need not add up to 1.
    ///   - numSamples: how many to draw from each row.
    ///   - replacement: whether a place can be drawn again.
    public static func multinomial(_ p: Tensor, _ numSamples: Int, replacement: Bool = false) -> Tensor {
        trapping { try Checked.multinomial(p, numSamples, replacement: replacement) }
    }
}
