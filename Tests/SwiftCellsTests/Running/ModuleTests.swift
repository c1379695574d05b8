import Testing

@testable import SwiftCells

/// Modules of one session: code means what its own module says, whichever module's cell calls it, and whoever called what first.
@Suite struct ModuleTests {
    private let session = CellSession(limits: .submission)

    /// Declares a module, and returns its scope.
    private func module(_ text: String) -> GlobalScope {
        session.scope = GlobalScope()
        let outcome = session.run(CellSource(text))
        #expect(outcome.errors.map(\.message) == [], "\(text)")
        return session.scope
    }

    /// What a cell gives that sees modules by their names.
    private func value(_ text: String, _ modules: [String: GlobalScope]) -> String? {
        var scope = GlobalScope()
        for (name, module) in modules { scope.addModule(module, named: name) }
        session.scope = scope
        let outcome = session.run(CellSource(text))
        return outcome.errors.first?.message ?? outcome.value
    }

    @Test func genericCodeSeesTheConformancesOfItsModule() {
        let student = module(
            """
            protocol Sized { func size() -> Int }
            extension Int: Sized { func size() -> Int { self * 10 } }
            func measure<T: Sized>(_ x: T) -> Int { x.size() }
            func measured(_ x: Int) -> Int { measure(x) }
            func isSized(_ x: Any) -> Bool { x is any Sized }
            func sizeOf(_ x: Any) -> Int { (x as? any Sized)?.size() ?? 0 }
            struct Box { var side: Int }
            extension Box: CustomStringConvertible { var description: String { "box of \\(side)" } }
            func box(_ side: Int) -> Box { Box(side: side) }
            """)
        #expect(value("student.measured(3)", ["student": student]) == "30")
        #expect(value("student.isSized(3)", ["student": student]) == "true")
        #expect(value("student.isSized(\"3\")", ["student": student]) == "false")
        #expect(value("student.sizeOf(4)", ["student": student]) == "40")
        #expect(value("\"\\(student.box(2))\"", ["student": student]) == "box of 2")
    }

    @Test func whatALaterCellAddsCountsToo() {
        var student = module("protocol Sized {}\nfunc isSized(_ x: Any) -> Bool { x is any Sized }")
        #expect(value("student.isSized(3)", ["student": student]) == "false")
        session.scope = student
        #expect(session.run(CellSource("extension Int: Sized {}")).succeeded)
        student = session.scope
        #expect(value("student.isSized(3)", ["student": student]) == "true")
    }

    /// Members of a type of the library cannot take the place of those by which it conforms to the library's protocols: as in Swift, where
    /// the conformance was settled when the library was compiled.
    @Test(arguments: [
        "extension Int { static func < (a: Int, b: Int) -> Bool { true } }", "extension Int { static func > (a: Int, b: Int) -> Bool { true } }",
        "extension Comparable where Self == Int { static func >= (a: Self, b: Self) -> Bool { true } }",
        "extension Int { static func == (a: Int, b: Int) -> Bool { true } }", "extension Int { var description: String { \"forged\" } }",
        "extension Array { func map<T>(_ f: (Element) -> T) -> [T] { [] } }", "extension Sequence { func reversed() -> [Element] { [] } }",
        "extension Array { var count: Int { 0 } }",
    ])
    func nothingAddedToTheLibraryLeaks(declaration: String) {
        // It is used first, so that what the library's code means is settled while this module's names are in sight.
        let student = module(
            """
            \(declaration)
            func useAll() -> String {
                let a = [3, 1, 2]
                return "\\(max(1, 2)) \\(min(2, 1)) \\(a.sorted()) \\(max(a[0], a[1])) \\(a.reversed().map { $0 }) \\(a == [3]) \\(zip(a, a).map { $0 + $1 })"
            }
            let used = useAll()
            """)
        let text = "let a = [3, 1, 2]\n\"\\(max(1, 2)) \\(min(2, 1)) \\(a.sorted()) \\(max(a[0], a[1])) \\(a.reversed().map { $0 }) \\(a == [3]) \\(zip(a, a).map { $0 + $1 })\""
        #expect(value(text, ["student": student]) == "2 1 [1, 2, 3] 3 [2, 1, 3] false [6, 2, 4]")
    }

    @Test func eachModuleHasItsOwnConformancesOfTheLibrarysTypes() {
        func side(_ order: String) -> GlobalScope {
            module(
                """
                extension Bool: Comparable { static func < (a: Bool, b: Bool) -> Bool { \(order) } }
                func largest() -> Bool { [false, true, false].sorted()[2] }
                func larger(_ a: Bool, _ b: Bool) -> Bool { max(a, b) }
                """)
        }
        let modules = ["reference": side("!a && b"), "student": side("a && !b")]
        #expect(value("[reference.largest(), student.largest(), reference.larger(true, false), student.larger(true, false)]", modules) == "[true, false, true, false]")
        #expect(value("[student.largest(), reference.largest()]", modules) == "[false, true]")
        // Nobody else has it.
        #expect(value("max(true, false)", modules) == "'max' requires 'Bool' to conform to 'Comparable', and it does not.")
    }

    @Test func whatOneModuleCallsAnErrorIsNoneElsewhere() {
        let student = module("extension String: Error {}\nfunc fail() throws { throw \"no\" }\nfunc isError(_ x: Any) -> Bool { x is any Error }")
        let other = module("func isError(_ x: Any) -> Bool { x is any Error }")
        #expect(value("[student.isError(\"a\"), other.isError(\"a\")]", ["student": student, "other": other]) == "[true, false]")
        #expect(value("do { try student.fail() } catch { print(\"caught\") }\n1", ["student": student]) == "1")
    }
}
