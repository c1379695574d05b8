// A type that is named is called, however it is written.
struct Outer { struct Inner { var n = 3 }
    static func make() -> Outer { Self() }
    func inner() -> Inner { Inner() } }
typealias Whole = Int
typealias List<T> = [T]
func make<T: BinaryInteger>(_ type: T.Type) -> [T] { [T(3), (T)(4), T.init(5), type.init(6)] }
protocol Holding { associatedtype Held
    init() }
extension Holding { func again() -> Self { Self() } }
extension Holding where Held: BinaryInteger { func one() -> Held { Held(3) } }
struct Held: Holding { typealias Held = Int8 }
print(Held().again().one())
print(Outer.make().inner().n, Outer.Inner().n, Whole(3.5), (Int)(2.5), Int.self(1.5), List([3]), List<Int>([4]))
print(make(Int8.self), [Int]().count, ([Int])([3]), Array<Int>([2]), Swift.Int(7.5), (Int?)(3) as Any)
let type = Int.self, maybe: Int.Type? = Int.self
print(type.init(2.5), maybe?.init(3.5) as Any, maybe!.init("4") as Any)
// expect: 3
// expect: 3 3 3 2 1 [3] [4]
// expect: [3, 4, 5, 6] 0 [3] [2] 7 Optional(3)
// expect: 2 Optional(3) Optional(4)
