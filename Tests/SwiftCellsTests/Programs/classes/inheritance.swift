class Animal { let name: String; init(name: String) { self.name = name }; func sound() -> String { "..." } }
class Dog: Animal { override func sound() -> String { "Woof from \(name)" } }
let a: Animal = Dog(name: "Rex")
print(a.sound())  // expect: Woof from Rex
