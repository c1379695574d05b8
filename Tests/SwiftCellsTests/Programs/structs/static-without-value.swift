// A static variable of an Optional starts as nil.
struct Settings {
    static var limit: Int?
    static var first: Int? = 1, second: String?
    static var names: [String]?
    static var pair: (Int?, String)?
}
print(Settings.limit as Any, Settings.first!, Settings.second as Any, Settings.pair?.0 as Any) // expect: nil 1 nil nil
Settings.limit = 5
Settings.limit? += 1
Settings.names?.append("a")
print(Settings.limit!, Settings.names as Any) // expect: 6 nil
Settings.names = []
Settings.names!.append("b")
Settings.second = (Settings.second ?? "") + "x"
Settings.pair = (nil, "y")
print(Settings.names!, Settings.second!, Settings.pair!.1) // expect: ["b"] x y

class Cache {
    static var shared: Cache?
    static var other: Cache!
    static var watched: Cache? { didSet { print("from", oldValue == nil, "to", watched == nil) } }
    deinit { print("gone") }
    static func get() -> Cache {
        if let shared { return shared }
        let made = Cache()
        shared = made
        return made
    }
}
extension Cache { static var count: Int? }
print(Cache.get() === Cache.get(), Cache.other == nil, Cache.count as Any) // expect: true true nil
Cache.watched = Cache.shared // expect: from true to false
Cache.shared = nil
Cache.watched = nil // expect: from false to true
// expect: gone
enum Level { static var best: Level?; case low, high }
Level.best = .high
print(Level.best.map { "\($0)" } ?? "none") // expect: high
