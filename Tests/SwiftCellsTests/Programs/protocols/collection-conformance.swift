struct Ring: Collection {
    let items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { items[i % items.count] }
}
let r = Ring(items: [1, 2, 3])
print(r.count, r.map { $0 * 2 }, r.first!, r.contains(2), r.isEmpty, Array(r.dropFirst()), r.reversed() as [Int])  // expect: 3 [2, 4, 6] 1 true false [2, 3] [3, 2, 1]
