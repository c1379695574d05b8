extension CellLibrary {
    /// The indices of ranges of whole numbers that include their ends.
    /// - Parameter countable: the condition under which a range's elements can be counted.
    mutating func addClosedRangeIndices(_ countable: String) {
        let context = "ClosedRange \(countable)"
        declare(
            """
            /// A position in a range that includes its end: one of its values, or the end after them.
            enum Index: Comparable, Hashable {
                case pastEnd
                case inRange(Bound)
                static func < (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool {
                    switch (lhs, rhs) {
                    case (.inRange(let a), .inRange(let b)): return a < b
                    case (.inRange, .pastEnd): return true
                    default: return false
                    }
                }
            }
            """, in: "ClosedRange")
        declare("typealias SubSequence = Slice<ClosedRange<Bound>>", in: context)
        declare("var startIndex: ClosedRange<Bound>.Index { .inRange(lowerBound) }", in: context)
        declare("var endIndex: ClosedRange<Bound>.Index { .pastEnd }", in: context)
        declare(
            """
            subscript(position: ClosedRange<Bound>.Index) -> Bound {
                switch position {
                case .inRange(let i): return i
                case .pastEnd: fatalError("index out of range")
                }
            }
            """, in: context)
        declare(
            """
            func index(after i: ClosedRange<Bound>.Index) -> ClosedRange<Bound>.Index {
                switch i {
                case .inRange(let x): return x == upperBound ? .pastEnd : .inRange(x.advanced(by: 1))
                case .pastEnd: fatalError("the index is at the end already")
                }
            }
            """, in: context)
        declare(
            """
            func index(before i: ClosedRange<Bound>.Index) -> ClosedRange<Bound>.Index {
                switch i {
                case .inRange(let x): return .inRange(x.advanced(by: -1))
                case .pastEnd: return .inRange(upperBound)
                }
            }
            """, in: context)
        declare("var first: Bound? { lowerBound }", in: context)
        declare("var last: Bound? { upperBound }", in: context)
        declare(
            """
            func distance(from start: ClosedRange<Bound>.Index, to end: ClosedRange<Bound>.Index) -> Int {
                var result = 0
                if case .inRange(let x) = start { result -= Int(lowerBound.distance(to: x)) } else { result -= count }
                if case .inRange(let x) = end { return result + Int(lowerBound.distance(to: x)) }
                return result + count
            }
            """, in: context)
        declare(
            """
            func index(_ i: ClosedRange<Bound>.Index, offsetBy distance: Int) -> ClosedRange<Bound>.Index {
                let end = self.distance(from: startIndex, to: i) + distance
                let count = count
                if end < 0 || end > count { fatalError("the index is out of range") }
                return end == count ? .pastEnd : .inRange(lowerBound.advanced(by: Bound.Stride(end)))
            }
            """, in: context)
        declare("func randomElement() -> Int? { Int.random(in: self) }", in: "ClosedRange where Bound == Int")
    }
}
