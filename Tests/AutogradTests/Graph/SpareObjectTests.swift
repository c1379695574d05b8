import Testing
@testable import Autograd

/// Objects of finished work are used again; nothing of what they were may show.
@Suite struct SpareObjectTests {
    @Test func aSpareLeafHasNeitherGradientNorHooksOfTheFormer() {
        EngineState().installed {
            var calls = 0
            do {
                let x = Tensor(3.0, requiresGrad: true)
                x.registerHook { _ in
                    calls += 1
                    return nil
                }
                (x * x).backward()
                #expect(x.grad?.item() == 6 && calls == 1)
            }
            let y = Tensor(5.0, requiresGrad: true)
            #expect(y.grad == nil)
            (y * y).backward()
            #expect(y.grad?.item() == 10 && calls == 1)
        }
    }

    @Test func aSpareNodeTakesTheSizesOfItsNewOperation() {
        EngineState().installed {
            for shape in [[], [2, 3], [], [4]] {
                let x = Tensor.full(shape, 2.0, requiresGrad: true)
                let y = x * x + x
                #expect(y.shape == shape && y.gradFn?.name == "AddBackward0")
                y.sum().backward()
                #expect(x.grad?.shape == shape && x.grad?.strides == Tensor.zeros(shape).strides)
                #expect(x.grad?.scalars.allSatisfy { $0 == 5 } == true)
            }
        }
    }

    @Test func aGradientThatIsHeldStaysAsItIs() {
        EngineState().installed {
            var kept: Tensor?
            do {
                let x = Tensor(3.0, requiresGrad: true)
                (x * x).backward()
                kept = x.grad
            }
            let others = (0..<8).map { Tensor(Double($0), requiresGrad: true) }
            for other in others { (other * 2.0).backward() }
            #expect(kept?.item() == 6)
        }
    }

    @Test func aMemoryThatIsHeldByAViewIsNotUsedAgain() {
        EngineState().installed {
            let view = Tensor.full([4], 7.0)[1...]
            let others = (0..<8).map { Tensor.full([4], Double($0)) }
            #expect(view.scalars == [7, 7, 7] && others.count == 8)
        }
    }

    @Test func aCountOfChangesBeginsAgain() {
        EngineState().installed {
            do {
                let x = Tensor(1.0)
                x.add_(1)
                #expect(x.version == 1)
            }
            #expect(Tensor(1.0).version == 0)
        }
    }

    @Test func weakAndUnownedReferencesSeeTheEnd() {
        EngineState().installed {
            weak var gradient: Tensor?
            weak var node: GradientFunction?
            do {
                let x = Tensor(3.0, requiresGrad: true)
                let y = x * x
                y.backward()
                (gradient, node) = (x.grad, y.gradFn)
                #expect(gradient != nil && node != nil)
            }
            let z = Tensor(3.0, requiresGrad: true)
            (z * z).backward()
            #expect(gradient == nil && node == nil)
        }
    }

    @Test func spareObjectsCostNoBytes() {
        let state = EngineState()
        state.installed {
            for size in [1, 16, 17, 5000] {
                do {
                    let x = Tensor.ones(size, requiresGrad: true)
                    (x * 2.0).sum().backward()
                    #expect(state.bytes > 0)
                }
                #expect(state.bytes == 0)
            }
        }
    }

    @Test func memoryReleasedUnderAnotherStateIsGivenBackToItsOwn() {
        let (first, second) = (EngineState(), EngineState())
        var held: Tensor? = first.installed { Tensor.ones(3) }
        #expect(first.bytes == 12)
        second.installed {
            #expect(held != nil)
            held = nil
            #expect(Tensor.ones(3).scalars == [1, 1, 1])
        }
        #expect(first.bytes == 0 && second.bytes == 0)
    }
}
