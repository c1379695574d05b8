struct A { var n: Int; var m: Int; init() { func g() -> Int { n }; n = 1; m = g() } }  // error: 'n' is used before it has a value
print(A().m)
