// A type that is written with a fraction alone takes no whole number.
struct Ratio: ExpressibleByFloatLiteral { init(floatLiteral value: Double) { } }
let x: Ratio = 1  // error: This is of type 'Int', and 'Ratio' is wanted.
func take(_ x: Ratio = 2.5) { }
take(1)  // error: This is of type 'Int', and 'Ratio' is wanted.
let all: [Ratio] = [1.5, 2]  // error: This is of type 'Int', and 'Ratio' is wanted.
func make() -> Ratio { -1 }  // error: This is of type 'Int', and 'Ratio' is wanted.
func make<T: ExpressibleByFloatLiteral>() -> T { 1 }  // error: This is of type 'Int', and 'T' is wanted.
func any<T: ExpressibleByFloatLiteral>(_ x: T) { print(x) }
func real<T: BinaryFloatingPoint>() -> T { 1 }
any(1)
print(real() as Float)
