import Foundation

/// Who takes the course: read from a table that the teacher keeps.
///
/// The first row names the columns, in any order: `student` (the name of the student's folder or file) must be there; `name` (as reports
/// show it), `section` and `extra-days` (by which this student may be later than the others) may be. Other columns are not read.
package struct Roster: Sendable {
    /// One row of the table.
    package struct Student: Hashable, Sendable {
        /// The name of the folder or file.
        package var student: String
        /// The name that reports show; nil where the table has none.
        package var name: String?
        /// The part of the course the student belongs to; nil where the table has none.
        package var section: String?
        /// How many days later than the others this student may hand in.
        package var extraDays: Double
    }

    /// In the table's order.
    package let students: [Student]
    private let known: Set<String>

    /// Reads a roster.
    ///
    /// - Throws: `UnreadableFile` with the line of what is wrong.
    package init(_ text: String) throws(UnreadableFile) {
        let rows = CSVTable.rows(text)
        guard let header = rows.first else { throw UnreadableFile("the roster is empty; its first line names the columns: student,name,section,extra-days") }
        let columns = header.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
        guard !columns.contains(where: { $0.contains("\n") }) else { throw UnreadableFile("a quotation mark in the roster's first line is not closed") }
        guard let studentColumn = column("student") else {
            // Where it is no roster at all, its first line may be anything, of any length.
            let found = columns.prefix(8).map { "`\($0.prefix(40))`" }.joined(separator: ", ") + (columns.count > 8 ? " …" : "")
            throw UnreadableFile("the roster's first line must name the column `student`; it names \(found)")
        }
        for (index, name) in columns.enumerated() where !name.isEmpty && columns[..<index].contains(name) {
            throw UnreadableFile("the roster has two columns `\(name)`")
        }
        var students: [Student] = []
        var known: Set<String> = []
        for (index, row) in rows.dropFirst().enumerated() {
            func field(_ column: Int?) -> String? {
                guard let column, row.indices.contains(column) else { return nil }
                let text = row[column].trimmingCharacters(in: .whitespaces)
                return text.isEmpty ? nil : text
            }
            guard let student = field(studentColumn)?.precomposedStringWithCanonicalMapping else {
                throw UnreadableFile("row \(index + 2) of the roster names no student")
            }
            guard known.insert(student).inserted else { throw UnreadableFile("row \(index + 2) of the roster names \(student) a second time") }
            var extraDays = 0.0
            if let text = field(column("extra-days")) {
                guard let days = Double(text), (0...366).contains(days) else {
                    throw UnreadableFile("row \(index + 2) of the roster has `\(text)` extra days; a number from 0 to 366 is wanted")
                }
                extraDays = days
            }
            students.append(Student(student: student, name: field(column("name")), section: field(column("section")), extraDays: extraDays))
        }
        self.students = students
        self.known = known
    }

    /// Whether a student, by the name of the folder or file, takes the course.
    package func contains(_ student: String) -> Bool { known.contains(student) }
}
