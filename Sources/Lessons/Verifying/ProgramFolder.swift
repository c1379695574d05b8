import Foundation

/// The folder that a lesson's program runs in: it sees the files beside the lesson, and changes none of them.
///
/// Each of the lesson's files stands here as a link, and each folder as a folder of links. The engine writes a file by moving a new one
/// into its place, so what a program saves under a name that the lesson's folder has takes the link's place.
struct ProgramFolder {
    /// Where it is.
    let url: URL

    /// A lesson's folder in the middle of a disk has more than a lesson reads: so many names are looked at, so many folders deep.
    private static let mostNames = 2_000, mostDepth = 4

    /// - Parameter folder: the lesson's.
    init(mirroring folder: String) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "gradual-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        let lessonFolder = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
        guard let names = FileManager.default.enumerator(atPath: lessonFolder.path) else { return }
        var count = 0
        for case let name as String in names {
            count += 1
            guard count <= Self.mostNames else { break }
            let file = lessonFolder.appending(path: name)
            let isFolder = (try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
            if name.split(separator: "/").last?.hasPrefix(".") == true || isFolder && name.count(where: { $0 == "/" }) >= Self.mostDepth {
                names.skipDescendants()
            } else if isFolder {
                try FileManager.default.createDirectory(at: url.appending(path: name), withIntermediateDirectories: true)
            } else {
                try FileManager.default.createSymbolicLink(at: url.appending(path: name), withDestinationURL: file)
            }
        }
    }

    /// Removes it with all that the program saved.
    func remove() { try? FileManager.default.removeItem(at: url) }
}
