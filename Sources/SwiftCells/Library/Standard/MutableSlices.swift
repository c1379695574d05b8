extension CellLibrary {
    /// Stretches of whatever a lesson declares as a MutableCollection, which change the collection where they are changed in place:
    /// `c[1..<3].sort()`. Arrays have their own.
    mutating func addMutableSlices() {
        let whole = "MutableCollection where SubSequence == Slice<Self>"
        declare(
            """
            subscript(bounds: Range<Index>) -> Slice<Self> {
                get {
                    _failEarlyRangeCheck(bounds, startIndex..<endIndex)
                    return Slice<Self>(base: self, bounds: bounds)
                }
                set { _write(newValue, bounds) }
            }
            """, in: whole)
        declare(
            """
            mutating func _write(_ slice: SubSequence, _ bounds: Range<Index>) {
                _failEarlyRangeCheck(bounds, startIndex..<endIndex)
                var i = bounds.lowerBound
                var j = slice.startIndex
                while i != bounds.upperBound && j != slice.endIndex {
                    self[i] = slice[j]
                    formIndex(after: &i)
                    slice.formIndex(after: &j)
                }
                if i != bounds.upperBound { fatalError("a stretch of a collection cannot be replaced by fewer elements") }
                if j != slice.endIndex { fatalError("a stretch of a collection cannot be replaced by more elements") }
            }
            """, in: "MutableCollection")
        for (parameter, bounds) in [
            ("bounds: ClosedRange<Index>", "Range<Index>(_unchecked: bounds.lowerBound, index(after: bounds.upperBound))"), ("bounds: PartialRangeFrom<Index>", "bounds.lowerBound..<endIndex"),
            ("bounds: PartialRangeUpTo<Index>", "startIndex..<bounds.upperBound"), ("bounds: PartialRangeThrough<Index>", "startIndex..<index(after: bounds.upperBound)"),
            ("x: (UnboundedRange_) -> Void", "startIndex..<endIndex"),
        ] {
            declare("subscript(\(parameter)) -> SubSequence { get { self[\(bounds)] } set { self[\(bounds)] = newValue } }", in: "MutableCollection")
        }
        declare("extension Slice: MutableCollection where Base: MutableCollection")
        let slice = "Slice where Base: MutableCollection"
        declare(
            """
            subscript(position: Base.Index) -> Base.Element {
                get { _base._failEarlyRangeCheck(position, _startIndex, _endIndex); return _base[position] }
                set { _base._failEarlyRangeCheck(position, _startIndex, _endIndex); _base[position] = newValue }
            }
            """, in: slice)
        declare(
            """
            subscript(bounds: Range<Base.Index>) -> Slice<Base> {
                get {
                    _base._failEarlyRangeCheck(bounds, Range<Base.Index>(_unchecked: _startIndex, _endIndex))
                    return Slice<Base>(base: _base, bounds: bounds)
                }
                set { _write(newValue, bounds) }
            }
            """, in: slice)
        declare("extension Slice: RangeReplaceableCollection where Base: RangeReplaceableCollection")
        let growing = "Slice where Base: RangeReplaceableCollection"
        declare("init() { _base = Base(); _startIndex = _base.startIndex; _endIndex = _base.endIndex }", in: growing)
        declare(
            """
            mutating func replaceSubrange<C: Collection>(_ subrange: Range<Base.Index>, with newElements: C) where C.Element == Base.Element {
                let offset = _base.distance(from: _base.startIndex, to: _startIndex)
                let newCount = _base.distance(from: _startIndex, to: subrange.lowerBound) + newElements.count + _base.distance(from: subrange.upperBound, to: _endIndex)
                _base.replaceSubrange(subrange, with: newElements)
                _startIndex = _base.index(_base.startIndex, offsetBy: offset)
                _endIndex = _base.index(_startIndex, offsetBy: newCount)
            }
            """, in: growing)
    }
}
