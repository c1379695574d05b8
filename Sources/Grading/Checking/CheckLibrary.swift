import Autograd
import SwiftCells

/// The functions that checks are written with. They are declared for the cells of checks alone: a learner's code can neither
/// call nor shadow them.
enum CheckLibrary {
    /// The declarations, bound to the recorder that notes what they find.
    static func make(_ recorder: @escaping @Sendable () -> CheckRecorder) -> CellLibrary {
        var library = CellLibrary()
        library.function(
            """
            /// Begins a case of the check: the random numbers are its own from here on.
            func beginCase(_ index: Int)
            """
        ) { frame in
            let recorder = recorder()
            try recorder.beginCase()
            let seed = recorder.seed(frame.int(0))
            manualSeed(seed)
            frame.seedRandomSource(seed)
        }
        addConditions(to: &library, recorder)
        addValues(to: &library, recorder)
        addClosures(to: &library, recorder)
        return library
    }

    private static func addConditions(to library: inout CellLibrary, _ recorder: @escaping @Sendable () -> CheckRecorder) {
        library.function(
            """
            /// A condition that must hold.
            func expect(_ condition: Bool, _ explanation: String = "")
            """
        ) { frame in
            let (holds, explanation) = (frame.bool(0), frame.string(1))
            try recorder().meet(.condition) { _ in
                holds ? nil : .init(finding: .falseCondition(explanation: explanation))
            }
        }
        library.function(
            """
            /// A tensor's shape, size by size.
            func expectShape(_ tensor: Tensor, _ shape: [Int])
            """
        ) { frame in
            let (tensor, shape) = (frame.object(0, as: Tensor.self), frame.ints(1))
            let actual = tensor.shape
            try recorder().meet(.shape(shape)) { wanted in
                guard case .shape(let shape) = wanted, actual != shape else { return nil }
                return .init(
                    finding: .predicate("gave a tensor of shape \(PlainTensor.text(ofShape: actual)), but \(PlainTensor.text(ofShape: shape)) was wanted"),
                    cause: ValueComparison.shapeCause(actual, shape))
            }
        }
    }

    private static func addValues(to library: inout CellLibrary, _ recorder: @escaping @Sendable () -> CheckRecorder) {
        library.function(
            """
            /// Two values that must be the same in all their parts.
            func expectEqual<T>(_ actual: T, _ expected: T)
            """
        ) { frame in
            try meet(frame, recorder(), ValueComparison())
        }
        library.function(
            """
            /// Two numbers, arrays or tensors that must be close: `|a - b| <= atol + rtol * |b|` for each number. Shapes and dtypes must be the same.
            func expectClose<T>(_ actual: T, _ expected: T, rtol: Double = 1e-5, atol: Double = 1e-6)
            """
        ) { frame in
            try meet(frame, recorder(), ValueComparison(relative: frame.double(2), absolute: frame.double(3)))
        }
    }

    /// Compares argument 0 with argument 1.
    private static func meet(_ frame: NativeFrame, _ recorder: CheckRecorder, _ comparison: ValueComparison) throws {
        let actual = try PlainValue(frame.value(0, isWhole: true))
        let expected = try PlainValue(frame.value(1, isWhole: true))
        try frame.charge(steps: actual.size + expected.size)
        try recorder.meet(.value(expected)) { wanted in
            guard case .value(let wanted) = wanted else { return nil }
            if case .opaque(let type) = wanted { return .init(finding: .statement("the values are of type \(type), which cannot be compared")) }
            return comparison.mismatch(actual, wanted).map { .init(finding: .predicate("gave " + $0.difference), cause: $0.cause) }
        }
    }

    private static func addClosures(to library: inout CellLibrary, _ recorder: @escaping @Sendable () -> CheckRecorder) {
        library.function(
            """
            /// Code that must fail: throw an error, or end as Swift ends a program.
            func expectThrows(_ body: () throws -> Void)
            """
        ) { frame in
            var failed = false
            do { _ = try frame.function(0).call([]) } catch let failure as CellFailure where failure.kind == .limit || failure.kind == .internalFault {
                // An exceeded budget is no answer.
                throw failure
            } catch {
                failed = true
            }
            try recorder().meet(.thrown) { _ in failed ? nil : .init(finding: .predicate("ran to its end, but an error was wanted")) }
        }
        library.function(
            """
            /// What code must print.
            func expectOutput(_ text: String, _ body: () throws -> Void)
            """
        ) { frame in
            let before = frame.printed.utf8.count
            _ = try frame.function(1).call([])
            let printed = String(decoding: Array(frame.printed.utf8.dropFirst(before)), as: UTF8.self)
            try meetOutput(printed, frame.string(0), recorder())
        }
        library.function(
            """
            /// What the learner's cell must have printed when it ran.
            func expectOutput(_ text: String)
            """
        ) { frame in
            let recorder = recorder()
            try meetOutput(recorder.cellOutput, frame.string(0), recorder)
        }
        library.function(
            """
            /// A function's derivatives by its inputs, against finite differences.
            func expectGradient(_ function: ([Tensor]) throws -> Tensor, _ inputs: [Tensor], rtol: Double = 1e-3, atol: Double = 1e-4)
            """
        ) { frame in
            try GradientExpectation(frame).meet(recorder())
        }
        library.function(
            """
            /// A step of training that must bring its loss down: called `steps` times, the last loss is at most `by` times the first.
            func expectTrains(steps: Int = 50, by ratio: Double = 0.5, _ step: () throws -> Double)
            """
        ) { frame in
            let (steps, ratio, step) = (max(2, frame.int(0)), frame.double(1), frame.function(2))
            var losses: [Double] = []
            for _ in 0..<steps {
                guard case .double(let loss) = try step.call([]) else { break }
                losses.append(loss)
            }
            try recorder().meet(.training) { _ in
                guard let first = losses.first, let last = losses.last else { return .init(finding: .predicate("gave no loss")) }
                if !last.isFinite { return .init(finding: .statement("the loss became \(last)"), cause: "Is the learning rate too high?") }
                if first == last { return .init(finding: .statement("the loss stays at \(first)"), cause: "Are the parameters changed at all?") }
                return last <= first * ratio ? nil : .init(
                    finding: .statement("the loss goes from \(first) to \(last) in \(steps) steps; at most \(first * ratio) was wanted"),
                    cause: last > first ? "It rises: is the gradient added where it should be subtracted?" : "It falls too slowly: is the gradient reset between steps?")
            }
        }
    }

    private static func meetOutput(_ printed: String, _ text: String, _ recorder: CheckRecorder) throws {
        func evened(_ text: String) -> String {
            // Spaces at line ends and line ends at the end are not seen on a page.
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                var line = line
                while line.last == " " { line.removeLast() }
                return String(line)
            }
            while lines.last == "" { lines.removeLast() }
            return lines.joined(separator: "\n")
        }
        try recorder.meet(.output(text)) { wanted in
            guard case .output(let text) = wanted else { return nil }
            let comparison = ValueComparison().mismatch(.text(evened(printed)), .text(evened(text)))
            return comparison.map { .init(finding: .predicate("printed " + $0.difference), cause: $0.cause) }
        }
    }
}
