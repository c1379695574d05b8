extension CellLibrary {
    /// Numbers, and other values that can be stepped through, by equal steps.
    mutating func addStrides() {
        for (name, label, included) in [("StrideTo", "to", false), ("StrideThrough", "through", true)] {
            declare(
                """
                /// The numbers from a start by equal steps.
                struct \(name)<Element: Strideable>: Sequence {
                    let _start: Element
                    let _end: Element
                    let _stride: Element.Stride
                    init(_start start: Element, _ end: Element, _ step: Element.Stride) { self._start = start; self._end = end; self._stride = step }
                    var underestimatedCount: Int { var n = 0; var iterator = makeIterator(); while iterator.next() != nil { n += 1 }; return n }
                    typealias Iterator = \(name)Iterator<Element>
                    func makeIterator() -> \(name)Iterator<Element> { \(name)Iterator<Element>(_start: _start, _end, _stride) }
                }
                """)
            // Whole numbers know how many steps there are: the last may end where no number is beyond.
            declare(
                """
                struct \(name)Iterator<Element: Strideable>: IteratorProtocol {
                    let _end: Element
                    let _start: Element
                    let _stride: Element.Stride
                    let _count: Int
                    var _position: Int
                    var _current: Element
                    \(included ? "var _didReturnEnd: Bool" : "")
                    init(_start start: Element, _ end: Element, _ step: Element.Stride) {
                        self._start = start; self._end = end; self._stride = step; self._position = 0; self._current = start\(included ? "; self._didReturnEnd = false" : "")
                        self._count = Element._strideCount(start, end, step, \(included))
                    }
                    mutating func next() -> Element? {
                        let result = _current
                        if _count >= 0 {
                            if _position == _count { return nil }
                            _position += 1
                            if _position < _count { _current = result.advanced(by: _stride) }\(included ? " else if result != _end { Element._checkStep(result, _stride) }" : " else { Element._checkStep(result, _stride) }")
                            return result
                        }
                        if _stride > 0 ? result >= _end : result <= _end { \(included ? "if result == _end && !_didReturnEnd { _didReturnEnd = true; return result }; " : "")return nil }
                        _position += 1
                        _current = Element._strided(_start, _stride, _position, result)
                        return result
                    }
                }
                """)
            declare(
                """
                /// The numbers from `start`, by `stride` each, \(included ? "up to and perhaps including" : "up to but not including") `end`.
                func stride<T: Strideable>(from start: T, \(label) end: T, by stride: T.Stride) -> \(name)<T> {
                    if stride == 0 { fatalError("a stride must not be zero") }
                    return \(name)<T>(_start: start, end, stride)
                }
                """)
        }
        declare("static func _strided(_ start: Self, _ step: Self.Stride, _ n: Int, _ previous: Self) -> Self { previous.advanced(by: step) }", in: "Strideable")
        declare("static func _strided(_ start: Double, _ step: Double, _ n: Int, _ previous: Double) -> Double { start.addingProduct(Double(n), step) }", in: "Double")
        declare("static func _strided(_ start: Float, _ step: Float, _ n: Int, _ previous: Float) -> Float { start.addingProduct(Float(n), step) }", in: "Float")
        declare("static func _strideCount(_ start: Self, _ end: Self, _ step: Self.Stride, _ isEndIncluded: Bool) -> Int { -1 }", in: "Strideable")
        declare("static func _checkStep(_ value: Self, _ step: Self.Stride) {}", in: "Strideable")
        // Swift looks beyond the last number, where a step may be none that the type can take.
        declare(
            """
            static func _checkStep(_ value: Self, _ step: Int) {
                if Self.min == 0 {
                    _ = Self(step < 0 ? 0 - step : step)
                } else if Self.bitWidth < 64 {
                    if (value < 0) == (step < 0) { _ = Self(step) } else { _ = Self(Int(value) + step) }
                }
            }
            """, in: "FixedWidthInteger")
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
