let kept = [1, 2, 3].lazy.filter { $0 < 3 }
print(kept[kept.index(kept.endIndex, offsetBy: -1)], kept.distance(from: kept.endIndex, to: kept.startIndex))
let late = "abc".lazy.drop { $0 < "b" }
print(late[late.index(late.endIndex, offsetBy: -1)])
let joined = [[1], [2]].joined()
print(joined[joined.index(joined.endIndex, offsetBy: -1)])
struct Row: Collection {
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    subscript(i: Int) -> Int { i }
    func index(after i: Int) -> Int { i + 1 }
}
extension Row: BidirectionalCollection { func index(before i: Int) -> Int { i - 1 } }
func last<C: BidirectionalCollection>(_ c: C) -> C.Element { c[c.index(c.endIndex, offsetBy: -1)] }
print(Row().index(3, offsetBy: -2), last(Row()), last("xyz"))
// expect: 2 -2
// expect: c
// expect: 2
// expect: 1 2 z
