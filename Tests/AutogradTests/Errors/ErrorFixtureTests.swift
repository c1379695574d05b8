import Testing

@testable import Autograd

/// Errors and warnings of states and sequences of calls, against PyTorch's; `make_errors.py` does the same under the same names.
@Suite struct ErrorFixtureTests {
    private struct File: Decodable {
        var cases: [String: Answer]
    }

    private struct Answer: Decodable {
        var error: OperationCase.Failure?
        var warnings: [String]
    }

    @Test func everyCaseIsAsPyTorchHasIt() throws {
        let answers = try FixtureFile.read("errors.json", as: File.self).cases
        #expect(answers.count > 80)
        #expect(Set(answers.keys) == Set(ErrorTable.all.keys))
        for (name, answer) in answers.sorted(by: { $0.key < $1.key }) {
            guard let call = ErrorTable.all[name] else { continue }
            let state = EngineState()
            var warnings: [String] = []
            state.warningSink = { warnings.append($0) }
            var thrown: TensorError?
            state.installed {
                do { try call() } catch { thrown = error as? TensorError ?? TensorError(.value, "not a tensor error: \(error)") }
            }
            #expect(thrown?.message == answer.error?.text, "\(name)")
            #expect(thrown?.kind.rawValue == answer.error?.kind, "\(name)")
            #expect(warnings == answer.warnings, "\(name)")
        }
    }
}
