// A loop begins where the iterator stands that its sequence makes.
extension Sequence {
    func pairs() -> [(Element, Element)] { Array(zip(self, dropFirst())) }
    func rest() -> [Element] { var r: [Element] = []; for x in dropFirst() { r.append(x) }; return r }
    func later(_ n: Int) -> [Element] { dropFirst(n).map { $0 } }
}
struct Half: Sequence {
    let xs: [String]
    func makeIterator() -> IndexingIterator<[String]> { var i = xs.makeIterator(); _ = i.next(); return i }
}
struct Letters: Sequence {
    let text: String
    func makeIterator() -> String.Iterator { var i = text.makeIterator(); _ = i.next(); return i }
}
func all<S: Sequence>(_ s: S) -> [S.Element] { var r: [S.Element] = []; for x in s { r.append(x) }; return r }
print([1, 2, 3].pairs().map { "\($0)\($1)" }, "abc".pairs().map { "\($0)\($1)" }, (1...3).pairs().count, "abcd".dropFirst().rest(), "abc".utf8.later(2))
print([1, 2, 3].rest(), [1, 2, 3].later(2), "abc".rest(), [1, 2].lazy.rest(), [Int]().rest(), [1].later(5))
for x in Half(xs: ["a", "b", "c"]) { print(x) }
print(Half(xs: ["a", "b"]).map { $0 }, zip(Half(xs: ["a", "b"]), 1...).map { "\($0)\($1)" }, Array(Half(xs: ["q", "r", "s"])), Half(xs: ["a", "b", "c"]).dropFirst().map { $0 }, Half(xs: []).map { $0 })
for x in Letters(text: "añb") { print(x) }
print(String(Letters(text: "xyz")), all(Letters(text: "xyz")), all(Half(xs: ["1", "2"])))
var iterator = [1, 2, 3, 4].makeIterator()
_ = iterator.next()
for x in iterator { print(x) }
print(iterator.next() as Any, all(iterator), Array(iterator), iterator.map { $0 * 2 }, type(of: iterator))

// expect: ["12", "23"] ["ab", "bc"] 2 ["c", "d"] [99]
// expect: [2, 3] [3] ["b", "c"] [2] [] []
// expect: b
// expect: c
// expect: ["b"] ["b1"] ["r", "s"] ["c"] []
// expect: ñ
// expect: b
// expect: yz ["y", "z"] ["2"]
// expect: 2
// expect: 3
// expect: 4
// expect: Optional(2) [3, 4] [3, 4] [6, 8] IndexingIterator<Array<Int>>
