import Checksums
import Foundation
import SwiftCells

/// What the grading command asks of a worker process: one JSON document a line, on its standard input.
package enum WorkerRequest: Codable, Sendable {
    /// Read an exercise file and its key, and be ready for submissions to them. Comes first, and again where others follow.
    case prepare(WorkerPreparation)
    /// Grade a submission.
    /// - Parameter revealsHidden: Whether what hidden checks compared may be told: to the key's author, never to a learner.
    case grade(SubmissionText, revealsHidden: Bool)

    /// The request as a line.
    func encoded() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) + [0x0A] }

    /// Whether a line is a `prepare` request. Told by its start, which the encoder always writes so: who only passes it on need not read it.
    static func isPreparation(_ line: [UInt8]) -> Bool { line.starts(with: #"{"prepare":"#.utf8) }
}

/// What a worker needs to know before it can grade.
package struct WorkerPreparation: Hashable, Codable, Sendable {
    /// The exercise file's path, for messages.
    package var exercisePath: String
    /// What is in the exercise file.
    package var exerciseText: String
    /// The key's path, for messages.
    package var keyPath: String
    /// What is in the key.
    package var keyText: String
    /// What the cells of a submission may use, and the key's beside them.
    package var cellLimits: CellLimits
    /// What the process of a submission may use.
    package var limits: WorkerLimits

    /// - Parameters:
    ///   - exercisePath: The exercise file's path, for messages.
    ///   - exerciseText: What is in it.
    ///   - keyPath: The key's path, for messages.
    ///   - keyText: What is in it.
    ///   - cellLimits: What the cells of a submission may use.
    package init(exercisePath: String, exerciseText: String, keyPath: String, keyText: String, cellLimits: CellLimits = .submission) {
        self.exercisePath = exercisePath
        self.exerciseText = exerciseText
        self.keyPath = keyPath
        self.keyText = keyText
        self.cellLimits = cellLimits
        limits = WorkerLimits(around: cellLimits)
    }

    /// The hash that tells one version of the teacher's files from another, one version of the grader's rules, and what submissions may use.
    package var hash: String {
        var hash = SHA256()
        hash.update(part: "rules 3".utf8)
        let cells = cellLimits
        let numbers = [cells.steps, cells.callDepth, cells.liveBytes, cells.outputBytes, cells.sourceBytes, cells.nesting, cells.checkerWork]
        hash.update(part: "\(numbers)".utf8)
        hash.update(part: exerciseText.utf8)
        hash.update(part: keyText.utf8)
        return hash.hexDigest()
    }
}

/// What a worker process answers: one JSON document a line, on its standard output, in the order of the requests.
package enum WorkerResponse: Codable, Sendable {
    case ready
    /// The teacher's files cannot be used: what is wrong, a line each.
    case unusable(problems: [String])
    /// - Parameter seconds: The processor time it took.
    case graded(SubmissionGrade, seconds: Double)
    /// The submission's process died: it is the grader's error.
    /// - Parameter trace: What it said at its end: for the teacher, never for the learner.
    case died(reason: String, trace: String, seconds: Double)

    /// Why an answer counts for nothing.
    static let isNoGrade = "its answer was no grade"

    /// Reads an answer. What cannot be read is the grader's error on one submission, not the end of the class.
    init(line: some Sequence<UInt8>) {
        self = (try? JSONDecoder().decode(WorkerResponse.self, from: Data(line))) ?? .died(reason: Self.isNoGrade, trace: "", seconds: 0)
    }
}

/// Why no worker can do the work at all.
package struct WorkerError: Error, Hashable, CustomStringConvertible, Sendable {
    /// What went wrong, in a sentence without a full stop.
    package var message: String

    /// - Parameter message: What went wrong, in a sentence without a full stop.
    package init(_ message: String) {
        self.message = message
    }

    /// What went wrong.
    package var description: String { message }
}
