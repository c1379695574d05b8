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
                        if upperBound < lowerBound {
                            fatalError("the range's lower bound \\(lowerBound) is greater than its upper bound \\(upperBound)")
                        }
                        self.lowerBound = lowerBound
                        self.upperBound = upperBound
                    }
                    init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
                        self.lowerBound = bounds.lower
                        self.upperBound = bounds.upper
                    }
                    static func == (lhs: \(name)<Bound>, rhs: \(name)<Bound>) -> Bool {
                        lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound
                    }
                    var description: String { "\\(lowerBound)\(name == "Range" ? "..<" : "...")\\(upperBound)" }
                    var debugDescription: String { "\(name)(\\(lowerBound)\(name == "Range" ? "..<" : "...")\\(upperBound))" }
                    func contains(_ element: Bound) -> Bool { element >= lowerBound && element \(name == "Range" ? "<" : "<=") upperBound }
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
        // Ranges of whole numbers are collections. (`_int` is a bound of one, seen as the Int that it is.)
        intrinsic("func _int<T>(_ x: T) -> Int", .sameWord)
        declare("extension Range: RandomAccessCollection where Bound == Int")
        declare("extension ClosedRange: RandomAccessCollection where Bound == Int")
        for (name, last) in [("Range", "_int(upperBound)"), ("ClosedRange", "_int(upperBound) + 1")] {
            let context = "\(name) where Bound == Int"
            declare("typealias Element = Int", in: context)
            declare("typealias Iterator = _IntRangeIterator", in: context)
            declare("func makeIterator() -> _IntRangeIterator { _IntRangeIterator(_int(lowerBound), \(last)) }", in: context)
            declare("var count: Int { \(last) - _int(lowerBound) }", in: context)
        }
        for member in [
            "typealias Index = Int", "typealias SubSequence = Range<Int>", "var startIndex: Int { _int(lowerBound) }", "var endIndex: Int { _int(upperBound) }",
            "subscript(position: Int) -> Int { position }", "subscript(bounds: Range<Int>) -> Range<Int> { bounds }", "func index(after i: Int) -> Int { i + 1 }",
            "func index(before i: Int) -> Int { i - 1 }", "func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }",
            "func distance(from start: Int, to end: Int) -> Int { end - start }",
        ] { declare(member, in: "Range where Bound == Int") }
        addClosedRangeIndices()
        for (member, body) in [
            ("func dropFirst(_ k: Int = 1) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: Swift.min(_int(lowerBound) + k, _int(upperBound)), upper: _int(upperBound)))"),
            ("func dropLast(_ k: Int = 1) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: _int(lowerBound), upper: Swift.max(_int(upperBound) - k, _int(lowerBound))))"),
            ("func prefix(_ maxLength: Int) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: _int(lowerBound), upper: Swift.min(_int(lowerBound) + maxLength, _int(upperBound))))"),
            ("func suffix(_ maxLength: Int) -> Range<Int>", "Range<Int>(uncheckedBounds: (lower: Swift.max(_int(upperBound) - maxLength, _int(lowerBound)), upper: _int(upperBound)))"),
        ] {
            let count = member.contains("maxLength") ? "maxLength" : "k"
            declare("\(member) { if \(count) < 0 { fatalError(\"a negative number of elements (\\(\(count))) was asked for\") }; return \(body) }", in: "Range where Bound == Int")
        }
        declare("init(_ other: ClosedRange<Int>) { self.init(_checked: other.lowerBound, other.upperBound + 1) }", in: "Range where Bound == Int")
        declare("init(_ other: Range<Int>) { self.init(_checked: other.lowerBound, other.upperBound - 1) }", in: "ClosedRange where Bound == Int")
        declare(
            """
            struct _IntRangeIterator: IteratorProtocol {
                var current: Int
                let end: Int
                init(_ start: Int, _ end: Int) { self.current = start; self.end = end }
                mutating func next() -> Int? {
                    if current >= end { return nil }
                    let result = current
                    current += 1
                    return result
                }
            }
            """)
        declare("extension PartialRangeFrom: Sequence where Bound == Int")
        declare("typealias Element = Int", in: "PartialRangeFrom where Bound == Int")
        declare("typealias Iterator = _IntRangeIterator", in: "PartialRangeFrom where Bound == Int")
        declare("func makeIterator() -> _IntRangeIterator { _IntRangeIterator(_int(lowerBound), Int.max) }", in: "PartialRangeFrom where Bound == Int")

        for (name, label, included) in [("StrideTo", "to", false), ("StrideThrough", "through", true)] {
            do {
                declare(
                    """
                    /// The numbers from a start by equal steps.
                    struct \(name)<Element: _StrideElement>: Sequence {
                        let start: Element
                        let end: Element
                        let step: Element
                        init(_ start: Element, _ end: Element, _ step: Element) { self.start = start; self.end = end; self.step = step }
                        var underestimatedCount: Int { var n = 0; var iterator = makeIterator(); while iterator.next() != nil { n += 1 }; return n }
                        typealias Iterator = \(name)Iterator<Element>
                        func makeIterator() -> \(name)Iterator<Element> { \(name)Iterator<Element>(start, end, step) }
                    }
                    """)
                declare(
                    """
                    struct \(name)Iterator<Element: _StrideElement>: IteratorProtocol {
                        let start: Element
                        let end: Element
                        let step: Element
                        var position: Int
                        var current: Element
                        init(_ start: Element, _ end: Element, _ step: Element) {
                            self.start = start; self.end = end; self.step = step; self.position = 0; self.current = start
                        }
                        mutating func next() -> Element? {
                            if step > 0 ? current \(included ? ">" : ">=") end : current \(included ? "<" : "<=") end { return nil }
                            let result = current
                            position += 1
                            current = Element._strided(start, step, position)
                            return result
                        }
                    }
                    """)
                declare(
                    """
                    /// The numbers from `start`, by `stride` each, \(included ? "up to and perhaps including" : "up to but not including") `end`.
                    func stride<T: _StrideElement>(from start: T, \(label) end: T, by stride: T) -> \(name)<T> {
                        if stride == 0 { fatalError("a stride must not be zero") }
                        return \(name)<T>(start, end, stride)
                    }
                    """)
            }
        }
        declare("protocol _StrideElement: Comparable, SignedNumeric { static func _strided(_ start: Self, _ step: Self, _ n: Int) -> Self }")
        declare("extension Int: _StrideElement")
        declare("extension Double: _StrideElement")
        declare("extension Float: _StrideElement")
        declare(
            """
            static func _strided(_ start: Int, _ step: Int, _ n: Int) -> Int {
                let next = start.addingReportingOverflow(step &* n)
                return next.overflow ? (step > 0 ? Int.max : Int.min) : next.partialValue
            }
            """, in: "Int")
        declare("static func _strided(_ start: Double, _ step: Double, _ n: Int) -> Double { start.addingProduct(Double(n), step) }", in: "Double")
        declare("static func _strided(_ start: Float, _ step: Float, _ n: Int) -> Float { start.addingProduct(Float(n), step) }", in: "Float")
    }
}
