/// One picture or several of one size, in grey or colour.
public struct ImageGrid: Hashable, Codable, Sendable {
    /// Values of one picture, channel by channel, row by row, from 0 (black) to 255.
    public struct Picture: Hashable, Codable, Sendable {
        /// `channels` times `height` times `width` values.
        public var pixels: [UInt8]
        /// What stands under it, such as the digit it shows.
        public var label: String?
    }

    /// What stands over the pictures; nil for nothing.
    public var title: String?
    /// Rows of pixels of each picture.
    public var height: Int
    /// Columns of pixels of each picture.
    public var width: Int
    /// 1 for grey, 3 for red, green and blue.
    public var channels: Int
    /// The pictures, in the order they are laid out.
    public var pictures: [Picture]

    /// The most pixels that one figure holds, of all its pictures.
    package static let mostPixels = 4_000_000

    /// - Parameters:
    ///   - shape: `[height, width]`, `[channels, height, width]` or `[pictures, channels, height, width]`, as PyTorch has them.
    ///   - values: as many as the shape says. When all lie between 0 and 1 these are black and white; otherwise a grey picture runs from
    ///     its least to its greatest value, and a colour picture must hold bytes (0 to 255). A value that is not finite is black.
    ///   - labels: one for each picture, or none.
    /// - Throws: `FigureError` where the shape is no picture's, or values or labels do not fit it.
    package init(shape: [Int], values: [Double], labels: [String] = [], title: String? = nil) throws(FigureError) {
        let (count, channels, height, width): (Int, Int, Int, Int)
        switch shape.count {
        case 2: (count, channels, height, width) = (1, 1, shape[0], shape[1])
        case 3: (count, channels, height, width) = (1, shape[0], shape[1], shape[2])
        case 4: (count, channels, height, width) = (shape[0], shape[1], shape[2], shape[3])
        default:
            throw FigureError("image: a tensor of shape \(shape) is no picture; give [height, width], [channels, height, width] or a batch of these")
        }
        guard channels == 1 || channels == 3 else {
            throw FigureError("image: shape \(shape) has \(channels) channels; a picture has 1 (grey) or 3 (red, green, blue)")
        }
        var total = 1
        for size in shape {
            let (product, overflows) = total.multipliedReportingOverflow(by: size)
            guard size > 0, !overflows, product <= Self.mostPixels * 3 else {
                throw FigureError("image: shape \(shape) is \(size <= 0 ? "empty" : "more than a figure holds (\(Self.mostPixels) pixels)")")
            }
            total = product
        }
        guard values.count == total else { throw FigureError("image: shape \(shape) needs \(total) values, and there are \(values.count)") }
        guard labels.isEmpty || labels.count == count else {
            throw FigureError("image: there are \(NumberText.count(labels.count, "label")) for \(NumberText.count(count, "picture")); give one for each")
        }
        let range = Samples(values).finiteRange ?? 0...1
        let black: Double
        let white: Double
        if range.lowerBound >= 0, range.upperBound <= 1 {
            (black, white) = (0, 1)
        } else if channels == 3 {
            guard range.lowerBound >= 0, range.upperBound <= 255 else {
                throw FigureError(
                    "image: colours run from 0 to 1 (or 0 to 255), and these from \(NumberText.short(range.lowerBound)) to \(NumberText.short(range.upperBound))")
            }
            (black, white) = (0, 255)
        } else {
            (black, white) = (range.lowerBound, range.upperBound)
        }
        let size = channels * height * width
        let scale = white / 2 - black / 2
        func pixel(_ value: Double) -> UInt8 {
            guard value.isFinite, scale > 0 else { return 0 }
            return UInt8(min(max((value / 2 - black / 2) / scale, 0), 1) * 255 + 0.5)
        }
        self.title = title
        self.height = height
        self.width = width
        self.channels = channels
        pictures = (0..<count).map { index in
            Picture(pixels: values[(index * size)..<((index + 1) * size)].map(pixel), label: labels.isEmpty ? nil : labels[index])
        }
    }

    /// `[image: a seven, 28 x 28]`, `[image: 16 pictures, 28 x 28]`
    public var summary: String {
        var parts = title.map { [NumberText.title($0)] } ?? []
        if pictures.count > 1 { parts.append("\(pictures.count) pictures") }
        parts.append("\(height) x \(width)" + (channels == 3 ? ", colour" : ""))
        return "[image: \(parts.joined(separator: ", "))]"
    }
}
