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

    package enum SymbolKind: Hashable, Sendable {
        /// Between its operands: `+`, `=`, `→`.
        case infix
        /// A letter-like sign without room around it: `∂`, `∞`, `!`.
        case ordinary
        /// A bracket that does not grow.
        case bracket
        /// A sum, product or integral; its scripts are limits where `hasLimits`.
        case large(hasLimits: Bool)
        /// A comma or semicolon.
        case punctuation
        /// An arrow as long as what stands over it.
        case stretching
        /// A function whose subscript stands under it: `lim`, `max`.
        case limit
    }

    package struct Table: Hashable, Sendable {
        package enum Alignment: Hashable, Sendable {
            case center, left, right
            /// Right and left in turn, without room between: an equation's two sides.
            case equation
        }

        package var rows: [[MathNode]]
        package var alignment: Alignment
        package var left: String
        package var right: String
    }
}

/// Why a formula is not understood.
package struct MathError: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    init(_ description: String) { self.description = description }
}
