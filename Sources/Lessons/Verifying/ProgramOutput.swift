import SwiftCells

/// What a lesson's program printed, cut up by its marks into what each cell gave.
struct ProgramOutput {
    /// By the cell's index.
    private(set) var cells: [Int: CellOutcome] = [:]
    /// The cells that ran to their end, and -1 for the whole program.
    private(set) var ended: Set<Int> = []

    init(_ text: String) {
        var current: Int?
        var rest = Substring(text)
        while let open = rest.firstIndex(of: SwiftProgram.open) {
            if let current { cells[current, default: CellOutcome()].output += rest[..<open] }
            let body = rest[rest.index(after: open)...]
            guard let close = body.firstIndex(of: SwiftProgram.close) else {
                // The program was ended within a mark.
                return
            }
            let parts = body[..<close].split(separator: SwiftProgram.middle, maxSplits: 1, omittingEmptySubsequences: false)
            let words = parts[0].split(separator: " ")
            rest = body[body.index(after: close)...]
            guard words.count == 2, let number = Int(words[1]) else { continue }
            let value = parts.count > 1 ? String(parts[1]) : ""
            switch words[0] {
            case "cell":
                current = number
                cells[number] = CellOutcome()
            case "end":
                current = nil
                ended.insert(number)
            case "note": if let current { cells[current, default: CellOutcome()].probes[number, default: []].append(value) }
            default: if let current { cells[current, default: CellOutcome()].value = value }
            }
        }
        if let current { cells[current, default: CellOutcome()].output += rest }
    }
}
