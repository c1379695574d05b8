import COpenBLAS

/// The three passes of a convolution as products of matrices: images are unrolled into columns, one for each place of the
/// kernel (im2col), so that OpenBLAS does the arithmetic.
///
/// Several small images share one product: their columns stand side by side, since a product of few columns would be bound
/// by reading the weights.
struct ConvolutionKernel<T: FloatElement> {
    let geometry: ConvolutionGeometry
    /// Sizes: images, channels in and out, input, output and kernel heights and widths.
    let count: Int, inputs: Int, outputs: Int
    let height: Int, width: Int, outHeight: Int, outWidth: Int
    let kernel: (height: Int, width: Int)

    /// The most columns that a product gathers from several images.
    private static var columnsPerProduct: Int { 1024 }

    init(_ geometry: ConvolutionGeometry, input: [Int], weight: [Int], output: [Int]) {
        self.geometry = geometry
        (count, inputs, height, width) = (input[0], input[1], input[2], input[3])
        (outputs, outHeight, outWidth) = (output[1], output[2], output[3])
        kernel = (weight[2], weight[3])
    }

    private var area: Int { outHeight * outWidth }
    private var groupInputs: Int { inputs / geometry.groups }
    private var groupOutputs: Int { outputs / geometry.groups }
    /// The rows of the unrolled image: an element of the kernel each.
    private var rows: Int { groupInputs * kernel.height * kernel.width }
    private var isPointwise: Bool { geometry.isPointwise((kernel.height, kernel.width)) }
    private var chunk: Int { max(1, min(count, Self.columnsPerProduct / max(area, 1))) }

    /// The multiplications of one pass.
    var work: Int { count * outputs * area * rows }

    // MARK: Passes

    /// `y = w * x`, without the bias.
    func forward(_ x: UnsafePointer<T>, _ w: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>) throws {
        try eachChunk { first, images, columns, product in
            for group in 0..<geometry.groups {
                let weight = w + group * groupOutputs * rows
                if images == 1 {
                    let target = y + (first * outputs + group * groupOutputs) * area
                    if isPointwise {
                        multiply(false, false, groupOutputs, area, rows, weight, x + (first * inputs + group * groupInputs) * area, 0, target)
                    } else {
                        unroll(x, first, 1, group, columns)
                        multiply(false, false, groupOutputs, area, rows, weight, columns, 0, target)
                    }
                } else {
                    unroll(x, first, images, group, columns)
                    multiply(false, false, groupOutputs, images * area, rows, weight, columns, 0, product)
                    for image in 0..<images {
                        for channel in 0..<groupOutputs {
                            (y + ((first + image) * outputs + group * groupOutputs + channel) * area)
                                .update(from: product + (channel * images + image) * area, count: area)
                        }
                    }
                }
            }
        }
    }

    /// The gradient of the input: `x = w' * y`.
    func inputGradient(_ y: UnsafePointer<T>, _ w: UnsafePointer<T>, _ x: UnsafeMutablePointer<T>) throws {
        x.update(repeating: 0, count: count * inputs * height * width)
        try eachChunk { first, images, columns, product in
            for group in 0..<geometry.groups {
                let weight = w + group * groupOutputs * rows
                if images == 1 {
                    let source = y + (first * outputs + group * groupOutputs) * area
                    if isPointwise {
                        multiply(true, false, rows, area, groupOutputs, weight, source, 0, x + (first * inputs + group * groupInputs) * area)
                    } else {
                        multiply(true, false, rows, area, groupOutputs, weight, source, 0, columns)
                        rollUp(columns, first, 1, group, x)
                    }
                } else {
                    gather(y, first, images, group, product)
                    multiply(true, false, rows, images * area, groupOutputs, weight, product, 0, columns)
                    rollUp(columns, first, images, group, x)
                }
            }
        }
    }

    /// The gradient of the weight: `w = y * x'`, summed over all images.
    func weightGradient(_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ w: UnsafeMutablePointer<T>) throws {
        if count == 0 || area == 0 { w.update(repeating: 0, count: outputs * rows) }
        try eachChunk { first, images, columns, product in
            for group in 0..<geometry.groups {
                let weight = w + group * groupOutputs * rows
                let beta: T = first == 0 ? 0 : 1
                if images == 1 {
                    let source = y + (first * outputs + group * groupOutputs) * area
                    if isPointwise {
                        multiply(false, true, groupOutputs, rows, area, source, x + (first * inputs + group * groupInputs) * area, beta, weight)
                    } else {
                        unroll(x, first, 1, group, columns)
                        multiply(false, true, groupOutputs, rows, area, source, columns, beta, weight)
                    }
                } else {
                    unroll(x, first, images, group, columns)
                    gather(y, first, images, group, product)
                    multiply(false, true, groupOutputs, rows, images * area, product, columns, beta, weight)
                }
            }
        }
    }

    // MARK: Pieces

    /// Goes through the images in groups, with room for their columns and for their products.
    private func eachChunk(
        _ body: (_ first: Int, _ images: Int, _ columns: UnsafeMutablePointer<T>, _ product: UnsafeMutablePointer<T>) -> Void
    ) throws {
        guard count > 0, area > 0 else { return }
        let chunk = chunk
        // The room is a tensor's, so that it is counted and limited like all memory, and found again by the next layer.
        let room = try Tensor.uninitialized([chunk * area * (rows + groupOutputs)], T.dtype)
        let columns = room.pointer(T.self)
        let product = columns + chunk * area * rows
        for first in stride(from: 0, to: count, by: chunk) { body(first, min(chunk, count - first), columns, product) }
    }

    /// Puts the output maps of several images side by side, a row a channel.
    private func gather(
        _ y: UnsafePointer<T>, _ first: Int, _ images: Int, _ group: Int, _ product: UnsafeMutablePointer<T>
    ) {
        for image in 0..<images {
            for channel in 0..<groupOutputs {
                (product + (channel * images + image) * area)
                    .update(from: y + ((first + image) * outputs + group * groupOutputs + channel) * area, count: area)
            }
        }
    }

    /// The outputs along a row whose input pixel for a kernel column lies within the image.
    @inline(__always)
    private func inside(_ kernelColumn: Int) -> Range<Int> {
        let shift = kernelColumn * geometry.dilation[1] - geometry.padding[1]
        let step = geometry.stride[1]
        let low = shift >= 0 ? 0 : (-shift + step - 1) / step
        let high = width - 1 - shift < 0 ? 0 : min(outWidth, (width - 1 - shift) / step + 1)
        return min(low, outWidth)..<max(min(low, outWidth), high)
    }

    /// Writes the columns of images: for each channel and kernel element a row with the pixel that each output place reads.
    private func unroll(
        _ x: UnsafePointer<T>, _ first: Int, _ images: Int, _ group: Int, _ columns: UnsafeMutablePointer<T>
    ) {
        let (stepY, stepX) = (geometry.stride[0], geometry.stride[1])
        var row = columns
        for channel in 0..<groupInputs {
            for ky in 0..<kernel.height {
                for kx in 0..<kernel.width {
                    let inside = inside(kx)
                    let shiftX = kx * geometry.dilation[1] - geometry.padding[1]
                    for image in 0..<images {
                        let source = x + ((first + image) * inputs + group * groupInputs + channel) * height * width
                        for oy in 0..<outHeight {
                            let iy = oy * stepY + ky * geometry.dilation[0] - geometry.padding[0]
                            let target = row + oy * outWidth
                            guard iy >= 0, iy < height else {
                                target.update(repeating: 0, count: outWidth)
                                continue
                            }
                            for ox in 0..<inside.lowerBound { target[ox] = 0 }
                            let line = source + iy * width + shiftX
                            if stepX == 1 {
                                for ox in inside { target[ox] = line[ox] }
                            } else {
                                for ox in inside { target[ox] = line[ox &* stepX] }
                            }
                            for ox in inside.upperBound..<outWidth { target[ox] = 0 }
                        }
                        row += area
                    }
                }
            }
        }
    }

    /// The reverse of ``unroll``: adds each column element to the pixel it was read from.
    private func rollUp(
        _ columns: UnsafePointer<T>, _ first: Int, _ images: Int, _ group: Int, _ x: UnsafeMutablePointer<T>
    ) {
        let (stepY, stepX) = (geometry.stride[0], geometry.stride[1])
        var row = columns
        for channel in 0..<groupInputs {
            for ky in 0..<kernel.height {
                for kx in 0..<kernel.width {
                    let inside = inside(kx)
                    let shiftX = kx * geometry.dilation[1] - geometry.padding[1]
                    for image in 0..<images {
                        let target = x + ((first + image) * inputs + group * groupInputs + channel) * height * width
                        for oy in 0..<outHeight {
                            let iy = oy * stepY + ky * geometry.dilation[0] - geometry.padding[0]
                            guard iy >= 0, iy < height else { continue }
                            let line = target + iy * width + shiftX
                            let source = row + oy * outWidth
                            if stepX == 1 {
                                for ox in inside { line[ox] += source[ox] }
                            } else {
                                for ox in inside { line[ox &* stepX] += source[ox] }
                            }
                        }
                        row += area
                    }
                }
            }
        }
    }

    /// `c = op(a) @ op(b) + beta * c`, all row-major without gaps.
    private func multiply(
        _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<T>, _ b: UnsafePointer<T>, _ beta: T,
        _ c: UnsafeMutablePointer<T>
    ) {
        let left = transposeA ? CblasTrans : CblasNoTrans
        let right = transposeB ? CblasTrans : CblasNoTrans
        let (leadingA, leadingB) = (Int32(transposeA ? m : k), Int32(transposeB ? k : n))
        // T is Float or Double: the pointers are rebound to what they are.
        if T.dtype == .float32 {
            cblas_sgemm(
                CblasRowMajor, left, right, Int32(m), Int32(n), Int32(k), 1, UnsafeRawPointer(a).assumingMemoryBound(to: Float.self), leadingA,
                UnsafeRawPointer(b).assumingMemoryBound(to: Float.self), leadingB, Float(beta),
                UnsafeMutableRawPointer(c).assumingMemoryBound(to: Float.self), Int32(n))
        } else {
            cblas_dgemm(
                CblasRowMajor, left, right, Int32(m), Int32(n), Int32(k), 1, UnsafeRawPointer(a).assumingMemoryBound(to: Double.self), leadingA,
                UnsafeRawPointer(b).assumingMemoryBound(to: Double.self), leadingB, Double(beta),
                UnsafeMutableRawPointer(c).assumingMemoryBound(to: Double.self), Int32(n))
        }
    }
}
