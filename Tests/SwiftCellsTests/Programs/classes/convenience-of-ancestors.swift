class Food {
  var name: String
  init(name: String) { self.name = name }
  convenience init() { self.init(name: "[Unnamed]") }
}
class Ingredient: Food {
  var quantity: Int
  init(name: String, quantity: Int) {
    self.quantity = quantity
    super.init(name: name)
  }
  override convenience init(name: String) { self.init(name: name, quantity: 1) }
}
class Item: Ingredient {
  var isBought = false
  var line: String { "\(quantity) x \(name)" + (isBought ? " +" : " -") }
}
print(Ingredient().name, Ingredient().quantity, Item().line, Item(name: "Eggs", quantity: 6).line, Item(name: "Bacon").line)  // expect: [Unnamed] 1 1 x [Unnamed] - 6 x Eggs - 1 x Bacon -
