struct A { let n: Int; init?(_ k: Int) { if k < 0 { return nil }; n = k } }
print(A(2)!.n, A(-1) == nil)  // expect: 2 true
