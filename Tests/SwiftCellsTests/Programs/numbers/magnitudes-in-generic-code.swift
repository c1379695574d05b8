// The magnitude of a type that is its own is what 'abs' gives, so that zero loses its sign; others are compared with zero.
func distance<T: SignedNumeric & Comparable>(_ a: T, _ b: T) -> T { abs(a - b) }
let zero = -0.0
print(distance(zero, 0.0), distance(1.5, 4), distance(Float(2), 5), distance(3, 8), [zero, -2.5].map(abs))
struct Metres: SignedNumeric, Comparable {
    var value: Double
    init(_ value: Double) { self.value = value }
    init(integerLiteral value: Int) { self.value = Double(value) }
    init?<T: BinaryInteger>(exactly source: T) { value = Double(source) }
    var magnitude: Metres { print("magnitude"); return Metres(value.magnitude) }
    static func < (a: Metres, b: Metres) -> Bool { print("<"); return a.value < b.value }
    static func + (a: Metres, b: Metres) -> Metres { Metres(a.value + b.value) }
    static func - (a: Metres, b: Metres) -> Metres { Metres(a.value - b.value) }
    static prefix func - (a: Metres) -> Metres { Metres(-a.value) }
    static func * (a: Metres, b: Metres) -> Metres { Metres(a.value * b.value) }
    static func *= (a: inout Metres, b: Metres) { a.value *= b.value }
}
print(abs(Metres(-3)).value, distance(Metres(1), Metres(4)).value)

// expect: 0.0 2.5 3.0 5 [0.0, 2.5]
// expect: magnitude
// expect: magnitude
// expect: 3.0 3.0
