import CKernels

/// The three passes of a convolution over memory, each row-major.
protocol ConvolutionPasses<Number> {
    /// The elements' type.
    associatedtype Number: FloatElement
    /// `y = w * x`, without the bias.
    func forward(_ x: UnsafePointer<Number>, _ w: UnsafePointer<Number>, _ y: UnsafeMutablePointer<Number>) throws
    /// The gradient of the input: `x = w' * y`.
    func inputGradient(_ y: UnsafePointer<Number>, _ w: UnsafePointer<Number>, _ x: UnsafeMutablePointer<Number>) throws
    /// The gradient of the weight: `w = y * x'`, summed over all images.
    func weightGradient(_ x: UnsafePointer<Number>, _ y: UnsafePointer<Number>, _ w: UnsafeMutablePointer<Number>) throws
}

/// The three passes of a convolution as products of matrices: images are unrolled into columns, one for each place of the
/// kernel (im2col), so that OpenBLAS does the arithmetic.
///
/// A large image is unrolled a few rows of outputs at a time, so that the columns are still in the second-level cache when they
/// are multiplied. Several small images share one product: a product of few columns would be bound by reading the weights.
struct ConvolutionKernel<T: FloatElement>: ConvolutionPasses {
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

    /// What one pass counts in a budget of work: its multiplications, the elements that are read, unrolled and written, the lines they
    /// are moved in, which may be short, and the products, which may be small.
    var work: Int {
        // As floating point, since a kernel of a hundred million elements over as many places is more than an Int holds.
        let places = Double(inputs * kernel.height * kernel.width) * Double(count)
        let elements = Double(count * (inputs * height * width + outputs * area)) + places * Double(area)
        let lines = places * Double(outHeight) + Double(count * outputs)
        let tiles = (count + tileImages - 1) / tileImages * ((outHeight + tileLines - 1) / tileLines)
        let work = Double(count * outputs * area) * Double(rows) + Double(ElementCost.simple) * elements
            + Double(ElementCost.function) * lines + Double(ElementCost.kernel) * Double(tiles * geometry.groups)
        return Int(exactly: work.rounded()) ?? .max
    }

    /// A part of the images that one product takes: several whole ones, or some rows of outputs of one.
    private struct Tile {
        let first: Int, images: Int
        let lines: Range<Int>
    }

    // MARK: Passes

    /// `y = w * x`, without the bias.
    func forward(_ x: UnsafePointer<T>, _ w: UnsafePointer<T>, _ y: UnsafeMutablePointer<T>) throws {
        try eachTile(.any) { tile, columns, product in
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
        try eachTile(.imagesApart) { tile, columns, product in
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
        try eachTile(.oneAfterTheOther) { tile, columns, product in
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
        if isPointwise || tileImages > 1 { return max(outHeight, 1) }
        let columns = max(Self.elementsPerTile / max(rows, 1), Self.columnsPerProduct / 2)
        return max(1, min(outHeight, columns / max(outWidth, 1)))
    }

    /// Which parts of the images may be taken at the same time: those that write to places of their own.
    private enum Order { case any, imagesApart, oneAfterTheOther }

    /// Goes through the images in parts, with room for their columns and for their products.
    private func eachTile(
        _ order: Order, _ body: (_ tile: Tile, _ columns: UnsafeMutablePointer<T>, _ product: UnsafeMutablePointer<T>) -> Void
    ) throws {
        guard count > 0, area > 0 else { return }
        let (images, lines) = (tileImages, tileLines)
        let size = images * lines * outWidth
        let (blocks, bands) = ((count + images - 1) / images, (outHeight + lines - 1) / lines)
        let tasks = switch order {
        case .any: blocks * bands
        case .imagesApart: blocks
        case .oneAfterTheOther: 1
        }
        let roomOfOne = size * ((isPointwise && images == 1 ? 0 : rows) + (images == 1 ? 0 : groupOutputs))
        let rooms = try WorkingRooms(roomOfOne, T.dtype, tasks: tasks)
        withExtendedLifetime(rooms) {
            Threads.run(tasks) { task, worker in
                let columns = rooms.room(of: worker, T.self)
                let tilesOfTask = blocks * bands / tasks
                for number in task * tilesOfTask..<(task + 1) * tilesOfTask {
                    let (first, line) = (number / bands * images, number % bands * lines)
                    body(
                        Tile(first: first, images: min(images, count - first), lines: line..<min(line + lines, outHeight)), columns,
                        columns + size * rows)
                }
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

    /// How the kernel moves over the images of a part.
    private func window(_ tile: Tile) -> ckernels_window {
        ckernels_window(
            height: height, width: width, out_width: outWidth, first_line: tile.lines.lowerBound, lines: tile.lines.count,
            kernel_height: kernel.height, kernel_width: kernel.width, stride_y: geometry.stride[0], stride_x: geometry.stride[1],
            padding_y: geometry.padding[0], padding_x: geometry.padding[1], dilation_y: geometry.dilation[0],
            dilation_x: geometry.dilation[1])
    }

    /// Writes the columns of images: for each channel and kernel element a row with the pixel that each output place reads.
    private func unroll(_ x: UnsafePointer<T>, _ tile: Tile, _ group: Int, _ columns: UnsafeMutablePointer<T>) {
        let window = window(tile)
        let area = height * width
        let size = tile.images * tile.lines.count * outWidth
        Threads.divide(groupInputs, cost: kernel.height * kernel.width * size) { channels in
            var window = window
            let first = channels.lowerBound
            let images = UnsafeRawPointer(x + (tile.first * inputs + group * groupInputs + first) * area)
            let target = UnsafeMutableRawPointer(columns + first * kernel.height * kernel.width * size)
            // T is Float or Double: the pointers are rebound to what they are.
            if T.dtype == .float32 {
                ckernels_unroll_floats(
                    images.assumingMemoryBound(to: Float.self), tile.images, inputs * area, channels.count, &window,
                    target.assumingMemoryBound(to: Float.self))
            } else {
                ckernels_unroll_doubles(
                    images.assumingMemoryBound(to: Double.self), tile.images, inputs * area, channels.count, &window,
                    target.assumingMemoryBound(to: Double.self))
            }
        }
    }

    /// The reverse of ``unroll``: adds each column element to the pixel it was read from.
    private func rollUp(_ columns: UnsafePointer<T>, _ tile: Tile, _ group: Int, _ x: UnsafeMutablePointer<T>) {
        var window = window(tile)
        let (area, images) = (height * width, UnsafeMutableRawPointer(x + (tile.first * inputs + group * groupInputs) * height * width))
        if T.dtype == .float32 {
            ckernels_roll_floats(
                UnsafeRawPointer(columns).assumingMemoryBound(to: Float.self), tile.images, inputs * area, groupInputs, &window,
                images.assumingMemoryBound(to: Float.self))
        } else {
            ckernels_roll_doubles(
                UnsafeRawPointer(columns).assumingMemoryBound(to: Double.self), tile.images, inputs * area, groupInputs, &window,
                images.assumingMemoryBound(to: Double.self))
        }
    }

    /// `c = op(a) @ op(b) + beta * c`, each row-major with its rows so many elements apart.
    private func multiply(
        _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<T>, _ rowA: Int, _ b: UnsafePointer<T>,
        _ rowB: Int, _ beta: T, _ c: UnsafeMutablePointer<T>, _ rowC: Int
    ) {
        BLAS.multiply(transposeA, transposeB, m, n, k, 1, a, rowA, b, rowB, beta, c, rowC)
    }
}
