class Cache<K: Hashable, V> { private var d: [K: V] = [:]; subscript(k: K) -> V? { get { d[k] } set { d[k] = newValue } }; var count: Int { d.count } }
let c = Cache<String, Int>(); c["a"] = 1; c["b"] = 2; c["a"] = nil; print(c.count, c["b"] ?? 0)
class Sub: Cache<String, Int> { override var count: Int { super.count + 100 } }
let s = Sub(); s["q"] = 1; print(s.count)
// expect: 1 2
// expect: 101
