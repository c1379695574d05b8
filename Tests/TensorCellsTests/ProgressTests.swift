import SwiftCells
import Testing

@testable import TensorCells

/// Loops whose progress is shown while they run.
@Suite struct ProgressTests {
    private func ticks(_ cell: String) throws -> (ticks: [[Int]], output: String) {
        let session = TensorSession(seed: 0)
        let list = TickList()
        session.onProgress = { list.ticks.append([$0, $1]) }
        let outcome = session.run(CellSource(cell))
        try #require(outcome.errors.isEmpty, "\(outcome.errors)")
        return (list.ticks, outcome.output)
    }

    @Test func loopsTellHowFarTheyAre() throws {
        let (ticks, output) = try ticks("for epoch in progress(1...3) { print(epoch) }")
        #expect(output == "1\n2\n3\n")
        #expect(ticks == [[1, 3], [2, 3], [3, 3], [3, 3]])
    }

    @Test func anySequenceWill() throws {
        #expect(try ticks("for x in progress([\"a\", \"b\"]) { print(x) }").ticks == [[1, 2], [2, 2], [2, 2]])
        #expect(try ticks("for (i, x) in progress(zip(0..<2, [5, 6])) where i > 0 { print(x) }").output == "6\n")
        #expect(try ticks("print(progress(0..<4).map { $0 * 2 })").output == "[0, 2, 4, 6]\n")
        // A loop that is left early, and one within another.
        #expect(try ticks("for i in progress(0..<9) { if i == 1 { break } }").ticks == [[1, 9], [2, 9]])
        #expect(try ticks("for _ in progress(0..<2) { for _ in progress([1]) {} }").ticks == [[1, 2], [1, 1], [1, 1], [2, 2], [1, 1], [1, 1], [2, 2]])
    }

    private final class TickList { var ticks: [[Int]] = [] }
}
