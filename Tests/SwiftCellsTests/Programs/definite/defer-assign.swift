func f() { var x: Int; defer { print(x) }; x = 1 }  // expect: 1
f()
