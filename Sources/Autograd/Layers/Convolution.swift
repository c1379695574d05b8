// Convolutions over one and two dimensions, and their transposes.
//
// A convolution is linear in its input and in its weight. Its three passes (the output, the gradient of the input, the
// gradient of the weight) are each other's derivatives, so that each is recorded with a backward made of the other two.

extension Checked {
    /// The convolution of images `[N, C, L]` or `[C, L]` with kernels `[outputs, C / groups, size]`.
    package static func conv1d(
        _ x: Tensor, _ w: Tensor, _ b: Tensor? = nil, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1
    ) throws -> Tensor {
        let geometry = try ConvolutionGeometry(stride: [stride], padding: [padding], dilation: [dilation], groups: groups, rank: 1)
        return try batched(x, 1) { try convolution($0, w, b, geometry) }
    }

    /// The convolution of images `[N, C, H, W]` or `[C, H, W]` with kernels `[outputs, C / groups, height, width]`.
    package static func conv2d(
        _ x: Tensor, _ w: Tensor, _ b: Tensor? = nil, stride: [Int] = [1], padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
    ) throws -> Tensor {
        let geometry = try ConvolutionGeometry(stride: stride, padding: padding, dilation: dilation, groups: groups, rank: 2)
        return try batched(x, 2) { try convolution($0, w, b, geometry) }
    }

    /// The transpose of a convolution: what ``conv2d(_:_:_:stride:padding:dilation:groups:)`` gives as its input's gradient.
    package static func convTranspose2d(
        _ x: Tensor, _ w: Tensor, _ b: Tensor? = nil, stride: [Int] = [1], padding: [Int] = [0], outputPadding: [Int] = [0]
    ) throws -> Tensor {
        let geometry = try ConvolutionGeometry(stride: stride, padding: padding, dilation: [1], groups: 1, rank: 2)
        let extra = try ConvolutionGeometry.full("output_padding", outputPadding, least: 0, rank: 2)
        return try batched(x, 2, name: "conv_transpose2d") { x in
            guard w.ndim == 4, x.shape[1] == w.shape[0] else {
                throw TensorError(
                    .runtime,
                    "Given transposed=1, weight of size \(w.shape), expected input\(x.shape) to have \(w.shape.first ?? 0) channels, but got "
                        + "\(x.shape[1]) channels instead")
            }
            guard zip(extra, geometry.stride).allSatisfy({ $0 < $1 }) else {
                throw TensorError(
                    .runtime,
                    "output padding must be smaller than either stride or dilation, but got output_padding_height: \(extra[0]) "
                        + "output_padding_width: \(extra[1]) stride_height: \(geometry.stride[0]) stride_width: "
                        + "\(geometry.stride[1]) dilation_height: 1 dilation_width: 1")
            }
            try requireBias(b, w, outputs: w.shape[1], "Given transposed=1, weight")
            try requireSameType(x, w, b)
            try requireCountableSizes(x, w)
            let sizes: [Int] = (0..<2).map { dim in
                let spread = (x.shape[dim + 2] - 1) * geometry.stride[dim]
                return spread - 2 * geometry.padding[dim] + w.shape[dim + 2] + extra[dim]
            }
            guard sizes.allSatisfy({ $0 > 0 }) else {
                throw TensorError(
                    .runtime,
                    "Given input size per channel: (\(x.shape[2]) x \(x.shape[3])). Calculated output size per channel: (\(sizes[0]) x "
                        + "\(sizes[1])). Output size is too small")
            }
            let shape = [x.shape[0], w.shape[1]] + sizes
            let result = try convolutionInput(x.alias(), w.alias(), shape, geometry)
            try addBias(b, to: result)
            return recordConvolution(result, x, w, b) { gradient, x, w, wants in
                (
                    wants.0 ? try convolutionOutput(gradient, w, geometry) : nil,
                    wants.1 ? try convolutionWeight(gradient, x, w.shape, geometry) : nil
                )
            }
        }
    }

    // MARK: Recording

    private static func convolution(_ x: Tensor, _ w: Tensor, _ b: Tensor?, _ geometry: ConvolutionGeometry) throws -> Tensor {
        try checkConvolution(x, w, b, geometry)
        let result = try convolutionOutput(x.alias(), w.alias(), geometry)
        try addBias(b, to: result)
        return recordConvolution(result, x, w, b) { gradient, x, w, wants in
            (
                wants.0 ? try convolutionInput(gradient, w, x.shape, geometry) : nil,
                wants.1 ? try convolutionWeight(x, gradient, w.shape, geometry) : nil
            )
        }
    }

    private static func recordConvolution(
        _ result: Tensor, _ x: Tensor, _ w: Tensor, _ b: Tensor?,
        _ backward: @escaping (Tensor, Tensor, Tensor, (Bool, Bool)) throws -> (Tensor?, Tensor?)
    ) -> Tensor {
        record("ConvolutionBackward0", [result], [x, w] + (b.map { [$0] } ?? [])) { save, _ in
            let x = save(x)
            let w = save(w)
            return { gradients, wanted in
                guard let gradient = gradients[0] else { return [] }
                let (first, second) = try backward(gradient, x(), w(), (wanted[0], wanted[1]))
                let dims = [0] + (2..<gradient.ndim)
                return [first, second] + (wanted.count > 2 ? [wanted[2] ? try sum(gradient, dim: dims) : nil] : [])
            }
        }
        return result
    }

    // MARK: The three passes

    /// The output of a convolution without bias.
    static func convolutionOutput(_ x: Tensor, _ w: Tensor, _ geometry: ConvolutionGeometry) throws -> Tensor {
        let (input, weight) = (imageShape(x.shape), imageShape(w.shape))
        let sizes = (0..<2).map { geometry.output(input[$0 + 2], weight[$0 + 2], $0) }
        let result = try Tensor.uninitialized(Array(x.shape.prefix(1)) + [w.shape[0]] + sizes.suffix(x.ndim - 2), x.dtype)
        try run(.output, geometry, input, weight, imageShape(result.shape), x, w, into: result)
        return record("ConvolutionBackward0", result, x, w) { save, _ in
            let x = save(x)
            let w = save(w)
            return { gradient, wanted in
                (
                    wanted.first ? try convolutionInput(gradient, w(), x.shape, geometry) : nil,
                    wanted.second ? try convolutionWeight(x(), gradient, w.shape, geometry) : nil
                )
            }
        }
    }

    /// The input's gradient for an output's gradient `y`.
    static func convolutionInput(_ y: Tensor, _ w: Tensor, _ shape: [Int], _ geometry: ConvolutionGeometry) throws -> Tensor {
        let result = try Tensor.uninitialized(shape, y.dtype)
        try run(.inputGradient, geometry, imageShape(shape), imageShape(w.shape), imageShape(y.shape), y, w, into: result)
        return record("ConvolutionBackwardBackward0", result, y, w) { save, _ in
            let y = save(y)
            let w = save(w)
            return { gradient, wanted in
                (
                    wanted.first ? try convolutionOutput(gradient, w(), geometry) : nil,
                    wanted.second ? try convolutionWeight(gradient, y(), w.shape, geometry) : nil
                )
            }
        }
    }

    /// The weight's gradient for an input `x` and an output's gradient `y`.
    static func convolutionWeight(_ x: Tensor, _ y: Tensor, _ shape: [Int], _ geometry: ConvolutionGeometry) throws -> Tensor {
        let result = try Tensor.uninitialized(shape, x.dtype)
        try run(.weightGradient, geometry, imageShape(x.shape), imageShape(shape), imageShape(y.shape), x, y, into: result)
        return record("ConvolutionBackwardBackward0", result, x, y) { save, _ in
            let x = save(x)
            let y = save(y)
            return { gradient, wanted in
                (
                    wanted.first ? try convolutionInput(y(), gradient, x.shape, geometry) : nil,
                    wanted.second ? try convolutionOutput(x(), gradient, geometry) : nil
                )
            }
        }
    }

    private enum Pass { case output, inputGradient, weightGradient }

    /// Runs a pass on its two operands, for shapes of the input, the weight and the output with two spatial dimensions.
    private static func run(
        _ pass: Pass, _ geometry: ConvolutionGeometry, _ input: [Int], _ weight: [Int], _ output: [Int], _ a: Tensor, _ b: Tensor,
        into result: Tensor
    ) throws {
        let (first, second) = (try Copying.contiguous(a), try Copying.contiguous(b))
        func run<P: ConvolutionPasses>(_ passes: P) throws {
            let (a, b, result) = (first.pointer(P.Number.self), second.pointer(P.Number.self), result.pointer(P.Number.self))
            switch pass {
            case .output: try passes.forward(a, b, result)
            case .inputGradient: try passes.inputGradient(a, b, result)
            case .weightGradient: try passes.weightGradient(a, b, result)
            }
        }
        if result.dtype == .float64 {
            let kernel = ConvolutionKernel<Double>(geometry, input: input, weight: weight, output: output)
            try EngineState.charge(work: kernel.work)
            return try run(kernel)
        }
        let kernel = ConvolutionKernel<Float>(geometry, input: input, weight: weight, output: output)
        try EngineState.charge(work: kernel.work)
        if let faster = WinogradKernel(kernel) { try run(faster) } else { try run(kernel) }
    }

    /// A shape with one spatial dimension as one with two.
    private static func imageShape(_ shape: [Int]) -> [Int] { shape.count == 3 ? [shape[0], shape[1], 1, shape[2]] : shape }

    private static func addBias(_ b: Tensor?, to result: Tensor) throws {
        guard let b else { return }
        let shape = result.shape.indices.map { $0 == 1 ? b.numel : 1 }
        let stretched = b.alias(shape: shape, strides: shape.indices.map { $0 == 1 ? b.strides[0] : 0 }, offset: b.offset)
        try Pointwise.binary(Addition.self, result, stretched, into: result)
    }

    // MARK: Checks

    /// Gives an image without a batch one, and takes it off the result.
    private static func batched(_ x: Tensor, _ rank: Int, name: String? = nil, _ body: (Tensor) throws -> Tensor) throws -> Tensor {
        switch x.ndim {
        case rank + 2: return try body(x)
        case rank + 1: return try squeeze(body(unsqueeze(x, 0)), 0)
        default:
            throw TensorError(
                .runtime,
                "Expected \(rank + 1)D (unbatched) or \(rank + 2)D (batched) input to \(name ?? "conv\(rank)d"), but got input of size: \(x.shape)",
                remedy: x.ndim == 2 && rank == 2 ? "A picture without channels needs one: x.unsqueeze(0)." : nil)
        }
    }

    private static func checkConvolution(_ x: Tensor, _ w: Tensor, _ b: Tensor?, _ geometry: ConvolutionGeometry) throws {
        let groups = geometry.groups
        guard w.ndim == x.ndim else {
            throw TensorError(
                .runtime,
                "Expected \(w.ndim)-dimensional input for \(w.ndim)-dimensional weight \(w.shape), but got \(x.ndim)-dimensional input of size "
                    + "\(x.shape) instead")
        }
        guard w.shape[0] >= groups else {
            throw TensorError(
                .runtime,
                "Given groups=\(groups), expected weight to be at least \(groups) at dimension 0, but got weight of size \(w.shape) instead")
        }
        guard w.shape[0] % groups == 0 else {
            throw TensorError(
                .runtime,
                "Given groups=\(groups), expected weight to be divisible by \(groups) at dimension 0, but got weight of size \([w.shape]) instead")
        }
        guard x.shape[1] == w.shape[1] * groups else {
            throw TensorError(
                .runtime,
                "Given groups=\(groups), weight of size \(w.shape), expected input\(x.shape) to have \(w.shape[1] * groups) channels, but got "
                    + "\(x.shape[1]) channels instead",
                facts: ["The layer expects \(w.shape[1] * groups) channels, the input has \(x.shape[1])."],
                remedy: x.shape.last == w.shape[1] * groups ? "The channels come before height and width: x.permute(0, 3, 1, 2)." : nil)
        }
        try requireBias(b, w, outputs: w.shape[0], "Given weight")
        try requireCountableSizes(x, w)
        let (input, weight) = (imageShape(x.shape), imageShape(w.shape))
        let padded = (0..<2).map { input[$0 + 2] + 2 * geometry.padding[$0] }
        let spans = (0..<2).map { geometry.dilation[$0] * (weight[$0 + 2] - 1) + 1 }
        guard zip(padded, spans).allSatisfy({ $0 >= $1 }) else {
            let shown = x.ndim - 2
            func text(_ sizes: [Int]) -> String { sizes.suffix(shown).map(String.init).joined(separator: " x ") }
            throw TensorError(
                .runtime,
                "Calculated padded input size per channel: (\(text(padded))). Kernel size: (\(text(spans))). Kernel size can't be greater than "
                    + "actual input size",
                remedy: "Use a smaller kernel, more padding, or fewer layers that shrink the image.")
        }
        try requireSameType(x, w, b)
    }

    private static func requireBias(_ b: Tensor?, _ w: Tensor, outputs: Int, _ given: String) throws {
        guard let b, b.shape != [outputs] else { return }
        throw TensorError(
            .runtime, "\(given) of size \(w.shape), expected bias to be 1-dimensional with \(outputs) elements, but got bias of size \(b.shape) instead")
    }

    /// An image or a kernel without elements may have any height and width: beyond these, sums and products of them overflow.
    private static func requireCountableSizes(_ tensors: Tensor...) throws {
        for x in tensors where x.shape.dropFirst(2).contains(where: { $0 > 1 << 31 }) {
            throw TensorError(.runtime, "images and kernels of size \(x.shape) are too large")
        }
    }

    private static func requireSameType(_ x: Tensor, _ w: Tensor, _ b: Tensor?) throws {
        guard x.dtype == w.dtype, x.dtype.isFloatingPoint else {
            throw TensorError(
                .runtime,
                "Input type (\(x.dtype.scalarTypeName)) and weight type (\(w.dtype.scalarTypeName)) should be the same",
                remedy: x.dtype.isFloatingPoint ? "Convert one of them: .to(.\(w.dtype))." : "Convert the input: x.float().")
        }
        if let b, b.dtype != x.dtype {
            throw TensorError(
                .runtime, "Input type (\(x.dtype.scalarTypeName)) and bias type (\(b.dtype.scalarTypeName)) should be the same")
        }
    }
}

/// The convolution of signals `[N, C, L]` or `[C, L]` with kernels `[outputs, C / groups, size]`.
public func conv1d(
    _ x: Tensor, _ w: Tensor, _ b: Tensor? = nil, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1
) -> Tensor {
    trapping { try Checked.conv1d(x, w, b, stride: stride, padding: padding, dilation: dilation, groups: groups) }
}

/// The convolution of images `[N, C, H, W]` or `[C, H, W]` with kernels `[outputs, C / groups, height, width]`.
///
/// - Parameters:
///   - x: The images.
///   - w: The kernels.
///   - b: A number for each output channel.
///   - stride: How far the kernel moves at a step.
///   - padding: How many zeros surround the image.
///   - dilation: How far apart the kernel's elements are on the image.
///   - groups: Into how many parts the channels are divided that know nothing of each other.
public func conv2d(
    _ x: Tensor, _ w: Tensor, _ b: Tensor? = nil, stride: any Size = 1, padding: any Size = 0, dilation: any Size = 1, groups: Int = 1
) -> Tensor {
    trapping {
        try Checked.conv2d(
            x, w, b, stride: stride.sizes, padding: padding.sizes, dilation: dilation.sizes, groups: groups)
    }
}

/// The transpose of a convolution, which makes images larger; kernels are `[C, outputs, height, width]`.
public func convTranspose2d(
    _ x: Tensor, _ w: Tensor, _ b: Tensor? = nil, stride: any Size = 1, padding: any Size = 0, outputPadding: any Size = 0
) -> Tensor {
    trapping {
        try Checked.convTranspose2d(x, w, b, stride: stride.sizes, padding: padding.sizes, outputPadding: outputPadding.sizes)
    }
}
