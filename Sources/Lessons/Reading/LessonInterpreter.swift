import SwiftCells

/// Finds the cells, outputs and directives of a lesson among its blocks.
struct LessonInterpreter: BlockInterpreter {
    let file: String
    let kind: LessonKind
    let lines: SourceLines

    private(set) var cells: [Cell] = []
    private(set) var directives: [Directive] = []
    private(set) var settings = LessonSettings()

    /// The cell that stands right above, with at most its outputs between.
    private var cellAbove: Int?
    private var isInFootnote = false
    /// The lines of all fences' openings, and of all closings, to tell a closing from the opening of a next fence.
    private var openings: Set<Int> = []
    private var closings: [(opening: Int, closing: Int)] = []
    private var idLines: [String: Int] = [:]
    private var settingsLine: Int?

    init(file: String, kind: LessonKind, lines: SourceLines) {
        self.file = file
        self.kind = kind
        self.lines = lines
    }

    mutating func passed() { cellAbove = nil }

    mutating func footnote(begins: Bool) { isInFootnote = begins }

    mutating func block(for code: CodeBlock) throws(LessonError) -> Block? {
        guard let info = code.info else {
            passed()
            return code.plain
        }
        let line = code.lines.lowerBound
        let fence = try fence(of: code)
        let language = String(info.prefix { !$0.isWhitespace })
        // As written: CommonMark takes backslashes and entities out of an info string, which attributes may hold in quotes.
        let words = lines.string(fence.opening.upperBound..<lines.content(line).upperBound).drop(while: \.isWhitespace)
            .drop { !$0.isWhitespace }
        switch language {
        case "swift": return .cell(try addCell(code, info: String(words), fence: fence))
        case "output":
            guard kind != .submission else { return nil }
            try addOutput(code, info: String(words), fence: fence)
            return nil
        default:
            if kind != .submission, let meant = Self.meant(by: language) {
                throw error(line, "`\(language)` is not a fence that is known here; did you mean `\(meant)`?")
            }
            passed()
            return code.plain
        }
    }

    /// Checks what can be known only at the end.
    func finish() throws(LessonError) {
        for pair in closings where openings.contains(pair.closing) { throw unclosed(pair.opening) }
    }

    func error(_ line: Int, _ message: String, remedy: String? = nil) -> LessonError {
        LessonError(file: file, line: line, message, remedy: remedy)
    }

    // MARK: Cells

    private mutating func addCell(_ code: CodeBlock, info: String, fence: Fence) throws(LessonError) -> Int {
        let line = fence.lines.lowerBound
        guard !isInFootnote else { throw error(line, "a cell cannot stand in a footnote", remedy: "Move it into the text.") }
        let words = try words(info, line: line)
        var cell = Cell(
            id: "cell-\(cells.count + 1)", mode: .run, exercise: nil, attributes: [:],
            source: CellSource(SourceLines.split(code.text).joined(separator: "\n"), firstLine: line + 1), fence: fence, expectations: [])
        cell.source.columnOffset = columnOffset(of: code)
        for word in words { try set(word, on: &cell, line: line) }
        if let earlier = idLines[cell.id] {
            guard kind == .submission else {
                throw error(line, "the id `\(cell.id)` is taken by the cell at line \(earlier)", remedy: "Give each cell an id of its own.")
            }
        }
        idLines[cell.id] = line
        if kind == .lesson {
            let comments = try ExpectedValues.find(in: cell.source, content: fence.content, lines: lines, file: file)
            if let first = comments.first, cell.mode == .norun {
                throw error(
                    first.line, "this value stands in a cell that is never run, so nothing would check it",
                    remedy: "Take `norun` from the cell, or the `=>` from the comment.")
            }
            cell.source.probedLines = Set(comments.map(\.line))
            cell.expectations = comments
        }
        cells.append(cell)
        cellAbove = cells.count - 1
        return cells.count - 1
    }

    private func set(_ word: Attributes.Word, on cell: inout Cell, line: Int) throws(LessonError) {
        let key = word.key
        guard kind.valuedAttributes.contains(key) || kind.bareAttributes.contains(key) else {
            if kind == .submission { return }
            let known = kind.valuedAttributes.union(kind.bareAttributes)
            throw error(
                line, "a cell has no attribute `\(key)`" + Suggestion.question(for: key, among: known.sorted()),
                remedy: "These are known: \(known.sorted().joined(separator: ", ")).")
        }
        guard kind.valuedAttributes.contains(key) == (word.value != nil) else {
            if kind == .submission { return }
            throw error(line, word.value == nil ? "`\(key)` needs a value: \(key)=…" : "`\(key)` takes no value")
        }
        switch (key, word.value) {
        case ("id", let value?):
            try checkName(value, of: "id", line: line)
            cell.id = value
        case ("exercise", let value?):
            try checkName(value, of: "exercise", line: line)
            cell.exercise = value
        case ("norun", _), ("hide", _), ("throws", _):
            guard cell.mode == .run || kind == .submission else {
                throw error(line, "a cell cannot be both `\(cell.mode.rawValue)` and `\(key)`", remedy: "Choose one of them.")
            }
            cell.mode = Cell.Mode(rawValue: key) ?? .run
        default: cell.attributes[key] = word.value ?? ""
        }
    }

    /// How many columns stand before each line of a fence's content.
    private func columnOffset(of code: CodeBlock) -> Int {
        for (index, text) in SourceLines.split(code.text).enumerated() where !text.allSatisfy(\.isWhitespace) {
            let whole = lines.content(code.lines.lowerBound + 1 + index)
            let before = max(0, whole.count - text.utf8.count)
            return lines.string(whole.lowerBound..<(whole.lowerBound + before)).count
        }
        return 0
    }

    // MARK: Outputs

    private mutating func addOutput(_ code: CodeBlock, info: String, fence: Fence) throws(LessonError) {
        let line = fence.lines.lowerBound
        guard let index = cellAbove else {
            let isFirst = cells.isEmpty
            throw error(
                line, isFirst ? "this output stands before any cell" : "this output does not follow a cell",
                remedy: "An `output` fence belongs right below the `swift` fence that gives it.")
        }
        guard cells[index].mode != .norun else {
            throw error(
                line, "this is the output of a cell that is never run, so nothing would check it",
                remedy: "Take `norun` from the cell, or show the output in a `text` fence.")
        }
        var expectation = Expectation(
            source: .fence(fence), line: line + 1, text: SourceLines.split(code.text).map { $0 + "\n" }.joined())
        for word in try words(info, line: line) { try set(word, on: &expectation, line: line) }
        cells[index].expectations.append(expectation)
    }

    private func set(_ word: Attributes.Word, on expectation: inout Expectation, line: Int) throws(LessonError) {
        let known = ["atol", "match", "rtol", "stream"]
        guard known.contains(word.key) else {
            throw error(
                line, "an output has no attribute `\(word.key)`" + Suggestion.question(for: word.key, among: known),
                remedy: "These are known: \(known.joined(separator: ", ")).")
        }
        guard let value = word.value else { throw error(line, "`\(word.key)` needs a value: \(word.key)=…") }
        func tolerance() throws(LessonError) -> Double {
            guard let number = Double(value), number.isFinite, number >= 0 else {
                throw error(line, "`\(word.key)=\(value)` is no tolerance", remedy: "Write a number such as 1e-4.")
            }
            return number
        }
        func choice<Choice: RawRepresentable<String>>(_ choices: [Choice]) throws(LessonError) -> Choice {
            if let choice = choices.first(where: { $0.rawValue == value }) { return choice }
            let names = choices.map(\.rawValue)
            throw error(
                line, "`\(word.key)` cannot be `\(value)`" + Suggestion.question(for: value, among: names),
                remedy: "It can be \(names.joined(separator: ", ")).")
        }
        switch word.key {
        case "rtol": expectation.relativeTolerance = try tolerance()
        case "atol": expectation.absoluteTolerance = try tolerance()
        case "match": expectation.match = try choice([Expectation.Match.text, .numbers, .any])
        default: expectation.stream = try choice([Expectation.Stream.output, .error])
        }
    }

    // MARK: Fences

    /// Where a fence stands, to the byte.
    private mutating func fence(of code: CodeBlock) throws(LessonError) -> Fence {
        let first = code.lines.lowerBound, last = code.lines.upperBound
        let openingLine = lines.content(first)
        let start = min(openingLine.lowerBound + code.column - 1, openingLine.upperBound)
        let mark = start < openingLine.upperBound ? lines.bytes[start] : UInt8(ascii: "`")
        var end = start
        while end < openingLine.upperBound, lines.bytes[end] == mark { end += 1 }
        openings.insert(first)

        let closingLine = lines.content(last)
        var closingEnd = closingLine.upperBound
        while closingEnd > closingLine.lowerBound, Self.isBlank(lines.bytes[closingEnd - 1]) { closingEnd -= 1 }
        var closingStart = closingEnd
        while closingStart > closingLine.lowerBound, lines.bytes[closingStart - 1] == mark { closingStart -= 1 }
        let contentLines = code.text.isEmpty ? 0 : SourceLines(Array(code.text.utf8)).count
        guard last - first == contentLines + 1, closingEnd - closingStart >= end - start else { throw unclosed(first) }
        closings.append((first, last))

        return Fence(
            lines: first...last, bytes: lines.range(first).lowerBound..<lines.range(last).upperBound,
            content: lines.range(first).upperBound..<lines.range(last).lowerBound,
            prefix: lines.string(openingLine.lowerBound..<start).map { ">\t ".contains($0) ? String($0) : " " }.joined(),
            opening: start..<end, closing: closingStart..<closingEnd)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private func unclosed(_ line: Int) -> LessonError {
        error(line, "this fence is never closed", remedy: "End it with a line of at least as many backticks or tildes as it begins with.")
    }

    private static func meant(by language: String) -> String? {
        let word = language.lowercased()
        if word == "swift" || word == "output" { return word }
        if word.hasPrefix("swift"), let next = word.dropFirst(5).first, ",:{[(=".contains(next) { return "swift" }
        let scalars = Array(word.unicodeScalars.prefix(16))
        if Suggestion.distance(scalars, Array("output".unicodeScalars)) <= 2 { return "output" }
        if Suggestion.distance(scalars, Array("swift".unicodeScalars)) <= 1 { return "swift" }
        return nil
    }

    private func words(_ text: String, line: Int) throws(LessonError) -> [Attributes.Word] {
        do throws(Attributes.Malformed) {
            return try Attributes(text).words
        } catch {
            if kind == .submission { return [] }
            throw self.error(line, error.message, remedy: error.remedy)
        }
    }

    private func checkName(_ name: String, of key: String, line: Int) throws(LessonError) {
        let isName = name.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || "-_.".unicodeScalars.contains(scalar)
        }
        guard isName, !name.isEmpty, name.count <= 100 || kind == .submission else {
            throw error(line, "`\(key)=\(name)` is no name", remedy: "Use letters, digits, `-`, `_` and `.`.")
        }
    }

    // MARK: Directives

    mutating func block(forHTML text: String, line: Int) throws(LessonError) -> Block? {
        var comments = HTMLComments(text, firstLine: line)
        var isAllComments = true
        var rest = ""
        while let part = comments.next() {
            switch part {
            case .comment(let content, let place):
                if let directive = try directive(content, line: place) {
                    try add(directive)
                } else {
                    rest += "<!--\(content)-->"
                }
            case .unclosedComment(let content, let place):
                if kind != .submission, isDirective(content, line: place) {
                    throw error(place, "this comment is never closed", remedy: "End it with `-->`.")
                }
                rest += "<!--" + content
            case .other(let html):
                if !html.allSatisfy(\.isWhitespace) { isAllComments = false }
                rest += html
            }
        }
        if !isAllComments { passed() }
        return rest.allSatisfy(\.isWhitespace) ? nil : .html(rest)
    }

    func inspect(inlineHTML text: String, line: Int) throws(LessonError) {
        guard kind != .submission, text.hasPrefix("<!--"), text.hasSuffix("-->"), text.count >= 7 else { return }
        if isDirective(String(text.dropFirst(4).dropLast(3)), line: line) {
            throw error(line, "this directive stands within a paragraph", remedy: "Put it on a line of its own.")
        }
    }

    /// Whether a comment speaks to Gradual, rightly or not.
    private func isDirective(_ comment: String, line: Int) -> Bool {
        do {
            return try directive(comment, line: line) != nil
        } catch {
            return true
        }
    }

    /// What a comment says to Gradual; nil where it is any comment.
    private func directive(_ comment: String, line: Int) throws(LessonError) -> Directive? {
        let text = comment.drop(while: \.isWhitespace)
        let name = String(text.prefix { $0.isLowercase || $0 == "-" })
        guard !name.isEmpty, text.dropFirst(name.count).first == ":" else { return nil }
        let rest = text.dropFirst(name.count + 1)
        let words = Result { () throws(Attributes.Malformed) in try Attributes(rest).words }
        let isKnown = LessonKind.directives[name] != nil
        guard isKnown || Suggestion.closest(to: name, among: LessonKind.directives.keys) != nil || Self.setsSomething(words) else { return nil }
        if kind == .submission, !isKnown { return nil }
        guard isKnown, kind.directives.contains(name) else {
            let known = kind.directives.sorted()
            throw error(
                line, isKnown ? "`\(name):` does not belong in such a file" : "there is no directive `\(name):`"
                    + Suggestion.question(for: name, among: known, ending: ":"),
                remedy: "These are known: \(known.map { "`\($0):`" }.joined(separator: ", ")).")
        }
        return try Directive(name: name, values: values(of: name, words: words, line: line), line: line)
    }

    private static func setsSomething(_ words: Result<[Attributes.Word], Attributes.Malformed>) -> Bool {
        guard case .success(let words) = words, !words.isEmpty else { return false }
        return words.allSatisfy { $0.value != nil }
    }

    private func values(
        of name: String, words: Result<[Attributes.Word], Attributes.Malformed>, line: Int
    ) throws(LessonError) -> [String: String] {
        let list: [Attributes.Word]
        switch words {
        case .success(let words): list = words
        case .failure(let malformed):
            if kind == .submission { return [:] }
            throw error(line, malformed.message, remedy: malformed.remedy)
        }
        let known = LessonKind.directives[name, default: []].sorted()
        var values: [String: String] = [:]
        for word in list {
            guard kind == .submission || known.contains(word.key) else {
                throw error(
                    line, "`\(name):` has no key `\(word.key)`" + Suggestion.question(for: word.key, among: known),
                    remedy: "These are known: \(known.joined(separator: ", ")).")
            }
            guard let value = word.value else {
                if kind == .submission { continue }
                throw error(line, "`\(word.key)` needs a value: \(word.key)=…")
            }
            values[word.key] = value
        }
        return values
    }

    private mutating func add(_ directive: Directive) throws(LessonError) {
        directives.append(directive)
        guard directive.name == "lesson", kind != .submission else { return }
        if let settingsLine { throw error(directive.line, "`lesson:` stands at line \(settingsLine) already", remedy: "Join the two.") }
        settingsLine = directive.line
        if let id = directive.values["id"] {
            try checkName(id, of: "id", line: directive.line)
            settings.id = id
        }
        if let seed = directive.values["seed"] {
            guard let number = Int(seed) else { throw error(directive.line, "`seed=\(seed)` is no whole number") }
            settings.seed = number
        }
        settings.requires = directive.values["requires"]?.split(separator: ",").map(String.init) ?? []
    }
}
