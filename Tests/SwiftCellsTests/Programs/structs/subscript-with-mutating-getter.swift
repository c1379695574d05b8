// A subscript whose getter changes the value is read from where the value lies.
struct Cache {
    private var values: [String: Int] = [:]
    private(set) var recent: [String] = []
    subscript(key: String) -> Int? {
        mutating get {
            recent.append(key)
            return values[key]
        }
        set { values[key] = newValue }
    }
    mutating func both(_ a: String, _ b: String) -> Int { (self[a] ?? 0) + (self[b] ?? 0) }
}

var cache = Cache()
cache["a"] = 1
_ = cache["a"]
print(cache["a"] ?? 0, cache["b"] as Any, cache.recent)
// expect: 1 nil ["a", "a", "b"]
cache["a"]? += 1
print(cache.both("a", "c"), cache.recent.count)
// expect: 2 6
var caches = [Cache(), Cache()]
print(caches[1]["x"] == nil, caches[1].recent, caches[0].recent)
// expect: true ["x"] []
let constant = Cache()
print(constant.recent)
// expect: []
