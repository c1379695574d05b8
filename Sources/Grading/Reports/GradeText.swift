/// The sentences in a grade: what a learner wrote stands in them, and may be of any length.
enum GradeText {
    /// What a sentence may have in UTF-8: more than anyone reads, and little enough for a thousand students' pages.
    static let mostBytes = 3000

    /// A text as it is where it is no longer; else its start, and a mark that it goes on.
    static func bounded(_ text: String) -> String {
        guard text.utf8.count > mostBytes else { return text }
        let end = " … (cut short here)"
        var room = mostBytes - end.utf8.count
        var start = ""
        // By scalars: one character may be as long as the whole.
        for scalar in text.unicodeScalars {
            room -= scalar.utf8.count
            guard room >= 0 else { break }
            start.unicodeScalars.append(scalar)
        }
        return start + end
    }
}
