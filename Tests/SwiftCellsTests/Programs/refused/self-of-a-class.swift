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
