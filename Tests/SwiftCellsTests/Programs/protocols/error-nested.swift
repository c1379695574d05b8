struct Box<T> {
    protocol Filled { var value: Int { get } } // error: A protocol cannot be declared inside generic code.
}
enum Zoo {
    protocol Animal { var noise: String { get } }
}
struct Cat: Animal {} // error: 
struct Dog: Zoo.Animal {} // error: 
struct Cow: Zoo.Plant {} // error: 
