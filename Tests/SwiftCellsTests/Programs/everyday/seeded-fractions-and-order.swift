import Foundation
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = LCG(s: 9); print(Double.random(in: -1..<1, using: &g), Double.random(in: 0...1, using: &g), Float.random(in: 0..<1, using: &g), Float.random(in: 0...10, using: &g), Bool.random(using: &g), Bool.random(using: &g)); print(Array(1...10).shuffled(using: &g), "abcdef".shuffled(using: &g), (1...5).randomElement(using: &g)!); var a = ["x", "y", "z"]; a.shuffle(using: &g); print(a)
// expect: -0.5583280002323425 0.7710769035791414 0.7536882 6.4516115 true true
// expect: [4, 8, 2, 5, 3, 10, 9, 1, 6, 7] ["b", "e", "d", "f", "c", "a"] 2
// expect: ["z", "x", "y"]
