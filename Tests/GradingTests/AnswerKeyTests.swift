import Testing

@testable import Grading

@Suite struct AnswerKeyTests {
    @Test func everyPartIsRead() throws {
        let key = try SampleExercises.key()
        #expect(key.entries.map(\.id) == ["mse", "double"])
        let mse = try #require(key["mse"])
        #expect(mse.checks.map(\.name) == ["value", "gradient"])
        #expect(mse.checks.map(\.cases) == [20, 1])
        #expect(mse.checks.map(\.isHidden) == [false, true])
        #expect(mse.checks.map(\.feedback) == [nil, "Is the result still on the graph?"])
        #expect(mse.wrongAnswers.map(\.fails) == [["value", "gradient"]])
        #expect(key["double"]?.solutions.count == 2)
        #expect(key["other"] == nil)
        #expect(key.helpers.isEmpty)
    }

    @Test func cellsWithoutARoleAreHelpers() throws {
        let key = try SampleExercises.key(SampleExercises.key + "\n```swift\nfunc helper() -> Int { 1 }\n```\n```swift norun\nnot run\n```\n")
        #expect(key.helpers.map(\.text) == ["func helper() -> Int { 1 }"])
    }

    @Test(arguments: [
        ("solution=double\nfunc double(_ x: Int) -> Int { 2", "solution=duoble\nfunc double(_ x: Int) -> Int { 2", "15: `03-losses.md` has no exercise `duoble`"),
        ("name=any points=1", "name=any points=2", "21: the checks of `double` are worth 3 points (three 1, any 2), the exercise 2"),
        ("name=any points=1", "name=any points=0", "24: the check `any` has 0 points"),
        ("name=any points=1", "name=any points=-1", "24: the check `any` has -1 points"),
        ("name=any points=1", "name=any points=0.5", "24: the check `any` has `0.5` points"),
        ("name=any points=1", "name=any", "24: the check `any` has no points"),
        ("name=any", "name=three", "24: a second check `three` of the exercise `double`"),
        ("name=any ", "", "24: a check without a name"),
        ("name=any", "name=a/b", "24: `a/b` cannot name a check"),
        ("cases=5", "cases=0", "24: the check `any` has `0` cases"),
        ("cases=5", "cases=many", "24: the check `any` has `many` cases"),
        ("cases=5", "cases=100000", "24: the check `any` has `100000` cases"),
        ("fails=any", "fails=anny", "28: the exercise `double` has no check `anny`"),
        ("fails=any", "fails=any,any", "28: the check `any` is named twice"),
        ("wrong=double fails=any", "wrong=double", "28: a wrong answer without the checks it must fail"),
        ("wrong=double fails=any", "wrong=double fails=any points=1", "28: `points` has no meaning for a `wrong` cell"),
        ("wrong=double fails=any", "wrong=double solution=double", "28: a cell cannot be both `solution` and `wrong`"),
        ("wrong=double fails=any", "fails=any", "28: `fails` without saying what the cell is for"),
        ("exercise-file=03-losses", "exercise-file=04-other", "1: this is the key to `04-other`, not to `03-losses`"),
        ("<!-- key: exercise-file=03-losses -->\n", "", "this file does not say which exercise file it is the key to"),
    ])
    func errorsHaveTheirLine(old: String, new: String, problem: String) {
        let key = SampleExercises.key.replacing(old, with: new)
        #expect(key != SampleExercises.key)
        #expect(SampleExercises.problems(key: key).contains(problem), "\(SampleExercises.problems(key: key))")
    }

    @Test func anExerciseNeedsASolutionAndAChecks() {
        let key = SampleExercises.key.replacing("solution=double", with: "wrong=double fails=any").replacing("check=double", with: "check=mse")
        let problems = SampleExercises.problems(key: key)
        #expect(problems.contains("there is no solution of the exercise `double`"))
        #expect(problems.contains("there is no check of the exercise `double`"))
    }
}
