import Testing

@testable import Autograd

/// What backward passes and gradients refuse, in PyTorch's words.
@Suite struct GradientErrorTests {
    private func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? TensorError)?.message }
    }

    @Test func backwardNeedsAScalarAndAGraph() {
        let x = Tensor.ones(2, 3, requiresGrad: true)
        #expect(message { try Checked.backward(Checked.mul(x, .int(2))) } == "grad can be implicitly created only for scalar outputs")
        #expect(message { try Checked.backward(Tensor(1.0)) } == "element 0 of tensors does not require grad and does not have a grad_fn")
        #expect(
            message { try Checked.backward(Checked.mul(x, .int(2)), gradient: Tensor.ones(3)) }
                == "Mismatch in shape: grad_output[0] has a shape of torch.Size([3]) and output[0] has a shape of torch.Size([2, 3]).")
    }

    @Test func gradientsOfUnusedTensors() {
        let x = Tensor(1.0, requiresGrad: true)
        let y = Tensor(1.0, requiresGrad: true)
        #expect(
            message { _ = try Checked.gradients(of: Checked.mul(x, .int(2)), withRespectTo: [y]) }
                == "The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this is the "
                + "desired behavior.")
        #expect(
            message { _ = try Checked.gradients(of: Checked.mul(x, .int(2)), withRespectTo: [Tensor(1.0)]) }
                == "One of the differentiated Tensors does not require grad")
    }

    @Test func requiresGradRules() {
        #expect(
            message { _ = try Checked.tensor([1, 2], requiresGrad: true) }
                == "Only Tensors of floating point and complex dtype can require gradients")
        #expect(message { try Checked.requiresGrad_(Tensor([1, 2])) } == "only Tensors of floating point dtype can require gradients")
        #expect(
            message { try Checked.setRequiresGrad(Checked.mul(Tensor(1.0, requiresGrad: true), .int(2)), false) }
                == "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that "
                + "doesn't require differentiation use var_no_grad = var.detach().")
        #expect(
            message { try Checked.setGrad(Tensor.ones(2, 3, requiresGrad: true), Tensor.ones(3)) }
                == "attempting to assign a gradient of size '[3]' to a tensor of size '[2, 3]'. Please ensure that the gradient and the tensor "
                + "are the same size")
        #expect(
            message { try Checked.detach_(Checked.select(Tensor.ones(2, requiresGrad: true), dim: 0, index: 0)) }?
                .hasPrefix("Can't detach views in-place. Use detach() instead.") == true)
    }

    @Test func requiresGradCanBeTurnedOffAndOn() {
        let x = Tensor(2.0, requiresGrad: true)
        (x * 3).backward()
        x.requiresGrad = false
        #expect(x.grad?.item() == 3)
        #expect(!(x * 2).requiresGrad)
        x.requiresGrad_()
        (x * 2).backward()
        #expect(x.grad?.item() == 5)
    }

    @Test func anomalyDetectionNamesTheOperation() {
        let state = EngineState()
        var warnings: [String] = []
        state.warningSink = { warnings.append($0) }
        state.position = { "line 3" }
        state.installed {
            detectAnomaly {
                let x = Tensor([0.0], requiresGrad: true)
                let y = (x * 0) / x
                let error = #expect(throws: TensorError.self) { try Checked.backward(Checked.sum(y)) }
                #expect(error?.message == "Function 'DivBackward0' returned nan values in its 1th output.")
                #expect(error?.facts == ["The operation was called in line 3."])
            }
        }
        #expect(warnings.contains { $0.hasPrefix("Anomaly Detection has been enabled.") })
        #expect(warnings.contains { $0.hasPrefix("The first value that is not finite, nan, was computed by Div in line 3") })
    }

    @Test func gradcheckFindsAWrongGradient() {
        final class Wrong: Function {
            override func forward(_ context: Context, _ inputs: [Tensor]) -> Tensor { inputs[0] * 2 }
            override func backward(_ context: Context, _ gradient: Tensor) -> [Tensor?] { [gradient * 3] }
        }
        let x = Tensor([1.0, 2.0], dtype: .float64, requiresGrad: true)
        #expect(gradcheck({ ($0[0] * $0[0]).sum() }, [x]))
        #expect(message { _ = try Checked.gradcheck({ try Checked.apply(Wrong(), $0) }, [x]) }?.hasPrefix("Jacobian mismatch") == true)
    }

    @Test func aForgottenZeroGradIsNoticed() {
        let state = EngineState()
        var warnings: [String] = []
        state.warningSink = { warnings.append($0) }
        state.installed {
            let x = Tensor([1.0], requiresGrad: true)
            let optimizer = SGD([x], lr: 0.1)
            (x * x).sum().backward()
            (x * x).sum().backward()
            optimizer.step()
            #expect(warnings.isEmpty)
            optimizer.zeroGrad()
            (x * x).sum().backward()
            optimizer.step()
            #expect(warnings.isEmpty)
            (x * x).sum().backward()
            optimizer.step()
        }
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("step() uses gradients that still hold those of the step before") == true)
    }
}
