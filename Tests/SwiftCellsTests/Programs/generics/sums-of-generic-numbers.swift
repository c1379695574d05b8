func sum<T: BinaryInteger>(_ x: [T]) -> Double {
    let s = x.reduce(0, +)
    return Double(s)
}
func mean<T: BinaryInteger>(_ x: [T]) -> Double { Double(x.reduce(0, +)) / Double(x.count) }
print(sum([1, 2]), mean([1, 2, 4]))  // expect: 3.0 2.3333333333333335
