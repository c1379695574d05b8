// A collection that replaces stretches can do the rest by that; what it is asked, and how often.
func note(_ text: String) { print(text, terminator: " ") }
struct Row: RangeReplaceableCollection, BidirectionalCollection {
    var items: [Int] = []
    init() { note("init") }
    init(items: [Int]) { self.items = items }
    var startIndex: Int { note("start"); return 0 }
    var endIndex: Int { note("end"); return items.count }
    func index(after i: Int) -> Int { note("after \(i)"); return i + 1 }
    func index(before i: Int) -> Int { note("before \(i)"); return i - 1 }
    subscript(i: Int) -> Int { note("[\(i)]"); return items[i] }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int {
        note("replace \(range) \(Array(new))")
        items.replaceSubrange(range, with: new)
    }
}
func show(_ change: (inout Row) -> Void) {
    var row = Row(items: [3, 1, 2])
    change(&row)
    print(row.items)
}
show { $0.append(4) }
show { $0.append(contentsOf: [4, 5]) }
show { $0.insert(4, at: 1) }
show { $0.insert(contentsOf: [7, 8], at: 0) }
show { note("\($0.remove(at: 1))") }
show { note("\($0.removeFirst())") }
show { $0.removeFirst(2) }
show { $0.removeAll() }
show { $0.removeAll(keepingCapacity: true) }
show { $0.removeAll { $0 > 1 } }
show { note("\($0.removeLast())") }
show { $0.removeLast(2) }
show { note("\($0.popLast() ?? 0)") }
show { $0.removeSubrange(0..<2) }
show { $0 = $0.filter { $0 > 1 } }
print(Row([4, 5].lazy.map { $0 + 1 }).items, Row(repeating: 1, count: 2).items, type(of: Row(items: [1]).filter { $0 > 0 }))
print([1, 2, 3][1...].filter { $0 > 2 }, type(of: [1, 2, 3][1...].filter { $0 > 2 }))
// expect: end replace 3..<3 [4] [3, 1, 2, 4]
// expect: end replace 3..<3 [4] end replace 4..<4 [5] [3, 1, 2, 4, 5]
// expect: replace 1..<1 [4] [3, 4, 1, 2]
// expect: replace 0..<0 [7, 8] [7, 8, 3, 1, 2]
// expect: start end [1] after 1 replace 1..<2 [] 1 [3, 2]
// expect: start end start end [0] start end after 0 start replace 0..<1 [] 3 [1, 2]
// expect: start end after 0 after 1 start replace 0..<2 [] [2]
// expect: init []
// expect: start end replace 0..<3 [] []
// expect: init start end [0] after 0 end [1] after 1 end replace 0..<0 [1] end [2] after 2 end [1]
// expect: start end end before 3 start end [2] after 2 replace 2..<3 [] 2 [3, 1]
// expect: end start before 3 before 2 replace 1..<3 [] [3]
// expect: start end end before 3 start end [2] after 2 replace 2..<3 [] 2 [3, 1]
// expect: replace 0..<2 [] [2]
// expect: init start end [0] after 0 end replace 0..<0 [3] end [1] after 1 end [2] after 2 end replace 1..<1 [2] end [3, 2]
// expect: init end replace 0..<0 [5] end replace 1..<1 [6] init end replace 0..<0 [1] end replace 1..<1 [1] init start end [0] after 0 end replace 0..<0 [1] end [5, 6] [1, 1] Row
// expect: [3] Array<Int>
