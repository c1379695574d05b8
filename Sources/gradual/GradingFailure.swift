import ArgumentParser
import Grading
import Lessons

/// What keeps grading from its work, told as every command tells it.
enum GradingFailure {
    /// Does a command's work. Files that cannot be used end it with exit status 2, each of their errors on a line; a key that fails by
    /// itself with 1.
    static func reporting(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let error as UnusableFiles {
            for problem in error.problems { CommandOutput.complain("\(problem)") }
            throw ExitCode(2)
        } catch let error as KeyFailsItself {
            CommandOutput.complain("\(error)")
            throw ExitCode(1)
        } catch let error where error is UnusableTeacherFiles || error is GradebookError {
            CommandOutput.complain("\(error)")
            throw ExitCode(2)
        } catch let error as WorkerError {
            CommandOutput.complain("gradual: \(error)")
            throw ExitCode(2)
        }
    }
}
