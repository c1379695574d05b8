struct Bag {
  var items = [1, 2, 3, 2]
  var unwanted = 2
  var removed = 0
  var size = (width: 1, height: 2)
  mutating func clean() { items.removeAll { $0 == unwanted } }
  mutating func count() { items.removeAll { if $0 == 1 { removed += 1 }; return $0 == 1 } }
  mutating func order() { items.sort { abs($0 - self.unwanted) < abs($1 - self.unwanted) } }
  mutating func turn() { swap(&size.width, &size.height); swap(&unwanted, &removed) }
}
var bag = Bag()
bag.order()
print(bag.items)  // expect: [2, 2, 1, 3]
bag.clean()
bag.count()
bag.turn()
print(bag.items, bag.size, bag.unwanted, bag.removed)  // expect: [3] (width: 2, height: 1) 1 2
func local() {
  var pair = ([1, 2], 1)
  pair.0.removeAll { $0 == pair.1 }
  var bags = (Bag(), Bag())
  let change = { bags.0.unwanted = 7 }
  change()
  swap(&bags.0, &bags.1)
  print(pair, bags.1.unwanted)
}
local()  // expect: ([2], 1) 7
