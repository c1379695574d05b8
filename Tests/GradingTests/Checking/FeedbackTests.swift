import Testing

@testable import Grading

/// What a learner reads of a check that did not pass: what was called, what came back, what was wanted, and the nearest likely cause; for
/// each kind of check.
@Suite struct FeedbackTests {
    /// The feedback on an answer by one check of the exercise `f`.
    private func feedback(_ check: String, solution: String, answer: String, attributes: String = "", asked: String = "____") throws -> String {
        let page = "# T\n\n<!-- exercise: id=f points=1 -->\n```swift exercise=f\n\(asked)\n```\n"
        let key = """
            <!-- key: exercise-file=03-losses -->
            ```swift solution=f
            \(solution)
            ```
            ```swift check=f name=check points=1 \(attributes)
            \(check)
            ```
            """
        let grade = try Graded.exercise("f", answer: answer, page: page, key: key)
        let checks = try #require(grade.checks.first, "\(grade)")
        #expect(!checks.passed)
        return checks.feedback
    }

    private let pair = "let p = Tensor([1.0, 2.0, 4.0]), t = Tensor([0.0, 0.0, 0.0])"
    private let mse = "func f(_ p: Tensor, _ t: Tensor) -> Tensor { ((p - t) * (p - t)).mean() }"

    @Test func aConditionHasItsExplanation() throws {
        let solution = "func f(_ x: Int) -> Int { x * x }"
        #expect(try feedback("expect(student.f(-2) > 0, \"a square is never negative\")", solution: solution, answer: "func f(_ x: Int) -> Int { x }") == "`f(-2) > 0` does not hold: a square is never negative.")
        #expect(try feedback("expect(student.f(-2) > 0)", solution: solution, answer: "func f(_ x: Int) -> Int { x }") == "`f(-2) > 0` does not hold.")
    }

    @Test func anEqualValueIsShownWithItsCause() throws {
        #expect(
            try feedback("expectEqual(student.f(3), 9)", solution: "func f(_ x: Int) -> Int { x * x }", answer: "func f(_ x: Int) -> Int { x * x - 1 }")
                == "`f(3)` gave 8, but 9 was wanted. It is off by one.")
        #expect(
            try feedback("expectEqual(student.f(), [\"a\", \"b\"])", solution: "func f() -> [String] { [\"a\", \"b\"] }", answer: "func f() -> [String] { [\"b\", \"a\"] }")
                == "`f()` gave [\"b\", \"a\"], but [\"a\", \"b\"] was wanted. The values are right, but in reverse order.")
    }

    @Test func aSumForAMeanIsNamed() throws {
        #expect(
            try feedback("\(pair)\nexpectClose(student.f(p, t), reference.f(p, t))", solution: mse, answer: mse.replacing("mean", with: "sum"))
                == "`f(p, t)` gave tensor(21.), but tensor(7.) was wanted. It is 3 times as much: a sum in place of a mean, or a factor too many?")
    }

    @Test func aConstantFactorIsNamed() throws {
        #expect(
            try feedback("let x = Tensor([1.0, 2.0, 4.0])\nexpectClose(student.f(x), reference.f(x))", solution: "func f(_ x: Tensor) -> Tensor { x * 2 }", answer: "func f(_ x: Tensor) -> Tensor { x * 1.4 }")
                == "`f(x)` gave tensor([1.4, 2.8, 5.6]), but tensor([2., 4., 8.]) was wanted; 3 of 3 values are off. Every value is 0.7 times what it should be: is it off by a constant factor?")
    }

    @Test func aTransposedResultIsNamed() throws {
        let solution = "func f(_ x: Tensor) -> Tensor { x.t() }"
        let answer = "func f(_ x: Tensor) -> Tensor { x }"
        #expect(
            try feedback("expectShape(student.f(Tensor.zeros(2, 3)), [3, 2])", solution: solution, answer: answer)
                == "`f(Tensor.zeros(2, 3))` gave a tensor of shape [2, 3], but [3, 2] was wanted. It is transposed.")
        #expect(
            try feedback("let x = Tensor([[1.0, 2.0], [3.0, 4.0]])\nexpectClose(student.f(x), reference.f(x))", solution: solution, answer: answer).hasSuffix("It is transposed."))
    }

    @Test func aDetachedResultIsNamed() throws {
        #expect(
            try feedback("expectGradient({ student.f($0[0], $0[1]) }, [Tensor([1.0, 2.0]), Tensor([0.5, 0.0])])", solution: mse, answer: mse.replacing(".mean()", with: ".mean().detach()"))
                == "`f($0[0], $0[1])`: the result does not remember how it was made, so nothing can be walked backward. Is a tensor detached, made anew from numbers, or computed within noGrad?")
    }

    @Test func aWrongGradientIsShown() throws {
        let half = try feedback(
            "expectGradient({ student.f($0[0]) }, [Tensor([1.0, 3.0])])", solution: "func f(_ x: Tensor) -> Tensor { (x * x).sum() }", answer: "func f(_ x: Tensor) -> Tensor { (x.detach() * x).sum() }")
        #expect(half == "`f($0[0])`: the gradient is tensor([1., 3.]), but tensor([2., 6.]) was wanted; 2 of 2 values are off. It is one part in 2 of that: a mean in place of a sum, or a factor missing?")
        let missing = try feedback(
            "expectGradient({ student.f($0[0], $0[1]) }, [Tensor([1.0]), Tensor([3.0])])", solution: "func f(_ x: Tensor, _ y: Tensor) -> Tensor { (x * y).sum() }",
            answer: "func f(_ x: Tensor, _ y: Tensor) -> Tensor { (x * y.detach()).sum() }")
        #expect(missing == "`f($0[0], $0[1])`: the gradient by argument 2 is missing. Does the result depend on that argument through tensor operations only?")
    }

    @Test func anErrorThatDoesNotComeIsMissed() throws {
        #expect(
            try feedback("expectThrows { _ = try student.f(-1) }", solution: "struct Bad: Error {}\nfunc f(_ x: Int) throws -> Int { if x < 0 { throw Bad() }; return x }", answer: "func f(_ x: Int) throws -> Int { x }")
                == "`f(-1)` ran to its end, but an error was wanted.")
    }

    @Test(arguments: [
        ("Double(calls)", "It rises: is the gradient added where it should be subtracted?"), ("1 - 0.001 * Double(calls)", "It falls too slowly: is the gradient reset between steps?"),
        ("1", "Are the parameters changed at all?"), ("calls > 3 ? Double.nan : 1", "Is the learning rate too high?"),
    ])
    func trainingThatDoesNotWorkHasItsCause(loss: String, cause: String) throws {
        let solution = "var calls = 0\nfunc f() -> Double { calls += 1\nreturn 1 / Double(calls) }"
        let answer = "var calls = 0\nfunc f() -> Double { calls += 1\nreturn \(loss) }"
        let told = try feedback("expectTrains(steps: 20, by: 0.5) { student.f() }", solution: solution, answer: answer)
        #expect(told.hasPrefix("`f()`: the loss ") && told.hasSuffix(cause), "\(told)")
    }

    @Test func printedTextIsCompared() throws {
        let solution = "func f() { print(\"epoch 1\") }"
        #expect(
            try feedback("expectOutput(\"epoch 1\") { student.f() }", solution: solution, answer: "func f() { print(\"Epoch 1\") }")
                == "`f()` printed \"Epoch 1\", but \"epoch 1\" was wanted. Only upper and lower case differ.")
        // Of the learner's own cell, when it ran.
        #expect(
            try feedback("expectOutput(\"6\")", solution: "print(6)", answer: "print(3)") == "Printed \"3\", but \"6\" was wanted.")
    }

    /// What the exercise asks for is on its page; what the check is written with is not the learner's to understand.
    @Test func aDeclarationOfAnotherFormIsNamed() throws {
        let solution = "func f(_ x: Int) -> Int { x * x }"
        let told = try feedback("expectEqual(student.f(3), 9)", solution: solution, answer: "func f(x: Int) -> Int { x * x }")
        #expect(told.hasPrefix("Your code cannot be called as this exercise asks: "), "\(told)")
        let head = "func f(_ x: Int) -> Int {\n    ____\n}\nlet g: Int = ____"
        let asked = "Your code cannot be called as this exercise asks, by `func f(_ x: Int) -> Int` and `let g: Int`"
        #expect(try feedback("expectEqual(student.f(3), 9)", solution: solution + "\nlet g: Int = 1", answer: "func g(_ x: Int) -> Int { x }", asked: head) == asked + ".")
        #expect(try feedback("expectEqual(student.f(3), 9)", solution: solution + "\nlet g: Int = 1", answer: "", asked: head) == asked + ".")
        #expect(try feedback("expectClose(student.f(3), 9)", solution: solution + "\nlet g: Int = 1", answer: "let f = [[1]]", asked: head).hasPrefix(asked))
    }

    /// Where the expectation looks at a name, that stands for the call that it was made by.
    @Test(arguments: [
        ("let found = student.f(3)\nexpectEqual(found, 9)", "`f(3)` gave 4, but 9 was wanted."),
        ("let a = 1, b = student.f(3)\nexpectEqual(b - a, 8)", "`b - a` (`b` is `f(3)`) gave 3, but 8 was wanted."),
        ("var all = [1]\nall.append(student.f(3))\nexpectEqual(all, [1, 9])", "Gave [1, 4], but [1, 9] was wanted."),
    ])
    func aNameIsTracedToItsCall(check: String, told: String) throws {
        #expect(try feedback(check, solution: "func f(_ x: Int) -> Int { x * x }", answer: "func f(_ x: Int) -> Int { x + 1 }") == told)
    }

    @Test func aChangeIsTracedToItsCall() throws {
        let told = try feedback(
            "let t = Tensor([4.0])\nstudent.f(t)\nexpectClose(t, Tensor([8.0]))", solution: "func f(_ t: Tensor) { _ = t.mul_(2) }", answer: "func f(_ t: Tensor) { _ = t.mul_(3) }")
        #expect(told.hasPrefix("`t` after `f(t)` gave tensor([12.]), but tensor([8.]) was wanted."), "\(told)")
    }

    @Test func aConditionOfSeveralStepsHasItsExplanationAlone() throws {
        let told = try feedback(
            "let found = student.f(3)\nexpect(found == 9, \"three times three is nine\")", solution: "func f(_ x: Int) -> Int { x * x }", answer: "func f(_ x: Int) -> Int { x }")
        #expect(told == "Three times three is nine.")
    }

    @Test func theAuthorsSentenceComesFirstAndAHiddenOneAlone() throws {
        let solution = "func f(_ x: Int) -> Int { x * x }"
        let answer = "func f(_ x: Int) -> Int { x }"
        #expect(try feedback("expectEqual(student.f(3), 9)", solution: solution, answer: answer, attributes: "feedback=\"Look at the power.\"") == "Look at the power.\n`f(3)` gave 3, but 9 was wanted.")
        #expect(try feedback("expectEqual(student.f(3), 9)", solution: solution, answer: answer, attributes: "hidden") == "A hidden check did not pass.")
    }

    /// Names, texts, errors and characters of any length are cut where nobody reads on.
    @Test(arguments: [
        "func f(_ x: Int) -> Int { \(String(repeating: "a", count: 100_000)) }", "func f(_ x: Int) -> Int { \"\(String(repeating: "é", count: 50_000))\" }",
        "struct E: Error { var text = String(repeating: \"ab\", count: 100_000) }\nfunc f(_ x: Int) throws -> Int { throw E() }",
        "func f(_ x: Int) -> Int { fatalError(\"e\" + String(repeating: \"\\u{301}\", count: 100_000)) }",
        "func f(_ x: Int) -> \(String(repeating: "[", count: 40))Int\(String(repeating: "]", count: 40)) { \(String(repeating: "[", count: 40))x\(String(repeating: "]", count: 40)) }",
        (0..<500).map { "let unknown\($0) = missing\($0)\(String(repeating: "m", count: 2000))" }.joined(separator: "\n"),
    ])
    func noTextIsLongerThanItsBound(answer: String) throws {
        let told = try feedback("expectEqual(try student.f(3), 9)", solution: "func f(_ x: Int) throws -> Int { x * x }", answer: answer)
        #expect(!told.isEmpty && told.utf8.count <= GradeText.mostBytes, "\(told.utf8.count)")
    }

    /// Anything that is made of values is compared by them: dictionaries, sets, enums, and structs of them.
    @Test(arguments: [
        ("[String: Int]", "[\"a\": 2, \"b\": 1]", "[\"b\": 1, \"a\": 3]", "`f()` gave [\"a\": 3, \"b\": 1], but [\"a\": 2, \"b\": 1] was wanted."),
        ("Set<Int>", "[3, 1]", "[1, 2]", "`f()` gave Set([1, 2]), but Set([1, 3]) was wanted."),
        ("[Int: [Int]]", "[1: [1]]", "[:]", "`f()` gave [:], but [1: [1]] was wanted."),
        ("(Int, [String: Double])", "(1, [\"x\": 0.5])", "(1, [\"y\": 0.5])", "`f()` gave (1, [\"y\": 0.5]), but (1, [\"x\": 0.5]) was wanted."),
        ("Shape", ".circle(2)", ".square(2, 3)", "`f()` gave .square(2, 3), but .circle(2) was wanted."), ("Shape", ".none", ".circle(1)", "`f()` gave .circle(1), but .none was wanted."),
    ])
    func valuesOfAnyMakeAreCompared(type: String, right: String, wrong: String, told: String) throws {
        let shape = "enum Shape: Equatable { case none, circle(Int), square(Int, Int) }\n"
        let wrongAnswer = shape + "func f() -> \(type) { \(wrong) }"
        #expect(try feedback("expectEqual(student.f(), reference.f())".replacing("reference.f()", with: type == "Shape" ? "student.Shape\(right)" : "reference.f()"), solution: shape + "func f() -> \(type) { \(right) }", answer: wrongAnswer) == told)
    }

    /// Objects cannot be looked into: that two are of one class does not make them equal, wherever they stand.
    @Test func objectsInCollectionsAreNotEqual() {
        for value in [PlainValue.set([.opaque(type: "C")]), .dictionary([.opaque(type: "C"): .integer(1)]), .dictionary([.integer(1): .opaque(type: "C")]), .payloadCase("a", [.opaque(type: "C")])] {
            #expect(!ValueComparison().agree(value, value), "\(value)")
        }
    }
}
