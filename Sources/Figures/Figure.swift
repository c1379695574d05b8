/// A picture as plain data: what a renderer draws, and the line of text that stands for it where nothing is drawn.
public enum Figure: Hashable, Codable, Sendable {
    case plot(Plot)
    case histogram(Histogram)
    case heatmap(Heatmap)
    case image(ImageGrid)
    case table(FigureTable)
    case graph(ComputationGraph)

    /// The line an `output` fence holds for it, such as `[plot: Loss, 100 points, 2.31 -> 0.05]`.
    public var summary: String {
        switch self {
        case .plot(let plot): plot.summary
        case .histogram(let histogram): histogram.summary
        case .heatmap(let heatmap): heatmap.summary
        case .image(let image): image.summary
        case .table(let table): table.summary
        case .graph(let graph): graph.summary
        }
    }

    /// What it is called on the page, where its author gave it a name.
    public var title: String? {
        switch self {
        case .plot(let plot): plot.title
        case .histogram(let histogram): histogram.title
        case .heatmap(let heatmap): heatmap.title
        case .image(let image): image.title
        case .table(let table): table.title
        case .graph(let graph): graph.title
        }
    }
}
