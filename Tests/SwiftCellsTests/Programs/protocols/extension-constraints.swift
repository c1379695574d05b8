extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
extension Collection where Element == String { var longest: String? { self.max { $0.count < $1.count } } }
extension Sequence where Element: Hashable { func unique() -> [Element] { var s = Set<Element>(); return filter { s.insert($0).inserted } } }
print([1, 2].total(), [1.5, 2].total(), ["a", "ccc", "bb"].longest!, [1, 1, 2].unique())  // expect: 3 3.5 ccc [1, 2]
