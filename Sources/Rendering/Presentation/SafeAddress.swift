/// Where a link of a lesson may lead: another page or place, never a script.
package enum SafeAddress {
    /// The address, when its scheme is `http`, `https` or `mailto` or it has none (relative, or a place on the page); nil
    /// otherwise. Control characters and white space inside are refused with it, since browsers skip them when they look
    /// for the scheme.
    package static func of(_ address: String) -> String? {
        guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) }) else { return nil }
        guard VisibleText.of(address) == address else { return nil }
        let head = address.prefix { !"/?#".contains($0) }
        guard let colon = head.firstIndex(of: ":") else {
            // `//host` would take the page's own scheme, which is `file` for a page on disk.
            return address.hasPrefix("//") || address.contains("\\") ? nil : address
        }
        return ["http", "https", "mailto"].contains(head[..<colon].lowercased()) ? address : nil
    }

    /// The address with every character that is not plain ASCII of an address percent-encoded, as terminals and HTML want it.
    package static func encoded(_ address: String) -> String {
        var result = ""
        for byte in address.utf8 {
            let isAllowed =
                (byte > 0x20 && byte < 0x7F)
                && !"\"<>[\\]^`{|}".utf8.contains(byte)
            if isAllowed {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + hexadecimal(byte >> 4) + hexadecimal(byte & 15)
            }
        }
        return result
    }

    /// The address of a file by its path: what an address would take for a scheme, a query or a place on the page is part of a name here.
    package static func ofFile(_ path: String) -> String {
        var path = path
        for (sign, code) in [("%", "%25"), (":", "%3A"), ("?", "%3F"), ("#", "%23")] { path = path.replacing(sign, with: code) }
        // Without its first part, `//host` would be another machine.
        return encoded(path.hasPrefix("/") ? "." + path : path)
    }

    private static func hexadecimal(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }
}
