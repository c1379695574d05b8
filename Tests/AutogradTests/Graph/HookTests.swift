import Testing

@testable import Autograd

/// Hooks, kept gradients and their order.
@Suite struct HookTests {
    @Test func aHookReplacesTheGradient() {
        let x = Tensor([1.0, 1.0], requiresGrad: true)
        x.registerHook { $0 * 2 }
        (x * 3).sum().backward()
        #expect(x.grad?.scalars == [6, 6])
    }

    @Test func aRemovedHookIsNotCalled() {
        let x = Tensor(1.0, requiresGrad: true)
        let handle = x.registerHook { $0 * 2 }
        handle.remove()
        (x * 3).backward()
        #expect(x.grad?.item() == 3)
    }

    @Test func aHookOnAResultSeesItsGradientAndChangesWhatFollows() {
        let x = Tensor(2.0, requiresGrad: true)
        let y = x * x
        var seen: [Double] = []
        y.registerHook {
            seen.append($0.item())
            return $0 * 10
        }
        (y * 3).backward()
        #expect(seen == [3])
        #expect(x.grad?.item() == 120)
    }

    /// PyTorch runs the newest node first and a leaf as soon as its last gradient has arrived.
    @Test func hooksRunInPyTorchsOrder() {
        let a = Tensor(1.0, requiresGrad: true)
        let b = Tensor(2.0, requiresGrad: true)
        let c = a * b
        let d = c + a
        let e = d * b
        var order: [String] = []
        for (name, tensor) in [("a", a), ("b", b), ("c", c), ("d", d), ("e", e)] {
            tensor.registerHook { _ in
                order.append(name)
                return nil
            }
        }
        e.backward()
        #expect(order == ["e", "d", "c", "b", "a"] || order == ["e", "d", "c", "a", "b"])
        // The oracle's order, read from PyTorch 2.13 for this very graph.
        #expect(order == ["e", "d", "c", "a", "b"])
    }

    @Test func aResultKeepsItsGradientOnRequest() {
        let x = Tensor(2.0, requiresGrad: true)
        let y = x * x
        y.retainGrad()
        (y * 3).backward()
        #expect(y.grad?.item() == 3)
        #expect(x.grad?.item() == 12)
    }

    @Test func theGradientOfAResultIsNotKeptAndTheReaderIsTold() {
        let state = EngineState()
        var warnings: [String] = []
        state.warningSink = { warnings.append($0) }
        state.installed {
            let y = Tensor(2.0, requiresGrad: true) * 2
            #expect(y.grad == nil)
        }
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasPrefix("The .grad attribute of a Tensor that is not a leaf Tensor is being accessed.") == true)
    }

    @Test func aHookOfAModuleOfSeveralInputsIsWarnedOf() {
        let state = EngineState()
        var warnings: [String] = []
        state.warningSink = { warnings.append($0) }
        state.installed {
            Linear(2, 2).registerForwardHook { _, _, _ in nil }
            #expect(warnings == [])
            for module in [LSTM(2, 2), MSELoss(), Bilinear(1, 1, 1), MultiheadAttention(2, 1), CosineSimilarity()] as [Module] {
                module.registerForwardHook { _, _, _ in nil }
                #expect(warnings.last?.hasPrefix("\(type(of: module)) takes several inputs, and does not call hooks") == true)
            }
        }
        #expect(warnings.count == 5)
    }

    @Test func aHookMayThrowAndThePassEnds() throws {
        struct Stop: Error {}
        let x = Tensor(2.0, requiresGrad: true)
        let y = x * x
        try Checked.registerHook(y) { _ in throw Stop() }
        #expect(throws: Stop.self) { try Checked.backward(y, retainGraph: true) }
        #expect(x.grad == nil)
        #expect(isGradEnabled)
    }

    @Test func aBackwardPassWithinAHookLeavesTheOuterOneAlone() throws {
        let x = Tensor(3.0, requiresGrad: true)
        let shared = x * x
        let other = shared * 5
        let y = shared * 2
        y.registerHook { _ in
            other.backward(retainGraph: true)
            return nil
        }
        (y + shared).backward()
        // 2 * 6 + 6 from the outer pass, 5 * 6 from the inner one.
        #expect(x.grad?.item() == 48)
    }

    @Test func hooksNeedATensorThatRequiresAGradient() {
        let x = Tensor(1.0)
        #expect(throws: TensorError(.runtime, "cannot register a hook on a tensor that doesn't require gradient")) {
            try Checked.registerHook(x) { $0 }
        }
        #expect(throws: TensorError(.runtime, "can't retain_grad on Tensor that has requires_grad=False")) { try Checked.retainGrad(x) }
    }
}
