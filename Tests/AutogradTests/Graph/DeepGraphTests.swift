import Testing

@testable import Autograd

/// Graphs far deeper than any stack.
@Suite struct DeepGraphTests {
    /// Every node saves a tensor that holds the node before it, the case that recurses most easily when it is freed.
    @Test func aChainOfAMillionNodesRunsAndIsFreed() {
        EngineState().installed {
            let x = Tensor(1.0, requiresGrad: true)
            let one = Tensor(1.0, requiresGrad: true)
            var y = x
            for _ in 0..<1_000_000 { y = y * one }
            y.backward()
            #expect(x.grad?.item() == 1)
            #expect(one.grad?.item() == 1_000_000)
        }
    }

    @Test func aChainOfAMillionNodesIsFreedWithoutRunning() {
        let state = EngineState()
        state.installed {
            var y = Tensor(1.0, requiresGrad: true)
            let two = Tensor(2.0)
            for _ in 0..<1_000_000 { y = y * two }
            #expect(y.requiresGrad)
        }
        #expect(state.bytes == 0)
    }
}
