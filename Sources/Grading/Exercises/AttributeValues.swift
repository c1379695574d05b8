/// Points as teachers write them: a whole number above zero.
enum Points {
    /// What is wrong with a text in their place; `message` goes on from "the exercise `x`".
    struct Problem: Error {
        var message: String
        var remedy: String?
    }

    static let most = 1_000_000

    static func read(_ text: String?) -> Result<Int, Problem> {
        guard let text, !text.isEmpty else { return .failure(Problem(message: "has no points", remedy: "Write `points=N`.")) }
        guard let value = Int(text), !text.hasPrefix("+") else {
            let remedy = Double(text) == nil ? "Points are a whole number above zero." : "Points are whole; make every exercise worth more instead."
            return .failure(Problem(message: "has `\(text)` points", remedy: remedy))
        }
        guard (1...most).contains(value) else {
            return .failure(Problem(message: "has \(value) points", remedy: "Points are a whole number from 1 to \(most)."))
        }
        return .success(value)
    }
}

/// The names in a list such as `mseLoss,MSELoss`.
func listedNames(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { part in
        var name = part.drop(while: \.isWhitespace)
        while name.last?.isWhitespace == true { name.removeLast() }
        return String(name)
    }
}

/// Whether a text can name an exercise or a check: plain enough for an attribute, a file name and a table's column.
func isPlainName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.first != "-"
        && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || isASCIILetter($0) || isASCIIDigit($0) }
}

/// Whether a text can be the name of a declaration, perhaps within a type: `mseLoss`, `Tensor.mean`.
func isDeclarationName(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.allSatisfy { part in
        guard let first = part.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
        return part.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }
}

private func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isASCIIDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// The name that a misspelt one most likely means: at most a third of its letters off.
func nearest(to word: String, among names: [String]) -> String? {
    let limit = max(1, word.count / 3)
    return names.map { ($0, editDistance(word.lowercased(), $0.lowercased())) }.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
}

/// How many letters must be put in, taken out or replaced to make one word the other (Levenshtein).
private func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
    var row = Array(0...b.count)
    for i in a.indices {
        var diagonal = row[0]
        row[0] = i + 1
        for j in b.indices {
            let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
        }
    }
    return row[b.count]
}
