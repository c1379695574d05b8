/// Handwritten digits of 43 people as images of 8 by 8 pixels: 1,797 real examples that come with the engine.
///
/// They are the test part of *Optical Recognition of Handwritten Digits* by E. Alpaydin and C. Kaynak (UCI Machine Learning
/// Repository, 1998), under the licence CC BY 4.0; see `Digits-LICENSE.md`. Every fifth image is for testing: 359 of them, and
/// 1,438 for training. An example is an image `[1, 8, 8]` of numbers from 0 (paper) to 1 (ink), and the digit.
public struct Digits: CheckedDataset {
    /// All images, `[N, 1, 8, 8]`.
    public let images: Tensor
    /// The digits they show, `[N]`.
    public let labels: Tensor

    /// The images for training or those for testing.
    public init(train: Bool = true) {
        do { try self.init(checking: train) } catch { stop(error) }
    }

    /// The throwing core of the initialiser.
    package init(checking train: Bool) throws {
        // Each byte is unpacked, and turned into a number.
        try EngineState.current.charge(elements: 2 * DigitsSource.byteCount, each: ElementCost.slowFunction)
        let rows = try DigitsSource.rows()
        let chosen = rows.indices.filter { ($0 % 5 == 4) != train }
        let pixels = chosen.flatMap { rows[$0].prefix(64).map { Double($0) / 16 } }
        images = try Checked.tensor(doubles: pixels, shape: [chosen.count, 1, 8, 8])
        labels = try Checked.tensor(integers: chosen.map { Int(rows[$0].last ?? 0) }, shape: [chosen.count])
    }

    /// The number of images.
    public var count: Int { images.shape[0] }
    /// The image at a place, and its digit. Traps outside.
    public subscript(_ i: Int) -> (Tensor, Tensor) { trapping { try example(i) } }
    /// The throwing core of the subscript.
    package func example(_ i: Int) throws -> (Tensor, Tensor) { try TensorDataset(checking: images, labels).example(i) }
}

/// The digits as they are kept in the program itself, so that it needs no other file wherever it runs.
enum DigitsSource {
    /// How many bytes all images take.
    static let byteCount = 1797 * 65

    /// The images, 64 pixels from 0 to 16 and the digit each.
    static func rows() throws -> [ArraySlice<UInt8>] {
        let packed = base64(DigitsData.text)
        let bytes = try Deflate.unpack(packed[...], .zlib, limit: byteCount, name: "the digits")
        return stride(from: 0, to: bytes.count, by: 65).map { bytes[$0..<min($0 + 65, bytes.count)] }
    }

    /// The bytes that base64 text stands for; other characters are passed over.
    private static func base64(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for character in text.utf8 {
            let value: UInt8
            switch character {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = character - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }
}
