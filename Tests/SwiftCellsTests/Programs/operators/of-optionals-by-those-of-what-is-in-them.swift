// In the body of an operator its generic parameters are types: those of a call of itself are not yet the same.
protocol Monoid { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Monoid { static let zero = 0 }
extension Array: Monoid { static var zero: [Element] { [] } }
extension Optional: Monoid where Wrapped: Monoid {
    static var zero: Wrapped? { nil }
    static func + (a: Wrapped?, b: Wrapped?) -> Wrapped? {
        switch (a, b) {
        case let (x?, y?): return x + y
        case (let x, nil): return x
        case (nil, let y): return y
        }
    }
}
extension Sequence where Element: Monoid { func combined() -> Element { reduce(.zero, +) } }
print([1, 2, 3].combined(), [[1], [2, 3]].combined(), [1, nil, 5].combined() as Any, [Int?]().combined() as Any)

func - <T: Numeric>(a: T?, b: T?) -> T? { a == nil ? b : b == nil ? a : a! - b! }
func * <T: Numeric>(a: T?, b: T?) -> T? {
    if let a, let b { return a * b }
    return nil
}
print((Optional(5) - Optional(2)) as Any, (nil as Int? - 4) as Any, (Optional(1.5) * Optional(2)) as Any)

// expect: 6 [1, 2, 3] Optional(6) nil
// expect: Optional(3) Optional(4) Optional(3.0)
