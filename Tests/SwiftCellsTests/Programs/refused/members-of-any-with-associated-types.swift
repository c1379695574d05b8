protocol Source {
    associatedtype Item
    var last: Item { get }
    func next() -> Item
    func several() -> [Item]
    func count() -> Int
}
struct Ones: Source {
    let last = 1
    func next() -> Int { 1 }
    func several() -> [Int] { [1] }
    func count() -> Int { 2 }
}
func counts(_ sources: [any Source]) { print(sources.map { $0.count() }) }
func walk(_ sources: [any Source]) { for source in sources { print(source.next()) } } // error: Cells do not use 'next' of 'any Source', whose 'Item' is known only while the cell runs
