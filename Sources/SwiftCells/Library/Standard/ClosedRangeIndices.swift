extension CellLibrary {
    /// The indices of ranges of whole numbers.
    mutating func addClosedRangeIndices() {
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
        declare("typealias SubSequence = Slice<ClosedRange<Int>>", in: "ClosedRange where Bound == Int")
        declare("var startIndex: ClosedRange<Int>.Index { .inRange(_int(lowerBound)) }", in: "ClosedRange where Bound == Int")
        declare("var endIndex: ClosedRange<Int>.Index { .pastEnd }", in: "ClosedRange where Bound == Int")
        declare(
            """
            subscript(position: ClosedRange<Int>.Index) -> Int {
                switch position {
                case .inRange(let i): return i
                case .pastEnd: fatalError("index out of range")
                }
            }
            """, in: "ClosedRange where Bound == Int")
        declare(
            """
            func index(after i: ClosedRange<Int>.Index) -> ClosedRange<Int>.Index {
                switch i {
                case .inRange(let x): return x == _int(upperBound) ? .pastEnd : .inRange(x + 1)
                case .pastEnd: fatalError("the index is at the end already")
                }
            }
            """, in: "ClosedRange where Bound == Int")
        declare(
            """
            func index(before i: ClosedRange<Int>.Index) -> ClosedRange<Int>.Index {
                switch i {
                case .inRange(let x): return .inRange(x - 1)
                case .pastEnd: return .inRange(_int(upperBound))
                }
            }
            """, in: "ClosedRange where Bound == Int")
        declare("var first: Int? { _int(lowerBound) }", in: "ClosedRange where Bound == Int")
        declare("var last: Int? { _int(upperBound) }", in: "ClosedRange where Bound == Int")
        declare("var indices: Range<Int> { Range<Int>(uncheckedBounds: (lower: _int(lowerBound), upper: _int(upperBound))) }", in: "Range where Bound == Int")
        declare(
            """
            func index(_ i: ClosedRange<Int>.Index, offsetBy distance: Int) -> ClosedRange<Int>.Index {
                var start = _int(upperBound) + 1
                if case .inRange(let x) = i { start = x }
                let end = start + distance
                if end < _int(lowerBound) || end > _int(upperBound) + 1 { fatalError("the index is out of range") }
                return end > _int(upperBound) ? .pastEnd : .inRange(end)
            }
            """, in: "ClosedRange where Bound == Int")
        declare("func randomElement() -> Int? { Int.random(in: _int(lowerBound)..._int(upperBound)) }", in: "ClosedRange where Bound == Int")
    }
}
