import Testing

@testable import SwiftCells

/// Each budget ends the cell that exceeds it with an error that names the budget, and leaves the session usable.
struct LimitTests {
    private func failure(_ text: String, _ change: (inout CellLimits) -> Void = { _ in }) throws -> CellDiagnostic {
        var limits = CellLimits.submission
        change(&limits)
        let session = CellSession(limits: limits)
        let outcome = session.run(CellSource(text))
        let error = try #require(outcome.errors.first)
        #expect(session.run(CellSource("print(1)")).output == "1\n")
        return error
    }

    @Test func stepsOfALoop() throws {
        let error = try failure("while true {}") { $0.steps = 10_000 }
        #expect(error.kind == .limit)
        #expect(error.message.contains("10,000 steps"))
    }

    @Test func stepsAreTheSameInEveryRun() {
        let text = "var s = 0\nfor i in 0..<1000 { s += i % 7 }\nprint(s)"
        let steps = (0..<3).map { _ in CellSession(limits: .submission).run(CellSource(text)).steps }
        #expect(Set(steps).count == 1)
        #expect(steps[0] > 1000)
    }

    @Test func depthOfCalls() throws {
        let error = try failure("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))") { $0.callDepth = 500 }
        #expect(error.kind == .limit)
        #expect(error.message.contains("500 deep"))
        #expect(!error.notes.isEmpty)
    }

    @Test func bytesAliveInOneArray() throws {
        let error = try failure("let a = Array(repeating: 0, count: 1 << 34)") { $0.liveBytes = 1 << 20 }
        #expect(error.kind == .limit)
        #expect(error.message.contains("1,048,576 bytes"))
    }

    @Test func bytesAliveGrowingByAppending() throws {
        let error = try failure("var a = [1]\nwhile true { a.append(1) }") { $0.liveBytes = 1 << 20 }
        #expect(error.kind == .limit)
        #expect(error.message.contains("bytes"))
    }

    @Test func bytesAliveInDoublingStrings() throws {
        let error = try failure("var s = \"ab\"\nwhile true { s += s }") { $0.liveBytes = 1 << 20 }
        #expect(error.kind == .limit)
        #expect(error.message.contains("bytes"))
    }

    @Test func bytesAliveInALinkedList() throws {
        let error = try failure("class N { var next: N?; init() {} }\nvar head: N? = nil\nwhile true { let n = N(); n.next = head; head = n }") {
            $0.liveBytes = 1 << 20
        }
        #expect(error.kind == .limit)
        #expect(error.message.contains("bytes"))
    }

    @Test func bytesPrinted() throws {
        let error = try failure("while true { print(\"more and more\") }") { $0.outputBytes = 1000 }
        #expect(error.kind == .limit)
        #expect(error.message.contains("1,000 bytes"))
    }

    @Test func bytesOfSource() throws {
        let error = try failure(String(repeating: "// a comment\n", count: 100)) { $0.sourceBytes = 1000 }
        #expect(error.kind == .limit)
    }

    /// The parser would take minutes for each of these.
    @Test(.timeLimit(.minutes(10)), arguments: ["(", "[", "{ ", "\"\\(", "if true {\n", "f(", "[[(", "{ x in "])
    func bracketsWithinBrackets(opening: String) throws {
        let error = try failure(String(repeating: opening, count: 20_000)) { _ in }
        #expect(error.kind == .limit)
        #expect(error.message.contains("nested too deeply"))
    }

    /// So few would already take the parser hours.
    @Test(.timeLimit(.minutes(10)), arguments: [13, 20, 100])
    func squareBracketsOneAfterAnother(count: Int) throws {
        let error = try failure("let a = " + String(repeating: "[", count: count) + String(repeating: "]", count: count))
        #expect(error.kind == .limit)
        #expect(error.message.contains("nested too deeply"))
    }

    @Test func aListOfManyNodesIsFreedWithoutRecursion() {
        let text = """
            class N { var next: N?; init(_ n: N?) { next = n } }
            var head: N? = nil
            for _ in 0..<300_000 { head = N(head) }
            head = nil
            print("freed")
            """
        #expect(CellSession(limits: .submission).run(CellSource(text)).output == "freed\n")
    }

    /// What a deinit takes beside its instructions is charged: else this takes several times as long as other loops without end.
    @Test func instancesMadeByDeinitWithoutEnd() {
        var limits = CellLimits.submission
        limits.steps = 1_000_000
        let session = CellSession(limits: limits)
        #expect(session.run(CellSource("var made = 0\nclass C { deinit { made += 1; _ = C() } }\nvar c: C? = C()")).succeeded)
        let outcome = session.run(CellSource("c = nil"))
        #expect(outcome.errors.map(\.kind) == [.limit])
        let steps = Machine.finalizingCost + Machine.callbackCost + Machine.allocationCost
        #expect(session.run(CellSource("print(made <= \(limits.steps / steps) && made > 1000)")).output == "true\n")
    }

    @Test func aSubmissionMayDoNoMoreThanALesson() {
        let pairs: [KeyPath<CellLimits, Int>] = [\.steps, \.callDepth, \.liveBytes, \.outputBytes, \.sourceBytes, \.nesting, \.checkerWork]
        for limit in pairs {
            #expect(CellLimits.submission[keyPath: limit] <= CellLimits.lesson[keyPath: limit])
            #expect(CellLimits.submission[keyPath: limit] > 0)
        }
    }

    @Test func bracketsWithinOneAnother() throws {
        let error = try failure("print(" + String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200) + ")") { $0.nesting = 100 }
        #expect(error.kind == .limit || error.kind == .syntax)
    }

    /// The parser, or who walks its tree, calls itself for each link of these.
    @Test(arguments: [
        ("let x = a", ".b"), ("let x = a", "()"), ("let x = a", "[0]"), ("let x = a", "!"), ("let x = a", "?.b"), ("let x = a", "\n    .b { $0 }"), ("let k = \\A", ".b"),
        ("let f: A", ".B"), ("let f: A", "?"), ("let f: A", " -> A"), ("let f: A", " ->\n A"), ("let x = ", "try "), ("let x = ", "a ? "), ("let x = ", "a ?\n b : "), ("let x: ", "some "),
        ("", "repeat "), ("", "return "), ("", "if "), ("", "switch "), ("", "public "), ("@A", ".B"), ("", "#if A\n"), ("f ", "{ } "), ("let x = ", "-"), ("let x = ", "!"), ("", "#"),
    ]) func chainsWithoutEnd(_ chain: (head: String, link: String)) throws {
        let error = try failure(chain.head + String(repeating: chain.link, count: 20_000)) { $0.sourceBytes = .max }
        #expect(error.kind != .internalFault)
    }

    /// What is long and no chain is fine.
    @Test func longTexts() {
        let members = (0..<400).map { "E.a\($0 % 2)" }.joined(separator: ", ")
        let sum = (0..<60).map { _ in "s.a[0].b! + s.a[1].b!" }.joined(separator: " + ")
        let calls = (0..<400).map { "t += f(\($0)).b!" }.joined(separator: "\n")
        let cell = """
            enum E { case a0, a1 }
            struct B { var b: Int? = 1 }
            struct S { var a = [B(), B()] }
            func f(_ i: Int) -> B { B(b: i) }
            let s = S()
            var t = 0
            \(calls)
            print([\(members)].count, \(sum), t)
            """
        #expect(CellSession(limits: .lesson).run(CellSource(cell)).output == "400 120 79800\n")
    }

    /// What an instruction has no room for is refused, not cut off.
    @Test func operandsOfInstructions() {
        func finish(_ emit: (CodeBuilder) -> Void) throws {
            let code = CodeBuilder()
            code.begin(words: 2, objects: 2)
            emit(code)
            code.emit(.return_)
            _ = try code.finish(name: nil, keptObjects: 0, contextRegister: -1, file: nil)
        }
        #expect(throws: Never.self) { try finish { $0.emit(.getWord, 1, 1, 65_535); $0.emit(.addIntImmediate, 1, 1, -32_768); $0.emit(.loadInt, 1, immediate: Int(Int32.min)) } }
        #expect(throws: CellFailure.self) { try finish { $0.emit(.getWord, 1, 1, 65_536) } }
        #expect(throws: CellFailure.self) { try finish { $0.emit(.loadInt, 1, immediate: 1 << 31) } }
    }

    @Test func mistakesOnOneLine() throws {
        let error = try failure(String(repeating: "a b ", count: 10_000))
        #expect(error.kind == .syntax)
    }

    @Test func workOfTheChecker() throws {
        let error = try failure("let x = [1, 2.5, 3].map { $0 * 2 + 1 - 3 * $0 }.reduce(0) { $0 + $1 * 2 - 1 } + 1 * 2 + 3 * 4") { $0.checkerWork = 50 }
        #expect(error.kind == .limit)
    }

    /// What a closure is called with is tried in many ways, and each looks at its statements and for what is wrong with them.
    @Test func workInVainWithinClosures() throws {
        let sums = Array(repeating: "[1] + [2.5] * nil", count: 6).joined(separator: " + ")
        let cell = "let x = \"1,2\".split(separator: \",\").enumerated().map { i, t in let n = i + \(sums); return n }"
        let error = try failure(cell) { $0.checkerWork = 5_000 }
        #expect(error.kind == .limit)
    }

    /// The instruction has no room to say that the value lies further.
    @Test(arguments: [false, true]) func argumentsBeforeAnOpenedValue(isInitializer: Bool) throws {
        func cell(_ count: Int) -> String {
            let parameters = (0..<count).map { "_ s\($0): String, " }.joined()
            let called = (0..<count).map { "\"\($0)\", " }.joined()
            let head = "protocol P { static var name: String { get } }\nstruct S: P { static var name: String { \"S\" } }\nlet p: any P = S()\n"
            if isInitializer {
                return head + "struct B { var name: String; init<T: P>(\(parameters)_ t: T) { name = T.name + s\(count - 1) } }\nprint(B(\(called)p).name)"
            }
            return head + "func f<T: P>(\(parameters)_ t: T) -> String { T.name + s\(count - 1) }\nprint(f(\(called)p))"
        }
        #expect(CellSession(limits: .submission).run(CellSource(cell(100))).output == "S99\n")
        let error = try failure(cell(FunctionTranslator.receiverRegisters))
        #expect(error.kind == .limit)
        #expect(error.message.contains("too many arguments"))
    }

    /// `inout` parameters lie before the instance.
    @Test(arguments: [false, true]) func argumentsBeforeAnInstance(isInitializer: Bool) throws {
        func cell(_ count: Int) -> String {
            let parameters = (0..<count).map { "_ s\($0): inout String" }.joined(separator: ", ")
            let called = (0..<count).map { "&s\($0)" }.joined(separator: ", ")
            let variables = (0..<count).map { "var s\($0) = \"\($0)\"" }.joined(separator: "\n")
            if isInitializer {
                return """
                    class A { var name = ""; init(\(parameters)) { name = s\(count - 1) }; convenience init() { \(variables); self.init(\(called)) } }
                    class B: A { override init(\(parameters)) { super.init(\(called)); name += "b" } }
                    print(B().name)
                    """
            }
            return """
                class A { func f(\(parameters)) -> String { s\(count - 1) } }
                class B: A { override func f(\(parameters)) -> String { s\(count - 1) + "b" } }
                \(variables)
                let a: A = B()
                print(a.f(\(called)))
                """
        }
        #expect(CellSession(limits: .submission).run(CellSource(cell(100))).output == "99b\n")
        for count in [FunctionTranslator.receiverRegisters, 260] {
            let error = try failure(cell(count))
            #expect(error.kind == .limit)
            #expect(error.message.contains("too many arguments"))
        }
    }

    @Test func depthOfCallsInBothProfiles() throws {
        for limits in [CellLimits.lesson, .submission] {
            let outcome = CellSession(limits: limits).run(CellSource("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))"))
            #expect(outcome.errors.first?.message.contains("\(limits.callDepth.grouped) deep") == true)
        }
    }
}
