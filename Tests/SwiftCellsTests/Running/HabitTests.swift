import Testing

@testable import SwiftCells

@Suite("Habits of other languages") struct HabitTests {
    private func warnings(_ text: String) -> [String] { CellSession(limits: .submission).run(CellSource(text)).warnings.map(\.message) }

    @Test("A comment behind a number may have been meant for a division", arguments: ["let x = 7 // 2\n", "let low = 1, high = 4\nlet middle = (low + high) // 2\nprint(middle)", "func f() -> Int {\n    return 7 // 2\n}"])
    func division(_ text: String) { #expect(warnings(text) == ["In Swift '//' begins a comment: nothing is divided here."]) }

    @Test("A caret between whole numbers is no power") func power() { #expect(warnings("print(2 ^ 10)").first?.hasPrefix("'^' is no power") == true) }

    @Test("A placeholder of another language stays as it is") func placeholder() { #expect(warnings("let x = 5\nprint(\"x is ${x}\")") == ["Swift does not put a value in place of '${x}'."]) }

    @Test("print knows no formats") func format() { #expect(warnings("print(\"%.2f\", 1.5)").count == 1) }

    @Test("What only looks like that is left alone", arguments: ["let x = 7 // seven", "let x = 7 // 7", "let x = abs(3) // 3", "let x = 5\nlet y = x // 5", "print(5 ^ 3)", "print(#\"${x}\"#)", "print(\"100%\", 5)", "print(\"50% done\", 5)", "print(\"%d items\")"])
    func leftAlone(_ text: String) { #expect(warnings(text).isEmpty) }
}
