import SwiftCells
import Synchronization
import TensorCells

extension LessonRunner {
    /// The machine's code of a lesson's cells and of all they call, as text: for developers of Gradual. Each cell also runs, so that
    /// those after it find its values.
    package static func disassembly(of lesson: Lesson) -> String {
        let text = Mutex("")
        LargeStack.run {
            let session = TensorSession()
            session.prepare(for: lesson)
            for cell in lesson.cells where cell.mode != .norun && !cell.isUnfilled {
                let code: String
                do {
                    code = try session.disassemble(cell.source)
                } catch {
                    code = "not compiled: \(error)\n"
                }
                text.withLock { $0 += "== \(cell.id), line \(cell.lines.lowerBound)\n\(code)\n" }
                _ = session.run(cell.source)
            }
        }
        return text.withLock { $0 }
    }
}
