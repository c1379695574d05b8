/// A block of Markdown, as cmark-gfm found it.
package indirect enum Block: Hashable, Sendable {
    case heading(level: Int, text: [Inline], id: String)
    case paragraph([Inline])
    case quote([Block])
    case list(List)
    /// A fence or an indented block that is no cell; `info` is the whole info string.
    case code(info: String, text: String)
    /// A cell, by its index in `Lesson.cells`.
    case cell(Int)
    case table(Table)
    /// Raw HTML: a directive's comment is left out; renderers decide what of the rest may pass.
    case html(String)
    /// `$$…$$` or a `math` fence: LaTeX.
    case math(String)
    case thematicBreak
    case footnoteDefinition(label: String, number: Int, [Block])

    /// A bulleted, numbered or task list.
    package struct List: Hashable, Sendable {
        /// One item of a list.
        package struct Item: Hashable, Sendable {
            /// Whether a task list's box is ticked; nil where the item is no task.
            package var isDone: Bool?
            /// What stands in it.
            package var blocks: [Block]
        }

        /// The first number of an ordered list; nil for bullets.
        package var start: Int?
        /// Items without blank lines between them: shown close together.
        package var isTight: Bool
        /// The items, from top to bottom.
        package var items: [Item]
    }

    /// A table with a head.
    package struct Table: Hashable, Sendable {
        /// Where the cells of a column stand.
        package enum Alignment: String, Hashable, Sendable { case none, left, center, right }

        /// One for each column.
        package var alignments: [Alignment]
        /// The cells of the head, one for each column.
        package var header: [[Inline]]
        /// The rows below the head, each with a cell for each column.
        package var rows: [[[Inline]]]

        /// - Parameters:
        ///   - alignments: One for each column.
        ///   - header: The cells of the head.
        ///   - rows: The rows below it.
        package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
            self.alignments = alignments
            self.header = header
            self.rows = rows
        }
    }
}

/// A piece of a line of Markdown.
package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(destination: String, title: String, [Inline])
    case image(source: String, title: String, alternative: [Inline])
    case html(String)
    /// `$…$`: LaTeX.
    case math(String)
    case footnoteReference(label: String, number: Int, occurrence: Int)
}
