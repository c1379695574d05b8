import Testing

@testable import Figures

@Suite struct ModelTests {
    /// The counts and edges that `numpy.histogram([1, 2, 2, 3, 4, 4, 4, 9], bins=4)` gives.
    @Test func histogramCountsAsNumPyDoes() throws {
        let histogram = try Histogram([1, 2, 2, 3, 4, 4, 4, 9, .nan], bins: 4)
        #expect(histogram.counts == [3, 4, 0, 1])
        #expect(histogram.edges.values == [1, 3, 5, 7, 9])
        #expect(histogram.notFinite == 1)
        #expect(histogram.mean == 3.625)
        #expect(abs(histogram.deviation - 2.2878756522153907) < 1e-12)
    }

    @Test func histogramTakesExtremes() throws {
        #expect(try Histogram([5, 5]).counts.reduce(0, +) == 2)
        let widest = try Histogram([-Double.greatestFiniteMagnitude, Double.greatestFiniteMagnitude, 0], bins: 2)
        #expect(widest.counts == [1, 2])
        #expect(throws: FigureError.self) { try Histogram([]) }
        #expect(throws: FigureError.self) { try Histogram([.nan]) }
        #expect(throws: FigureError.self) { try Histogram([1], bins: 0) }
        #expect(throws: FigureError.self) { try Histogram([1], bins: .max) }
    }

    @Test func heatmapsAreRectangular() throws {
        #expect(try Heatmap([[1, 2], [3, 4]], title: "w").summary == "[heatmap: w, 2 x 2, 1 to 4]")
        #expect(throws: FigureError("heatmap: row 0 has 2 values and row 1 has 1; rows must be equally long")) { try Heatmap([[1, 2], [3]]) }
        #expect(throws: FigureError.self) { try Heatmap([]) }
        #expect(throws: FigureError.self) { try Heatmap(rows: .max, columns: 2, values: []) }
    }

    @Test func imagesTakePyTorchShapes() throws {
        let grey = try ImageGrid(shape: [2, 2], values: [-1, 0, 1, 3], title: "g")
        #expect(grey.pictures[0].pixels == [0, 64, 128, 255])
        #expect(grey.summary == "[image: g, 2 x 2]")
        let batch = try ImageGrid(shape: [2, 3, 1, 1], values: [0, 0.5, 1, 1, 1, .nan])
        #expect(batch.pictures.map(\.pixels) == [[0, 128, 255], [255, 255, 0]])
        #expect(batch.summary == "[image: 2 pictures, 1 x 1, colour]")
        #expect(try ImageGrid(shape: [3, 1, 1], values: [0, 128, 255]).pictures[0].pixels == [0, 128, 255])
        for shape in [[], [1], [2, 5, 5], [0, 3], [1, 1, 1, 1, 1], [.max, .max], [-1, 2]] {
            #expect(throws: FigureError.self) { try ImageGrid(shape: shape, values: [1]) }
        }
        #expect(throws: FigureError.self) { try ImageGrid(shape: [3, 1, 1], values: [-4, 0, 1]) }
    }

    @Test func graphsAreInOrder() throws {
        let x = ComputationGraph.Node(role: .leaf, name: "x", operation: nil, shape: [], value: "-3", gradient: nil, inputs: [])
        let f = ComputationGraph.Node(role: .operation, name: "Mul", operation: "Mul", shape: [], value: "9", gradient: nil, inputs: [0, 0])
        #expect(try ComputationGraph([x, f], title: "f").summary == "[graph: f, 1 operation, 1 leaf]")
        #expect(throws: FigureError.self) { try ComputationGraph([f, x]) }
        #expect(throws: FigureError.self) { try ComputationGraph([]) }
    }

    @Test func tablesHaveEqualRows() throws {
        #expect(try FigureTable([["a", "1"], ["b", "2"]], columns: ["name", "n"]).summary == "[table: 2 rows, 2 columns]")
        #expect(throws: FigureError.self) { try FigureTable([["a"], ["b", "2"]]) }
    }
}
