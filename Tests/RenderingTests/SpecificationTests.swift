import Foundation
import Testing

@testable import Lessons
@testable import Rendering

/// The examples of GitHub's Markdown specification and of cmark-gfm's extensions, through our own parse and our own HTML.
@Suite struct SpecificationTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var file: String
        var line: Int
        var kinds: Set<String>
        var markdown: String
        var html: String

        var testDescription: String { "\(file):\(line)" }
    }

    static func examples(_ file: String) throws -> [Example] {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(file)")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard lines[index].hasPrefix(fence + " example") else { continue }
            let kinds = Set(lines[index].dropFirst(fence.count + 8).split(separator: " ").map(String.init))
            let start = index
            var parts: [[Substring]] = [[]]
            index += 1
            while index < lines.count, lines[index] != fence {
                if lines[index] == ".", parts.count == 1 { parts.append([]) } else { parts[parts.count - 1].append(lines[index]) }
                index += 1
            }
            guard parts.count == 2 else { continue }
            func text(_ lines: [Substring]) -> String { lines.map { $0.replacing("→", with: "\t") + "\n" }.joined() }
            examples.append(Example(file: file, line: start + 1, kinds: kinds, markdown: text(parts[0]), html: text(parts[1])))
        }
        return examples
    }

    static func rendered(_ markdown: String, footnotes: Bool) throws -> String {
        let blocks = try Markdown.blocks(of: markdown, mathematics: false, footnotes: footnotes)
        // What a link may lead to is our own rule, tested elsewhere.
        var body = PageBody(PageBody.Context(isBare: true, address: { $0 }))
        return body.blocks(blocks).markup
    }

    /// Whether the expected HTML has raw HTML of the example in it: that we show as text, or by the allow-list.
    static func hasRawHTML(_ example: Example) throws -> Bool {
        func has(_ inlines: [Inline]) -> Bool {
            inlines.contains { inline in
                switch inline {
                case .html: true
                case .emphasis(let children), .strong(let children), .strikethrough(let children), .link(_, _, let children): has(children)
                case .image(_, _, let children): has(children)
                default: false
                }
            }
        }
        func has(_ blocks: [Block]) -> Bool {
            blocks.contains { block in
                switch block {
                case .html: true
                case .paragraph(let text), .heading(_, let text, _): has(text)
                case .quote(let blocks), .footnoteDefinition(_, _, let blocks): has(blocks)
                case .list(let list): list.items.contains { has($0.blocks) }
                case .table(let table): ([table.header] + table.rows).contains { $0.contains { has($0) } }
                default: false
                }
            }
        }
        return has(try Markdown.blocks(of: example.markdown, mathematics: false))
    }

    /// Examples that come out differently, and why.
    static let differences: [String: String] = {
        let noAutolinks = "the example is run without the autolinks extension, which lessons always have"
        return [
            "gfm-spec.txt:9096": noAutolinks, "gfm-spec.txt:9143": noAutolinks, "gfm-spec.txt:9159": noAutolinks, "gfm-spec.txt:9180": noAutolinks,
            "gfm-spec.txt:9187": noAutolinks, "gfm-extensions.txt:647": "our footnotes have markup of their own",
        ]
    }()

    @Test(arguments: ["gfm-spec.txt", "gfm-extensions.txt"])
    func examplesComeOutUnchanged(file: String) throws {
        let examples = try Self.examples(file)
        #expect(examples.count >= (file == "gfm-spec.txt" ? 600 : 20))
        var compared = 0
        for example in examples {
            // Disabled in cmark-gfm's own run, too.
            if example.kinds.contains("disabled") || example.html == "<IGNORE>\n" { continue }
            if try Self.hasRawHTML(example) { continue }
            compared += 1
            let ours = try Self.rendered(example.markdown, footnotes: file == "gfm-extensions.txt")
            if Self.differences[example.testDescription] != nil {
                #expect(ours != example.html, "no difference any more: \(example.testDescription)")
            } else {
                #expect(ours == example.html, "\(example.testDescription)\n\(example.markdown)")
            }
        }
        #expect(compared > examples.count * 3 / 5)
    }
}
