import Foundation

/// A picture beside a lesson, put into the page itself, since a page asks nobody for anything.
package enum PictureFile {
    /// Larger files are left out: a page is to be sent and kept.
    package static let largest = 2 << 20

    /// The picture as a `data:` address; nil where it is none of the formats that browsers draw without running anything (PNG, JPEG,
    /// GIF, WebP), is too large, or does not lie in the lesson's own folder or below.
    /// - Parameters:
    ///   - source: what the lesson calls it.
    ///   - lesson: the lesson's path.
    package static func address(of source: String, beside lesson: String) -> String? {
        guard let safe = SafeAddress.of(source), !safe.contains(":"), !safe.hasPrefix("/"), !safe.isEmpty,
            let path = safe.removingPercentEncoding
        else { return nil }
        let folder = URL(fileURLWithPath: lesson).deletingLastPathComponent().resolvingSymlinksInPath()
        let file = folder.appending(path: path).resolvingSymlinksInPath()
        // After links are followed, so that none leads out of the folder.
        guard file.path.hasPrefix(folder.path + "/"),
            let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
            attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int, size <= largest,
            let data = try? Data(contentsOf: file), let type = type(of: data)
        else { return nil }
        return "data:\(type);base64,\(data.base64EncodedString())"
    }

    /// By the first bytes, whatever the name says.
    private static func type(of data: Data) -> String? {
        let head = Array(data.prefix(12))
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if head.starts(with: Array("GIF8".utf8)) { return "image/gif" }
        if head.starts(with: Array("RIFF".utf8)), head.dropFirst(8).elementsEqual("WEBP".utf8) { return "image/webp" }
        return nil
    }
}
