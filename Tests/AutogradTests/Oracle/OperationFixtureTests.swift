import Foundation
import Testing

@testable import Autograd

/// Every case of the fixtures, against PyTorch's answers.
@Suite struct OperationFixtureTests {
    @Test(arguments: ["making", "arithmetic", "one-operand", "reductions", "sorting", "products", "shapes", "indexing", "assignment", "in-place"])
    func everyCaseIsAsPyTorchHasIt(family: String) throws {
        let cases = try FixtureFile.read("operations-\(family).json", as: OperationCase.File.self).cases
        #expect(cases.count > 50)
        check(cases, family)
    }

    /// Cases drawn at random; `GRADUAL_GENERATED_CASES` names a file of others, which `make_generated.py` makes.
    @Test func everyGeneratedCaseIsAsPyTorchHasIt() throws {
        let name = ProcessInfo.processInfo.environment["GRADUAL_GENERATED_CASES"] ?? "operations-generated.json"
        let cases = try FixtureFile.read(name, as: OperationCase.File.self).cases
        #expect(cases.count > 50)
        check(cases, "generated")
    }

    private func check(_ cases: [OperationCase], _ family: String) {
        for (number, testCase) in cases.enumerated() {
            let problems = OperationRunner.problems(of: testCase)
            if !problems.isEmpty {
                Issue.record("\(family) \(number): \(testCase.summary)\n\(problems.joined(separator: "\n"))")
            }
        }
    }
}
