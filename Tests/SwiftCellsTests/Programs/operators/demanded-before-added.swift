// In generic code an operator that a protocol demands is the type's own, though an extension gives another to all that conform.
protocol P: Comparable { var n: Int { get } }
extension P {
  static func == (a: Self, b: Self) -> Bool { print("P =="); return a.n == b.n }
  static func < (a: Self, b: Self) -> Bool { print("P <"); return a.n < b.n }
  func compare(_ other: Self) { print(self == other, self < other) }
}
struct Own: P {
  var n: Int
  static func == (a: Own, b: Own) -> Bool { print("Own =="); return a.n == b.n }
  static func < (a: Own, b: Own) -> Bool { print("Own <"); return a.n < b.n }
}
struct Given: P { var n: Int }
func compare<T: P>(_ a: T, _ b: T) { print(a == b, a < b) }
compare(Own(n: 1), Own(n: 2))  // expect: Own ==
// expect: Own <
// expect: false true
compare(Given(n: 1), Given(n: 2))  // expect: P ==
// expect: P <
// expect: false true
Own(n: 1).compare(Own(n: 1))  // expect: Own ==
// expect: Own <
// expect: true false
Given(n: 1).compare(Given(n: 1))  // expect: P ==
// expect: P <
// expect: true false

struct Step: Strideable {
  var n: Int
  static func == (a: Step, b: Step) -> Bool { print("=="); return a.n == b.n }
  func distance(to other: Step) -> Int { print("distance"); return other.n - n }
  func advanced(by n: Int) -> Step { Step(n: self.n + n) }
}
func same<T: Strideable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(Step(n: 1), Step(n: 1)))  // expect: ==
// expect: true
for step in Step(n: 1)...Step(n: 2) { print(step.n) }  // expect: distance
// expect: ==
// expect: 1
// expect: ==
// expect: 2
