// What is set on self in an observer, an initialiser or a deinitialiser is told nobody; what is set on anything else is, and what
// a closure or a function within sets.
class A {
    var n = 0
    var x = 0 { didSet { n += 1; print("x", x); if n < 3 { { self.x += 1 }(); func add() { x += 10 }; add(); x += 1000; let me = self; me.x += 1 } } }
    init() {}
    init(other: A) { n = 9; other.x = 5; x = 6; let set = { self.x = 7 }; set() }
    deinit { x = 100; self.x = 101; let n = n; print("gone", n) }
}
do {
    let a = A()
    a.x = 1
    print(a.x, a.n)
    print(A(other: a).x)
}
// expect: x 1
// expect: x 2
// expect: x 3
// expect: x 13
// expect: x 1014
// expect: x 1024
// expect: x 2025
// expect: 2025 7
// expect: x 5
// expect: x 7
// expect: gone 10
// expect: 7
// expect: gone 8
struct S {
    var x = 0 { willSet { print("will", newValue); if newValue < 3 { var copy = self; copy.x = newValue + 1 } } }
    init() { x = 1 }
    init(_ other: inout S) { other.x = 3; x = 4 }
}
var s = S()
s.x = 1
_ = S(&s)
// expect: will 1
// expect: will 2
// expect: will 3
// expect: will 3
struct T {
    static var x = 0 { didSet { print("T", x); if x < 3 { x += 1; T.x += 1 } } }
    static func set() { x = 1 }
}
T.set()
print(T.x)
// expect: T 1
// expect: T 3
// expect: 3
// The type of a property with observers is known once the types below are.
struct Holder { var part = Part() { didSet { print(oldValue.a, part) } } }
struct Part { var a = 0 { didSet { print("a", oldValue, a) } }; var b = 0 }
var holder = Holder()
holder.part.a = 1
holder.part = Part(a: 2, b: 3)
// expect: a 0 1
// expect: 0 Part(a: 1, b: 0)
// expect: 1 Part(a: 2, b: 3)
// A property within another is taken out of it and put back once.
struct Behind {
    var parts = [Part(), Part()]
    var first: Part { get { print("get"); return parts[0] } set { print("set", newValue); parts[0] = newValue } }
    var named = ["k": Part()] { didSet { print("named") } }
}
var behind = Behind()
behind.first.a = 5
behind.parts[1].a += 2
behind.named["k"]?.a = 6
behind.named["k", default: Part()].a += 1
holder.part.a += 4
func change(_ part: inout Part) { part.a = 8; part.b = 1 }
change(&behind.first)
change(&holder.part)
print(behind, holder)
// expect: get
// expect: a 0 5
// expect: set Part(a: 5, b: 0)
// expect: a 0 2
// expect: a 0 6
// expect: named
// expect: a 6 7
// expect: named
// expect: a 2 6
// expect: 2 Part(a: 6, b: 3)
// expect: get
// expect: a 5 8
// expect: set Part(a: 8, b: 1)
// expect: a 6 8
// expect: 6 Part(a: 8, b: 1)
// expect: Behind(parts: [main.Part(a: 8, b: 1), main.Part(a: 2, b: 0)], named: ["k": main.Part(a: 7, b: 0)]) Holder(part: main.Part(a: 8, b: 1))
