func f() { var x: Int; func g() { x = 2 }; x = 1; g(); print(x) }  // expect: 2
f()
