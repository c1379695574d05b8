import CKernels

/// The three passes of a convolution whose 3 by 3 kernels move by single pixels, in single precision, by Winograd's F(2x2, 3x3)
/// (Lavin and Gray, 2015).
///
/// A tile of 2 by 2 outputs reads 4 by 4 pixels. Both are transformed into 16 numbers, and so is a kernel; there a convolution is a
/// product of matrices for each of the 16 places, a row a channel and a column a tile: 16 multiplications for each tile and pair of
/// channels instead of 36. The rounding error grows to about twice that of the direct sum.
struct WinogradKernel: ConvolutionPasses {
    /// Images of one size, or the maps made of them.
    private struct Maps {
        let channels: Int, height: Int, width: Int
        var area: Int { height * width }
    }

    private let count: Int
    private let input: Maps, output: Maps
    private let padding: [Int]

    /// The places of a transformed tile.
    private static var places: Int { 16 }
    /// About how many tiles a product has: what it reads and writes then stays near the processor.
    private static var tilesPerProduct: Int { 112 }

    /// The passes of a convolution, or `nil` where the kernels are others, or where the transforms would take longer than they save.
    ///
    /// (Measured in `Benchmarks/README.md`. Few channels make narrow products, few tiles do not pay for the transform of the weights, and
    /// maps of odd size, 7 by 7 above all, fill their last tiles in part.)
    init?(_ kernel: ConvolutionKernel<Float>) {
        let geometry = kernel.geometry
        guard kernel.kernel == (3, 3), geometry.stride == [1, 1], geometry.dilation == [1, 1], geometry.groups == 1,
            geometry.padding.allSatisfy({ $0 <= 2 }), min(kernel.inputs, kernel.outputs) >= 32
        else { return nil }
        count = kernel.count
        input = Maps(channels: kernel.inputs, height: kernel.height, width: kernel.width)
        output = Maps(channels: kernel.outputs, height: kernel.outHeight, width: kernel.outWidth)
        padding = geometry.padding
        for maps in [input, output] {
            let tiles = Tiles(count, maps)
            guard tiles.across <= CKERNELS_WINOGRAD_TILES, count * tiles.down * tiles.across >= 128,
                maps.area * 5 >= tiles.down * tiles.across * 16
            else { return nil }
        }
    }

    // MARK: Passes

    /// `y = w * x`, without the bias.
    func forward(_ x: UnsafePointer<Float>, _ w: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) throws {
        try convolve(x, input, padding, w, turned: false, y, output)
    }

    /// The gradient of the input: the convolution of the output's with the kernels turned around.
    func inputGradient(_ y: UnsafePointer<Float>, _ w: UnsafePointer<Float>, _ x: UnsafeMutablePointer<Float>) throws {
        try convolve(y, output, padding.map { 2 - $0 }, w, turned: true, x, input)
    }

    private func convolve(
        _ source: UnsafePointer<Float>, _ from: Maps, _ padding: [Int], _ w: UnsafePointer<Float>, turned: Bool,
        _ target: UnsafeMutablePointer<Float>, _ to: Maps
    ) throws {
        let tiles = Tiles(count, to)
        let pairs = from.channels * to.channels
        let turnedWeights = try Tensor.uninitialized([Self.places * pairs], .float32)
        let rooms = try WorkingRooms(Self.places * (from.channels + to.channels) * tiles.most, .float32, tasks: tiles.blocks)
        let weights = turnedWeights.pointer(Float.self)
        Threads.divide(to.channels, cost: 16 * from.channels) { channels in
            for channel in channels {
                ckernels_winograd_weight(
                    w + 9 * (turned ? channel : channel * from.channels), from.channels, turned ? to.channels : 1, turned,
                    weights + channel * from.channels, pairs)
            }
        }
        Threads.run(tiles.blocks) { block, worker in
            let rows = tiles.rows(of: block)
            let columns = rows.count * tiles.across
            let pixels = rooms.room(of: worker, Float.self)
            let products = pixels + Self.places * from.channels * tiles.most
            read(source, from, padding, tiles, rows, 0..<from.channels, pixels)
            for place in 0..<Self.places {
                BLAS.multiply(
                    false, false, to.channels, columns, from.channels, 1, weights + place * pairs, from.channels,
                    pixels + place * from.channels * columns, columns, 0, products + place * to.channels * columns, columns)
            }
            for channel in 0..<to.channels {
                for (index, row) in rows.enumerated() {
                    let (image, line) = tiles.place(row)
                    ckernels_winograd_output(
                        products + channel * columns + index * tiles.across, to.channels * columns, tiles.across,
                        target + ((image * to.channels + channel) * to.height + line) * to.width, to.width, min(2, to.height - line), to.width)
                }
            }
        }
        withExtendedLifetime((turnedWeights, rooms)) {}
    }

    /// The gradient of the weight: `w = y * x'`, summed over all images.
    func weightGradient(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ w: UnsafeMutablePointer<Float>) throws {
        let tiles = Tiles(count, output)
        let pairs = input.channels * output.channels
        let room = try Tensor.uninitialized([Self.places * (pairs + (input.channels + output.channels) * tiles.most)], .float32)
        let weights = room.pointer(Float.self)
        let pixels = weights + Self.places * pairs
        let gradients = pixels + Self.places * input.channels * tiles.most
        // The blocks are added up one after the other, whatever the number of threads, which share each.
        for block in 0..<tiles.blocks {
            let rows = tiles.rows(of: block)
            let columns = rows.count * tiles.across
            Threads.divide(input.channels + output.channels, cost: 32 * columns) { channels in
                read(x, input, padding, tiles, rows, channels.clamped(to: 0..<input.channels), pixels)
                for channel in channels where channel >= input.channels {
                    let channel = channel - input.channels
                    for (index, row) in rows.enumerated() {
                        let (image, line) = tiles.place(row)
                        ckernels_winograd_gradient(
                            y + ((image * output.channels + channel) * output.height + line) * output.width, output.width,
                            min(2, output.height - line), output.width, tiles.across, gradients + channel * columns + index * tiles.across,
                            output.channels * columns)
                    }
                }
            }
            Threads.run(Self.places) { place, _ in
                BLAS.multiply(
                    false, true, output.channels, input.channels, columns, 1, gradients + place * output.channels * columns, columns,
                    pixels + place * input.channels * columns, columns, block == 0 ? 0 : 1, weights + place * pairs, input.channels)
            }
        }
        Threads.divide(pairs, cost: 16) {
            ckernels_winograd_weight_gradient(weights + $0.lowerBound, pairs, $0.count, w + 9 * $0.lowerBound)
        }
    }

    // MARK: Pieces

    /// Transforms the pixels that some rows of tiles read, of some channels.
    private func read(
        _ source: UnsafePointer<Float>, _ from: Maps, _ padding: [Int], _ tiles: Tiles, _ rows: Range<Int>, _ channels: Range<Int>,
        _ pixels: UnsafeMutablePointer<Float>
    ) {
        let columns = rows.count * tiles.across
        for channel in channels {
            for (index, row) in rows.enumerated() {
                let (image, line) = tiles.place(row)
                ckernels_winograd_input(
                    source + (image * from.channels + channel) * from.area, from.height, from.width, line - padding[0], -padding[1],
                    tiles.across, pixels + channel * columns + index * tiles.across, from.channels * columns)
            }
        }
    }

    /// The tiles that cover some maps of outputs, in rows that go through one image after the other.
    private struct Tiles {
        let count: Int, down: Int, across: Int
        /// How many rows of tiles a product has.
        private let rowsPerBlock: Int

        init(_ count: Int, _ maps: Maps) {
            (self.count, down, across) = (count, (maps.height + 1) / 2, (maps.width + 1) / 2)
            rowsPerBlock = max(1, min(count * down, WinogradKernel.tilesPerProduct / max(across, 1)))
        }

        /// The most tiles that a product has.
        var most: Int { rowsPerBlock * across }

        /// How many products there are.
        var blocks: Int { (count * down + rowsPerBlock - 1) / rowsPerBlock }

        /// The rows of tiles of a product.
        func rows(of block: Int) -> Range<Int> { block * rowsPerBlock..<min((block + 1) * rowsPerBlock, count * down) }

        /// The image of a row of tiles, and its first line of outputs.
        func place(_ row: Int) -> (image: Int, line: Int) { (row / down, row % down * 2) }
    }
}
