// An unowned Optional may be nil, but what it refers to may not have gone.
class Item { let name = "item" }
class Holder {
    unowned var item: Item?
    init(_ item: Item?) { self.item = item }
}
var item: Item? = Item()
let empty = Holder(nil)
let holder = Holder(item)
print(empty.item?.name ?? "none", holder.item?.name ?? "none")  // expect: none item
holder.item = nil
item = nil
print(holder.item == nil)  // expect: true
func ask() -> () -> String? {
    let item: Item? = Item()
    return { [unowned item] in item?.name }  // fails: instance that an unowned variable referred to is gone
}
print(ask()() ?? "gone")
