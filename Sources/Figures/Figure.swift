/// A picture as plain data: what a renderer draws, and the line of text that stands for it where nothing is drawn.
public enum Figure: Hashable, Codable, Sendable {
    case plot(Plot)

    /// The line an `output` fence holds for it, such as `[plot: Loss, 100 points, 2.31 -> 0.05]`.
    public var summary: String {
        switch self {
        case .plot(let plot): plot.summary
        }
    }
}

/// Lines over a common pair of axes.
public struct Plot: Hashable, Codable, Sendable {
    /// One line: a name for the legend, and its points from left to right.
    public struct Series: Hashable, Codable, Sendable {
        public var name: String?
        public var x: [Double]
        public var y: [Double]
    }

    public var title: String?
    public var series: [Series]

    public var summary: String { "[plot]" }
}
