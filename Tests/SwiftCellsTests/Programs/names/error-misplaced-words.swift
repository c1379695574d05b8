struct Point {
    mutating var x = 0 // error: 'mutating' is for methods of structs and enums alone.
    final var y = 0 // error: 'final' is for classes and their members
    override func length() -> Int { 1 } // error: Only members of a class can override.
    class func origin() -> Int { 1 } // error: 'class' is for methods and computed properties of a class: write 'static'.
    static init(x: Int) {} // error: 'static' is for members of a type
    private(set) var sum: Int { 1 } // error: 'private(set)' is for what can be set
    lazy func area() -> Int { 1 } // error: 'lazy' is for properties.
    weak func owner() -> Int { 1 } // error: 'weak' is for variables.
    open var name = "" // error: 'open' is for classes
}
class Shape {
    convenience func scale() {} // error: 'convenience' is for the initialisers of a class.
    final init() {} // error: 'final' is for classes and their methods
    class var count = 0 // error: A stored property of a class itself cannot be overridden: write 'static'.
    indirect var next: Int { 1 } // error: 'indirect' is for enums and their cases.
    prefix func minus() {} // error: 'prefix' is for operator functions.
    private deinit {} // error: 'private' cannot stand here
}
protocol Sized {
    private var size: Int { get } // error: The members of a protocol are seen where it is
    var area: Int { 1 } // error: A protocol has no code
    struct Unit {} // error: A type cannot be declared within a protocol.
}
enum Way {
    private case north // error: 'private' cannot stand here
    indirect case south // error: carries nothing, so it cannot be 'indirect'.
}
