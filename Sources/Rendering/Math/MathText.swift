/// Math as plain Unicode text, for terminals.
package enum MathText {
    package static func unicode(_ latex: String) -> String {
        VisibleText.line(latex)
    }
}
