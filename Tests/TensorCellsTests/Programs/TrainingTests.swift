import Testing

/// Whole training runs in cells, from the seed to the losses. The expected numbers are PyTorch 2.13's for the program beside
/// each, made by `training.py` in this folder.
@Suite struct TrainingTests {
    private static let perceptron = """
        class Net: Module {
            let fc1 = Linear(2, 16)
            let fc2 = Linear(16, 16)
            let out = Linear(16, 1)
            override func forward(_ x: Tensor) -> Tensor { out(tanh(fc2(relu(fc1(x))))) }
        }
        manualSeed(0)
        let net = Net()
        let x = Tensor.randn(100, 2)
        let y = x[.all, 0..<1] * x[.all, 1..<2]
        """

    private static func loop(_ steps: Int) -> String {
        """
        for _ in 0..<\(steps) {
            let loss = mseLoss(net(x), y)
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            print(loss.item())
        }
        """
    }

    @Test func aPerceptronWithMomentum() {
        let lesson = Lesson()
        lesson.run(Self.perceptron)
        lesson.run("let optimizer = SGD(net.parameters(), lr: 0.1, momentum: 0.9)")
        expectClose(
            lesson.numbers(Self.loop(20)),
            [
                1.4000340700149536, 1.328403353691101, 1.247200608253479, 1.1591733694076538, 1.009310245513916, 0.8004939556121826,
                0.6230528354644775, 0.5281891822814941, 0.4739055931568146, 0.3768927752971649, 0.3390629291534424, 0.5362083911895752,
                0.42671653628349304, 0.29241564869880676, 0.25208890438079834, 0.23591531813144684, 0.2359970211982727, 0.2812764644622803,
                0.2882930040359497, 0.2596660554409027,
            ])
    }

    @Test func aPerceptronWithAdam() {
        let lesson = Lesson()
        lesson.run(Self.perceptron)
        lesson.run("let optimizer = Adam(net.parameters(), lr: 0.01)")
        expectClose(
            lesson.numbers(Self.loop(20)),
            [
                1.4000340700149536, 1.3130052089691162, 1.2467396259307861, 1.1893645524978638, 1.129765510559082, 1.063715934753418,
                0.9911976456642151, 0.9137715697288513, 0.8337974548339844, 0.7527500987052917, 0.6726957559585571, 0.5951759219169617,
                0.5222671627998352, 0.456903874874115, 0.40155601501464844, 0.35766884684562683, 0.32438915967941284, 0.2994108200073242,
                0.2790042757987976, 0.25974875688552856,
            ])
    }

    /// Dropout's masks, the batch norm's running statistics and the loader's shuffles follow the seed as PyTorch's do.
    @Test func aConvolutionalNetWithDropoutAndBatchNorm() {
        let lesson = Lesson()
        lesson.run(
            """
            class LeNet: Module {
                let conv1 = Conv2d(1, 6, 3, padding: 1)
                let bn1 = BatchNorm2d(6)
                let conv2 = Conv2d(6, 16, 3)
                let drop = Dropout(0.25)
                let fc1 = Linear(16 * 2 * 2, 32)
                let fc2 = Linear(32, 10)
                let pool = MaxPool2d(2)
                override func forward(_ x: Tensor) -> Tensor {
                    let first = pool(relu(bn1(conv1(x))))
                    let second = relu(conv2(first))
                    return fc2(drop(relu(fc1(second.flatten(startDim: 1)))))
                }
            }
            manualSeed(0)
            let net = LeNet()
            let optimizer = SGD(net.parameters(), lr: 0.05, momentum: 0.9, weightDecay: 1e-4, nesterov: true)
            let x = Tensor.rand(64, 1, 8, 8)
            let y = Tensor.randint(0, 10, [64])
            """)
        let losses = lesson.numbers(
            """
            let loader = DataLoader(TensorDataset(x, y), batchSize: 32, shuffle: true)
            let criterion = CrossEntropyLoss()
            for _ in 1...10 {
                for (images, labels) in loader {
                    let loss = criterion(net(images), labels)
                    optimizer.zeroGrad()
                    loss.backward()
                    optimizer.step()
                    print(loss.item())
                }
            }
            """)
        expectClose(
            losses,
            [
                2.3307647705078125, 2.2892861366271973, 2.3116681575775146, 2.274690628051758, 2.284543514251709, 2.2619903087615967,
                2.2607316970825195, 2.235280752182007, 2.297800302505493, 2.189276933670044, 2.2305707931518555, 2.1780781745910645,
                2.2167763710021973, 2.1482625007629395, 2.170429229736328, 2.128836154937744, 2.058523416519165, 2.1844489574432373,
                2.049161672592163, 2.0616466999053955,
            ])
        expectClose(
            lesson.numbers("net.eval()\nprint(net(x[0..<1]).scalars, net.bn1.runningMean!.scalars)"),
            [
                0.5020661950111389, 0.13808733224868774, -0.04477483779191971, -0.19199234247207642, -0.13919329643249512, 0.014959841966629028,
                0.01411382481455803, 0.32500606775283813, 0.18531584739685059, -0.5921007990837097, 0.16494300961494446, -0.36916807293891907,
                0.19548636674880981, -0.6843950748443604, -0.2871173620223999, 0.12036040425300598,
            ], relative: 2e-3, absolute: 1e-4)
        #expect(
            lesson.output("print(net)") == """
                LeNet(
                  (conv1): Conv2d(1, 6, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
                  (bn1): BatchNorm2d(6, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
                  (conv2): Conv2d(6, 16, kernel_size=(3, 3), stride=(1, 1))
                  (drop): Dropout(p=0.25, inplace=False)
                  (fc1): Linear(in_features=64, out_features=32, bias=True)
                  (fc2): Linear(in_features=32, out_features=10, bias=True)
                  (pool): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
                )

                """)
    }

    @Test func theGradientsOfAConvolutionAndALinearLayer() {
        let lesson = Lesson(seed: 42)
        lesson.run(
            """
            class Net: Module {
                let conv1 = Conv2d(1, 2, 3)
                let fc1 = Linear(2 * 2 * 2, 3)
                override func forward(_ x: Tensor) -> Tensor { fc1(maxPool2d(relu(conv1(x)), 2).flatten(startDim: 1)) }
            }
            let net = Net()
            let x = Tensor.randn(1, 1, 6, 6)
            crossEntropy(net(x), Tensor([1])).backward()
            """)
        #expect(
            lesson.output("print(net.conv1.weight.grad!)\nprint(net.conv1.bias!.grad!)\nprint(net.fc1.weight.grad!)") == """
                tensor([[[[-0.0840, -0.1718,  0.1831],
                          [-0.6430, -0.0314, -0.2227],
                          [-0.3062, -0.2660,  0.6542]]],


                        [[[-0.0397,  0.3947,  0.0466],
                          [ 0.2923, -0.0219, -0.4480],
                          [-0.1031, -0.5627, -0.0627]]]])
                tensor([ 0.3073, -0.1828])
                tensor([[ 0.0800,  0.0233,  0.1940,  0.0550,  0.0722,  0.0860,  0.1534,  0.1278],
                        [-0.3177, -0.0924, -0.7701, -0.2182, -0.2864, -0.3415, -0.6090, -0.5071],
                        [ 0.2376,  0.0691,  0.5760,  0.1632,  0.2142,  0.2554,  0.4556,  0.3793]])

                """)
    }

    @Test func aStepOfAResidualNetwork() {
        let lesson = Lesson(seed: 0)
        lesson.run(
            """
            let net = resnet18(weights: .none)
            let optimizer = SGD(net.parameters(), lr: 0.01, momentum: 0.9)
            let x = Tensor.randn(1, 3, 64, 64)
            """)
        expectClose(
            lesson.numbers(
                """
                func step() {
                    let loss = crossEntropy(net(x), Tensor([7]))
                    optimizer.zeroGrad()
                    loss.backward()
                    optimizer.step()
                    print(loss.item())
                }
                step()
                let named = net.namedParameters()
                for wanted in ["conv1.weight", "fc.bias"] {
                    for (name, p) in named where name == wanted { print(p.grad!.norm().item()) }
                }
                for (name, p) in named where name == "layer4.1.bn2.weight" { print(p.sum().item()) }
                step()
                """),
            [6.809850692749023, 148.25527954101562, 0.999528169631958, 512, 2.8887033462524414], relative: 1e-3)
    }

    /// What a lesson does with the digits: well within ten seconds, and over 97 % of those it has not seen.
    @Test func digitsAreLearnt() {
        let lesson = Lesson(seed: 0)
        let accuracy = lesson.numbers(
            """
            let net = Sequential(
                Conv2d(1, 16, 3, padding: 1), ReLU(), MaxPool2d(2), Conv2d(16, 32, 3, padding: 1), ReLU(), MaxPool2d(2), Flatten(),
                Linear(32 * 2 * 2, 64), ReLU(), Linear(64, 10))
            let optimizer = Adam(net.parameters(), lr: 2e-3)
            let train = DataLoader(Digits(), batchSize: 32, shuffle: true)
            let test = Digits(train: false)
            for _ in 1...20 {
                for (x, y) in train {
                    let loss = crossEntropy(net(x), y)
                    optimizer.zeroGrad()
                    loss.backward()
                    optimizer.step()
                }
            }
            print(noGrad { (net(test.images).argmax(dim: 1) .== test.labels).float().mean().item() })
            """)
        #expect((accuracy.first ?? 0) > 0.97)
    }

    /// PyTorch: torch.manual_seed(3), then the layers and inputs in this order.
    @Test func sequencesGiveTheirStates() {
        let lesson = Lesson(seed: 3)
        #expect(
            lesson.output(
                """
                let lstm = LSTM(3, 4, numLayers: 2, batchFirst: true)
                let (out, (h, c)): (Tensor, (Tensor, Tensor)) = lstm(Tensor.randn(2, 5, 3), nil)
                print(out.shape, h.shape, c.shape)
                let (more, _): (Tensor, (Tensor, Tensor)) = lstm(Tensor.randn(2, 1, 3), (h, c))
                print(more.shape, lstm(Tensor.randn(2, 5, 3)).shape)
                let attention = MultiheadAttention(8, 2)
                let q = Tensor.randn(3, 1, 8)
                let (values, weights) = attention(q, q, q)
                print(values.shape, weights.shape)
                """) == """
                [2, 5, 4] [2, 2, 4] [2, 2, 4]
                [2, 1, 4] [2, 5, 4]
                [3, 1, 8] [1, 3, 3]

                """)
    }

    /// The rates are PyTorch's for the same function.
    @Test func ratesByAFunction() throws {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                let w = Tensor.ones(1, requiresGrad: true)
                let optimizer = SGD([w], lr: 0.1)
                let scheduler = LambdaLR(optimizer) { epoch in Double(epoch + 1) / 5 }
                var rates = scheduler.getLastLr()
                for _ in 0..<4 { optimizer.step(); scheduler.step(); rates += scheduler.getLastLr() }
                print(rates)
                """) == "[0.020000000000000004, 0.04000000000000001, 0.06, 0.08000000000000002, 0.1]\n")
        #expect(try lesson.error("LambdaLR(optimizer) { epoch in [0.1][epoch] }.step()").message.contains("Index out of range"))
    }
}
