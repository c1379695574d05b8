class Animal {
    let name: String
    init(name: String) { self.name = name }
    func sound() -> String { "..." }
    func speak() { print("\(name) says \(sound())") }
}
class Dog: Animal {
    override func sound() -> String { "Woof" }
    deinit { print("gone") }
}
do {
    let d = Dog(name: "Rex")
    d.speak()  // expect: Rex says Woof
}
// expect: gone
print("end")  // expect: end
