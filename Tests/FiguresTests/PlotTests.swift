import Foundation
import Testing

@testable import Figures

@Suite struct PlotTests {
    @Test func summarySaysFirstAndLast() throws {
        let plot = try Plot(y: [[2.31, 1, 0.05]], title: "Loss")
        #expect(Figure.plot(plot).summary == "[plot: Loss, 3 points, 2.31 -> 0.05]")
        #expect(try Plot(y: [[1], [2]], names: ["SGD", "Adam"]).summary == "[plot: 2 series (SGD, Adam), 2 points]")
        #expect(try Plot(.scatter, x: [[1]], y: [[2]]).summary == "[scatter: 1 point]")
    }

    @Test func wrongArgumentsAreNamed() {
        #expect(throws: FigureError("plot: x has 2 values and y has 1; each point needs both")) { try Plot(x: [[1, 2]], y: [[1]]) }
        #expect(throws: FigureError("plot: there is nothing to draw, since y is empty")) { try Plot(y: [[]]) }
        #expect(throws: FigureError("plot: there are 1 labels for 2 series; give one for each")) { try Plot(y: [[1], [2]], names: ["a"]) }
        #expect(throws: FigureError.self) { try Plot(y: []) }
        #expect(throws: FigureError.self) { try Plot(x: [[1], [1]], y: [[1], [1], [1]]) }
    }

    @Test func numbersThatAreNotFiniteSurviveJSON() throws {
        let figure = Figure.plot(try Plot(y: [[1, .nan, .infinity, -.infinity, 2.5]]))
        let data = try JSONEncoder().encode(figure)
        #expect(String(decoding: data, as: UTF8.self).contains(#"[1,"nan","inf","-inf",2.5]"#))
        #expect(try JSONDecoder().decode(Figure.self, from: data) == figure)
    }

    @Test func titlesCannotBreakTheLine() throws {
        #expect(try Plot(y: [[1]], title: "a\nb\u{1B}[2J").summary == "[plot: a b [2J, 1 point, 1]")
    }
}
