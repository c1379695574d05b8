import Testing

@testable import Autograd

/// The budgets of work and memory, and what is left when tensors are gone.
@Suite struct MeterTests {
    private func kind(_ body: () throws -> Void) -> TensorError.Kind? {
        do {
            try body()
            return nil
        } catch { return (error as? TensorError)?.kind }
    }

    @Test func memoryOverTheBudgetIsRefused() {
        let state = EngineState()
        state.byteLimit = 1 << 20
        state.installed {
            #expect(kind { _ = try Checked.zeros([1 << 20]) } == .limit)
            #expect(kind { _ = try Checked.zeros([1 << 10]) } == nil)
            #expect(kind { _ = try Checked.zeros([1 << 40]) } == .limit)
            #expect(kind { _ = try Checked.zeros([1 << 40, 1 << 40]) } == .runtime)
            #expect(kind { _ = try Checked.zeros([-1]) } == .runtime)
        }
        #expect(state.bytes == 0)
    }

    @Test func workOverTheBudgetIsRefusedBeforeItIsDone() {
        let state = EngineState()
        state.installed {
            let a = Tensor.ones(64, 64)
            state.workLimit = state.work + 64 * 64 * 64 - 1
            #expect(kind { _ = try Checked.mm(a, a) } == .limit)
            state.workLimit = nil
            #expect(kind { _ = try Checked.mm(a, a) } == nil)
        }
    }

    @Test func aTrainingLoopsMemoryStaysFlat() {
        let state = EngineState()
        state.installed {
            let w = Tensor.randn(50, 50, requiresGrad: true)
            let x = Tensor.randn(20, 50)
            var after: [Int] = []
            for step in 0..<50 {
                let loss = (x.mm(w).tanh() - 1).square().mean()
                loss.backward()
                noGrad {
                    if let gradient = w.grad { w.sub_(gradient * 0.01) }
                }
                w.grad = nil
                if step >= 5 { after.append(state.bytes) }
            }
            #expect(Set(after).count == 1)
            #expect(state.peakBytes < 200_000)
        }
        #expect(state.bytes == 0)
    }

    @Test func aGraphOfSecondDerivativesIsFreed() {
        let state = EngineState()
        state.installed {
            for _ in 0..<5 {
                let x = Tensor.ones(10, requiresGrad: true)
                let first = gradients(of: (x * x * x).sum(), withRespectTo: [x], createGraph: true)[0]
                _ = gradients(of: first.sum(), withRespectTo: [x])
            }
        }
        #expect(state.bytes == 0)
    }

    @Test func statesAreSeparate() {
        let state = EngineState()
        state.installed {
            setGradEnabled(false)
            manualSeed(3)
        }
        #expect(isGradEnabled)
    }
}
