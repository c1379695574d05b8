// What a generic superclass of the superclass has is overridden with what stands for its parameters.
class Store<Key: Hashable, Value> {
    var entries: [Key: Value] = [:]
    init() {}
    init(first key: Key, _ value: Value) { entries[key] = value }
    subscript(key: Key) -> Value? {
        get { entries[key] }
        set { entries[key] = newValue }
    }
    func put(_ key: Key, _ value: Value) { entries[key] = value }
    var all: [Value] { Array(entries.values) }
}
class Counter<Key: Hashable>: Store<Key, Int> {
    func count(_ key: Key) { put(key, 1) }
}
final class Letters: Counter<Character> {
    override init(first key: Character, _ value: Int) { super.init(first: key, value * 100) }
    override subscript(key: Character) -> Int? {
        get { super[key] ?? 0 }
        set { super[key] = newValue }
    }
    override func put(_ key: Character, _ value: Int) { super.put(key, (self[key] ?? 0) + value) }
    override var all: [Int] { super.all.sorted() }
}
class Lists<Item>: Counter<[Int]> {
    override func put(_ key: [Int], _ value: Int) { super.put(key + [value], value) }
}
let letters = Letters(first: "a", 1)
for letter in "banana" { letters.count(letter) }
print(letters["a"] ?? -1, letters["z"] ?? -1, letters.all) // expect: 103 0 [1, 2, 103]
let store: Store<Character, Int> = letters
print(store["z"] ?? -1, store.all) // expect: 0 [1, 2, 103]
let lists = Lists<String>()
lists.count([5])
print(lists.entries) // expect: [[5, 1]: 1]
