import Foundation

/// The lessons that a command's paths name.
package enum LessonFiles {
    /// Files deep down or in great number are no course: a search through a whole disk ends here.
    private static let mostFiles = 10_000

    /// The Markdown files of the paths, in the order given; those of a folder by name, without keys and hidden files.
    ///
    /// - Throws: a `LessonError` for a path that is missing, or a folder without lessons.
    package static func find(_ paths: [String]) throws(LessonError) -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard !path.isEmpty else { throw LessonError(file: "\"\"", "an empty path names nothing", remedy: "Is a variable of the shell not set?") }
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw LessonError(
                    file: path, "there is no such file or folder", remedy: "Check the spelling of the path, and the folder you are in.")
            }
            let found = isFolder.boolValue ? try lessons(inFolder: path) : [path]
            files += found.filter { !files.contains($0) }
        }
        return files
    }

    /// The folder that a file is in, as a path that begins where the file's own does.
    package static func folder(of file: String) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return "." }
        let above = parts.dropLast().joined(separator: "/")
        return above.isEmpty ? "/" : above
    }

    private static func lessons(inFolder path: String) throws(LessonError) -> [String] {
        let base = path.hasSuffix("/") ? String(path.dropLast()) : path
        // Of a link that the user names it is the folder it leads to; links within are not followed.
        let folder = URL(filePath: base.isEmpty ? "/" : base).resolvingSymlinksInPath().path
        guard FileManager.default.isReadableFile(atPath: folder), let names = FileManager.default.enumerator(atPath: folder) else {
            throw LessonError(file: path, "the folder cannot be read", remedy: "Check its permissions.")
        }
        var found: [String] = []
        for case let name as String in names {
            if name.split(separator: "/").last?.hasPrefix(".") == true {
                names.skipDescendants()
                continue
            }
            if name.hasSuffix(".md"), !name.hasSuffix(".key.md"), isFile("\(base)/\(name)") { found.append("\(base)/\(name)") }
            guard found.count <= mostFiles else {
                throw LessonError(file: path, "there are more than \(mostFiles) Markdown files here", remedy: "Name a smaller folder.")
            }
        }
        guard !found.isEmpty else {
            throw LessonError(file: path, "there is no lesson in this folder", remedy: "A lesson is a file whose name ends in .md.")
        }
        return found.sorted()
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
