import Foundation
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = LCG(s: 7); for _ in 0..<5 { print(Int.random(in: 1...6, using: &g), UInt8.random(in: 0..<7, using: &g), Int8.random(in: -3...3, using: &g), UInt16.random(in: .min ... .max, using: &g), Int32.random(in: -100..<100, using: &g)) }
// expect: 3 3 2 52267 48
// expect: 1 1 0 46450 -26
// expect: 3 1 -2 57757 -32
// expect: 1 2 -3 42268 10
// expect: 6 6 0 33439 -7
