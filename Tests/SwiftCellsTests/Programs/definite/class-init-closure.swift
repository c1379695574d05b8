class A { var n: Int; var f: () -> Int; init() { n = 1; f = { 2 }; f = { self.n } } }
print(A().f())  // expect: 1
