struct Outer {
    struct Box<X> { var x: X }
    func f(_ b: Box) {}  // error: 'Box' needs to be told its types: Box<X>.
    func g() { print(Box.self) }  // error: 'Box' needs to be told its types: Box<X>.
    func h(_ a: Any) { print(a is Box) }  // error: 'Box' needs to be told its types: Box<X>.
}
