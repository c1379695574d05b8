/// How a lesson is written to the terminal.
package struct TerminalOptions: Hashable, Sendable {
    /// The narrowest page that is laid out; a narrower terminal gets this width and wraps by itself.
    package static let minimumWidth = 40
    /// Prose is not set wider than this, however wide the window: longer lines are hard to read.
    package static let proseWidth = 88

    /// Columns.
    package var width: Int
    /// Whether colours and attributes may be used.
    package var hasColour: Bool
    /// Whether links may be given as links (OSC 8); otherwise the address stands in brackets.
    package var hasHyperlinks: Bool
    /// Whether figures are drawn; otherwise their line of text stands for them.
    package var drawsFigures: Bool

    /// Options; those left out are a plain file's.
    package init(width: Int = 80, hasColour: Bool = false, hasHyperlinks: Bool = false, drawsFigures: Bool = true) {
        self.width = max(width, Self.minimumWidth)
        self.hasColour = hasColour
        self.hasHyperlinks = hasHyperlinks
        self.drawsFigures = drawsFigures
    }

    /// No escape sequence at all, and text in a figure's place.
    package static func plain(width: Int = 80) -> TerminalOptions {
        TerminalOptions(width: width, drawsFigures: false)
    }
}

/// What is known of the place the text goes to. Everything about it is decided from this value, so that the decision can be tested.
package struct TerminalEnvironment: Hashable, Sendable {
    /// Whether standard output is a terminal.
    package var isTerminal: Bool
    /// The terminal's width, where it tells one.
    package var columns: Int?
    /// The environment variables.
    package var variables: [String: String]

    /// What a terminal can do, as the environment tells.
    package init(isTerminal: Bool, columns: Int? = nil, variables: [String: String] = [:]) {
        self.isTerminal = isTerminal
        self.columns = columns
        self.variables = variables
    }

    /// What to write: no escapes where the output is no terminal, `TERM` is `dumb` or `--plain` is given; no colour where `NO_COLOR`
    /// is set to anything (https://no-color.org); links where the terminal is known to understand them.
    /// - Parameters:
    ///   - plain: `--plain`.
    ///   - width: `--width`, which goes before the terminal's own.
    package func options(plain: Bool = false, width: Int? = nil) -> TerminalOptions {
        let ownWidth = columns ?? variables["COLUMNS"].flatMap(Int.init)
        let width = width ?? ownWidth.map { $0 > 0 ? $0 : 80 } ?? 80
        guard isTerminal, !plain, variables["TERM"] != "dumb", variables["TERM"] != nil else { return .plain(width: width) }
        return TerminalOptions(
            width: width,
            hasColour: (variables["NO_COLOR"] ?? "").isEmpty,
            hasHyperlinks: understandsHyperlinks)
    }

    /// Terminals that do not know OSC 8 mostly ignore it, but some old ones print it, so only those are taken that say who they are.
    private var understandsHyperlinks: Bool {
        if let version = variables["VTE_VERSION"].flatMap(Int.init) { return version >= 5000 }
        if ["WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "WEZTERM_PANE"].contains(where: { variables[$0] != nil }) { return true }
        if ["iTerm.app", "vscode", "WezTerm", "ghostty", "Hyper", "rio"].contains(variables["TERM_PROGRAM"] ?? "") { return true }
        return ["xterm-kitty", "alacritty", "foot", "xterm-ghostty"].contains(variables["TERM"] ?? "")
    }
}
