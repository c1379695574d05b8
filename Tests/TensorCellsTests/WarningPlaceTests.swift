import Testing

@testable import SwiftCells
@testable import TensorCells

/// Warnings of a running cell stand at the call they are about, as an error of that call would.
struct WarningPlaceTests {
    private func places(_ cells: String...) -> [String] {
        let session = TensorSession(seed: 0)
        var found: [String] = []
        var line = 1
        for cell in cells {
            let outcome = session.run(CellSource(cell, firstLine: line))
            #expect(outcome.errors.map(\.message) == [])
            found += outcome.warnings.map { "\($0.range.start.line):\($0.range.start.column)-\($0.range.end.line):\($0.range.end.column)" }
            line += cell.split(separator: "\n", omittingEmptySubsequences: false).count
        }
        return found
    }

    @Test func aWarningStandsAtItsCall() {
        #expect(places("let a = Tensor.ones(4, 1)\nlet b = Tensor.ones(4)\nlet l = mseLoss(a, b)") == ["3:9-3:22"])
        #expect(
            places("let raw = Tensor([[10.0, 0.0, 0.0]], requiresGrad: true)\nprint(1)\nprint(\"too:\", crossEntropy(softmax(raw, dim: 1), Tensor([0])))") == ["3:15-3:62"])
    }

    @Test func inAFunctionItStandsWhereTheFunctionCalls() {
        #expect(
            places("func loss(_ a: Tensor) -> Tensor {\n    mseLoss(a, Tensor.ones(4))\n}", "let x = loss(Tensor.ones(4, 1))\nprint(x.item())") == ["2:5-2:31"])
    }

    @Test func inALoopItIsGivenOnce() {
        #expect(places("for _ in 0..<3 {\n    _ = mseLoss(Tensor.ones(4, 1), Tensor.ones(4))\n}") == ["2:9-2:51"])
        #expect(
            places("_ = mseLoss(Tensor.ones(4, 1), Tensor.ones(4))\n_ = mseLoss(Tensor.ones(4, 1), Tensor.ones(4))") == ["1:5-1:47", "2:5-2:47"])
    }
}
