struct Shelf: MutableCollection, RandomAccessCollection {
    var items = [3, 1, 2]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
}
struct Ring: RandomAccessCollection {
    let items: [String]
    let startIndex = 2
    var endIndex: Int { items.count + 2 }
    subscript(i: Int) -> String { items[i - 2] }
}
var shelf = Shelf()
shelf.sort()
print(shelf.items, shelf.indices, type(of: shelf.indices))
// expect: [1, 2, 3] 0..<3 Range<Int>
shelf.swapAt(0, 2)
shelf.reverse()
shelf.sort(by: >)
print(shelf.items, shelf.partition { $0 > 1 }, shelf.items)
// expect: [3, 2, 1] 1 [1, 2, 3]
let ring = Ring(items: ["a", "b", "c"])
print(ring.indices, ring.suffix(2).indices, ring.last ?? "", ring.firstIndex(of: "c") ?? 0, ring.joined(separator: "-"), ring.index(2, offsetBy: 3))
// expect: 2..<5 3..<5 c 4 a-b-c 5
