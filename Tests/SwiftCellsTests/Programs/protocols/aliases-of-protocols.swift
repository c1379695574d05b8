// What conforms to a protocol has its aliases.
protocol Store {
    typealias Items = [Int]
    func keep(_ items: Items) -> Int
}
struct Shelf: Store {
    func keep(_ items: Items) -> Int {
        let kept: Items = items
        return kept.count
    }
}
class Box: Store { func keep(_ items: Items) -> Int { items.count * 10 } }
class Crate: Box { func twice(_ items: Items) -> Items { items + items } }
let some: Shelf.Items = [1, 2]
print(Shelf().keep(some), Crate().keep(some), Crate().twice(some), Crate.Items.self) // expect: 2 20 [1, 2, 1, 2] Array<Int>

// They may be made of its associated types, and of 'Self'.
protocol Paired {
    associatedtype Part
    typealias Pair = (Part, Part)
    typealias Change = (Self) -> Self
    var part: Part { get }
    func changed(by change: Change) -> Self
}
extension Paired { func pair() -> Pair { (part, part) } }
struct Coin: Paired {
    var part = 1
    func changed(by change: Change) -> Coin { change(self) }
}
struct Twin<X>: Paired {
    let part: X
    func both() -> Pair { (part, part) }
    func changed(by change: (Twin<X>) -> Twin<X>) -> Twin<X> { change(self) }
}
func two<T: Paired>(_ value: T) -> [T.Pair] { [value.pair(), value.pair()] }
func fixed<T: Paired>(_ value: T) -> T.Pair where T.Part == Int {
    let pair: T.Pair = (value.part, 7)
    return pair
}
print(two(Coin()), fixed(Coin()), Twin(part: "a").both(), Coin().changed { Coin(part: $0.part + 1) }.part)
// expect: [(1, 1), (1, 1)] (1, 7) ("a", "a") 2
let texts: Twin<String>.Pair = ("x", "y")
print(texts) // expect: ("x", "y")

// A type's own alias comes first.
protocol Keyed { typealias Key = Int }
struct Named: Keyed { typealias Key = String; var key: Key = "k" }
print(Named().key) // expect: k

// Old texts write 'class' for what is for classes alone.
protocol Listener: class { func heard() }
class Ear: Listener {
    weak var other: Listener?
    func heard() { print("heard") }
}
let ear = Ear()
ear.other = ear
ear.other?.heard() // expect: heard
