import Foundation

/// Pixels as a picture inside the page, drawn large enough to be seen one by one.
struct PixelPicture {
    let width: Int
    let height: Int
    let channels: Int
    /// Row by row, the channels of a pixel together.
    let pixels: [UInt8]

    /// A side shorter than this part of the other is drawn thicker.
    private static let thinnest = 20

    /// - Parameters:
    ///   - box: the width and height, in pixels of the page, that a small picture grows to.
    func html(description: String, box: (width: Int, height: Int)) -> HTML {
        let drawn = thickened()
        // Whole multiples keep all pixels alike; a picture larger than the box is shown as it is, and shrinks with the column.
        let scale = max(1, min(box.width / drawn.width, box.height / drawn.height))
        let data = PNG.data(width: drawn.width, height: drawn.height, channels: channels, pixels: drawn.pixels)
        return .void(
            "img",
            [
                "class": "pixels", "src": "data:image/png;base64," + data.base64EncodedString(), "alt": description,
                "width": "\(drawn.width * scale)", "height": "\(drawn.height * scale)",
            ])
    }

    /// The picture with its shorter side repeated where it would be a thread.
    private func thickened() -> PixelPicture {
        let across = max(1, height / (Self.thinnest * width)), down = max(1, width / (Self.thinnest * height))
        guard across > 1 || down > 1 else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(pixels.count * across * down)
        for row in 0..<height {
            for _ in 0..<down {
                for column in 0..<width {
                    let start = (row * width + column) * channels
                    for _ in 0..<across { result += pixels[start..<(start + channels)] }
                }
            }
        }
        return PixelPicture(width: width * across, height: height * down, channels: channels, pixels: result)
    }
}
