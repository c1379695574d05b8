struct A { var n: Int; var m: Int; init() { func g() -> Int { n }; n = 1; m = g() } }  // error: 'self' is used before 'm' has a value
print(A().m)
