import Testing

@testable import Grading

@Suite struct ExerciseFileTests {
    @Test func everyPartIsRead() throws {
        let file = try SampleExercises.exercises()
        #expect(file.name == "03-losses")
        #expect(file.outline == [.init(id: "mse", points: 4), .init(id: "double", points: 2)])
        #expect(file.exercises[0].forbidden == ["mseLoss", "MSELoss"])
        #expect(file.exercises[1].forbidden == [])
        #expect(file.exercises.map(\.line) == [3, 14])
        #expect(file.starter(of: file.exercises[1]).source.text == "func double(_ x: Int) -> Int { ____ }")
        #expect(ExerciseFile.keyPath(ofPath: "exercises/03-losses.md") == "exercises/keys/03-losses.key.md")
        #expect(ExerciseFile.keyPath(ofPath: "03-losses.md") == "keys/03-losses.key.md")
    }

    private func problems(_ old: String, _ new: String) -> [String] {
        let page = SampleExercises.page.replacing(old, with: new)
        #expect(page != SampleExercises.page)
        return SampleExercises.problems(page: page)
    }

    /// Attack 10, and the misspellings of a teacher.
    @Test(arguments: [
        ("points=2", "points=0", "14: the exercise `double` has 0 points"),
        ("points=2", "points=-2", "14: the exercise `double` has -2 points"),
        ("points=2", "points=1.5", "14: the exercise `double` has `1.5` points"),
        ("points=2", "points=99999999999999999999", "14: the exercise `double` has `99999999999999999999` points"),
        ("points=2", "points=+2", "14: the exercise `double` has `+2` points"),
        ("points=2", "points=２", "14: the exercise `double` has `２` points"),
        (" points=2", "", "14: the exercise `double` has no points"),
        ("id=double points=2", "points=2", "14: an exercise without a name"),
        ("id=double", "id=mse", "14: the exercise `mse` is stated twice"),
        ("id=double", "id=../key", "14: `../key` cannot name an exercise"),
        ("exercise=double", "exercise=mse", "15: a second cell for the exercise `mse`"),
        ("swift exercise=double", "swift", "14: there is no cell for the exercise `double`"),
        ("<!-- exercise: id=double points=2 -->", "", "15: the exercise `double` is not stated"),
        ("forbid=mseLoss,MSELoss", "forbid=mse-loss", "3: `mse-loss` is no name of a function or type"),
        ("forbid=mseLoss,MSELoss", "forbid=mean require=mean", "3: the exercise `mse` both forbids and requires `mean`"),
        ("swift exercise=double", "swift norun exercise=double", "15: the cell of the exercise `double` is `norun`, so it could never be graded"),
    ])
    func errorsHaveTheirLine(old: String, new: String, problem: String) {
        #expect(problems(old, new).contains(problem), "\(problems(old, new))")
    }

    @Test func allErrorsAreTold() {
        let page = SampleExercises.page.replacing("points=2", with: "points=0").replacing("points=4", with: "points=x")
        #expect(SampleExercises.problems(page: page).count == 2)
    }

    @Test func aFileWithoutExercisesIsNone() {
        #expect(SampleExercises.problems(page: "# A lesson\n\n```swift\nlet x = 1\n```\n") == ["there is no exercise in this file"])
    }
}
