// A pattern that calls a static function compares with what that gives.
struct V: Equatable { var n = 0; static func make(_ n: Int) -> V { V(n: n) }; static func sum(_ n: Int, m: Int) -> V { V(n: n + m) } }
enum E: Equatable { case a(Int), b; static func make(_ n: Int) -> E { .a(n) }; static var three: E { .a(3) } }
let k = 2
switch V(n: 3) {
case .make(k): print("two")
case .sum(k, m: 1): print("three")
default: print("another")
}
switch V(n: 4) {
case .make(1), V.make(2): print("small")
case .sum(2, m: 2): print("four")
default: print("another")
}
for e in [E.a(1), .b, .a(2), .a(3)] {
    switch e {
    case .make(2): print("two")
    case .three: print("three")
    case .b: print("b")
    case .a: print("a")
    }
}
for case .make(1) in [E.a(1), .b] { print("one") }
let o: V? = V(n: 3)
if case .make(3)? = o { print("some") }
if case .make(3) = o { print("also") }
if case (.make(3), 1) = (V(n: 3), 1) { print("both") }
// expect: three
// expect: four
// expect: a
// expect: b
// expect: two
// expect: three
// expect: one
// expect: some
// expect: also
// expect: both
