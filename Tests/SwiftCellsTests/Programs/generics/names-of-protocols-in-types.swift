// Within other types that are shown with their modules, protocols have theirs as well.
protocol Named { var name: String { get } }
protocol Aged: AnyObject {}
struct Cat: Named { var name = "Tom" }
final class Dog: Named, Aged { var name = "Rex" }
enum Fault: Error { case broken }
struct Box<T> { var content: T }
final class Cell<T> {}

let results: [Result<Int, any Error>] = [.success(1), .failure(Fault.broken)]
print(results) // expect: [Swift.Result<Swift.Int, Swift.Error>.success(1), Swift.Result<Swift.Int, Swift.Error>.failure(main.Fault.broken)]
let box = Box<any Named>(content: Cat())
print(box, [box]) // expect: Box<Named>(content: main.Cat(name: "Tom")) [main.Box<main.Named>(content: main.Cat(name: "Tom"))]
print([Box<any Named & Aged>(content: Dog())]) // expect: [main.Box<main.Aged & main.Named>(content: main.Dog)]
print([Box<AnyObject>(content: Dog())], [Box<Any>(content: 1)]) // expect: [main.Box<Swift.AnyObject>(content: main.Dog)] [main.Box<Any>(content: 1)]
print(Cell<any Named>(), [Cell<[any Error]?>()]) // expect: main.Cell<main.Named> [main.Cell<Swift.Optional<Swift.Array<Swift.Error>>>]
print([Box<(any Named) -> any Error>(content: { _ in Fault.broken })]) // expect: [main.Box<(main.Named) -> Swift.Error>(content: (Function))]
print([Box<any Named.Type>(content: Cat.self)]) // expect: [main.Box<main.Named.Type>(content: main.Cat)]
print(Box<any Named & Aged>.self, Box<any Aged & Named>.self, [Box<any CustomStringConvertible & Named>.self]) // expect: Box<Aged & Named> Box<Aged & Named> [main.Box<Swift.CustomStringConvertible & main.Named>]
