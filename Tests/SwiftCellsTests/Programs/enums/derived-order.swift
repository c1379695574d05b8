enum Level: Comparable { case low, mid, high }
print(Level.low < .high, [Level.high, .low].sorted(), max(Level.low, .mid))
enum V: Comparable { case a(Int), b(String, Int), c }
print(V.a(1) < .a(2), V.a(5) < .b("x", 1), V.b("x", 1) < .b("x", 2), V.c < .a(1), [V.c, .b("a", 2), .a(3), .a(1)].sorted())
enum W: Int, Comparable { case x = 5, y = 1; static func < (a: W, b: W) -> Bool { a.rawValue < b.rawValue } }
print(W.x < .y, [W.x, .y].min()!)
// expect: true [main.Level.low, main.Level.high] mid
// expect: true true true false [main.V.a(1), main.V.a(3), main.V.b("a", 2), main.V.c]
// expect: false y
