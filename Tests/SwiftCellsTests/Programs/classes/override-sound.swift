class Animal { var sound = "..."; let name: String; init(name: String) { self.name = name }; func speak() { print(name, sound) } }
class Dog: Animal { override var sound: String { get { "Woof" } set {} } ; override init(name: String) { super.init(name: name + "!") } }
Dog(name: "Rex").speak()
Animal(name: "X").speak()
// expect: Rex! Woof
// expect: X ...
