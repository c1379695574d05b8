struct Bare: Numeric { // error: Numeric
    var v: Int
    init(integerLiteral value: Int) { v = value }
    typealias Magnitude = Int
    static func + (a: Bare, b: Bare) -> Bare { a }
    static func - (a: Bare, b: Bare) -> Bare { a }
    static func * (a: Bare, b: Bare) -> Bare { a }
    static func *= (a: inout Bare, b: Bare) {}
}
