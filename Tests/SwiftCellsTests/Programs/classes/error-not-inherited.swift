class Food {
  var name: String
  init(name: String) { self.name = name }
  convenience init() { self.init(name: "?") }
}
class Part: Food {
  var quantity: Int
  init(quantity: Int) { self.quantity = quantity; super.init(name: "p") }
}
let a = Part()  // error:
let b = Part(name: "x")  // error:
