import Figures
import Foundation
@testable import Lessons
import SwiftCells
import Testing

@testable import Rendering

/// What a lesson, an output or a name may try to do to the one who looks at it.
@Suite struct AttackTests {
    static let attacks = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><script>alert(1)</script>", "</title><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)", "' onclick='alert(1)", "<svg onload=alert(1)>", "]]><!--", "--><script>", "</pre></code><iframe src=//evil>", "&lt;script&gt;",
        "<a href=javascript:alert(1)>x</a>", "\u{202E}gnp.exe\u{2066}", "\u{1B}[2J\u{1B}]52;c;ZXZpbA==\u{7}\u{9B}31m", "a\rb\u{8}\u{0}c", "<details open ontoggle=alert(1)>",
        String(decoding: [0xFFFE, 0xFFFF, 0xFDD0] as [UInt16], as: UTF16.self), "x\u{2028}y\u{85}z", "{{constructor.constructor('alert(1)')()}}", "<base href=//evil>", "</script><svg onload=alert(1)>",
        "data:text/html,<script>alert(1)</script>", "a\u{200B}b\u{2060}c\u{AD}d\u{E0041}", "<meta http-equiv=refresh content=0;url=//evil>",
    ]

    /// The attack in every place a text can get to.
    static func sample(_ attack: String) throws -> SampleLesson {
        let cell = SampleLesson.cell("let a = \"\(attack)\" // \(attack)", id: attack, line: 2, expectations: [SampleLesson.fence(attack, line: 6)])
        let position = SampleLesson.range(3, 1..<40)
        let error = CellDiagnostic(.runtime, attack, at: position, notes: [.init(attack, at: position)])
        let figures: [Figure] = [
            .plot(try Plot(y: [[1, 2], [2, 3]], names: [attack, attack + "2"], title: attack, xLabel: attack, yLabel: attack)),
            .table(try FigureTable([[attack]], columns: [attack], title: attack)), .image(try ImageGrid(shape: [1, 1], values: [1], labels: [attack], title: attack)),
            .histogram(try Histogram([1], title: attack)), .heatmap(try Heatmap([[1]], title: attack)),
        ]
        var check = SampleLesson.check(6, attack, attack + "!")
        check.difference = Difference(rows: [.same(attack), .expected([.init(attack, isDifferent: true)]), .actual([.init(attack, isDifferent: false)])])
        let blocks: [Block] = [
            .heading(level: 1, text: [.text(attack)], id: attack), .heading(level: 2, text: [.html(attack), .code(attack)], id: attack),
            .heading(level: 2, text: [.text("b")], id: "b"),
            .paragraph([
                .text(attack), .code(attack), .html(attack), .math(attack), .math("\\text{\(attack)}"), .emphasis([.text(attack)]),
                .link(destination: attack, title: attack, [.text(attack)]), .link(destination: "https://example.org/" + attack, title: attack, [.text(attack)]),
                .image(source: attack, title: attack, alternative: [.text(attack)]), .footnoteReference(label: attack, number: 1, occurrence: 1),
            ]),
            .html(attack), .math(attack), .code(info: attack, text: attack), .quote([.paragraph([.text(attack)])]),
            .table(Block.Table(alignments: [.left], header: [[.text(attack)]], rows: [[[.html(attack)]]])),
            .list(Block.List(start: .max, isTight: true, items: [.init(isDone: true, blocks: [.paragraph([.text(attack)])]), .init(isDone: nil, blocks: [.html(attack)])])),
            .footnoteDefinition(label: attack, number: 1, [.paragraph([.text(attack)])]), .cell(0),
        ]
        let result = SampleLesson.result(
            cell, status: .mismatch, output: attack + "\n", value: attack, errors: [error], warnings: [error], checks: [check],
            figures: figures.map { CellTranscript.PlacedFigure(outputOffset: 3, figure: $0) })
        return SampleLesson(file: attack + ".md", title: attack, blocks: blocks, cells: [(cell, result)], source: "\n\nlet a = \"\(attack)\"\n")
    }

    @Test(arguments: attacks) func pagesHaveOnlyTheirOwnMarkup(attack: String) throws {
        let sample = try Self.sample(attack)
        let neighbour = PageRenderer.Neighbour(title: attack, address: attack)
        let pages = [
            PageRenderer(
                lesson: sample.lesson, transcript: sample.transcript,
                navigation: .init(index: neighbour, previous: neighbour, next: neighbour, requires: [neighbour])
            ).render(),
            IndexPage(
                title: attack,
                entries: [.init(title: attack, address: attack, introduction: attack, requirements: [.init(title: attack, address: attack)], isFine: false)]
            ).render(),
        ]
        for page in pages { try Self.expectOnlyOwnMarkup(page) }
    }

    /// That a page holds Gradual's own elements and attributes alone, one script and one style, no address that does harm, no control character,
    /// and no id twice.
    static func expectOnlyOwnMarkup(_ page: String) throws {
        let allowed: Set<String> = [
            "html", "head", "meta", "title", "link", "style", "body", "a", "div", "nav", "header", "footer", "main", "details", "summary", "ol", "ul", "li", "h1",
            "h2", "p", "code", "pre", "em", "strong", "b", "i", "span", "sup", "sub", "kbd", "br", "math", "mrow", "mi", "mo", "mn", "mtext", "mspace", "msub",
            "msup", "msubsup", "mfrac", "mtable", "mtr", "mtd", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "figure", "figcaption", "svg", "path", "text", "g", "rect", "img",
            "del", "ins", "mark", "script", "section", "dl", "dt", "dd",
        ]
        #expect(page.matches(of: /<script[\s>]/).count == page.matches(of: /<script>\s*"use strict"/).count)
        // Outside the page's own style and script, every tag is one of ours, every attribute too, and every address harmless.
        let body = page.replacing(/<style>[\s\S]*?<\/style>/, with: "").replacing("<!DOCTYPE html>", with: "").replacing(/<script>[\s\S]*?<\/script>/, with: "")
        // A browser sees code points: a mark that combines with the bracket of a tag does not hide it.
        let tags = /<\/?([^\s>\/]+)((?:\s+[a-zA-Z:-]+="[^"]*")*)\s*>/.matchingSemantics(.unicodeScalar)
        for tag in body.matches(of: tags) {
            #expect(allowed.contains(tag.1.lowercased()) || tag.1 == "!DOCTYPE", "\(tag.0)")
            for attribute in tag.2.matches(of: /([a-zA-Z:-]+)="([^"]*)"/) {
                let name = attribute.1.lowercased()
                #expect(!name.hasPrefix("on") && name != "style" && name != "srcdoc", "\(tag.0)")
                if name == "href" || name == "src" {
                    let address = attribute.2.lowercased()
                    #expect(!address.hasPrefix("javascript:") && !address.hasPrefix("vbscript:"), "\(tag.0)")
                    #expect(!address.hasPrefix("data:") || address.hasPrefix("data:image/png;base64,") || address == "data:,", "\(tag.0)")
                }
            }
        }
        // Nothing that looks like a tag is left over, nor any control character or mark that turns text around.
        #expect(!body.replacing(tags, with: "").unicodeScalars.contains("<"))
        #expect(VisibleText.of(page) == page)
        let ids = body.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count, "\(ids)")
    }

    /// That a terminal is sent no escape but Gradual's own colours and links.
    static func expectOnlyOwnEscapes(_ text: String, hasColour: Bool) throws {
        let colours = try Regex("\u{1B}\\[[0-9;]*m")
        let links = try Regex("\u{1B}\\]8;;[!-~]*\u{1B}\\\\")
        let stripped = text.replacing(colours, with: "").replacing(links, with: "")
        #expect(VisibleText.of(stripped) == stripped)
        #expect(!stripped.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
        if !hasColour { #expect(stripped == text) }
    }

    @Test(arguments: attacks) func terminalsGetOnlyOurEscapes(attack: String) throws {
        let sample = try Self.sample(attack)
        for options in [TerminalOptions.plain(), TerminalOptions(width: 60, hasColour: true, hasHyperlinks: true)] {
            let text = TerminalRenderer(lesson: sample.lesson, transcript: sample.transcript, options: options).render()
            try Self.expectOnlyOwnEscapes(text, hasColour: options.hasColour)
        }
    }

    @Test func addressesAreChecked() {
        for address in [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x",
            "data:image/svg+xml,<svg>", "vbscript:x", "file:///etc/passwd", "//evil.example", "\\\\evil", "ftp://x", "x\u{202E}y", "javascript&colon;alert(1):",
        ] {
            #expect(SafeAddress.of(address) == nil, "\(address)")
        }
        for address in ["https://example.org/a?b=c#d", "HTTP://example.org", "mailto:a@example.org", "other.md", "#place", "a/b.md#c:d", "?q=a:b", "../up.md", ""] {
            #expect(SafeAddress.of(address) == address)
        }
    }

    /// A file's name is a name, whatever it looks like in an address.
    @Test(arguments: [
        ("02-autograd.html", "02-autograd.html"), ("part/1 a.html", "part/1%20a.html"), ("javascript:alert(1).html", "javascript%3Aalert(1).html"),
        ("data:text/html,x", "data%3Atext/html,x"), ("//evil.example/x", ".//evil.example/x"), ("why?.html", "why%3F.html"), ("c#.html", "c%23.html"),
        ("100%41.html", "100%2541.html"), ("\"><b>.html", "%22%3E%3Cb%3E.html"), ("\u{202E}x", "%E2%80%AEx"),
    ])
    func namesOfFilesAreNoAddresses(path: String, address: String) {
        #expect(SafeAddress.ofFile(path) == address)
    }

    @Test func rawHTMLPassesByTheList() {
        func block(_ html: String) -> String {
            var body = PageBody(PageBody.Context())
            return body.blocks([.html(html)]).markup
        }
        #expect(block("<details><summary>Hint</summary>\nText\n</details>") == "<details><summary>Hint</summary>\n<p>\nText\n</p>\n</details>\n")
        #expect(block("<details>") == "<details><summary>Details</summary>\n</details>\n")
        #expect(block("</details></summary>").isEmpty)
        #expect(block("<details onclick=x>").contains("&lt;details onclick=x&gt;"))
        #expect(block("<kbd>Ctrl</kbd> H<sub>2</sub>O<br>") == "<p><kbd>Ctrl</kbd> H<sub>2</sub>O<br></p>\n")
        #expect(block("<!-- unseen <script> -->").isEmpty)
        #expect(block("<!-- never ends <script>").contains("&lt;!-- never ends &lt;script&gt;"))
        #expect(block(String(repeating: "<details>", count: 10_000)).count < 10_000)
        var body = PageBody(PageBody.Context())
        let split = body.blocks([.html("<details><summary>A</summary>"), .paragraph([.text("inside")]), .html("</details>"), .paragraph([.text("outside")])])
        #expect(split.markup == "<details><summary>A</summary>\n<p>inside</p>\n</details>\n<p>outside</p>\n")
    }

    @Test func manyAngleBracketsAreLinear() {
        let clock = ContinuousClock()
        let time = clock.measure { _ = AllowedHTML.pieces(String(repeating: "<!-- <a", count: 40_000)) }
        #expect(time < .seconds(5))
    }
}
