import Testing

@testable import Autograd

/// The gradients of small computations, whose values follow from the chain rule by hand.
@Suite struct BackwardTests {
    @Test func gradientsOfAProductOfASum() {
        let x = Tensor(-3.0, requiresGrad: true)
        let y = Tensor(5.0, requiresGrad: true)
        let z = Tensor(-2.0, requiresGrad: true)
        let q = x + y
        let f = q * z
        f.backward()
        #expect(f.item() == -4)
        #expect(x.grad?.item() == -2)
        #expect(y.grad?.item() == -2)
        #expect(z.grad?.item() == 2)
        #expect(f.gradFn?.name == "MulBackward0")
        #expect(f.gradFn?.nextFunctions.map { $0?.name } == ["AddBackward0", "AccumulateGrad"])
    }

    /// As PyTorch, for which a number beside a tensor is an operand that needs no gradient.
    @Test func numbersAreInputsWithoutAFunction() {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let results = [x * 2, 2.5 * x, x + 2, x - 2, x / 2, x * Tensor([1.0, 1.0]), x.clone().add_(2), 2 - x, -x, x.pow(2)]
        #expect(results.map { $0.gradFn?.nextFunctions.map { $0 == nil } } == [[Bool]](repeating: [false, true], count: 7) + [[false], [false], [false]])
    }

    @Test func gradientsAccumulateUntilSetToNil() {
        let x = Tensor(3.0, requiresGrad: true)
        (x * x).backward()
        (x * x).backward()
        #expect(x.grad?.item() == 12)
        x.grad = nil
        (x * 2).backward()
        #expect(x.grad?.item() == 2)
    }

    @Test func broadcastOperandsGetGradientsOfTheirShape() {
        let matrix = Tensor.ones(2, 3, requiresGrad: true)
        let row = Tensor([1.0, 2.0, 3.0], requiresGrad: true)
        (matrix * row).sum().backward()
        #expect(row.grad?.scalars == [2, 2, 2])
        #expect(matrix.grad?.scalars == [1, 2, 3, 1, 2, 3])
    }

    @Test func promotionIsUndoneInTheGradient() {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let y = Tensor([3.0, 4.0], dtype: .float64, requiresGrad: true)
        (x * y).sum().backward()
        #expect(x.grad?.dtype == .float32)
        #expect(y.grad?.dtype == .float64)
        #expect(y.grad?.scalars == [1, 2])
    }

    @Test func secondDerivatives() {
        let x = Tensor(3.0, requiresGrad: true)
        let first = gradients(of: x * x * x, withRespectTo: [x], createGraph: true)[0]
        #expect(first.item() == 27)
        #expect(gradients(of: first, withRespectTo: [x])[0].item() == 18)
        #expect(x.grad == nil)
    }

    @Test func aSecondPassNeedsRetainGraphOnlyWhereTensorsWereSaved() throws {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let sum = (x + x).sum()
        sum.backward()
        sum.backward()
        #expect(x.grad?.scalars == [4, 4])
        let square = (x * x).sum()
        square.backward(retainGraph: true)
        square.backward()
        let error = #expect(throws: TensorError.self) { try Checked.backward(square) }
        #expect(error?.message.hasPrefix("Trying to backward through the graph a second time (or directly access saved") == true)
    }

    @Test func noGradRecordsNothing() {
        let x = Tensor(3.0, requiresGrad: true)
        let y = noGrad { x * 2 }
        #expect(!y.requiresGrad)
        #expect(noGrad { enableGrad { x * 2 } }.requiresGrad)
        #expect(isGradEnabled)
    }

    @Test func matrixProduct() {
        let a = Tensor([[1.0, 2.0], [3.0, 4.0]], requiresGrad: true)
        let b = Tensor([[5.0, 6.0], [7.0, 8.0]], requiresGrad: true)
        let c = mm(a, b)
        #expect(c.scalars == [19, 22, 43, 50])
        c.sum().backward()
        #expect(a.grad?.scalars == [11, 15, 11, 15])
        #expect(b.grad?.scalars == [4, 4, 6, 6])
    }
}
