import Testing

/// What learners are told of mistakes that run without an error.
@Suite struct DiagnosisTests {
    private static let net = """
        class Net: Module {
            let fc1 = Linear(2, 4)
            let drop = Dropout(0.5)
            let fc2 = Linear(4, 3)
            override func forward(_ x: Tensor) -> Tensor { fc2(drop(relu(fc1(x)))) }
        }
        let net = Net()
        let optimizer = SGD(net.parameters(), lr: 0.1)
        let x = Tensor.randn(5, 2), y = Tensor([0, 1, 2, 0, 1])
        """

    private func warnings(_ source: String) -> [String] {
        let lesson = Lesson(seed: 0)
        lesson.run(Self.net)
        return lesson.run(source).warnings.map(\.message)
    }

    @Test func trainingAsItShouldBeIsNotWarnedOf() {
        #expect(
            warnings(
                """
                for _ in 0..<3 {
                    let loss = crossEntropy(net(x), y)
                    optimizer.zeroGrad()
                    loss.backward()
                    optimizer.step()
                    net.eval()
                    print(net(x).argmax(dim: 1))
                    net.train()
                }
                """
            ).isEmpty)
    }

    @Test func aStepInEvaluationMode() throws {
        let found = warnings("net.eval()\nfor _ in 0..<3 { optimizer.zeroGrad(); crossEntropy(net(x), y).backward(); optimizer.step() }")
        try #require(found.count == 1)
        #expect(found[0].contains("trains Net while it is in evaluation mode, in which its Dropout does not work as in training"))
    }

    @Test func gradientsThatWereNotForgotten() throws {
        let found = warnings("for _ in 0..<3 { crossEntropy(net(x), y).backward(); optimizer.step() }")
        try #require(found.count == 1)
        #expect(found[0].contains("zeroGrad()"))
    }

    @Test func softmaxBeforeCrossEntropy() throws {
        let found = warnings("crossEntropy(softmax(net(x), dim: 1), y)")
        try #require(found.count == 1)
        #expect(found[0].contains("SoftmaxBackward0"))
        #expect(warnings("nllLoss(logSoftmax(net(x), dim: 1), y)").isEmpty)
    }

    @Test func stepsWithoutGradients() throws {
        let none = warnings("for _ in 0..<3 { optimizer.step() }")
        try #require(none.count == 1)
        #expect(none[0].contains("no parameter of the optimizer has a gradient"))
        let some = warnings(
            """
            let both = SGD([ParameterGroup(net.parameters()), ParameterGroup(Linear(7, 9).parameters())], lr: 0.1)
            for _ in 0..<3 { both.zeroGrad(); crossEntropy(net(x), y).backward(); both.step() }
            """)
        try #require(some.count == 1)
        #expect(some[0].contains("2 of the optimizer's 6 parameters never get a gradient (of shape [9, 7], [9])"))
        // Frozen parameters are meant to get none.
        #expect(
            warnings(
                "for p in net.fc1.parameters() { p.requiresGrad = false }\nfor _ in 0..<3 { optimizer.zeroGrad(); crossEntropy(net(x), y).backward(); optimizer.step() }"
            ).isEmpty)
    }
}
