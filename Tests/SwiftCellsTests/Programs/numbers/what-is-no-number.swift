// How what is no number is shown: with the bits that it may have, but not in its description.
let quiet = Double(bitPattern: 0x7ff8000000000003), single = Float(bitPattern: 0xff800001)
print(quiet, quiet.description, quiet.debugDescription, String(quiet), "\(quiet)", [quiet], -quiet, single)

func described<T>(_ x: T) -> String { String(describing: x) }
func named<T: CustomStringConvertible>(_ x: T) -> String { String(describing: x) }
func anyNamed(_ x: any CustomStringConvertible) -> String { String(describing: x) }
print(described(quiet), named(quiet), anyNamed(quiet), described(-Double.nan), named(-Double.nan))

// What is known when the program is compiled has no sign.
func known() {
    let zero = 0.0, large = 1e308 * 10
    print(zero / zero, large - large, [zero / 0], "\(large * zero)")
    var rest = zero
    rest /= zero
    print(rest, rest + 1, -rest)
    for _ in 0..<2 { print(zero / zero, Float(0) / 0) }
}
known()
let count = 0.0
print(count / count)
struct Mean { var value: Double = { let n = 0.0; return n / n }() }
print(Mean())

// expect: nan(0x3) nan nan(0x3) nan nan(0x3) [nan(0x3)] -nan(0x3) -snan(0x1)
// expect: nan(0x3) nan nan -nan nan
// expect: nan nan [nan] nan
// expect: nan nan -nan
// expect: nan nan
// expect: nan nan
// expect: -nan
// expect: Mean(value: nan)
