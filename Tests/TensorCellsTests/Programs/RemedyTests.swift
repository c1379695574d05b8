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
        ("let t = Tensor.zeros(3); if t > 1 { print(1) }", "The operator '>' cannot combine 'Tensor' and 'Int'.", "Write '.>' to compare number by number, t.item() > 1 for one number."),
        ("let t = Tensor.zeros(3, 3); print(t[:, 0])", "In Swift a part is written as a range.", "Write t[.all, 0]."),
        ("let t = Tensor.zeros(3, 3); print(t[..., 0])", "'Tensor' cannot be subscripted with (_, Int).", "Write .ellipsis for '...'."),
        ("print(Tensor.zeros((2, 3)))", "'zeros' cannot be called with ((Int, Int)).", "Leave the inner parentheses out."),
        ("print(Tensor(1, 2, 3))", "'Tensor' cannot be called with (Int, Int, Int).", "Put them into one array: [1, 2, 3]."),
        ("let y: Double = Tensor.ones(3).sum()", "This is of type 'Tensor', and 'Double' is wanted.", "Write Tensor.ones(3).sum().item()."),
        ("let net = Sequential(Linear(2, 2), ReLU)", "This is of type 'ReLU.Type', and 'Module' is wanted.", "Write ReLU()."),
        ("print(flatten(Tensor.ones(2, 2), startDim: 1))", "There is nothing named 'flatten' here.", "It is a method: write Tensor.ones(2, 2).flatten(startDim: 1)."),
        ("print(torch.randn(3))", "There is no 'torch' in Swift.", "Write Tensor.randn(3)."),
        ("let y = torch.matmul(Tensor.ones(2, 2), Tensor.ones(2, 2))", "There is no 'torch' in Swift.", "Write matmul(Tensor.ones(2, 2), Tensor.ones(2, 2))."),
        ("torch.manual_seed(0)", "There is no 'torch' in Swift.", "Write manualSeed(0)."),
        ("let x = torch.tensor([1.0, 2.0])", "There is no 'torch' in Swift.", "Write Tensor([1.0, 2.0])."),
        ("let x = torch.exp(Tensor.ones(2))", "There is no 'torch' in Swift.", "Write exp(Tensor.ones(2))."),
        ("let l = nn.Linear(2, 3)", "There is no 'nn' in Swift.", "Write Linear(2, 3)."),
        ("let l = torch.nn.functional.relu(Tensor.ones(2))", "There is no 'torch' in Swift.", "Write relu(Tensor.ones(2))."),
        ("let l = F.cross_entropy(Tensor.ones(1, 2), Tensor([0]))", "There is no 'F' in Swift.", "Write crossEntropy(Tensor.ones(1, 2), Tensor([0]))."),
        ("let x = np.array([1, 2])", "There is no 'np' in Swift.", "Write Tensor([1, 2])."),
        ("let x = Tensor([1, 2], dtype: torch.float32)", "There is no 'torch' in Swift.", "Write .float32."),
        ("let x = randn(2, 3)", "There is nothing named 'randn' here.", "Write Tensor.randn(…)."),
        ("let x = Tensor.ones(2).requires_grad_()", "'Tensor' has no member 'requires_grad_'.", "In Swift this is 'requiresGrad_'."),
        ("print(Tensor.ones(3).var())", "'Tensor' has no member 'var'.", "In Swift this is 'variance'."),
        ("print(Tensor.ones(3).cuda())", "'Tensor' has no member 'cuda'.", "Tensors are on the CPU: leave it out."),
        ("let net = Linear(2, 1); let opt = SGD(net.parameters, lr: 0.1)", "This is of type '() -> [Parameter]', and '[Tensor]' or '[ParameterGroup]' is wanted.", "Write net.parameters()."),
        ("let opt = SGD(Linear(2, 1), lr: 0.1)", "This is of type 'Linear', and '[Tensor]' or '[ParameterGroup]' is wanted.", "Write Linear(2, 1).parameters()."),
        ("let p = Parameter(Tensor.ones(3)); p -= 0.1 * Tensor.ones(3)", "The operator '-=' cannot combine 'Parameter' and 'Tensor'.", "Write p.sub_(0.1 * Tensor.ones(3)), inside noGrad { … } where it requires a gradient."),
        ("var total = 0.0; total += Tensor(1.0)", "The operator '+=' cannot combine 'Double' and 'Tensor'.", "Write total += Tensor(1.0).item()."),
        ("let net = Linear(inFeatures: 2, outFeatures: 4)", "'Linear' has no argument labelled 'inFeatures'.", "Write Linear(2, 4)."),
        ("let c = Conv2d(1, 6, kernelSize: 5)", "'Conv2d' has no argument labelled 'kernelSize'.", "Write Conv2d(1, 6, 5)."),
        ("let opt = SGD(Linear(2, 1).parameters(), learningRate: 0.1)", "'SGD' has no argument labelled 'learningRate'.", "Write SGD(Linear(2, 1).parameters(), lr: 0.1)."),
        ("print(Tensor.ones(2, 3).max(1))", "'max' is not called like this: the labels or the number of its arguments do not fit.", "Write Tensor.ones(2, 3).max(dim: 1)."),
        ("print(Tensor.ones(2, 3).sum(axis: 0))", "'sum' is not called like this: the labels or the number of its arguments do not fit.", "Write Tensor.ones(2, 3).sum(dim: 0)."),
        ("print(softmax(Tensor.ones(2, 3), 1))", "The label 'dim:' is missing here.", "Write softmax(Tensor.ones(2, 3), dim: 1)."),
        ("let l = CrossEntropyLoss(Tensor.ones(1, 2), Tensor([0]))", "The label 'weight:' is missing here.", "A value is made first, and then called: write CrossEntropyLoss()(…)."),
        ("let net = Sequential(Linear(2, 4)); print(net([1.0, 2.0]))", "This is of type '[Double]', and 'Tensor' is wanted.", "Make one of it: Tensor([1.0, 2.0])."),
        ("let x = Tensor.ones(2, 3); print(x.shape(0))", "'shape' is of type '[Int]', which cannot be called.", "Write x.shape[0]."),
        ("let x = Tensor.ones(2, 3); let n: Int = x.shape", "This is of type '[Int]', and 'Int' is wanted.", "Write x.shape[0]."),
        ("let x = Tensor.ones(2); let y: [Double] = x", "This is of type 'Tensor', and '[Double]' is wanted.", "Write x.scalars."),
        ("let x = Tensor.ones(2); print(x.numel())", "'numel' is of type 'Int', which cannot be called.", "It is no function: leave the parentheses out."),
        ("let a = Tensor.ones(2); if a == a { print(1) }", "The operator '==' is not defined for two values of type 'Tensor'.", "Write a.equal(a) for the whole, '.==' to compare number by number."),
        ("struct Net { let fc = Linear(2, 3); func forward(_ x: Tensor) -> Tensor { fc(x) } }; let net = Net(); print(net(Tensor.ones(1, 2)))", "'net' is of type 'Net', which cannot be called.", "Write net.forward(…), or declare it as a class that is a Module."),
        ("let y = Tensor.ones(2).sum(); y.backward", "A function is named here, and not called.", "To call it, write y.backward()."),
        ("print(Linear(2, 1).weight.grad!)", "Unexpectedly found nil while unwrapping an Optional value.", "Linear(2, 1).weight.grad is nil: backward() has not been called yet, or the tensor requires no gradient."),
    ])
    func theSwiftForItIsNamed(source: String, message: String, note: String) throws {
        let errors = TensorSession(seed: 0).run(CellSource(source)).errors
        let error = try #require(errors.first)
        #expect(error.message == message && error.notes.map(\.message) == [note], "\(error)")
    }
}
