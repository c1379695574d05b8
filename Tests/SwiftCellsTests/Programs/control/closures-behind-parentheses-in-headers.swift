// swiftc takes them in the header of a statement as well, with a warning that asks for parentheses around them.
func twice(_ n: Int, _ change: (Int) -> Int) -> Int { change(change(n)) }
func row(_ n: Int, _ make: (Int) -> [Int]) -> [Int] { make(n) }
struct Grid { subscript(_ n: Int, _ change: (Int) -> Int) -> Int { change(n) } }
let xs = [1, 2, 3], grid = Grid()
for x in xs.reduce(into: []) { $0.append($1 * 2) } as [Int] { print(x) }
for x in row(3) { [$0, $0 + 1] } where x > 3 { print(x) }
for x in row(3) { n in
    let m = n * 10
    return [m]
} { print(x) }
switch xs.reduce(0) { $0 + $1 } { case 6: print("six"); default: print("other") }
switch grid[3] { $0 + 1 } { case 4: print("four"); default: print("other") }
if xs.reduce(0) { $0 + $1 } > 5, twice(2) { $0 * 2 } == 8 { print("both") }
guard xs.reduce(1) { $0 * $1 } == 6 else { fatalError() }
while xs.reduce(0) { $0 + $1 } < 6 { print("never") }
// What stands in parentheses of its own is called with the closure.
func adder(_ n: Int) -> ((Int) -> Int) -> Int { { change in change(n) } }
switch (adder(2)) { $0 } { case 2: print("two"); default: print("other") }
// expect: 2
// expect: 4
// expect: 6
// expect: 4
// expect: 30
// expect: six
// expect: four
// expect: both
// expect: two
