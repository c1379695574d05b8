struct A { let n: Int; init(_ k: Int) { n = k }; init() { self.init(3) }; init(s: String) { if s.isEmpty { self.init() } else { self.init(s.count) } } }
print(A().n, A(s: "ab").n, A(s: "").n)  // expect: 3 2 3
