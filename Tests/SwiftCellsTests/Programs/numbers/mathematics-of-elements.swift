import Foundation
do { let v = fmod(7, 2); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = abs(2.5); print(v, type(of: v)) } // expect: 2.5 Double
do { let v = tanh(0.5); print(v, type(of: v)) } // expect: 0.46211715726000974 Double
do { let v = [1.0, 2].map { exp($0) }; print(v) } // expect: [2.718281828459045, 7.38905609893065]
do { let v = [1, 2].map { sqrt($0) }; print(v) } // expect: [1.0, 1.4142135623730951]
do { let v = [1.0, 2].map { sqrt($0) }; print(v) } // expect: [1.0, 1.4142135623730951]
do { let v = [1.0, 2].map(sqrt); print(v) } // expect: [1.0, 1.4142135623730951]
do { let v = [1.0, 2].map(exp); print(v) } // expect: [2.718281828459045, 7.38905609893065]
do { let v = [1, 4].map { sqrt(Double($0)) }; print(v) } // expect: [1.0, 2.0]
do { let v = (0..<3).map { sin(Double($0)) }; print(v) } // expect: [0.0, 0.8414709848078965, 0.9092974268256817]
do { let v = stride(from: 0, to: 1, by: 0.5).map { exp($0) }; print(v) } // expect: [1.0, 1.6487212707001282]
do { let v = stride(from: 0, to: 1, by: 0.5).map { sqrt($0) }; print(v) } // expect: [0.0, 0.7071067811865476]
do { let v = stride(from: 0.0, to: 1.0, by: 0.5).map { pow($0, 2.0) }; print(v) } // expect: [0.0, 0.25]
do { let xs = [1.0, 2]; let v = xs.map { pow($0, 2) }; print(v) } // expect: [1.0, 4.0]
do { let v = [0.5, 1.5].map { 1 / (1 + exp(-$0)) }; print(v) } // expect: [0.6224593312018546, 0.8175744761936437]
do { let v = sqrt([0.5, 1.5].map { $0 * $0 }.reduce(0, +)); print(v) } // expect: 1.5811388300841898
do { let v = (1...3).map { pow(2, Double($0)) }; print(v) } // expect: [2.0, 4.0, 8.0]
do { let v = (1...3).map { 1 / pow(2, Double($0)) }; print(v) } // expect: [0.5, 0.25, 0.125]
do { let v = (0..<4).map { Int(pow(2, Double($0))) }; print(v) } // expect: [1, 2, 4, 8]
do { let v = (0..<4).map { Int(pow(2.0, Double($0))) }; print(v) } // expect: [1, 2, 4, 8]
do { let v = [1, 2].map { pow(Double($0), 2) }; print(v) } // expect: [1.0, 4.0]
