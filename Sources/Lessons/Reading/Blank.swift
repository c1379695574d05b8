import SwiftParser
import SwiftSyntax

extension Cell {
    /// Whether this is a learner's part with a blank (`____`) still in it: there is nothing to run yet.
    package var isUnfilled: Bool {
        guard exercise != nil, source.text.contains("____") else { return false }
        return Parser.parse(source: source.text).tokens(viewMode: .sourceAccurate).contains { token in
            token.text.count >= 4 && token.text.allSatisfy { $0 == "_" }
        }
    }
}
