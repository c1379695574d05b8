// A case without values is a property of its enum to a protocol, and what it gives may be an associated type.
protocol Starting { static var start: Self { get } }
enum Light: String, Starting { case start, end }
func started<T: Starting>(_ type: T.Type) -> T { type.start }
print(started(Light.self).rawValue) // expect: start
func first<T: Starting>() -> T { .start }
let light: Light = first()
print(light == .start) // expect: true
enum Mixed: Starting { case start, more(Int) }
print(started(Mixed.self)) // expect: start
protocol Making {
    associatedtype Made
    static var made: Made { get }
    static func make(_ n: Int) -> Made
}
enum Thing: Making { case made, make(Int) }
func both<T: Making>(_ type: T.Type) -> [T.Made] { [T.made, type.make(4)] }
print(both(Thing.self)) // expect: [main.Thing.made, main.Thing.make(4)]
