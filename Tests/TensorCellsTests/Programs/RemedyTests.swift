import SwiftCells
import TensorCells
import Testing

/// What learners are told who write tensors as they would in Python.
@Suite struct RemedyTests {
    @Test(arguments: [
        ("let c = Conv2d(1, 6, kernel_size=5)", "A label takes a colon in Swift.", "Write kernelSize: 5"),
        ("let t = Tensor.zeros(3, requires_grad=True)", "A label takes a colon in Swift.", "Write requiresGrad: true"),
        ("print(Tensor.zeros(3).tolist())", "'Tensor' has no member 'tolist'.", "In Swift this is 'scalars'."),
        ("for row in Tensor.zeros(3, 2) { print(row) }", "'Tensor' is not a Sequence, so 'for' cannot walk through it.", "Its parts along the first dimension are an array: write .unbind() behind it."),
        ("var t = Tensor.zeros(2, 3); t[0] = 5.0", "This is of type 'Double', and 'Tensor' is wanted.", "Make one of it: Tensor(5.0)."),
        ("let t = Tensor.zeros(3); if t > 1 { print(1) }", "The operator '>' cannot combine 'Tensor' and 'Int'.", "Write '.>' to compare number by number."),
        ("let t = Tensor.zeros(3, 3); print(t[:, 0])", "Expected label in subscript.", "Write .all for a whole dimension, as in x[.all, 0], and 1..<3 for a part of one."),
        ("let t = Tensor.zeros(3, 3); print(t[..., 0])", "'Tensor' cannot be subscripted with (_, Int).", "Write .ellipsis for '...'."),
        ("print(Tensor.zeros((2, 3)))", "'zeros' cannot be called with ((Int, Int)).", "Leave the inner parentheses out."),
        ("print(Tensor(1, 2, 3))", "'Tensor' cannot be called with (Int, Int, Int).", "Put them into one array: [1, 2, 3]."),
        ("let y: Double = Tensor.ones(3).sum()", "This is of type 'Tensor', and 'Double' is wanted.", "Write Tensor.ones(3).sum().item()."),
        ("let net = Sequential(Linear(2, 2), ReLU)", "This is of type 'ReLU.Type', and 'Module' is wanted.", "Write ReLU()."),
        ("print(flatten(Tensor.ones(2, 2), startDim: 1))", "There is nothing named 'flatten' here.", "It is a method: write Tensor.ones(2, 2).flatten(startDim: 1)."),
    ])
    func theSwiftForItIsNamed(source: String, message: String, note: String) throws {
        let errors = TensorSession(seed: 0).run(CellSource(source)).errors
        let error = try #require(errors.first)
        #expect(error.message == message && error.notes.map(\.message) == [note], "\(error)")
    }
}
