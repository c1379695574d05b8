enum E: Error { case e }
struct A { let n: Int; init(_ k: Int) throws { if k < 0 { throw E.e }; n = k } }
print(try! A(2).n)  // expect: 2
