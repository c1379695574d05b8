import SwiftCells
import Testing

@testable import Grading

/// Attacks 2 and 15 to 20: answers that would use up time, memory or stack. Each ends as an answer that does not pass: never as an error of
/// the grader, and never with the other exercise's points.
@Suite(.serialized) struct ExhaustionAttackTests {
    private static let endless = [
        "while true {}", "func f() { f() }; f()", "func f() { g() }; func g() { f() }; f()", "defer { while true {} }",
        "var a = [0]; while true { a += a }", "var s = \"x\"; while true { s += s }", "while true { print(\"again and again\") }",
        "let t = Tensor.zeros(1 << 40)", "let t = Tensor.zeros(1 << 31, 1 << 31, 1 << 31)", "let t = Tensor.zeros(-1)",
        "let t = Tensor.randn(20000, 20000); let u = t.mm(t)", "var t = Tensor(1.0, requiresGrad: true); while true { t = t * 1.0 }",
        "var kept: [Tensor] = []; while true { kept.append(Tensor.zeros(1000)) }", "let a = [Int](repeating: 0, count: 1 << 40)",
        "let a = [1]; print(a[1])", "let a = Int.max + 1", "let z = 0; let a = 1 / z", "let a: Int? = nil; print(a!)", "fatalError(\"no\")",
        "let a: Any = 1; let b = a as! String", "let a = [3, 1, 2].sorted { _, _ in while true {} }",
        "struct Loop: CustomStringConvertible { var description: String { \"\\(self)\" } }; print(Loop())",
        "struct Ones: Sequence, IteratorProtocol { func next() -> Int? { 1 } }; for _ in Ones() {}",
        "final class D { deinit { while true {} } }; _ = D()", "final class D { deinit { _ = D() } }; _ = D()",
        "let t = Tensor(1.0, requiresGrad: true); t.registerHook { g in while true {} }; t.backward()",
        "var d: [Int: [Int]] = [:]; while true { d[d.count] = [Int](repeating: 0, count: 1000) }",
        "final class C { var me: C?; var big = [Int](repeating: 0, count: 1000) }; while true { let c = C(); c.me = c }",
        "var a: [Any] = [1]; for _ in 0..<60 { a = [a, a] }; print(a)",
        "indirect enum L: Hashable { case e; case c(L, L) }; var l = L.e; for _ in 0..<60 { l = .c(l, l) }; print([l: 1].count)",
    ]

    /// What is graded in workers, as a class is: with the limits of a process around those of the cells.
    private func graded(_ answers: [String: String], exercise: String = "double") async throws -> [String: SubmissionGrade] {
        let files = try TeacherFiles(WorkerPreparation(exercisePath: "03-losses.md", exerciseText: SampleExercises.page, keyPath: "keys/03-losses.key.md", keyText: SampleExercises.key))
        let submissions = answers.map { name, answer in
            var submission = files.modelSubmission
            submission.student = name
            submission.files.removeAll { $0.name == exercise + ".swift" }
            submission.files.append(.init(name: exercise + ".swift", text: answer))
            return submission
        }
        let pool = WorkerPool(executable: WorkerPoolTests.program, arguments: Worker.arguments(manySubmissions: true), jobs: 2)
        let grades = try await pool.withWorkers { try await $0.grade(submissions, by: files.assignment).map(\.grade) }
        return Dictionary(uniqueKeysWithValues: grades.map { ($0.student, $0) })
    }

    private func expectOnlyItselfLost(_ grades: [String: SubmissionGrade], points: [Int] = [4, 0]) {
        for (name, grade) in grades {
            #expect(grade.exercises.map(\.status) == [.graded, .graded], "\(name): \(grade)")
            #expect(grade.exercises.map(\.points) == points, "\(name): \(grade)")
        }
    }

    /// 2, 15, 16, 17 and 19: printing, loops, recursion, products, sizes and faults, in the function that is asked for.
    @Test(.timeLimit(.minutes(10))) func anAnswerThatNeverEndsCostsItself() async throws {
        let answers = Self.endless.map { ($0, "func double(_ x: Int) -> Int {\n\($0.replacing("; ", with: "\n"))\nreturn 2 * x\n}") }
        expectOnlyItselfLost(try await graded(Dictionary(uniqueKeysWithValues: answers)))
    }

    /// 2, 15 and 19, before that function is even declared.
    @Test(.timeLimit(.minutes(10))) func soDoesOneThatNeverGetsSoFar() async throws {
        let statements = ["while true {}", "func f() { f() }; f()", "while true { print(1) }", "let a = [1]; print(a[1])"]
        let grades = try await graded(
            Dictionary(uniqueKeysWithValues: statements.map { ($0, $0.replacing("; ", with: "\n") + "\nfunc double(_ x: Int) -> Int { 2 * x }") }))
        expectOnlyItselfLost(grades)
        for (name, grade) in grades { #expect(grade.exercises[1].checks[0].feedback.hasPrefix("line "), "\(name): \(grade)") }
    }

    /// 15, by the limits that a submission really has: an endless answer costs a fiftieth of them a check, which is fifty times what the reference
    /// uses and more.
    @Test(.timeLimit(.minutes(10))) func anEndlessAnswerCostsLittle() throws {
        let grade = try Graded.submission(["double": "func double(_ x: Int) -> Int { while true {} }"])
        #expect(grade.exercises.map(\.points) == [4, 0], "\(grade)")
        let fiftieth = CellLimits.submission.steps / 50
        #expect((fiftieth...(fiftieth * 22 / 10)).contains(grade.steps), "\(grade.steps)")
        #expect(grade.exercises[1].checks[0].feedback.contains("The cell takes more than"))
    }

    /// An answer much slower than the reference still passes, where the reference itself needs much.
    @Test(.timeLimit(.minutes(10))) func aSlowAnswerPasses() throws {
        let slow = "func double(_ x: Int) -> Int { var sum = 0\nfor _ in 0..<100_000 { sum += 1 }\nreturn 2 * x + sum - 100_000 }"
        #expect(try Graded.exercise("double", answer: slow).points == 2)
    }

    /// 17: values that share their parts, as checks take them apart: small in the cell, and larger than the world once they are copied.
    @Test(.timeLimit(.minutes(10))) func valuesWithoutEndAreWrong() async throws {
        let answers = [
            "func double(_ x: Int) -> Any { var a: [Any] = [1]\nfor _ in 0..<25 { a = [a, a] }\nreturn a }",
            "struct P { var a: Any; var b: Any }\nfunc double(_ x: Int) -> Any { var a: Any = 1\nfor _ in 0..<28 { a = P(a: a, b: a) }\nreturn a }",
            "func double(_ x: Int) -> Any { [Int](repeating: 1, count: 5_000_000) }", "func double(_ x: Int) -> Any { String(repeating: \"a\", count: 50_000_000) }",
            "func double(_ x: Int) -> Any { var a: [Any] = []\nfor _ in 0..<10_000 { a = [a] }\nreturn a }", "func double(_ x: Int) -> Int { Int.min }",
            "final class C { var me: C? }\nfunc double(_ x: Int) -> Any { let c = C()\nc.me = c\nreturn c }",
        ]
        expectOnlyItselfLost(try await graded(Dictionary(uniqueKeysWithValues: answers.map { ($0, $0) })))
    }

    /// 17: tensors and graphs that are endless without taking memory of their own.
    @Test(.timeLimit(.minutes(10))) func tensorsWithoutEndAreWrong() async throws {
        let bodies = [
            "Tensor(1.0).expand(1 << 40)", "prediction.sum().expand(1 << 40)", "prediction.sum().expand(1 << 21)", "Tensor.zeros(100_000_000)",
            "var x = prediction.view(2, 4)\nwhile true { x = x.t() }\nreturn x", "var x = prediction\nwhile true { x = x + 1 }\nreturn x",
            "var kept: [Tensor] = []\nwhile true { kept.append(prediction.view(2, 4)) }\nreturn kept[0]",
        ]
        let answers = bodies.map { ($0, "func mse(_ prediction: Tensor, _ target: Tensor) -> Tensor { \($0) }") }
        expectOnlyItselfLost(try await graded(Dictionary(uniqueKeysWithValues: answers), exercise: "mse"), points: [0, 2])
    }

    private static let enormous: [String: String] = [
        "parentheses": "let x = " + String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000),
        "open parentheses": String(repeating: "(", count: 100_000),
        "closures": "let f = " + String(repeating: "{ ", count: 50_000) + String(repeating: "} ", count: 50_000),
        "operators": "let x = 1" + String(repeating: " + 1", count: 50_000),
        "ifs": String(repeating: "if true {\n", count: 20_000) + String(repeating: "}\n", count: 20_000),
        "negations": "let x = " + String(repeating: "!", count: 100_000) + "true",
        "arrays": "let x = " + String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000),
        "overloads": "let x: Double = " + (0..<60).map { "\($0)" }.joined(separator: " * ") + " + 0.5",
        "strings": "let s = " + String(repeating: "\"\\(", count: 10_000),
        "long": String(repeating: "let x = 1 // and so on\n", count: 20_000),
    ]

    /// 18: brackets, closures, operators and overloads without end.
    @Test(.timeLimit(.minutes(10))) func enormousTextsAreRefused() async throws {
        expectOnlyItselfLost(try await graded(Self.enormous.mapValues { $0 + "\nfunc double(_ x: Int) -> Int { 0 }" }))
    }

    /// 20: a list of a million nodes freed at once.
    @Test(.timeLimit(.minutes(10))) func longListsAreFreed() throws {
        let answer = """
            final class Node { var next: Node?; init(_ next: Node?) { self.next = next } }
            func double(_ x: Int) -> Int {
                var list: Node? = nil
                for _ in 0..<1_000_000 { list = Node(list) }
                list = nil
                return 2 * x
            }
            """
        let grade = try Graded.submission(["double": answer])
        #expect(grade.exercises[1].status == .graded, "\(grade)")
    }

    /// 20: a graph of a hundred thousand nodes, freed at once and by a backward pass.
    @Test(.timeLimit(.minutes(10)), arguments: ["", "y.backward()"]) func longGraphsAreFreed(backward: String) throws {
        let answer = """
            func double(_ x: Int) -> Int {
                do {
                    var y = Tensor(1.0, requiresGrad: true)
                    for _ in 0..<100_000 { y = -y }
                    \(backward)
                }
                return 2 * x
            }
            """
        let check = "expectEqual(student.double(3), 6)"
        let key = "<!-- key: exercise-file=03-losses -->\n```swift solution=double\n\(answer)\n```\n```swift check=double name=once points=2\n\(check)\n```\n"
        let page = "# T\n\n<!-- exercise: id=double points=2 -->\n```swift exercise=double\n____\n```\n"
        #expect(try Graded.exercise("double", answer: answer, page: page, key: key).points == 2)
    }
}
