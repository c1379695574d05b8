// A 'defer' of an initialiser runs once, also where that returns early.
struct Plain {
    var x: Int, y = 5
    init(_ isEarly: Bool) {
        defer { print("leaving", self) }
        x = 1
        while x < 3 {
            defer { print("round", x) }
            x += 1
            if isEarly { return }
        }
        y = 2
    }
}
print(Plain(true), Plain(false))
struct Growing {
    let values: [Int]
    init(_ n: inout Int, _ isEarly: Bool) {
        defer { n += 10; print("last", n) }
        values = [n]
        defer { n *= 2; print("first", n) }
        if isEarly { n += 1; return }
        n += 2
    }
}
var count = 1
print(Growing(&count, true), count)
print(Growing(&count, false), count)
class Base { var b = 1; init() { print("Base") } }
class Derived: Base {
    var x: Int
    init(_ isEarly: Bool) {
        x = 1
        super.init()
        defer { x *= 10; print("leaving", x, b) }
        if isEarly { x = 2; return }
        x = 3
    }
    convenience init?(text: String) {
        defer { print("done with", text) }
        guard let number = Int(text) else { return nil }
        self.init(number > 5)
        defer { print("made", x) }
        if number == 7 { return }
        x += 1
    }
}
print(Derived(true).x, Derived(false).x)
for text in ["7", "3", "seven"] { print(Derived(text: text)?.x ?? -1) }
enum Choice {
    case none, some([Int])
    init?(_ n: Int) {
        self = .some([n])
        defer { print("is", self) }
        if n == 0 { return nil }
        if n == 2 { return }
        self = .none
    }
}
for n in 0..<3 { if let choice = Choice(n) { print(choice) } }

// expect: round 2
// expect: leaving Plain(x: 2, y: 5)
// expect: round 2
// expect: round 3
// expect: leaving Plain(x: 3, y: 2)
// expect: Plain(x: 2, y: 5) Plain(x: 3, y: 2)
// expect: first 4
// expect: last 14
// expect: Growing(values: [1]) 14
// expect: first 32
// expect: last 42
// expect: Growing(values: [14]) 42
// expect: Base
// expect: leaving 20 1
// expect: Base
// expect: leaving 30 1
// expect: 20 30
// expect: Base
// expect: leaving 20 1
// expect: made 20
// expect: done with 7
// expect: 20
// expect: Base
// expect: leaving 30 1
// expect: made 31
// expect: done with 3
// expect: 31
// expect: done with seven
// expect: -1
// expect: is some([0])
// expect: is none
// expect: none
// expect: is some([2])
// expect: some([2])
