class A { var n: Int; var f: () -> Int; init() { f = { self.n }; n = 1 } }  // error: A closure that uses 'self' stands before 'n' has a value
print(A().f())
