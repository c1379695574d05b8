/// How a kernel moves over an image: the numbers of a two-dimensional convolution. One dimension counts as two, the first of
/// size 1.
struct ConvolutionGeometry: Hashable {
    var stride: [Int]
    var padding: [Int]
    var dilation: [Int]
    var groups: Int

    /// Checks the options of a convolution over one or two dimensions, and makes them two-dimensional.
    ///
    /// - Throws: PyTorch's errors for numbers that make no sense.
    init(stride: [Int], padding: [Int], dilation: [Int], groups: Int, rank: Int) throws {
        guard groups > 0 else { throw TensorError(.runtime, "non-positive groups is not supported") }
        let lead = rank == 1
        self.stride = try (lead ? [1] : []) + Self.full("stride", stride, least: 1, rank: rank)
        self.padding = try (lead ? [0] : []) + Self.full("padding", padding, least: 0, rank: rank)
        self.dilation = try (lead ? [1] : []) + Self.full("dilation", dilation, least: 1, rank: rank)
        self.groups = groups
    }

    /// An option with a number for each dimension.
    static func full(_ name: String, _ values: [Int], least: Int, rank: Int) throws -> [Int] {
        guard values.count == 1 || values.count == rank else {
            throw TensorError(
                .runtime, "expected \(name) to be a single integer value or a list of \(rank) values to match the convolution dimensions, "
                    + "but got \(name)=\(values)")
        }
        guard values.allSatisfy({ $0 >= least }) else {
            throw TensorError(
                .runtime, least == 0 ? "negative \(name) is not supported" : "non-positive \(name) is not supported",
                facts: ["\(name) is \(values)."])
        }
        guard values.allSatisfy({ $0 <= 1 << 30 }) else { throw TensorError(.runtime, "\(name) \(values) is too large") }
        return values.count == rank ? values : Array(repeating: values[0], count: rank)
    }

    /// The size of the output along a spatial dimension (0 or 1).
    func output(_ input: Int, _ kernel: Int, _ dim: Int) -> Int {
        let span = dilation[dim] * (kernel - 1) + 1
        let room = input + 2 * padding[dim] - span
        return room < 0 ? 0 : room / stride[dim] + 1
    }

    /// Whether each output pixel reads exactly the input pixel at its own place.
    func isPointwise(_ kernel: (Int, Int)) -> Bool {
        kernel == (1, 1) && stride == [1, 1] && padding == [0, 0]
    }
}
