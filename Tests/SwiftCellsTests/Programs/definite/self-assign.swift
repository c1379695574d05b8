struct A { var n: Int; init(_ k: Int) { n = k }; init() { self = A(4) } }
print(A().n)  // expect: 4
