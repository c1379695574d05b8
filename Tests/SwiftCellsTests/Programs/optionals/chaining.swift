struct Address { var street: String?; var zip = 1 }
class Person { var address: Address?; var friend: Person?; var name = "p"; func greet() -> String { "hi \(name)" } }
let p = Person()
print(p.address?.street?.count as Any, p.friend?.greet() ?? "alone", p.address?.zip as Any)  // expect: nil alone nil
p.address = Address(street: "Main")
p.friend = Person()
p.friend?.name = "q"
p.address?.zip += 4
p.address?.street?.append("!")
print(p.address!.zip, p.friend?.greet() ?? "", p.address?.street ?? "", p.friend?.friend?.name as Any)  // expect: 5 hi q Main! nil
