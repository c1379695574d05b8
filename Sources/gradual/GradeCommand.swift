import ArgumentParser
import Foundation
import Grading
import Lessons
import Rendering

/// `gradual grade`: one submission with feedback, or a class into a gradebook.
struct GradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Grade submissions to an exercise file.",
        discussion: """
            The key is keys/NAME.key.md beside the exercise file, unless --key names another.

            EXAMPLES
              gradual grade exercises/02-autograd.md --submission my-copy.md
              gradual grade exercises/02-autograd.md --class class --csv grades.csv

            A class folder has a folder a student (ada/02-autograd.md, or ada/slope.swift with a file an exercise), or a file a student (ada.md). \
            Every attempt is kept in the gradebook, and what has not changed is not graded again.

            Exit status: 0 all points (with --class: every submission could be graded), 1 not so, 2 wrong usage or files that cannot be used.
            """)

    @Argument(help: "The exercise file.")
    var exercise: String

    @Option(help: ArgumentHelp("Grade one submission, and show its feedback.", valueName: "file"))
    var submission: String?

    @Option(name: .customLong("class"), help: ArgumentHelp("Grade a folder of submissions.", valueName: "folder"))
    var classFolder: String?

    @Option(help: ArgumentHelp("The key, where it is not in its usual place.", valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp("The gradebook of --class.", valueName: "file"))
    var gradebook = "gradebook.sqlite"

    @Option(help: ArgumentHelp("Write the grades as a table.", valueName: "file"))
    var csv: String?

    @Option(help: ArgumentHelp("Write the grades as JSON.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("Write the grades as JUnit's XML.", valueName: "file"))
    var junit: String?

    @Option(help: "Workers at once.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "No colours.")
    var plain = false

    func validate() throws {
        if (submission == nil) == (classFolder == nil) {
            throw ValidationError("Name one submission by --submission FILE, or a folder of them by --class FOLDER.")
        }
        if !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    func run() async throws {
        try await GradingFailure.reporting {
            let files = try TeacherFiles(exercisePath: exercise, keyPath: key)
            let pool = WorkerPool.ofThisProgram(files, jobs: jobs)
            if let classFolder {
                try await gradeClass(classFolder, files, pool)
            } else if let submission {
                try await gradeOne(submission, files, pool)
            }
        }
    }

    private func gradeOne(_ path: String, _ files: TeacherFiles, _ pool: WorkerPool) async throws {
        let text: String
        do { text = try UntrustedFile.read(path, followsLinks: true) } catch { throw LessonError(file: path, error.reason) }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let submission = SubmissionText(
            student: ExerciseFile.name(ofPath: path), path: path, files: [.init(name: name.hasSuffix(".swift") ? name : "submission.md", text: text)])
        let graded = try await pool.grade([submission])[0]
        CommandOutput.show(FeedbackText(options: CommandOutput.options(plain: plain)).text(of: graded.grade))
        if !graded.trace.isEmpty { CommandOutput.complain(graded.trace) }
        try write(GradeReport(exercise: exercise, submissions: [graded.grade]), files)
        guard graded.grade.status == .graded, graded.grade.points == graded.grade.outOf else { throw ExitCode(1) }
    }

    private func gradeClass(_ path: String, _ files: TeacherFiles, _ pool: WorkerPool) async throws {
        let folder: ClassFolder
        do { folder = try ClassFolder(path: path) } catch { throw LessonError(file: path, error.reason) }
        for name in folder.ignored { CommandOutput.complain("\(path)/\(name) is no submission, and is left out") }
        let book = try Gradebook(file: gradebook)
        let bar = ProgressBar("graded")
        let grading = ClassGrading(files: files, folder: folder, gradebook: book, pool: pool)
        let grades = try await grading.run(
            progress: { bar.show($0.done, of: $0.total) },
            diagnose: { CommandOutput.complain("\(VisibleText.line($0.path)): the worker said: \(VisibleText.of($1))") })
        bar.clear()
        try book.close()
        let feedback = FeedbackText(options: CommandOutput.options(plain: plain))
        for grade in grades { CommandOutput.show(feedback.line(of: grade) + "\n") }
        CommandOutput.show("\n" + FeedbackText.summary(of: grades) + "\n")
        try write(GradeReport(exercise: exercise, submissions: grades), files)
        if grades.contains(where: { $0.status == .refused || $0.status == .graderError }) { throw ExitCode(1) }
    }

    private func write(_ report: GradeReport, _ files: TeacherFiles) throws {
        if let csv { try CommandOutput.save(CSVReport.text(of: report, outline: files.outline), as: csv) }
        if let junit { try CommandOutput.save(JUnitReport.text(of: report), as: junit) }
        if let json { try CommandOutput.save(report.jsonText(), as: json) }
    }
}
