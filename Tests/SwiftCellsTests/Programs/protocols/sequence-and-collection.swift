struct Row: Collection, Sequence {
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    subscript(i: Int) -> Int { i }
    func index(after i: Int) -> Int { i + 1 }
}
struct Named<Element>: Sequence, Collection {
    var base: [Element]
    var startIndex: Int { 0 }
    var endIndex: Int { base.count }
    subscript(i: Int) -> Element { base[i] }
    func index(after i: Int) -> Int { i + 1 }
}
struct Gone: Sequence, Collection {
    func makeIterator() -> IndexingIterator<[Int]> { [7, 8].makeIterator() }
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    subscript(i: Int) -> Int { i }
    func index(after i: Int) -> Int { i + 1 }
}
print(Array(Row()), Array(Named(base: ["a"])))
for x in Gone() { print(x) }
// expect: [0, 1, 2] ["a"]
// expect: 7
// expect: 8
