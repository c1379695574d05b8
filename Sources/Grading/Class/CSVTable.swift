/// Reads tables as spreadsheets write them (RFC 4180): fields in quotes may hold commas, quotes and line ends.
enum CSVTable {
    /// The rows of a table, each a list of fields; rows without any text are left out.
    ///
    /// - Parameter text: Lines ended by `\n`. Where the first row holds a semicolon or tab and no comma, that separates fields, as in
    ///   countries that write numbers with a comma.
    static func rows(_ text: String) -> [[String]] {
        let firstLine = text.prefix { $0 != "\n" }
        let separator: Character = firstLine.contains(",") ? "," : firstLine.contains(";") ? ";" : firstLine.contains("\t") ? "\t" : ","
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var characters = text.makeIterator()
        var next = characters.next()
        func endRow() {
            row.append(field)
            field = ""
            if row.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(row) }
            row = []
        }
        while let character = next {
            next = characters.next()
            if isQuoted {
                if character != "\"" {
                    field.append(character)
                } else if next == "\"" {
                    field.append("\"")
                    next = characters.next()
                } else {
                    isQuoted = false
                }
            } else if character == "\"", field.isEmpty {
                isQuoted = true
            } else if character == separator {
                row.append(field)
                field = ""
            } else if character == "\n" {
                endRow()
            } else {
                field.append(character)
            }
        }
        if !field.isEmpty || !row.isEmpty { endRow() }
        return rows
    }
}
