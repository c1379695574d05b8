// An `Any?` that holds an Optional's nil: `is Int?` and patterns look at what is held, `as? Int?` wants an Int in it.
func show<T>(_ value: T) -> String { "\(value)" }
let nothing: Any? = nil, held: Any? = .some(Optional<Int>.none as Any), number: Any? = 3
print(nothing is Int?, held is Int?, held is String?, held is Int, number is Int?, number is String?) // expect: true true true false true false
print(show(nothing as? Int?), show(held as? Int?), show(number as? Int?), show(number as? String?)) // expect: Optional(nil) nil Optional(Optional(3)) nil
func kind(_ value: Any?) -> String {
    switch value {
    case let number as Int?: "number \(show(number))"
    default: "other"
    }
}
print(kind(nothing), kind(held), kind(number), kind("x")) // expect: number nil number nil number Optional(3) other
print(show(held! as? Int?), held! is String?) // expect: Optional(nil) true
let deeper: Any?? = held
print(deeper is Int?, deeper is Int??, show(deeper as? Int?), show(deeper as? Int??)) // expect: false true nil nil
func generic<T>(_ value: T) -> String { "\(value is Int?) \(show(value as? Int?))" }
print(generic(held), generic(nothing), generic("x")) // expect: true Optional(nil) true Optional(nil) false nil
print(nothing as! Int?, number as! Int?) // expect: nil Optional(3)
var count = 0
func next() -> Any? { count += 1; return count }
print(show(next() as? Int?), count) // expect: Optional(Optional(1)) 1
print(held as! Int?) // fails: The value is of type Optional<Int>, so as! Int fails.
