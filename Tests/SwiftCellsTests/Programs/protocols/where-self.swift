// What a protocol says of 'Self' behind 'where' counts as what it inherits.
protocol Named { var name: String { get } }
protocol Greeting where Self: Named {}
extension Greeting { func greet() -> String { "Hello, \(name)" } }
struct Person: Greeting { var name = "Ada" }
func show(_ value: any Greeting) { print(value.greet(), value.name) }
show(Person()) // expect: Hello, Ada Ada
protocol Ordered where Self: Comparable {}
func larger<T: Ordered>(_ a: T, _ b: T) -> T { a < b ? b : a }
struct Size: Ordered {
    var n: Int
    static func < (a: Size, b: Size) -> Bool { a.n < b.n }
}
print(larger(Size(n: 1), Size(n: 2)).n) // expect: 2
protocol Shared where Self: AnyObject { var count: Int { get set } }
final class Counter: Shared { var count = 0 }
func raise(_ shared: any Shared) { shared.count += 1 }
let counter = Counter()
raise(counter)
print(counter.count) // expect: 1
