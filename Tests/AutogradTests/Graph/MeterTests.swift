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

    @Test(arguments: ["sums", "views", "kept numbers"]) func objectsCountAsTheirElementsDo(_ what: String) {
        let state = EngineState()
        state.byteLimit = 1 << 20
        state.installed {
            for _ in 0..<2 {
                var count = 0
                let found = kind {
                    var x = try Checked.ones([2, 2], requiresGrad: true)
                    var kept: [Tensor] = []
                    while count < 100_000 {
                        switch what {
                        case "sums": x = try Checked.add(x, .int(1))
                        case "views": x = try Checked.t(x)
                        default: kept.append(try Checked.tensor(.double(1)))
                        }
                        count += 1
                    }
                }
                // A tensor and a node are a few hundred bytes each. The second time shows that all were given back.
                #expect(found == .limit && count > 1000 && count < 8000, "\(what): \(count)")
            }
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

    /// The sizes of a tensor take memory and time as well, which nothing else counts.
    @Test func dimensionsAreCounted() {
        let state = EngineState()
        state.workLimit = 100_000_000
        state.installed {
            var x = Tensor.ones(1)
            #expect {
                while x.ndim < 5000 { x = try Checked.unsqueeze(x, 0) }
            } throws: { ($0 as? TensorError)?.kind == .limit }
            let shape = [Int](repeating: 1, count: 10_000)
            state.workLimit = state.work + 1_000_000
            #expect { try Checked.zeros(shape) } throws: { ($0 as? TensorError)?.kind == .limit }
        }
    }

    /// A view has no elements of its own, but is an object all the same; recorded or not.
    @Test(arguments: [true, false]) func keptViewsReachTheLimit(isRecorded: Bool) {
        let state = EngineState()
        state.byteLimit = 1 << 20
        state.installed {
            setGradEnabled(isRecorded)
            let x = Tensor.ones(4, 4)
            var views: [Tensor] = []
            #expect {
                while views.count < 100_000 { views.append(try Checked.select(x, dim: 0, index: 1)) }
            } throws: { ($0 as? TensorError)?.kind == .limit }
            #expect(views.count > 1000)
            views = []
            // All that was counted is given back, so that as many fit again.
            for _ in 0..<3 {
                #expect(throws: Never.self) {
                    for _ in 0..<3000 { views.append(try Checked.select(x, dim: 0, index: 1)) }
                }
                views = []
            }
        }
        #expect(state.bytes == 0)
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

    @Test func aNetworksTrainingStaysFlatAndKeepsNoGraph() {
        let state = EngineState()
        state.installed {
            manualSeed(0)
            let net = LeNet5()
            let optimizer = Adam(net.parameters(), lr: 0.001)
            let (x, y) = (Tensor.randn(4, 1, 28, 28), Tensor.randint(0, 10, [4]))
            var after: [Int] = []
            var peaks: [Int] = []
            for _ in 0..<8 {
                optimizer.zeroGrad()
                weak var node: GradientFunction?
                do {
                    let loss = crossEntropy(net(x), y)
                    node = loss.gradFn
                    #expect(node != nil)
                    loss.backward()
                }
                #expect(node == nil)
                optimizer.step()
                after.append(state.bytes)
                peaks.append(state.peakBytes)
            }
            // The first step makes the optimizer's memory.
            #expect(Set(after.dropFirst()).count == 1)
            #expect(Set(peaks.dropFirst(2)).count == 1)
        }
        #expect(state.bytes == 0)
    }

    @Test func aFailedPassLeavesNoGradients() {
        let state = EngineState()
        state.installed {
            let x = Tensor.ones(3, requiresGrad: true)
            let y = Tensor.ones(3, requiresGrad: true)
            // The leaf y has its gradient before the node of `exp` finds its result changed.
            let changed = x.exp()
            let total = (changed + y).sum()
            noGrad { changed.add_(1) }
            #expect(throws: TensorError.self) { try Checked.backward(total) }
            #expect(x.grad == nil && y.grad == nil)
            (x * y).sum().backward()
            #expect(x.grad?.scalars == [1, 1, 1] && y.grad?.scalars == [1, 1, 1])
        }
    }

    @Test func aSharedLeafsGradientsAreAddedOnceAPass() {
        let state = EngineState()
        state.installed {
            let x = Tensor([1.0, 2.0], requiresGrad: true)
            let total = (x * x + x * 3.0).sum()
            total.backward(retainGraph: true)
            #expect(x.grad?.scalars == [5, 7])
            total.backward()
            #expect(x.grad?.scalars == [10, 14])
            #expect(x.accumulator?.passes == 2)
        }
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
