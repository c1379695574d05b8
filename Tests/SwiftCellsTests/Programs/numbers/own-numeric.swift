// A number type of one's own: zero comes from its literal, its magnitude's type from its magnitude.
struct Clock: Numeric, Comparable {
    var hours: Int
    init(hours: Int) { self.hours = hours % 12 }
    init(integerLiteral value: Int) { self.init(hours: value) }
    init?<T: BinaryInteger>(exactly source: T) { self.init(hours: Int(source)) }
    var magnitude: Clock { self }
    static func + (a: Clock, b: Clock) -> Clock { Clock(hours: a.hours + b.hours) }
    static func - (a: Clock, b: Clock) -> Clock { Clock(hours: a.hours + 12 - b.hours) }
    static func * (a: Clock, b: Clock) -> Clock { Clock(hours: a.hours * b.hours) }
    static func *= (a: inout Clock, b: Clock) { a = a * b }
    static func < (a: Clock, b: Clock) -> Bool { a.hours < b.hours }
}
func square<T: Numeric>(_ x: T) -> T { x * x }
func number<T: Numeric>(_ x: Int, as type: T.Type) -> T? { T(exactly: x) }
var time: Clock = 9
time += 5
time *= 3
print(time.hours, square(Clock(hours: 5)).hours, [time, 2].reduce(.zero, +).hours, max(time, 1).hours, Clock.zero.hours)
print(number(300, as: UInt8.self) as Any, number(30, as: UInt8.self) as Any, number(3, as: Double.self) as Any, number(1 << 60 + 1, as: Double.self) as Any, number(5, as: Clock.self)!.hours)
// expect: 6 1 8 6 0
// expect: nil Optional(30) Optional(3.0) nil 5
