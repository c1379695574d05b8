import Testing

@testable import SwiftCells

/// A few lines, each of which means the one before twice, are more than any machine could finish: they end with an error that says so.
struct DoublingTests {
    private static func doubled(_ count: Int = 60, first: String, last: String, _ line: (Int) -> String) -> String {
        ([first] + (1...count).map(line) + [last]).joined(separator: "\n")
    }

    private static func nested(_ opening: String, _ inner: String, _ closing: String, count: Int = 60) -> String {
        String(repeating: opening, count: count) + inner + String(repeating: closing, count: count)
    }

    static let endless: [String] = [
        doubled(first: "let t0 = (1, 2)", last: "print(1)") { "let t\($0) = (t\($0 - 1), t\($0 - 1))" },
        doubled(first: "typealias A0 = (Int, Int)", last: "print(1)") { "typealias A\($0) = (A\($0 - 1), A\($0 - 1))" },
        "typealias D<T> = (T, T)\nlet x: \(nested("D<", "Int", ">"))? = nil",
        "struct D<T> { typealias Two = (T, T) }\nlet x: \(nested("D<", "Int", ">.Two"))? = nil",
        "func twice<T>(_ x: T) -> (T, T) { (x, x) }\nlet t = \(nested("twice(", "1", ")"))",
        "func twice<T>(_ x: T) -> (T, T) { (x, x) }\nprint(\(nested("twice(", "1", ")"))\(String(repeating: ".0", count: 60)))",
        "let t = \(nested("{ ($0, $0) }(", "1", ")"))",
        doubled(first: "struct S0 { var a = 1 }", last: "let s = S60()") { "struct S\($0) { var a = S\($0 - 1)(), b = S\($0 - 1)() }" },
        doubled(first: "func f0(_ x: Int = 1) -> Int { x }", last: "print(f60())") { "func f\($0)(_ x: Int = f\($0 - 1)() + f\($0 - 1)()) -> Int { x }" },
        doubled(first: "let f0 = { (x: Int) in x }", last: "print(f60(1))") { "let f\($0) = { (x: Int) in f\($0 - 1)(f\($0 - 1)(x)) }" },
        doubled(first: "let s0 = \"ab\"", last: "print(s60.count)") { "let s\($0) = \"\\(s\($0 - 1))\\(s\($0 - 1))\"" },
        doubled(first: "let a0 = [1]", last: "print(a60)") { "let a\($0) = [a\($0 - 1), a\($0 - 1)]" },
        doubled(first: "let a0 = [1]", last: "print(a60.hashValue)") { "let a\($0) = [a\($0 - 1), a\($0 - 1)]" },
        doubled(500, first: "class C0 { func f() -> Int { 0 } }", last: "print(C500().f())") {
            "class C\($0): C\($0 - 1) { override func f() -> Int { super.f() + 1 } }"
        },
        doubled(1000, first: "protocol P0 { func f() }", last: "struct S: P1000 { func f() { print(1) } }\nS().f()") { "protocol P\($0): P\($0 - 1) {}" },
    ]

    @Test(.timeLimit(.minutes(10)), arguments: endless)
    func endsWithALimit(text: String) throws {
        let session = CellSession(limits: .submission)
        let outcome = session.run(CellSource(text))
        let error = try #require(outcome.errors.first)
        #expect(error.kind == .limit, "\(error.message)")
        #expect(outcome.output.isEmpty)
        #expect(session.run(CellSource("print(1)")).output == "1\n")
    }

    /// What is much only if it is gone through once for each way that leads to it.
    @Test(.timeLimit(.minutes(10)), arguments: [
        doubled(first: "struct S0 { var a = 1 }", last: "let s: S60? = nil\nprint(s == nil ? 1 : 2)") { "struct S\($0) { var a: S\($0 - 1), b: S\($0 - 1) }" },
        doubled(40, first: "protocol P0 {}\nprotocol Q0 {}", last: "struct S: P40 {}\nprint(S() is Q0 ? 1 : 2)") {
            "protocol P\($0): P\($0 - 1), Q\($0 - 1) {}\nprotocol Q\($0): P\($0 - 1), Q\($0 - 1) {}"
        },
    ])
    func isGoneThroughOnce(text: String) {
        let outcome = CellSession(limits: .submission).run(CellSource(text))
        #expect(outcome.errors.isEmpty, "\(outcome.errors.map(\.message))")
        #expect(outcome.output == "1\n")
    }
}
