import ArgumentParser
import Foundation
import Lessons
import Rendering

/// `gradual new`: a template for an author.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a template of a lesson, or of an exercise with its key.",
        discussion: """
            EXAMPLES
              gradual new lesson 14-attention     makes 14-attention.md
              gradual new exercise 14-attention   makes that and keys/14-attention.key.md

            Files that are there already are left alone.

            Exit status: 0 the files were made, 2 wrong usage, or a file that is there already or cannot be written.
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable { case lesson, exercise }

    @Argument(help: "What to write: lesson or exercise.")
    var kind: Kind

    @Argument(help: "The file's name, without .md; a folder may stand before it.")
    var name: String

    func run() throws {
        let path = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let url = URL(filePath: path)
        let base = url.lastPathComponent
        // What stands behind the number that orders the files.
        let id = String(base.drop { $0.isNumber || $0 == "-" })
        guard !id.isEmpty, id.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
            throw LessonError(file: path, "a name is letters, digits, `-`, `_` and `.`", remedy: "Write gradual new \(kind.rawValue) 14-attention.")
        }
        let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) + "/" : ""
        switch kind {
        case .lesson: try create([("\(path).md", Template.lesson(id: id))])
        case .exercise:
            try create([
                ("\(path).md", Template.exercise(id: id, file: "\(path).md")),
                ("\(folder)keys/\(base).key.md", Template.key(id: id, file: base)),
            ])
        }
    }

    private func create(_ files: [(path: String, text: String)]) throws {
        for file in files where FileManager.default.fileExists(atPath: file.path) {
            throw LessonError(file: file.path, "the file is there already", remedy: "Choose another name, or remove it.")
        }
        for file in files {
            let folder = URL(filePath: file.path).deletingLastPathComponent()
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            } catch {
                throw LessonError(file: folder.path(), "the folder cannot be made", remedy: "Check the permissions of the folder above.")
            }
            try AtomicFile.replace(file.path, with: Array(file.text.utf8))
            CommandOutput.show("\(VisibleText.line(file.path)): made\n")
        }
    }
}

/// What `gradual new` writes: small, whole, and right as it stands.
private enum Template {
    static func lesson(id: String) -> String {
        """
        <!-- lesson: id=\(id) seed=0 -->

        # \(title(id))

        What the reader will know at the end, in a sentence or two.

        ```swift id=first
        let x = Tensor([1.0, 2.0, 3.0])
        let total = x.sum()  // => tensor(6.)
        print(total.item())
        ```
        ```output
        6.0
        ```

        Why that is so.

        ## What to take along

        - One thing a line.

        """
    }

    static func exercise(id: String, file: String) -> String {
        """
        <!-- lesson: id=\(id)-exercises seed=0 -->

        # Exercises: \(title(id).lowercased())

        Replace each `____` by your own code, and ask how you are doing:

            gradual grade \(file) --submission my-copy.md

        ## Twice

        Return twice the number.

        <!-- exercise: id=twice points=1 -->
        ```swift exercise=twice
        func twice(_ number: Double) -> Double {
            ____  // your code
        }
        ```
        <details><summary>Hint 1</summary>

        Add the number to itself.
        </details>

        """
    }

    static func key(id: String, file: String) -> String {
        """
        <!-- key: exercise-file=\(file) -->

        # Key: \(title(id).lowercased())

        ```swift solution=twice
        func twice(_ number: Double) -> Double { number * 2 }
        ```

        ```swift check=twice name=value points=1 cases=20 feedback="Twice 3 is 6."
        let number = Tensor.randn(1, dtype: .float64).item()
        expectClose(student.twice(number), reference.twice(number))
        ```

        The square instead:

        ```swift wrong=twice fails=value
        func twice(_ number: Double) -> Double { number * number }
        ```

        """
    }

    private static func title(_ id: String) -> String {
        let words = id.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
