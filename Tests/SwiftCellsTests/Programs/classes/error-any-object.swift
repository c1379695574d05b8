class Dog { var name = "Rex" }
struct Cat {}
enum Fish { case cod }
let first: AnyObject = Cat() // error: 
let second: [AnyObject] = [Dog(), 3] // error: 
print(Cat() === Cat()) // error: 
func keep<T: AnyObject>(_ x: T) {}
keep(Fish.cod) // error: 
let dog: AnyObject = Dog()
print(dog.name) // error: 
