extension Checked {
    /// A tensor with a border of one value, or without its border where a width is negative.
    ///
    /// - Parameters:
    ///   - x: Any tensor.
    ///   - widths: The widths before and after the last dimension, then the one before it, …
    ///   - value: What the border is filled with.
    package static func pad(_ x: Tensor, _ widths: [Int], value: Number = .int(0)) throws -> Tensor {
        guard widths.count % 2 == 0 else {
            throw TensorError(.runtime, "Padding length must be divisible by 2", facts: ["It is \(widths)."])
        }
        guard widths.count <= 2 * x.ndim else {
            throw TensorError(
                .runtime,
                "Padding length should be less than or equal to two times the input dimension but got padding length \(widths.count) and input "
                    + "of dimension \(x.ndim)")
        }
        var shape = x.shape
        var source = x.alias()
        var starts = [Int](repeating: 0, count: x.ndim)
        for index in 0..<widths.count / 2 {
            let dim = x.ndim - 1 - index
            let (before, after) = (widths[2 * index], widths[2 * index + 1])
            let (size, overflow) = shape[dim].addingReportingOverflow(before.addingReportingOverflow(after).partialValue)
            // A border that is cut off on one side has to be there, whatever is added on the other.
            let rest = shape[dim].addingReportingOverflow(Swift.min(before, 0)).partialValue
            guard !overflow, rest >= 0, rest.addingReportingOverflow(Swift.min(after, 0)).partialValue >= 0, abs(before) <= 1 << 40, abs(after) <= 1 << 40 else {
                throw TensorError(
                    .runtime, "narrow(): length must be non-negative.",
                    facts: ["Dimension \(dim) has \(shape[dim]) places; the padding \(before) and \(after) would leave \(size)."])
            }
            shape[dim] = size
            source = try slice(source, dim: dim, start: Swift.max(-before, 0), end: x.shape[dim] + Swift.min(after, 0))
            starts[dim] = Swift.max(before, 0)
        }
        if widths.contains(where: { $0 > 0 }) { try value.requireFits(x.dtype, isStrict: true) }
        let result = try full(shape, value, dtype: x.dtype)
        var region = result.alias()
        for dim in 0..<x.ndim { region = try narrow(region, dim: dim, start: starts[dim], length: source.shape[dim]) }
        try Copying.copy(source, to: region)
        return record("ConstantPadNdBackward0", result, x) { _ in { try pad($0, widths.map { -$0 }) } }
    }

    private static func abs(_ value: Int) -> Int { value == .min ? .max : Swift.abs(value) }
}

/// A tensor with a border of one value.
///
/// - Parameters:
///   - x: Any tensor.
///   - p: The widths before and after the last dimension, then the one before it, …; negative widths cut off.
///   - value: What the border is filled with.
public func pad(_ x: Tensor, _ p: [Int], value: any Scalar = 0) -> Tensor { trapping { try Checked.pad(x, p, value: value.number) } }
