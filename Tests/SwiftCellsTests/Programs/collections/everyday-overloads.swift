import Foundation
let n = 3, x = 2.5, xs = [3, 1, 2], ys = [1.5, 2.5], s = "a b,c", ws = ["b", "a", "c"]
let d = ["k": 1, "j": 2]
let st: Set = [1, 2, 3]
let nested = [[1, 2], [3]]
print(s.split(separator: " "), s.split(separator: ",", maxSplits: 1), s.split { $0 == " " || $0 == "," }, xs.split(separator: 1)) // expect: ["a", "b,c"] ["a b", "c"] ["a", "b", "c"] [ArraySlice([3]), ArraySlice([2])]
print(xs.contains(3), xs.contains { $0 > 5 }, s.contains("a"), s.contains("b,"), (1...3).contains(2), st.contains(1), d.keys.contains("k")) // expect: true false true true true true true
print(xs.first as Any, xs.first { $0 < 3 } as Any, xs.last as Any, xs.last { $0 < 3 } as Any, xs.first! + xs.last!) // expect: Optional(3) Optional(1) Optional(2) Optional(2) 5
print(xs.firstIndex(of: 1) as Any, xs.firstIndex { $0 == 2 } as Any, xs.lastIndex(of: 2) as Any, xs.lastIndex { $0 > 9 } as Any) // expect: Optional(1) Optional(2) Optional(2) nil
print(xs.min()!, xs.max()!, xs.min { $0 > $1 }!, ws.max { $0.count < $1.count }!, d.max { $0.value < $1.value }!.key) // expect: 1 3 3 b j
print(xs.sorted(), xs.sorted(by: >), ws.sorted { $0 > $1 }, st.sorted(), d.sorted { $0.key < $1.key }.map(\.value)) // expect: [1, 2, 3] [3, 2, 1] ["c", "b", "a"] [1, 2, 3] [2, 1]
print(xs.prefix(2), xs.prefix { $0 > 2 }, xs.prefix(while: { $0 > 2 }), xs.prefix(upTo: 1), xs.prefix(through: 1), xs.suffix(2), xs.suffix(from: 1)) // expect: [3, 1] [3] [3] [3] [3, 1] [1, 2] [1, 2]
print(xs.dropFirst(), xs.dropFirst(2), xs.dropLast(), xs.dropLast(2), xs.drop { $0 > 2 }) // expect: [1, 2] [2] [3, 1] [3] [1, 2]
do { var v = xs; v.removeFirst(); v.removeLast(); v.append(4); v.append(contentsOf: [5, 6]); v.insert(0, at: 0); v.insert(contentsOf: [8], at: 1); print(v) } // expect: [0, 8, 1, 4, 5, 6]
do { var v = xs; v.removeAll { $0 > 2 }; print(v); v.removeAll(); print(v); v.removeAll(keepingCapacity: true); print(v.isEmpty) } // expect: [1, 2]
// expect: []
// expect: true
do { var v = xs; print(v.remove(at: 1), v.popLast() as Any, v); v.removeFirst(1); print(v) } // expect: 1 Optional(2) [3]
// expect: []
print(xs.reduce(0, +), xs.reduce(into: 0) { $0 += $1 }, xs.reduce("") { $0 + "\($1)" }, ys.reduce(0) { $0 + $1 }) // expect: 6 6 312 4.0
print(xs.flatMap { [$0, $0] }, xs.compactMap { $0 > 1 ? $0 : nil }, ["1", "x"].compactMap { Int($0) }, ["1", "x"].compactMap(Int.init)) // expect: [3, 3, 1, 1, 2, 2] [3, 2] [1] [1]
print(xs.starts(with: [3, 1]), xs.elementsEqual([3, 1, 2]), xs.elementsEqual([1]) { $0 == $1 }, xs.lexicographicallyPrecedes([4])) // expect: true true false true
print(max(1, 2, 3), min(1, 2, 3), max(1, 2.5), abs(-3), abs(-2.5), max("a", "b"), min(x, 1, 2)) // expect: 3 1 2.5 3 2.5 b 1.0
print(Array(stride(from: 0, to: 3, by: 1)), Array(stride(from: 0, through: 1, by: 0.5)), Array(stride(from: x, to: 0, by: -1))) // expect: [0, 1, 2] [0.0, 0.5, 1.0] [2.5, 1.5, 0.5]
print(String(n), String(x), String(255, radix: 16), String("abc".reversed()), String(repeating: "ab", count: 2), String(describing: xs), String(["a", "b"] as [Character])) // expect: 3 2.5 ff cba abab [3, 1, 2] ab
print(Int("12")!, Int("ff", radix: 16)!, Int(2.9), Int(exactly: 2.5) as Any, Int8(clamping: 300), UInt8(truncatingIfNeeded: 300), Double("1.5")!, Double(3)) // expect: 12 255 2 nil 127 44 1.5 3.0
print(Array(repeating: 0, count: 2), Array("ab"), Array(1...3), Array(st).count, Array(d.keys).sorted(), [Int](), Array<Int>([1])) // expect: [0, 0] ["a", "b"] [1, 2, 3] 3 ["j", "k"] [] [1]
print(st.union([4]).count, st.intersection([1]), st.subtracting([1]).sorted(), st.isSubset(of: [1, 2, 3, 4]), st.symmetricDifference([1, 9]).sorted(), st.isDisjoint(with: [7])) // expect: 4 [1] [2, 3] true [2, 3, 9] true
print(Dictionary(grouping: xs) { $0 % 2 }.keys.sorted(), Dictionary(uniqueKeysWithValues: [("a", 1)]), Dictionary([("a", 1), ("a", 2)]) { $0 + $1 }, Dictionary([("a", 1)], uniquingKeysWith: +)) // expect: [0, 1] ["a": 1] ["a": 3] ["a": 1]
do { var v = d; v["z"] = 3; v["k"] = nil; v["j", default: 0] += 5; v.merge(["j": 1]) { $0 + $1 }; print(v.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }) } // expect: ["j8", "z3"]
print(d.mapValues { $0 * 2 }["k"]!, d.filter { $0.value > 1 }, d.compactMapValues { $0 > 1 ? $0 : nil }, d.map { $0.value }.sorted(), d.min { $0.value < $1.value }!.value) // expect: 2 ["j": 2] ["j": 2] [1, 2] 1
print(s.hasPrefix("a"), s.hasSuffix("c"), s.uppercased(), s.count, s.isEmpty, s.first!, s.last!, s.dropFirst(), s.prefix(2), s.suffix(1), s.lowercased()) // expect: true true A B,C 5 false a c  b,c a  c a b,c
do { let i = s.index(s.startIndex, offsetBy: 2); print(s[i], s[..<i], s[i...], s.distance(from: s.startIndex, to: i), s.firstIndex(of: "b") == i, s[s.index(after: i)]) } // expect: b a  b,c 2 true ,
do { var v = xs; v.sort(); print(v); v.sort(by: >); print(v); v.sort { $0 < $1 }; v.reverse(); v.swapAt(0, 2); print(v, v.reversed() as [Int]) } // expect: [1, 2, 3]
// expect: [3, 2, 1]
// expect: [1, 2, 3] [3, 2, 1]
print(xs.allSatisfy { $0 > 0 }, xs.count { $0 > 1 }, xs.count, xs.isEmpty, xs.indices, xs.enumerated().map { $0 + $1 }) // expect: true 2 3 false 0..<3 [3, 2, 4]
print(x.rounded(), x.rounded(.up), x.rounded(.toNearestOrEven), x.truncatingRemainder(dividingBy: 2), Int(x.rounded(.down)), 7.isMultiple(of: 2), (-7).magnitude, 5.signum()) // expect: 3.0 3.0 2.0 0.5 2 false 7 1
print(s.replacingOccurrences(of: " ", with: "_"), s.components(separatedBy: ","), s.trimmingCharacters(in: .whitespaces), String(format: "%.2f %d %@", x, n, "z")) // expect: a_b,c ["a b", "c"] a b,c 2.50 3 z
print(zip(xs, ws).map { "\($0)\($1)" }, Array(zip(1..., ws)).count, zip(xs, ws).map { $0.1 + String($0.0) }) // expect: ["3b", "1a", "2c"] 3 ["b3", "a1", "c2"]
do { let a = [1, 2, 3]; print(a[0], a[1...], a[..<2], a[1...2], a[0..<1], Array(a[1...]), a[a.count - 1], a[a.startIndex]) } // expect: 1 [2, 3] [1, 2] [2, 3] [1] [2, 3] 3 1
print((0..<3).map { $0 }, (1...3).reversed().map { $0 }, (0..<10).filter { $0 % 3 == 0 }, (1...3).reduce(1, *), (0..<0).isEmpty, (1...3).count, (0..<5).min()!, (1...4).sorted(by: >)) // expect: [0, 1, 2] [3, 2, 1] [0, 3, 6, 9] 6 true 3 0 [4, 3, 2, 1]
print(xs == [3, 1, 2], xs != [], ys == [1.5, 2.5], d == ["j": 2, "k": 1], st == [3, 2, 1], (1, 2) == (1, 2), "a" < "b", [1] + [2], "a" + "b", xs + [4], [0] + st.sorted()) // expect: true true true true true true true [1, 2] ab [3, 1, 2, 4] [0, 1, 2, 3]
do { var t = "a"; t += "b"; t.append("c"); t.append(contentsOf: "de"); t.insert("z", at: t.startIndex); t.removeFirst(); t.removeLast(); print(t, t.remove(at: t.startIndex), t); t.removeAll(); print(t.isEmpty) } // expect: abcd a bcd
// expect: true
do { var q = Set<Int>(); print(q.insert(1).inserted, q.insert(1).inserted, q.remove(1) as Any, q.remove(9) as Any, q.count); q.formUnion([2, 3]); q.subtract([2]); print(q) } // expect: true false Optional(1) nil 0
// expect: [3]
do { let o: Int? = 3; print(o.map { $0 + 1 } as Any, o.flatMap { $0 > 5 ? $0 : nil } as Any, o ?? 0, o == 3, o != nil, o! + 1, (o ?? 1) * 2) } // expect: Optional(4) nil 3 true true 4 6
print(Int.max, Int.min, UInt8.max, Double.pi, Double.infinity, Double.nan.isNaN, Float.greatestFiniteMagnitude, Int.bitWidth, 5 / 2, 5 % 2, -5 / 2, 5.0 / 2, 1 << 3, 6 & 3, 6 | 1, 6 ^ 2, ~5) // expect: 9223372036854775807 -9223372036854775808 255 3.141592653589793 inf true 3.4028235e+38 64 2 1 -2 2.5 8 2 7 4 -6
print("abc".map { $0 }, "abc".enumerated().map { "\($0)\($1)" }, "abc".filter { $0 != "b" }, "hello".sorted(), Set("hello").count, "abc".contains { $0 == "b" }, "a-b".split(separator: "-").map(String.init), "abc".reversed().map { String($0) }.joined()) // expect: ["a", "b", "c"] ["0a", "1b", "2c"] ac ["e", "h", "l", "l", "o"] 4 true ["a", "b"] cba
print(Character("a").isLetter, ("5" as Character).wholeNumberValue!, Character("a").asciiValue!, "é".count, "abc".unicodeScalars.count, "abc".utf8.count, Character("A").lowercased(), "a".first!.isUppercase) // expect: true 5 97 1 3 3 a false
print([3, 1, 2].sorted().first!, [1, 2, 3].last(where: { $0 < 3 })!, xs.max(by: { $0 < $1 })!, xs.map(String.init), xs.map { String($0) }, ws.map { $0.uppercased() }, ws.map(\.count)) // expect: 1 2 3 ["3", "1", "2"] ["3", "1", "2"] ["B", "A", "C"] [1, 1, 1]
do { var v = [1, 2, 3, 4]; let p = v.partition { $0 % 2 == 0 }; print(p, v[..<p].allSatisfy { $0 % 2 == 1 }) ; v.replaceSubrange(0..<2, with: [9]); print(v.count); v[0...1] = [7, 7]; print(v[0]) } // expect: 2 true
// expect: 3
// expect: 7
print(nested.flatMap { $0 }, nested.map { $0.count }, nested.reduce([], +), nested.joined().map { $0 * 2 }, nested.map { $0.reduce(0, +) }, Array(nested.joined()).max()!) // expect: [1, 2, 3] [2, 1] [1, 2, 3] [2, 4, 6] [3, 3] 3
do { for (i, v) in ws.enumerated().reversed() { print(i, v, terminator: ";") }; print(); for (a, b) in zip(xs, ys) { print(Double(a) * b, terminator: ";") }; print() } // expect: 2 c;1 a;0 b;
// expect: 4.5;2.5;
print(ws.firstIndex(of: "a")!, ws.sorted(by: <), ws.map { $0 + $0 }, ws.reduce("", +), ws.reduce("") { $1 + $0 }, ws.min()!, ws.contains("a"), ws.joined(separator: ", ").count) // expect: 1 ["a", "b", "c"] ["bb", "aa", "cc"] bac cab a true 7
print(sequence(first: 1) { $0 < 20 ? $0 * 2 : nil }.map { $0 }, Array(sequence(first: 1, next: { $0 < 4 ? $0 + 1 : nil })), repeatElement(1, count: 2).map { $0 }, Array(repeatElement("a", count: 2)).joined()) // expect: [1, 2, 4, 8, 16, 32] [1, 2, 3, 4] [1, 1] aa
print(d.first { $0.value == 2 }!.key, d.contains { $0.key == "k" }, d.count, d.isEmpty, d.keys.sorted(), d.values.sorted(), d["k"]!, d["q"] as Any, d["q", default: 7], d.allSatisfy { $0.value > 0 }, d.reduce(0) { $0 + $1.value }) // expect: j true 2 false ["j", "k"] [1, 2] 1 nil 7 true 3
print(min(xs.count, 2), max(xs.max() ?? 0, 5), xs.map(Double.init), ys.map(Int.init), xs.map { -$0 }, ys.map { $0.rounded() }, zip(xs, xs).map(+), zip(xs, xs).map(max), xs.reduce(Int.min, max), xs.reduce(0, -), ys.reduce(1, *)) // expect: 2 5 [3.0, 1.0, 2.0] [1, 2] [-3, -1, -2] [2.0, 3.0] [6, 2, 4] [3, 1, 2] 3 -6 3.75
