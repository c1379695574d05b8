import Testing

@testable import Grading

/// Checks are compiled once, for a copy of the reference, and a learner's functions are put in the place of its own. What comes of an answer must
/// not hang on whether that can be done for it.
@Suite struct StandInTests {
    @Test(arguments: [
        "func double(_ x: Int) -> Int { 2 * x }",
        // Other forms that the same call means.
        "func double<T: Numeric>(_ x: T) -> T { x + x }", "func double(_ x: Int, times: Int = 2) -> Int { x * times }", "let double: (Int) -> Int = { $0 * 2 }",
        "func double(_ x: Int) -> Int { 2 * x }\nfunc double(_ x: String) -> String { x + x }", "func double(_ numbers: Int...) -> Int { 2 * numbers[0] }",
        // Calls of itself, and of others, also of names that the reference has.
        "func double(_ x: Int) -> Int { x == 0 ? 0 : 2 + double(x - 1) }",
        "func double(_ x: Int) -> Int { even(2 * x) }\nfunc even(_ x: Int) -> Int { x == 0 ? 0 : 1 + odd(x - 1) }\nfunc odd(_ x: Int) -> Int { 1 + even(x - 1) }",
        "let twice = double\nfunc double(_ x: Int) -> Int { helper(x) + helper(x) }\nfunc helper(_ x: Int) -> Int { x }",
    ])
    func aRightAnswerOfAnyFormPasses(answer: String) throws {
        #expect(try Graded.failed("double", answer: answer) == [])
    }

    @Test(arguments: [
        ("func double(_ x: Int) -> Int { 6 }", ["any"]), ("func double<T: Numeric>(_ x: T) -> T { x }", ["three", "any"]),
        // The reference's function is not to be had, whatever the learner's is called.
        ("func double(_ x: Int) -> Int { if x == 7 { return 0 }\nreturn 6 }", ["any"]),
        ("func double(_ x: Int) throws -> Int { 2 * x }", ["three", "any"]), ("func double(x: Int) -> Int { 2 * x }", ["three", "any"]),
        ("func double(_ x: Int) -> Double { 2 * Double(x) }", ["three", "any"]), ("func double(_ x: Double) -> Int { 2 * Int(x) }", ["any"]),
        // Each check meets it new, each case of one does not.
        ("var calls = 0\nfunc double(_ x: Int) -> Int { calls += 1\nreturn calls == 1 ? 2 * x : 0 }", ["any"]),
    ])
    func aWrongAnswerOfAnyFormFails(answer: String, checks: [String]) throws {
        #expect(try Graded.failed("double", answer: answer) == checks)
    }

    /// A reference with variables is as new for each check too, and what it is compared with as well.
    @Test func aReferenceThatCountsIsStartedAnew() throws {
        let page = "# T\n\n<!-- exercise: id=f points=3 -->\n```swift exercise=f\n____\n```\n"
        let counting = "var calls = 0\nfunc f() -> Int { calls += 1\nreturn calls }"
        let key = """
            <!-- key: exercise-file=03-losses -->
            ```swift solution=f
            \(counting)
            ```
            ```swift check=f name=once points=1
            expectEqual(student.f(), 1)
            ```
            ```swift check=f name=thrice points=1 cases=3
            expectEqual(student.f(), reference.f())
            ```
            ```swift check=f name=again points=1
            expectEqual(student.f(), 1)
            expectEqual(student.f(), 2)
            ```
            """
        #expect(try Graded.failed("f", answer: counting, page: page, key: key) == [])
        #expect(try Graded.failed("f", answer: "func f() -> Int { 1 }", page: page, key: key) == ["thrice", "again"])
    }

    /// The functions of one submission do not stay for the next that the same bench grades.
    @Test func nothingStaysForTheNext() throws {
        for (answer, failed) in [("func double(_ x: Int) -> Int { 0 }", ["three", "any"]), ("func double(_ x: Int) -> Int { 2 * x }", []), ("func double(_ x: Int) -> Int { 6 }", ["any"])] {
            #expect(try Graded.failed("double", answer: answer) == failed)
        }
    }
}
