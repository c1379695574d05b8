struct Day: Strideable, CustomStringConvertible {
    var n: Int
    func distance(to other: Day) -> Int { other.n - n }
    func advanced(by k: Int) -> Day { Day(n: n + k) }
    var description: String { "d\(n)" }
}
for d in Day(n: 1)...Day(n: 3) { print(d) }
for d in Day(n: 1)..<Day(n: 3) { print(d) }
for d in stride(from: Day(n: 1), through: Day(n: 10), by: 4) { print(d) }
print((Day(n: 1)..<Day(n: 9)).count, (Day(n: 1)...Day(n: 4)).map { $0.n }, (Day(n: 3)...Day(n: 4)).contains(Day(n: 4)))
print(Day(n: 3) < Day(n: 4), Day(n: 3) == Day(n: 3))
// expect: d1
// expect: d2
// expect: d3
// expect: d1
// expect: d2
// expect: d1
// expect: d5
// expect: d9
// expect: 8 [1, 2, 3, 4] true
// expect: true true
