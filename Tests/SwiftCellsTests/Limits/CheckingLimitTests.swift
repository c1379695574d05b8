import Testing

@testable import SwiftCells

/// What one place of a text may list, and what a cell may keep the checker busy with: checking never takes minutes.
struct CheckingLimitTests {
    private func list(_ count: Int, _ separator: String = ", ", _ item: (Int) -> String) -> String { (0..<count).map(item).joined(separator: separator) }

    /// Each of these is refused where it is one longer than it may be, with what to write instead, and leaves the session usable.
    private func expectLimit(_ most: Int, _ text: (Int) -> String, says: String, instead: String, withinIsFine: Bool = true) throws {
        let session = CellSession(limits: .submission)
        let error = try #require(session.run(CellSource(text(most + 1))).errors.first)
        #expect(error.kind == .limit)
        #expect(error.message.contains(says), "\(error.message)")
        #expect(error.message.contains(instead), "\(error.message)")
        #expect(session.run(CellSource("print(1)")).output == "1\n")
        if withinIsFine { #expect(CellSession(limits: .submission).run(CellSource(text(most))).errors.isEmpty) }
    }

    @Test func argumentsOfACall() throws {
        try expectLimit(ListLimits.arguments, { "print(\(list($0) { "\($0)" }))" }, says: "1,001 arguments here, and at most 1,000", instead: "array")
    }

    @Test func parametersOfAFunction() throws {
        try expectLimit(ListLimits.parameters, { "func f(\(list($0) { "a\($0): Int" })) {}" }, says: "1,001 parameters", instead: "struct")
        try expectLimit(ListLimits.parameters, { "enum E { case a(\(list($0) { "a\($0): Int" })) }" }, says: "1,001 values", instead: "struct")
    }

    @Test func partsOfATuple() throws {
        try expectLimit(ListLimits.tupleParts, { "let a = (\(list($0) { "\($0)" }))" }, says: "201 parts of a tuple", instead: "struct")
        try expectLimit(ListLimits.tupleParts, { "func f(_ a: (\(list($0) { _ in "Int" }))) {}" }, says: "201 parts of a tuple", instead: "struct")
    }

    @Test func genericParameters() throws {
        try expectLimit(ListLimits.genericParameters, { "func f<\(list($0) { "T\($0)" })>(\(list($0) { "_ a\($0): T\($0)" })) {}" }, says: "101 generic parameters", instead: "Make a type")
        try expectLimit(ListLimits.genericParameters, { "struct S<\(list($0) { "T\($0)" })> {}" }, says: "101 generic parameters", instead: "Make a type")
    }

    @Test func conditionsOfAWhere() throws {
        try expectLimit(ListLimits.requirements, { "func f<T>(_ t: T) where \(list($0) { _ in "T: Equatable" }) {}" }, says: "101 conditions", instead: "protocol")
    }

    @Test func protocolsOfAType() throws {
        let protocols = { (count: Int) in self.list(count, "\n") { "protocol P\($0) {}" } }
        try expectLimit(ListLimits.inherited, { "\(protocols($0))\nstruct S: \(list($0) { "P\($0)" }) {}" }, says: "201 types", instead: "protocol")
    }

    @Test func meaningsOfOneName() throws {
        let functions = { (count: Int) in self.list(count, "\n") { "func f(a\($0): Int) {}" } }
        try expectLimit(ListLimits.overloads, functions, says: "'f' is declared more than 1,000 times", instead: "another name")
        try expectLimit(ListLimits.overloads, { "struct S {\n\(functions($0))\n}" }, says: "'f' is declared more than 1,000 times", instead: "another name")
        try expectLimit(ListLimits.overloads, { "do {\n\(functions($0))\n}" }, says: "'f' is declared more than 1,000 times", instead: "another name")
    }

    @Test func extensionsOfOneType() throws {
        try expectLimit(ListLimits.extensions, { list($0, "\n") { "extension Int { var v\($0): Int { 1 } }" } }, says: "'Int' is extended more than 1,000 times", instead: "one extension")
    }

    @Test func defersOfABlock() throws {
        try expectLimit(ListLimits.defers, { "func f() {\n\(list($0, "\n") { _ in "defer { print(1) }" })\n}" }, says: "201 'defer's in one block", instead: "into one")
    }

    /// What is quick however long the text: none of these is done over and over for each line.
    @Test(.timeLimit(.minutes(5))) func longTextsAreQuick() {
        func kinds(_ text: String) -> [CellDiagnostic.Kind] { CellSession(limits: .submission).run(CellSource(text)).errors.map(\.kind) }
        #expect(kinds(list(8_000, "\n") { _ in "let = 1 +" }) == [.syntax])
        #expect(kinds(String(repeating: "\"\n", count: 50_000)) == [.syntax])
        #expect(kinds("enum E { case \(list(5_000) { "a\($0)" }) }") == [])
        #expect(kinds(list(5_000, "\n") { _ in "func f() {}" }).allSatisfy { $0 == .type || $0 == .limit })
        #expect(kinds("protocol P0 {}\n" + list(1_000, "\n") { "protocol P\($0 + 1): P\($0) {}" }) == [.limit])
    }

    /// What a cell has not come to when it ends with a limit is not left to the next.
    @Test func nothingIsLeftToTheNextCell() {
        let session = CellSession(limits: .submission)
        let types = "struct S {\n  var a: Int = later\n  func wrong() { nothing() }\n}\nclass C {\n  lazy var b = S().nothing\n  deinit { nothing() }\n}\nlet later = 1\n"
        let tooMuch = list(ListLimits.extensions + 1, "\n") { "extension Int { var v\($0): Int { nothing } }" }
        #expect(session.run(CellSource(types + tooMuch)).errors.map(\.kind).contains(.limit))
        let next = session.run(CellSource("struct S { func right() -> Int { 1 } }\nclass C { deinit { print(\"deinit\") } }\n_ = C()\nprint(S().right())"))
        #expect(next.output == "deinit\n1\n")
        #expect(session.run(CellSource("print(1.v0)")).errors.map(\.kind) == [.type])
    }

    /// What is wrong with a call of something declared too often is not looked for, nor more mistakes than are shown.
    @Test func mistakesBehindMistakes() {
        let calls = list(3_000, "\n") { "struct S\($0) {}\nfunc f(_ x: S\($0)) {}\nf(S\($0)())" }
        #expect(CellSession(limits: .submission).run(CellSource(calls)).errors.map(\.kind) == [.limit])
        let mistakes = CellSession(limits: .submission).run(CellSource(list(3_000, "\n") { "_ = \($0) + \"x\"" })).errors
        #expect(mistakes.map(\.range.start.line) == Array(1...20))
    }

    /// Each of them is within its limits, and all of them together are too much.
    @Test func workOfACell() throws {
        var limits = CellLimits.submission
        limits.checkerWork = 2_000
        let session = CellSession(limits: limits)
        let line = "print(1 + 2 * 3 - 4, [1.5, 2].map { $0 + 1 })\n"
        #expect(session.run(CellSource(line)).succeeded)
        let outcome = session.run(CellSource(String(repeating: line, count: 500)))
        #expect(outcome.errors.map(\.kind) == [.limit])
        #expect(outcome.errors.first?.message.contains("too much in this cell") == true)
        #expect(session.run(CellSource("print(1)")).output == "1\n")
    }

    /// What is copied for each of many parts counts.
    @Test func partsOfOneExpression() throws {
        var limits = CellLimits.submission
        limits.checkerWork = 30_000
        let error = try #require(CellSession(limits: limits).run(CellSource("print(\(list(1_000) { "\($0)" }))")).errors.first)
        #expect(error.kind == .limit)
    }

    /// Long lists of plain values are for arrays, and fine there.
    @Test func longArrays() {
        let cell = """
            func f(_ x: Int) -> Int { x }
            let a = [\(list(1_000) { "f(\($0))" })]
            let b = [\(list(1_000) { "(\($0), \"x\")" })]
            let c = [\(list(500) { "\"k\($0)\": [\($0)]" })]
            let d: [Double] = [\(list(500) { "1 + \($0)" })]
            print(a.count, b.count, c.count, d.count)
            """
        #expect(CellSession(limits: .submission).run(CellSource(cell)).output == "1000 1000 500 500\n")
    }
}
