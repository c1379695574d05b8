extension Lesson {
    /// The index of the first block that is not as it was in `earlier`: a cell counts with its outputs. Nil where nothing changed.
    package func firstChange(since earlier: Lesson) -> Int? {
        let same = zip(blocks, earlier.blocks).prefix { block, old in
            switch (block, old) {
            case (.cell(let index), .cell(let oldIndex)): cells[index].isSame(as: earlier.cells[oldIndex])
            default: block == old
            }
        }.count
        return same == blocks.count && same == earlier.blocks.count && settings == earlier.settings ? nil : min(same, max(0, blocks.count - 1))
    }
}

extension Cell {
    /// Whether another version of the cell runs and is compared as this one is, wherever in the file it stands.
    func isSame(as other: Cell) -> Bool {
        source.text == other.source.text && mode == other.mode && id == other.id && expectations.count == other.expectations.count
            && zip(expectations, other.expectations).allSatisfy { $0.isSame(as: $1) }
    }
}

extension Expectation {
    fileprivate func isSame(as other: Expectation) -> Bool {
        text == other.text && match == other.match && stream == other.stream && relativeTolerance == other.relativeTolerance
            && absoluteTolerance == other.absoluteTolerance
    }
}
