// An extension declares no initialiser once more that Swift writes for the type.
struct Point { var x = 0 }
extension Point {
    init(x: Int) { self.x = x } // error: 'Point' has 'init(x:)' already
    init() { x = 3 } // error: 'Point' has 'init()' already
    init(_ x: Int) { self.x = x }
    init(x: Double) { self.x = Int(x) }
}
struct Box<T> { var value: T }
extension Box {
    private init?(value: T) { self.value = value } // error: 'Box' has 'init(value:)' already
    init(of value: T) { self.value = value }
}
extension Box where T == Int {
    init(value: T) { self.init(of: value) }
}
struct Own {
    var x = 0
    init(a: Int) { x = a }
}
extension Own {
    init(x: Int) { self.init(a: x) }
    init() { self.init(a: 1) }
}
