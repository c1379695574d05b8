/// Lines as SVG paths write them.
enum SVGPath {
    /// A point nearer than this to the line through its neighbours is left out: a fifth of a pixel.
    private static let tolerance = 0.15

    /// A line through points, in steps from each to the next, tenths of a unit the finest; points on a straight stretch are left out.
    static func line(_ points: [(x: Double, y: Double)]) -> String {
        guard let first = points.first else { return "" }
        var path = "M\(SVGFrame.number(first.x)) \(SVGFrame.number(first.y))l"
        // Steps are taken between rounded places, so that errors do not add up.
        var last = rounded(first)
        for point in straightened(points).dropFirst() {
            let place = rounded(point)
            let x = SVGFrame.number(place.x - last.x), y = SVGFrame.number(place.y - last.y)
            if !path.hasSuffix("l"), !x.hasPrefix("-") { path += " " }
            path += x + (y.hasPrefix("-") ? "" : " ") + y
            last = place
        }
        return path.hasSuffix("l") ? path + "0 0" : path
    }

    private static func rounded(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) {
        ((point.x * 10).rounded() / 10, (point.y * 10).rounded() / 10)
    }

    /// The points that a line needs to pass all of them within the tolerance: in one pass, each stretch goes on as long as one direction
    /// meets every point on its way.
    static func straightened(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        guard points.count > 2 else { return points }
        var kept = [points[0]]
        var start = points[0]
        // The slopes that still meet all points since `start`; only for stretches that lead to the right.
        var low = -Double.infinity, high = Double.infinity
        for index in 1..<(points.count - 1) {
            let point = points[index], next = points[index + 1]
            let across = point.x - start.x
            if across > 0 {
                low = max(low, (point.y - tolerance - start.y) / across)
                high = min(high, (point.y + tolerance - start.y) / across)
            }
            let slope = (next.y - start.y) / (next.x - start.x)
            if across > 0, next.x > point.x, slope >= low, slope <= high { continue }
            kept.append(point)
            start = point
            (low, high) = (-.infinity, .infinity)
        }
        kept.append(points[points.count - 1])
        return kept
    }
}
