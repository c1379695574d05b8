/// Numbers as colours that grow evenly brighter, so that order is seen in grey and by the colour-blind too.
enum ColourMap {
    /// From dark violet over green to yellow: for numbers of one sign.
    private static let sequential: [(Double, Double, Double)] = [
        (68, 1, 84), (71, 44, 122), (59, 81, 139), (44, 113, 142), (33, 144, 141), (39, 173, 129), (92, 200, 99), (170, 220, 50), (253, 231, 37),
    ]
    /// From blue over near white to red-brown: for numbers below and above zero.
    private static let diverging: [(Double, Double, Double)] = [
        (20, 70, 140), (67, 120, 180), (130, 170, 212), (196, 215, 233), (246, 243, 240), (238, 206, 184), (219, 153, 116), (184, 92, 58), (130, 38, 20),
    ]

    /// Red, green and blue, from 0 to 255.
    /// - Parameter position: from 0 to 1; for `isDiverging` 0.5 stands for zero.
    static func colour(_ position: Double, isDiverging: Bool) -> (UInt8, UInt8, UInt8) {
        let map = isDiverging ? diverging : sequential
        let place = min(max(position.isNaN ? 0 : position, 0), 1) * Double(map.count - 1)
        let index = min(Int(place), map.count - 2)
        let part = place - Double(index)
        func mix(_ a: Double, _ b: Double) -> UInt8 { UInt8(a + (b - a) * part + 0.5) }
        let (a, b) = (map[index], map[index + 1])
        return (mix(a.0, b.0), mix(a.1, b.1), mix(a.2, b.2))
    }

    /// Whether dark letters read better on the colour than light ones (by its relative luminance, WCAG 2).
    static func isLight(_ colour: (UInt8, UInt8, UInt8)) -> Bool {
        func linear(_ value: UInt8) -> Double {
            let value = Double(value) / 255
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) * ((value + 0.055) / 1.055) * ((value + 0.055) / 1.055).squareRoot()
        }
        return 0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2) > 0.179
    }

    /// `#rrggbb`.
    static func hexadecimal(_ colour: (UInt8, UInt8, UInt8)) -> String {
        "#" + [colour.0, colour.1, colour.2].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
