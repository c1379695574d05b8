// Maps from images to images of another size whose every output pixel is a weighted mean of input pixels, with weights that
// are products of one for the row and one for the column: average pooling and interpolation.

/// Which input places an output place reads along one dimension, and with what weights.
struct ResamplingAxis {
    /// The number of input places.
    let inputSize: Int
    /// For each output place the input places and their weights.
    let taps: [[(place: Int, weight: Double)]]

    /// An axis whose lists are charged as work before they are made.
    ///
    /// - Parameters:
    ///   - input: The number of input places.
    ///   - count: The number of output places.
    ///   - reach: How many input places an output place reads at most, at least 1.
    private init(_ input: Int, count: Int, reach: Int, taps: (Int) -> [(place: Int, weight: Double)]) throws {
        let (work, overflow) = count.multipliedReportingOverflow(by: reach)
        try EngineState.charge(elements: overflow ? .max : work, each: ElementCost.combined)
        inputSize = input
        self.taps = (0..<count).map(taps)
    }

    /// Windows of `kernel` places, `stride` apart; places outside the input count as zeros.
    static func windows(_ input: Int, kernel: Int, stride: Int, padding: Int) throws -> ResamplingAxis {
        let count = (input + 2 * padding - kernel) / stride + 1
        return try ResamplingAxis(input, count: count, reach: Swift.max(Swift.min(kernel, input), 1)) { output in
            let start = output * stride - padding
            let size = Swift.min(start + kernel, input + padding) - start
            return (Swift.max(start, 0)..<Swift.max(Swift.min(start + size, input), Swift.max(start, 0))).map { ($0, 1 / Double(size)) }
        }
    }

    /// `output` windows that cover the input as evenly as whole places allow.
    static func adaptive(_ input: Int, _ output: Int) throws -> ResamplingAxis {
        try ResamplingAxis(input, count: output, reach: input / Swift.max(output, 1) + 2) { place in
            let (start, end) = (place * input / output, ((place + 1) * input + output - 1) / output)
            return (start..<end).map { ($0, 1 / Double(end - start)) }
        }
    }

    /// The nearest place to the left. `scale` is input places an output place.
    static func nearest(_ input: Int, _ output: Int, scale: Double) throws -> ResamplingAxis {
        try ResamplingAxis(input, count: output, reach: 1) { place in
            [(Swift.min(Int((Float(place) * Float(scale)).rounded(.down)), input - 1), 1)]
        }
    }

    /// The two places around, by their distances. `scale` is input places an output place.
    static func linear(_ input: Int, _ output: Int, scale: Double, alignCorners: Bool) throws -> ResamplingAxis {
        let step = alignCorners ? (output > 1 ? Double(input - 1) / Double(output - 1) : 0) : scale
        return try ResamplingAxis(input, count: output, reach: 2) { place in
            let exact = alignCorners ? Double(place) * step : Swift.max(0, (Double(place) + 0.5) * step - 0.5)
            let left = Swift.min(Int(exact), input - 1)
            let share = exact - Double(left)
            return left + 1 < input ? [(left, 1 - share), (left + 1, share)] : [(left, 1)]
        }
    }
}

extension Checked {
    /// Applies a weighted mean along the last two dimensions, or its transpose, which is its gradient.
    static func resample(
        _ name: String, _ x: Tensor, _ rows: ResamplingAxis, _ columns: ResamplingAxis, transposed: Bool = false
    ) throws -> Tensor {
        let sizes = transposed ? [rows.inputSize, columns.inputSize] : [rows.taps.count, columns.taps.count]
        let source = try Copying.contiguous(x)
        let result = try full(Array(x.shape.dropLast(2)) + sizes, .int(0), dtype: x.dtype)
        let taps = rows.taps.reduce(0) { $0 + $1.count } * columns.taps.reduce(0) { $0 + $1.count }
        let planes = x.shape.dropLast(2).reduce(1, *)
        let (work, overflow) = taps.multipliedReportingOverflow(by: planes)
        try EngineState.current.charge(elements: overflow ? .max : work, each: ElementCost.formula)
        if x.dtype == .float64 {
            resample(source.pointer(Double.self), result.pointer(Double.self), planes, rows, columns, transposed)
        } else {
            resample(source.pointer(Float.self), result.pointer(Float.self), planes, rows, columns, transposed)
        }
        return record(name, result, x) { _ in { try resample(name, $0, rows, columns, transposed: !transposed) } }
    }

    private static func resample<T: FloatElement>(
        _ source: UnsafeMutablePointer<T>, _ result: UnsafeMutablePointer<T>, _ planes: Int, _ rows: ResamplingAxis,
        _ columns: ResamplingAxis, _ transposed: Bool
    ) {
        let (height, width) = (rows.inputSize, columns.inputSize)
        let (outHeight, outWidth) = (rows.taps.count, columns.taps.count)
        for plane in 0..<planes {
            let large = (transposed ? result : source) + plane * height * width
            let small = (transposed ? source : result) + plane * outHeight * outWidth
            for (oy, rowTaps) in rows.taps.enumerated() {
                for (ox, columnTaps) in columns.taps.enumerated() {
                    var total = T(0)
                    let given = transposed ? small[oy * outWidth + ox] : 0
                    for (y, rowWeight) in rowTaps {
                        let line = large + y * width
                        for (x, columnWeight) in columnTaps {
                            let weight = T(rowWeight * columnWeight)
                            if transposed { line[x] += given * weight } else { total += line[x] * weight }
                        }
                    }
                    if !transposed { small[oy * outWidth + ox] = total }
                }
            }
        }
    }

    /// The means of windows of images `[N, C, H, W]` or `[C, H, W]`; the zeros of the padding count.
    package static func avgPool2d(_ x: Tensor, _ size: [Int], stride: [Int]? = nil, padding: [Int] = [0]) throws -> Tensor {
        let window = try PoolingWindow("avg_pool2d", x, size, stride, padding)
        return try resample(
            "AvgPool2DBackward0", x,
            .windows(x.shape[x.ndim - 2], kernel: window.kernel[0], stride: window.stride[0], padding: window.padding[0]),
            .windows(x.shape[x.ndim - 1], kernel: window.kernel[1], stride: window.stride[1], padding: window.padding[1]))
    }

    /// The means of as many windows as the output has pixels.
    package static func adaptiveAvgPool2d(_ x: Tensor, _ size: [Int]) throws -> Tensor {
        guard x.ndim == 3 || x.ndim == 4 else {
            throw TensorError(.runtime, "adaptive_avg_pool2d(): Expected 3D or 4D tensor, but got \(x.shape)")
        }
        let sizes = try pair(size, "output_size")
        guard sizes.allSatisfy({ $0 >= 0 }) else {
            throw TensorError(.runtime, "adaptive_avg_pool2d: elements of output_size must be greater than or equal to 0 but received {\(sizes[0]), \(sizes[1])}")
        }
        try requireFloating(x, "adaptive_avg_pool2d")
        try requirePixels(sizes)
        if sizes == [1, 1] { return try mean(x, dim: [-1, -2], keepdim: true) }
        return try resample(
            "AdaptiveAvgPool2DBackward0", x, .adaptive(x.shape[x.ndim - 2], sizes[0]), .adaptive(x.shape[x.ndim - 1], sizes[1]))
    }

    /// Images `[N, C, H, W]` brought to another size.
    package static func interpolate(
        _ x: Tensor, size: [Int]? = nil, scaleFactor: Double? = nil, mode: Interpolation = .nearest, alignCorners: Bool = false
    ) throws -> Tensor {
        guard x.ndim == 4 else {
            throw TensorError(
                .notImplemented, "Got \(x.ndim)D input, but \(mode) mode needs 4D input", remedy: "Images are [N, C, H, W].")
        }
        guard (size == nil) != (scaleFactor == nil) else {
            throw TensorError(
                .value, size == nil ? "either size or scale_factor should be defined" : "only one of size or scale_factor should be defined")
        }
        guard mode == .bilinear || !alignCorners else {
            throw TensorError(
                .value,
                "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear")
        }
        try requireFloating(x, "upsample_\(mode)2d")
        let input = Array(x.shape.suffix(2))
        if let scaleFactor, !(scaleFactor > 0 && scaleFactor.isFinite) {
            throw TensorError(.runtime, "Input and output sizes should be greater than 0, but got scale factor \(scaleFactor)")
        }
        // A size beyond the limit is refused below, whatever it is.
        let output = try size.map { try pair($0, "size") } ?? input.map { Int(Swift.min(Double($0) * (scaleFactor ?? 1), 1e15).rounded(.down)) }
        try requirePixels(output)
        guard input.allSatisfy({ $0 > 0 }), output.allSatisfy({ $0 > 0 }) else {
            throw TensorError(
                .runtime,
                "Input and output sizes should be greater than 0, but got input (H: \(input[0]), W: \(input[1])) output (H: \(output[0]), W: "
                    + "\(output[1]))")
        }
        let scales = (0..<2).map { scaleFactor.map { 1 / $0 } ?? Double(input[$0]) / Double(output[$0]) }
        switch mode {
        case .nearest:
            return try resample(
                "UpsampleNearest2DBackward0", x, .nearest(input[0], output[0], scale: scales[0]), .nearest(input[1], output[1], scale: scales[1]))
        case .bilinear:
            return try resample(
                "UpsampleBilinear2DBackward0", x, .linear(input[0], output[0], scale: scales[0], alignCorners: alignCorners),
                .linear(input[1], output[1], scale: scales[1], alignCorners: alignCorners))
        }
    }

    /// Refuses sizes of which the table of weights alone, one for each row and column, would fill the memory.
    private static func requirePixels(_ sizes: [Int]) throws {
        let most = 1 << 20
        guard sizes.allSatisfy({ $0 <= most }) else {
            throw TensorError(.limit, "images of \(sizes[0]) by \(sizes[1]) pixels are too large: at most \(most) either way")
        }
    }

    /// Refuses tensors that are not floating-point, in PyTorch's words for its kernel.
    static func requireFloating(_ x: Tensor, _ kernel: String) throws {
        guard x.dtype.isFloatingPoint else {
            throw TensorError(
                .notImplemented, "\"\(kernel)\" not implemented for '\(x.dtype.scalarTypeName)'", remedy: "Convert the tensor first: x.float().")
        }
    }
}

/// How ``interpolate(_:size:scaleFactor:mode:alignCorners:)`` fills in pixels.
public enum Interpolation: Sendable {
    /// With the nearest pixel.
    case nearest
    /// With a mean of the four pixels around, by their distances.
    case bilinear
}

/// The means of windows of images; `stride` is the window's size where it is not given.
public func avgPool2d(_ x: Tensor, _ size: any Size, stride: (any Size)? = nil, padding: any Size = 0) -> Tensor {
    trapping { try Checked.avgPool2d(x, size.sizes, stride: stride?.sizes, padding: padding.sizes) }
}

/// The means of as many windows as the output has pixels: images of any size become images of this one.
public func adaptiveAvgPool2d(_ x: Tensor, _ size: any Size) -> Tensor { trapping { try Checked.adaptiveAvgPool2d(x, size.sizes) } }

/// Images `[N, C, H, W]` brought to another size, or enlarged by a factor.
public func interpolate(
    _ x: Tensor, size: (any Size)? = nil, scaleFactor: Double? = nil, mode: Interpolation = .nearest, alignCorners: Bool = false
) -> Tensor {
    trapping { try Checked.interpolate(x, size: size?.sizes, scaleFactor: scaleFactor, mode: mode, alignCorners: alignCorners) }
}
