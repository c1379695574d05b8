/// An exercise file with its key, and answers to it, for tests of the commands that grade.
enum SmallCourse {
    static let page = """
        <!-- lesson: id=sums -->

        # Sums

        ## Twice

        <!-- exercise: id=twice points=2 -->
        ```swift exercise=twice
        func twice(_ x: Int) -> Int { ____ }
        ```
        <details><summary>Hint 1</summary>

        Two of them.
        </details>
        <details><summary>Hint 2</summary>

        Multiply by two.
        </details>

        ## Half

        <!-- exercise: id=half points=1 -->
        ```swift exercise=half
        func half(_ x: Double) -> Double { ____ }
        ```

        """
    static let key = """
        <!-- key: exercise-file=01-sums -->
        ```swift solution=twice
        func twice(_ x: Int) -> Int { 2 * x }
        ```
        ```swift check=twice name=three points=1
        expectEqual(student.twice(3), 6)
        ```
        ```swift check=twice name=any points=1 hidden
        expectEqual(student.twice(-7), -14)
        ```
        ```swift solution=half
        func half(_ x: Double) -> Double { x / 2 }
        ```
        ```swift check=half name=one points=1
        expectEqual(student.half(1), 0.5)
        ```

        """

    /// Makes a folder with `exercises/01-sums.md` and its key, and does the work in it.
    static func inFolder(_ body: (Gradual) throws -> Void) throws {
        try Gradual.inFolder { gradual in
            try gradual.write(page, as: "exercises/01-sums.md")
            try gradual.write(key, as: "exercises/keys/01-sums.key.md")
            try body(gradual)
        }
    }

    /// Writes a learner's copy with answers.
    static func solve(_ gradual: Gradual, twice: String, half: String = "____", as name: String = "01-sums.md") throws {
        let text = page.replacing("Int { ____ }", with: "Int { \(twice) }").replacing("Double { ____ }", with: "Double { \(half) }")
        try gradual.write(text, as: name)
    }
}
