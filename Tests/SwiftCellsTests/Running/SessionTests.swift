import Testing

@testable import SwiftCells

/// Cells of one session share a scope; what fails leaves no names behind; a scope kept is a moment to go back to.
@Suite struct SessionTests {
    private let session = CellSession(limits: .submission)

    @discardableResult
    private func run(_ text: String) -> CellOutcome { session.run(CellSource(text)) }

    /// The last expression's value, or the first error.
    private func value(_ text: String) -> String? {
        let outcome = run(text)
        return outcome.errors.first?.message ?? outcome.value
    }

    @Test func cellsShareNamesOfAllKinds() {
        run("let a = 3\nvar count = 0\nfunc next() -> Int { count += 1; return count }")
        run("struct Point { var x: Int }\nprotocol Sized { var size: Int { get } }\ntypealias Whole = Int")
        run("extension Point: Sized { var size: Int { x * a } }\nextension Int { var doubled: Int { self * 2 } }")
        run("infix operator <+>: AdditionPrecedence\nfunc <+> (l: Point, r: Point) -> Point { Point(x: l.x + r.x) }")
        #expect(value("next() + next()") == "3")
        #expect(value("let p: any Sized = Point(x: 2) <+> Point(x: 3)\np.size") == "15")
        #expect(value("let w: Whole = count.doubled\nw") == "4")
    }

    /// Whatever another thread has parsed by then, and however the cells before have changed what a text means.
    @Test func cellsParsedAheadGiveTheSame() {
        let texts = [
            "func next(_ n: Int) -> Int { n + 1 }", "next(2)", "infix operator <+>: AdditionPrecedence\nfunc <+> (a: Int, b: Int) -> Int { a * 10 + b }",
            "1 <+> 2 <+> 3", "let broken = (", "next(2)", "var n = 0; for i in 0..<3 { n += i }; n",
        ]
        let cells = texts.enumerated().map { CellSource($1, firstLine: 10 * $0 + 1) }
        for parsed in [0, 3, texts.count] {
            let session = CellSession(limits: .submission)
            session.cellsAhead(Array(cells.prefix(parsed))).parse()
            let outcomes = cells.map { session.run($0) }
            #expect(outcomes.map(\.value) == [nil, "3", nil, "123", nil, "3", "3"])
            #expect(outcomes.map { $0.errors.map(\.range.start.line) } == [[], [], [], [], [41], [], []])
        }
    }

    /// A message made in a body that the library has in Swift, of what the body changes.
    @Test func libraryBodiesMayCaptureWhatTheyChange() {
        var library = CellLibrary.standard
        library.declare("mutating func shortened(by n: Int) { if n > count { fatalError(\"\\(self) has \\(count) characters, not \\(n)\") }; self = String(dropLast(n)) }", in: "String")
        let session = CellSession(library: library, limits: .submission)
        #expect(session.run(CellSource("var s = \"abc\"; s.shortened(by: 1); s")).value == "ab")
        #expect(session.run(CellSource("s.shortened(by: 9)")).errors.map(\.message) == ["Ab has 2 characters, not 9."])
    }

    @Test func aLineThatIsAskedForTellsItsStatementsValues() {
        let text = """
            let a = [1, 2].map { x in let y = x + 1; return y * 2 }
            let b = [1, 2].map { $0 * 2 }
            let c = [1, 2].map { x in
                x * 3
            }
            func sign(_ x: Int) -> Int {
                if x < 0 { return -1 }
                return x > 0 ? 1 : 0
            }
            func size(_ x: Int) -> String {
                if x > 1 { "large" } else { "small" }
            }
            for i in -1...1 { sign(i) }
            size(2)
            """
        let outcome = session.run(CellSource(text, probedLines: Set(1...14)))
        // What stands in a closure that ends on the line is not the line's value.
        #expect(outcome.probes[1] == ["[4, 6]"] && outcome.probes[2] == ["[2, 4]"])
        #expect(outcome.probes[4] == ["3", "6"] && outcome.probes[5] == ["[3, 6]"])
        #expect(outcome.probes[7] == ["-1"] && outcome.probes[8] == ["0", "1"])
        #expect(outcome.probes[11] == ["large"])
        #expect(outcome.probes[13] == ["-1", "0", "1"] && outcome.probes[14] == ["large"])
    }

    @Test func aCellThatDoesNotCheckLeavesNoNames() {
        let outcome = run("struct Half { var x: Int }\nextension Int { var tripled: Int { self * 3 } }\nfunc twice(_ n: Int) -> Int { n * 2 }\nlet a = 5\nlet b: Int = \"no\"")
        #expect(outcome.errors.map(\.kind) == [.type])
        for text in ["Half(x: 1)", "twice(2)", "a", "b", "2.tripled"] { #expect(!run(text).succeeded, "\(text)") }
        #expect(value("struct Half { var y = 1 }\nfunc twice(_ s: String) -> String { s + s }\nlet a = twice(\"x\")\na") == "xx")
        #expect(value("Half().y") == "1")
    }

    @Test func aCellThatFailsWhileItRunsLeavesNoNamesButWhatItDid() {
        run("var log: [Int] = []")
        let outcome = run("log.append(1)\nlet early = 2\nlet zero = log.count - 1\nlog.append(early / zero)\nlet late = 3")
        #expect(outcome.errors.map(\.kind) == [.runtime])
        #expect(value("log") == "[1]")
        #expect(!run("early").succeeded)
        #expect(!run("late").succeeded)
        #expect(value("let early = 7\nearly") == "7")
    }

    @Test func conformancesOfAFailedCellAreForgotten() {
        run("protocol Named { var name: String { get } }\nstruct Cat {}")
        #expect(!run("extension Cat: Named { var name: String { \"cat\" } }\nlet x: Int = nil").succeeded)
        #expect(value("let c: Any = Cat()\nc is any Named") == "false")
        #expect(value("extension Cat: Named { var name: String { \"tom\" } }\nCat().name") == "tom")
    }

    @Test func operatorsOfAFailedCellAreForgotten() {
        #expect(!run("infix operator ~~~\nfunc ~~~ (a: Int, b: Int) -> Int { a - b }\nnothing").succeeded)
        #expect(!run("5 ~~~ 3").succeeded)
        #expect(value("infix operator ~~~\nfunc ~~~ (a: Int, b: Int) -> Int { a * b }\n5 ~~~ 3") == "15")
    }

    @Test func aNameIsDeclaredOnce() throws {
        run("let rate = 0.1")
        let error = try #require(run("let other = 1\nlet rate = 0.2").errors.first)
        #expect(error.message.contains("'rate' is declared already"))
        #expect(error.range.start.line == 2)
        #expect(error.notes.contains { $0.range?.start.line == 1 })
        #expect(value("rate") == "0.1")
        #expect(!run("other").succeeded)
    }

    @Test func functionsOfOneNameStandBesideEachOther() {
        run("func show(_ x: Int) -> String { \"Int\" }")
        run("func show(_ x: String) -> String { \"String\" }")
        #expect(value("show(1) + show(\"\")") == "IntString")
        #expect(!run("func show(_ y: Int) -> String { \"again\" }").succeeded)
    }

    @Test func whatAnEarlierCellLeftWithoutAValueHasNone() {
        #expect(run("let x: Int\nvar s: String, t: [Int]").succeeded)
        #expect(value("x") == "'x' is used before it has a value.")
        #expect(value("s.append(\"a\")") == "'s' is used before it has a value.")
        #expect(run("func f() -> Int { x }").errors.first?.message == "This uses 'x', which has no value yet where this is declared.")
        #expect(run("if Bool.random() { x = 1 } else { s = \"\" }").succeeded)
        #expect(value("x = 2") == "'x' is a constant, and has a value already.")
        #expect(value("s") == "'s' is used before it has a value.")
        #expect(value("s = \"b\"; t = []; t.append(1); s + \"\\(t)\"") == "b[1]")
        #expect(value("let y: Int; s += \"c\"; s") == "bc")
    }

    @Test func aConstantOfAnEarlierCellGetsOneValue() {
        run("let x: Int, y: [Int]")
        #expect(run("x = 1; _ = [0][x]").errors.map(\.kind) == [.runtime])
        #expect(value("x = 3; y = [x]; y") == "[3]")
        #expect(value("x = 4") == "'x' is a constant, and has a value already.")
        #expect(value("func f() -> Int { x + y[0] }; f()") == "6")
        #expect(value("y = []") == "'y' is a constant, and has a value already.")
    }

    @Test func codeOfEarlierCellsSeesWhatLaterCellsChange() {
        run("var scale = 2\nfunc scaled(_ x: Int) -> Int { x * scale }\nlet keep = { scaled(10) }")
        run("scale = 5")
        #expect(value("keep() + scaled(1)") == "55")
    }

    @Test func aScopeIsAMomentToGoBackTo() {
        run("let base = 10\nfunc plus(_ n: Int) -> Int { base + n }")
        let prefix = session.scope
        for answer in [1, 2, 3] {
            session.scope = prefix
            #expect(value("let answer = plus(\(answer))\nstruct Own { var v: Int { answer } }\nOwn().v") == "\(10 + answer)")
        }
        session.scope = prefix
        #expect(!run("answer").succeeded)
        #expect(!run("Own()").succeeded)
        #expect(value("plus(5)") == "15")
    }

    @Test func valuesAndOutputBelongToTheirCell() {
        let first = run("print(\"one\")\n1 + 1")
        #expect((first.output, first.value ?? "") == ("one\n", "2"))
        let second = run("let x = 3")
        #expect((second.output, second.value) == ("", nil))
        let failed = run("print(\"before\")\nlet none: Int? = nil\nprint(none!)")
        #expect(failed.output == "before\n")
        #expect(failed.value == nil)
    }
}
