struct V: Numeric { // error: does not conform to 'Comparable'
    var x: Int
    init(_ x: Int) { self.x = x }
    init(integerLiteral v: Int) { x = v }
    init?<T: BinaryInteger>(exactly s: T) { guard let y = Int(exactly: s) else { return nil }; x = y }
    var magnitude: V { V(abs(x)) }
    static func + (a: V, b: V) -> V { V(a.x + b.x) }
    static func - (a: V, b: V) -> V { V(a.x - b.x) }
    static func * (a: V, b: V) -> V { V(a.x * b.x) }
    static func *= (a: inout V, b: V) { a = a * b }
}
