import ArgumentParser
import Foundation
import Grading
import Lessons
import Rendering

/// `gradual grade`: one submission with feedback, or a class into a gradebook.
struct GradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Grade submissions to exercise files.",
        discussion: """
            The key is keys/NAME.key.md beside the exercise file, unless --key names another.

            EXAMPLES
              gradual grade exercises/02-autograd.md --submission my-copy.md
              gradual grade exercises/02-autograd.md --class class --csv grades.csv
              gradual grade exercises --class class --roster roster.csv --html feedback
              gradual grade exercises --class class --due 2026-11-30 --late-percent 10
              gradual grade exercises --class class --shard 2/8 --lines part-2.jsonl
              gradual grade exercises/10-training.md --class class --steps 500000000

            A class folder has a folder a student (ada/02-autograd.md, or ada/slope.swift with a file an exercise), or a file a student (ada.md). \
            Every attempt is kept in the gradebook, and what has not changed is not graded again: a run that was stopped goes on where it was.

            The limits are those of a submission and of the key. Of the steps an answer gets a fiftieth, or fifty times what the key's own takes.

            Exit status: 0 all points (with --class: every submission could be graded), 1 not so, 2 wrong usage or files that cannot be used, \
            130 stopped by Ctrl-C.
            """)

    @Argument(help: ArgumentHelp("Exercise files, or folders of them.", valueName: "exercise"))
    var exercises: [String]

    @Option(help: ArgumentHelp("Grade one submission, and show its feedback.", valueName: "file"))
    var submission: String?

    @Option(name: .customLong("class"), help: ArgumentHelp("Grade a folder of submissions.", valueName: "folder"))
    var classFolder: String?

    @Option(help: ArgumentHelp("The key, where it is not in its usual place.", valueName: "file"))
    var key: String?

    @OptionGroup(title: "A class")
    var course: ClassOptions

    @OptionGroup(title: "Reports")
    var reports: ReportOptions

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    @OptionGroup
    var parallel: JobsOption

    @Flag(help: "No colours.")
    var plain = false

    func validate() throws {
        if (submission == nil) == (classFolder == nil) {
            throw ValidationError("Name one submission by --submission FILE, or a folder of them by --class FOLDER.")
        }
        try reports.validate()
        if exercises.count > 1, submission != nil { throw ValidationError("One submission is graded by one exercise file.") }
        if exercises.count > 1, key != nil { throw ValidationError("--key goes with one exercise file.") }
        if submission != nil, course.isUsed { throw ValidationError("--only, --roster, --due, --shard and the like go with --class FOLDER.") }
    }

    func run() async throws {
        try await GradingFailure.reporting {
            try reports.checkFolders()
            let paths = try ExerciseFile.paths(exercises)
            let budgets = limits.budgets(otherwise: .submission)
            if let submission {
                guard paths.count == 1 else {
                    throw LessonError(file: exercises[0], "here are \(paths.count) exercise files, and one submission is graded by one of them", remedy: "Name that file.")
                }
                try await gradeOne(submission, try TeacherFiles(exercisePath: paths[0], keyPath: key, limits: budgets))
            } else if let classFolder {
                try await ClassRun(
                    path: classFolder, files: paths.map { try TeacherFiles(exercisePath: $0, keyPath: key, limits: budgets) }, options: course,
                    reports: reports, jobs: parallel.jobs, plain: plain
                ).run()
            }
        }
    }

    private func gradeOne(_ path: String, _ files: TeacherFiles) async throws {
        let text: String
        do { text = try UntrustedFile.read(path, followsLinks: true) } catch { throw LessonError(file: path, error.reason) }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let submission = SubmissionText(
            student: ExerciseFile.name(ofPath: path), path: path, files: [.init(name: name.hasSuffix(".swift") ? name : "submission.md", text: text)])
        let graded = try await WorkerPool.ofThisProgram(jobs: 1, manySubmissions: false).withWorkers { try await $0.grade([submission], by: files.assignment)[0] }
        if !reports.usesStandardOutput { CommandOutput.show(FeedbackText(options: CommandOutput.options(plain: plain)).text(of: graded.grade)) }
        if !graded.trace.isEmpty { CommandOutput.complain(graded.trace) }
        LearnerProgress.note(graded.grade, of: files.exercises, in: ".")
        let result = CourseResult(files.exercises.name, graded.grade)
        try reports.write([result], of: files)
        try reports.write(CourseReport(results: [result]))
        guard graded.grade.status == .graded, graded.grade.points == graded.grade.outOf else { throw ExitCode(1) }
    }
}

/// What is graded of a class, and by which rules.
struct ClassOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The gradebook.", valueName: "file"))
    var gradebook = "gradebook.sqlite"

    @Option(help: ArgumentHelp("Who takes the course: a CSV file with the column student, and perhaps name, section, extra-days.", valueName: "file"))
    var roster: String?

    @Option(help: ArgumentHelp("These students alone, separated by commas.", valueName: "names"))
    var only: String?

    @Flag(help: "Grade again what was graded as it is.")
    var regrade = false

    @Flag(help: "Say what would be graded, and grade nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("When it is due: 2026-11-30, 2026-11-30T18:00, or with a time zone. A submission counts as handed in when its files were last changed.", valueName: "date"))
    var due: String?

    @Option(help: ArgumentHelp("What each day late takes of the points, in percent.", valueName: "percent"))
    var latePercent: Int?

    @Option(help: ArgumentHelp("Days after which nothing counts.", valueName: "days"))
    var lateDays: Int?

    @Option(help: ArgumentHelp("Minutes late that cost nothing.", valueName: "minutes"))
    var grace: Int?

    @Option(help: ArgumentHelp("Grade a part of the class, such as 2/8, into --lines.", valueName: "part"))
    var shard: String?

    @Option(help: ArgumentHelp("Write a line of JSON a submission instead of into a gradebook; gradual gradebook merge takes them.", valueName: "file"))
    var lines: String?

    var isUsed: Bool {
        roster != nil || only != nil || regrade || dryRun || due != nil || latePercent != nil || lateDays != nil || grace != nil || shard != nil || lines != nil
    }

    func validate() throws {
        if let shard, Shard(shard) == nil { throw ValidationError("--shard is a part and how many there are, such as 2/8.") }
        if shard != nil, lines == nil { throw ValidationError("--shard goes with --lines FILE.") }
        if let due, LateRule.date(due) == nil { throw ValidationError("--due `\(due)` is no date; write 2026-11-30, or 2026-11-30T18:00.") }
        if due == nil, latePercent != nil || lateDays != nil || grace != nil { throw ValidationError("What being late costs goes with --due DATE.") }
        if let latePercent, !(0...100).contains(latePercent) { throw ValidationError("--late-percent is a number from 0 to 100.") }
        if let lateDays, !(0...10_000).contains(lateDays) { throw ValidationError("--late-days is a number from 0 to 10000.") }
        if let grace, !(0...100_000).contains(grace) { throw ValidationError("--grace is a number of minutes.") }
        if lines != nil, due != nil { throw ValidationError("Late rules are the gradebook's: set them by `gradual grade --due` with --gradebook, where the lines are merged.") }
    }

    /// The late rule, where one is given.
    var lateRule: LateRule? {
        due.flatMap { LateRule.date($0) }.map { due in
            LateRule(due: due, grace: Double(grace ?? 0) * 60, percentPerDay: latePercent ?? 0, mostDays: lateDays ?? 10_000)
        }
    }

    /// Who is graded.
    func scope() throws -> ClassGrading.Scope {
        var scope = ClassGrading.Scope()
        scope.only = only.map { Set($0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping }) }
        scope.shard = shard.flatMap { Shard($0) }
        scope.gradesAgain = regrade
        if let roster {
            do { scope.roster = try Roster(UntrustedFile.read(roster, followsLinks: true, limit: 16 << 20)) } catch {
                throw LessonError(file: roster, error.reason)
            }
        }
        return scope
    }
}

/// Where reports go.
struct ReportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Write the grades as a table.", valueName: "file"))
    var csv: String?

    @Option(help: ArgumentHelp("Write the grades as JSON.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("Write the grades as JUnit's XML.", valueName: "file"))
    var junit: String?

    @Option(help: ArgumentHelp("Write a page a student, and an overview of the class.", valueName: "folder"))
    var html: String?

    @Option(help: ArgumentHelp("Add a summary in Markdown to a file, such as $GITHUB_STEP_SUMMARY.", valueName: "file"))
    var summary: String?

    /// Whether a report takes the place of what the command otherwise shows.
    var usesStandardOutput: Bool { [csv, json, junit].contains("-") }

    func validate() throws {
        if [csv, json, junit].count(where: { $0 == "-" }) > 1 { throw ValidationError("Only one of --csv, --json and --junit can go to standard output.") }
    }

    /// Makes sure, ahead of long work, that the folders are there that the reports go to.
    func checkFolders() throws {
        for path in [csv, json, junit, summary].compactMap(\.self) where path != "-" {
            let folder = URL(filePath: path).deletingLastPathComponent().path
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw LessonError(file: path, "its folder is not there", remedy: "Make it first: mkdir -p \(folder)")
            }
        }
        if let html, FileManager.default.fileExists(atPath: html, isDirectory: nil), (try? FileManager.default.contentsOfDirectory(atPath: html)) == nil {
            throw LessonError(file: html, "this is a file, and --html wants a folder", remedy: "Name a folder; it is made where there is none.")
        }
    }

    /// Whether any report is made of the grades as they came: otherwise they need not be kept.
    var wantsGrades: Bool { csv != nil || json != nil || junit != nil || html != nil || summary != nil }

    /// Whether any report is made of what counts in the course.
    func wantsCourse(files: Int) -> Bool { html != nil || summary != nil || files > 1 && wantsGrades }

    /// Writes the reports that are about one exercise file.
    func write(_ results: [CourseResult], of files: TeacherFiles) throws {
        let report = GradeReport(exercise: files.exercises.lesson.file, results: results)
        if let csv { try CommandOutput.save(CSVReport.text(of: results, outline: files.outline), as: csv) }
        if let junit { try CommandOutput.save(JUnitReport.text(of: report), as: junit) }
        if let json { try CommandOutput.save(report.jsonText(), as: json) }
    }

    /// Writes the reports that are about several exercise files.
    ///
    /// - Parameter reports: The same, file by file.
    func write(_ course: CourseReport, of reports: @autoclosure () -> [GradeReport]) throws {
        if let csv { try CommandOutput.save(course.csvText, as: csv) }
        if let json { try CommandOutput.save(course.jsonText(), as: json) }
        if let junit { try CommandOutput.save(JUnitReport.text(of: reports()), as: junit) }
    }

    /// Writes the reports that are the same for one exercise file and several.
    func write(_ course: CourseReport, title: String = "Results") throws {
        if let html {
            for file in CoursePages(report: course, title: title).files {
                let path = html + "/" + file.path
                do {
                    try FileManager.default.createDirectory(at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
                } catch {
                    throw LessonError(file: html, "the folder cannot be made")
                }
                try CommandOutput.save(file.text, as: path)
            }
        }
        if let summary {
            let before = FileManager.default.contents(atPath: summary).map { String(decoding: $0, as: UTF8.self) } ?? ""
            try CommandOutput.save(before + course.markdownSummary, as: summary)
        }
    }
}
