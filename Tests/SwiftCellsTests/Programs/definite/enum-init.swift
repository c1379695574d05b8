enum A { case a, b; init(_ n: Int) { if n == 0 { self = .a } else { self = .b } } }
print(A(0), A(1))  // expect: a b
