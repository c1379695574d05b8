import Testing

@testable import Autograd

/// Runs a case of the fixtures and compares everything that PyTorch told.
struct OperationRunner {
    /// Relative and absolute bounds of the difference in an element.
    struct Tolerance {
        var relative: Double
        var absolute: Double

        /// - Parameter isSecond: Whether the element is a second derivative; PyTorch's of the binary cross-entropy add 1e-12 here
        ///   and there, against division by 0.
        init(_ dtype: DType, isGradient: Bool, isSecond: Bool) {
            let isSingle = dtype != .float64
            relative = isSingle ? (isGradient ? 2e-5 : 4e-6) : isSecond ? 1e-9 : 1e-11
            absolute = isSingle ? (isGradient ? 1e-5 : 2e-6) : 1e-12
        }

        func accepts(_ actual: Double, _ expected: Double) -> Bool {
            if actual.isNaN || expected.isNaN { return actual.isNaN && expected.isNaN }
            if actual == expected { return true }
            return (actual - expected).magnitude <= absolute + relative * expected.magnitude
        }
    }

    let testCase: OperationCase
    private(set) var problems: [String] = []

    init(_ testCase: OperationCase) {
        self.testCase = testCase
    }

    /// What is not as PyTorch has it; empty where all is.
    static func problems(of testCase: OperationCase) -> [String] {
        var runner = OperationRunner(testCase)
        let state = EngineState()
        state.warningSink = { _ in }
        state.installed { runner.run() }
        return runner.problems
    }

    private mutating func run() {
        do {
            let (leaves, given, results) = try call()
            if let failure = testCase.error {
                problems.append("gives a result; PyTorch: \(failure.text)")
                return
            }
            compare(results, given)
            if let version = testCase.version, given[0].version != version {
                problems.append("the version is \(given[0].version), PyTorch's \(version)")
            }
            if testCase.gradients != nil || testCase.backwardError != nil { differentiate(results, leaves) }
            if testCase.second != nil { try differentiateTwice() }
        } catch let error as TensorError {
            compare(error, testCase.error, "")
        } catch {
            problems.append("\(error)")
        }
    }

    private func call() throws -> (leaves: [Tensor], given: [Tensor], results: [Tensor]) {
        let leaves = try testCase.tensors.map { try $0.make() }
        var given = leaves
        if testCase.inplace == true { given[0] = try Checked.clone(given[0]) }
        if let seed = testCase.seed { EngineState.current.generator.manualSeed(seed) }
        let operation = try OperationTable.all[testCase.op].required("\(testCase.op) in the table of operations")
        let results = try operation(
            OperationCall(tensors: given, arguments: testCase.arguments, options: testCase.options ?? [:], index: testCase.index ?? []))
        return (leaves, given, results)
    }

    // MARK: Comparing

    private mutating func compare(_ error: TensorError, _ failure: OperationCase.Failure?, _ place: String) {
        guard let failure else {
            problems.append("\(place)throws: \(error.message)")
            return
        }
        if error.message != failure.text, !Self.isKernelsOwn(failure.text, error.message) {
            problems.append("\(place)throws: \(error.message)\n  PyTorch: \(failure.text)")
        }
        if error.kind.rawValue != failure.kind { problems.append("\(place)error is of kind \(error.kind.rawValue), PyTorch's \(failure.kind)") }
    }

    /// PyTorch names the C++ function that lacks a dtype; a learner is told the operation instead, with the same ending.
    private static func isKernelsOwn(_ expected: String, _ actual: String) -> Bool {
        guard expected.hasPrefix("\""), let range = expected.range(of: " not implemented for '") else { return false }
        return actual.hasSuffix(expected[range.lowerBound...])
    }

    private mutating func compare(_ results: [Tensor], _ given: [Tensor]) {
        let expected = testCase.results ?? []
        guard results.count == expected.count else {
            problems.append("gives \(results.count) results, PyTorch \(expected.count)")
            return
        }
        for (index, (result, told)) in zip(results, expected).enumerated() {
            let place = expected.count > 1 ? "result \(index): " : ""
            guard result.shape == told.shape, let dtype = try? DType(fixture: told.dtype), result.dtype == dtype else {
                problems.append("\(place)\(result.dtype) \(result.shape), PyTorch \(told.dtype) \(told.shape)")
                continue
            }
            compareElements(result, told.elements, place, isGradient: false)
            if let text = told.text {
                let printed = Self.printed(result, as: told.elements)
                if printed != text { problems.append("\(place)prints\n\(printed)\n  PyTorch\n\(text)") }
            }
            if result.gradFn?.name != told.gradientFunction {
                problems.append("\(place)gradFn \(result.gradFn?.name ?? "nil"), PyTorch \(told.gradientFunction ?? "nil")")
            }
            if told.shares == nil, let strides = told.strides,
                result.shape.indices.contains(where: { result.shape[$0] > 1 && result.strides[$0] != strides[$0] })
            {
                problems.append("\(place)lies in strides \(result.strides), PyTorch's in \(strides)")
            }
            if told.shares == true, let strides = told.strides, let offset = told.offset {
                // Strides of sizes 0 and 1 are never used.
                let used = result.shape.indices.filter { result.shape[$0] > 1 && result.numel > 0 }
                if used.contains(where: { result.strides[$0] != strides[$0] }) {
                    problems.append("\(place)strides \(result.strides), PyTorch \(strides)")
                }
                if result.numel > 0, result.offset != offset { problems.append("\(place)offset \(result.offset), PyTorch \(offset)") }
                if result.numel > 0, result.storage !== given[0].storage { problems.append("\(place)does not share its memory, PyTorch's does") }
            } else if told.shares == false, result.storage === given[0].storage {
                problems.append("\(place)shares its memory, PyTorch's does not")
            }
        }
    }

    /// The printed form of a result. Where a floating-point element differs from PyTorch's in its last bits, which the
    /// tolerance allows, the digits shown may differ too: there PyTorch's elements are printed in the result's place.
    private static func printed(_ result: Tensor, as elements: [FixtureValue]) -> String {
        let told = elements.map { $0.double ?? .nan }
        let differs = try? zip(Checked.scalars(result), told).contains { $0 != $1 }
        guard result.dtype.isFloatingPoint, differs == true else { return result.description }
        return TensorDescription(
            shape: result.shape, elements: .floating { told[$0] }, dtypeName: result.dtype.description,
            gradientFunctionName: result.gradFn?.name, requiresGrad: result.requiresGrad, isParameter: false
        ).text
    }

    private mutating func compareElements(_ tensor: Tensor, _ expected: [FixtureValue], _ place: String, isGradient: Bool) {
        do {
            if tensor.dtype.isFloatingPoint {
                let actual = try Checked.scalars(tensor)
                let told = try expected.map { try $0.double.required("a number") }
                let tolerance = Tolerance(tensor.dtype, isGradient: isGradient, isSecond: place.hasPrefix("second"))
                // The sign of a zero counts in results; in gradients it depends on the order of sums.
                func agrees(_ a: Double, _ b: Double) -> Bool { tolerance.accepts(a, b) && (isGradient || a != 0 || b != 0 || a.sign == b.sign) }
                if actual.count != told.count || !zip(actual, told).allSatisfy(agrees) {
                    problems.append("\(place)\(actual)\n  PyTorch \(told)")
                }
            } else {
                let actual = try Self.integers(tensor)
                let told = try expected.map { try $0.int.required("a whole number") }
                if actual != told { problems.append("\(place)\(actual)\n  PyTorch \(told)") }
            }
        } catch {
            problems.append("\(place)\(error)")
        }
    }

    /// The elements exactly: `scalars` gives doubles.
    private static func integers(_ tensor: Tensor) throws -> [Int] {
        let flat = try Checked.reshape(Checked.detach(tensor), [tensor.numel])
        return try (0..<tensor.numel).map { try Checked.int(flat.alias(shape: [], strides: [], offset: flat.offset + $0 * (flat.strides.first ?? 1))) }
    }

    // MARK: Differentiating

    private static func weights(_ shape: [Int], _ dtype: DType, _ salt: Int) throws -> Tensor {
        let count = shape.reduce(1, *)
        let values = (0..<count).map { index in
            let remainder = ((index * 37 + salt * 11) % 17 - 8)
            return Double(remainder) / 8 + 0.0625
        }
        return try Checked.tensor(doubles: values, shape: shape, dtype: dtype)
    }

    static func weightedSum(_ tensors: [(Int, Tensor)], _ salt: Int) throws -> Tensor {
        var total: Tensor?
        for (index, tensor) in tensors {
            let term = try Checked.sum(try Checked.mul(tensor, try weights(tensor.shape, tensor.dtype, salt + index)))
            total = try total.map { try Checked.add($0, term) } ?? term
        }
        return try total.required("a result with a gradient")
    }

    static func differentiable(_ tensors: [Tensor]) -> [(Int, Tensor)] {
        tensors.enumerated().filter { $0.element.requiresGrad }.map { ($0.offset, $0.element) }
    }

    private mutating func differentiate(_ results: [Tensor], _ leaves: [Tensor]) {
        do {
            try Checked.backward(try Self.weightedSum(Self.differentiable(results), 0))
            if let failure = testCase.backwardError {
                problems.append("backward succeeds; PyTorch: \(failure.text)")
                return
            }
            compareGradients(leaves, testCase.gradients ?? [], "gradient")
        } catch let error as TensorError {
            compare(error, testCase.backwardError, "backward ")
        } catch {
            problems.append("backward: \(error)")
        }
    }

    private mutating func compareGradients(_ leaves: [Tensor], _ expected: [[FixtureValue]?], _ what: String) {
        for (index, (leaf, told)) in zip(leaves, expected).enumerated() {
            switch (leaf.grad, told) {
            case (nil, nil): break
            case (let gradient?, let told?):
                if gradient.shape != leaf.shape || gradient.dtype != leaf.dtype {
                    problems.append("\(what) \(index) is \(gradient.dtype) \(gradient.shape)")
                } else {
                    compareElements(gradient, told, "\(what) \(index): ", isGradient: true)
                }
            case (nil, let told?): problems.append("\(what) \(index) is nil, PyTorch \(told.map(\.summary))")
            case (let gradient?, nil): problems.append("\(what) \(index) is \(gradient), PyTorch's is None")
            }
        }
    }

    private mutating func differentiateTwice() throws {
        let (leaves, _, results) = try call()
        // Squares, so that the gradients of linear operations depend on the inputs too.
        let total = try Self.weightedSum(Self.differentiable(results).map { ($0, try Checked.mul($1, $1)) }, 0)
        let gradients = try Checked.gradients(of: total, withRespectTo: leaves.filter(\.requiresGrad), createGraph: true)
        try Checked.backward(try Self.weightedSum(Self.differentiable(gradients), 5))
        compareGradients(leaves, testCase.second ?? [], "second derivative")
    }
}
