import Foundation
let n = 3, x = 2.5, o: Int? = 4, p: Double? = 1.5, xs = [3, 1, 2], ys = [1.5, 2.5], b = true, s = "ab"
let f: Float = 1.5
let m = ["k": 1]
do { let v = [max(1, 2), 2.5]; print(v) } // expect: [2.0, 2.5]
do { let v = pow(2.0, Double(n)); print(v) } // expect: 8.0
do { let v = max(1, 2.5); print(v) } // expect: 2.5
do { let v = max(1, x); print(v) } // expect: 2.5
do { let v = max(n, 1) + max(2, 1); print(v) } // expect: 5
do { let v = xs.reduce(0, +) / xs.count; print(v) } // expect: 2
do { let v = Double(xs.reduce(0, +)) / Double(xs.count); print(v) } // expect: 2.0
do { let v = ys.reduce(0, +) / 2; print(v) } // expect: 2.0
do { let v = ys.map { $0 * 2 }.reduce(1, *); print(v) } // expect: 15.0
do { let v = xs.map { Double($0) * 0.5 }.max() ?? 0; print(v) } // expect: 1.5
do { let v = (ys.max() ?? 0) - (ys.min() ?? 0); print(v) } // expect: 1.0
do { let v = zip(ys, ys).map { ($0 - $1) * ($0 - $1) }.reduce(0, +); print(v) } // expect: 0.0
do { let v = zip(xs, ys).map { Double($0) * $1 }.reduce(0, +) / 2; print(v) } // expect: 3.5
do { let v = sqrt(ys.map { pow($0, 2) }.reduce(0, +)); print(v) } // expect: 2.9154759474226504
do { let v = stride(from: 0, to: 1, by: 0.25).map { $0 * 2 }; print(v) } // expect: [0.0, 0.5, 1.0, 1.5]
do { let v = stride(from: 0.0, through: 1, by: 0.5).map { sin($0) }; print(v) } // expect: [0.0, 0.479425538604203, 0.8414709848078965]
do { let v = (0..<3).map { Double($0) / 2 }; print(v) } // expect: [0.0, 0.5, 1.0]
do { let v = (1...3).map { 1 / Double($0) }.reduce(0, +); print(v) } // expect: 1.8333333333333333
do { let v = (1...3).reduce(1, *); print(v) } // expect: 6
do { let v = exp(-x) / (1 + exp(-x)); print(v) } // expect: 0.07585818002124356
do { let v = 1 / (1 + exp(-x)); print(v) } // expect: 0.9241418199787566
do { let v = n % 2 == 0 ? "even" : "odd"; print(v) } // expect: odd
do { let v = b ? 1 : x; print(v) } // expect: 1.0
do { let v = b ? nil : n; print(v as Any) } // expect: nil
do { let v = o.map { $0 * 2 } ?? -1; print(v) } // expect: 8
do { let v = (o ?? 0) * 2 + 1; print(v) } // expect: 9
do { let v = Double(o ?? 0) / 3; print(v) } // expect: 1.3333333333333333
do { let v = m["k", default: 0] + 1; print(v) } // expect: 2
do { let v = m["k"].map { Double($0) } ?? 0.5; print(v) } // expect: 1.0
do { let v = m.values.reduce(0, +) + m.count; print(v) } // expect: 2
do { let v = [1, 2, 3].map { $0 * x }; print(v) } // expect: [2.5, 5.0, 7.5]
do { let v = [1, 2, 3].map { Float($0) * f }; print(v) } // expect: [1.5, 3.0, 4.5]
do { let v = xs.map { $0 * $0 }.filter { $0 > 2 }.reduce(0) { $0 + $1 }; print(v) } // expect: 13
do { let v = xs.sorted(by: >).prefix(2).map { "\($0)" }.joined(separator: ","); print(v) } // expect: 3,2
do { let v = [[1, 2], [3, 4]].map { $0.reduce(0, +) }; print(v) } // expect: [3, 7]
do { let v = [[1, 2], [3, 4]].flatMap { $0 }.max()!; print(v) } // expect: 4
do { let v = [[1.0, 2], [3, 4]].map { row in row.map { $0 / row.reduce(0, +) } }; print(v) } // expect: [[0.3333333333333333, 0.6666666666666666], [0.42857142857142855, 0.5714285714285714]]
do { let v = xs.enumerated().map { $0 * $1 }.reduce(0, +); print(v) } // expect: 5
do { let v = xs.enumerated().map { Double($0.offset) * 0.5 + Double($0.element) }; print(v) } // expect: [3.0, 1.5, 3.0]
do { let v = Array(repeating: Array(repeating: 0.0, count: 2), count: 2); print(v) } // expect: [[0.0, 0.0], [0.0, 0.0]]
do { let v = (0..<2).map { i in (0..<2).map { j in i == j ? 1.0 : 0.0 } }; print(v) } // expect: [[1.0, 0.0], [0.0, 1.0]]
do { let v = (0..<2).map { i in (0..<2).map { j in i == j ? 1 : 0 } }; print(v) } // expect: [[1, 0], [0, 1]]
do { let v = (0..<3).map { 0.1 * Double($0) }.map { $0 * $0 }; print(v) } // expect: [0.0, 0.010000000000000002, 0.04000000000000001]
do { let v = xs.min()! + xs.max()!; print(v) } // expect: 4
do { let v = [n, 2, 1].map { -$0 }; print(v) } // expect: [-3, -2, -1]
do { let v = -xs[0] + 2; print(v) } // expect: -1
do { let v = -x * 2 + 1; print(v) } // expect: -4.0
do { let v = (x - 1) * (x - 1) / 2; print(v) } // expect: 1.125
do { let v = 2 * x * x - 3 * x + 1; print(v) } // expect: 6.0
do { let v = Int(x) + Int("3")!; print(v) } // expect: 5
do { let v = Int(round(x * 100)) / 100; print(v) } // expect: 2
do { let v = (x * 100).rounded() / 100; print(v) } // expect: 2.5
do { let v = Double(Int(x * 100)) / 100; print(v) } // expect: 2.5
do { let v = 0.5 * Double(n * (n - 1)); print(v) } // expect: 3.0
do { let v = Float(n) * 0.5 + f; print(v) } // expect: 3.0
do { let v = UInt8(200) &+ 100; print(v) } // expect: 44
do { let v = 1 << n | 1; print(v) } // expect: 9
do { let v = n > 2 && x < 3 || !b; print(v) } // expect: true
do { let v = xs.contains(3) && xs.allSatisfy { $0 > 0 }; print(v) } // expect: true
do { let v = xs.first(where: { $0 > 1 }) ?? -1; print(v) } // expect: 3
do { let v = s + String(n) + "\(x)"; print(v) } // expect: ab32.5
do { let v = s.map { String($0) + "!" }.joined(); print(v) } // expect: a!b!
do { let v = s.reversed().map { $0 == "a" ? 1 : 0 }; print(v) } // expect: [0, 1]
do { let v = Dictionary(grouping: xs) { $0 % 2 }.mapValues { $0.count }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }; print(v) } // expect: ["0:1", "1:2"]
do { let v = xs.reduce(into: [:]) { $0[$1, default: 0] += 1 }.count; print(v) } // expect: 3
do { let v = xs.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }.count; print(v) } // expect: 3
do { let v = (xs + [4]).dropFirst().map { $0 + 1 }; print(v) } // expect: [2, 3, 5]
do { let v: [Double] = [1, 2].map { $0 * 0.5 }; print(v) } // expect: [0.5, 1.0]
do { let v = abs(-n) + abs(2 - 5); print(v) } // expect: 6
do { let v = abs(x - 3) < 1e-9; print(v) } // expect: false
do { let v = min(max(x, 0), 1); print(v) } // expect: 1.0
do { let v = log(x) / log(2); print(v) } // expect: 1.3219280948873624
do { let v = 2 * Double.pi * x; print(v) } // expect: 15.707963267948966
do { let v = [1: "a", 2: "b"].map { "\($0.key)\($0.value)" }.sorted(); print(v) } // expect: ["1a", "2b"]
do { let (q, r) = n.quotientAndRemainder(dividingBy: 2); print(q, r) } // expect: 1 1
do { let v = ys.map { ($0 - 2) / 0.5 }; print(v) } // expect: [-1.0, 1.0]
do { let mean = ys.reduce(0, +) / Double(ys.count); let v = ys.map { pow($0 - mean, 2) }.reduce(0, +) / Double(ys.count - 1); print(v) } // expect: 0.5
do { let v = xs.map { x in let y = Double(x); return y * 2.5 }.max() ?? 0; print(v) } // expect: 7.5
do { let v = xs.map { $0 > 1 ? 1 : -1 }; print(v) } // expect: [1, -1, 1]
do { let v = xs.map { $0 > 1 ? nil : $0 }; print(v) } // expect: [nil, Optional(1), nil]
do { let v = xs.map { i -> Double in if i > 1 { return 1 }; return 0.5 }; print(v) } // expect: [1.0, 0.5, 1.0]
do { let v = [1.5, 2].map { $0 * 2 }.dropLast(); print(v) } // expect: [3.0]
do { let v = [(1, "a"), (2, "b")].map { $0.0 * 2 }; print(v) } // expect: [2, 4]
do { let v = [(1, 2.5), (2, 3)].map { Double($0) * $1 }; print(v) } // expect: [2.5, 6.0]
do { let v = [("a", 1), ("b", 2.5)].map { $1 * 2 }; print(v) } // expect: [2.0, 5.0]
do { let v = xs.map { (Double($0), $0 * 2) }.map { $0.0 + Double($0.1) }; print(v) } // expect: [9.0, 3.0, 6.0]
do { let v = zip(1..., xs).map { $0 * $1 }; print(v) } // expect: [3, 2, 6]
do { let v = zip(xs, xs.dropFirst()).map { $1 - $0 }; print(v) } // expect: [-2, 1]
do { let v = (1...3).map { i in xs.map { $0 * i }.reduce(0, +) }; print(v) } // expect: [6, 12, 18]
do { let v = (0..<3).map { i in (0..<3).map { j in Double(i * 3 + j) * 0.5 } }; print(v) } // expect: [[0.0, 0.5, 1.0], [1.5, 2.0, 2.5], [3.0, 3.5, 4.0]]
do { let v = [[1, 2], [3, 4]].map { r in r.map { Double($0) / 10 } }.flatMap { $0 }.reduce(0, +); print(v) } // expect: 1.0
do { let v = xs.map { Double($0) }.map { $0 / 3 }.map { ($0 * 100).rounded() / 100 }; print(v) } // expect: [1.0, 0.33, 0.67]
do { let v = (1...5).filter { $0 % 2 == 1 }.map { $0 * $0 }.reduce(0, +) + 1; print(v) } // expect: 36
