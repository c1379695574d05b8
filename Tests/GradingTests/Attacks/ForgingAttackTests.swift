import Testing

@testable import Grading

/// Attacks 1 to 10: how a submission might get points that it has not earned.
@Suite struct ForgingAttackTests {
    private static let right = "((prediction - target) * (prediction - target)).mean()"

    private func mse(_ body: String, before: String = "", after: String = "") -> String {
        "\(before)\nfunc mse(_ prediction: Tensor, _ target: Tensor) -> Tensor {\n\(body)\n}\n\(after)"
    }

    private func failed(_ body: String, before: String = "", after: String = "") throws -> [String] {
        try Graded.failed("mse", answer: mse(body, before: before, after: after))
    }

    @Test func theRightAnswerGetsAllPoints() throws {
        let grade = try Graded.exercise("mse", answer: mse("return " + Self.right))
        #expect(grade.status == .graded, "\(grade)")
        #expect(grade.points == 4, "\(grade)")
    }

    @Test func aWrongAnswerLosesTheChecksThatSeeIt() throws {
        #expect(try failed("return ((prediction - target) * (prediction - target)).sum()") == ["value", "gradient"])
        #expect(try failed("return \(Self.right).detach()") == ["gradient"])
        #expect(try failed("return (prediction - target).mean()") == ["value", "gradient"])
    }

    /// 1: printing a score.
    @Test(arguments: [
        #"print("PASS")"#, #"print("{\"points\": 4, \"status\": \"graded\"}")"#, #"print("ok 1 - value\nok 2 - gradient\n1..2")"#,
        #"print("\u{1B}[32m4 of 4 points")"#,
    ])
    func whatIsPrintedIsNoScore(statement: String) throws {
        #expect(try failed("\(statement)\nreturn prediction.sum()", before: statement) == ["value", "gradient"])
        #expect(try failed("\(statement)\nreturn \(Self.right)", before: statement) == [])
    }

    /// 3: shadowing what checks look up.
    @Test(arguments: [
        "func expectClose(_ a: Tensor, _ b: Tensor, rtol: Double = 0, atol: Double = 0) {}",
        "func expectEqual<T>(_ a: T, _ b: T) {}",
        "func expectGradient(_ f: ([Tensor]) -> Tensor, _ x: [Tensor]) {}",
        "struct reference { static func mse(_ a: Tensor, _ b: Tensor) -> Tensor { a.sum() } }",
        "enum student {}",
        "let reference = 1",
        "func abs(_ x: Double) -> Double { 0 }",
        "func print(_ x: String) {}",
        "extension Tensor { func mean() -> Tensor { self } }",
        "extension Tensor { var shape: [Int] { [] } }",
        "struct Scalar { }",
    ])
    func shadowingReachesNoCheck(declaration: String) throws {
        // Some of these do not even compile beside the library, which costs the exercise just as well.
        #expect(try failed("return prediction.sum()", before: declaration) == ["value", "gradient"])
    }

    @Test(arguments: [
        "func expectClose(_ a: Tensor, _ b: Tensor, rtol: Double = 0, atol: Double = 0) {}",
        "func helper() -> Int { 3 }",
        "let reference = 1",
    ])
    func ownNamesCostNothing(declaration: String) throws {
        #expect(try failed("return \(Self.right)", before: declaration) == [])
    }

    @Test func aTensorTypeOfOnesOwnDoesNotFit() throws {
        let answer = "struct Tensor { }\nfunc mse(_ prediction: Tensor, _ target: Tensor) -> Tensor { Tensor() }"
        let grade = try Graded.exercise("mse", answer: answer)
        #expect(grade.status == .graded)
        #expect(grade.points == 0)
    }

    /// 4: an equality that always holds.
    @Test func anEqualityOfOnesOwnIsNotAsked() throws {
        let answer = """
            struct Any2: Equatable {
                var x = 0
                static func == (a: Any2, b: Any2) -> Bool { true }
            }
            func double(_ x: Int) -> Any2 { Any2() }
            """
        #expect(try Graded.failed("double", answer: answer) == ["three", "any"])
        #expect(try Graded.failed("double", answer: "func == (a: Int, b: Int) -> Bool { true }\nfunc double(_ x: Int) -> Int { 0 }") == ["three", "any"])
    }

    /// 5: values that compare oddly.
    @Test(arguments: [
        "return Tensor(0.0) / Tensor(0.0)", "return Tensor(1.0) / Tensor(0.0)", "return Tensor.zeros(0)", "return \(right).reshape(1)",
        "return \(right).double()", "return Tensor.zeros(8)", "return \(right).expand(8)",
    ])
    func oddValuesDoNotPass(body: String) throws {
        #expect(try failed(body).contains("value"))
    }

    /// 6: changing what the reference is given.
    @Test(arguments: [
        "prediction.zero_()\ntarget.zero_()\nreturn prediction.sum()",
        "manualSeed(0)\nreturn Tensor(0.0)",
        "kept.append(prediction)\nreturn kept[0].sum()",
        "prediction.copy_(target)\nreturn (prediction - target).mean()",
    ])
    func changingTheInputsDoesNotHelp(body: String) throws {
        #expect(try failed("\(body)", before: "var kept: [Tensor] = []").contains("value"))
    }

    @Test func drawingRandomNumbersDoesNotSpoilARightAnswer() throws {
        #expect(try failed("let noise = Tensor.randn(3)\nprint(noise)\nreturn \(Self.right)") == [])
    }

    /// 7: hard-coded answers, counted calls, branches on sizes.
    @Test func hardCodedAnswersPassOnlyTheirCheck() throws {
        #expect(try Graded.failed("double", answer: "func double(_ x: Int) -> Int { 6 }") == ["any"])
        #expect(try Graded.failed("double", answer: "func double(_ x: Int) -> Int { x == 3 ? 6 : 0 }") == ["any"])
        let counting = "var calls = 0\nfunc double(_ x: Int) -> Int {\n    calls += 1\n    return calls == 1 ? 2 * x : 0\n}"
        // The first case would pass; the others see through it. And the count begins anew with each check.
        #expect(try Graded.failed("double", answer: counting) == ["any"])
    }

    /// 8: what is forbidden, by other ways.
    @Test(arguments: [
        "func mse(_ p: Tensor, _ t: Tensor) -> Tensor { ((p - t) * (p - t)).mean() }",
        "let f: (Tensor) -> Tensor = { $0.mean() }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { f((p - t) * (p - t)) }",
        "func inner(_ x: Tensor) -> Tensor { x.mean() }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { inner((p - t) * (p - t)) }",
        "extension Tensor { func average() -> Tensor { mean() } }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { ((p - t) * (p - t)).average() }",
        "extension Tensor { var average: Tensor { mean() } }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { ((p - t) * (p - t)).average }",
        "protocol Averaged { func mean() -> Tensor }\nextension Tensor: Averaged {}\nfunc average<T: Averaged>(_ x: T) -> Tensor { x.mean() }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { average((p - t) * (p - t)) }",
        "protocol Averaged { func mean() -> Tensor }\nextension Tensor: Averaged {}\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { let x: any Averaged = (p - t) * (p - t)\n return x.mean() }",
        "func mse(_ p: Tensor, _ t: Tensor) -> Tensor {\n    func g(_ x: Tensor) -> Tensor { x.mean() }\n    return g((p - t) * (p - t))\n}",
        "func mse(_ p: Tensor, _ t: Tensor) -> Tensor { average((p - t) * (p - t)) }\nfunc average(_ x: Tensor, by f: (Tensor) -> Tensor = { $0.mean() }) -> Tensor { f(x) }",
        "struct Average { subscript(x: Tensor, f: (Tensor) -> Tensor = { $0.mean() }) -> Tensor { f(x) } }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { Average()[(p - t) * (p - t)] }",
        "class Average {\n    let f: (Tensor) -> Tensor\n    init(f: @escaping (Tensor) -> Tensor = { $0.mean() }) { self.f = f }\n}\nclass Mean: Average {}\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { Mean().f((p - t) * (p - t)) }",
        "var x = Tensor(0.0)\nstruct Average { let count: Int = { x = x.mean(); return 0 }() }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor {\n    x = (p - t) * (p - t)\n    _ = Average()\n    return x\n}",
        "var x = Tensor(0.0)\nclass Average { let count: Int = { x = x.mean(); return 0 }() }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor {\n    x = (p - t) * (p - t)\n    _ = Average()\n    return x\n}",
        "struct Average { subscript(x: Tensor) -> Tensor { x.mean() } }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { Average()[(p - t) * (p - t)] }",
    ])
    func forbiddenFunctionsAreFoundByAnyWay(answer: String) throws {
        let page = SampleExercises.page.replacing("forbid=mseLoss,MSELoss", with: "forbid=mean")
        let grade = try Graded.exercise("mse", answer: answer, page: page)
        #expect(grade.status == .graded)
        #expect(grade.points == 0, "\(grade)")
        #expect(grade.checks.allSatisfy { $0.feedback.contains("is to be solved without") }, "\(grade)")
    }

    @Test(arguments: [
        "typealias T = Tensor\nfunc double(_ x: Int) -> Int { Int(T(Double(x)).item()) * 2 }",
        "func double(_ x: Int) -> Int { Int((Tensor.init(Double(x)) * 2).item()) }",
        "func double(_ x: Int) -> Int { let f: (Double) -> Double = { let t = Tensor($0 * 2); return t.item() }\n return Int(f(Double(x))) }",
    ])
    func forbiddenTypesAreFoundByAnyWay(answer: String) throws {
        let page = SampleExercises.page.replacing("id=double points=2", with: "id=double points=2 forbid=Tensor")
        let grade = try Graded.exercise("double", answer: answer, page: page)
        #expect(grade.points == 0, "\(grade)")
        #expect(grade.checks.allSatisfy { $0.feedback == "This exercise is to be solved without `Tensor`." }, "\(grade)")
    }

    /// 8: by key paths.
    @Test(arguments: ["[Tensor.zeros(2 * x)].map(\\.numel)[0]", "Tensor.zeros(2 * x)[keyPath: \\.numel]", "{ let path = \\Tensor.numel\n return Tensor.zeros(2 * x)[keyPath: path] }()"])
    func forbiddenPropertiesAreFoundByKeyPaths(value: String) throws {
        let page = SampleExercises.page.replacing("id=double points=2", with: "id=double points=2 forbid=numel")
        let answer = "func double(_ x: Int) -> Int { \(value) }"
        #expect(try Graded.exercise("double", answer: answer).points == 2, "the answer is right")
        let grade = try Graded.exercise("double", answer: answer, page: page)
        #expect(grade.checks.allSatisfy { $0.feedback == "This exercise is to be solved without `numel`." }, "\(grade)")
    }

    @Test func aFunctionOfOnesOwnWithAForbiddenNameIsNoSin() throws {
        let answer = "func mseLoss(_ p: Tensor, _ t: Tensor) -> Tensor { ((p - t) * (p - t)).mean() }\nfunc mse(_ p: Tensor, _ t: Tensor) -> Tensor { mseLoss(p, t) }"
        let grade = try Graded.exercise("mse", answer: answer)
        #expect(!grade.checks.contains { $0.feedback.contains("is to be solved without") }, "\(grade)")
    }

    @Test func requiredFunctionsMustBeUsed() throws {
        let page = SampleExercises.page.replacing("id=double points=2", with: "id=double points=2 require=max")
        let without = try Graded.exercise("double", answer: "func double(_ x: Int) -> Int { 2 * x }", page: page)
        #expect(without.points == 0)
        #expect(without.checks[0].feedback == "This exercise is to be solved with `max`.")
        let with = try Graded.exercise("double", answer: "func double(_ x: Int) -> Int { max(2 * x, 2 * x) }", page: page)
        #expect(with.points == 2)
    }

    /// To inherit from a class is to use it.
    @Test func inheritingIsUsing() throws {
        let answer = "class Own: Module {}\nfunc double(_ x: Int) -> Int { _ = Own()\n return 2 * x }"
        func page(_ rule: String) -> String { SampleExercises.page.replacing("id=double points=2", with: "id=double points=2 \(rule)=Module") }
        #expect(try Graded.exercise("double", answer: answer, page: page("require")).points == 2)
        #expect(try Graded.exercise("double", answer: answer, page: page("forbid")).points == 0)
    }
}
