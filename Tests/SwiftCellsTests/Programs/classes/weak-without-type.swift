class Item {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("gone", name) }
}
class Holder {
    weak var item = Item("held")
    weak var other = shared
}
let shared = Item("shared")
var items = [Item("a"), Item("b")]
weak var last = items[1]
items.removeLast()  // expect: gone b
print(last == nil)  // expect: true
let holder = Holder()  // expect: gone held
print(holder.item == nil, holder.other?.name ?? "none")  // expect: true shared
func look(_ item: Item) {
    weak var seen = item
    print(seen?.name ?? "none")
    seen = nil
    print(seen == nil)
}
look(shared)  // expect: shared
// expect: true
