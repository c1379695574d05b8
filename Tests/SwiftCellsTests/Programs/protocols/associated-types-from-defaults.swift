// An extension of the protocol that fulfils what it demands says what the associated types are.
protocol Maker { associatedtype Product; func make() -> Product; func show(_ product: Product) -> String }
extension Maker {
    func make() -> [Self] { [self, self] }
    func show(_ product: Product) -> String { "\(product)" }
}
struct Copies: Maker { var n = 1 }
struct Number: Maker { func make() -> Double { 2.5 } }
func shown<M: Maker>(_ maker: M) -> String { maker.show(maker.make()) }
print(shown(Copies()), shown(Number()))  // expect: [main.Copies(n: 1), main.Copies(n: 1)] 2.5
let copies: Copies.Product = Copies().make()
print(copies.count, Number.Product.self)  // expect: 2 Double
protocol Valued { associatedtype Value; var value: Value { get } }
extension Valued where Self: CustomStringConvertible { var value: String { description } }
extension Valued where Self: AnyObject { var value: Int { 1 } }
struct Text: Valued, CustomStringConvertible { var description: String { "text" } }
class Object: Valued {}
let (text, whole): (Text.Value, Object.Value) = (Text().value, Object().value)
print(text, whole)  // expect: text 1
class Node: Identifiable { var children: [Node.ID] = [] }
let node = Node()
node.children.append(node.id)
print(node.children == [ObjectIdentifier(node)], node.id == Node().id, "\(node.id)".hasPrefix("ObjectIdentifier(0x0"))  // expect: true false true
final class Item: Identifiable, Hashable {
    static func == (a: Item, b: Item) -> Bool { a.id == b.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
let items = [Item(), Item()]
print(Set(items + items).count, items.firstIndex(of: items[1])!)  // expect: 2 1
class Named: Identifiable { let id: String; init(_ id: String) { self.id = id } }
print(Named("x").id)  // expect: x
