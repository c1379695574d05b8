import Foundation
import Testing

@testable import Autograd

/// Work divided among threads: every part is done once, and what comes out does not depend on how many there are.
@Suite struct ThreadTests {
    /// Runs `body` with operations divided among so many threads.
    private func with<R>(threads: Int, _ body: () throws -> R) rethrows -> R {
        let state = EngineState()
        state.threads = threads
        return try state.installed(body)
    }

    @Test(arguments: [1, 2, 3, 8])
    func everyTaskRunsOnce(threads: Int) {
        with(threads: threads) {
            var runs = [Int](repeating: 0, count: 1000)
            for _ in 0..<50 {
                runs.withUnsafeMutableBufferPointer { runs in
                    Threads.run(runs.count) { [runs] task, worker in
                        runs[task] += worker < threads ? 1 : 1000
                    }
                }
            }
            #expect(runs == [Int](repeating: 50, count: 1000))
        }
    }

    @Test(arguments: [0, 1, 63, 64, 65, 1000, 1_000_003])
    func partsCoverEverythingOnce(count: Int) {
        with(threads: 3) {
            var seen = [UInt8](repeating: 0, count: count)
            seen.withUnsafeMutableBufferPointer { seen in
                Threads.divide(count, cost: 1 << 20) { [seen] part in
                    for index in part { seen[index] += 1 }
                }
            }
            #expect(seen.allSatisfy { $0 == 1 })
        }
    }

    @Test func tasksWithinTasksRunOneAfterTheOther() {
        with(threads: 4) {
            var sums = [Int](repeating: 0, count: 16)
            sums.withUnsafeMutableBufferPointer { sums in
                Threads.run(sums.count) { [sums] task, _ in
                    Threads.run(10) { inner, worker in sums[task] += worker == 0 ? inner : 1000 }
                }
            }
            #expect(sums == [Int](repeating: 45, count: 16))
        }
    }

    /// Several threads of the process divide work at the same time: one has the helpers, the others do theirs alone.
    @Test func callersDoNotDisturbEachOther() async {
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    with(threads: 4) {
                        (0..<200).allSatisfy { round in
                            var total = [Int](repeating: 0, count: 64)
                            total.withUnsafeMutableBufferPointer { total in
                                Threads.run(total.count) { [total] task, _ in total[task] = task + round }
                            }
                            return total == (0..<64).map { $0 + round }
                        }
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    /// Operations of sizes that are divided, their gradients, and what optimizers make of them.
    private func results() throws -> [Tensor] {
        manualSeed(3)
        let x = Tensor.randn(300_007)
        let images = Tensor.randn([4, 32, 30, 30], requiresGrad: true)
        let layers = Sequential(
            Conv2d(32, 40, 3, padding: 1), BatchNorm2d(40), ReLU(), MaxPool2d(3, stride: 2, padding: 1), Conv2d(40, 24, 3, stride: 2, bias: false),
            Conv2d(24, 8, 1), Flatten(), Linear(8 * 49, 300))
        let optimizers = [SGD(layers.parameters(), lr: 0.1, momentum: 0.9, nesterov: true), Adam(layers.parameters(), lr: 0.01, amsgrad: true)]
        var results = [
            x + x, x * 2, x.exp(), x.tanh(), x.sigmoid(), x.relu(), -x, x / x, x .> 0, x.sum(), x.double().sum(), x.clone(), x.mean(), x.variance(),
            Tensor.full([200_000], 3.0), Tensor.randn(260, 300).matmul(Tensor.randn(300, 410)),
            Tensor.randn([300, 260], requiresGrad: false).t().matmul(Tensor.randn(410, 300).t()), x[..<300_006].reshape(7, 42858).sum(dim: 1),
        ]
        for optimizer in optimizers {
            optimizer.zeroGrad()
            let y = layers(images)
            (y * y).mean().backward()
            optimizer.step()
            results.append(y.detach())
            if let gradient = images.grad { results.append(gradient.clone()) }
        }
        return results + layers.parameters().map { $0.detach() } + layers.namedBuffers().map { $0.buffer.detach() }
    }

    #if canImport(Glibc)
    /// A child process has none of its parent's threads, and makes its own. The parent is a process in which no other test runs: what
    /// that holds at the moment, such as a lock of Swift's runtime, would be held in the child for ever.
    @Test func childrenComputeToo() async {
        await #expect(processExitsWith: .success) { try ThreadTests().haveChildrenCompute() }
    }

    private func haveChildrenCompute() throws {
        try with(threads: 3) {
            func compute() throws -> Tensor {
                let x = try Checked.arange(.int(0), .int(1 << 20), dtype: .float32)
                let wide = try Checked.reshape(x, [1024, 1024])
                return try Checked.sum(Checked.add(Checked.mm(wide, wide), Checked.exp(Checked.mul(wide, .double(-1)))))
            }
            let expected = try compute()
            for _ in 0..<3 {
                let child = fork()
                if child == 0 {
                    alarm(30)
                    let isRight = (try? compute()).map { (try? Checked.equal($0, expected)) == true } ?? false
                    _exit(isRight ? 0 : 1)
                }
                try #require(child > 0)
                #expect(try Checked.equal(compute(), expected))
                var status: Int32 = -1
                #expect(waitpid(child, &status, 0) == child)
                #expect(status == 0)
            }
        }
    }
    #endif

    @Test func resultsDoNotDependOnTheNumberOfThreads() throws {
        let alone = try with(threads: 1) { try results() }
        #expect(alone.count > 30)
        for threads in [2, 3, 4] {
            let divided = try with(threads: threads) { try results() }
            for (number, (one, several)) in zip(alone, divided).enumerated() {
                #expect(one.equal(several), "result \(number) of shape \(one.shape) with \(threads) threads")
            }
        }
    }

    /// Limits must say the same on every machine, however many processors it has.
    @Test func whatIsCountedDoesNotDependOnThreads() throws {
        let counts = try [1, 2, 5].map { threads in
            let state = EngineState()
            state.threads = threads
            return try state.installed {
                // One by products of unrolled images, one by tiles of outputs, one of doubles.
                for (weight, dtype) in [([6, 4, 5, 5], DType.float32), ([32, 32, 3, 3], .float32), ([6, 4, 3, 3], .float64)] {
                    let x = Tensor.ones([3, weight[1], 40, 40], dtype: dtype, requiresGrad: true), w = Tensor.ones(weight, dtype: dtype, requiresGrad: true)
                    try Checked.backward(Checked.sum(Checked.conv2d(x, w, nil, padding: [1])))
                    _ = try Checked.matmul(x, Checked.transpose(x, 2, 3))
                    let large = Tensor.ones(300, 300, dtype: dtype)
                    _ = try Checked.exp(Checked.mul(large, large))
                }
                return [state.work, state.peakBytes]
            }
        }
        #expect(counts[0] == counts[1] && counts[0] == counts[2], "\(counts)")
    }
}
