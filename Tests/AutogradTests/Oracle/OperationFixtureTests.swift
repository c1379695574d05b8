import Testing

@testable import Autograd

/// Every case of the fixtures, against PyTorch's answers.
@Suite struct OperationFixtureTests {
    @Test(arguments: ["making", "arithmetic", "one-operand", "reductions", "sorting", "products", "shapes", "indexing", "assignment", "in-place"])
    func everyCaseIsAsPyTorchHasIt(family: String) throws {
        let cases = try FixtureFile.read("operations-\(family).json", as: OperationCase.File.self).cases
        #expect(cases.count > 50)
        for (number, testCase) in cases.enumerated() {
            let problems = OperationRunner.problems(of: testCase)
            if !problems.isEmpty {
                Issue.record("\(family) \(number): \(testCase.summary)\n\(problems.joined(separator: "\n"))")
            }
        }
    }
}
