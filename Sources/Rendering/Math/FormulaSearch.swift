import Lessons

/// Finds the formulas of a page.
enum FormulaSearch {
    static func formulas(in blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .math(let latex): [latex]
            case .heading(_, let text, _), .paragraph(let text): formulas(in: text)
            case .quote(let blocks), .footnoteDefinition(_, _, let blocks): formulas(in: blocks)
            case .list(let list): list.items.flatMap { formulas(in: $0.blocks) }
            case .table(let table): ([table.header] + table.rows).flatMap { $0.flatMap { formulas(in: $0) } }
            case .code, .cell, .html, .thematicBreak: []
            }
        }
    }

    private static func formulas(in inlines: [Inline]) -> [String] {
        inlines.flatMap { inline -> [String] in
            switch inline {
            case .math(let latex): [latex]
            case .emphasis(let children), .strong(let children), .strikethrough(let children), .link(_, _, let children): formulas(in: children)
            case .image(_, _, let alternative): formulas(in: alternative)
            case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference: []
            }
        }
    }
}
