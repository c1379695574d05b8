// A 'defer' is code of its own: what it sets is observed, also in an initialiser, a deinitialiser and an observer.
struct Value {
    var x: Int { didSet { print("set to", x) } }
    init() {
        defer { x = 3 }
        x = 1
    }
}
print(Value().x)
// expect: set to 3
// expect: 3
class Base { var b = 1 { didSet { print("b is", b) } } }
class Derived: Base {
    var x: Int { willSet { print("will be", newValue) } }
    override init() {
        defer { x = 3 }
        x = 2
        super.init()
        b = 2
        x = 5
    }
    deinit {
        defer { x = 7 }
        x = 6
    }
}
print(Derived().x)
// expect: b is 2
// expect: will be 3
// expect: will be 7
// expect: 3
struct Counting { var x = 0 { didSet { print("was", oldValue); if x < 3 { defer { x += 1 } } } } }
var counting = Counting()
counting.x = 1
print(counting.x)
// expect: was 0
// expect: was 1
// expect: was 2
// expect: 3
struct List {
    var a = [Int]() { didSet { print(a.count) } }
    init() {
        defer { a.append(3); a[0] = 5 }
        a = [1]
    }
}
print(List().a)
// expect: 2
// expect: 2
// expect: [5, 3]
