class A { var n: Int; var f: () -> Int; init() { f = { self.n }; n = 1 } }  // error: 'n' is used before it has a value
print(A().f())
