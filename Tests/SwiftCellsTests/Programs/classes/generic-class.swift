class Cache<Key: Hashable, Value> {
    private var store: [Key: Value] = [:]
    private(set) var misses = 0
    func get(_ k: Key, orMake make: (Key) -> Value) -> Value {
        if let v = store[k] { return v }
        misses += 1
        let v = make(k)
        store[k] = v
        return v
    }
}
let c = Cache<Int, String>()
print(c.get(1) { "v\($0)" }, c.get(1) { _ in "never" }, c.misses)  // expect: v1 v1 1
