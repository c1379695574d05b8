// Zero and minus zero are equal, so they are one key; the first stays.
print(Set<Float>([0, -0.0]).count, Set<Double>([0, -0.0]).count) // expect: 1 1
var counts: [Float: Int] = [-0.0: 1]
counts[0, default: 5] += 1
print(counts, counts[0]!) // expect: [-0.0: 2] 2
struct Point: Hashable { var x: Float, y: Float }
print(Set([Point(x: 0, y: -0.0), Point(x: -0.0, y: 0)]).count) // expect: 1
print(Float(0).hashValue == (-Float(0)).hashValue, [Float(0)].hashValue == [-Float(0)].hashValue) // expect: true true
