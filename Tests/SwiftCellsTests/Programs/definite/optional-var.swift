func f() { var x: Int?; print(x as Any); x = 1; print(x!) }
f()
// expect: nil
// expect: 1
