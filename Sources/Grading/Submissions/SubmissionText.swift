import Checksums

/// What a student handed in, read but not yet understood: plain data, which a worker is sent.
package struct SubmissionText: Hashable, Codable, Sendable {
    /// One file, by its name within the submission.
    package struct File: Hashable, Codable, Sendable {
        /// Its name: a learner's `.md`, or `ID.swift`.
        package var name: String
        /// Its text: UTF-8, lines ended by `\n` alone.
        package var text: String

        /// - Parameters:
        ///   - name: Its name: a learner's `.md`, or `ID.swift`.
        ///   - text: Its text: UTF-8, lines ended by `\n` alone.
        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// The student's name in the class folder.
    package var student: String
    /// What messages and reports call it: the path, relative to the class folder.
    package var path: String
    /// What was handed in, by the files' names.
    package var files: [File]
    /// Seconds since 1970 at which the newest of the files was last changed; nil where it is not known.
    package var handedIn: Double?

    /// - Parameters:
    ///   - student: The student's name in the class folder.
    ///   - path: What messages and reports call it.
    ///   - files: What was handed in.
    ///   - handedIn: When the newest of the files was last changed, in seconds since 1970; nil where it is not known.
    package init(student: String, path: String, files: [File], handedIn: Double? = nil) {
        self.student = student
        self.path = path
        self.files = files
        self.handedIn = handedIn
    }

    /// The hash that tells one version of a submission from another: of its files' names and contents. A file handed in by
    /// itself has no name of its own that would matter.
    package var hash: String {
        var hash = SHA256()
        for file in files.sorted(by: { $0.name < $1.name }) {
            if files.count > 1 || file.name.hasSuffix(".swift") { hash.update(part: file.name.utf8) }
            hash.update(part: file.text.utf8)
        }
        return hash.hexDigest()
    }
}
