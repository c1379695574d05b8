struct Row: RangeReplaceableCollection {
    var items: [Int] = []
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { items[i] }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int { items.replaceSubrange(range, with: new) }
}
let sum = Row() + [3]
print(type(of: sum), sum.items)  // expect: Row [3]
print(type(of: [1, 2] + sum), [1, 2] + sum)  // expect: Array<Int> [1, 2, 3]
print(type(of: sum + sum), (sum + sum).items)  // expect: Row [3, 3]
print(type(of: sum + (7...8)), (sum + (7...8)).items)  // expect: Row [3, 7, 8]
