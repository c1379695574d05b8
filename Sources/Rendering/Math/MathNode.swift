/// A formula, as its LaTeX means it.
package indirect enum MathNode: Hashable, Sendable {
    case row([MathNode])
    /// A variable or a word such as `sin`; letters as they are drawn, in their alphabet. A single letter is set in italics unless
    /// it is upright.
    case identifier(String, isUpright: Bool = false)
    case number(String)
    case symbol(String, SymbolKind)
    /// Words in the text's own type.
    case text(String)
    /// Width in em; may be negative.
    case space(Double)
    /// One over the other. Without a line it stands between brackets, as binomials do.
    case fraction(MathNode, MathNode, hasLine: Bool)
    case root(MathNode, index: MathNode?)
    case scripts(base: MathNode, below: MathNode?, above: MathNode?, areLimits: Bool)
    /// A sign over or under its base, such as a hat; it stretches over the base where `isWide`.
    case accent(MathNode, sign: String, isWide: Bool, isUnder: Bool)
    /// Brackets that grow with what they enclose; an empty one is not drawn.
    case fenced(left: String, MathNode, right: String)
    case table(Table)
    /// What is there but not seen: room of its size.
    case phantom(MathNode)
    /// Struck through.
    case cancelled(MathNode, Stroke)
    /// In a colour of the page.
    case coloured(MathNode, Colour)

    /// The line through something that cancels out.
    package enum Stroke: String, Hashable, Sendable {
        case up, down, cross
    }

    /// The colours of formulas, each with a shade for light and one for dark pages.
    package enum Colour: String, Hashable, Sendable, CaseIterable {
        case red, orange, green, blue, purple, olive, gray, black
    }

    /// What a sign is to its neighbours, which decides the room around it.
    package enum SymbolKind: Hashable, Sendable {
        /// Between its operands: `+`, `=`, `→`.
        case infix
        /// A letter-like sign without room around it: `∂`, `∞`, `!`.
        case ordinary
        /// A bracket that does not grow.
        case bracket
        /// A line or bracket in the middle of others, that grows with them.
        case divider
        /// A sum, product or integral; its scripts are limits where `hasLimits`.
        case large(hasLimits: Bool)
        /// A comma or semicolon.
        case punctuation
        /// An arrow as long as what stands over it.
        case stretching
        /// A function whose subscript stands under it: `lim`, `max`.
        case limit
    }

    /// Formulas in rows and columns, with brackets around them.
    package struct Table: Hashable, Sendable {
        /// How the columns stand.
        package enum Alignment: Hashable, Sendable {
            case center, left, right
            /// Right and left in turn, without room between: an equation's two sides.
            case equation
            /// Each column as it says; what is beyond them as the last.
            case columns([Column])
        }

        /// How one column stands.
        package enum Column: Hashable, Sendable {
            case center, left, right
        }

        /// The cells, row by row.
        package var rows: [[MathNode]]
        /// How the columns stand.
        package var alignment: Alignment
        /// The bracket before the table; empty where there is none.
        package var left: String
        /// The bracket behind it; empty where there is none.
        package var right: String
    }
}

/// Why a formula is not understood.
package struct MathError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is not understood, by name.
    package var description: String

    init(_ description: String) { self.description = description }
}
