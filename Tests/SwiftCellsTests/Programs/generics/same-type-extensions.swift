extension Array where Element == Double {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
  var variance: Double { let m = mean; return map { ($0 - m) * ($0 - m) }.mean }
  var deviation: Double { variance.squareRoot() }
  func normalized() -> [Double] { let m = mean, s = deviation; return map { ($0 - m) / s } }
}
extension Collection where Element: Numeric {
  func dot<C: Collection>(_ other: C) -> Element where C.Element == Element { zip(self, other).map(*).reduce(.zero, +) }
}
print([1, 2, 3, 4].mean, [1.0, 3].variance, [2, 4].normalized(), [1.5, 2].dot([2.0, 3]))  // expect: 2.5 1.0 [-1.0, 1.0] 9.0
