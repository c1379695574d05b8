struct Toppings: OptionSet {
  let rawValue: Int
  static let cheese = Toppings(rawValue: 1 << 0)
  static let olives = Toppings(rawValue: 1 << 1)
  static let basil = Toppings(rawValue: 1 << 2)
  static let all: Toppings = [.cheese, .olives, .basil]
}
var order: Toppings = [.cheese]
order.insert(.basil)
print(order.contains(.basil), order.contains(.olives), order.rawValue, order == [.basil, .cheese], Toppings().isEmpty)  // expect: true false 5 true true
print(order.union(.olives) == .all, Toppings.all.subtracting(order), order.isSubset(of: .all), order.remove(.olives) == nil)  // expect: true Toppings(rawValue: 2) true true
print(order.remove(.cheese)!.rawValue, order, order.intersection([.basil, .olives]).rawValue)  // expect: 1 Toppings(rawValue: 4) 4
