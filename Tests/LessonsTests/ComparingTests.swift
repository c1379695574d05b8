import Testing

@testable import Lessons

@Suite("Comparing outputs")
struct ComparingTests {
    private func accepts(
        _ page: String, _ given: String, match: Expectation.Match = .text, rtol: Double? = nil, atol: Double? = nil
    ) -> Bool {
        let expectation = Expectation(
            source: .comment(value: 0..<0), line: 1, text: page, match: match, relativeTolerance: rtol, absoluteTolerance: atol)
        return PageComparison([expectation], given: given).isSame
    }

    @Test(
        "A number holds at the precision it is written with",
        arguments: [
            ("2.31", "2.3149", true), ("2.31", "2.315", true), ("2.31", "2.305", true), ("2.31", "2.3150001", false), ("2.31", "2.304999", false),
            ("2.310", "2.3149", false), ("-0.5", "-0.45", true), ("-0.5", "0.5", false), ("0.0000", "-0.0000", true), ("0.00", "0.004", true),
            ("0.00", "-0.006", false), ("1.0000e-05", "1.00004e-05", true), ("1.0000e-05", "1.0001e-05", false), ("1.5e+10", "15400000000.0", true),
            ("0.1", "1e-01", true), ("2.", "2.0", true), ("2.", "2.0000", true), ("2.", "2.4", false), ("tensor(2.)", "tensor(2.0000)", true),
            ("0.30000000000000004", "0.30000000000000005", false), ("0.3", "0.30000000000000004", true),
            ("9.99", "9.994", true), ("10.00", "9.996", true), ("123456789012345678901234567890.5", "123456789012345678901234567890.6", false),
            ("1.5e999999999999", "1.5e999999999998", false), ("1e-400", "0.0", false), ("1.0", "1e400", false),
        ])
    func precision(page: String, given: String, holds: Bool) {
        #expect(accepts(page, given) == holds)
    }

    @Test(
        "An integer must be the same, and stay an integer",
        arguments: [
            ("12", "12", true), ("12", "13", false), ("12", "12.0", false), ("12.0", "12", false), ("-3", "3", false), ("07", "7", false),
            ("10 of 12", "10 of 12", true), ("x1", "x2", false), ("conv1.weight", "conv2.weight", false), ("0x1f", "0x1e", false),
            ("6.3.1", "6.3.2", false), ("2x3", "2x4", false), ("3-2", "3-1", false), ("[1, -100]", "[1, -100]", true),
        ])
    func integers(page: String, given: String, holds: Bool) {
        #expect(accepts(page, given) == holds)
        if !holds { #expect(!accepts(page, given, rtol: 0.5)) }
    }

    @Test("nan and inf are numbers too")
    func notFinite() {
        #expect(accepts("nan", "-nan"))
        #expect(accepts("tensor([nan, -inf])", "tensor([nan, -inf])"))
        #expect(!accepts("inf", "-inf"))
        #expect(!accepts("1.0", "nan"))
        #expect(!accepts("nan", "1.0", rtol: 1))
        #expect(!accepts("inf", "1.0", rtol: 1))
        #expect(accepts("info", "info"))
        #expect(!accepts("nano", "nan"))
    }

    @Test("A tolerance replaces the written precision, and padding may follow it")
    func tolerances() {
        #expect(accepts("1.0000", "1.0009", rtol: 1e-3))
        #expect(!accepts("1.0000", "1.0011", rtol: 1e-3))
        #expect(accepts("0.31", "0.32", atol: 0.01))
        #expect(!accepts("0.31", "0.3149", rtol: 1e-6))
        #expect(accepts("100.0", "101.5", rtol: 0.01, atol: 0.5))
        #expect(accepts("[ 9.9999, 1.0000]", "[10.0001,  1.0000]", rtol: 1e-3))
        #expect(!accepts("[ 9.9999]", "[10.0001]"))
        #expect(!accepts("a 1.0", "b 1.0", rtol: 1))
    }

    @Test("Text must be equal but for space at the end of lines")
    func text() {
        #expect(accepts("a b", "a b  \t"))
        #expect(accepts("a b   ", "a b"))
        #expect(!accepts("a b", "a  b"))
        #expect(!accepts(" a", "a"))
        #expect(!accepts("a", "a\n\n"))
        #expect(accepts("a\n\n", "a\n\n"))
        #expect(!accepts("a\nb", "a"))
        #expect(accepts("", ""))
        #expect(!accepts("", "\n"))
        #expect(accepts("é", "é"))
    }

    @Test(
        "`...` stands for any text in a line, for any lines where it is alone, and for itself",
        arguments: [
            ("a ... c", "a b c", true), ("a ... c", "a  c", true), ("a ... c", "a c", false), ("a...", "a", true), ("...a", "bca", true),
            ("a...b...c", "axbxbxc", true), ("a...b...c", "acb", false), ("a...a", "a", false), ("a ... 0.31", "a x 0.3101", true),
            ("a ... 0.31", "a x 0.32", false), ("loss 0.12...", "loss 0.1289", true), ("loss 0.12...", "loss 0.1345", false),
            ("...5", "15", true), ("a\n...\nb", "a\nb", true), ("a\n...\nb", "a\n1\n2\nb", true), ("a\n...\nb", "a\n1\n2", false),
            ("...", "", true), ("...", "a\nb", true), ("  ...", "a", true), ("...\nb\n...\nb", "b\nb", true), ("...\nb\n...\nb", "a\nb\nc", false),
            ("...\na\nb\n...", "a\na\nb\nc", true), ("[0., 1., ..., 9.]", "[0., 1., ..., 9.]", true), ("...", "...", true),
            ("        ...,", "        ...,", true), ("a", "...", false), ("a b", "a ...", false),
        ])
    func wildcards(page: String, given: String, holds: Bool) {
        #expect(accepts(page, given) == holds)
    }

    @Test("`match=numbers` looks at numbers alone, `match=any` at nothing")
    func matchKinds() {
        #expect(accepts("loss 0.31, epoch 3", "at 3.. no", match: .any))
        #expect(accepts("loss 0.31, epoch 3", "verlust: 0.3102 [3]", match: .numbers))
        #expect(!accepts("loss 0.31, epoch 3", "loss 0.31, epoch 4", match: .numbers))
        #expect(!accepts("loss 0.31", "loss 0.31 0.32", match: .numbers))
        #expect(accepts("loss 0.31 ...", "loss 0.31 0.32", match: .numbers))
        #expect(!accepts("0.31\n0.32", "0.31 0.32", match: .numbers))
        #expect(accepts("0.31", "0.33", match: .numbers, atol: 0.02))
    }

    @Test("Control characters are compared as their pictures")
    func controlCharacters() {
        #expect(accepts("a␛[1mb", "a\u{1B}[1mb"))
        #expect(accepts("50%␍100%", "50%\r100%"))
        #expect(accepts("a\nb", "a\r\nb\r\n"))
    }

    @Test("Hostile pages and outputs take linear time")
    func hostile() {
        let many = String(repeating: "a...", count: 20_000) + "b"
        let long = String(repeating: "a", count: 200_000)
        let time = ContinuousClock().measure {
            #expect(!accepts(many, long))
            #expect(!accepts("..." + long + "b...", long + long))
            #expect(!accepts(String(repeating: "...\na\n", count: 5_000) + "b", String(repeating: "a\n", count: 50_000)))
            #expect(!accepts("...\n" + String(repeating: "a\n", count: 5_000) + "b\n...", String(repeating: "a\n", count: 20_000)))
            #expect(!accepts(String(repeating: "1 ", count: 50_000), String(repeating: "2 ", count: 50_000)))
            #expect(!accepts("..." + String(repeating: " 1.0", count: 5_000) + " 2.5...", String(repeating: " 1.0", count: 20_000), rtol: 0.1))
            #expect(!accepts("...   1.0...", String(repeating: " ", count: 200_000), rtol: 0.1))
            #expect(!accepts(String(repeating: "1e-300 ", count: 20_000), String(repeating: "1e300 ", count: 20_000)))
        }
        // A quadratic comparison of these takes many minutes; a linear one a second or two where nothing else runs.
        #expect(time < .seconds(100))
    }

    @Test("A difference marks the digits, and leaves distant lines out")
    func differences() throws {
        let page = (1...9).map { "line \($0) x 0.123456" }.joined(separator: "\n")
        let given = page.replacingLine(5, by: "line 5 y 0.123987")
        let expectation = Expectation(source: .comment(value: 0..<0), line: 1, text: page)
        let check = try #require(PageComparison([expectation], given: given).checks(of: [expectation]).first)
        #expect(check.status == .mismatch)
        func stretches(_ parts: (String, Bool)...) -> [Difference.Stretch] { parts.map { Difference.Stretch($0.0, isDifferent: $0.1) } }
        #expect(
            check.difference?.rows == [
                .gap(2), .same("line 3 x 0.123456"), .same("line 4 x 0.123456"),
                .expected(stretches(("line 5 ", false), ("x", true), (" 0.123", false), ("456", true))),
                .actual(stretches(("line 5 ", false), ("y", true), (" 0.123", false), ("987", true))), .same("line 6 x 0.123456"),
                .same("line 7 x 0.123456"), .gap(2),
            ])
    }

    @Test("Missing and extra lines are told apart from changed ones")
    func missingAndExtra() throws {
        let expectation = Expectation(source: .comment(value: 0..<0), line: 1, text: "a\nb\nc\nd")
        let check = try #require(PageComparison([expectation], given: "a\nc\nx\nd").checks(of: [expectation]).first)
        #expect(
            check.difference?.rows == [
                .same("a"), .expected([Difference.Stretch("b", isDifferent: true)]), .same("c"),
                .actual([Difference.Stretch("x", isDifferent: true)]), .same("d"),
            ])
    }

    @Test("Several fences share what was given, in order")
    func severalFences() {
        func checks(_ pages: [String], _ given: String) -> [(CellTranscript.Check.Status, String)] {
            let expectations = pages.map { Expectation(source: .comment(value: 0..<0), line: 1, text: $0) }
            return PageComparison(expectations, given: given).checks(of: expectations).map { ($0.status, $0.actual) }
        }
        let fine = checks(["a\nb", "c"], "a\nb\nc")
        #expect(fine.map(\.0) == [.ok, .ok])
        #expect(fine.map(\.1) == ["a\nb\n", "c\n"])
        let wrong = checks(["a\nb", "c"], "a\nx\nc")
        #expect(wrong.map(\.0) == [.mismatch, .ok])
        #expect(wrong.map(\.1) == ["a\nx\n", "c\n"])
        let open = checks(["a\n...", "c"], "a\n1\n2\nc")
        #expect(open.map(\.0) == [.ok, .ok])
        #expect(open.map(\.1) == ["a\n1\n2\n", "c\n"])
    }
}

extension String {
    fileprivate func replacingLine(_ number: Int, by line: String) -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[number - 1] = line
        return lines.joined(separator: "\n")
    }
}
