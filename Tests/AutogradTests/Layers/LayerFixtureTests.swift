import Testing

@testable import Autograd

/// The functions of layers and losses against PyTorch's answers.
@Suite struct LayerFixtureTests {
    @Test(arguments: [("activations", 80), ("linear", 60), ("images", 90), ("normalization", 30), ("losses", 180)])
    func everyCaseIsAsPyTorchHasIt(family: String, least: Int) throws {
        let cases = try FixtureFile.read("networks-\(family).json", as: OperationCase.File.self).cases
        #expect(cases.count > least)
        for (number, testCase) in cases.enumerated() {
            let problems = OperationRunner.problems(of: testCase)
            #expect(problems.isEmpty, "\(family) \(number): \(testCase.summary)\n\(problems.joined(separator: "\n"))")
        }
    }
}
