// An extension of a protocol may say in '<…>' what its primary associated type is.
protocol Box<Item> {
    associatedtype Item
    func get() -> Item
}
extension Box<Int> { func next() -> Int { get() + 1 } }
extension Box<String> { func next() -> String { get() + "!" } }
struct Seven: Box { func get() -> Int { 7 } }
struct Word: Box { func get() -> String { "word" } }
print(Seven().next(), Word().next())
// expect: 8 word!
