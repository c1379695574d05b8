func minMax(_ a: [Int]) -> (min: Int, max: Int)? {
    guard let first = a.first else { return nil }
    var lo = first, hi = first
    for v in a[1...] { if v < lo { lo = v } else if v > hi { hi = v } }
    return (lo, hi)
}
if let r = minMax([3, 8, -2]) { print(r.min, r.max, r) }
print(minMax([]) == nil)
let (lo, hi) = minMax([1, 2])!
print(lo + hi)
// expect: -2 8 (min: -2, max: 8)
// expect: true
// expect: 3
