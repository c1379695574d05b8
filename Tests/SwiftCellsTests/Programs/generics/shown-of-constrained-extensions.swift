struct Box<T> { var t: T }
extension Box where T: Equatable { struct Part { var p = 1; struct Inner { var s = 1 } } }
extension Box { struct Plain { var z = 3 } }
extension Box where T == Int { enum Kind { case a, b(Int) } }
struct Pair<A, B> {}
extension Pair where B == Int { struct Half { var q = 1 }; class Node {} }
protocol Weighed {}
extension Int: Weighed {}
struct Scale<T: Weighed> {}
extension Scale where T: Weighed { struct Dial { var z = 1 } }
print([Box<Int>.Part.Inner()], [Box<Int>.Part()], Box<Int>.Part())
print([Box<Int>.Plain()])
print([Pair<String, Int>.Half()], Pair<String, Int>.Node())
print([Scale<Int>.Dial()])
print([Box<Int>.Kind.a, .b(2)])
// expect: [(extension in main):main.Box<Swift.Int>.Part.Inner(s: 1)] [(extension in main):main.Box<Swift.Int>.Part(p: 1)] Part(p: 1)
// expect: [main.Box<Swift.Int>.Plain(z: 3)]
// expect: [(extension in main):main.Pair<Swift.String, Swift.Int>.Half(q: 1)] (extension in main):main.Pair<Swift.String, Swift.Int>.Node
// expect: [main.Scale<Swift.Int>.Dial(z: 1)]
// expect: [(extension in main):main.Box<Swift.Int>.Kind.a, (extension in main):main.Box<Swift.Int>.Kind.b(2)]
