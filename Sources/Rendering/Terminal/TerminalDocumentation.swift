import Lessons
import SwiftCells

/// What built-ins say of themselves, as text for a terminal: each declaration as code, and its comment as prose below it.
package struct TerminalDocumentation {
    private var entries: [BuiltinDocumentation]
    /// What a type declares, where the entries are of one.
    private var members: [BuiltinDocumentation]
    private var options: TerminalOptions

    /// Overloads beyond which nobody reads on: the rest is counted.
    private static let mostEntries = 24

    /// What is known of a name, and the members of the type that it names.
    package init(_ entries: [BuiltinDocumentation], members: [BuiltinDocumentation] = [], options: TerminalOptions) {
        self.entries = entries
        self.members = members
        self.options = options
    }

    /// The text to write, with a line feed at its end.
    package func render() -> String {
        var blocks: [Block] = []
        var context: String?
        for (index, entry) in entries.prefix(Self.mostEntries).enumerated() {
            if let owner = entry.context, index == 0 || owner != context {
                blocks.append(.heading(level: 3, text: [.text("in "), .code(owner)], id: ""))
            }
            context = entry.context
            blocks.append(.code(info: "swift", text: entry.signature))
            blocks += Self.prose(entry.comment)
        }
        let left = entries.count - Self.mostEntries
        if left > 0 {
            blocks.append(.paragraph([.text("… and \(left) more. Name the type too, as in "), .code("Array.map"), .text(".")]))
        }
        for way in members where way.isInitializer {
            blocks.append(.code(info: "swift", text: way.signature))
            // A type with one way to make it often says the same of both.
            if !entries.contains(where: { $0.comment == way.comment }) { blocks += Self.prose(way.comment) }
        }
        var isListed: Set<String> = []
        let listed = members.filter { !$0.isInitializer && isListed.insert($0.name).inserted }
        if !listed.isEmpty {
            let rows = listed.map { member in
                (member.name, members.first { $0.name == member.name && !$0.summary.isEmpty }?.summary ?? "")
            }
            blocks.append(.table(Self.table(rows)))
        }
        return Self.renderer(blocks, options).renderBlocks()
    }

    /// Names with the first sentence of each, in columns.
    package static func list(_ names: [(name: String, summary: String)], options: TerminalOptions) -> String {
        renderer([.table(table(names))], options).renderBlocks()
    }

    private static func table(_ names: [(name: String, summary: String)]) -> Block.Table {
        let rows = names.map { [[Inline.code($0.name)], [Inline.text($0.summary)]] }
        return Block.Table(alignments: [.left, .left], header: [[.text("name")], [.text("what it is")]], rows: rows)
    }

    private static func renderer(_ blocks: [Block], _ options: TerminalOptions) -> TerminalRenderer {
        TerminalRenderer(
            lesson: Lesson(showing: blocks), transcript: Transcript(file: "", title: "", status: .notRun, seconds: 0, cells: []), options: options)
    }

    /// A comment's Markdown. Examples in it are shown and not run.
    private static func prose(_ comment: String) -> [Block] {
        guard !comment.allSatisfy(\.isWhitespace) else { return [] }
        guard let read = try? Lesson(comment, file: "") else { return [.paragraph([.text(comment)])] }
        return read.blocks.map { block in
            guard case .cell(let index) = block else { return block }
            return .code(info: "swift", text: read.cells[index].source.text)
        }
    }
}

extension BuiltinDocumentation {
    fileprivate var isInitializer: Bool { name.hasSuffix(".init") }
}
