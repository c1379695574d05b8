import Foundation
print(Foundation.sqrt(16.0), Swift.max(1, 2), Foundation.pow(2.0, 3.0))
class V { var x: Double; init(_ x: Double) { self.x = x }; func tanh() -> Double { Foundation.tanh(x) } }
print(V(0).tanh())
// expect: 4.0 2 8.0
// expect: 0.0
