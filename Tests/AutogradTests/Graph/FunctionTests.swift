import Testing

@testable import Autograd

/// Functions written by users.
@Suite struct FunctionTests {
    final class Cube: Function {
        override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
            context.saveForBackward(inputs[0])
            return inputs[0] * inputs[0] * inputs[0]
        }
        override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] {
            let x = context.savedTensors[0]
            return [gradient * x * x * 3]
        }
    }

    final class Exp: Function {
        override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor {
            let y = inputs[0].exp()
            context.saveForBackward(y)
            return y
        }
        override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient * context.savedTensors[0]] }
    }

    final class TooMany: Function {
        override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
        override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient, gradient] }
    }

    final class WrongShape: Function {
        override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
        override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [Tensor.ones(3)] }
    }

    final class ForwardOnly: Function {
        override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
    }

    @Test func forwardBackwardAndName() {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let y = Cube().apply(x)
        #expect(y.scalars == [1, 8])
        #expect(y.gradFn?.name == "CubeBackward")
        y.sum().backward()
        #expect(x.grad?.scalars == [3, 12])
    }

    @Test func secondDerivatives() throws {
        let x = Tensor([1.0, 2.0], dtype: .float64, requiresGrad: true)
        let first = gradients(of: Cube().apply(x).sum(), withRespectTo: [x], createGraph: true)[0]
        #expect(gradients(of: first.sum(), withRespectTo: [x])[0].scalars == [6, 12])
        #expect(gradcheck({ Exp().apply($0[0]) }, [x]))
        let again = gradients(of: Exp().apply(x).sum(), withRespectTo: [x], createGraph: true)[0]
        let second = gradients(of: again.sum(), withRespectTo: [x])[0]
        #expect(second.allclose(x.detach().exp()))
    }

    @Test func savedTensorsAreGoneAfterTheOnlyPass() throws {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let y = Cube().apply(x).sum()
        y.backward()
        let error = #expect(throws: TensorError.self) { try Checked.backward(y) }
        #expect(error?.message.hasPrefix("Trying to backward through the graph a second time") == true)
    }

    @Test func mistakesAreTold() {
        func message(_ function: Function) -> String? {
            let x = Tensor.ones(2, 3, requiresGrad: true)
            do {
                try Checked.backward(Checked.sum(Checked.apply(function, [x])))
                return nil
            } catch { return (error as? TensorError)?.message }
        }
        #expect(message(TooMany()) == "function TooManyBackward returned an incorrect number of gradients (expected 1, got 2)")
        #expect(
            message(WrongShape())
                == "Function WrongShapeBackward returned an invalid gradient at index 0 - got [3] but expected shape compatible with [2, 3]")
        #expect(
            message(ForwardOnly())
                == "You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.")
    }

    @Test func aResultSavedByItsFunctionIsFreedWithIt() {
        let state = EngineState()
        state.installed {
            for _ in 0..<10 { _ = Exp().apply(Tensor.ones(1000, requiresGrad: true)) }
        }
        #expect(state.bytes == 0)
    }
}
