import Foundation
import Testing

@testable import Autograd

/// The throwing cores under arguments that nobody means: every case of the fixtures, with sizes, indices, dims, numbers, dtypes
/// and tensors replaced at random. Each call must return or throw; a trap would end the test run.
@Suite struct HostileArgumentTests {
    /// How often each case is tried; `GRADUAL_HOSTILE` asks for a longer run.
    private static let rounds = ProcessInfo.processInfo.environment["GRADUAL_HOSTILE"].flatMap(Int.init) ?? 4

    /// What the arguments are drawn from; `GRADUAL_HOSTILE_SEED` asks for others.
    private static let seed = ProcessInfo.processInfo.environment["GRADUAL_HOSTILE_SEED"].flatMap(UInt64.init) ?? 11

    @Test(arguments: FixtureFile.ofOperations)
    func noCoreTraps(file: String) throws {
        let cases = try FixtureFile.read("\(file).json", as: OperationCase.File.self).cases
        var random = SeededRandom(seed: Self.seed)
        var returned = 0
        var thrown = 0
        for testCase in cases {
            for _ in 0..<Self.rounds {
                switch try outcome(of: testCase, &random) {
                case .returned: returned += 1
                case .threw: thrown += 1
                }
            }
        }
        // Both happen often, or the arguments would be too tame or too wild to mean anything.
        #expect(returned > cases.count / 4)
        #expect(thrown > cases.count / 4)
    }

    private enum Outcome { case returned, threw }

    private func outcome(of testCase: OperationCase, _ random: inout SeededRandom) throws -> Outcome {
        let operation = try OperationTable.all[testCase.op].required("\(testCase.op) in the table of operations")
        let state = EngineState()
        state.warningSink = { _ in }
        state.byteLimit = 1 << 26
        state.workLimit = 1 << 24
        var hostile = Hostile(random: random)
        defer { random = hostile.random }
        return try state.installed {
            do {
                let tensors = try testCase.tensors.map { try hostile.tensor($0) }
                let call = OperationCall(
                    tensors: tensors, arguments: testCase.arguments.map { hostile.value($0) },
                    options: (testCase.options ?? [:]).sorted { $0.key < $1.key }.reduce(into: [:]) { $0[$1.key] = hostile.value($1.value) },
                    index: (testCase.index ?? []).map { hostile.value($0) })
                let results = try operation(call).filter(\.requiresGrad)
                if let first = results.first {
                    let gradient = try Checked.gradients(
                        of: Checked.sum(first), withRespectTo: tensors.filter(\.requiresGrad), createGraph: true)
                    if let one = gradient.first(where: \.requiresGrad) { try Checked.backward(Checked.sum(one)) }
                }
                return .returned
            } catch is TensorError {
                return .threw
            } catch is FixtureProblem {
                return .threw
            }
        }
    }
}

/// Replaces arguments by ones that nobody means.
private struct Hostile {
    var random: SeededRandom

    /// The tensor of a fixture, often another one: of other sizes, dtype or elements.
    mutating func tensor(_ given: OperationCase.Given) throws -> Tensor {
        guard random.chance(0.4) else { return try given.make() }
        let dtype = random.pick([DType.float32, .float64, .int64, .int32, .uint8, .bool])
        var shape = given.shape
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where shape.count > 1:
            // No elements, and yet a size that no loop may run through.
            shape[Int.random(in: 0..<shape.count, using: &random)] = random.pick([1 << 20, 1 << 31, 1 << 40, 1 << 62, .max])
            shape[Int.random(in: 0..<shape.count, using: &random)] = 0
            if Shape.count(shape) != 0 { shape = [0] }
        case 0, 4: shape = (0..<Int.random(in: 0..<4, using: &random)).map { _ in Int.random(in: 0..<4, using: &random) }
        case 1: if !shape.isEmpty { shape[Int.random(in: 0..<shape.count, using: &random)] = random.pick([0, 1, 2, 5]) }
        case 2: shape = shape.reversed()
        default: break
        }
        let count = Shape.count(shape) ?? 0
        let values = (0..<count).map { _ in random.pick([0.0, 1, 2, -1, 3, 0.5, -0.0, 100, .nan, .infinity, -.infinity, 1e300, -7.25]) }
        let memory: Tensor
        if dtype.isFloatingPoint {
            memory = try Checked.tensor(doubles: values, shape: shape, dtype: dtype)
        } else {
            let range = dtype == .bool ? 0..<2 : dtype == .uint8 ? 0..<256 : -9..<9
            var integers = (0..<count).map { _ in Int.random(in: range, using: &random) }
            if dtype == .int64, count > 0, random.chance(0.3) { integers[0] = random.pick([.max, .min, 1 << 40]) }
            memory = try Checked.tensor(integers: integers, shape: shape, dtype: dtype)
        }
        var tensor = memory
        if shape.count > 1, random.chance(0.3) { tensor = try Checked.detach(Checked.transpose(tensor, 0, shape.count - 1)) }
        if random.chance(0.1) { tensor = try Checked.detach(Checked.expand(tensor, [2] + tensor.shape)) }
        return dtype.isFloatingPoint && random.chance(0.7) ? try Checked.requiresGrad_(tensor) : tensor
    }

    /// An argument, sometimes another of its kind.
    mutating func value(_ value: FixtureValue) -> FixtureValue {
        switch value {
        case .list(var values):
            if random.chance(0.1) { values.append(.number(2)) }
            if !values.isEmpty, random.chance(0.1) { values.removeLast() }
            return .list(values.map { self.value($0) })
        case .map(let entries):
            if let text = entries["i"] { return .map(["i": integer(text)]) }
            if let text = entries["d"] { return .map(["d": number(text)]) }
            return value
        case .number: return integer(value)
        case .truth, .text, .null: return value
        }
    }

    private mutating func integer(_ value: FixtureValue) -> FixtureValue {
        guard random.chance(0.35) else { return value }
        let number = random.pick([0, 1, -1, 2, -2, 3, 7, -9, 1 << 20, 1 << 31, -(1 << 31), 1 << 40, 1 << 62, .max, .min, .max - 1])
        return .text(String(number))
    }

    private mutating func number(_ value: FixtureValue) -> FixtureValue {
        guard random.chance(0.35) else { return value }
        return .text(random.pick(["0", "-0", "1", "-1", "0.5", "nan", "inf", "-inf", "1e300", "-1e300", "1e-300", "2.5"]))
    }
}
