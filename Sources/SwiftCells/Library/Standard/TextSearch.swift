extension NativeFrame {
    /// Charges a search for one text in another before it is made: how much of it is compared at each place depends on how often the text
    /// begins like it.
    ///
    /// - Parameters:
    ///   - wanted: The argument that is looked for.
    ///   - text: The argument that is gone through.
    ///   - stepsPerByte: What a byte of the text takes where nothing is found.
    func charge(searchFor wanted: Int, in text: Int, stepsPerByte: Int = 16) throws {
        let (wanted, text) = (stringObject(wanted), stringObject(text))
        try charge(steps: stepsPerByte * (text.byteCount + wanted.byteCount))
        let rest = wanted.byteCount - Self.comparedBytes
        guard rest > 0, text.byteCount >= wanted.byteCount else { return }
        let places = text.withBytes { text in
            wanted.withBytes { wanted in
                // Both are longer than a word.
                let (text, beginning) = (UnsafeRawBufferPointer(text), UnsafeRawBufferPointer(wanted).loadUnaligned(as: UInt64.self))
                return (0...(text.count - Self.comparedBytes)).reduce(0) { $0 + (text.loadUnaligned(fromByteOffset: $1, as: UInt64.self) == beginning ? 1 : 0) }
            }
        }
        try charge(steps: Self.stepsPerComparison * places * rest)
    }

    /// Charges the search of a text, argument 0, for another.
    ///
    /// - Returns: Whether both are plain, so that all rules for comparing them come to the same.
    @discardableResult
    func chargeContains() throws -> Bool {
        let (text, wanted) = (stringObject(0), stringObject(1))
        try charge(steps: (text.byteCount + wanted.byteCount) / 4)
        let isPlain = text.isPlain && wanted.isPlain
        try charge(searchFor: 1, in: 0, stepsPerByte: isPlain ? 2 : 32)
        return isPlain
    }

    /// So many bytes at each place are part of what going through the text takes.
    private static let comparedBytes = MemoryLayout<UInt64>.size
    /// What comparing one more byte takes: characters are compared, not bytes.
    private static let stepsPerComparison = 4
}
