let xs = [1, 2, 3]
print(Double(xs.reduce(0, +)))
print(Double(xs.reduce(0, +)) / Double(xs.count))
let mean = Double(xs.reduce(0, +)) / Double(xs.count)
print(mean)
print(String(xs.reduce(0, +)), Int(xs.map { Double($0) }.reduce(0, +)))
func avg<T: BinaryInteger>(_ x: [T]) -> Double { Double(x.reduce(0, +)) / Double(x.count) }
print(avg([1, 2, 4]))
func total<S: Sequence>(_ s: S) -> S.Element where S.Element: Numeric { s.reduce(0, +) }
print(total([1.5, 2]), total(1...4))
// expect: 6.0
// expect: 2.0
// expect: 2.0
// expect: 6 6
// expect: 2.3333333333333335
// expect: 3.5 10
