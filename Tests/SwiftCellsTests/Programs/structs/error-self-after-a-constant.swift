struct Point {
    var x: Int
    let y: Int
    init() { x = 1; y = 2 }
    init(before: Int) { y = before; self = Point() }  // error: 'y' is a constant, and has a value already
    init(after: Int) { self = Point(); y = after }  // error: 'y' is a constant, and has a value already
    init(twice: Int) { self = Point(); self = Point() }  // error: 'y' is a constant, and has a value already
    init(early: Int) { print(x); self = Point() }  // error: 'x' is used before it has a value
    init(some: Bool) { if some { self = Point() } }  // error: 'x' has no value when this initialiser ends
}
struct Fixed {
    var x = 1
    let y = 2
    init() {}
    init(other: Int) { self = Fixed() }  // error: 'y' is a constant, and has a value already
}
