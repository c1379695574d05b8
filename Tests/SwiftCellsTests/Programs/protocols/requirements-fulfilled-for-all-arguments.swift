// What a type has for some arguments only, or where it conforms to another protocol, fulfils no requirement for all of them.
protocol Greeting {
    func greet()
}
extension Greeting {
    func greet() { print("default") }
}
extension Greeting where Self: Equatable {
    func greet() { print("equatable") }
}
struct Card<T>: Greeting {
    let content: T
}
extension Card where T == Int {
    func greet() { print("card of Int") }
}
struct Note<T>: Greeting {
    let content: T
}
extension Note: Equatable where T: Equatable {}
struct Plain: Greeting, Equatable {}
func welcome<G: Greeting>(_ guest: G) { guest.greet() }
welcome(Card(content: 1))
// expect: default
Card(content: 1).greet()
// expect: card of Int
welcome(Note(content: 1))
// expect: default
Note(content: 1).greet()
// expect: equatable
welcome(Plain())
// expect: equatable
let any: [any Greeting] = [Card(content: 1), Note(content: 2), Plain()]
for guest in any { guest.greet() }
// expect: default
// expect: default
// expect: equatable
