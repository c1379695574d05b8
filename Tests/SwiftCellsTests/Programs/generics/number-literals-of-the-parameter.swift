func twice<T: Numeric>(_ x: T) -> T { x * 2 }
print(twice(2), twice(2.5), twice(Float(1.5)), twice(UInt8(3)))
func one<T: ExpressibleByIntegerLiteral>() -> T { 1 }
let d: Double = one(), i: Int = one()
print(d, i)
func half<T: FloatingPoint & ExpressibleByFloatLiteral>(_ x: T) -> T { x * 0.5 }
print(half(3.0), half(Float(3)))
struct Length: ExpressibleByIntegerLiteral { let n: Int; init(integerLiteral n: Int) { self.n = n } }
let l: Length = one()
print(l.n)
// expect: 4 5.0 3.0 6
// expect: 1.0 1
// expect: 1.5 1.5
// expect: 1
