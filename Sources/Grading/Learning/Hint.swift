import Foundation
import Lessons

/// One hint of an exercise: what a learner opens when stuck, one after another.
package struct Hint: Sendable {
    /// The text of its `<summary>`, without marks.
    package var title: String
    /// What it says.
    package var blocks: [Block]
}

extension ExerciseFile {
    /// The hints of an exercise, in order: each `<details>` between its cell and the next exercise's.
    package func hints(of id: String) -> [Hint] {
        var hints: [Hint] = []
        var isOurs = false
        var open: Hint?
        for block in lesson.blocks {
            switch block {
            case .cell(let index):
                if let exercise = lesson.cells[index].exercise {
                    isOurs = exercise == id
                    open = nil
                } else {
                    open?.blocks.append(block)
                }
            case .html(let text) where isOurs && (text.contains("<details") || text.contains("</details>")):
                read(text, &open, &hints)
            case .html, .heading, .paragraph, .quote, .list, .code, .table, .math, .thematicBreak, .footnoteDefinition:
                open?.blocks.append(block)
            }
        }
        return hints
    }

    /// Follows a piece of HTML: the ends and beginnings of hints in it, several where no empty line stands between them.
    private func read(_ html: String, _ open: inout Hint?, _ hints: inout [Hint]) {
        var rest = html[...]
        while true {
            if var hint = open {
                let end = rest.range(of: "</details>")
                let inner = rest[..<(end?.lowerBound ?? rest.endIndex)]
                if !inner.allSatisfy(\.isWhitespace) { hint.blocks.append(.html(String(inner))) }
                open = hint
                guard let end else { return }
                hints.append(hint)
                open = nil
                rest = rest[end.upperBound...]
            } else {
                guard let start = rest.range(of: "<details") else { return }
                rest = rest[start.upperBound...]
                open = Hint(title: Self.summary(in: String(rest)) ?? "Hint \(hints.count + 1)", blocks: [])
                rest = rest[(rest.range(of: "</summary>")?.upperBound ?? rest.firstIndex(of: ">").map(rest.index(after:)) ?? rest.endIndex)...]
            }
        }
    }

    private static func summary(in html: String) -> String? {
        guard let start = html.range(of: "<summary>"), let end = html.range(of: "</summary>"), start.upperBound <= end.lowerBound else { return nil }
        var title = ""
        var isInTag = false
        for character in html[start.upperBound..<end.lowerBound] {
            if character == "<" { isInTag = true } else if character == ">" { isInTag = false } else if !isInTag { title.append(character) }
        }
        return title.isEmpty ? nil : title
    }
}
