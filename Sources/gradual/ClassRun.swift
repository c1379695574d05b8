import ArgumentParser
import Foundation
import Grading
import Lessons
import Rendering
import Synchronization

/// The grading of a class by one or several exercise files.
struct ClassRun {
    var path: String
    var files: [TeacherFiles]
    var options: ClassOptions
    var reports: ReportOptions
    var jobs: Int
    var plain: Bool

    func run() async throws {
        let folder: ClassFolder
        do { folder = try ClassFolder(path: path) } catch { throw LessonError(file: path, error.reason) }
        for name in folder.ignored { CommandOutput.complain("\(path.hasSuffix("/") ? path : path + "/")\(name) is no submission, and is left out") }
        let scope = try options.scope()
        // With a roster, it is known who has not handed in.
        guard !folder.entries.isEmpty || scope.roster != nil else {
            throw LessonError(file: path, "there are no submissions in this folder", remedy: "It holds a folder a student (ada/02-autograd.md), or a file a student (ada.md).")
        }
        if let roster = scope.roster {
            for entry in folder.entries where !roster.contains(entry.student) { CommandOutput.complain("\(entry.student) is not on the roster") }
        }
        for name in (scope.only ?? []).sorted() where !folder.entries.contains(where: { $0.student == name }) {
            throw LessonError(
                file: path, "there is no submission of `\(name)`",
                remedy: ExerciseFile.nearestName(to: name, among: folder.entries.map(\.student)).map { "Did you mean `\($0)`?" })
        }
        if options.dryRun { return try plan(folder, scope) }

        let book = options.lines == nil ? try Gradebook(file: options.gradebook) : nil
        let lines = try options.lines.map { try ShardFile(path: $0) }
        if let roster = scope.roster { try book?.enter(roster) }
        let interruption = Interruption()
        let all = try await WorkerPool.ofThisProgram(jobs: jobs, manySubmissions: true).withWorkers { workers in
            var all: [GradedClass] = []
            for one in files where !interruption.isWanted {
                if let rule = options.lateRule { try book?.setLateRule(rule, exerciseFile: one.exercises.name) }
                var grading = ClassGrading(files: one, folder: folder, store: lines ?? book, scope: scope)
                grading.isStopped = { interruption.isWanted }
                all.append(try await grade(grading, book, by: workers))
            }
            return all
        }
        interruption.end()
        if interruption.isWanted {
            try book?.close()
            CommandOutput.complain("Stopped. What was graded is recorded; run the command again to go on.")
            throw ExitCode(130)
        }
        try report(all, book)
        try book?.close()
        if all.contains(where: \.tally.hasUnsettled) { throw ExitCode(1) }
    }

    /// What came of a class at one exercise file.
    private struct GradedClass: Sendable {
        var files: TeacherFiles
        var tally = GradeTally()
        /// How many were graded before as they are.
        var unchanged = 0
        /// Where a report wants them.
        var grades: [SubmissionGrade] = []
    }

    /// Grades a class by one exercise file, and shows it: with one file a line a student as they come, with several a line a file.
    private func grade(_ grading: ClassGrading, _ book: Gradebook?, by workers: WorkerCrew) async throws -> GradedClass {
        let name = grading.files.exercises.name
        // Asked of the gradebook only where that can say more than the checks: it takes as long as a tenth of a grading.
        let rulingBook = try book?.hasRulesOrAdjustments(exerciseFile: name) == true ? book : nil
        let bar = ProgressBar(files.count == 1 ? "graded" : "of \(name) graded")
        defer { bar.clear() }
        let feedback = FeedbackText(options: CommandOutput.options(plain: plain))
        let result = Mutex(GradedClass(files: grading.files))
        let (keepsGrades, showsLines, showsAny) = (reports.wantsGrades, files.count == 1, !reports.usesStandardOutput)
        try await grading.run(
            by: workers,
            progress: { progress in
                bar.show(progress.done, of: progress.total)
                result.withLock { $0.unchanged = progress.unchanged }
            },
            settled: { grade in
                var counted = CourseResult(name, grade)
                if let recorded = try rulingBook?.results(student: grade.student, exerciseFile: name).first { counted = recorded }
                result.withLock { [counted] result in
                    result.tally.add(counted)
                    if keepsGrades { result.grades.append(grade) }
                }
                guard showsLines, showsAny else { return }
                bar.clear()
                CommandOutput.show(feedback.line(of: counted) + "\n")
            },
            diagnose: { CommandOutput.complain("\(VisibleText.line($0.path)): the worker said: \(VisibleText.of($1))") })
        bar.clear()
        let graded = result.withLock { $0 }
        let unchanged = graded.unchanged > 0 ? "; \(graded.unchanged) unchanged since they were last graded" : ""
        if showsAny { CommandOutput.show((showsLines ? "\n" : "\(VisibleText.line(name)): ") + graded.tally.sentence + unchanged + "\n") }
        return graded
    }

    /// Writes the reports that are asked for.
    private func report(_ all: [GradedClass], _ book: Gradebook?) throws {
        guard reports.wantsGrades else { return }
        func results(_ one: GradedClass) throws -> [CourseResult] {
            let name = one.files.exercises.name
            return try book?.results(exerciseFile: name) ?? one.grades.map { CourseResult(name, $0) }
        }
        if let one = all.first, all.count == 1 {
            // Of those who were graded now: others may be in the gradebook.
            let graded = Set(one.grades.map(\.student))
            try reports.write(try results(one).filter { graded.contains($0.grade.student) }, of: one.files)
        }
        guard reports.wantsCourse(files: all.count) else { return }
        let results = try all.flatMap(results)
        let course = CourseReport(results: results.sorted { ($0.grade.student, $0.exerciseFile) < ($1.grade.student, $1.exerciseFile) })
        if all.count > 1 {
            try reports.write(course, of: all.map { GradeReport(exercise: $0.files.exercises.name, submissions: $0.grades) })
        }
        try reports.write(course, title: files.count == 1 ? files[0].exercises.lesson.title : "Results")
    }

    /// Says what would be done. Nothing is written, and no gradebook made.
    private func plan(_ folder: ClassFolder, _ scope: ClassGrading.Scope) throws {
        let book = FileManager.default.fileExists(atPath: options.gradebook) && options.lines == nil ? try Gradebook(file: options.gradebook) : nil
        for one in files {
            let grading = ClassGrading(files: one, folder: folder, store: book, scope: scope)
            let plan = try grading.plan()
            for (student, what, reason) in plan {
                CommandOutput.show("\(VisibleText.line(one.exercises.name))  \(VisibleText.line(student))  \(what.rawValue)\(what == .refused ? ": \(VisibleText.line(reason ?? ""))" : "")\n")
            }
            let counts = Dictionary(grouping: plan, by: \.plan).mapValues(\.count)
            CommandOutput.show("\(VisibleText.line(one.exercises.name)): \(counts[.grade] ?? 0) to grade, \(counts[.unchanged] ?? 0) unchanged, \(counts[.refused] ?? 0) refused, \(counts[.notHandedIn] ?? 0) not handed in\n")
        }
    }
}

/// Ctrl-C while a class is graded: the first lets what is under way come to its end, the second ends the program at once.
private final class Interruption: Sendable {
    private let count = Mutex(0)
    // A dispatch source may be used from any thread; its protocol only does not say so.
    nonisolated(unsafe) private let source: any DispatchSourceSignal

    init() {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { [weak self] in
            let times = self?.count.withLock { count in
                count += 1
                return count
            }
            if times ?? 2 > 1 { _exit(130) }
            CommandOutput.complain("\nStopping: what is under way is being ended and recorded. Ctrl-C again ends at once.")
        }
        source.activate()
    }

    var isWanted: Bool { count.withLock { $0 > 0 } }

    func end() { source.cancel() }
}
