import Foundation
import Lessons

/// One hint of an exercise: what a learner opens when stuck, one after another.
package struct Hint: Sendable {
    /// The text of its `<summary>`, without marks.
    package var title: String
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
            case .html(let text) where isOurs && open == nil && text.contains("<details"):
                open = Hint(title: Self.summary(in: text) ?? "Hint \(hints.count + 1)", blocks: [])
                // All of it in one piece of HTML: `<details><summary>Hint</summary>the text</details>`.
                if let end = text.range(of: "</details>") {
                    let start = text.range(of: "</summary>")?.upperBound ?? text.startIndex
                    let inner = start < end.lowerBound ? String(text[start..<end.lowerBound]) : ""
                    hints.append(Hint(title: open?.title ?? "", blocks: [.html(inner)]))
                    open = nil
                }
            case .html(let text) where text.contains("</details>"):
                if let hint = open { hints.append(hint) }
                open = nil
            case .html, .heading, .paragraph, .quote, .list, .code, .table, .math, .thematicBreak, .footnoteDefinition:
                open?.blocks.append(block)
            }
        }
        return hints
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
