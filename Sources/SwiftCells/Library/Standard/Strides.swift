extension CellLibrary {
    /// Numbers, and other values that can be stepped through, by equal steps.
    mutating func addStrides() {
        for (name, label, included) in [("StrideTo", "to", false), ("StrideThrough", "through", true)] {
            declare(
                """
                /// The numbers from a start by equal steps.
                struct \(name)<Element: Strideable>: Sequence {
                    let start: Element
                    let end: Element
                    let step: Element.Stride
                    init(_ start: Element, _ end: Element, _ step: Element.Stride) { self.start = start; self.end = end; self.step = step }
                    var underestimatedCount: Int { var n = 0; var iterator = makeIterator(); while iterator.next() != nil { n += 1 }; return n }
                    typealias Iterator = \(name)Iterator<Element>
                    func makeIterator() -> \(name)Iterator<Element> { \(name)Iterator<Element>(start, end, step) }
                }
                """)
            // Whole numbers know how many steps there are: the last may end where no number is beyond.
            declare(
                """
                struct \(name)Iterator<Element: Strideable>: IteratorProtocol {
                    let start: Element
                    let end: Element
                    let step: Element.Stride
                    let count: Int
                    var position: Int
                    var current: Element
                    init(_ start: Element, _ end: Element, _ step: Element.Stride) {
                        self.start = start; self.end = end; self.step = step; self.position = 0; self.current = start
                        self.count = Element._strideCount(start, end, step, \(included))
                    }
                    mutating func next() -> Element? {
                        let result = current
                        if count >= 0 {
                            if position == count { return nil }
                            position += 1
                            if position < count { current = result.advanced(by: step) }
                            return result
                        }
                        if step > 0 ? result \(included ? ">" : ">=") end : result \(included ? "<" : "<=") end { return nil }
                        position += 1
                        current = Element._strided(start, step, position, result)
                        return result
                    }
                }
                """)
            declare(
                """
                /// The numbers from `start`, by `stride` each, \(included ? "up to and perhaps including" : "up to but not including") `end`.
                func stride<T: Strideable>(from start: T, \(label) end: T, by stride: T.Stride) -> \(name)<T> {
                    if stride == 0 { fatalError("a stride must not be zero") }
                    return \(name)<T>(start, end, stride)
                }
                """)
        }
        declare("static func _strided(_ start: Self, _ step: Self.Stride, _ n: Int, _ previous: Self) -> Self { previous.advanced(by: step) }", in: "Strideable")
        declare("static func _strided(_ start: Double, _ step: Double, _ n: Int, _ previous: Double) -> Double { start.addingProduct(Double(n), step) }", in: "Double")
        declare("static func _strided(_ start: Float, _ step: Float, _ n: Int, _ previous: Float) -> Float { start.addingProduct(Float(n), step) }", in: "Float")
        declare("static func _strideCount(_ start: Self, _ end: Self, _ step: Self.Stride, _ isEndIncluded: Bool) -> Int { -1 }", in: "Strideable")
        declare(
            """
            static func _strideCount(_ start: Self, _ end: Self, _ step: Int, _ isEndIncluded: Bool) -> Int {
                if start == end { return isEndIncluded ? 1 : 0 }
                if (step > 0) != (start < end) { return 0 }
                let distance = UInt(bitPattern: step > 0 ? end._bits &- start._bits : start._bits &- end._bits)
                let steps = (isEndIncluded ? distance : distance - 1) / step.magnitude
                return steps >= UInt(Int.max) ? Int.max : Int(steps) + 1
            }
            """, in: "FixedWidthInteger")
    }
}
