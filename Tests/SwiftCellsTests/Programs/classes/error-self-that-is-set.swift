// What gives Self does so in subclasses, and cannot be set.
class Shape {
    func copy() -> Self { self }
    var own: Self { // error: What can be set is not of the type 'Self'
        get { self }
        set {}
    }
    subscript(i: Int) -> Self { // error: What can be set is not of the type 'Self'
        get { self }
        set {}
    }
}
class Square: Shape {
    override func copy() -> Square { self } // error: 'copy()' gives 'Self' in the superclass
}
final class Circle: Shape {
    override func copy() -> Circle { self }
}
