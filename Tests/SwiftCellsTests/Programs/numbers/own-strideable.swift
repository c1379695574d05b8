// What ranges and strides of a type that steps by itself ask of it, and how often. Being equal comes from its steps.
struct Day: Strideable, CustomStringConvertible {
    let number: Int
    func distance(to other: Day) -> Int { print("d", terminator: " "); return other.number - number }
    func advanced(by days: Int) -> Day { print("a\(days)", terminator: " "); return Day(number: number + days) }
    var description: String { "D\(number)" }
}
let first = Day(number: 1)
for day in stride(from: first, to: Day(number: 4), by: 1) { print(day, terminator: " ") }
print(".")
for day in stride(from: first, through: Day(number: 5), by: 2) { print(day, terminator: " ") }
print(".")
for day in first..<Day(number: 3) { print(day, terminator: " ") }
print(".")
for day in first...Day(number: 3) { print(day, terminator: " ") }
print(".")
print(Array(first...Day(number: 2)), (first..<Day(number: 4)).count)
print((first...Day(number: 4)).contains(Day(number: 2)), first < Day(number: 2), first == Day(number: 1), (first..<Day(number: 3)).map { $0.number })
print(stride(from: Day(number: 3), to: Day(number: 0), by: -1).map { $0.number }, (first..<Day(number: 3)).reversed().map { $0.number })
let days = first..<Day(number: 4)
print(days.first!, days.last!, days.isEmpty, days[days.startIndex], days.index(after: days.startIndex), days.contains(Day(number: 9)))
print(type(of: (0..<3).makeIterator()))
// expect: d a1 D1 d a1 D2 d a1 D3 d .
// expect: d a2 D1 d a2 D3 d d D5 d d .
// expect: d d d d d d d a1 D1 d d d d d d a1 D2 d .
// expect: d d a1 D1 d a1 D2 d D3 .
// expect: d d d a1 d d d [D1, D2] 3
// expect: d d d d d d d d d d d d a1 d d d d d a1 d true true true [1, 2]
// expect: d a-1 d a-1 d a-1 d d a-1 d a-1 d a-1 d d d d d a-1 d d d d a-1 d d a-1 d d d d a-1 d [3, 2, 1] [2, 1]
// expect: d d d d d d d a-1 d d d d d d d d a1 d d D1 D3 false D1 D2 false
// expect: IndexingIterator<Range<Int>>
