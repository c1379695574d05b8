import COpenBLAS

/// The three passes of a convolution as products of matrices: images are unrolled into columns, one for each place of the
/// kernel (im2col), so that OpenBLAS does the arithmetic.
///
/// A large image is unrolled a few rows of outputs at a time, so that the columns are still in the second-level cache when they
/// are multiplied. Several small images share one product: a product of few columns would be bound by reading the weights.
struct ConvolutionKernel<T: FloatElement> {
    let geometry: ConvolutionGeometry
    /// Sizes: images, channels in and out, input, output and kernel heights and widths.
    let count: Int, inputs: Int, outputs: Int
    let height: Int, width: Int, outHeight: Int, outWidth: Int
    let kernel: (height: Int, width: Int)

    /// About how many columns a product has. (64 x 112 x 576 runs at 194 GFLOP/s, 64 x 3136 x 576 at the same; but 512 x 49 x 4608
    /// at 156 and its transpose at 76, against 210 for four times the columns.)
    private static var columnsPerProduct: Int { 224 }
    /// The elements of unrolled columns that fit in the second-level cache, half a megabyte.
    private static var elementsPerTile: Int { (512 << 10) / T.dtype.size }

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

    /// The multiplications of one pass.
    var work: Int { count * outputs * area * rows }

    /// A part of the images that one product takes: several whole ones, or some rows of outputs of one.
    private struct Tile {
        let first: Int, images: Int
        let lines: Range<Int>
    }

    // MARK: Passes

    /// `y = w * x`, without the bias.
    func forward(_ x: UnsafePointer<T>, _ w: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>) throws {
        try eachTile { tile, columns, product in
            let size = tile.images * tile.lines.count * outWidth
            for group in 0..<geometry.groups {
                let weight = w + group * groupOutputs * rows
                if isPointwise, tile.images == 1 {
                    multiply(
                        false, false, groupOutputs, size, rows, weight, rows, x + (tile.first * inputs + group * groupInputs) * area, area, 0,
                        y + (tile.first * outputs + group * groupOutputs) * area, area)
                    continue
                }
                unroll(x, tile, group, columns)
                if tile.images == 1 {
                    let target = y + (tile.first * outputs + group * groupOutputs) * area + tile.lines.lowerBound * outWidth
                    multiply(false, false, groupOutputs, size, rows, weight, rows, columns, size, 0, target, area)
                    continue
                }
                multiply(false, false, groupOutputs, size, rows, weight, rows, columns, size, 0, product, size)
                for image in 0..<tile.images {
                    for channel in 0..<groupOutputs {
                        (y + ((tile.first + image) * outputs + group * groupOutputs + channel) * area)
                            .update(from: product + channel * size + image * area, count: area)
                    }
                }
            }
        }
    }

    /// The gradient of the input: `x = w' * y`.
    func inputGradient(_ y: UnsafePointer<T>, _ w: UnsafePointer<T>, _ x: UnsafeMutablePointer<T>) throws {
        let isDirect = isPointwise && tileImages == 1
        if !isDirect { x.update(repeating: 0, count: count * inputs * height * width) }
        try eachTile { tile, columns, product in
            let size = tile.images * tile.lines.count * outWidth
            for group in 0..<geometry.groups {
                let weight = w + group * groupOutputs * rows
                let (source, leading) = gathered(y, tile, group, product)
                if isDirect {
                    multiply(
                        true, false, rows, size, groupOutputs, weight, rows, source, leading, 0,
                        x + (tile.first * inputs + group * groupInputs) * area, area)
                } else {
                    multiply(true, false, rows, size, groupOutputs, weight, rows, source, leading, 0, columns, size)
                    rollUp(columns, tile, group, x)
                }
            }
        }
    }

    /// The gradient of the weight: `w = y * x'`, summed over all images.
    func weightGradient(_ x: UnsafePointer<T>, _ y: UnsafePointer<T>, _ w: UnsafeMutablePointer<T>) throws {
        if count == 0 || area == 0 { w.update(repeating: 0, count: outputs * rows) }
        try eachTile { tile, columns, product in
            let size = tile.images * tile.lines.count * outWidth
            let beta: T = tile.first == 0 && tile.lines.lowerBound == 0 ? 0 : 1
            for group in 0..<geometry.groups {
                let weight = w + group * groupOutputs * rows
                let (source, leading) = gathered(y, tile, group, product)
                if isPointwise, tile.images == 1 {
                    multiply(
                        false, true, groupOutputs, rows, size, source, leading, x + (tile.first * inputs + group * groupInputs) * area, area,
                        beta, weight, rows)
                } else {
                    unroll(x, tile, group, columns)
                    multiply(false, true, groupOutputs, rows, size, source, leading, columns, size, beta, weight, rows)
                }
            }
        }
    }

    // MARK: Pieces

    /// How many images share a product.
    private var tileImages: Int { max(1, min(count, Self.columnsPerProduct / max(area, 1))) }

    /// How many rows of outputs a product has where it has one image alone.
    private var tileLines: Int {
        if isPointwise || tileImages > 1 { return outHeight }
        let columns = max(Self.elementsPerTile / max(rows, 1), Self.columnsPerProduct / 2)
        return min(outHeight, max(1, columns / max(outWidth, 1)))
    }

    /// Goes through the images in parts, with room for their columns and for their products.
    private func eachTile(
        _ body: (_ tile: Tile, _ columns: UnsafeMutablePointer<T>, _ product: UnsafeMutablePointer<T>) -> Void
    ) throws {
        guard count > 0, area > 0 else { return }
        let (images, lines) = (tileImages, tileLines)
        let size = images * lines * outWidth
        // The room is a tensor's, so that it is counted and limited like all memory, and found again by the next layer.
        let room = try Tensor.uninitialized([size * ((isPointwise && images == 1 ? 0 : rows) + (images == 1 ? 0 : groupOutputs))], T.dtype)
        let columns = room.pointer(T.self)
        let product = columns + size * rows
        for first in stride(from: 0, to: count, by: images) {
            for line in stride(from: 0, to: outHeight, by: lines) {
                body(Tile(first: first, images: min(images, count - first), lines: line..<min(line + lines, outHeight)), columns, product)
            }
        }
    }

    /// The output maps of a part, a row a channel, and how far apart the rows are: those of several images are put side by side.
    private func gathered(
        _ y: UnsafePointer<T>, _ tile: Tile, _ group: Int, _ product: UnsafeMutablePointer<T>
    ) -> (UnsafePointer<T>, Int) {
        if tile.images == 1 {
            return (y + (tile.first * outputs + group * groupOutputs) * area + tile.lines.lowerBound * outWidth, area)
        }
        for image in 0..<tile.images {
            for channel in 0..<groupOutputs {
                (product + (channel * tile.images + image) * area)
                    .update(from: y + ((tile.first + image) * outputs + group * groupOutputs + channel) * area, count: area)
            }
        }
        return (UnsafePointer(product), tile.images * area)
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
        _ x: UnsafePointer<T>, _ tile: Tile, _ group: Int, _ columns: UnsafeMutablePointer<T>
    ) {
        let (stepY, stepX) = (geometry.stride[0], geometry.stride[1])
        var row = columns
        for channel in 0..<groupInputs {
            for ky in 0..<kernel.height {
                for kx in 0..<kernel.width {
                    let inside = inside(kx)
                    let shiftX = kx * geometry.dilation[1] - geometry.padding[1]
                    for image in 0..<tile.images {
                        let source = x + ((tile.first + image) * inputs + group * groupInputs + channel) * height * width
                        for oy in tile.lines {
                            let iy = oy * stepY + ky * geometry.dilation[0] - geometry.padding[0]
                            let target = row + (oy - tile.lines.lowerBound) * outWidth
                            guard iy >= 0, iy < height else {
                                target.update(repeating: 0, count: outWidth)
                                continue
                            }
                            for ox in 0..<inside.lowerBound { target[ox] = 0 }
                            let line = source + iy * width + shiftX
                            if stepX == 1 {
                                (target + inside.lowerBound).update(from: line + inside.lowerBound, count: inside.count)
                            } else {
                                for ox in inside { target[ox] = line[ox &* stepX] }
                            }
                            for ox in inside.upperBound..<outWidth { target[ox] = 0 }
                        }
                        row += tile.lines.count * outWidth
                    }
                }
            }
        }
    }

    /// The reverse of ``unroll``: adds each column element to the pixel it was read from.
    private func rollUp(
        _ columns: UnsafePointer<T>, _ tile: Tile, _ group: Int, _ x: UnsafeMutablePointer<T>
    ) {
        let (stepY, stepX) = (geometry.stride[0], geometry.stride[1])
        var row = columns
        for channel in 0..<groupInputs {
            for ky in 0..<kernel.height {
                for kx in 0..<kernel.width {
                    let inside = inside(kx)
                    let shiftX = kx * geometry.dilation[1] - geometry.padding[1]
                    for image in 0..<tile.images {
                        let target = x + ((tile.first + image) * inputs + group * groupInputs + channel) * height * width
                        for oy in tile.lines {
                            let iy = oy * stepY + ky * geometry.dilation[0] - geometry.padding[0]
                            guard iy >= 0, iy < height else { continue }
                            let line = target + iy * width + shiftX
                            let source = row + (oy - tile.lines.lowerBound) * outWidth
                            if stepX == 1 {
                                for ox in inside { line[ox] += source[ox] }
                            } else {
                                for ox in inside { line[ox &* stepX] += source[ox] }
                            }
                        }
                        row += tile.lines.count * outWidth
                    }
                }
            }
        }
    }

    /// `c = op(a) @ op(b) + beta * c`, each row-major with its rows so many elements apart.
    private func multiply(
        _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<T>, _ rowA: Int, _ b: UnsafePointer<T>,
        _ rowB: Int, _ beta: T, _ c: UnsafeMutablePointer<T>, _ rowC: Int
    ) {
        let left = transposeA ? CblasTrans : CblasNoTrans
        let right = transposeB ? CblasTrans : CblasNoTrans
        let (leadingA, leadingB, leadingC) = (Int32(max(rowA, 1)), Int32(max(rowB, 1)), Int32(max(rowC, 1)))
        // T is Float or Double: the pointers are rebound to what they are.
        if T.dtype == .float32 {
            cblas_sgemm(
                CblasRowMajor, left, right, Int32(m), Int32(n), Int32(k), 1, UnsafeRawPointer(a).assumingMemoryBound(to: Float.self), leadingA,
                UnsafeRawPointer(b).assumingMemoryBound(to: Float.self), leadingB, Float(beta),
                UnsafeMutableRawPointer(c).assumingMemoryBound(to: Float.self), leadingC)
        } else {
            cblas_dgemm(
                CblasRowMajor, left, right, Int32(m), Int32(n), Int32(k), 1, UnsafeRawPointer(a).assumingMemoryBound(to: Double.self), leadingA,
                UnsafeRawPointer(b).assumingMemoryBound(to: Double.self), leadingB, Double(beta),
                UnsafeMutableRawPointer(c).assumingMemoryBound(to: Double.self), leadingC)
        }
    }
}
