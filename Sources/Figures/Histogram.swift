/// How often values fall into ranges of equal width.
public struct Histogram: Hashable, Codable, Sendable {
    /// What stands over the picture; nil for nothing.
    public var title: String?
    /// The bounds of the bins, ascending: one more than `counts`.
    public var edges: Samples
    /// How many values lie in each bin. The upper bound belongs to the last bin only, as in NumPy.
    public var counts: [Int]
    /// How many values are not finite, and so in no bin.
    public var notFinite: Int
    /// The mean of the finite values.
    public var mean: Double
    /// The standard deviation, with n in the denominator.
    public var deviation: Double

    /// The most bins one can ask for.
    package static let mostBins = 10_000

    /// - Parameters:
    ///   - values: those that are not finite are counted and left out.
    ///   - bins: how many ranges between the least and the greatest value.
    /// - Throws: `FigureError` where no value is finite or the number of bins is not positive.
    package init(_ values: [Double], bins: Int = 10, title: String? = nil) throws(FigureError) {
        guard bins >= 1, bins <= Self.mostBins else {
            throw FigureError("histogram: bins is \(bins); it must lie between 1 and \(Self.mostBins)")
        }
        guard let range = Samples(values).finiteRange else {
            throw FigureError(values.isEmpty ? "histogram: there are no values" : "histogram: none of the \(values.count) values is finite")
        }
        // Equal values get a bin of width one around them, as in NumPy.
        var low = range.lowerBound
        var high = range.upperBound
        if low == high {
            low -= 0.5
            high += 0.5
        }
        // Halves keep the width of the widest ranges finite.
        let width = (high / 2 - low / 2) / Double(bins) * 2
        var counts = Array(repeating: 0, count: bins)
        var number = 0.0
        var mean = 0.0
        var squares = 0.0
        for value in values where value.isFinite {
            let position = (value / 2 - low / 2) / (high / 2 - low / 2) * Double(bins)
            counts[position.isFinite ? min(max(Int(position), 0), bins - 1) : 0] += 1
            number += 1
            let step = value - mean
            mean += step / number
            squares += step * (value - mean)
        }
        self.title = title
        edges = Samples((0...bins).map { $0 == bins ? high : low + width * Double($0) })
        self.counts = counts
        notFinite = values.count - Int(number)
        self.mean = mean
        deviation = (squares / number).squareRoot()
    }

    /// `[histogram: weights, 200 values in 10 bins, mean 0.0123, std 0.998]`
    public var summary: String {
        var parts = title.map { [NumberText.title($0)] } ?? []
        let number = counts.reduce(0, +)
        parts.append("\(NumberText.count(number, "value")) in \(NumberText.count(counts.count, "bin"))")
        parts.append("mean \(NumberText.short(mean)), std \(NumberText.short(deviation))")
        if notFinite > 0 { parts.append("\(notFinite) not finite") }
        return "[histogram: \(parts.joined(separator: ", "))]"
    }
}
