import Testing

@testable import Grading

@Suite struct BlanksTests {
    @Test(arguments: [
        ("____", 1), ("func f() {\n    ____  // your code\n}", 2), ("let a = ____ + 1", 1), ("_____", 1), ("f(____, ____)", 1),
        ("print(\"____\")", 1), ("/* ____ */\n____", 2), ("// ____\n\n____", 3), ("\"a // b\" ____", 1), ("#\"\\\"# ____", 1), ("\"\"\"\n\"\"\" ____", 2),
        ("\"\" ____", 1), ("\"\\\"// \" + ____", 1), ("\"\\\n____", 2), ("x /* /* */ ____ */ ____", 1), ("##\"\"#\"## ____", 1),
    ])
    func blanksAreFound(text: String, line: Int) {
        #expect(Blanks.firstLine(in: text) == line)
    }

    @Test(arguments: [
        "", "___", "a____", "____a", "let ____x = 1", "// ____", "/* ____ */", "/* /* */ ____", "let _ = 1", "é____", "x____y", "// \" \n// ____",
    ])
    func otherUnderscoresAreNone(text: String) {
        #expect(Blanks.firstLine(in: text) == nil)
    }

    /// Attack 18: a text made to be slow to read.
    @Test(.timeLimit(.minutes(10)), arguments: ["\"", "#", "#\"", "\"\"\" ", "/*", "\\", "\"\\", "\"\"\"\"", "#\"\"", "_ ", "\"\n"])
    func longTextsTakeLinearTime(unit: String) {
        let text = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
        let start = ContinuousClock.now
        _ = Blanks.firstLine(in: text)
        #expect(ContinuousClock.now - start < .seconds(30))
    }
}
