// A variable is nil by itself only where its type is written with '?'.
struct Point { var x: Optional<Int> }
print(Point()) // error: 'Point' also needs the argument 'x'
typealias Age = Int?
class Person { var age: Age } // error: The class 'Person' needs an initialiser
struct Cat { var age: Optional<Int>; init() {} } // error: 'age' has no value when this initialiser ends
func local() {
    var n: Optional<Int>
    print(n as Any) // error: 'n' is used before it has a value
}
