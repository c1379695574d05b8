import ArgumentParser
import Grading
import Rendering

/// `gradual gradebook`: what is in a gradebook, and what comes in from elsewhere.
struct GradebookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gradebook",
        abstract: "Show a gradebook, export it, or merge the lines of shards into it.",
        subcommands: [Show.self, Export.self, Merge.self])

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show how a class does: statistics, and the checks most often missed.",
            discussion: """
                EXAMPLES
                  gradual gradebook show gradebook.sqlite

                Exit status: 0 it is shown, 2 wrong usage or no gradebook.
                """)

        @Argument(help: "The gradebook.")
        var gradebook = "gradebook.sqlite"

        func run() async throws {
            try await GradingFailure.reporting {
                let book = try Gradebook(file: gradebook, mustExist: true)
                let report = CourseReport(results: try book.results())
                try book.close()
                for one in report.statistics {
                    let counts = GradeStatus.allCases.compactMap { status in one.counts[status.rawValue].map { "\($0) \(status.words)" } }.joined(separator: ", ")
                    CommandOutput.show("\(VisibleText.line(one.exerciseFile))  \(counts)\n")
                    CommandOutput.show("  mean \(CourseResult.text(one.mean)), median \(CourseResult.text(one.median)), deviation \(CourseResult.text(one.standardDeviation)) of \(one.outOf)\n")
                    for entry in one.missed.prefix(5) where entry.missed > 0 {
                        CommandOutput.show("  \(entry.missed) of \(entry.outOf) missed \(VisibleText.line(entry.exercise)), \(VisibleText.line(entry.check))\n")
                    }
                }
            }
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write what counts now: a table, JSON, pages, a summary.",
            discussion: """
                EXAMPLES
                  gradual gradebook export gradebook.sqlite --csv course.csv --html feedback

                Exit status: 0 it is written, 2 wrong usage or no gradebook.
                """)

        @Argument(help: "The gradebook.")
        var gradebook = "gradebook.sqlite"

        @OptionGroup
        var reports: ReportOptions

        @Option(help: ArgumentHelp("The heading of the overview.", valueName: "text"))
        var title = "Results"

        func validate() throws {
            if !reports.wantsGrades { throw ValidationError("Say what to write: --csv FILE, --json FILE, --junit FILE, --html FOLDER or --summary FILE.") }
        }

        func run() async throws {
            try await GradingFailure.reporting {
                try reports.checkFolders()
                let book = try Gradebook(file: gradebook, mustExist: true)
                let report = CourseReport(results: try book.results())
                try book.close()
                let byFile = Dictionary(grouping: report.results, by: \.exerciseFile)
                try reports.write(report, of: report.exerciseFiles.map { GradeReport(exercise: $0, results: byFile[$0] ?? []) })
                try reports.write(report, title: title)
            }
        }
    }

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge",
            abstract: "Take over what the shards of a class were graded to.",
            discussion: """
                The outcome is the same in whatever order, and however often, the same files are merged.

                EXAMPLES
                  gradual gradebook merge gradebook.sqlite part-*.jsonl

                Exit status: 0 all is merged, 2 wrong usage or a file that holds no lines of a shard.
                """)

        @Argument(help: "The gradebook; it is made where there is none.")
        var gradebook: String

        @Argument(help: "The files that gradual grade --lines wrote.")
        var lines: [String]

        func run() async throws {
            try await GradingFailure.reporting {
                // All are read before anything is written: a wrong name must not leave half of a merge.
                let shards = try lines.map { path in
                    let (attempts, _, isCut) = try ShardFile.read(path)
                    if isCut { CommandOutput.complain("\(path): the last line is not whole, and is left out; grade that shard again to complete it") }
                    return attempts
                }
                let book = try Gradebook(file: gradebook)
                var added = 0
                for attempts in shards { added += try book.merge(attempts) }
                try book.close()
                let count = shards.reduce(0) { $0 + $1.count }
                CommandOutput.show("\(count) line\(count == 1 ? "" : "s") read, \(added) attempt\(added == 1 ? "" : "s") new to \(VisibleText.line(gradebook))\n")
            }
        }
    }
}
