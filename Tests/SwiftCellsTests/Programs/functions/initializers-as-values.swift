import Foundation
do { let xs: [UInt8] = [1]; print(xs.map(Int.init)) } // expect: [1]
do { let xs: [Int] = [1]; print(xs.map(Double.init)) } // expect: [1.0]
do { let xs: [Float] = [1]; print(xs.map(Double.init)) } // expect: [1.0]
do { let xs: [Double] = [1]; print(xs.map(Int.init)) } // expect: [1]
do { let xs: [Double] = [1]; print(xs.map(Float.init)) } // expect: [1.0]
do { let xs: [Int] = [1]; print(xs.map(UInt8.init)) } // expect: [1]
do { let xs: [String] = ["1"]; print(xs.map(Int.init)) } // expect: [Optional(1)]
do { let xs: [String] = ["1"]; print(xs.compactMap(Double.init)) } // expect: [1.0]
do { let xs: [String] = ["1"]; print(xs.map(Double.init)) } // expect: [Optional(1.0)]
do { let xs: [Substring] = ["1"]; print(xs.compactMap(Double.init)) } // expect: [1.0]
do { let xs: [String] = ["1"]; print(xs.map(Character.init)) } // expect: ["1"]
do { let xs: [[Int]] = [[1]]; print(xs.map(Set.init)) } // expect: [Set([1])]
do { let xs: [[Int]] = [[1]]; print(xs.map(Array.init)) } // expect: [[1]]
do { let xs: [ClosedRange<Int>] = [1...2]; print(xs.map(Array.init)) } // expect: [[1, 2]]
do { let xs: [String] = ["true"]; print(xs.compactMap(Bool.init)) } // expect: [true]
do { let xs: [[String]] = [["a"]]; print(xs.map(String.init)) } // expect: ["[\"a\"]"]
do { let xs: [String] = ["ab"]; print(xs.map(Array.init)) } // expect: [["a", "b"]]
do { let xs: [Int] = [1]; print(xs.map(Float.init)) } // expect: [1.0]
print("a b".split(separator: " ").map(String.init)) // expect: ["a", "b"]
print((1...3).map(String.init).joined(separator: ",")) // expect: 1,2,3
print("abc".map(String.init)) // expect: ["a", "b", "c"]
print("1 2".split(separator: " ").map { Int($0)! }) // expect: [1, 2]
print("12".compactMap(\.wholeNumberValue)) // expect: [1, 2]
print(["a": 1].mapValues(String.init)) // expect: ["a": "1"]
print([true].map(String.init)) // expect: ["true"]
print(String(reflecting: "a\n"), String(reflecting: [1: "b"]), String(reflecting: Optional("x"))) // expect: "a\n" [1: "b"] Optional("x")
print(String(stringLiteral: "a")) // expect: a
print(Int(integerLiteral: 3), Double(floatLiteral: 2.5), Bool(booleanLiteral: true)) // expect: 3 2.5 true
do { let f: (Int) -> String = String.init; print(f(3)) } // expect: 3
do { let f: (Int, Int) -> String = { String($0, radix: $1) }; print(f(30, 16)) } // expect: 1e
do { let f: (String) -> Int? = Int.init; print(f("3") as Any) } // expect: Optional(3)
do { let f: (Double) -> Int = Int.init; print(f(3.5)) } // expect: 3
do { let f: (Double) -> Int? = Int.init; print(f(3.5) as Any) } // expect: nil
do { let f = Int.init(_:) as (Double) -> Int; print(f(3.5)) } // expect: 3
do { let f: (Character, Int) -> String = String.init(repeating:count:); print(f("a", 3)) } // expect: aaa
do { let f = String.init(describing:) as (Int) -> String; print(f(3)) } // expect: 3
print([1, 2].map(String.init(describing:))) // expect: ["1", "2"]
print([Optional(1)].map(String.init(reflecting:))) // expect: ["Optional(1)"]
print(zip([1], ["a"]).map { String($0) + $1 }) // expect: ["1a"]
print([(1, 2)].map(max)) // expect: [2]
print([1, 2].map(Double.init).map(sqrt)) // expect: [1.0, 1.4142135623730951]
print([1, 2].map(Double.init).reduce(0, +)) // expect: 3.0
