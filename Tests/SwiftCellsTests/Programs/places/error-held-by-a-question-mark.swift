// From the '?' on Swift holds what the Optional lies in until the change is done: neither the arguments nor the new value may use it.
struct Shelf {
    var items: [Int]? = [1, 2]
    var names = ["a": ["x"]]
    var size = 2
    static var shared = Shelf()
    mutating func double() { items?.append(items!.count) } // error: This uses 'self' while the '?' on the left holds it for a change. // at: items
    mutating func grow() { items?.append(size) }
}
var stock = ["apple": [1, 2], "pear": [3]]
stock["apple"]?.append(stock.count) // error: This uses 'stock' while the '?' on the left holds it for a change. // note: Give what is needed of 'stock' to a constant before. // at: stock
stock["apple"]?[0] += stock["pear"]![0] // error: This uses 'stock'
stock["pear"]?[stock.count - 2] = 5 // error: This uses 'stock'
func local() {
    var shelf = Shelf()
    shelf.items?.append(shelf.items!.count) // error: This uses 'shelf'
    shelf.items?[0] = shelf.items![1] + 1 // error: This uses 'shelf'
    shelf.names["a"]?.append("\(shelf.names.count)") // error: This uses 'shelf'
    shelf.items?.append(shelf.size)
    shelf.items?.append(shelf.names["a"]!.count)
    shelf.names["\(shelf.names.count)"]?.append("y")
    // Swift lets go of it where nothing is changed, and where '!' looks into it.
    _ = shelf.items?.contains(shelf.items!.count)
    shelf.items!.append(shelf.items!.count)
    shelf.names["a", default: []].append("\(shelf.names.count)")
    print(shelf)
}
Shelf.shared.items?.append(Shelf.shared.items!.count) // error: This uses 'shared'
(Shelf.shared.items?[0], _) = (3, 4) // error: Several values at once are not assigned through a '?'.
