// Several properties of one declaration, of which some have a value.
struct Last { var n: String, m = 1 }
print(Last(n: "a"), Last(n: "b", m: 2))
struct All { var m = 1, n: String?, k = "k" }
print(All(), All(n: "x"))
struct Own { var m = 1, n: Int; init(n: Int) { self.n = n } }
print(Own(n: 3))
struct Optionals { var m: Int?, n: Int? }
print(Optionals(), Optionals(n: 1), Optionals(m: 2))
class Node { var next: Node?, value = 3 }
print(Node().value, Node().next == nil)

// expect: Last(n: "a", m: 1) Last(n: "b", m: 2)
// expect: All(m: 1, n: nil, k: "k") All(m: 1, n: Optional("x"), k: "k")
// expect: Own(m: 1, n: 3)
// expect: Optionals(m: nil, n: nil) Optionals(m: nil, n: Optional(1)) Optionals(m: Optional(2), n: nil)
// expect: 3 true
