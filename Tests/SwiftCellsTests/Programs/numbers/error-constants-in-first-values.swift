// What must overflow or divides by zero in a property's first value, a default value or a local type.
struct Settings {
    var ratio: Int = { let n = 0; return 1 / n }()  // error: This divides by zero.
    static var limit: UInt8 = { let n: UInt8 = 255; return n + 1 }()  // error: This is too large: 255 + 1 overflows 'UInt8'.
    lazy var late: Int = { let n = 0; return 1 % n }()  // error: This divides by zero.
    let count = UInt8(300.0)  // error: 'UInt8' has no such value: 300.0.
    func scaled(_ by: Int = { let n = 0; return 1 / n }()) -> Int { by }  // error: This divides by zero.
}
enum Level { case at(Int = { let n = 0; return 1 / n }()) }  // error: This divides by zero.
func outer() {
    struct Inner {
        func quotient() -> Int {
            let n = 0
            return 1 / n  // error: This divides by zero.
        }
    }
}
