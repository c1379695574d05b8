// The name of the module stands before a type wherever a type is named.
enum Color: Swift.Int { case red, green }
print(Color.green.rawValue)
typealias Raw = String
enum Tone: Raw { case high, low }
print(Tone.low.rawValue)
extension Swift.Array where Element: Swift.Comparable { func top() -> Element? { self.max() } }
extension Swift.Sequence { func twice() -> [Element] { flatMap { [$0, $0] } } }
print([1, 2].top() ?? 0, [1, 2].twice())
print(Swift.Array<Swift.Int>.self, [Swift.Int](), [Swift.String: Swift.Int](), [Swift.Int?]().count, (Swift.Int, Swift.Void).self)
protocol Owner: Swift.AnyObject { var n: Swift.Int { get set } }
class K: Owner { var n = 1 }
func same<T: Swift.AnyObject>(_ t: T) -> Swift.Bool { t === t }
let owner: any Owner = K()
owner.n = 4
print(same(K()), owner.n)
enum Outer {
    enum Int: Swift.Int { case a, b }
    static func f(_ x: Int) -> Swift.Int { x.rawValue }
}
print(Outer.f(.b))

// expect: 1
// expect: low
// expect: 2 [1, 1, 2, 2]
// expect: Array<Int> [] [:] 0 (Int, ())
// expect: true 4
// expect: 1
