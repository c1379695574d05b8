extension Int {
    struct Place { var n = 1 }
    enum Kind { case odd }
}
extension Array { struct Peek { var n = 1 } }
print([Int.Place()], Int.Place(), [Int.Kind.odd], [Array<Int>.Peek()])
// expect: [(extension in main):Swift.Int.Place(n: 1)] Place(n: 1) [(extension in main):Swift.Int.Kind.odd] [(extension in main):Swift.Array<Swift.Int>.Peek(n: 1)]
print([[[1]].joined().startIndex])
// expect: [(extension in Swift):Swift.FlattenSequence<Swift.Array<Swift.Array<Swift.Int>>>.Index(_outer: 0, _inner: Optional(0))]
