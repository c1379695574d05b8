extension CellLibrary {
    /// Ranges and strides.
    mutating func addRanges() {
        for (name, noun) in [("Range", "upperBound itself not included"), ("ClosedRange", "upperBound itself included")] {
            declare(
                """
                /// All from lowerBound up to upperBound, \(noun).
                struct \(name)<Bound: Comparable>: Equatable, CustomStringConvertible, CustomDebugStringConvertible {
                    let lowerBound: Bound
                    let upperBound: Bound
                    init(_checked lowerBound: Bound, _ upperBound: Bound) {
                        if !(lowerBound <= upperBound) {
                            fatalError("the range's lower bound \\(lowerBound) is greater than its upper bound \\(upperBound)")
                        }
                        self.lowerBound = lowerBound
                        self.upperBound = upperBound
                    }
                    init(_unchecked lowerBound: Bound, _ upperBound: Bound) {
                        self.lowerBound = lowerBound
                        self.upperBound = upperBound
                    }
                    init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
                        if bounds.upper < bounds.lower { fatalError("the range's lower bound \\(bounds.lower) is greater than its upper bound \\(bounds.upper)") }
                        self.lowerBound = bounds.lower
                        self.upperBound = bounds.upper
                    }
                    static func == (lhs: \(name)<Bound>, rhs: \(name)<Bound>) -> Bool {
                        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
                    }
                    var description: String { "\\(lowerBound)\(name == "Range" ? "..<" : "...")\\(upperBound)" }
                    var debugDescription: String { "\(name)(\\(String(reflecting: lowerBound))\(name == "Range" ? "..<" : "...")\\(String(reflecting: upperBound)))" }
                    func contains(_ element: Bound) -> Bool { \(name == "Range" ? "lowerBound <= element && element <" : "element >= lowerBound && element <=") upperBound }
                    static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool { pattern.contains(value) }
                    func overlaps(_ other: \(name)<Bound>) -> Bool {
                        \(name == "Range"
                            ? "!(isEmpty || other.isEmpty) && lowerBound < other.upperBound && other.lowerBound < upperBound"
                            : "lowerBound <= other.upperBound && other.lowerBound <= upperBound")
                    }
                    func clamped(to limits: \(name)<Bound>) -> \(name)<Bound> {
                        let low = lowerBound < limits.lowerBound ? limits.lowerBound : (limits.upperBound < lowerBound ? limits.upperBound : lowerBound)
                        let high = upperBound < limits.lowerBound ? limits.lowerBound : (limits.upperBound < upperBound ? limits.upperBound : upperBound)
                        return \(name)(_checked: low, high)
                    }
                    var isEmpty: Bool { \(name == "Range" ? "lowerBound == upperBound" : "false") }
                }
                """)
            declare("extension \(name): Hashable where Bound: Hashable")
            declare("func hash(into hasher: inout Hasher) { hasher.combine(lowerBound); hasher.combine(upperBound) }", in: "\(name) where Bound: Hashable")
        }
        declare(
            """
            /// What the range in `array[...]` is of.
            enum UnboundedRange_ {
                static postfix func ... (_ unbounded: UnboundedRange_) -> Void {}
            }
            """)
        for (name, symbol) in [("PartialRangeThrough", "..."), ("PartialRangeUpTo", "..<")] {
            declare(
                """
                /// All up to upperBound.
                struct \(name)<Bound: Comparable> {
                    let upperBound: Bound
                    init(_ upperBound: Bound) { self.upperBound = upperBound }
                    func contains(_ element: Bound) -> Bool { element \(symbol == "..." ? "<=" : "<") upperBound }
                    static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool { pattern.contains(value) }
                }
                """)
        }
        declare(
            """
            /// All from lowerBound on.
            struct PartialRangeFrom<Bound: Comparable> {
                let lowerBound: Bound
                init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
                func contains(_ element: Bound) -> Bool { lowerBound <= element }
                static func ~= (pattern: PartialRangeFrom<Bound>, value: Bound) -> Bool { pattern.contains(value) }
            }
            """)
        declare("func overlaps(_ other: ClosedRange<Bound>) -> Bool { !(other.upperBound < lowerBound || upperBound <= other.lowerBound || isEmpty) }", in: "Range")
        declare("func overlaps(_ other: Range<Bound>) -> Bool { other.overlaps(self) }", in: "ClosedRange")
        // Ranges of what is counted in whole steps are collections.
        let countable = "where Bound: Strideable, Bound.Stride: SignedInteger"
        declare("extension Range: RandomAccessCollection \(countable)")
        declare("extension ClosedRange: RandomAccessCollection \(countable)")
        for (name, extra) in [("Range", ""), ("ClosedRange", " + 1")] {
            let context = "\(name) \(countable)"
            declare("typealias Element = Bound", in: context)
            declare("typealias Iterator = IndexingIterator<\(name)<Bound>>", in: context)
            declare("var count: Int { Int(lowerBound.distance(to: upperBound))\(extra) }", in: context)
        }
        for member in [
            "typealias Index = Bound", "typealias SubSequence = Range<Bound>", "typealias Indices = Range<Bound>", "var startIndex: Bound { lowerBound }", "var endIndex: Bound { upperBound }",
            "subscript(position: Bound) -> Bound { if !contains(position) { fatalError(\"\\(position) is not within the range \\(self)\") }; return position }",
            "subscript(bounds: Range<Bound>) -> Range<Bound> { bounds }", "var indices: Range<Bound> { self }",
            "func index(after i: Bound) -> Bound { if !(lowerBound..<upperBound).contains(i) { fatalError(\"\\(i) is not within the range \\(self)\") }; return i.advanced(by: 1) }",
            "func index(before i: Bound) -> Bound { if !(i > lowerBound) || !(i <= upperBound) { fatalError(\"nothing is before \\(i) in the range \\(self)\") }; return i.advanced(by: -1) }",
            """
            func index(_ i: Bound, offsetBy distance: Int) -> Bound {
                let result = i.advanced(by: Bound.Stride(distance))
                if !(result >= lowerBound) || !(result <= upperBound) { fatalError("\\(result) is not within the range \\(self)") }
                return result
            }
            """,
            "func distance(from start: Bound, to end: Bound) -> Int { Int(start.distance(to: end)) }",
            "init(_ other: ClosedRange<Bound>) { self.init(_checked: other.lowerBound, other.upperBound.advanced(by: 1)) }",
        ] { declare(member, in: "Range \(countable)") }
        addClosedRangeIndices(countable)
        for (member, lower, upper) in [
            ("func dropFirst(_ k: Int = 1)", "k < count ? lowerBound.advanced(by: Bound.Stride(k)) : upperBound", "upperBound"),
            ("func dropLast(_ k: Int = 1)", "lowerBound", "k < count ? upperBound.advanced(by: Bound.Stride(-k)) : lowerBound"),
            ("func prefix(_ maxLength: Int)", "lowerBound", "maxLength < count ? lowerBound.advanced(by: Bound.Stride(maxLength)) : upperBound"),
            ("func suffix(_ maxLength: Int)", "maxLength < count ? upperBound.advanced(by: Bound.Stride(-maxLength)) : lowerBound", "upperBound"),
        ] {
            let count = member.contains("maxLength") ? "maxLength" : "k"
            declare(
                """
                \(member) -> Range<Bound> {
                    if \(count) < 0 { fatalError("a negative number of elements (\\(\(count))) was asked for") }
                    return Range<Bound>(uncheckedBounds: (lower: \(lower), upper: \(upper)))
                }
                """, in: "Range \(countable)")
        }
        declare("init(_ other: Range<Bound>) { self.init(_checked: other.lowerBound, other.upperBound.advanced(by: -1)) }", in: "ClosedRange \(countable)")
        declare("extension PartialRangeFrom: Sequence \(countable)")
        declare("typealias Element = Bound", in: "PartialRangeFrom \(countable)")
        declare(
            """
            struct Iterator: IteratorProtocol {
                typealias Element = Bound
                var _current: Bound
                init(_current: Bound) { self._current = _current }
                mutating func next() -> Bound? { let result = _current; _current = result.advanced(by: 1); return result }
            }
            """, in: "PartialRangeFrom \(countable)")
        declare("func makeIterator() -> PartialRangeFrom<Bound>.Iterator { PartialRangeFrom<Bound>.Iterator(_current: lowerBound) }", in: "PartialRangeFrom \(countable)")
    }
}
