import Foundation
import Lessons
import Testing

@testable import Rendering

@Suite struct TextTests {
    /// Widths as `wcwidth` and today's terminals have them.
    @Test(arguments: [
        ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한글", 4), ("ｆ", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("a\u{200B}b", 2),
        ("∂f/∂x", 5), ("⣿▎─✓", 4), ("\u{1100}\u{1161}", 2), ("ŷ", 1), ("…", 1), ("한\u{301}", 2), ("\u{AD}", 0), ("𝐖", 1), ("〈x〉", 5),
    ])
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func proseIsWrappedAtSpaces() {
        func wrapped(_ text: String, _ width: Int) -> [String] {
            TerminalWrapping.wrap([TerminalSpan(text)], width: width).map { $0.spans.map(\.text).joined() }
        }
        #expect(wrapped("one two three", 8) == ["one two", "three"])
        #expect(wrapped("one  two", 20) == ["one two"])
        #expect(wrapped("a verylongwordindeed b", 8) == ["a", "verylong", "wordinde", "ed b"])
        #expect(wrapped("日本語の文章です", 6) == ["日本語", "の文章", "です"])
        #expect(wrapped("one\ntwo", 20) == ["one", "two"])
    }

    @Test func messagesAreWrappedBelowWhereTheyBegin() {
        #expect(
            TerminalWrapping.text("x.md: there is no cell\n  Its cells are one, two, three, four.", width: 24)
                == "x.md: there is no cell\n  Its cells are one,\n  two, three, four.")
        #expect(TerminalWrapping.text("  short", width: 24) == "  short")
    }

    @Test func codeIsCarriedOver() {
        func carried(_ text: String, _ width: Int) -> [String] {
            TerminalWrapping.carryOver(TerminalLine(text), width: width, mark: TerminalSpan("> ")).map { $0.spans.map(\.text).joined() }
        }
        #expect(carried("let x = 1", 20) == ["let x = 1"])
        #expect(carried("let value = compute(x)", 14) == ["let value = ", "> compute(x)"])
        #expect(carried("abcdefghij", 6) == ["abcdef", "> ghij"])
        // As one would break code by hand: behind a bracket or before a point.
        #expect(carried("weight.grad!).allclose(weight.detach())", 32) == ["weight.grad!).allclose(weight", "> .detach())"])
        #expect(carried("loss.backward()", 14) == ["loss", "> .backward()"])
        #expect(carried("SGD(net.parameters(), lr: 0.1)", 20) == ["SGD(net", "> .parameters(), ", "> lr: 0.1)"])
        #expect(carried("softmax(logits)", 11) == ["softmax(", "> logits)"])
        #expect(carried("日本語", 3) == ["日", "> 本", "> 語"])
    }

    @Test func controlCharactersAreLeftOut() {
        #expect(VisibleText.of("a\u{1B}[31mb\u{7}\r\nc\rd\u{202E}e\u{9B}f") == "a[31mb\ncdef")
        #expect(VisibleText.of("a\tb\n\tc") == "a   b\n    c")
        #expect(VisibleText.line("a\nb\u{2029}c") == "a b c")
        #expect(VisibleText.of("👩‍👩‍👧 é 日本") == "👩‍👩‍👧 é 日本")
    }

    @Test func environmentsDecide() {
        let xterm = ["TERM": "xterm-256color"]
        #expect(TerminalEnvironment(isTerminal: false, variables: xterm).options() == .plain(width: 80))
        #expect(TerminalEnvironment(isTerminal: true, columns: 100, variables: ["TERM": "dumb"]).options() == .plain(width: 100))
        #expect(TerminalEnvironment(isTerminal: true, variables: [:]).options() == .plain(width: 80))
        #expect(TerminalEnvironment(isTerminal: true, variables: xterm).options(plain: true, width: 50) == .plain(width: 50))
        #expect(TerminalEnvironment(isTerminal: true, columns: 20, variables: xterm).options() == TerminalOptions(width: 40, hasColour: true))
        #expect(!TerminalEnvironment(isTerminal: true, variables: ["TERM": "xterm", "NO_COLOR": "1"]).options().hasColour)
        #expect(TerminalEnvironment(isTerminal: true, variables: ["TERM": "xterm", "NO_COLOR": ""]).options().hasColour)
        #expect(TerminalEnvironment(isTerminal: true, variables: ["TERM": "xterm-kitty"]).options().hasHyperlinks)
        #expect(TerminalEnvironment(isTerminal: false, variables: ["COLUMNS": "120"]).options().width == 120)
    }

    @Test func swiftIsHighlightedWhole() {
        let text = "// a\nlet x: Tensor = f(y: 1.5, \"a\\(z)\") /* b\nc */\n@main struct S {}\n"
        let lines = SwiftHighlighter.lines(of: text)
        #expect(lines.map { $0.map(\.text).joined() }.joined(separator: "\n") == text)
        let kinds = Dictionary(lines.flatMap { $0 }.map { ($0.text.trimmingCharacters(in: .whitespaces), $0.kind) }, uniquingKeysWith: { first, _ in first })
        #expect(kinds["let"] == .keyword && kinds["Tensor"] == .type && kinds["1.5"] == .number && kinds["// a"] == .comment && kinds["f"] == .function)
        for text in [String(repeating: "a.", count: 60_000), String(repeating: "(", count: 5_000), "let \u{0} = \"", String(repeating: "x + ", count: 20_000)] {
            #expect(SwiftHighlighter.lines(of: text).map { $0.map(\.text).joined() }.joined(separator: "\n") == text)
        }
    }

    @Test func timesAreRounded() {
        #expect(RunTally.time(0.0004) == "0.4 ms" && RunTally.time(0.0123) == "12 ms" && RunTally.time(3.44) == "3.4 s")
        #expect(RunTally.time(125) == "2 min 5 s" && RunTally.time(.nan) == "0.0 ms" && RunTally.time(-1) == "0.0 ms")
    }
}
