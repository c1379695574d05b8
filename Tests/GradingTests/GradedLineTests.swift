import Testing

@testable import Grading

@Suite struct GradedLineTests {
    /// What is written by hand is read back as what it was, field by field.
    @Test(arguments: [
        SampleGrades.graded("ada"), SampleGrades.graded("=\"\\\u{2028}\n\r\t\u{0}\u{1F}\u{7F}é👩‍👩‍👧", file: "a/b.md", feedback: "line 1\nline 2 \"quoted\" \\ / </script>"),
        SampleGrades.refused("bob", reason: "it is a pipe, not a file"), SubmissionGrade(student: "", file: "", exercises: [], steps: .max),
    ])
    func aGradeIsReadBack(grade: SubmissionGrade) {
        for seconds in [0, 0.012_345, 5e-7, 61] {
            let bytes = GradedLine(grade, seconds: seconds).bytes
            #expect(!bytes.contains(0x0A))
            guard case .graded(let found, let time) = WorkerResponse(line: bytes) else {
                Issue.record("\(String(decoding: bytes, as: UTF8.self)) is not understood")
                return
            }
            #expect(found == grade)
            #expect(time == seconds)
        }
    }
}
