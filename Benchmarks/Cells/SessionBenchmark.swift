import SwiftCells
import TensorCells

/// What a session takes to begin, to make a short cell ready, and to call the engine.
enum SessionBenchmark {
    /// Twenty lines as a lesson has them; they run in microseconds.
    static let cell = """
        struct Point {
            var x: Double
            var y: Double
            func distance(to line: (Double) -> Double) -> Double { abs(y - line(x)) }
        }
        func loss(_ w: Double, _ points: [Point]) -> Double {
            var sum = 0.0
            for point in points {
                let error = w * point.x - point.y
                sum += error * error
            }
            return sum / Double(points.count)
        }
        let points = [1.0, 2.0, 3.0].map { Point(x: $0, y: 2 * $0) }
        var w = 0.0
        for step in 1...3 {
            w -= 0.05 * (loss(w + 1e-4, points) - loss(w - 1e-4, points)) / 2e-4
            print("step \\(step): w = \\(w)")
        }
        print(points.map { p in p.distance(to: { w * $0 }) }.max() ?? 0)
        """

    /// The seconds that a session takes to begin, its first cell, and the same cell once the library it uses has been read, in the order
    /// of size.
    static func starts(_ count: Int) -> (beginning: [Double], first: [Double], again: [Double]) {
        var beginning: [Double] = []
        var first: [Double] = []
        var again: [Double] = []
        for _ in 0..<count {
            var made: CellSession?
            beginning.append(seconds { made = CellSession(library: TensorCells.library) })
            guard let session = made else { preconditionFailure("the closure has run") }
            let empty = session.snapshot()
            first.append(seconds { run(cell, in: session) })
            session.restore(empty)
            again.append(seconds { run(cell, in: session) })
        }
        return (beginning.sorted(), first.sorted(), again.sorted())
    }

    /// The seconds of a trip from a cell into the engine and back: a loop that reads a tensor's `requiresGrad`, less the loop itself.
    static func trips() -> [Double] {
        let session = CellSession(library: TensorCells.library)
        run("let x = Tensor(1)\nvar truths = 0", in: session)
        let count = 1_000_000
        func loop(_ condition: String) -> Double { seconds { run("for _ in 0..<\(count) { if \(condition) { truths += 1 } }", in: session) } }
        _ = loop("x.requiresGrad")
        return (0..<9).map { _ in (loop("x.requiresGrad") - loop("truths > 0")) / Double(count) }.sorted()
    }

    private static func run(_ text: String, in session: CellSession) {
        let outcome = session.run(CellSource(text))
        precondition(outcome.succeeded, "\(outcome.errors)")
    }
}
