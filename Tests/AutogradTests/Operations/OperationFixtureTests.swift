import Testing

@testable import Autograd

/// Every case of operations.json: values, shapes, dtypes, names in the graph, gradients, and errors as PyTorch has them.
@Suite struct OperationFixtureTests {
    struct File: Decodable {
        var cases: [OperationFixture]
    }

    @Test func valuesAndGradientsArePyTorchs() throws {
        let file = try FixtureFile.read("operations.json", as: File.self)
        #expect(file.cases.count > 1300)
        for fixture in file.cases {
            let state = EngineState()
            state.warningSink = { _ in }
            state.installed {
                for problem in Self.problems(fixture) { Issue.record("\(fixture): \(problem)") }
            }
        }
    }

    /// What is not as PyTorch has it.
    static func problems(_ fixture: OperationFixture) -> [String] {
        do {
            let inputs = try fixture.inputs.map { try $0.tensors() }
            guard let outputs = try OperationTable.run(fixture.op, inputs.map(\.operand), fixture.arguments) else { return ["is not in the table"] }
            guard let expected = fixture.outputs else { return ["gave a result; expected: \(fixture.error ?? "")"] }
            guard outputs.count == expected.count else { return ["gave \(outputs.count) results, expected \(expected.count)"] }
            var problems = zip(outputs, expected).flatMap { differences($0, $1, "result") }
            for (output, value) in zip(outputs, expected) where output.gradFn?.name != value.gradFn {
                problems.append("gradFn is \(output.gradFn?.name ?? "nil"), expected \(value.gradFn ?? "nil")")
            }
            guard let gradients = fixture.gradients, let main = outputs.first else { return problems }
            let weights = (0..<main.numel).map { 0.5 + 0.25 * Double($0 % 7) }
            try Checked.backward(main, gradient: Checked.tensor(doubles: weights, shape: main.shape, dtype: main.dtype))
            for (index, value) in gradients.enumerated() {
                let found = inputs[index].leaf.grad
                switch (found, value) {
                case (nil, nil): break
                case (let found?, let value?): problems += differences(found, value, "gradient \(index)")
                default: problems.append("gradient \(index) is \(found == nil ? "missing" : "unexpected")")
                }
            }
            return problems
        } catch let error as TensorError {
            guard let expected = fixture.error else { return ["threw: \(error.message)"] }
            let first = error.message.split(separator: "\n").first.map(String.init) ?? ""
            return first == expected ? [] : ["threw: \(first)\nexpected: \(expected)"]
        } catch {
            return ["threw \(error)"]
        }
    }

    private static func differences(_ found: Tensor, _ expected: OperationFixture.Value, _ name: String) -> [String] {
        guard found.shape == expected.shape else { return ["\(name) has shape \(found.shape), expected \(expected.shape)"] }
        guard "\(found.dtype)" == expected.dtype else { return ["\(name) is \(found.dtype), expected \(expected.dtype)"] }
        let tolerance = found.dtype == .float64 ? 1e-11 : 3e-6
        let values = found.scalars
        for (index, (value, wanted)) in zip(values, expected.values.map(\.double)).enumerated() {
            let isEqual = value == wanted || (value.isNaN && wanted.isNaN) || Swift.abs(value - wanted) <= tolerance * Swift.max(1, Swift.abs(wanted))
            if !isEqual { return ["\(name)[\(index)] is \(value), expected \(wanted)"] }
        }
        return []
    }
}
