struct A { var n: Int; var m: Int; init() { n = 1; m = 2; func g() -> Int { n }; m = g() } }
print(A().m)  // expect: 1
