// An operator is not overridden.
class Number {
    class func + (a: Number, b: Number) -> Number { a } // error: An operator cannot be overridden: write 'static' instead of 'class'.
    static func - (a: Number, b: Number) -> Number { a }
    final class func * (a: Number, b: Number) -> Number { a }
}
final class Last {
    class func + (a: Last, b: Last) -> Last { a }
}
