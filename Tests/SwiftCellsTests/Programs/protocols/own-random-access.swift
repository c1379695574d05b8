struct Ring: RandomAccessCollection {
  let items: [Int]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count * 2 }
  subscript(position: Int) -> Int { items[position % items.count] }
}
let ring = Ring(items: [1, 2, 3])
print(ring.count, ring.last!, ring.map { $0 * 2 }, ring.reversed().first!, ring.firstIndex(of: 3)!, ring[4], ring.index(before: 3))  // expect: 6 3 [2, 4, 6, 2, 4, 6] 3 2 2 2
