// Where an Optional is wanted, a member that begins with a point is one of Optional before one of what is in it.
struct Size: Equatable {
    var n: Int
    static let one = Size(n: 1)
    static func make(_ k: Int) -> Size { Size(n: k) }
}
extension Optional where Wrapped == Size {
    static func make(_ k: Int?) -> Size? { Size(n: 20) }
}
let one: Size? = .one, made: Size? = .make(1)
func makeAnother() -> Size? { .make(3) }
print(one!.n, made!.n, makeAnother()!.n)

extension Optional { static func pick(_ a: Self, _ b: Self) -> Self { print("Optional"); return a ?? b } }
extension Int { static func pick(_ a: Int, _ b: Int) -> Int { print("Int"); return a } }
let n = 3
let picked: Int? = .pick(n, n), other: Int? = .pick(1, 2), plain: Int = .pick(4, 5)
print(picked as Any, other as Any, plain)

protocol Addable { static func add(_ a: Self, _ b: Self) -> Self }
extension Int: Addable { static func add(_ a: Int, _ b: Int) -> Int { a + b } }
extension Optional: Addable where Wrapped: Addable { static func add(_ a: Self, _ b: Self) -> Self { nil } }
func twice<T: Addable>(_ a: T) -> T? { .add(a, a) }
let sum: Int? = .add(1, 2)
print(sum as Any, twice(2) as Any, Optional.add(1, 2) as Any)

// expect: 1 20 20
// expect: Optional
// expect: Optional
// expect: Int
// expect: Optional(3) Optional(1) 4
// expect: nil nil nil
