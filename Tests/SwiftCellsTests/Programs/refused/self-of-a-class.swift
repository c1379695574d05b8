class Shape {
    required init() {}
    class func name() -> String { "shape" }
    class func title() -> String { name().uppercased() }  // error: members of a class itself
    static func make() -> Shape { Self() }  // error: Cells do not know here which class 'Self' is
    static func again() -> Shape { self.init() }  // error: Cells do not know here which class 'Self' is
    func isLike(_ other: Shape) -> Bool { other is Self }  // error: Cells do not support 'Self' as a type in the code of a class.
    func maker() -> () -> Shape { type(of: self).init }  // error: Cells do not use 'init' of a type
}
class Square: Shape {
    override class func name() -> String { "square" }
}
class Maker {
    required init() {}
    class var kind: Int { 1 }
    var make: (() -> Maker)?
    var ask: (() -> Int)?
    func keep() {
        make = { Self() }  // error: A closure that is kept cannot make an instance of 'Self' in cells.
        ask = { Self.kind }  // error: members of a class itself
    }
}
class Other: Maker {
    override class var kind: Int { 2 }
}
