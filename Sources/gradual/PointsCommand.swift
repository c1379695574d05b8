import ArgumentParser
import Grading
import Rendering

/// `gradual points`: points and comments that a person gives.
struct PointsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "points",
        abstract: "Give points or a comment by hand, or show what a student has.",
        discussion: """
            Points given by hand take the place of an exercise's; being late takes nothing of them, and grading never changes them.

            EXAMPLES
              gradual points ada                                what ada has
              gradual points ada 03-losses mse 3.5 --comment "The sign is a slip."
              gradual points ada 03-losses mse --comment "See me about this one."
              gradual points ada 03-losses mse --withdraw

            Exit status: 0 it is noted or shown, 2 wrong usage, or no such student or exercise.
            """)

    @Argument(help: "The student.")
    var student: String

    @Argument(help: "The exercise file's name.")
    var file: String?

    @Argument(help: "The exercise's id.")
    var exercise: String?

    @Argument(help: "The points.")
    var points: Double?

    @Option(help: ArgumentHelp("What the student reads.", valueName: "text"))
    var comment: String?

    @Flag(help: "Take back what was given by hand.")
    var withdraw = false

    @Option(help: ArgumentHelp("The gradebook.", valueName: "file"))
    var gradebook = "gradebook.sqlite"

    func validate() throws {
        if let points, !points.isFinite || !(0...1_000_000).contains(points) { throw ValidationError("Points are a number from 0.") }
        if (file == nil) != (exercise == nil) { throw ValidationError("Name the exercise file and the exercise: gradual points ada 03-losses mse 3.") }
        if exercise != nil, points == nil, comment == nil, !withdraw { throw ValidationError("Give points (a number from 0), a --comment, or --withdraw.") }
        if withdraw, points != nil || comment != nil { throw ValidationError("--withdraw takes neither points nor a comment.") }
        if exercise == nil, comment != nil || withdraw { throw ValidationError("Name the exercise file and the exercise.") }
    }

    func run() async throws {
        try await GradingFailure.reporting {
            let book = try Gradebook(file: gradebook, mustExist: true)
            if let file, let exercise {
                try book.adjust(student: student, exerciseFile: ExerciseFile.name(ofPath: file), exercise: exercise, points: points, comment: comment)
            }
            let results = try book.results(student: student)
            guard !results.isEmpty else {
                let names = Set(try book.results().map(\.grade.student)).sorted()
                let question = ExerciseFile.nearestName(to: student, among: names).map { "; did you mean `\($0)`?" } ?? ""
                throw GradebookError(file: gradebook, message: "there is nothing of a student `\(student)`\(question)")
            }
            if let points, let exercise, let whole = results.first(where: { $0.exerciseFile == file.map { ExerciseFile.name(ofPath: $0) } })?.grade.exercises.first(where: { $0.id == exercise }), points > Double(whole.outOf) {
                CommandOutput.complain("\(exercise) is worth \(FeedbackText.points(whole.outOf)); \(CourseResult.text(points)) are more")
            }
            for result in results {
                let why = result.whyOtherPoints.map { "  " + $0 } ?? ""
                let attempts = result.attempts > 1 ? "  \(result.attempts) versions handed in" : ""
                CommandOutput.show("\(VisibleText.line(result.exerciseFile))  \(CourseResult.text(result.total)) of \(result.grade.outOf)\(why)\(attempts)\n")
                for exercise in result.grade.exercises {
                    let adjustment = result.adjustments[exercise.id]
                    let hand = adjustment?.points != nil ? "  by hand (the checks gave \(exercise.points))" : ""
                    let comment = adjustment?.comment.map { "  “\(VisibleText.line($0))”" } ?? ""
                    CommandOutput.show("  \(VisibleText.line(exercise.id))  \(CourseResult.text(result.points(of: exercise))) of \(exercise.outOf)\(hand)\(comment)\n")
                }
            }
            try book.close()
        }
    }
}
