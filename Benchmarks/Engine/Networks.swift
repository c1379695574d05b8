import Autograd

extension Benchmarks {
    /// One step of training: gradients forgotten, the loss computed, backward, and the optimizer's step.
    static var networks: [Benchmark] {
        [
            Benchmark("MLP 2-16-16-1, batch 100, SGD") { small { SGD($0, lr: 0.01) } },
            Benchmark("MLP 2-16-16-1, batch 100, Adam") { small { Adam($0, lr: 0.001) } },
            Benchmark("MLP 784-128-64-10, batch 64, SGD") {
                let net = Sequential(Linear(784, 128), ReLU(), Linear(128, 64), ReLU(), Linear(64, 10))
                return classification(net, Tensor.randn(64, 784), classes: 10, lr: 0.01)
            },
            Benchmark("LeNet, batch 1") { classification(LeNet5(), Tensor.randn(1, 1, 28, 28), classes: 10, lr: 0.01) },
            Benchmark("LeNet, batch 32") { classification(LeNet5(), Tensor.randn(32, 1, 28, 28), classes: 10, lr: 0.01) },
            Benchmark("ResNet-18 (1, 3, 64, 64)") { classification(resnet18(), Tensor.randn(1, 3, 64, 64), classes: 1000, lr: 0.001) },
            Benchmark("ResNet-18 (8, 3, 224, 224)") { classification(resnet18(), Tensor.randn(8, 3, 224, 224), classes: 1000, lr: 0.001) },
        ]
    }

    private static func small(_ makeOptimizer: ([Tensor]) -> Optimizer) -> () -> Void {
        manualSeed(0)
        let net = Sequential(Linear(2, 16), ReLU(), Linear(16, 16), ReLU(), Linear(16, 1))
        let (x, y) = (Tensor.randn(100, 2), Tensor.randn(100, 1))
        let optimizer = makeOptimizer(net.parameters())
        let loss = MSELoss()
        return {
            optimizer.zeroGrad()
            loss(net(x), y).backward()
            optimizer.step()
        }
    }

    private static func classification(_ net: Module, _ x: Tensor, classes: Int, lr: Double) -> () -> Void {
        let y = Tensor.randint(0, classes, [x.size(0)])
        let optimizer = SGD(net.parameters(), lr: lr, momentum: 0.9)
        let loss = CrossEntropyLoss()
        return {
            optimizer.zeroGrad()
            loss(net(x), y).backward()
            optimizer.step()
        }
    }
}
