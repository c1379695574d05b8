// A generic function within another would have to be handed what it captures and a value of unknown type.
protocol Named { var name: String { get } }
struct Cat: Named { let name = "Tom" }
func outer() {
    func name<T: Named>(of x: T) -> String { x.name }
    let pet: any Named = Cat()
    print(name(of: Cat()), name(of: pet))  // error: Cells do not support giving an 'any Named' to a generic function that is declared inside another. // note: Declare 'name' outside
}
enum Shape {
    case square(Double)
    static func square(of side: Int) -> Shape { .square(Double(side)) }  // error: Cells want a static function to be called otherwise than the case 'square' of its enum. // note: Give the function a name of its own.
}
let point: (x: Int, y: Int) = (y: 1, x: 2)  // error: is wanted // note: Write the parts in the order of the type: (x: …, y: …).
