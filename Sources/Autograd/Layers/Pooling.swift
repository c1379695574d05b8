import CKernels

/// A window that moves over images, checked against them.
struct PoolingWindow {
    let kernel: [Int], stride: [Int], padding: [Int]
    let outputs: [Int]

    /// - Throws: PyTorch's errors for sizes that do not fit.
    init(_ name: String, _ x: Tensor, _ size: [Int], _ stride: [Int]?, _ padding: [Int]) throws {
        guard x.ndim == 3 || x.ndim == 4 else {
            throw TensorError(
                .runtime,
                name == "max_pool2d"
                    ? "non-empty 3D or 4D (batch mode) tensor expected for input" : "\(name): Expected 3D or 4D tensor for input",
                facts: ["It has shape \(x.shape)."])
        }
        try Checked.requireFloating(x, name)
        kernel = try pair(size, "\(name): kernel_size")
        self.stride = try pair(stride ?? size, "\(name): stride")
        self.padding = try pair(padding, "\(name): padding")
        guard self.stride.allSatisfy({ $0 > 0 && $0 <= 1 << 30 }) else {
            throw TensorError(.runtime, "stride should not be zero")
        }
        guard kernel.allSatisfy({ $0 > 0 && $0 <= 1 << 30 }) else {
            throw TensorError(.runtime, "kernel size should be greater than zero, but got kH: \(kernel[0]) kW: \(kernel[1])")
        }
        for (pad, size) in zip(self.padding, kernel) {
            guard pad >= 0 else { throw TensorError(.runtime, "pad must be non-negative, but got pad: \(pad)") }
            guard pad <= size / 2 else {
                throw TensorError(
                    .runtime, "pad should be at most half of effective kernel size, but got pad=\(pad), kernel_size=\(size) and dilation=1")
            }
        }
        let input = Array(x.shape.suffix(2))
        let (kernel, steps, pads) = (self.kernel, self.stride, self.padding)
        outputs = (0..<2).map { dim in
            let room = input[dim] + 2 * pads[dim] - kernel[dim]
            return room < 0 ? 0 : room / steps[dim] + 1
        }
        guard outputs.allSatisfy({ $0 > 0 }) else {
            let channels = x.shape[x.ndim - 3]
            throw TensorError(
                .runtime,
                "Given input size: (\(channels)x\(input[0])x\(input[1])). Calculated output size: (\(channels)x\(outputs[0])x\(outputs[1])). Output "
                    + "size is too small",
                facts: ["The window is \(kernel[0])x\(kernel[1])."], remedy: "Pool fewer times, or give the net larger images.")
        }
    }
}

extension Checked {
    /// The greatest elements of windows of images `[N, C, H, W]` or `[C, H, W]`; of equal ones the first counts.
    package static func maxPool2d(_ x: Tensor, _ size: [Int], stride: [Int]? = nil, padding: [Int] = [0]) throws -> Tensor {
        let window = try PoolingWindow("max_pool2d", x, size, stride, padding)
        let source = try Copying.contiguous(x.alias())
        let result = try Tensor.uninitialized(Array(x.shape.dropLast(2)) + window.outputs, x.dtype)
        let places = try Tensor.uninitialized(result.shape, .int64)
        // Of a window that is larger than the image only the image is looked at.
        let (reach, overflow) = result.numel.multipliedReportingOverflow(
            by: Swift.min(window.kernel[0], x.shape[x.ndim - 2]) * Swift.min(window.kernel[1], x.shape[x.ndim - 1]))
        try EngineState.charge(elements: overflow ? .max : reach, each: ElementCost.formula)
        if x.dtype == .float64 {
            maxima(source, window, result, places, Double.self)
        } else {
            maxima(source, window, result, places, Float.self)
        }
        let shape = x.shape
        return record("MaxPool2DWithIndicesBackward0", result, x) { _ in { try maxPoolGradient($0, places, shape) } }
    }

    private static func maxima<T: FloatElement>(
        _ x: Tensor, _ window: PoolingWindow, _ result: Tensor, _ places: Tensor, _ type: T.Type
    ) {
        let (height, width) = (x.shape[x.ndim - 2], x.shape[x.ndim - 1])
        let (outHeight, outWidth) = (window.outputs[0], window.outputs[1])
        let planes = x.shape.dropLast(2).reduce(1, *)
        Threads.divide(planes, cost: outHeight &* outWidth &* window.kernel[0] &* window.kernel[1]) { part in
            for plane in part {
                let source = x.pointer(T.self) + plane * height * width
                for oy in 0..<outHeight {
                    let top = oy * window.stride[0] - window.padding[0]
                    let rows = Swift.max(top, 0)..<Swift.min(top + window.kernel[0], height)
                    let target = result.pointer(T.self) + (plane * outHeight + oy) * outWidth
                    let place = places.pointer(Int.self) + (plane * outHeight + oy) * outWidth
                    // A row of outputs at a time, and within it one element of the window for all of them: no branches inside.
                    for ox in 0..<outWidth {
                        target[ox] = -T.infinity
                        place[ox] = rows.lowerBound &* width &+ Swift.max(ox &* window.stride[1] &- window.padding[1], 0)
                    }
                    for y in rows {
                        // The columns of the window that fall on the image for some output: a window may be far wider than that.
                        let step = window.stride[1]
                        let leftmost = Swift.max(window.padding[1] - (outWidth - 1) * step, 0)
                        let columns = leftmost..<Swift.max(Swift.min(window.kernel[1], window.padding[1] + width), leftmost)
                        for kx in columns {
                            let shift = kx - window.padding[1]
                            let first = shift >= 0 ? 0 : (-shift + step - 1) / step
                            let end = width - 1 - shift < 0 ? 0 : Swift.min(outWidth, (width - 1 - shift) / step + 1)
                            guard first < end else { continue }
                            let line = y &* width &+ shift
                            if T.self == Float.self {
                                let start = line + first * step
                                ckernels_greater(
                                    UnsafeRawPointer(source + start).assumingMemoryBound(to: Float.self), start, step, end - first,
                                    UnsafeMutableRawPointer(target + first).assumingMemoryBound(to: Float.self),
                                    UnsafeMutableRawPointer(place + first).assumingMemoryBound(to: Int64.self))
                                continue
                            }
                            for ox in first..<end {
                                let at = line &+ ox &* step
                                let candidate = source[at]
                                // NaN wins, as in PyTorch.
                                let isBetter = candidate > target[ox] || candidate.isNaN
                                target[ox] = isBetter ? candidate : target[ox]
                                place[ox] = isBetter ? at : place[ox]
                            }
                        }
                    }
                }
            }
        }
    }

    /// Each output's gradient at the place its element came from.
    private static func maxPoolGradient(_ gradient: Tensor, _ places: Tensor, _ shape: [Int]) throws -> Tensor {
        let planes = shape.dropLast(2).reduce(1, *)
        let size = shape[shape.count - 2] * shape[shape.count - 1]
        let outputs = places.numel / Swift.max(planes, 1)
        if !EngineState.current.isGradEnabled, gradient.dtype.isFloatingPoint {
            let source = try Copying.contiguous(gradient)
            let result = try zeros(shape, dtype: gradient.dtype)
            try EngineState.charge(elements: places.numel, each: ElementCost.combined)
            if gradient.dtype == .float64 {
                putBack(source, places, planes, outputs, size, result, Double.self)
            } else {
                putBack(source, places, planes, outputs, size, result, Float.self)
            }
            return result
        }
        let flat = try reshape(gradient, [planes, outputs])
        let index = try reshape(places, flat.shape)
        return try reshape(scatterAdd(zeros([planes, size], dtype: gradient.dtype), dim: 1, index: index, src: flat), shape)
    }

    private static func putBack<T: FloatElement>(
        _ gradient: Tensor, _ places: Tensor, _ planes: Int, _ outputs: Int, _ size: Int, _ result: Tensor, _ type: T.Type
    ) {
        Threads.divide(planes, cost: outputs) { part in
            for plane in part {
                let source = gradient.pointer(T.self) + plane * outputs
                let place = places.pointer(Int.self) + plane * outputs
                let target = result.pointer(T.self) + plane * size
                for index in 0..<outputs { target[place[index]] += source[index] }
            }
        }
    }
}

/// The greatest elements of windows of images; `stride` is the window's size where it is not given.
public func maxPool2d(_ x: Tensor, _ size: any Size, stride: (any Size)? = nil, padding: any Size = 0) -> Tensor {
    trapping { try Checked.maxPool2d(x, size.sizes, stride: stride?.sizes, padding: padding.sizes) }
}

/// The greatest elements of windows of images.
public final class MaxPool2d: Module {
    private let size: [Int], stride: [Int], padding: [Int]

    /// A layer with windows of size `k`; `stride` is the window's size where it is not given.
    public init(_ k: any Size, stride: (any Size)? = nil, padding: any Size = 0) {
        (size, self.stride, self.padding) = (k.sizes, (stride ?? k).sizes, padding.sizes)
    }

    /// The pooled images.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.maxPool2d(x, size, stride: stride, padding: padding) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String {
        "kernel_size=\(sizeText(size)), stride=\(sizeText(stride)), padding=\(sizeText(padding)), dilation=1, ceil_mode=False"
    }
}

/// The means of windows of images.
public final class AvgPool2d: Module {
    private let size: [Int], stride: [Int], padding: [Int]

    /// A layer with windows of size `k`; `stride` is the window's size where it is not given.
    public init(_ k: any Size, stride: (any Size)? = nil, padding: any Size = 0) {
        (size, self.stride, self.padding) = (k.sizes, (stride ?? k).sizes, padding.sizes)
    }

    /// The pooled images.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.avgPool2d(x, size, stride: stride, padding: padding) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "kernel_size=\(sizeText(size)), stride=\(sizeText(stride)), padding=\(sizeText(padding))" }
}

/// The means of as many windows as the output has pixels.
public final class AdaptiveAvgPool2d: Module {
    private let size: [Int]

    /// A layer whose outputs have the size `s`.
    public init(_ s: any Size) { size = s.sizes }

    /// The pooled images.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.adaptiveAvgPool2d(x, size) }

    package override func parts() -> [(name: String, part: ModulePart)] { [] }
    override var extraDescription: String { "output_size=\(sizeText(size))" }
}

/// One number as such, several as a tuple.
private func sizeText(_ sizes: [Int]) -> String { sizes.count == 1 ? "\(sizes[0])" : pythonText(sizes) }
