/// The positions in lazy collections that leave elements out.
extension CellLibrary {
    /// Steps through the positions of elements of which a closure says true.
    mutating func addLazyFilterIndices() {
        for (member, base) in [
            ("func index(after i: Base.Index) -> Base.Index { var j = i; formIndex(after: &j); return j }", "Collection"),
            (
                """
                func formIndex(after i: inout Base.Index) {
                    var j = i
                    if j == _base.endIndex { fatalError("there is no index after the end") }
                    repeat { _base.formIndex(after: &j) } while j != _base.endIndex && !_predicate(_base[j])
                    i = j
                }
                """, "Collection"
            ),
            ("var underestimatedCount: Int { 0 }", "Collection"),
            ("func _advance(_ i: inout Base.Index, _ step: Int) { repeat { _base.formIndex(&i, offsetBy: step) } while i != _base.endIndex && !_predicate(_base[i]) }", "Collection"),
            (
                """
                func distance(from start: Base.Index, to end: Base.Index) -> Int {
                    _ = _base.distance(from: start, to: end)
                    let isBackwards = start > end
                    var i = isBackwards ? end : start
                    let last = isBackwards ? start : end
                    var n = 0
                    while i != last { n += isBackwards ? -1 : 1; formIndex(after: &i) }
                    return n
                }
                """, "Collection"
            ),
            (
                """
                func index(_ i: Base.Index, offsetBy distance: Int) -> Base.Index {
                    var j = i
                    if distance < 0 { _ = _base.index(_base.endIndex, offsetBy: -1, limitedBy: _base.startIndex) }
                    for _ in 0..<abs(distance) { _advance(&j, distance.signum()) }
                    return j
                }
                """, "Collection"
            ),
            (
                """
                func index(_ i: Base.Index, offsetBy distance: Int, limitedBy limit: Base.Index) -> Base.Index? {
                    var j = i
                    if distance < 0 { _ = _base.index(_base.endIndex, offsetBy: -1, limitedBy: _base.startIndex) }
                    for _ in 0..<abs(distance) { if j == limit { return nil }; _advance(&j, distance.signum()) }
                    return j
                }
                """, "Collection"
            ),
            ("func index(before i: Base.Index) -> Base.Index { var j = i; formIndex(before: &j); return j }", "BidirectionalCollection"),
            (
                """
                func formIndex(before i: inout Base.Index) {
                    var j = i
                    if j == _base.startIndex { fatalError("there is no index before the start") }
                    repeat { _base.formIndex(before: &j) } while !_predicate(_base[j])
                    i = j
                }
                """, "BidirectionalCollection"
            ),
        ] { declare(member, in: "LazyFilterSequence where Base: \(base)") }
    }

    /// The positions of collections that begin or end where a closure says false.
    mutating func addLazyCollectionsWhile() {
        for name in ["LazyDropWhileSequence", "LazyPrefixWhileSequence"] {
            declareLazyCollection(name)
            declare("typealias SubSequence = Slice<\(name)<Base>>", in: "\(name) where Base: Collection")
        }
        for (member, base) in [
            ("typealias Index = Base.Index", "Collection"),
            ("var startIndex: Base.Index { var i = _base.startIndex; while i != _base.endIndex && _predicate(_base[i]) { _base.formIndex(after: &i) }; return i }", "Collection"),
            ("var endIndex: Base.Index { _base.endIndex }", "Collection"), ("subscript(position: Base.Index) -> Base.Element { _base[position] }", "Collection"),
            ("func index(after i: Base.Index) -> Base.Index { if i >= _base.endIndex { fatalError(\"there is no index after the end\") }; return _base.index(after: i) }", "Collection"),
            ("func index(before i: Base.Index) -> Base.Index { if i <= startIndex { fatalError(\"there is no index before the start\") }; return _base.index(before: i) }", "BidirectionalCollection"),
        ] { declare(member, in: "LazyDropWhileSequence where Base: \(base)") }
        // Where the stretch ends only the predicate knows: the end is a position of its own.
        declare(
            """
            enum _IndexRepresentation {
                case index(Base.Index)
                case pastEnd
            }
            """, in: "LazyPrefixWhileSequence where Base: Collection")
        declare(
            """
            struct Index: Comparable {
                let _value: LazyPrefixWhileSequence<Base>._IndexRepresentation
                private init(_ value: LazyPrefixWhileSequence<Base>._IndexRepresentation) { _value = value }
                var _place: Base.Index? { if case .index(let i) = _value { return i }; return nil }
                static func < (lhs: LazyPrefixWhileSequence<Base>.Index, rhs: LazyPrefixWhileSequence<Base>.Index) -> Bool {
                    if let a = lhs._place { if let b = rhs._place { return a < b }; return true }
                    return false
                }
                static func == (lhs: LazyPrefixWhileSequence<Base>.Index, rhs: LazyPrefixWhileSequence<Base>.Index) -> Bool { lhs._place == rhs._place }
            }
            """, in: "LazyPrefixWhileSequence where Base: Collection")
        for (member, base) in [
            ("var startIndex: LazyPrefixWhileSequence<Base>.Index { LazyPrefixWhileSequence<Base>.Index(.index(_base.startIndex)) }", "Collection"),
            ("var endIndex: LazyPrefixWhileSequence<Base>.Index { if let x = _base.first { if _predicate(x) { return LazyPrefixWhileSequence<Base>.Index(.pastEnd) } }; return startIndex }", "Collection"),
            ("subscript(position: LazyPrefixWhileSequence<Base>.Index) -> Base.Element { if let i = position._place { return _base[i] }; fatalError(\"index out of range\") }", "Collection"),
            (
                """
                func index(after i: LazyPrefixWhileSequence<Base>.Index) -> LazyPrefixWhileSequence<Base>.Index {
                    if i == endIndex { fatalError("there is no index after the end") }
                    if let place = i._place {
                        let next = _base.index(after: place)
                        if next != _base.endIndex { if _predicate(_base[next]) { return LazyPrefixWhileSequence<Base>.Index(.index(next)) } }
                    }
                    return LazyPrefixWhileSequence<Base>.Index(.pastEnd)
                }
                """, "Collection"
            ),
            (
                """
                func index(before i: LazyPrefixWhileSequence<Base>.Index) -> LazyPrefixWhileSequence<Base>.Index {
                    if let place = i._place {
                        if place == _base.startIndex { fatalError("there is no index before the start") }
                        return LazyPrefixWhileSequence<Base>.Index(.index(_base.index(before: place)))
                    }
                    var last = _base.startIndex
                    var next = _base.index(after: last)
                    while next != _base.endIndex { if !_predicate(_base[next]) { break }; last = next; next = _base.index(after: next) }
                    return LazyPrefixWhileSequence<Base>.Index(.index(last))
                }
                """, "BidirectionalCollection"
            ),
        ] { declare(member, in: "LazyPrefixWhileSequence where Base: \(base)") }
    }
}
