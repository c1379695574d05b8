class Shape {}
struct Point {}
extension Point {
    final func flip() {} // error: 'final' is for classes and their members
    open func turn() {} // error: 'open' is for classes
    required init(n: Int) { self.init() } // error: 'required' is for the initialisers of a class.
}
extension Shape {
    required convenience init(n: Int) { self.init() } // error: A 'required' initialiser stands in the class itself
}
class Holder {
    unowned var number: Int // error: An unowned variable must be of a class.
    weak var point: Point? // error: A weak variable must be an Optional of a class.
    unowned let guess = 3 // error: An unowned variable must be of a class.
    init() { number = 1 }
}
protocol Named {}
extension Named {
    struct Inner {} // error: A type cannot be declared in an extension of a protocol.
}
func local() {
    unowned let number = 3 // error: A variable that is unowned must be of a class.
    print(number)
}
