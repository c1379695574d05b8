import Foundation
import Testing

@testable import Grading

@Suite struct GradeReportTests {
    @Test func theWholesStatusIsTheGravestOfItsExercises() {
        func status(_ statuses: GradeStatus...) -> GradeStatus {
            SubmissionGrade(
                student: "a", file: "a.md",
                exercises: statuses.map {
                    $0 == .graded ? ExerciseGrade(id: "x", checks: []) : ExerciseGrade(id: "x", status: $0, reason: nil, outOf: 1)
                }, steps: 0
            ).status
        }
        #expect(status(.graded, .refused, .notAttempted) == .graded)
        #expect(status(.graded, .graderError) == .graderError)
        #expect(status(.notAttempted, .refused) == .notAttempted)
        #expect(status(.refused) == .refused)
    }

    @Test func pointsAreSums() {
        let grade = SampleGrades.graded("ada")
        #expect(grade.points == 2)
        #expect(grade.outOf == 6)
        #expect(grade.exercises[0].outOf == 4)
    }

    @Test func theJSONIsTheDocumentedForm() throws {
        let report = GradeReport(exercise: "exercises/03-losses.md", submissions: [SampleGrades.graded("ada", file: "ada/03-losses.md")])
        let value = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any])
        #expect(value["schema"] as? Int == 1)
        #expect(value["exercise"] as? String == "exercises/03-losses.md")
        let submission = try #require((value["submissions"] as? [[String: Any]])?.first)
        #expect(submission["student"] as? String == "ada")
        #expect(submission["file"] as? String == "ada/03-losses.md")
        #expect(submission["status"] as? String == "graded")
        #expect(submission["points"] as? Int == 2)
        #expect(submission["outOf"] as? Int == 6)
        let exercises = try #require(submission["exercises"] as? [[String: Any]])
        #expect(exercises.map { $0["status"] as? String } == ["graded", "not-attempted"])
        let check = try #require((exercises[0]["checks"] as? [[String: Any]])?.last)
        #expect(check["name"] as? String == "gradient")
        #expect(check["passed"] as? Bool == false)
        #expect(check["points"] as? Int == 0)
        #expect(check["outOf"] as? Int == 2)
        #expect(check["feedback"] as? String == "Is the result still on the graph?")
    }
}
