class Dog {  // error: The class 'Dog' needs an initialiser: not all of its properties have a value. // note: Give each a value, or write init(name: String, age: Int) { self.name = name; self.age = age }
    var name: String
    let age: Int
    var owner: Dog?
}
