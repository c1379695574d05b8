// Where values with and without labels become one, the labels go: but an Optional whose type is known keeps them beside a tuple written out.
func same<T>(_ a: T, _ b: T) -> T { a }
let n: Int? = 7, c = true
print(n?.quotientAndRemainder(dividingBy: 2) ?? (0, 0), n.map { $0.quotientAndRemainder(dividingBy: 2) } ?? (0, 0))
// expect: (3, 1) (3, 1)
print([1, 2].enumerated().max { $0.element < $1.element } ?? (0, 0), ["k": 1].first ?? ("", 0))
// expect: (offset: 1, element: 2) (key: "k", value: 1)
let p = (a: 1, b: 2), q = (3, 4), o: (a: Int, b: Int)? = p
print(c ? p : q, c ? p : (3, 4), [p, q], [p, (3, 4)], same(p, q), same(p, (3, 4)))
// expect: (1, 2) (1, 2) [(1, 2), (3, 4)] [(1, 2), (3, 4)] (1, 2) (1, 2)
print(o ?? q, o ?? (3, 4), o.map { $0 } ?? (3, 4), [p].first ?? (3, 4))
// expect: (a: 1, b: 2) (a: 1, b: 2) (1, 2) (1, 2)
struct Pair { var values: (low: Int, high: Int) }
let pair: Pair? = Pair(values: (1, 2))
print(pair?.values ?? (0, 0), (pair?.values ?? (0, 0)).low, [3, 4].map { $0 > 3 ? (v: $0, w: 1) : ($0, 0) })
// expect: (1, 2) 1 [(3, 0), (4, 1)]
func made() throws -> (x: Int, y: Int) { (5, 6) }
print((try? made()) ?? (0, 0))
// expect: (5, 6)
