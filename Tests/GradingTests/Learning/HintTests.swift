import Lessons
import Testing

@testable import Grading

@Suite struct HintTests {
    private static let page = """
        # Losses

        <details><summary>Not a hint of any exercise</summary>

        Text.
        </details>

        <!-- exercise: id=mse points=4 -->
        ```swift exercise=mse
        ____
        ```
        <details><summary>Hint <b>1</b></summary>

        Subtract, *square*, then take the mean.

        - a list
        </details>

        Some prose between.

        <details>
        <summary>Hint 2</summary>

        The second.

        ```swift norun
        let x = 1
        ```
        </details>

        <!-- exercise: id=double points=2 -->
        ```swift exercise=double
        ____
        ```
        """

    @Test func hintsBelongToTheExerciseAboveThem() throws {
        let file = try SampleExercises.exercises(Self.page)
        let hints = file.hints(of: "mse")
        #expect(hints.map(\.title) == ["Hint 1", "Hint 2"])
        #expect(hints[0].blocks.count == 2)
        #expect(hints[1].blocks.count == 2)
        #expect(file.hints(of: "double").isEmpty)
        #expect(file.hints(of: "other").isEmpty)
    }

    /// Without an empty line between them, one piece of HTML ends the one and begins the other.
    @Test func hintsMayFollowOnEachOther() throws {
        let page = Self.page.replacing("</details>\n\nSome prose between.\n\n<details>\n<summary>Hint 2</summary>", with: "</details>\n<details><summary>Hint 2</summary>")
        #expect(page != Self.page)
        let hints = try SampleExercises.exercises(page).hints(of: "mse")
        #expect(hints.map(\.title) == ["Hint 1", "Hint 2"])
        #expect(hints.map(\.blocks.count) == [2, 2])
        let tight = Self.page.replacing("</details>\n\nSome prose between.", with: "</details>\n<details><summary>All in one</summary>text</details>")
        #expect(try SampleExercises.exercises(tight).hints(of: "mse").map(\.title) == ["Hint 1", "All in one", "Hint 2"])
    }

    @Test func theLessonsOwnHintsAreFound() throws {
        #expect(try SampleExercises.exercises().hints(of: "mse").map(\.title) == ["Hint 1"])
    }
}
