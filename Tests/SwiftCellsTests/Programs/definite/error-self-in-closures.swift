// A closure takes all of 'self', so that everything needs a value where it stands.
struct Scaled {
    let factor: Int
    let values: [Int]
    init() {
        factor = 2
        values = [1, 2].map { $0 * factor }  // error: A closure that uses 'self' stands before 'values' has a value. // note: [name]
    }
}
struct Grid {
    let width: Int, height: Int
    var cells: [[Int]]
    init(_ w: Int, _ h: Int) {
        width = w
        height = h
        cells = (0..<height).map { _ in Array(repeating: 0, count: width) }  // error: A closure that uses 'self' stands before 'cells' has a value.
    }
}
class Doubled {
    let factor: Int
    var values: [Int]
    init() {
        factor = 2
        values = [1, 2].map { $0 * self.factor }  // error: A closure that uses 'self' stands before 'values' has a value.
    }
}
class Clock {
    var ticks = 0
    var tick: () -> Void
    init() {
        tick = { [weak self] in self?.ticks += 1 }  // error: 'self' is used before 'tick' has a value.
    }
}
class Base { init(_ n: Int) {} }
class Derived: Base {
    var n = 1
    init() { super.init([1].map { $0 + n }[0]) }  // error: 'self' is used before super.init is called.
}
struct Called {
    var x: Int, y: Int
    init() { x = 1; y = { x }() }  // error: A closure that uses 'self' stands before 'y' has a value.
}
struct Checked {
    var x: [Int], isGood: Bool
    init(_ values: [Int]) {
        x = values
        isGood = !values.isEmpty && values.contains { x.contains($0) }  // error: A closure that uses 'self' stands before 'isGood' has a value.
    }
}
