import Foundation
let n = 3, x = 2.5
let f: Float = 2
print(pow(x, 2)) // expect: 6.25
do { let v = pow(x, 2) + 1; print(v) } // expect: 7.25
do { let v: Double = pow(2, 3); print(v) } // expect: 8.0
do { let v = pow(2, 0.5); print(v) } // expect: 1.4142135623730951
do { let v = pow(f, 2); print(v) } // expect: 4.0
do { let v = pow(Double(n), 2); print(v) } // expect: 9.0
print(pow(2.0, 3.0)) // expect: 8.0
print(pow(10, Double(n))) // expect: 1000.0
print(x * pow(10, 2)) // expect: 250.0
print(sqrt(pow(3, 2) + pow(4, 2))) // expect: 5.0
do { let v = [1, 2].map { pow(Double($0), 2) }.reduce(0, +); print(v) } // expect: 5.0
do { let v = (1...3).map { pow(0.5, Double($0)) }; print(v) } // expect: [0.5, 0.25, 0.125]
do { let v = x * pow(1.05, 3); print(v) } // expect: 2.8940625000000004
do { let v = Int(pow(2.0, Double(n))); print(v) } // expect: 8
do { let v = Double(n) * pow(2, 3); print(v) } // expect: 24.0
print("\(pow(x, 3))") // expect: 15.625
print(pow(x, 2).rounded()) // expect: 6.0
print(max(pow(x, 2), 1)) // expect: 6.25
if pow(x, 2) > 4 { print("y") } // expect: y
do { var t = 0.0; t += pow(2, 3); print(t) } // expect: 8.0
do { func p(_ a: Double) -> Double { a }; print(p(pow(2, 3))) } // expect: 8.0
do { let v = sqrt(16); print(v) } // expect: 4.0
print(floor(7 / 2), ceil(7 / 2), round(2.5)) // expect: 3.0 4.0 3.0
