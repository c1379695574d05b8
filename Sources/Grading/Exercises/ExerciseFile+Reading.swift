import Lessons

extension ExerciseFile {
    /// Understands a lesson as an exercise file.
    ///
    /// - Throws: `UnusableFiles` with everything that is wrong, each with its line.
    package init(_ lesson: Lesson) throws(UnusableFiles) {
        var problems: [LessonError] = []
        func report(_ line: Int, _ message: String, _ remedy: String? = nil) {
            problems.append(LessonError(file: lesson.file, line: line, message, remedy: remedy))
        }

        var cells: [String: Int] = [:]
        for (index, cell) in lesson.cells.enumerated() {
            guard let id = cell.exercise else { continue }
            let line = cell.lines.lowerBound
            if let first = cells[id] {
                report(line, "a second cell for the exercise `\(id)`", "The first is in line \(lesson.cells[first].lines.lowerBound).")
            } else {
                cells[id] = index
            }
            if cell.mode == .norun {
                report(line, "the cell of the exercise `\(id)` is `norun`, so it could never be graded")
            }
        }

        var exercises: [Exercise] = []
        var directiveLines: [String: Int] = [:]
        for directive in lesson.directives where directive.name == "exercise" {
            guard let id = directive.values["id"], !id.isEmpty else {
                report(directive.line, "an exercise without a name", "Write `id=NAME`.")
                continue
            }
            if let first = directiveLines[id] {
                report(directive.line, "the exercise `\(id)` is stated twice", "It is in line \(first) too.")
                continue
            }
            directiveLines[id] = directive.line
            if !isPlainName(id) {
                report(directive.line, "`\(id)` cannot name an exercise", "Use letters, digits, `-` and `_`.")
            }
            var points = 0
            switch Points.read(directive.values["points"]) {
            case .success(let value): points = value
            case .failure(let problem): report(directive.line, "the exercise `\(id)` \(problem.message)", problem.remedy)
            }
            let forbidden = listedNames(directive.values["forbid"])
            let required = listedNames(directive.values["require"])
            for name in Set(forbidden).intersection(required).sorted() {
                report(directive.line, "the exercise `\(id)` both forbids and requires `\(name)`")
            }
            for name in forbidden + required where !isDeclarationName(name) {
                report(directive.line, "`\(name)` is no name of a function or type", "Separate names by commas: `forbid=mseLoss,MSELoss`.")
            }
            guard let cell = cells[id] else {
                report(
                    directive.line, "there is no cell for the exercise `\(id)`",
                    "A fence that begins with ```swift exercise=\(id) holds the learner's part.")
                continue
            }
            exercises.append(Exercise(id: id, points: points, forbidden: forbidden, required: required, line: directive.line, cell: cell))
        }
        for (id, cell) in cells.sorted(by: { $0.value < $1.value }) where directiveLines[id] == nil {
            report(
                lesson.cells[cell].lines.lowerBound, "the exercise `\(id)` is not stated",
                nearest(to: id, among: directiveLines.keys.sorted()).map { "Did you mean `\($0)`?" }
                    ?? "Write `<!-- exercise: id=\(id) points=… -->` above it.")
        }
        if problems.isEmpty && exercises.isEmpty {
            problems.append(
                LessonError(
                    file: lesson.file, "there is no exercise in this file",
                    remedy: "An exercise is stated by `<!-- exercise: id=NAME points=N -->`, above its cell."))
        }
        guard problems.isEmpty else { throw UnusableFiles(problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }) }
        self.init(lesson: lesson, exercises: exercises.sorted { $0.cell < $1.cell })
    }
}
