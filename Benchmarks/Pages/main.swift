// page-benchmarks [FOLDER]     runs the lessons of a folder (`lessons`), and prints what each page takes beside the run, in milliseconds: the
//                              first time, as an export does it, and the least of twenty more. The cards, whose documentation is
//                              read once for all pages, have a line of their own.

import Foundation
import Lessons
import Rendering
import TensorCells

func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(work).components
    return Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
}

let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "lessons"
let lessons = try LessonFiles.find([folder]).map { try Lesson.read($0) }
var runner = LessonRunner.standard
runner.notesBuiltins = true
let runs = Array(zip(lessons, runner.run(lessons, jobs: 1)))

var read = NameCards()
let reading = milliseconds { read = NameCards(for: runs, in: TensorCells.library) }
let cards = read

/// The page as an export writes it, warnings of unknown formulas included.
func page(_ lesson: Lesson, _ transcript: Transcript, _ cards: NameCards) -> String {
    var site = Site(title: "Lessons", entries: [.init(lesson: lesson, transcript: transcript, path: "page.html")], cards: cards)
    site.image = { PictureFile.address(of: $1, beside: $0.file) }
    _ = PageRenderer.unknownFormulas(in: lesson)
    return site.pages().map(\.content).joined()
}

var total = 0.0
print("first  least  bytes   lesson")
for (lesson, transcript) in runs {
    var bytes = 0
    let first = milliseconds { bytes = page(lesson, transcript, cards).utf8.count }
    let least = (0..<20).map { _ in milliseconds { _ = page(lesson, transcript, cards) } }.min() ?? first
    total += first
    print(String(format: "%5.2f  %5.2f  %6d  %@", first, least, bytes, lesson.title))
}
print(String(format: "%5.2f         cards of all lessons", reading))
print(String(format: "%5.2f         a lesson in the mean, cards included (must reach 5)", (total + reading) / Double(max(runs.count, 1))))
