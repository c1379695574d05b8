// What a library's protocol asks for by the name of a property of another type is fulfilled by the protocol's default.
struct Shelf: Collection {
    let count = "many", isEmpty = 3
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { i }
}
func count<C: Collection>(_ c: C) -> Int { c.count }
func isEmpty<C: Collection>(_ c: C) -> Bool { c.isEmpty }
let shelf = Shelf()
print(shelf.count, shelf.isEmpty, count(shelf), isEmpty(shelf), Array(shelf), shelf.prefix(2).count)
struct Pair: Sequence { let underestimatedCount = "two"; func makeIterator() -> IndexingIterator<[Int]> { [1, 2].makeIterator() } }
print(Array(Pair()), Pair().underestimatedCount)
// expect: many 3 3 false [0, 1, 2] 2
// expect: [1, 2] two
