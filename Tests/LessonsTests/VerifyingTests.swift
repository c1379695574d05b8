import Testing

@testable import Lessons

@Suite("Verifying lessons")
struct VerifyingTests {
    private func program(_ code: String, seed: Int? = nil) throws -> String {
        var lesson = try Lesson("```swift\n\(code)\n```\n", file: "x.md")
        lesson.settings.seed = seed
        let text = SwiftProgram(lesson, cells: [0]).main
        let start = try #require(text.range(of: "line: 2)\n")), end = try #require(text.range(of: "\n#sourceLocation()"))
        return String(text[start.upperBound..<end.lowerBound])
    }

    @Test("The last expression's value and probed lines are printed with marks")
    func rewriting() throws {
        #expect(try program("let a = 1\na + 1") == "let a = 1\ngradualShow(a + 1)")
        #expect(try program("a + 1 // => 2") == "gradualShow(gradualNote(2, a + 1)) // => 2")
        #expect(try program("let a = f(\n  1) // => 2\nb = 3") == "let a = f(\n  1); gradualNote(3, a) // => 2\nb = 3")
        #expect(try program("let (a, b) = (1, 2) // => (1, 2)") == "let (a, b) = (1, 2); gradualNote(2, (a, b)) // => (1, 2)")
        #expect(try program("w -= 0.1 // => 2") == "w -= 0.1; gradualNote(2, w) // => 2")
        #expect(try program("w[0].x = 1 // => 1") == "w[0].x = 1; gradualNote(2, w[0].x) // => 1")
        #expect(
            try program("func f() -> Int {\n  return 1 // => 1\n}\nfor i in 0..<2 {\n  i * 2 // => 0, 2\n}")
                == "func f() -> Int {\n  return gradualNote(3, 1) // => 1\n}\nfor i in 0..<2 {\n  gradualNote(6, i * 2) // => 0, 2\n}")
        #expect(
            try program("let a = [1].map { x in let y = x; return y } // => [1]\nlet b = [1].map { $0 } // => [1]")
                == "let a = [1].map { x in let y = x; return y }; gradualNote(2, a) // => [1]\n"
                + "let b = [1].map { $0 }; gradualNote(3, b) // => [1]")
        #expect(try program("let a = [1].map {\n  $0 // => 1\n}") == "let a = [1].map {\n  gradualNote(3, $0) // => 1\n}")
        #expect(try program("if a {\n  1\n}") == "if a {\n  1\n}")
        #expect(try program("a == b") == "gradualShow(a == b)")
    }

    @Test("What a failing cell draws is drawn without it")
    func randomNumbersOfFailingCells() throws {
        let text = "```swift throws\nTensor.randn(2, 3).mm(Tensor.rand(4))\n```\n```swift\nTensor.rand(2)\n```\n"
        var lesson = try Lesson(text, file: "x.md")
        lesson.settings.seed = 7
        let transcript = LessonRunner.standard.run(lesson)
        // randn of less than 16 numbers takes two 53-bit uniform numbers a pair, of two draws each.
        #expect(transcript.cells[0].randomPlace == .init(seed: 7, draws: 16))
        #expect(transcript.cells[1].randomPlace == nil)
        let main = SwiftProgram(lesson, cells: [0, 1], randomPlaces: transcript.cells.map(\.randomPlace)).main
        #expect(main.contains("gradualMark(\"end\", 0)\n} else { gradualDraw(7, 16) }\ngradualMark(\"cell\", 1)\n"))
    }

    @Test("A program is the cells in order, with their places, and failing cells in branches")
    func wholeProgram() throws {
        var lesson = try Lesson("```swift\nlet a = 1\n```\n```swift throws\na / 0\n```\n", file: "a\"b.md")
        lesson.settings.seed = 3
        #expect(
            SwiftProgram(lesson, cells: [0, 1]).main == """
                import Autograd
                import Figures
                manualSeed(3)
                gradualMark("cell", 0)
                #sourceLocation(file: "a\\"b.md", line: 2)
                let a = 1
                #sourceLocation()
                if gradualRuns(1) {
                gradualMark("cell", 1)
                #sourceLocation(file: "a\\"b.md", line: 5)
                gradualShow(a / 0)
                #sourceLocation()
                gradualMark("end", 1)
                }
                gradualMark("end", -1)

                """)
    }

    @Test("What a program prints is cut up by its marks, also where it ends early")
    func output() {
        let text = "\u{1}cell 0\u{3}a\nb\u{1}note 3\u{2}7\u{3}c\n\u{1}value 0\u{2}v\nw\u{3}\u{1}cell 2\u{3}x\u{1}note 9\u{2}8"
        let output = ProgramOutput(text)
        #expect(output.cells[0]?.output == "a\nbc\n")
        #expect(output.cells[0]?.probes == [3: ["7"]])
        #expect(output.cells[0]?.value == "v\nw")
        #expect(output.cells[2]?.output == "x")
        #expect(output.ended.isEmpty)
        #expect(ProgramOutput("\u{1}cell 1\u{3}a\u{1}end 1\u{3}b\u{1}end -1\u{3}").ended == [1, -1])
        #expect(ProgramOutput("\u{1}cell 1\u{3}a\u{1}end 1\u{3}b").cells[1]?.output == "a")
    }
}
