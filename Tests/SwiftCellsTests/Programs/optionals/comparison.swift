let a: Int? = 1, b: Int? = nil
print(a == b, a == 1, [a, b] == [1, nil], a.map { $0 < 2 } ?? false, [a, b].compactMap { $0 })
switch (a, b) { case let (x?, nil): print("only a", x); case (nil, _?): print("only b"); default: print("other") }
// expect: false true true true [1]
// expect: only a 1
