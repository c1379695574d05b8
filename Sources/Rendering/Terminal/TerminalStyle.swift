/// How a stretch of text looks: one of the terminal's own 16 colours, and attributes. What the colours are is the reader's
/// choice, made in the terminal's settings, so text is readable on any background.
package struct TerminalStyle: Hashable, Sendable {
    /// The terminal's named colours, of which `standard` is the text's own.
    package enum Colour: Int, Hashable, Sendable {
        case standard = 39
        case black = 30, red, green, yellow, blue, magenta, cyan, white
        case brightBlack = 90, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite
    }

    /// The colour of the letters.
    package var colour = Colour.standard
    /// The colour behind them.
    package var background = Colour.standard
    /// Whether the letters are bold.
    package var isBold = false
    /// Whether they stand back.
    package var isFaint = false
    /// Whether they lean.
    package var isItalic = false
    /// Whether a line is under them.
    package var isUnderlined = false
    /// Whether a line is through them.
    package var isStruck = false
    /// Whether letters and ground change colours.
    package var isReversed = false
    /// Where a click goes: an address already found to be harmless.
    package var link: String?

    /// Text as the terminal has it.
    package static let plain = TerminalStyle()
    /// What matters less.
    package static let faint = TerminalStyle(isFaint: true)
    /// What matters more.
    package static let bold = TerminalStyle(isBold: true)

    /// Letters of one of the terminal's colours.
    package static func colour(_ colour: Colour, bold: Bool = false) -> TerminalStyle {
        TerminalStyle(colour: colour, isBold: bold)
    }

    /// The sequence that turns the style on from plain text ("select graphic rendition"); empty for plain.
    var selection: String {
        var codes: [Int] = []
        if isBold { codes.append(1) }
        if isFaint { codes.append(2) }
        if isItalic { codes.append(3) }
        if isUnderlined { codes.append(4) }
        if isReversed { codes.append(7) }
        if isStruck { codes.append(9) }
        if colour != .standard { codes.append(colour.rawValue) }
        if background != .standard { codes.append(background.rawValue + 10) }
        return codes.isEmpty ? "" : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
    }
}

/// A stretch of one line in one style.
package struct TerminalSpan: Hashable, Sendable {
    /// The letters, without any control character.
    package var text: String
    /// How they look.
    package var style: TerminalStyle

    /// Text in one style.
    package init(_ text: String, _ style: TerminalStyle = .plain) {
        self.text = text
        self.style = style
    }
}

/// One line of the screen.
package struct TerminalLine: Hashable, Sendable, ExpressibleByArrayLiteral {
    /// Stretches from left to right.
    package var spans: [TerminalSpan]

    /// A line of these stretches.
    package init(_ spans: [TerminalSpan] = []) { self.spans = spans }
    /// A line of these stretches.
    package init(arrayLiteral elements: TerminalSpan...) { spans = elements }
    /// A line of one style.
    package init(_ text: String, _ style: TerminalStyle = .plain) { spans = text.isEmpty ? [] : [TerminalSpan(text, style)] }

    /// The columns it takes.
    package var width: Int { spans.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// Both, one after the other.
    package static func + (a: TerminalLine, b: TerminalLine) -> TerminalLine { TerminalLine(a.spans + b.spans) }

    /// The line as the terminal takes it, without a line feed. Trailing spaces are dropped where they show nothing.
    package func text(options: TerminalOptions) -> String {
        var result = ""
        guard options.hasColour || options.hasHyperlinks else {
            for span in spans { result += span.text }
            while result.last == " " { result.removeLast() }
            return result
        }
        for (index, span) in spans.enumerated() {
            var text = span.text
            if index == spans.count - 1, !span.style.isReversed, !span.style.isUnderlined, span.style.background == .standard {
                while text.last == " " { text.removeLast() }
            }
            if text.isEmpty { continue }
            let selection = options.hasColour ? span.style.selection : ""
            let link = options.hasHyperlinks ? span.style.link : nil
            if let link { result += "\u{1B}]8;;\(link)\u{1B}\\" }
            result += selection + text + (selection.isEmpty ? "" : "\u{1B}[0m")
            if link != nil { result += "\u{1B}]8;;\u{1B}\\" }
        }
        return result
    }
}
