let words = ["a", "b"]
print(words.map(String.uppercased).map { $0() })
let up = String.uppercased
print(up("hello")())
struct Dog { var name: String; func bark(_ n: Int) -> String { "\(name)\(n)" }; mutating func rename() { name = "x" } }
let b = Dog.bark
print(b(Dog(name: "Rex"))(3))
print([Dog(name: "A"), Dog(name: "B")].map(Dog.bark).map { $0(2) })
// expect: ["A", "B"]
// expect: HELLO
// expect: Rex3
// expect: ["A2", "B2"]
