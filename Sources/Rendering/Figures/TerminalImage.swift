import Figures

/// Pictures in characters, two pixels above one another in each: in four greys of the terminal's colours, or in shades of ink where
/// there is no colour.
struct TerminalImage {
    private var image: ImageGrid
    private var width: Int
    private var options: TerminalOptions

    private static let shades = Array(" ░▒▓█")
    private static let greys: [TerminalStyle.Colour] = [.black, .brightBlack, .white, .brightWhite]
    /// Rows of pixels of one picture at most: a screen holds no more.
    private static let mostRows = 64

    init(_ image: ImageGrid, width: Int, options: TerminalOptions) {
        self.image = image
        self.width = width
        self.options = options
    }

    /// The columns and the rows of pixels that one picture is drawn in. Icons are enlarged by whole numbers, so that a digit of 8 by 8
    /// pixels can be made out; what is larger than the page is reduced.
    private var size: (columns: Int, rows: Int) {
        let longest = max(image.width, image.height)
        let zoom = longest <= 4 ? 4 : longest <= 16 ? 2 : 1
        if zoom > 1, image.width * zoom <= width { return (image.width * zoom, image.height * zoom) }
        let scale = max(1, (Double(image.width) / Double(width)), Double(image.height) / Double(Self.mostRows))
        return (max(1, Int(Double(image.width) / scale)), max(1, Int(Double(image.height) / scale)))
    }

    func lines() -> [TerminalLine] {
        let (columns, rows) = size
        let beside = max(1, (width + 1) / (columns + 1))
        var lines: [TerminalLine] = []
        for start in stride(from: 0, to: image.pictures.count, by: beside) {
            let group = image.pictures[start..<min(start + beside, image.pictures.count)]
            let drawn = group.map { draw(grey($0, columns: columns, rows: rows), columns: columns, rows: rows) }
            for row in 0..<((rows + 1) / 2) {
                lines.append(TerminalLine(Array(drawn.map { $0[row] }.joined(separator: [TerminalSpan(" ")]))))
            }
            guard group.contains(where: { $0.label != nil }) else { continue }
            let labels = group.map { picture in
                var label = ""
                for character in VisibleText.line(picture.label ?? "") {
                    if DisplayWidth.of(label) + DisplayWidth.of(character) > columns { break }
                    label.append(character)
                }
                return label + String(repeating: " ", count: columns - DisplayWidth.of(label))
            }
            lines.append(TerminalLine(labels.joined(separator: " ")))
        }
        return lines
    }

    /// The picture as grey values at the size it is drawn: means over the pixels that fall together, of the luma of Rec. 601.
    private func grey(_ picture: ImageGrid.Picture, columns: Int, rows: Int) -> [Double] {
        let plane = image.width * image.height
        func luma(_ index: Int) -> Double {
            image.channels == 1
                ? Double(picture.pixels[index])
                : 0.299 * Double(picture.pixels[index]) + 0.587 * Double(picture.pixels[plane + index])
                    + 0.114 * Double(picture.pixels[2 * plane + index])
        }
        return (0..<(columns * rows)).map { cell in
            let top = (cell / columns) * image.height / rows
            let bottom = max(top + 1, (cell / columns + 1) * image.height / rows)
            let left = (cell % columns) * image.width / columns
            let right = max(left + 1, (cell % columns + 1) * image.width / columns)
            var sum = 0.0
            for y in top..<bottom { for x in left..<right { sum += luma(y * image.width + x) } }
            return sum / Double((bottom - top) * (right - left)) / 255
        }
    }

    private func draw(_ grey: [Double], columns: Int, rows: Int) -> [[TerminalSpan]] {
        (0..<((rows + 1) / 2)).map { row in
            var spans: [TerminalSpan] = []
            for column in 0..<columns {
                let top = grey[2 * row * columns + column]
                let bottom = 2 * row + 1 < rows ? grey[(2 * row + 1) * columns + column] : 0
                let next: TerminalSpan
                if options.hasColour {
                    func colour(_ value: Double) -> TerminalStyle.Colour { Self.greys[min(3, Int(value * 4))] }
                    next = TerminalSpan("▀", TerminalStyle(colour: colour(top), background: colour(bottom)))
                } else {
                    next = TerminalSpan(String(Self.shades[min(4, Int((top + bottom) / 2 * 5))]))
                }
                if let last = spans.last, last.style == next.style { spans[spans.count - 1].text += next.text } else { spans.append(next) }
            }
            return spans
        }
    }
}
