import ArgumentParser
import Lessons
import SwiftCells

/// The options of commands that run lessons or grade by which cells get more or less than they get otherwise.
struct LimitOptions: ParsableArguments {
    /// The budgets to begin with.
    enum Profile: String, CaseIterable, ExpressibleByArgument {
        case lesson, submission

        var limits: CellLimits {
            switch self {
            case .lesson: .lesson
            case .submission: .submission
            }
        }
    }

    @Option(help: "What cells may use: an author's generous budgets, as lessons do otherwise, or the strict ones that exercises are graded within.")
    var limits: Profile?

    @Option(help: ArgumentHelp("Steps a cell may take; otherwise \(CellLimits.lesson.steps / 1_000_000) million, of a submission \(CellLimits.submission.steps / 1_000_000).", valueName: "number"))
    var steps: Int?

    @Option(
        help: ArgumentHelp(
            "Memory that cells may hold at a time, in MiB; otherwise \(CellLimits.lesson.liveBytes >> 20), of a submission \(CellLimits.submission.liveBytes >> 20). Less where the system gives the process too few addresses (ulimit -v).",
            valueName: "MiB"))
    var memory: Int?

    /// A terabyte: more than counts as a slip.
    private static let mostMebibytes = 1 << 20

    func validate() throws {
        if let steps, steps < 1 { throw ValidationError("--steps is a positive number.") }
        if let memory, !(1...Self.mostMebibytes).contains(memory) { throw ValidationError("--memory is a number of MiB from 1 to \(Self.mostMebibytes).") }
    }

    /// The same as arguments of another process.
    var arguments: [String] {
        (limits.map { ["--limits", $0.rawValue] } ?? []) + (steps.map { ["--steps", "\($0)"] } ?? []) + (memory.map { ["--memory", "\($0)"] } ?? [])
    }

    /// What cells may use.
    ///
    /// - Parameter usual: what they may use where no option says otherwise.
    func budgets(otherwise usual: Profile) -> CellLimits {
        var budgets = (limits ?? usual).limits
        if let steps { budgets.steps = steps }
        if let memory { budgets.liveBytes = memory << 20 }
        return budgets
    }

    /// A runner of lessons with these budgets, an author's where no option says otherwise.
    ///
    /// - Parameter ahead: a session that is made already, with an author's budgets.
    func runner(beginningWith ahead: SessionAhead? = nil) -> LessonRunner {
        var budgets = budgets(otherwise: .lesson)
        if let room = AddressSpace.roomForCells { budgets.liveBytes = min(budgets.liveBytes, room) }
        return .cells(within: budgets, beginningWith: ahead)
    }
}
