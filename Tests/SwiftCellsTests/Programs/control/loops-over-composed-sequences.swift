// Each of these is gone through in the loop itself, as its iterator would.
for x in stride(from: 0.0, to: 1.0, by: 0.3) { print(x) }
for x in stride(from: 1.0, through: 0, by: -0.5) { print(x) }
for x in stride(from: 0.0, through: 0.9, by: 0.3) { print(x) }
for x in stride(from: 1, to: 0.0, by: 0.5) { print("never", x) }
for x in [1, 2, 3, 4].lazy.map({ (v: Int) -> Int in print("map", v); return v * 2 }).filter({ (v: Int) -> Bool in print("filter", v); return v % 4 == 0 }) {
    print(x)
    if x == 4 { break }
}
for (i, x) in zip(0..., ["a", "b"]) { print(i, x) }
for (x, i) in zip("ab", 5...) { print(x, i) }
for i in 3... { if i > 5 { break }; print(i) }
for x in [[1, 2], [], [3]].joined() { if x == 2 { continue }; print(x) }
for x in [[[1], [2, 3]], [[4]]].joined().joined() { print(x) }
for c in ["ab", "", "c"].joined() { print(c) }
outer: for x in [[1, 2], [3, 4]].joined() {
    for y in [1, 2].lazy.map({ $0 * x }) {
        if y == 4 { continue outer }
        if y == 8 { break outer }
        print(x, y)
    }
}
for x in [3, 1, 2].lazy.reversed().map({ $0 * 2 }) { print(x) }
for x in [1, nil, 3].lazy.compactMap({ $0 }) { print(x) }
for x in [1, 2].lazy.flatMap({ [$0, $0 * 10] }) { print(x) }
for (a, b) in zip([1, 2].lazy.map { $0 + 1 }, "xy") { print(a, b) }
for c in "hello".lazy.filter({ $0 != "l" }) { print(c) }
for (i, c) in "e\u{301}🇩🇪x".enumerated() { print(i, c, c.utf8.count) }
for c in "ab\n".reversed() { print(c) }
// A pair of which the loop asks for parts, and as a whole.
for pair in ["a": 1] {
    let shown = { pair.key + "!" }
    var copy = pair
    copy.value += 1
    print(pair.key, pair.value, pair, shown(), copy)
}
for pair in ["x", "y"].enumerated() where pair.offset == 1 { print(pair.element, pair) }
class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
func lifetimes() {
    for x in [C(1), C(2)].lazy.map({ C($0.n + 10) }) { print(x.n) }
    for x in [[C(3)], [C(4), C(5)]].joined() { print(x.n) }
    for p in [C(6), C(7)].enumerated() { print(p.offset, p.element.n) }
    print("end")
}
lifetimes()
let word = "a1b2"
var i = word.startIndex
while i < word.endIndex { print(word[i]); i = word.index(after: i) }
for i in (Int.max - 1)... { print(i) } // fails: 9223372036854775807 + 1 is too large for Int
// expect: 0.0
// expect: 0.3
// expect: 0.6
// expect: 0.8999999999999999
// expect: 1.0
// expect: 0.5
// expect: 0.0
// expect: 0.0
// expect: 0.3
// expect: 0.6
// expect: 0.8999999999999999
// expect: map 1
// expect: filter 2
// expect: map 2
// expect: filter 4
// expect: 4
// expect: 0 a
// expect: 1 b
// expect: a 5
// expect: b 6
// expect: 3
// expect: 4
// expect: 5
// expect: 1
// expect: 3
// expect: 1
// expect: 2
// expect: 3
// expect: 4
// expect: a
// expect: b
// expect: c
// expect: 1 1
// expect: 1 2
// expect: 2 2
// expect: 3 3
// expect: 3 6
// expect: 4
// expect: 2
// expect: 6
// expect: 1
// expect: 3
// expect: 1
// expect: 10
// expect: 2
// expect: 20
// expect: 2 x
// expect: 3 y
// expect: h
// expect: e
// expect: o
// expect: 0 é 3
// expect: 1 🇩🇪 8
// expect: 2 x 1
// expect: 
// expect: 
// expect: b
// expect: a
// expect: a 1 (key: "a", value: 1) a! (key: "a", value: 2)
// expect: y (offset: 1, element: "y")
// expect: 11
// expect: gone 11
// expect: 12
// expect: gone 12
// expect: gone 1
// expect: gone 2
// expect: 3
// expect: 4
// expect: 5
// expect: gone 3
// expect: gone 4
// expect: gone 5
// expect: 0 6
// expect: 1 7
// expect: gone 6
// expect: gone 7
// expect: end
// expect: a
// expect: 1
// expect: b
// expect: 2
// expect: 9223372036854775806
