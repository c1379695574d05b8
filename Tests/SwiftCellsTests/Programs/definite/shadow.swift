func f() { let x: Int; if true { let x = 2; print(x) }; x = 1; print(x) }
f()
// expect: 2
// expect: 1
