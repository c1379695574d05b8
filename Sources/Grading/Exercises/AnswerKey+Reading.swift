import Lessons
import SwiftCells

extension AnswerKey {
    /// How many times a check may run.
    static let mostCases = 1000

    /// Understands a lesson file as the key to an exercise file.
    ///
    /// - Throws: `UnusableFiles` with everything that is wrong, each with its line.
    package init(_ lesson: Lesson, to exercises: ExerciseFile) throws(UnusableFiles) {
        var reading = AnswerKeyReading(lesson: lesson, exercises: exercises)
        reading.read()
        guard reading.problems.isEmpty else { throw UnusableFiles(reading.problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) }) }
        self.init(file: lesson.file, entries: exercises.exercises.compactMap { reading.entries[$0.id] }, helpers: reading.helpers)
    }
}

/// The work of reading one key.
private struct AnswerKeyReading {
    let lesson: Lesson
    let exercises: ExerciseFile
    var problems: [LessonError] = []
    var entries: [String: AnswerKey.Entry] = [:]
    var helpers: [CellSource] = []

    /// What a cell of a key is for, and the attributes it may have.
    private static let roles: [(name: String, attributes: Set<String>)] = [
        ("solution", ["solution"]), ("check", ["check", "name", "points", "cases", "hidden", "feedback"]), ("wrong", ["wrong", "fails"]),
    ]

    init(lesson: Lesson, exercises: ExerciseFile) {
        self.lesson = lesson
        self.exercises = exercises
        for exercise in exercises.exercises {
            entries[exercise.id] = AnswerKey.Entry(id: exercise.id, solutions: [], checks: [], wrongAnswers: [])
        }
    }

    mutating func read() {
        readDirective()
        for cell in lesson.cells { read(cell) }
        for exercise in exercises.exercises { checkCompleteness(of: exercise) }
    }

    private mutating func report(_ line: Int?, _ message: String, _ remedy: String? = nil) {
        problems.append(LessonError(file: lesson.file, line: line, message, remedy: remedy))
    }

    private mutating func readDirective() {
        let directives = lesson.directives.filter { $0.name == "key" }
        guard let first = directives.first else {
            return report(
                nil, "this file does not say which exercise file it is the key to",
                "Write `<!-- key: exercise-file=\(exercises.name) -->` at its top.")
        }
        for extra in directives.dropFirst() {
            report(extra.line, "a second `key` directive", "The first is in line \(first.line).")
        }
        guard let named = first.values["exercise-file"], !named.isEmpty else {
            return report(first.line, "the key does not name its exercise file", "Write `exercise-file=\(exercises.name)`.")
        }
        if ExerciseFile.name(ofPath: named) != exercises.name {
            report(first.line, "this is the key to `\(named)`, not to `\(exercises.name)`")
        }
    }

    private mutating func read(_ cell: Cell) {
        let line = cell.lines.lowerBound
        let present = Self.roles.filter { cell.attributes[$0.name] != nil }
        guard let role = present.first else {
            if let id = cell.exercise {
                return report(line, "a key's cell is for `solution=\(id)`, `check=\(id)` or `wrong=\(id)`, not `exercise=\(id)`")
            }
            for name in cell.attributes.keys.sorted() where Self.roles.contains(where: { $0.attributes.contains(name) }) {
                report(line, "`\(name)` without saying what the cell is for", "A key's cell begins with `solution=`, `check=` or `wrong=`.")
            }
            if cell.mode != .norun { helpers.append(cell.source) }
            return
        }
        if present.count > 1 {
            return report(line, "a cell cannot be both `\(present[0].name)` and `\(present[1].name)`")
        }
        for name in cell.attributes.keys.sorted() where !role.attributes.contains(name) {
            report(
                line, "`\(name)` has no meaning for a `\(role.name)` cell",
                nearest(to: name, among: role.attributes.sorted()).map { "Did you mean `\($0)`?" })
        }
        let id = cell.attributes[role.name] ?? ""
        guard entries[id] != nil else {
            let known = exercises.exercises.map(\.id)
            return report(
                line, id.isEmpty ? "`\(role.name)` without an exercise's name" : "`\(exercises.lesson.file)` has no exercise `\(id)`",
                nearest(to: id, among: known).map { "Did you mean `\($0)`?" } ?? "It has: " + known.joined(separator: ", ") + ".")
        }
        switch role.name {
        case "solution":
            entries[id]?.solutions.append(.init(source: cell.source, line: line))
        case "check":
            readCheck(cell, id)
        default:
            let fails = listedNames(cell.attributes["fails"])
            if fails.isEmpty {
                report(line, "a wrong answer without the checks it must fail", "Write `fails=NAME` or `fails=NAME,NAME`.")
            }
            for (index, name) in fails.enumerated() where fails[..<index].contains(name) {
                report(line, "the check `\(name)` is named twice")
            }
            entries[id]?.wrongAnswers.append(.init(fails: fails, source: cell.source, line: line))
        }
    }

    private mutating func readCheck(_ cell: Cell, _ id: String) {
        let line = cell.lines.lowerBound
        guard let name = cell.attributes["name"], !name.isEmpty else {
            return report(line, "a check without a name", "Write `name=NAME`.")
        }
        if !isPlainName(name) {
            report(line, "`\(name)` cannot name a check", "Use letters, digits, `-` and `_`.")
        }
        if let first = entries[id]?.checks.first(where: { $0.name == name }) {
            return report(line, "a second check `\(name)` of the exercise `\(id)`", "The first is in line \(first.line).")
        }
        var points = 0
        switch Points.read(cell.attributes["points"]) {
        case .success(let value): points = value
        case .failure(let problem): report(line, "the check `\(name)` \(problem.message)", problem.remedy)
        }
        var cases = 1
        if let text = cell.attributes["cases"] {
            if let value = Int(text), (1...AnswerKey.mostCases).contains(value) {
                cases = value
            } else {
                report(line, "the check `\(name)` has `\(text)` cases", "A whole number from 1 to \(AnswerKey.mostCases).")
            }
        }
        if let value = cell.attributes["hidden"], !value.isEmpty {
            report(line, "`hidden` takes no value", "Write the bare word, or nothing.")
        }
        entries[id]?.checks.append(
            .init(
                name: name, points: points, cases: cases, isHidden: cell.attributes["hidden"] != nil,
                feedback: cell.attributes["feedback"].flatMap { $0.isEmpty ? nil : $0 }, source: cell.source, line: line))
    }

    /// What only shows once the whole key has been read.
    private mutating func checkCompleteness(of exercise: Exercise) {
        guard let entry = entries[exercise.id] else { return }
        if entry.solutions.isEmpty {
            report(
                nil, "there is no solution of the exercise `\(exercise.id)`",
                "A fence that begins with ```swift solution=\(exercise.id) holds it.")
        }
        let sum = entry.checks.reduce(0) { $0 + $1.points }
        if entry.checks.isEmpty {
            report(
                nil, "there is no check of the exercise `\(exercise.id)`",
                "A fence that begins with ```swift check=\(exercise.id) name=… points=\(exercise.points) holds one.")
        } else if sum != exercise.points {
            let parts = entry.checks.map { "\($0.name) \($0.points)" }.joined(separator: ", ")
            report(
                entry.checks[0].line, "the checks of `\(exercise.id)` are worth \(sum) points (\(parts)), the exercise \(exercise.points)",
                "The exercise's points are in line \(exercise.line) of \(exercises.lesson.file).")
        }
        let checkNames = entry.checks.map(\.name)
        for answer in entry.wrongAnswers {
            for name in answer.fails where !checkNames.contains(name) {
                report(
                    answer.line, "the exercise `\(exercise.id)` has no check `\(name)`",
                    nearest(to: name, among: checkNames).map { "Did you mean `\($0)`?" } ?? "It has: " + checkNames.joined(separator: ", ") + ".")
            }
        }
    }
}
