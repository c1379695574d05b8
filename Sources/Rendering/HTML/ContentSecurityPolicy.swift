import Checksums
import Foundation

/// What a browser may do for a page: nothing, but use the page's own style sheet, its own script and pictures inside the file.
enum ContentSecurityPolicy {
    /// The policy's text.
    static let text =
        "default-src 'none'; style-src '\(source(PageStyle.css))'; script-src '\(source(PageScript.source))'; img-src data:; "
        + "base-uri 'none'; form-action 'none'"

    /// How a policy names an inline text: by its hash.
    private static func source(_ text: StaticString) -> String {
        "sha256-" + Data(SHA256.digest("\(text)".utf8)).base64EncodedString()
    }
}
