extension Unicode.Scalar {
    /// Whether a terminal, an editor or a page obeys it rather than shows it: a control other than tab and line ends, or a mark that changes
    /// the direction of text. Names and outputs bring such things, and nothing that is written of them needs any.
    var steersDisplay: Bool {
        switch self {
        case "\t", "\n", "\r": false
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
        default: false
        }
    }
}
