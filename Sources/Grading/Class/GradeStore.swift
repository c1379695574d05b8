/// Where the grades of a class go: a gradebook, or the lines of a shard.
package protocol GradeStore: Sendable {
    /// The grade of this very attempt, where it was recorded before. What the grader itself failed on counts as not graded.
    func recorded(_ key: Gradebook.AttemptKey) throws(GradebookError) -> SubmissionGrade?

    /// Records an attempt, and makes it the one that counts for its student.
    ///
    /// - Parameter replacing: Whether what was recorded of this very attempt is replaced.
    func record(_ attempt: GradedAttempt, replacing: Bool) throws(GradebookError)
}

/// One attempt with all that is kept of it: also a line of a shard's file.
package struct GradedAttempt: Hashable, Codable, Sendable {
    /// The form of this document; it grows by additions only.
    package var schema = 1
    /// The exercise file's name without folder and `.md`.
    package var exerciseFile: String
    /// Tells one version of the submission from another.
    package var submissionHash: String
    /// Tells one version of the teacher's files, rules and limits from another.
    package var keyHash: String
    /// Seconds since 1970 by the clock of the machine that graded: for people, nothing hangs on it but the order of two gradings of one hand-in.
    package var gradedAt: Double
    /// Seconds since 1970 at which the submission's newest file was last changed; nil where it is not known.
    package var handedIn: Double?
    /// Processor time, in seconds.
    package var seconds: Double
    /// What the attempt was graded to.
    package var grade: SubmissionGrade

    /// - Parameters:
    ///   - grade: What the attempt was graded to.
    ///   - key: Whose attempt it is, and by what it was graded.
    ///   - gradedAt: When it was graded, in seconds since 1970.
    ///   - handedIn: When its newest file was last changed, in seconds since 1970; nil where it is not known.
    ///   - seconds: Processor time, in seconds.
    package init(_ grade: SubmissionGrade, as key: Gradebook.AttemptKey, gradedAt: Double, handedIn: Double?, seconds: Double) {
        exerciseFile = key.exerciseFile
        submissionHash = key.submissionHash
        keyHash = key.keyHash
        self.gradedAt = gradedAt
        self.handedIn = handedIn
        self.seconds = seconds
        self.grade = grade
    }

    /// Whose attempt it is, and by what it was graded.
    package var key: Gradebook.AttemptKey {
        .init(student: grade.student, exerciseFile: exerciseFile, submissionHash: submissionHash, keyHash: keyHash)
    }

    /// Whether this attempt counts rather than another of the same student and exercise file: the one handed in later; of those handed in at
    /// once, the one graded later; then an order that hangs on nothing but the two, so that merging gives the same in any order.
    package func counts(before other: GradedAttempt) -> Bool {
        let (mine, theirs) = (handedIn ?? -.infinity, other.handedIn ?? -.infinity)
        if mine != theirs { return mine > theirs }
        if gradedAt != other.gradedAt { return gradedAt > other.gradedAt }
        return (submissionHash, keyHash) > (other.submissionHash, other.keyHash)
    }
}
