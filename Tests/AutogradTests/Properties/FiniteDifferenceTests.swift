import Testing

@testable import Autograd

/// Gradients, and gradients of gradients, against finite differences in float64: for every operation of the fixtures that has
/// them. What PyTorch says of the same cases stands in the fixtures; this does not depend on it.
@Suite struct FiniteDifferenceTests {
    // The generated ones have infinities and kinks.
    @Test(arguments: FixtureFile.ofOperations.filter { $0 != "operations-generated" })
    func gradientsAgree(file: String) throws {
        var checked: [String: Int] = [:]
        for testCase in try FixtureFile.read("\(file).json", as: OperationCase.File.self).cases {
            // Random operations draw anew at each call; those without tensors have no gradient.
            guard testCase.second != nil, testCase.seed == nil, checked[testCase.op, default: 0] < 2 else { continue }
            let inputs = try testCase.tensors.map { try Checked.clone(Checked.contiguous(Checked.detach($0.make()))) }
            let moving = testCase.tensors.indices.filter { testCase.tensors[$0].grad }
            guard !moving.isEmpty, moving.allSatisfy({ inputs[$0].dtype == .float64 && inputs[$0].numel <= 30 }) else { continue }
            // Results in float32 are too coarse; equal elements are kinks of largest ones and medians.
            guard testCase.results?.contains(where: { $0.dtype == "float32" }) == false else { continue }
            guard try moving.allSatisfy({ try Set(Checked.scalars(inputs[$0])).count == inputs[$0].numel }) else { continue }
            checked[testCase.op, default: 0] += 1
            let state = EngineState()
            state.warningSink = { _ in }
            try state.installed {
                let total: ([Tensor]) throws -> Tensor = { try Self.total(of: testCase, $0) }
                try Self.check(total, inputs, moving, "\(testCase.summary): gradient")
                try Self.check({ try Self.totalOfGradients(total, $0, moving) }, inputs, moving, "\(testCase.summary): second derivative")
            }
        }
        #expect(!checked.isEmpty)
    }

    /// The squares of the results' elements, each times a weight.
    private static func total(of testCase: OperationCase, _ inputs: [Tensor]) throws -> Tensor {
        let operation = try OperationTable.all[testCase.op].required("\(testCase.op) in the table of operations")
        var given = inputs
        if testCase.inplace == true { given[0] = try Checked.clone(given[0]) }
        let results = try operation(
            OperationCall(tensors: given, arguments: testCase.arguments, options: testCase.options ?? [:], index: testCase.index ?? []))
        return try OperationRunner.weightedSum(OperationRunner.differentiable(results).map { ($0, try Checked.mul($1, $1)) }, 0)
    }

    /// The gradients of the total, each element times a weight.
    private static func totalOfGradients(_ total: ([Tensor]) throws -> Tensor, _ inputs: [Tensor], _ moving: [Int]) throws -> Tensor {
        let gradients = try Checked.gradients(of: total(inputs), withRespectTo: moving.map { inputs[$0] }, createGraph: true)
        return try OperationRunner.weightedSum(OperationRunner.differentiable(gradients), 5)
    }

    private static func check(
        _ function: ([Tensor]) throws -> Tensor, _ inputs: [Tensor], _ moving: [Int], _ what: String
    ) throws {
        let leaves = try inputs.enumerated().map { index, input in
            try moving.contains(index) ? Checked.requiresGrad_(Checked.clone(input)) : input
        }
        let gradients = try BackwardPass.gradients(
            from: [(function(leaves), Tensor(1.0, dtype: .float64))], inputs: moving.map { leaves[$0] }, retainsGraph: false, createsGraph: false)
        for (position, index) in moving.enumerated() {
            let found = try gradients[position].map { try Checked.scalars($0) } ?? [Double](repeating: 0, count: inputs[index].numel)
            let values = try Checked.scalars(inputs[index])
            for element in values.indices {
                func value(_ step: Double) throws -> Double {
                    var moved = values
                    moved[element] += step
                    var arguments = leaves
                    arguments[index] = try Checked.tensor(doubles: moved, shape: inputs[index].shape, dtype: .float64, requiresGrad: true)
                    return try Checked.item(function(arguments))
                }
                let step = 1e-5
                let quotient = (try value(step) - value(-step)) / (2 * step)
                let agrees = (found[element] - quotient).magnitude <= 2e-5 + 2e-5 * quotient.magnitude || found[element].isNaN && quotient.isNaN
                #expect(agrees, "\(what) \(index), element \(element): \(found[element]), by differences \(quotient)")
            }
        }
    }
}
