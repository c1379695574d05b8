func greet(person name: String, from town: String = "Paris", _ times: Int = 1) -> String { String(repeating: "\(name)@\(town) ", count: times) }
print(greet(person: "A"))  // expect: A@Paris 
print(greet(person: "B", from: "Rome", 2))  // expect: B@Rome B@Rome 
print(greet(person: "C", 3))  // expect: C@Paris C@Paris C@Paris 
