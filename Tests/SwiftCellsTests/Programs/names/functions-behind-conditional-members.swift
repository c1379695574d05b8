// A range has max() where it can be counted: what that cannot be called with is passed to the function.
extension Range where Bound == Int {
    func clamp(_ x: Int) -> Int { max(lowerBound, min(x, upperBound - 1)) }
    var total: Int { var t = 0; for i in self { t = max(t, i) }; return t }
    var top: Int { max() ?? 0 }
}
extension ClosedRange { func clamp(_ x: Bound) -> Bound { max(lowerBound, min(x, upperBound)) } }
extension ClosedRange where Bound: FloatingPoint { func along(_ t: Bound) -> Bound { lowerBound + (upperBound - lowerBound) * max(0, min(1, t)) } }
print((1..<4).clamp(9), (1..<4).total, (1..<4).top, (1...4).clamp(-2), (0.5...2.5).clamp(3), (1.0...3.0).along(0.5))
struct Box<T> { var items: [T] }
extension Box: Sequence where T: Comparable { func makeIterator() -> IndexingIterator<[T]> { items.makeIterator() } }
extension Box where T == Int { func m() -> Int { max(items[0], 3) + (min() ?? 0) } }
print(Box(items: [4, 2]).m())
// expect: 3 3 3 1 2.5 2.0
// expect: 6
