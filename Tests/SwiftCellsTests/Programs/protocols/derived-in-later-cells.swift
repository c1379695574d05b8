// What Swift writes by itself for a protocol, it writes where an extension in a later cell states the protocol.
enum Suit { case hearts, spades }
enum Token { case number(Int), end }
struct Point { var x = 1, y = 2.0 }
struct Pair<T> { var a: T }
// ---
extension Suit: CaseIterable, Comparable {}
extension Token: Comparable {}
extension Point: Hashable {}
extension Pair: Equatable where T: Equatable {}
// ---
print(Suit.allCases, Suit.hearts < .spades, [Suit.spades, .hearts].sorted())
print(Token.number(1) < .end, [Token.end, .number(3), .number(2)].sorted(), Token.number(1) == .end)
print(Set([Point(), Point()]).count, Point() == Point(x: 2), [Point(): 1][Point()]!)
print(Pair(a: 1) == Pair(a: 1), [Pair(a: "x")].contains(Pair(a: "y")))

// expect: [main.Suit.hearts, main.Suit.spades] true [main.Suit.hearts, main.Suit.spades]
// expect: true [main.Token.number(2), main.Token.number(3), main.Token.end] false
// expect: 1 false 1
// expect: true false
